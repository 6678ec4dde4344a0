// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/moment_clause.h"

namespace claimcheck {

void NameOccurrence(absl::string_view measure, About& about) {
  about.measure = std::string(measure);
  about.role = ClaimRole::kOccurrence;
  about.from_frame = true;
  about.actor.clear();
  about.actor_role.clear();
  about.thing = {};
  about.head.clear();
}

bool IsOfLater(const SentenceReading& reading, std::size_t noun) {
  static constexpr WordSet kLater({"more", "second", "other", "additional", "further", "another",
                                   "extra", "last", "special", "specialist", "next", "replacement",
                                   "previous", "earlier", "following", "separate", "unrelated"});
  for (std::size_t i = noun; i > reading.first() && noun - i < 4;) {
    --i;
    if (kLater.Holds(reading.token(i).key)) return true;
    if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i))) break;
  }
  return false;
}

bool TellsOfLater(const MomentClause& clause) {
  return clause.subject && clause.reading.has(*clause.subject) &&
         IsOfLater(clause.reading, *clause.subject);
}

}  // namespace claimcheck
