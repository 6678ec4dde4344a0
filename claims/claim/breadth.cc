// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/breadth.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// Whether a crew is counted apart: "84 passengers [and six crew]", "and a [crew of] six".
bool CountsCrewApart(const SentenceReading& reading, const Quantity& quantity) {
  for (std::size_t i = reading.first(); i + 1 < reading.last(); ++i) {
    if (reading.Is(i, "crew") && reading.Is(i + 1, "of")) return true;
  }
  static constexpr WordSet kCrew(
      {"crew", "crewman", "crew member", "pilot", "attendant", "sailor", "driver", "staff"});
  return std::any_of(
      reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& other) {
        return other.first_token != quantity.first_token && !other.noun_span.empty() &&
               other.unit.name != quantity.unit.name && kCrew.Holds(FoldedHash(other.unit.name));
      });
}

// Who of those on board is counted, or was hurt: passengers without the crew that is counted apart,
// or all "including its [crew]".
void AddCrew(const SentenceReading& reading, const Quantity& quantity, About& about) {
  if (quantity.unit.name == "passenger" && CountsCrewApart(reading, quantity)) {
    about.modifiers.push_back("without crew");
  }
  if (about.measure != "aboard" && about.measure != "capacity") return;
  const std::size_t next = quantity.last_token;
  for (std::size_t i = next; reading.has(i) && i < next + 5; ++i) {
    const bool with = i == next && (reading.Is(i, "including") || reading.Is(i, "with"));
    if (i == next && !with) break;
    if (reading.Is(i, "crew")) about.modifiers.push_back("with crew");
  }
}

// How far the count reaches, where the clause says so: "31 fires [worldwide]", "[nationally] they
// got 8 percent".
void AddReach(const SentenceReading& reading, TokenRange clause, About& about) {
  static constexpr WordSet kAny(
      {"worldwide", "globally", "nationwide", "nationally", "around", "across", "throughout"});
  static constexpr WordSet kWorld({"worldwide", "globally"}), kNation({"nationwide", "nationally"});
  for (std::size_t i = clause.first; i < clause.last; ++i) {
    const std::uint64_t word = reading.token(i).key;
    if (!kAny.Holds(word)) continue;
    const bool across = i + 2 < clause.last && reading.Is(i + 1, "the");
    const bool world = across && (reading.Is(i + 2, "world") || reading.Is(i + 2, "globe"));
    if (kWorld.Holds(word) || world) return about.modifiers.push_back("worldwide");
    const bool country = across && reading.Is(i + 2, "country");
    if (kNation.Holds(word) || country) return about.modifiers.push_back("nationwide");
  }
}

// "$3.9 billion [including debt]": more than the price of the shares.
bool IncludesDebt(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t next = quantity.last_token;
  return quantity.unit.dimension == "money" && reading.has(next + 1) &&
         (reading.Is(next, "including") || reading.Is(next, "with")) &&
         (reading.Is(next + 1, "debt") || reading.Is(next + 1, "debts"));
}

}  // namespace

void AddBreadth(const SentenceReading& reading, const Quantity& quantity, TokenRange clause,
                About& about) {
  AddCrew(reading, quantity, about);
  if (IncludesDebt(reading, quantity)) about.modifiers.push_back("with debt");
  AddReach(reading, clause, about);
  std::sort(about.modifiers.begin(), about.modifiers.end());
}

}  // namespace claimcheck
