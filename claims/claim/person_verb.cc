// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/person_verb.h"

#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

class VerbFinder : private PersonWords {
 public:
  VerbFinder(const SentenceReading& reading, std::size_t last, bool object)
      : PersonWords(reading), last_(last), object_(object) {}

  std::optional<std::size_t> Find() const {
    constexpr std::size_t kReach = 30;
    static constexpr WordSet kOpens(
        {"of", "from", "in", "who", "also", "later", "and", "(", ")", ",", "jr.", "sr.", "both"});
    static constexpr WordSet kOthers({"that", "which", "this", "it", "there"});
    bool other = false;   // "beside a boy of 3, [the man] shot"
    bool listed = false;  // "a boy of 3[, a man of 30] and …"
    for (std::size_t i = last_; i < reading_.last() && i < last_ + kReach; ++i) {
      const Tag tag = reading_.tag(i);
      if (In(kHurt, i) || In(kKilled, i) || In(kHeld, i) || IsVerb(tag)) {
        // "killed Anna Berg, 36, and [fled]"
        const std::size_t past = PastParticiple(i);
        if (past != i) return past;
        if (((other || listed) && !EndsAtComma(i)) || (object_ && !AfterWho(i)))
          return std::nullopt;
        const std::size_t end = EndOfAside(i);
        if (end == i) return i;
        i = end;
        continue;
      }
      const bool inside = In(kOpens, i) || IsOfPhrase(i) || IsAdverb(tag);
      if (!inside || In(kOthers, i)) return std::nullopt;
      if (Is(i, ",") && Has(i + 1)) {
        const Tag next = reading_.tag(i + 1);
        const bool further = next == Tag::kDT || next == Tag::kPRPS;
        listed = further && IsAgeNear(i + 1);
        other = further && !listed;
      }
      if (Is(i, "and")) listed = false;
    }
    return std::nullopt;
  }

 private:
  // The verb of harm past a participle and what it takes: "[toying] with a crossbow
  // [shot] a neighbour"; the participle itself where none is.
  std::size_t PastParticiple(std::size_t i) const {
    constexpr std::size_t kReach = 10;
    const bool bare = reading_.tag(i) == Tag::kVBG && i > reading_.first() && !object_ &&
                      reading_.lemma(i - 1) != "be" && !In(kHurt, i) && !In(kKilled, i) &&
                      !In(kHeld, i);
    if (!bare) return i;
    for (std::size_t k = i + 1; k < reading_.last() && k < i + kReach; ++k) {
      if (Is(k, ",") || Is(k, "who") || Is(k, "that") || Is(k, "when") || IsAgeAt(k)) return i;
      if (In(kHurt, k) || In(kKilled, k) || In(kDoes, k)) return k;
    }
    return i;
  }

  // The comma that ends what is told of the person in passing: "Berg, who was alone[,] was hurt".
  // The verb itself where it tells what befell, or where nothing ends it.
  std::size_t EndOfAside(std::size_t verb) const {
    constexpr std::size_t kReach = 12;
    if (!AfterWho(verb)) return verb;
    std::size_t end = verb;
    for (std::size_t i = verb; i < reading_.last() && i < verb + kReach; ++i) {
      if (In(kHurt, i) || In(kKilled, i) || In(kHeld, i)) return verb;
      if (Is(i, ",")) {
        end = i;
        break;
      }
    }
    return end;
  }

  // "Berg, 45, the owner[,] was hurt": what stands between commas is no other person.
  bool EndsAtComma(std::size_t verb) const {
    std::size_t i = verb;
    while (i > last_ && (IsAdverb(reading_.tag(i - 1)) || In(kBeforeFate, i - 1))) --i;
    return i > last_ && Is(i - 1, ",");
  }

  bool AfterWho(std::size_t verb) const {
    std::size_t i = verb;
    while (i > last_ && (IsAdverb(reading_.tag(i - 1)) || In(kBeforeFate, i - 1))) --i;
    return i > last_ && Is(i - 1, "who");
  }

  const std::size_t last_;
  const bool object_;
};

}  // namespace

std::optional<std::size_t> VerbOfPerson(const SentenceReading& reading, std::size_t last,
                                        bool object) {
  return VerbFinder(reading, last, object).Find();
}

}  // namespace claimcheck
