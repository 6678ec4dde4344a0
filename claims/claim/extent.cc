// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/extent.h"

#include "claims/claim/measured_noun.h"

namespace claimcheck {
namespace {

constexpr WordSet kDeep({"deep", "below", "beneath", "underground", "underwater", "under"});
constexpr WordSet kHigh({"high", "tall", "above"});
constexpr WordSet kFar({"from", "off", "away", "inland", "offshore", "north", "south", "east",
                        "west", "northeast", "northwest", "southeast", "southwest", "upstream",
                        "downstream"});
constexpr WordSet kDepth({"depth"});
constexpr WordSet kHeight({"height", "altitude", "elevation"});
constexpr WordSet kDistance({"distance"});

// By a noun before the length: "a [depth] of just 10 km", "its [height] is 30 metres".
absl::string_view ByNoun(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReach = 5;
  for (std::size_t i = first; i > reading.first() && first - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) break;
    const std::uint64_t word = reading.lemma_key(i);
    if (kDepth.Holds(word)) return "depth";
    if (kHeight.Holds(word)) return "height";
    if (kDistance.Holds(word)) return "distance";
  }
  return "";
}

// "340 feet below the glide [path]", "90 metres below the [summit]": how far from what is up there,
// and no depth.
bool IsBelowWhatIsAloft(const SentenceReading& reading, std::size_t below) {
  constexpr std::size_t kLongestPhrase = 5;
  static constexpr WordSet kAloft({"path", "glidepath", "slope", "summit", "peak", "top", "ridge",
                                   "rim", "crest", "bridge", "limit", "minimum"});
  static constexpr WordSet kBelow({"below", "beneath", "under"});
  if (!kBelow.Holds(reading.token(below).key)) return false;
  std::size_t head = below;
  for (std::size_t i = below + 1; reading.has(i) && i <= below + kLongestPhrase; ++i) {
    const Tag tag = reading.tag(i);
    if (IsNoun(tag)) {
      head = i;
    } else if (head != below || (tag != Tag::kDT && tag != Tag::kPRPS && !IsAdjective(tag))) {
      break;
    }
  }
  return head != below && kAloft.Holds(reading.lemma_key(head));
}

// By the word behind it; a unit and its word may be joined: "a 30-metre-high wall".
absl::string_view ByFollower(const SentenceReading& reading, std::size_t next) {
  if (reading.has(next + 1) && reading.Is(next, "-")) ++next;
  if (!reading.has(next)) return "";
  const std::uint64_t word = reading.token(next).key;
  if (IsBelowWhatIsAloft(reading, next)) return "distance";
  if (kDeep.Holds(word)) return "depth";
  if (kHigh.Holds(word)) return "height";
  // "some five kilometres short of the island"
  const bool short_of =
      reading.Is(next, "short") && reading.has(next + 1) && reading.Is(next + 1, "of");
  if (short_of) return "distance";
  // "collected 210 mm from Friday to Sunday"
  const bool until = reading.has(next + 1) && IsInTime(reading, next + 1);
  return kFar.Holds(word) && !until ? "distance" : "";
}

// "sealed off everything [within] 2 km", "a zone with a [radius of] 3 km was cleared", "a 3-km
// exclusion zone": how far people are kept away.
bool IsOfCordon(const SentenceReading& reading, const Quantity& length) {
  static constexpr WordSet kCordons({"seal", "cordon", "evacuate", "clear", "zone", "exclusion",
                                     "perimeter", "evacuation", "close"});
  static constexpr WordSet kFlights({"leave", "flee", "move"});
  const std::size_t first = length.first_token, last = length.last_token;
  if (first == reading.first()) return false;
  const bool within = reading.Is(first - 1, "within");  // "within a radius of" is of a radius
  const bool radius =
      (reading.Is(first - 1, "of") && first > reading.first() + 1 &&
       reading.Is(first - 2, "radius")) ||
      (reading.has(last) &&
       (reading.Is(last, "radius") || reading.Is(last, "zone") || reading.Is(last, "exclusion")));
  if (!within && !radius) return false;
  const std::size_t begin = reading.clause_begins[first - reading.first()];
  const std::size_t end = reading.clause_ends[first - reading.first()];
  for (std::size_t i = begin; i < end; ++i) {
    const std::uint64_t key = reading.lemma_key(i);
    const std::uint64_t verb = LemmaAsVerb(reading, i).key;
    if (kCordons.Holds(key) || kCordons.Holds(verb)) return true;
    if (radius && kFlights.Holds(verb)) return true;
  }
  return false;
}

}  // namespace

absl::string_view ExtentOf(const SentenceReading& reading, const Quantity& length) {
  if (IsOfCordon(reading, length)) return kCordonRadius;
  absl::string_view extent = ByFollower(reading, SkipBrackets(reading, length.last_token));
  if (extent.empty()) extent = ByNoun(reading, length.first_token);
  return extent.empty() ? "length" : extent;
}

}  // namespace claimcheck
