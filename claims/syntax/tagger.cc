// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/tagger.h"

#include "claims/syntax/tagger_model.h"

namespace claimcheck {
namespace embedded {
absl::string_view tagger_model();
}

std::vector<Tag> TagSentence(const TokenizedText& text, const Sentence& sentence) {
  std::vector<Tag> tags;
  TagSentence(text, sentence, tags);
  return tags;
}

void TagSentence(const TokenizedText& text, const Sentence& sentence, std::vector<Tag>& tags) {
  static const TaggerModel model = TaggerModel::Over(embedded::tagger_model());
  thread_local Tagger tagger(model);
  tagger.TagSentence(text, sentence, tags);
}

}  // namespace claimcheck
