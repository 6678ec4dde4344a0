// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/payout_each.h"

#include "absl/strings/match.h"

namespace claimcheck {
namespace {

constexpr WordSet kReceivers({"family", "household", "relative", "victim", "survivor", "passenger",
                              "widow", "bereaved", "orphan", "evacuee", "homeowner", "customer",
                              "farmer", "tenant", "traveller", "traveler", "resident"});
constexpr WordSet kEach({"each", "every", "apiece"});
constexpr WordSet kGives({"promise", "offer", "pay", "give", "grant", "compensate", "award",
                          "pledge"});
constexpr WordSet kGets({"receive", "get", "claim", "entitle"});

bool IsPerReceiver(const Quantity& sum) {
  static constexpr WordSet kPer({"household", "family", "passenger", "victim", "customer"});
  const std::size_t per = sum.unit.name.rfind(" per ");
  return per != std::string::npos && kPer.Holds(FoldedHash(sum.unit.name.substr(per + 5)));
}

}  // namespace

bool IsPayoutEach(const SentenceReading& reading, const Quantity& sum) {
  if (!absl::StartsWith(sum.unit.dimension, "money")) return false;
  const std::size_t at = sum.first_token - reading.first();
  bool each = IsPerReceiver(sum), receiver = false, given = false;
  for (std::size_t i = reading.clause_begins[at]; i < reading.clause_ends[at]; ++i) {
    each = each || kEach.Holds(reading.token(i).key);
    if (IsVerb(reading.tag(i)) && i < sum.first_token) {
      const std::uint64_t verb = LemmaAsVerb(reading, i).key;
      given =
          given || (receiver ? kGets.Holds(verb) || (kGives.Holds(verb) && FollowsBe(reading, i))
                             : kGives.Holds(verb) && !FollowsBe(reading, i));
    }
    receiver = receiver || kReceivers.Holds(reading.lemma_key(i));
  }
  return each && receiver && given;
}

}  // namespace claimcheck
