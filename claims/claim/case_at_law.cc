// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/case_at_law.h"

namespace claimcheck {

bool IsCaseAtLaw(const SentenceReading& reading, const Trigger& cases) {
  static constexpr WordSet kKinds({"court",   "criminal",   "legal",     "civil",   "murder",
                                   "fraud",   "corruption", "emergency", "test",    "pending",
                                   "drug",    "rape",       "abuse",     "divorce", "asylum",
                                   "backlog", "libel",      "bribery",   "similar", "such",
                                   "display", "glass",      "packing",   "display", "glass",
                                   "packing", "homicide",   "terrorism", "asylum"});
  static constexpr WordSet kCrimes(
      {"fraud",    "theft",      "rape",        "abuse",    "murder",     "corruption", "arson",
       "violence", "assault",    "harassment",  "bribery",  "misconduct", "wine",       "beer",
       "domestic", "sexual",     "trafficking", "torture",  "vandalism",  "plagiarism", "cheating",
       "doping",   "kidnapping", "champagne",   "burglary", "negligence", "homicide",   "libel"});
  static constexpr WordSet kOpens({"open", "bring", "file", "hear", "try", "prosecute", "dismiss",
                                   "settle", "drop", "reopen", "adjourn", "close"});
  if (reading.lemma(cases.first) != "case") return false;
  constexpr std::size_t kReach = 4;
  const std::size_t next = cases.last;
  if (reading.has(next + 1) && reading.Is(next, "of") &&
      kCrimes.Holds(reading.token(next + 1).key)) {
    return true;
  }
  for (std::size_t i = next; reading.has(i) && i < next + kReach; ++i) {
    if (reading.Is(i, "against")) return true;
  }
  static constexpr WordSet kGoods({"delivery", "bottle", "wine", "whisky", "cellar", "crate"});
  for (std::size_t i = cases.first; i > reading.first() && cases.first - i < kReach;) {
    --i;
    if (kGoods.Holds(reading.lemma_key(i))) return true;
    if (kKinds.Holds(reading.token(i).key)) return true;
    if (IsVerb(reading.tag(i)) && kOpens.Holds(reading.lemma_key(i))) return true;
  }
  return false;
}

}  // namespace claimcheck
