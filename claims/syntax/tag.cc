// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/tag.h"

#include <array>

namespace claimcheck {

absl::string_view TagName(Tag tag) {
  static constexpr std::array<absl::string_view, kTagCount> kNames = {
      "NONE", "CC",   "CD",  "DT",  "EX",  "IN",   "JJ", "JJR", "JJS", "MD",    "NN",   "NNS",
      "NNP",  "NNPS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP",    "TO",   "VB",
      "VBD",  "VBG",  "VBN", "VBP", "VBZ", "WDT",  "WP", "WP$", "WRB", "PUNCT", "OTHER"};
  return kNames[static_cast<std::size_t>(tag)];
}

}  // namespace claimcheck
