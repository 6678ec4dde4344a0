// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/case_at_law.h"

namespace claimcheck {

bool IsCaseAtLaw(const SentenceReading& reading, const Trigger& cases) {
  // "court cases", "display cases"
  static constexpr WordSet kKinds({"court", "criminal",   "legal",    "civil",     "murder",
                                   "fraud", "corruption", "homicide", "terrorism", "pending",
                                   "drug",  "rape",       "abuse",    "divorce",   "asylum",
                                   "libel", "bribery",    "backlog",  "test",      "similar",
                                   "such",  "emergency",  "display",  "glass",     "packing"});
  // "cases of fraud"
  static constexpr WordSet kCrimes(
      {"fraud",      "theft",      "rape",       "abuse",    "murder",
       "corruption", "arson",      "violence",   "assault",  "harassment",
       "bribery",    "misconduct", "domestic",   "sexual",   "trafficking",
       "torture",    "vandalism",  "plagiarism", "cheating", "doping",
       "kidnapping", "burglary",   "negligence", "homicide", "libel"});
  // "cases of wine", "crates and cases"
  static constexpr WordSet kGoods(
      {"delivery", "bottle", "wine", "beer", "champagne", "whisky", "cellar", "crate"});
  static constexpr WordSet kOpens({"open", "bring", "file", "hear", "try", "prosecute", "dismiss",
                                   "settle", "drop", "reopen", "adjourn", "close"});
  if (reading.lemma(cases.first) != "case") return false;
  constexpr std::size_t kReach = 4;
  const std::size_t next = cases.last;
  if (reading.has(next + 1) && reading.Is(next, "of")) {
    const std::uint64_t what = reading.token(next + 1).key;
    if (kCrimes.Holds(what) || kGoods.Holds(what)) return true;
  }
  for (std::size_t i = next; reading.has(i) && i < next + kReach; ++i) {
    if (reading.Is(i, "against")) return true;
  }
  for (std::size_t i = cases.first; i > reading.first() && cases.first - i < kReach;) {
    --i;
    if (kGoods.Holds(reading.lemma_key(i)) || kKinds.Holds(reading.token(i).key)) return true;
    if (IsVerb(reading.tag(i)) && kOpens.Holds(reading.lemma_key(i))) return true;
  }
  return false;
}

}  // namespace claimcheck
