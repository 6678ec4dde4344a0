// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PERSON_VERB_H_
#define CLAIMS_CLAIM_PERSON_VERB_H_

#include <cstddef>
#include <cstdint>
#include <optional>

#include "claims/claim/at_token.h"
#include "claims/claim/sentence_reading.h"
#include "claims/lexicon/fate_words.h"

namespace claimcheck {

// The words of a sentence as one reads them who looks for what befell somebody.
class PersonWords {
 public:
  explicit PersonWords(const SentenceReading& reading) : reading_(reading) {}

  bool Has(std::size_t i) const { return reading_.has(i); }
  std::uint64_t Key(std::size_t i) const { return reading_.token(i).key; }
  bool Is(std::size_t i, FoldedWord word) const { return Stands(reading_, i, word); }
  template <typename Words>
  bool In(const Words& words, std::size_t i) const {
    return Has(i) && words.Holds(Key(i));
  }
  bool IsAgeAt(std::size_t i) const { return claimcheck::IsAgeAt(reading_, i); }

  bool IsAgeNear(std::size_t begin) const {
    constexpr std::size_t kReach = 5;
    for (std::size_t i = begin; i < begin + kReach; ++i) {
      if (IsAgeAt(i)) return true;
      if (Is(i, ",")) return false;
    }
    return false;
  }

  // Whether a token may stand in a noun phrase for one person, before its head.
  bool IsOfPhrase(std::size_t i) const {
    const Tag tag = reading_.tag(i);
    if (In(kHurt, i) || In(kKilled, i) || In(kHeld, i)) return false;
    return IsNoun(tag) || IsAdjective(tag) || tag == Tag::kDT || tag == Tag::kPRPS ||
           tag == Tag::kCD || tag == Tag::kPOS || reading_.word(i) == "-" || IsAgeAt(i);
  }

  const SentenceReading& reading_;
};

// The verb whose subject is the person whose words end at token `last`: past what stands between
// commas, "of" and "from" somewhere, a participle with what it takes, further ones of a list,
// "who". `object`: the words before tell what the person is to them, so that only "who" leads on.
//
//   "a woman of 28, a mother of two from Halden, was [hurt]"
//   "a girl of 11 toying with a crossbow [shot] a neighbour"
std::optional<std::size_t> VerbOfPerson(const SentenceReading& reading, std::size_t last,
                                        bool object);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PERSON_VERB_H_
