// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/other_place.h"

#include <algorithm>

#include "claims/claim/context.h"

namespace claimcheck {
namespace {

// What befalls people where they are. Who is moved may come from all around.
bool IsHarm(absl::string_view measure) {
  static constexpr WordSet kHarm({"death", "injury", "casualty", "gunshot", "missing", "infection",
                                  "feared dead", "arrest", "destruction"});
  return kHarm.Holds(FoldedHash(measure));
}

// Whether the words at `first` tell where, not where from or where to, and not beside another
// place: "in one hospital and [elsewhere]" is everywhere.
bool TellsWhere(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kOthers({"and", "or", "from", "to", "than", "for"});
  static constexpr WordSet kMoves({"move", "sweep", "head", "push", "drift", "track", "travel",
                                   "go", "spread", "flee", "come", "live", "work", "fly", "sail"});
  if (first == reading.first()) return true;
  return !kOthers.Holds(reading.token(first - 1).key) &&
         !kMoves.Holds(LemmaAsVerb(reading, first - 1).key);
}

// The token of the word for a place that a marker at [first, last) stands before: "in two other
// [districts]"; 0 where there is none.
std::size_t PlaceBehindMarker(const SentenceReading& reading, std::size_t first, std::size_t last) {
  constexpr std::size_t kReach = 4;
  static constexpr WordSet kIn({"in", "at", "across", "throughout", "inside", "around", "over"});
  static constexpr WordSet kPlaces(
      {"district",     "village",  "town",       "township", "suburb",       "neighbourhood",
       "neighborhood", "province", "region",     "state",    "county",       "country",
       "city",         "area",     "valley",     "island",   "municipality", "community",
       "settlement",   "camp",     "prefecture", "part",     "quarter",      "department",
       "republic",     "borough",  "parish",     "place",    "location",     "site"});
  static constexpr WordSet kHouses(
      {"prison",  "jail",   "hospital", "clinic",  "school",   "station", "plant",
       "factory", "mill",   "mine",     "house",   "building", "hotel",   "church",
       "mosque",  "home",   "shop",     "bank",    "barracks", "base",    "penitentiary",
       "centre",  "center", "complex",  "facility"});
  std::size_t in = first;
  while (in > reading.first() && first - in < kReach &&
         (reading.tag(in - 1) == Tag::kDT || reading.tag(in - 1) == Tag::kCD ||
          reading.tag(in - 1) == Tag::kPRPS || IsAdjective(reading.tag(in - 1)))) {
    --in;
  }
  if (in == reading.first()) return 0;
  // "escaped [from] another jail"; who comes from another town may be anywhere.
  const bool from = reading.Is(in - 1, "from");
  if (!from && !kIn.Holds(reading.token(in - 1).key)) return 0;
  for (std::size_t i = last; reading.has(i) && i < last + kReach; ++i) {
    const Tag tag = reading.tag(i);
    const std::uint64_t noun = reading.lemma_key(i);
    const bool place = kHouses.Holds(noun) || (!from && kPlaces.Holds(noun));
    if (place && !(reading.has(i + 1) && IsNoun(reading.tag(i + 1)))) return i;
    if (!IsNoun(tag) && !IsAdjective(tag) && tag != Tag::kCD && tag != Tag::kDT) return 0;
  }
  return 0;
}

// Whether another count stands between the words at [first, last) and `count`, so that they are
// told of that one. Words behind a comma or "and" open what comes next: "40 died here, [elsewhere]
// nine".
bool BelongToOther(const SentenceReading& reading, const Quantity& count, std::size_t first,
                   std::size_t last) {
  const bool behind = first >= count.last_token;
  // "killed 12 people[, and] more rain fell elsewhere"
  for (std::size_t i = count.last_token; behind && i + 1 < first; ++i) {
    if (reading.Is(i, ",") && reading.tag(i + 1) == Tag::kCC) return true;
  }
  const bool opens =
      first > reading.first() && (reading.Is(first - 1, ",") || reading.tag(first - 1) == Tag::kCC);
  return std::any_of(
      reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& other) {
        if (other.first_token == count.first_token) return false;
        if (other.unit.dimension != count.unit.dimension) return false;
        // "[Abroad], one died and 76 fell ill": all that follows.
        if (!behind) {
          return first != reading.first() && other.first_token >= last &&
                 other.last_token <= count.first_token;
        }
        const bool between = other.first_token >= count.last_token && other.last_token <= first;
        return between || (opens && other.first_token >= last);
      });
}

}  // namespace

bool TellOtherPlace(const SentenceReading& reading, const Quantity& count,
                    absl::string_view measure, Scope& scope) {
  if (reading.elsewhere.empty()) return false;
  const TokenRange clause = ClauseAround(reading, count.first_token, count.last_token);
  for (const ElsewhereAt& words : reading.elsewhere) {
    if (words.first < clause.first || words.last > clause.last) continue;
    if (words.kind == ElsewhereKind::kPart || words.kind == ElsewhereKind::kHour) continue;
    if (BelongToOther(reading, count, words.first, words.last)) continue;
    if (words.kind == ElsewhereKind::kPlace) {
      if (TellsWhere(reading, words.first)) return scope.one_place = true;
      continue;
    }
    if (words.kind == ElsewhereKind::kNear && !IsHarm(measure)) continue;
    const std::size_t place = PlaceBehindMarker(reading, words.first, words.last);
    if (place == 0) continue;
    // "in other districts [of Norvia]": not of all of it.
    if (reading.has(place + 1) && reading.Is(place + 1, "of")) scope.place.clear();
    return scope.one_place = true;
  }
  return false;
}

bool IsNarrowed(const SentenceReading& reading, const Quantity& figure, absl::string_view measure) {
  if (reading.elsewhere.empty()) return false;
  // Who is hit three times at the scene has been hit three times.
  if (measure == "hits" || measure == "shots") return false;
  static constexpr WordSet kByHour({"attendance", "vote for", "vote against", "vote counting"});
  const bool by_hour = kByHour.Holds(FoldedHash(measure));
  const TokenRange clause = ClauseAround(reading, figure.first_token, figure.last_token);
  return std::any_of(
      reading.elsewhere.begin(), reading.elsewhere.end(), [&](const ElsewhereAt& words) {
        const bool part =
            words.kind == ElsewhereKind::kPart || (by_hour && words.kind == ElsewhereKind::kHour);
        return part && words.first >= clause.first && words.last <= clause.last &&
               !BelongToOther(reading, figure, words.first, words.last);
      });
}

}  // namespace claimcheck
