// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/population.h"

#include <algorithm>

#include "claims/claim/context.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

constexpr int kFewest = 1000;

// "[births] exceeded [deaths] by 9,000", "a [natural increase] of 9,000"
bool IsNaturalIncrease(const SentenceReading& reading, const Quantity& figure) {
  constexpr std::size_t kReach = 8;
  bool deaths = false, increase = false;
  for (std::size_t i = figure.first_token;
       i > reading.first() && figure.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    deaths = deaths || reading.Is(i, "deaths");
    increase = increase || reading.Is(i, "increase") || reading.Is(i, "growth");
    if (deaths && reading.Is(i, "births")) {
      static constexpr WordSet kMore({"exceed", "outnumber", "outstrip", "surpass"});
      return HasWordOf(reading, i + 1, figure.first_token, kMore) &&
             reading.Is(figure.first_token - 1, "by");
    }
    if (increase && reading.Is(i, "natural")) return true;
  }
  return false;
}

bool IsPlace(const SentenceReading& reading, std::size_t token) {
  static constexpr WordSet kPlaces({"country", "nation", "city", "town", "village", "island",
                                    "capital", "county", "province", "region", "state", "district",
                                    "suburb", "municipality"});
  if (kPlaces.Holds(reading.lemma_key(token))) return true;
  return std::any_of(reading.names.begin(), reading.names.end(), [&](const Name& name) {
    return token >= name.first && token < name.last && name.kind == NameKind::kPlace;
  });
}

// "[The town has] 52,000 people", "[Halden had] 52,000 inhabitants"
bool IsHadByPlace(const SentenceReading& reading, const Quantity& people) {
  const std::size_t first = people.first_token;
  if (first < reading.first() + 2) return false;
  std::size_t verb = first - 1;
  if (IsAdverb(reading.tag(verb)) && verb > reading.first() + 1) --verb;
  if (reading.lemma(verb) != "have") return false;
  const std::optional<std::size_t> subject = SubjectOf(reading, verb);
  if (!subject || !reading.has(*subject)) return false;
  // A name that no gazetteer knows may be a firm's, which has no inhabitants and seldom so many.
  constexpr int kMany = 300'000;
  const bool many = people.unit.name == "inhabitant" || Less(kMany, *people.value);
  const bool named = IsInName(reading, *subject) && people.unit.name != "citizen";
  return IsPlace(reading, *subject) || (many && named);
}

// "52,000 people [live in Halden]"
bool LiveThere(const SentenceReading& reading, const Quantity& people) {
  std::size_t i = people.last_token;
  if (reading.has(i) && (reading.Is(i, "who") || IsAdverb(reading.tag(i)))) ++i;
  if (!reading.has(i + 2) || LemmaAsVerb(reading, i).key != FoldedWord("live").key()) return false;
  if (!reading.Is(i + 1, "in")) return false;
  const std::size_t place = reading.tag(i + 2) == Tag::kDT && reading.has(i + 3) ? i + 3 : i + 2;
  return IsPlace(reading, place) || IsInName(reading, place);
}

// "Halden, [a city with] 52,000 people", "Norvia, [with] 9 million inhabitants": what a place has
// beside it; a town with so many is no ship with few.
bool IsBesidePlace(const SentenceReading& reading, const Quantity& people) {
  constexpr int kMany = 2'000;
  std::size_t with = people.first_token;
  static constexpr WordSet kHedges(
      {"about", "around", "some", "nearly", "almost", "roughly", "over"});
  if (!people.value || Less(*people.value, kMany) || with < reading.first() + 2) return false;
  --with;
  if (kHedges.Holds(reading.token(with).key) && with > reading.first() + 1) --with;
  if (!reading.Is(with, "with")) return false;
  std::size_t place = with - 1;
  if (reading.Is(place, ",") && place > reading.first()) --place;
  constexpr int kCountry = 300'000;
  return IsPlace(reading, place) || (IsInName(reading, place) && Less(kCountry, *people.value));
}

// "[the town's] 52,000 inhabitants": all who live there.
bool AreOfPlace(const SentenceReading& reading, const Quantity& people) {
  const std::size_t first = people.first_token;
  return people.unit.name == "inhabitant" && first > reading.first() + 1 &&
         reading.tag(first - 1) == Tag::kPOS && IsPlace(reading, first - 2);
}

// "the [census counted] 52,000 people"
bool IsCounted(const SentenceReading& reading, const Quantity& people) {
  static constexpr WordSet kCensus({"census"});
  static constexpr WordSet kCounts({"count", "find", "record", "register", "put"});
  const std::size_t first = people.first_token;
  return first > reading.first() && kCounts.Holds(LemmaAsVerb(reading, first - 1).key) &&
         HasWordOf(reading, reading.first(), first, kCensus);
}

// "the number of [inhabitants] rose by 4 percent", "the number of people [living] in the country
// was 52,000"
bool IsNumberOfThem(const SentenceReading& reading, const Quantity& figure) {
  static constexpr WordSet kPeople({"people", "inhabitants", "residents"});
  constexpr std::size_t kReach = 12;
  bool living = false;
  for (std::size_t i = figure.first_token;
       i > reading.first() + 1 && figure.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    living = living || reading.Is(i, "living");
    if (!kPeople.Holds(reading.token(i).key)) continue;
    const bool number =
        i > reading.first() + 1 && reading.Is(i - 1, "of") && reading.Is(i - 2, "number");
    return number && (living || reading.Is(i, "inhabitants"));
  }
  return false;
}

}  // namespace

absl::string_view MeasureOfPopulation(const SentenceReading& reading, const Quantity& figure) {
  const absl::string_view dimension = figure.unit.dimension;
  if (dimension == "percent") {
    const bool change = figure.change != Change::kNone;
    return change && IsNumberOfThem(reading, figure) ? "population" : "";
  }
  if (dimension != "count" || !figure.value || Less(*figure.value, kFewest)) return "";
  const std::string& noun = figure.unit.name;
  if (noun.empty()) {
    if (IsNaturalIncrease(reading, figure)) return "natural increase";
    return IsNumberOfThem(reading, figure) ? "population" : "";
  }
  static constexpr WordSet kPeople({"person", "inhabitant", "resident", "soul", "citizen"});
  if (!kPeople.Holds(FoldedHash(noun))) return "";
  const bool all = IsHadByPlace(reading, figure) || LiveThere(reading, figure) ||
                   IsCounted(reading, figure) || IsBesidePlace(reading, figure) ||
                   AreOfPlace(reading, figure);
  return all ? "population" : "";
}

}  // namespace claimcheck
