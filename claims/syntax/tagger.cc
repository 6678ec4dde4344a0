// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/tagger.h"

#include "claims/syntax/tagger_model.h"

namespace claimcheck {
namespace embedded {
absl::string_view tagger_model();
}

std::vector<Tag> TagSentence(const TokenizedText& text, const Sentence& sentence) {
  static const TaggerModel model = TaggerModel::Over(embedded::tagger_model());
  thread_local Tagger tagger(model);
  return tagger.TagSentence(text, sentence);
}

}  // namespace claimcheck
