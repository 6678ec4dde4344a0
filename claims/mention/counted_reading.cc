// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/counted_reading.h"

#include <string>

#include "claims/lexicon/counted.h"
#include "claims/lexicon/units.h"
#include "claims/mention/conjoined_noun.h"
#include "claims/mention/counted_noun.h"
#include "claims/mention/multiple_reading.h"
#include "claims/mention/rate_reading.h"

namespace claimcheck {
namespace {

class CountedReader {
 public:
  explicit CountedReader(const SentenceTokens& tokens) : tokens_(tokens) {}

  // What the number, which begins at `first` with its hedges, counts: behind it, from token `at`
  // on, or in the subject before it.
  std::size_t Read(Quantity& quantity, std::size_t first, std::size_t at) const {
    if (IsLongAgo(at)) return at;
    // "one boat", "0.82 share"
    const bool part =
        quantity.value && Less(*quantity.value, 1) && Less(0, *quantity.value) && IsLoneNoun(at);
    const bool one = part || (quantity.value && SameValue(*quantity.value, 1));
    std::optional<CountedPhrase> noun = ReadCountedNoun(tokens_, at, one);
    if (!noun) {
      if (const std::size_t last = ReadBareRate(quantity, at)) return last;
      noun = ReadCountedSubject(tokens_, first);
    }
    if (!noun) noun = ReadAttribute(first, at, one);
    if (!noun) return at;
    if (noun->adjacent) ReadContinentalGroups(quantity, noun->last);
    if (noun->adjacent && CountsMultiple(tokens_, noun->head)) {
      quantity.unit = MultipleUnit();
      return noun->last;
    }
    const std::size_t conjoined =
        noun->adjacent && !one ? EndOfConjoinedNouns(tokens_, first, noun->last) : noun->last;
    const bool people = conjoined != noun->last && ArePeople(noun->head, conjoined);
    noun->last = conjoined;
    noun->span.end = tokens_.token(noun->last - 1).span.end;
    quantity.noun = std::string(Slice(tokens_.text().text, noun->span));
    quantity.noun_span = noun->span;
    quantity.head_token = noun->head;
    quantity.unit = {people ? "person" : SingularOf(*noun), "count"};
    if (!noun->adjacent) return at;
    const UnitMatch denominator = ReadRate(tokens_, noun->last);
    if (!denominator) return noun->last;
    quantity.unit = RateOf(quantity.unit, denominator);
    return denominator.last;
  }

 private:
  // "up from nine [three years ago]": a length of time of its own.
  bool IsLongAgo(std::size_t at) const {
    static constexpr WordSet kUnits(
        {"year", "years", "month", "months", "week", "weeks", "day", "days", "decade", "decades"});
    if (!tokens_.Has(at + 2) || !kUnits.Holds(tokens_.token(at + 1).key)) return false;
    return tokens_.IsAny(at + 2, {"ago", "earlier", "before"}) &&
           (tokens_.IsNumber(at) || tokens_.NumeralAt(at) || tokens_.IsArticle(at));
  }

  // "40.000 visitors": what is counted comes whole, so three decimals are a group of a thousand.
  // "2.125 children per woman" is a mean.
  void ReadContinentalGroups(Quantity& quantity, std::size_t noun_end) const {
    constexpr std::size_t kMeanReach = 4;  // "an average of 2.125 goals"
    if (!quantity.value || Less(*quantity.value, 1) || ReadRate(tokens_, noun_end)) return;
    for (std::size_t back = 1; back <= kMeanReach; ++back) {
      const std::size_t i = quantity.number_token - back;
      if (tokens_.IsAny(i, {"average", "averaged", "averages", "averaging", "mean"})) return;
    }
    if (quantity.step != *Decimal::FromParts(1, -3) || quantity.number_span.size() > 7) return;
    const std::optional<Decimal> grouped = Multiply(*quantity.value, 1000);
    if (!grouped) return;
    quantity.value = grouped;
    quantity.interval = Exactly(*grouped);
    quantity.step = 1;
  }

  // "soldier" of "soldiers", "f-35" of "F-35s"
  std::string SingularOf(const CountedPhrase& noun) const {
    if (tokens_.at(noun.head) != "s") return Singular(tokens_.at(noun.head));
    const std::string name = Folded(Slice(tokens_.text().text, noun.span));
    return name.substr(0, name.size() - 1);
  }

  bool IsLoneNoun(std::size_t at) const {
    return tokens_.IsLowerCase(at) && tokens_.at(at).size() > 2 &&
           (!tokens_.IsWord(at + 1) || tokens_.IsFunctionWord(at + 1));
  }

  // "12 per 100,000 people", "earns 3,000 a month": one past the rate of a number that counts
  // nothing, or 0. "One a day" may be a name.
  std::size_t ReadBareRate(Quantity& quantity, std::size_t at) const {
    if (!quantity.value || !Less(1, *quantity.value)) return 0;
    const UnitMatch denominator = ReadRate(tokens_, at);
    if (!denominator) return 0;
    if (denominator.unit.dimension != "time" && !tokens_.Is(at, "per")) return 0;
    quantity.unit = RateOf({"", "count"}, denominator);
    return denominator.last;
  }

  // "a three [bedroom] house", "a 12 [member] panel": the word that a hyphen should join.
  std::optional<CountedPhrase> ReadAttribute(std::size_t first, std::size_t at, bool one) const {
    // "the 12 - member panel" in a text cut into words
    const bool spaced = tokens_.Is(at, "-") && !tokens_.Glued(at) && !tokens_.Glued(at + 1);
    const bool determined =
        spaced && tokens_.IsAny(first - 1, {"the", "its", "their", "his", "her"});
    if (spaced) ++at;
    if (one || !(determined || tokens_.IsArticle(first - 1)) || !tokens_.IsLowerCase(at)) {
      return std::nullopt;
    }
    if ((tokens_.Classes(at) & (kFunctionWord | kVerbWord | kStateWord)) != 0) return std::nullopt;
    if (!tokens_.IsLowerCase(at + 1) || tokens_.IsFunctionWord(at + 1)) return std::nullopt;
    return CountedPhrase{tokens_.token(at).span, at, at + 1, true};
  }

  // "men, women and children", "officers and firefighters": whether all nouns in tokens [first,
  // last) are people.
  bool ArePeople(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i) {
      const bool noun = tokens_.IsWord(i) && !tokens_.IsFunctionWord(i) &&
                        LooksPlural(tokens_.at(i)) && !tokens_.Is(i, "police");
      if (noun && !IsPeople(Singular(tokens_.at(i)))) return false;
    }
    return true;
  }

  const SentenceTokens& tokens_;
};

}  // namespace

std::size_t ReadCounted(const SentenceTokens& tokens, std::size_t first, std::size_t at,
                        Quantity& quantity) {
  return CountedReader(tokens).Read(quantity, first, at);
}

}  // namespace claimcheck
