// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TAG_H_
#define CLAIMS_SYNTAX_TAG_H_

#include <cstdint>
#include <initializer_list>

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

// Some tags, a bit for each: asked at every word, whether a tag is one of them costs a shift.
class TagSet {
 public:
  constexpr TagSet(std::initializer_list<Tag> tags) {
    for (const Tag tag : tags) bits_ |= std::uint64_t{1} << static_cast<unsigned>(tag);
  }
  constexpr bool Holds(Tag tag) const { return (bits_ >> static_cast<unsigned>(tag) & 1) != 0; }
  constexpr TagSet Without(Tag tag) const {
    TagSet rest = *this;
    rest.bits_ &= ~(std::uint64_t{1} << static_cast<unsigned>(tag));
    return rest;
  }
  friend constexpr TagSet operator|(TagSet a, TagSet b) {
    a.bits_ |= b.bits_;
    return a;
  }

 private:
  static_assert(kTagCount <= 64);
  std::uint64_t bits_ = 0;
};

inline constexpr TagSet kNounTags({Tag::kNN, Tag::kNNS, Tag::kNNP, Tag::kNNPS});
inline constexpr TagSet kAdjectiveTags({Tag::kJJ, Tag::kJJR, Tag::kJJS});
inline constexpr TagSet kVerbTags({Tag::kVB, Tag::kVBD, Tag::kVBG, Tag::kVBN, Tag::kVBP, Tag::kVBZ,
                                   Tag::kMD});

constexpr bool IsNoun(Tag t) { return kNounTags.Holds(t); }
constexpr bool IsProperNoun(Tag t) { return t == Tag::kNNP || t == Tag::kNNPS; }
constexpr bool IsVerb(Tag t) { return kVerbTags.Holds(t); }
constexpr bool IsFiniteVerb(Tag t) {
  return t == Tag::kVBD || t == Tag::kVBZ || t == Tag::kVBP || t == Tag::kMD;
}
constexpr bool IsAdverb(Tag t) { return t == Tag::kRB || t == Tag::kRBR || t == Tag::kRBS; }
constexpr bool IsAdjective(Tag t) { return kAdjectiveTags.Holds(t); }

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TAG_H_
