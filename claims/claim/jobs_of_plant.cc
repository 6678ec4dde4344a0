// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/jobs_of_plant.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "claims/claim/context.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 10;

constexpr WordSet kPlants({"plant",    "factory",   "mill",       "cannery",  "mine",
                           "pit",      "colliery",  "smelter",    "refinery", "shipyard",
                           "yard",     "foundry",   "steelworks", "brewery",  "bakery",
                           "dairy",    "sawmill",   "site",       "depot",    "warehouse",
                           "quarry",   "abattoir",  "distillery", "tannery",  "slaughterhouse",
                           "facility", "ironworks", "kiln",       "farm",     "nursery"});

constexpr WordSet kWorkers({"worker", "employee", "staff", "miner", "labourer", "laborer"});

bool IsPlant(const SentenceReading& reading, std::size_t i) {
  return IsNoun(reading.tag(i)) && kPlants.Holds(reading.lemma_key(i));
}

// "a closure", "will close", "shuts": whether the sentence tells that something ends or may; not
// "promised to close [no] plant".
bool TellsOfClosure(const SentenceReading& reading) {
  static constexpr WordSet kEnds({"closure", "close", "closing", "shutdown", "shut", "closes",
                                  "closed", "shuts", "shutting", "mothball", "mothballed"});
  static constexpr WordSet kNot({"no", "not", "never", "without", "n't"});
  return HasWordOf(reading, kEnds) && !HasWordOf(reading, kNot);
}

bool HasPlant(const SentenceReading& reading) {
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    if (IsPlant(reading, i)) return true;
  }
  return false;
}

// "puts 360 jobs [at risk]", "360 jobs are [under threat]", "[threatens] 360 jobs"
bool AreAtRisk(const SentenceReading& reading, const Quantity& jobs) {
  static constexpr WordSet kRisks({"risk", "threat", "jeopardy", "danger", "stake", "line"});
  static constexpr WordSet kAt({"at", "under", "in", "on"});
  static constexpr WordSet kThreatens(
      {"threaten", "endanger", "jeopardise", "jeopardize", "imperil"});
  for (std::size_t i = jobs.last_token; reading.has(i + 1) && i < jobs.last_token + 5; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) break;
    const std::size_t noun = reading.Is(i + 1, "the") && reading.has(i + 2) ? i + 2 : i + 1;
    if (kAt.Holds(reading.token(i).key) && kRisks.Holds(reading.lemma_key(noun))) return true;
  }
  const std::size_t first = jobs.first_token;
  return first > reading.first() && kThreatens.Holds(LemmaAsVerb(reading, first - 1).key);
}

// "the [loss of] 360 jobs", "[cost] 360 jobs", "360 jobs [will go]", "[mean] 360 job losses"
bool AreLost(const SentenceReading& reading, const Quantity& jobs) {
  static constexpr WordSet kCosts({"cost", "lose", "destroy", "mean", "cause"});
  static constexpr WordSet kGoes({"go", "disappear", "vanish"});
  const std::size_t first = jobs.first_token, next = jobs.last_token;
  if (first > reading.first() + 1) {
    if (reading.Is(first - 1, "of") && reading.Is(first - 2, "loss")) return true;
    if (kCosts.Holds(LemmaAsVerb(reading, first - 1).key)) return true;
  }
  for (std::size_t i = next; reading.has(i) && i < next + 4; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) break;
    if (kGoes.Holds(LemmaAsVerb(reading, i).key) || reading.Is(i, "lost")) return true;
  }
  return false;
}

// "the mill [and its] 360 jobs", "all 360 jobs at the mill"
bool AreOfSavedPlant(const SentenceReading& reading, const Quantity& jobs) {
  const std::size_t first = jobs.first_token;
  if (first < reading.first() + 3) return false;
  const bool its = reading.Is(first - 1, "its") && reading.Is(first - 2, "and");
  return its && IsPlant(reading, first - 3);
}

// "half [of] the mill's 360 workers"
bool FollowsOf(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReachOfOf = 6;
  for (std::size_t i = first; i > reading.first() && first - i < kReachOfOf;) {
    --i;
    if (reading.Is(i, "of")) return true;
    if (IsVerb(reading.tag(i)) || reading.Is(i, ",")) return false;
  }
  return false;
}

// "the mill[, which has] 360 workers", "the mill[, with] 360 workers", "half of the [mill's] 360
// workers"
bool AreHadByPlant(const SentenceReading& reading, const Quantity& workers) {
  const std::size_t first = workers.first_token;
  if (first < reading.first() + 2) return false;
  if (reading.tag(first - 1) == Tag::kPOS) {
    return FollowsOf(reading, first) && IsPlant(reading, first - 2);
  }
  std::size_t i = first - 1;
  const bool with = reading.Is(i, "with");
  if (!with && reading.lemma(i) != "have") return false;
  for (--i; i > reading.first() && first - i < 5; --i) {
    if (IsPlant(reading, i)) return true;
    const bool inside = reading.Is(i, ",") || reading.Is(i, "which") || reading.Is(i, "that");
    if (!inside) return false;
  }
  return IsPlant(reading, i);
}

// "half of the [company's] 9,000 workers in the country", "all of [its] 9,000 workers"
bool AreOfFirm(const SentenceReading& reading, const Quantity& workers) {
  static constexpr WordSet kFirms({"company", "firm", "group", "carmaker", "bank", "retailer",
                                   "airline", "manufacturer", "maker", "chain", "supermarket",
                                   "steelmaker", "brewer", "utility", "operator", "automaker"});
  constexpr int kMany = 100;
  const std::size_t first = workers.first_token;
  if (!workers.value || Less(*workers.value, kMany) || first < reading.first() + 2) return false;
  if (!FollowsOf(reading, first)) return false;
  if (reading.Is(first - 1, "its")) return true;
  return reading.tag(first - 1) == Tag::kPOS && kFirms.Holds(reading.lemma_key(first - 2));
}

// "360 workers at the mill [face redundancy]", "[will lose their jobs]"
bool FaceTheEnd(const SentenceReading& reading, const Quantity& workers) {
  static constexpr WordSet kEnd(
      {"redundancy", "unemployment", "dismissal", "layoff", "job", "jobs", "work"});
  static constexpr WordSet kFaces({"face", "lose", "risk", "fear"});
  for (std::size_t i = workers.last_token; reading.has(i) && i < workers.last_token + kReach; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    const bool out = reading.Is(i, "out") && reading.has(i + 2) && reading.Is(i + 1, "of");
    if (out && reading.Is(i + 2, "work")) return true;
    if (!kFaces.Holds(LemmaAsVerb(reading, i).key)) continue;
    return HasWordOf(reading, i + 1, std::min(i + 4, reading.last()), kEnd);
  }
  return false;
}

std::vector<std::string> PlantsBeside(const About& about) {
  std::vector<std::string> plants;
  std::copy_if(about.event.begin(), about.event.end(), std::back_inserter(plants),
               [](const std::string& word) { return kPlants.Holds(FoldedHash(word)); });
  return plants;
}

// Whether the jobs at stake may be those of whoever works where `staff` tells: at a plant called by
// the same word or by one for any, and not at a shop.
bool MayBeOfOnePlant(const About& jobs, const About& staff) {
  static constexpr WordSet kOthers({"shop", "store", "branch", "office", "hotel", "pub", "school",
                                    "restaurant", "hospital", "bank", "newspaper", "airline"});
  static constexpr WordSet kAny({"plant", "factory", "site", "facility"});
  const auto other = [](const std::string& word) { return kOthers.Holds(FoldedHash(word)); };
  const std::vector<std::string> x = PlantsBeside(jobs), y = PlantsBeside(staff);
  if (y.empty() || std::any_of(jobs.event.begin(), jobs.event.end(), other)) return false;
  const auto any = [](const std::string& word) { return kAny.Holds(FoldedHash(word)); };
  return x.empty() || std::any_of(x.begin(), x.end(), any) ||
         std::any_of(y.begin(), y.end(), any) ||
         std::any_of(x.begin(), x.end(),
                     [&](const auto& p) { return std::find(y.begin(), y.end(), p) != y.end(); });
}

}  // namespace

bool AreJobsAtStake(const SentenceReading& reading, const Quantity& count) {
  static constexpr WordSet kJobs({"job", "post", "livelihood"});
  if (count.unit.dimension != "count") return false;
  const std::uint64_t noun = FoldedHash(count.unit.name);
  if (kJobs.Holds(noun)) {
    if (AreAtRisk(reading, count) || AreOfSavedPlant(reading, count)) return true;
    return AreLost(reading, count) && TellsOfClosure(reading);
  }
  return (kWorkers.Holds(noun) || count.unit.name == "person") && HasPlant(reading) &&
         FaceTheEnd(reading, count);
}

bool AreStaff(const SentenceReading& reading, const Quantity& count) {
  if (count.unit.dimension != "count" || !kWorkers.Holds(FoldedHash(count.unit.name))) return false;
  return AreOfFirm(reading, count) || (HasPlant(reading) && AreHadByPlant(reading, count));
}

bool CountsJobs(const About& about) {
  const bool saved = about.measure == "rescue" && absl::StartsWith(about.label, "jobs");
  return saved || TraitsOf(about.measure).tally == "jobs";
}

bool CountJobsOfPlant(const Claim& a, const Claim& b) {
  const auto is = [](const Claim& x, const Claim& y) {
    if (x.about.measure != kJobsAtStake) return false;
    if (y.about.measure == "layoff") return true;
    const bool staff = y.about.measure == "employment" || y.about.measure == "site staff";
    return staff && MayBeOfOnePlant(x.about, y.about);
  };
  return is(a, b) || is(b, a);
}

}  // namespace claimcheck
