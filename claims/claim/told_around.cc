// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/told_around.h"

#include "claims/claim/auction.h"
#include "claims/claim/expectation.h"
#include "claims/claim/hostage_taking.h"
#include "claims/claim/house_size.h"
#include "claims/claim/jobs_of_plant.h"
#include "claims/claim/party_vote.h"
#include "claims/claim/pay_talk.h"
#include "claims/claim/payout_each.h"
#include "claims/claim/population.h"
#include "claims/claim/public_spending.h"
#include "claims/claim/transfer_fee.h"
#include "claims/claim/verb_before.h"
#include "claims/claim/vote_result.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

bool IsSum(const Quantity& quantity) {
  return absl::string_view(quantity.unit.dimension) == "money";
}

// "[accepted] 1.2 million crowns … [in return for] permits"
bool IsBribe(const SentenceReading& reading, const Quantity& sum) {
  static constexpr WordSet kTakes({"accept", "take", "receive"});
  constexpr std::size_t kReach = 8;
  if (!IsSum(sum) || !kTakes.Holds(VerbBefore(reading, sum))) return false;
  for (std::size_t i = sum.last_token; reading.has(i + 2) && i < sum.last_token + kReach; ++i) {
    const bool exchange = reading.Is(i + 1, "return") || reading.Is(i + 1, "exchange");
    if (reading.Is(i, "in") && exchange && reading.Is(i + 2, "for")) return true;
  }
  return false;
}

// "a 4,000 dollar [bond]", "[posted] 4,000 dollars each", "bond was [set at] 4,000 dollars": what
// buys somebody out of jail; not a bond that a firm or a state sells.
bool IsBail(const SentenceReading& reading, const Quantity& sum) {
  static constexpr WordSet kDebt({"sell", "issue", "buy", "investor", "yield", "maturity", "mature",
                                  "coupon", "bondholder", "debt", "market", "government"});
  static constexpr WordSet kLaw({"bail", "jail", "judge", "court", "release", "free", "custody",
                                 "post", "hearing", "jailed", "magistrate", "set"});
  static constexpr WordSet kPosts({"post", "furnish"});
  constexpr int kMost = 100'000'000;
  if (!IsSum(sum) || !sum.value || Less(kMost, *sum.value)) return false;
  const std::size_t next = sum.last_token;
  const bool each = reading.has(next) && (reading.Is(next, "each") || reading.Is(next, "bail"));
  if (kPosts.Holds(VerbBefore(reading, sum)) && each) return true;
  bool bond = reading.has(next) && reading.Is(next, "bond");
  constexpr std::size_t kReach = 5;
  for (std::size_t i = sum.first_token;
       i > reading.first() && sum.first_token - i < kReach && !bond;) {
    if (EndsClause(reading, --i) || reading.Is(i, ",")) break;
    bond = reading.Is(i, "bond");
  }
  return bond && HasWordOf(reading, kLaw) && !HasWordOf(reading, kDebt);
}

// "the Tarn had [reached] 7.2 metres, its highest [level] since 1987"
bool IsWaterLevel(const SentenceReading& reading, const Quantity& length) {
  static constexpr WordSet kReaches({"reach", "hit", "top", "exceed", "touch"});
  static constexpr WordSet kWater(
      {"river", "flood", "water", "gauge", "lake", "reservoir", "dyke", "levee"});
  const std::string& unit = length.unit.name;
  if (unit != "metre" && unit != "foot" && unit != "centimetre") return false;
  if (!kReaches.Holds(VerbBefore(reading, length))) return false;
  constexpr int kHighest = 60;  // "reached 900 metres inland"
  if (!length.value || Less(kHighest, *length.value)) return false;
  static constexpr WordSet kLevel({"level"});
  static constexpr WordSet kWaves({"wave", "plume", "smoke", "ash", "depth", "snow", "flame"});
  return (HasWordOf(reading, kLevel) || HasWordOf(reading, kWater)) && !HasWordOf(reading, kWaves);
}

// "the mill, [where] 320 people [work]"
bool WorkThere(const SentenceReading& reading, const Quantity& people) {
  static constexpr WordSet kWork({"work", "build", "make", "produce", "assemble"});
  const std::size_t first = people.first_token, next = people.last_token;
  return first > reading.first() && reading.Is(first - 1, "where") && reading.has(next) &&
         IsPeople(people.unit.name) && reading.tag(next) != Tag::kVBD &&
         kWork.Holds(LemmaAsVerb(reading, next).key);
}

}  // namespace

std::optional<ToldAround> MeasureToldAround(const SentenceReading& reading,
                                            const Quantity& quantity) {
  if (IsVoteOfParty(reading, quantity)) return ToldAround{"vote of a party", "vote"};
  if (const absl::string_view result = MeasureOfVoteResult(reading, quantity); !result.empty()) {
    return ToldAround{result, result == "majority" ? "margin" : "vote"};
  }
  if (IsSizeOfHouse(reading, quantity)) return ToldAround{"seats in all", "house"};
  if (IsPayoutEach(reading, quantity)) return ToldAround{"compensation", "compensation"};
  if (IsPayTalk(reading, quantity)) return ToldAround{"pay rise", "pay rise", TradeOf(reading)};
  if (IsTransferFee(reading, quantity)) return ToldAround{"fee", "fee", PlayerOf(reading)};
  if (IsBail(reading, quantity)) return ToldAround{"bail", "bail"};
  if (const absl::string_view captors = MeasureOfCaptors(reading, quantity); !captors.empty())
    return ToldAround{captors, captors == "abduction" ? "taken" : captors};
  if (IsBribe(reading, quantity)) return ToldAround{"bribe", "bribe"};
  if (IsWaterLevel(reading, quantity)) return ToldAround{"water level", "water level"};
  if (AreJobsAtStake(reading, quantity)) return ToldAround{kJobsAtStake, "jobs"};
  if (WorkThere(reading, quantity)) return ToldAround{"employment", "staff"};
  if (const absl::string_view expected = MeasureOfExpectation(reading, quantity); !expected.empty())
    return ToldAround{expected, "expected"};
  if (const absl::string_view sale = MeasureOfSale(reading, quantity); !sale.empty())
    return ToldAround{sale, sale == "purchase" ? "price" : sale};
  if (const absl::string_view purpose = PublicPurpose(reading, quantity); !purpose.empty())
    return ToldAround{"spending", "spending", purpose};
  if (const absl::string_view share = MeasureOfOutput(reading, quantity); !share.empty())
    return ToldAround{share, share};
  if (AreBidders(reading, quantity)) return ToldAround{"bidders", "bidders"};
  if (const absl::string_view people = MeasureOfPopulation(reading, quantity); !people.empty())
    return ToldAround{people, people};
  return std::nullopt;
}

}  // namespace claimcheck
