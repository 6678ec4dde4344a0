// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/place_of_count.h"

#include <algorithm>
#include <optional>

#include "claims/claim/part_of_count.h"

namespace claimcheck {
namespace {

constexpr WordSet kIn({"in", "near", "across", "throughout", "around", "outside", "within"});
// Words that make a place of the name of one, and of no other name: "at the coastguard".
constexpr WordSet kAt({"at", "off", "on", "along", "inside"});

// Whether a word may stand between "in" and the name: "in [the neighbouring district of] Velje",
// "in [the two flooded wards of] Velje".
bool IsInPlacePhrase(const SentenceReading& reading, std::size_t i) {
  const Tag tag = reading.tag(i);
  return tag == Tag::kDT || IsAdjective(tag) || IsNoun(tag) || tag == Tag::kVBG ||
         tag == Tag::kVBN || tag == Tag::kVBD || tag == Tag::kCD || reading.Is(i, "of");
}

// The token of the preposition that makes a place of a name; nullopt where none does.
std::optional<std::size_t> LocativeOf(const SentenceReading& reading, const Name& name) {
  constexpr std::size_t kReachOfPreposition = 8;
  for (std::size_t i = name.first; i > reading.first() && name.first - i < kReachOfPreposition;) {
    --i;
    const std::uint64_t word = reading.token(i).key;
    if (kIn.Holds(word) || (name.kind == NameKind::kPlace && kAt.Holds(word))) return i;
    // "In 2019 Halden Mills was fined"
    if (!IsInPlacePhrase(reading, i) || IsInTime(reading, i)) return std::nullopt;
  }
  return std::nullopt;
}

bool IsGenitive(const SentenceReading& reading, const Name& name) {
  return reading.has(name.last) && reading.tag(name.last) == Tag::kPOS;
}

// "in an outbreak of [Legionnaires'] disease", "in the [Marburg] epidemic"
bool NamesIllness(const SentenceReading& reading, const Name& name) {
  static constexpr WordSet kIllnesses({"disease", "virus", "fever", "syndrome", "flu", "infection",
                                       "variant", "bacteria", "bacterium", "outbreak", "epidemic"});
  const std::size_t next = name.last + (IsGenitive(reading, name) ? 1 : 0);
  if (reading.has(next) && kIllnesses.Holds(reading.lemma_key(next))) return true;
  const std::size_t of = name.first - 1;
  return name.first >= reading.first() + 2 && reading.Is(of, "of") &&
         kIllnesses.Holds(reading.lemma_key(of - 1));
}

// Words that begin another event's clause: "killed [since] the fighting in the east began".
constexpr WordSet kOtherEvent({"since", "when", "after", "before", "as", "while", "where", "which",
                               "who", "that", "because", "until", "if"});

// Whether another event is told between, or words of saying stand there: "12 people died, police
// [said] in Velje", "cut 1,800 jobs, [blaming] weak demand in Velje", "made 900 flights [and was]
// leased from Velje", "are safe [and staying] in Velje"; or the place is one of a part: "44,000
// employees, [among] them 1,700 in Velje".
bool OtherBetween(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  static constexpr WordSet kPart({"including", "among"});
  for (std::size_t i = begin; i + 1 < end; ++i) {
    const Tag next = reading.tag(i + 1);
    const bool goes_on = IsFiniteVerb(next) || next == Tag::kVBG;
    const bool and_did = (reading.Is(i, "and") || reading.Is(i, "but")) && goes_on;
    if (and_did || (reading.Is(i, ",") && next == Tag::kVBG)) return true;
    // "savings of $9 million, [and] wants to cut 900 jobs in Velje"
    if (reading.Is(i, ",") && reading.Is(i + 1, "and")) return true;
    // "14 sites, seven [of them] in Velje"
    if (reading.Is(i, "of") && PointsToThem(*reading.text, i)) return true;
  }
  for (std::size_t i = begin; i < end; ++i) {
    if (kOtherEvent.Holds(reading.token(i).key) || kPart.Holds(reading.token(i).key)) return true;
  }
  return std::any_of(
      reading.attributions.begin(), reading.attributions.end(), [&](const AttributionAt& said) {
        // "bodies were [found] in Velje": nobody says that.
        return said.first >= begin && said.last <= end && !FollowsBe(reading, said.first);
      });
}

// The place named right before the "where" of the clause: "in Ruritania, [where] it has 6,200
// employees".
const Name* PlaceBeforeWhere(const SentenceReading& reading, std::size_t first) {
  std::size_t where = first;
  while (where > reading.first() && !reading.Is(where, "where")) {
    if (reading.Is(where, ";")) return nullptr;
    --where;
  }
  if (!reading.Is(where, "where")) return nullptr;
  for (const Name& name : reading.names) {
    const bool before =
        name.last == where || (name.last + 1 == where && reading.Is(name.last, ","));
    if (before && name.kind == NameKind::kPlace && LocativeOf(reading, name)) return &name;
  }
  return nullptr;
}

// "Sales [in] Germany fell 3 percent", "The jobless rate [in] Velje county, at 6 percent, is": the
// place stands between a measure and its verb or figure. `behind` is the token behind the name.
bool IsOfLevelAt(const SentenceReading& reading, std::size_t locative, std::size_t behind) {
  if (!reading.has(behind)) return false;
  const bool apposed =
      reading.Is(behind, ",") && reading.has(behind + 1) && reading.Is(behind + 1, "at");
  if (!IsFiniteVerb(reading.tag(behind)) && !apposed) return false;
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    // Of tolls the whole article tells; a rate is one of its place.
    const absl::string_view frame = trigger.row->frame;
    const bool rate = frame == "unemployment" || frame == "inflation";
    return trigger.last == locative && trigger.row->slot == FrameSlot::kLevel &&
           (rate || trigger.row->role == "amount");
  });
}

}  // namespace

const Name* PlaceOfCount(const SentenceReading& reading, TokenRange clause, std::size_t first,
                         std::size_t last) {
  constexpr std::size_t kReachOfOpening = 4;
  const Name* opening = PlaceBeforeWhere(reading, first);
  for (const Name& name : reading.names) {
    if (name.adjective || name.pronoun || name.first < clause.first || name.last > clause.last) {
      continue;
    }
    if (NamesIllness(reading, name)) continue;
    const std::optional<std::size_t> locative = LocativeOf(reading, name);
    // "one of the heaviest fines in the history of Halden Bank"
    if (locative && *locative + 2 < name.first && reading.Is(*locative + 2, "history")) continue;
    if (name.last <= first) {
      // "In Velje, 12 died", "At the polls in Velje, 68 percent took part"
      const bool opens =
          locative && (*locative == clause.first || (reading.tag(clause.first) == Tag::kIN &&
                                                     *locative <= clause.first + kReachOfOpening));
      if (opens && reading.has(name.last) &&
          (reading.Is(name.last, ",") || *locative == clause.first)) {
        opening = &name;
      }
      static constexpr WordSet kAreas({"county", "province", "district", "state", "region"});
      const bool area = reading.has(name.last) && kAreas.Holds(reading.token(name.last).key);
      const bool level = (area || name.kind == NameKind::kPlace) && locative &&
                         IsOfLevelAt(reading, *locative, name.last + (area ? 1 : 0));
      if (level) opening = &name;
      continue;
    }
    if (name.first < last) continue;
    const bool genitive = name.kind == NameKind::kPlace && IsGenitive(reading, name);
    if (!locative && !genitive) continue;
    if (!OtherBetween(reading, last, name.first)) return &name;
    break;
  }
  return opening != nullptr && HasClauseOfItsOwn(reading, clause, first, last) ? nullptr : opening;
}

}  // namespace claimcheck
