// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/hospital.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/claim/context.h"

namespace claimcheck {
namespace {

// Words between "to" and the hospital: "to the university's new children's hospital".
constexpr std::size_t kReachOfHospital = 8;

// The last words of what a hospital is called.
constexpr WordSet kHospitals({"hospital", "hospitals", "infirmary", "clinic", "clinics"});
constexpr WordSet kUnits({"center", "centre", "centers", "centres", "room", "rooms", "unit",
                          "units"});
constexpr WordSet kBeforeUnits({"medical", "trauma", "emergency", "burns", "health", "care"});
constexpr WordSet kInto({"to", "into", "at", "in", "by"});

// "the hospital", "a trauma centre"
bool IsHospital(const SentenceReading& reading, std::size_t i) {
  if (kHospitals.Holds(reading.token(i).key)) return true;
  return i > reading.first() && kUnits.Holds(reading.token(i).key) &&
         kBeforeUnits.Holds(reading.token(i - 1).key);
}

Hospital HospitalAt(const SentenceReading& reading, std::size_t i) {
  for (const Name& name : reading.names) {
    const bool named = name.first <= i && i < name.last && name.last > name.first + 1;
    if (named && name.kind != NameKind::kPlace) return {name.canonical};
    // "Halden hospital"
    const bool before = name.last == i && !name.adjective && !name.pronoun;
    if (before) return {absl::StrCat(name.canonical, " hospital")};
  }
  return {};
}

// "taken [to] Halden Hospital", "were treated [at] two hospitals"
std::optional<Hospital> HospitalAfter(const SentenceReading& reading, std::size_t begin) {
  std::size_t since_to = 0;
  for (std::size_t i = begin; i < reading.last() && !EndsClause(reading, i); ++i) {
    if (kInto.Holds(reading.token(i).key)) {
      since_to = 1;
      continue;
    }
    if (since_to == 0) continue;
    if (IsHospital(reading, i)) return HospitalAt(reading, i);
    if (++since_to > kReachOfHospital || IsVerb(reading.tag(i))) since_to = 0;
  }
  return std::nullopt;
}

// "[Area hospitals] received 12 people"
std::optional<Hospital> HospitalBefore(const SentenceReading& reading, std::size_t verb) {
  for (std::size_t i = verb; i > reading.first() && verb - i < kReachOfHospital;) {
    --i;
    if (EndsClause(reading, i)) return std::nullopt;
    if (IsHospital(reading, i)) return HospitalAt(reading, i);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Hospital> FindHospital(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr FoldedWord kReceive("receive");
  const bool receives = reading.lemma_key(trigger.first) == kReceive.key();
  return receives ? HospitalBefore(reading, trigger.first) : HospitalAfter(reading, trigger.last);
}

std::string HospitalOfCount(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kCounts({"count", "record", "report", "have", "see", "register", "log",
                                    "receive", "list", "confirm"});
  static constexpr WordSet kIn({"at", "in"});
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  for (std::size_t i = clause.first; i + 1 < quantity.first_token; ++i) {
    if (!IsHospital(reading, i)) continue;
    const std::size_t verb = reading.Is(i + 1, "alone") ? i + 2 : i + 1;
    if (IsVerb(reading.tag(verb)) && kCounts.Holds(LemmaAsVerb(reading, verb).key)) {
      return HospitalAt(reading, i).name;
    }
  }
  std::size_t i = quantity.last_token;
  while (i < clause.last && (IsVerb(reading.tag(i)) || IsAdverb(reading.tag(i)))) ++i;
  if (i >= clause.last || !kIn.Holds(reading.token(i).key)) return "";
  for (std::size_t end = i + 1; end < std::min(clause.last, i + kReachOfHospital); ++end) {
    if (IsHospital(reading, end)) return HospitalAt(reading, end).name;
    if (!IsNoun(reading.tag(end)) && reading.tag(end) != Tag::kDT) return "";
  }
  return "";
}

std::string NamedHospital(const SentenceReading& reading, std::size_t first, std::size_t last) {
  // In the clause, or behind what is put between it and the count: "three people - two of them
  // drivers - were taken to Halden Hospital".
  const TokenRange clause = ClauseAround(reading, first, last);
  for (std::size_t i = clause.first; i < reading.last(); ++i) {
    if (!IsHospital(reading, i)) continue;
    const Hospital hospital = HospitalAt(reading, i);
    if (!hospital.name.empty()) return hospital.name;
  }
  return "";
}

std::string HospitalOfMeasure(const SentenceReading& reading, const Quantity& quantity,
                              absl::string_view measure) {
  if (measure == "hospital") {
    return NamedHospital(reading, quantity.first_token, quantity.last_token);
  }
  if (measure != "death" && measure != "injury") return "";
  return HospitalOfCount(reading, quantity);
}

}  // namespace claimcheck
