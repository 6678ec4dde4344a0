// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/hospital.h"

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

}  // namespace claimcheck
