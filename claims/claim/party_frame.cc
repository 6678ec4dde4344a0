// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/party_frame.h"

namespace claimcheck {
namespace {

// "took statements [from] 12 employees", "a letter [to] 900 staff": some of a firm's people, where
// nothing says that they are all.
bool AreSomeOfFirm(const SentenceReading& reading, const Trigger& trigger,
                   const Quantity& quantity) {
  static constexpr WordSet kTowards({"from", "to", "by", "among", "for", "between", "against"});
  return trigger.row->frame == "employment" && quantity.first_token > reading.first() &&
         kTowards.Holds(reading.token(quantity.first_token - 1).key);
}

}  // namespace

void OfferParty(FrameOffers& offers) {
  const Quantity& quantity = offers.quantity();
  for (const Trigger& trigger : offers.reading().triggers) {
    const bool counted =
        trigger.first >= quantity.number_token && trigger.last == quantity.last_token;
    if (trigger.row->slot != FrameSlot::kParty || !counted) continue;
    if (!AreSomeOfFirm(offers.reading(), trigger, quantity)) offers.Offer(trigger, 0, 1);
  }
}

}  // namespace claimcheck
