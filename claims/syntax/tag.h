// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TAG_H_
#define CLAIMS_SYNTAX_TAG_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace claimcheck {

// Parts of speech: the Penn Treebank tags (Santorini 1990, Part-of-Speech Tagging Guidelines for
// the Penn Treebank Project, 3rd revision), as UD English EWT carries them in its XPOS column; its
// rarer ones (LS, FW, SYM, UH, AFX, ADD, NFP, GW, XX) are kOther, all punctuation is kPunct.
enum class Tag : std::uint8_t {
  kNone,  // not tagged: a sentence without mentions
  kCC,
  kCD,
  kDT,
  kEX,
  kIN,
  kJJ,
  kJJR,
  kJJS,
  kMD,
  kNN,
  kNNS,
  kNNP,
  kNNPS,
  kPDT,
  kPOS,
  kPRP,
  kPRPS,
  kRB,
  kRBR,
  kRBS,
  kRP,
  kTO,
  kVB,
  kVBD,
  kVBG,
  kVBN,
  kVBP,
  kVBZ,
  kWDT,
  kWP,
  kWPS,
  kWRB,
  kPunct,
  kOther,
};
inline constexpr int kTagCount = static_cast<int>(Tag::kOther) + 1;

absl::string_view TagName(Tag tag);  // "NN", "PRP$", …

constexpr bool IsNoun(Tag t) {
  return t == Tag::kNN || t == Tag::kNNS || t == Tag::kNNP || t == Tag::kNNPS;
}
constexpr bool IsProperNoun(Tag t) { return t == Tag::kNNP || t == Tag::kNNPS; }
constexpr bool IsVerb(Tag t) {
  return t == Tag::kVB || t == Tag::kVBD || t == Tag::kVBG || t == Tag::kVBN || t == Tag::kVBP ||
         t == Tag::kVBZ || t == Tag::kMD;
}
constexpr bool IsFiniteVerb(Tag t) {
  return t == Tag::kVBD || t == Tag::kVBZ || t == Tag::kVBP || t == Tag::kMD;
}
constexpr bool IsAdverb(Tag t) { return t == Tag::kRB || t == Tag::kRBR || t == Tag::kRBS; }
constexpr bool IsAdjective(Tag t) { return t == Tag::kJJ || t == Tag::kJJR || t == Tag::kJJS; }

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TAG_H_
