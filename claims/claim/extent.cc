// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/extent.h"

#include <optional>

#include "claims/claim/measured_noun.h"

namespace claimcheck {
namespace {

constexpr WordSet kDeep({"deep", "below", "beneath", "underground", "underwater", "under"});
constexpr WordSet kHigh({"high", "tall", "above"});
constexpr WordSet kFar({"from", "off", "away", "beyond", "past", "outside", "inland", "offshore",
                        "north", "south", "east", "west", "northeast", "northwest", "southeast",
                        "southwest", "upstream", "downstream"});
// What a length joined with its unit is the height of: "the 3,410-metre summit".
constexpr WordSet kTall({"mountain", "summit", "peak", "volcano", "tower", "skyscraper", "cliff",
                         "statue", "chimney", "mast", "hill", "pass", "massif"});
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

// The noun that the short phrase behind a preposition is about: "below the glide [path]".
std::optional<std::size_t> NounBehind(const SentenceReading& reading, std::size_t preposition) {
  constexpr std::size_t kLongestPhrase = 5;
  std::optional<std::size_t> head;
  for (std::size_t i = preposition + 1; reading.has(i) && i <= preposition + kLongestPhrase; ++i) {
    const Tag tag = reading.tag(i);
    if (IsNoun(tag)) {
      head = i;
    } else if (head || (tag != Tag::kDT && tag != Tag::kPRPS && !IsAdjective(tag))) {
      break;
    }
  }
  return head;
}

// "340 feet below the glide [path]", "90 metres below the [summit]": how far from what is up there,
// and no depth.
bool IsBelowWhatIsAloft(const SentenceReading& reading, std::size_t below) {
  static constexpr WordSet kAloft({"path", "glidepath", "slope", "summit", "peak", "top", "ridge",
                                   "rim", "crest", "bridge", "limit", "minimum"});
  static constexpr WordSet kBelow({"below", "beneath", "under"});
  if (!kBelow.Holds(reading.token(below).key)) return false;
  const std::optional<std::size_t> noun = NounBehind(reading, below);
  return noun && kAloft.Holds(reading.lemma_key(*noun));
}

// "samples taken 4 km [below the mill]", "lies 31 km [below Brenfurt]": down a river; a quake's
// focus and a mine are under the ground.
bool IsDownstream(const SentenceReading& reading, std::size_t below) {
  static constexpr WordSet kOnRivers({"plant", "factory", "mill", "dam", "weir", "works", "lock",
                                      "outfall", "confluence", "refinery", "brewery", "tannery"});
  static constexpr WordSet kUnderGround({"quake", "earthquake", "tremor", "epicentre", "epicenter",
                                         "magnitude", "aftershock", "mine", "tunnel"});
  if (!reading.Is(below, "below")) return false;
  const std::optional<std::size_t> noun = NounBehind(reading, below);
  if (!noun) return false;
  const bool named = *noun == below + 1 && IsInName(reading, *noun);
  if (!named && !kOnRivers.Holds(reading.lemma_key(*noun))) return false;
  return !HasWordOf(reading, kUnderGround);
}

// "nine miles [to the south]"
bool IsTowards(const SentenceReading& reading, std::size_t to) {
  static constexpr WordSet kWinds(
      {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"});
  return reading.has(to + 2) && reading.Is(to, "to") && reading.Is(to + 1, "the") &&
         kWinds.Holds(reading.token(to + 2).key);
}

// "a hole some 2,480 metres [up]", "three feet [down]"; not "300 metres up the road".
absl::string_view ByEnd(const SentenceReading& reading, std::size_t next) {
  const bool up = reading.Is(next, "up"), down = reading.Is(next, "down");
  if (!up && !down) return "";
  if (reading.has(next + 1)) {
    const bool goes_on = reading.token(next + 1).kind == TokenKind::kWord &&
                         reading.tag(next + 1) != Tag::kCC && !reading.Is(next + 1, "on") &&
                         !reading.Is(next + 1, "under") && !reading.Is(next + 1, "beside") &&
                         !reading.Is(next + 1, "in");
    if (goes_on) return "";
  }
  return up ? "height" : "depth";
}

// "ash 14 km [into the air]", "stones 90 metres [in the sky]"
bool IsIntoAir(const SentenceReading& reading, std::size_t to) {
  static constexpr WordSet kSkies({"air", "sky", "atmosphere"});
  return reading.has(to + 2) && (reading.Is(to, "into") || reading.Is(to, "in")) &&
         reading.Is(to + 1, "the") && kSkies.Holds(reading.token(to + 2).key);
}

// By the word behind it; a unit and its word may be joined: "a 30-metre-high wall"; `joined`: the
// number and its unit are: "a 30-metre tower".
absl::string_view ByFollower(const SentenceReading& reading, std::size_t next, bool joined) {
  if (reading.has(next + 1) && reading.Is(next, "-")) ++next;
  if (!reading.has(next)) return "";
  const std::uint64_t word = reading.token(next).key;
  if (joined && kTall.Holds(reading.lemma_key(next))) return "height";
  if (IsBelowWhatIsAloft(reading, next) || IsDownstream(reading, next)) return "distance";
  if (kDeep.Holds(word)) return "depth";
  if (const absl::string_view end = ByEnd(reading, next); !end.empty()) return end;
  if (kHigh.Holds(word) || IsIntoAir(reading, next)) return "height";
  if (reading.Is(next, "wide") || reading.Is(next, "across")) return "width";
  // "some five kilometres short of the island"
  const bool short_of =
      reading.Is(next, "short") && reading.has(next + 1) && reading.Is(next + 1, "of");
  if (short_of || IsTowards(reading, next)) return "distance";
  // "collected 210 mm from Friday to Sunday"
  const bool until = reading.has(next + 1) && IsInTime(reading, next + 1);
  return kFar.Holds(word) && !until ? "distance" : "";
}

// "a [no-go] zone", "an [exclusion] zone": not one of ash.
bool IsBarred(const SentenceReading& reading) {
  static constexpr WordSet kBars({"no", "exclusion", "danger", "safety", "buffer", "close",
                                  "closed", "order", "ban", "evacuate", "evacuation", "cordon"});
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    if (kBars.Holds(reading.token(i).key) || kBars.Holds(reading.lemma_key(i))) return true;
  }
  return false;
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
       (reading.Is(first - 2, "radius") || (reading.Is(first - 2, "zone") && IsBarred(reading)))) ||
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

// "were told to [keep] 4 km from the crater", "[stay] at least 4 km away from it"
bool IsToBeKept(const SentenceReading& reading, const Quantity& length) {
  static constexpr WordSet kKeeps({"keep", "stay", "remain"});
  const std::size_t first = length.first_token, next = length.last_token;
  if (first == reading.first() || !kKeeps.Holds(LemmaAsVerb(reading, first - 1).key)) return false;
  const std::size_t from = reading.has(next) && reading.Is(next, "away") ? next + 1 : next;
  return reading.has(from) && reading.Is(from, "from");
}

// "parked [within] 300 metres [of] the shop"
bool IsWithinReach(const SentenceReading& reading, const Quantity& length) {
  const std::size_t first = length.first_token, next = length.last_token;
  return first > reading.first() && reading.Is(first - 1, "within") && reading.has(next) &&
         reading.Is(next, "of");
}

// "a snow hole [at] 2,640 metres on Mount Sella", "flying [at] 35,000 feet"
bool IsAltitude(const SentenceReading& reading, const Quantity& length) {
  constexpr int kLowest = 500;
  static constexpr WordSet kAloft({"mount", "mountain", "hut", "peak", "climb", "climber", "fly",
                                   "cruise", "flight", "plane", "aircraft", "slope", "glacier",
                                   "camp", "ski", "jet", "airliner", "summit"});
  const bool at = length.first_token > reading.first() && reading.Is(length.first_token - 1, "at");
  const bool unit = length.unit.name == "metre" || length.unit.name == "foot";
  if (!at || !unit || !length.value || Less(*length.value, kLowest)) return false;
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    if (kAloft.Holds(reading.lemma_key(i)) || kAloft.Holds(reading.token(i).key)) return true;
  }
  return false;
}

// "a [60-metre] ravine", "a [30-metre-deep] gorge", "a gorge [90 feet] deep", "the river [40
// metres] below", where something fell: as deep as the fall was.
bool IsOfDrop(const SentenceReading& reading, const Quantity& length, bool joined) {
  static constexpr WordSet kChasms({"ravine", "gorge", "gully", "canyon", "precipice", "chasm",
                                    "abyss", "embankment", "drop", "fall", "plunge"});
  static constexpr WordSet kFalls({"fall", "plunge", "drop", "tumble", "crash", "slide", "career",
                                   "collapse", "plummet", "hurtle", "roll", "skid", "swerve",
                                   "veer", "slip"});
  std::size_t next = SkipBrackets(reading, length.last_token);
  const std::size_t first = length.first_token;
  const bool behind = reading.has(next) && (reading.Is(next, "below") || reading.Is(next, "deep"));
  if (behind && reading.Is(next, "below") && reading.has(next + 1) &&
      reading.token(next + 1).kind == TokenKind::kWord && reading.tag(next + 1) != Tag::kCC) {
    return false;
  }
  if (behind && first > reading.first()) {
    if (kChasms.Holds(reading.lemma_key(first - 1))) return true;
    if (!reading.Is(next, "below") || !IsNoun(reading.tag(first - 1))) return false;
    const std::size_t begin = reading.clause_begins[first - reading.first()];
    for (std::size_t i = begin; i < first; ++i) {
      if (IsVerb(reading.tag(i)) && kFalls.Holds(LemmaAsVerb(reading, i).key)) return true;
    }
    return false;
  }
  if (!joined) return false;
  if (reading.has(next + 1) && reading.Is(next, "-")) next += 2;  // "30-metre[-deep]"
  while (reading.has(next) && IsAdjective(reading.tag(next))) ++next;
  return reading.has(next) && kChasms.Holds(reading.lemma_key(next));
}

}  // namespace

bool IsFallFrom(const SentenceReading& reading, const Quantity& length) {
  static constexpr WordSet kAloft({"bridge",  "cliff",    "roof",        "balcony", "window",
                                   "ladder",  "scaffold", "scaffolding", "crane",   "tree",
                                   "wall",    "tower",    "platform",    "ledge",   "viaduct",
                                   "flyover", "mountain", "face",        "ridge",   "road",
                                   "floor",   "lift",     "chairlift",   "pole",    "mast"});
  const std::size_t next = length.last_token;
  if (!reading.has(next) || !(reading.Is(next, "from") || reading.Is(next, "off"))) return false;
  const std::optional<std::size_t> noun = NounBehind(reading, next);
  return noun && kAloft.Holds(reading.lemma_key(*noun));
}

absl::string_view ExtentOf(const SentenceReading& reading, const Quantity& length) {
  if (IsOfCordon(reading, length) || IsToBeKept(reading, length)) return kCordonRadius;
  if (IsWithinReach(reading, length)) return "distance";
  const bool joined =
      length.last_token > length.number_token + 2 && reading.Is(length.last_token - 2, "-");
  if (IsOfDrop(reading, length, joined)) return kFall;
  absl::string_view extent = ByFollower(reading, SkipBrackets(reading, length.last_token), joined);
  if (extent.empty()) extent = ByNoun(reading, length.first_token);
  if (extent.empty() && IsAltitude(reading, length)) extent = "height";
  return extent.empty() ? "length" : extent;
}

}  // namespace claimcheck
