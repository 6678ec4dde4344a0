// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/takeover.h"

#include <optional>

#include "absl/strings/match.h"
#include "claims/claim/context.h"
#include "claims/claim/frame_offers.h"
#include "claims/syntax/arguments.h"

namespace claimcheck {
namespace {

// "[above] Friday's closing price", "[higher than] the last price of the shares", "[more than] the
// shares' close"
bool StandsAboveClose(const SentenceReading& reading, const Quantity& share) {
  constexpr std::size_t kReach = 8;
  static constexpr WordSet kAbove({"above", "over"});
  static constexpr WordSet kMore({"more", "higher"});
  static constexpr WordSet kOfShares({"share", "stock", "market", "closing", "last"});
  std::size_t at = share.last_token;
  // "more" may belong to the figure.
  const bool than = reading.has(at) && reading.Is(at, "than") && at > reading.first() &&
                    kMore.Holds(reading.token(at - 1).key);
  const bool more =
      reading.has(at + 1) && kMore.Holds(reading.token(at).key) && reading.Is(at + 1, "than");
  if (!reading.has(at) || !(kAbove.Holds(reading.token(at).key) || than || more)) return false;
  for (std::size_t i = at + 1; reading.has(i) && i <= at + kReach; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (reading.Is(i, "close") || reading.Is(i, "closing")) return true;
    // "more than the stock was worth"
    const bool shares =
        i > at && (reading.lemma(i - 1) == "stock" || reading.lemma(i - 1) == "share");
    if (shares && (reading.lemma(i) == "be" || reading.Is(i, "cost"))) return true;
    // "above where the stock ended Tuesday"
    if (shares && (reading.lemma(i) == "end" || reading.lemma(i) == "finish")) return true;
    const bool price = reading.Is(i, "price") && (kOfShares.Holds(reading.token(i - 1).key) ||
                                                  reading.tag(i - 1) == Tag::kPOS);
    if (price) return true;
  }
  return false;
}

// "the [offer] values the mill at", "a bid [valuing] the mill at"
bool IsValuedByBid(const SentenceReading& reading, const Trigger& value) {
  static constexpr WordSet kBids({"offer", "bid", "deal", "proposal", "takeover", "transaction",
                                  "agreement", "merger", "acquisition", "price", "which", "that"});
  if (reading.tag(value.first) == Tag::kVBG) return true;
  const std::optional<std::size_t> subject = SubjectOf(reading, value.first);
  return subject && reading.has(*subject) && kBids.Holds(reading.lemma_key(*subject));
}

// "shareholders will [receive] 40 pence a share": what is paid for each
bool IsReceived(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kReceives({"receive", "get", "collect"});
  const std::size_t verb = quantity.first_token - 1;
  return quantity.first_token > reading.first() && kReceives.Holds(reading.lemma_key(verb)) &&
         absl::EndsWith(quantity.unit.name, "per share");
}

}  // namespace

absl::string_view MeasureOfBid(const SentenceReading& reading, const Quantity& quantity,
                               const Trigger* trigger) {
  constexpr absl::string_view kPercent = "percent";
  const std::string& dimension = quantity.unit.dimension;
  if (dimension == kPercent) {
    const bool traded = trigger != nullptr && trigger->row->frame == "share price";
    return !traded && StandsAboveClose(reading, quantity) ? "premium" : "";
  }
  if (trigger == nullptr && IsReceived(reading, quantity)) return "payment";
  const bool verb = trigger != nullptr && trigger->row->part == FramePart::kVerb;
  const bool valued = verb && !trigger->passive && trigger->row->frame == "value";
  return valued && IsMoney(dimension) && IsValuedByBid(reading, *trigger) ? "deal" : "";
}

void NameExchangeRatio(const Quantity& quantity, About& about) {
  if (quantity.unit.dimension != "count/count" || quantity.unit.name != "share per share") return;
  about.measure = "exchange ratio";
  about.from_frame = true;
  about.head.clear();
  // "Halden shares" and "new shares" are what is offered, "mill shares" what is bought.
  std::erase_if(about.modifiers, [](const std::string& word) { return word != "old offer"; });
}

bool IsOfferedFor(const SentenceReading& reading, const Trigger& buy) {
  static constexpr WordSet kOffers({"offer", "agree", "bid", "propose"});
  constexpr std::size_t kReachOfOffer = 4;
  if (buy.first <= reading.first() + 1 || !reading.Is(buy.first - 1, "to")) return false;
  for (std::size_t i = buy.first - 1; i > reading.first() && buy.first - i < kReachOfOffer;) {
    --i;
    if (kOffers.Holds(reading.lemma_key(i))) return true;
  }
  return false;
}

bool IsOfOldOffer(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kRefuses(
      {"refuse", "reject", "rebuff", "spurn", "decline", "dismiss", "refusal", "rejection"});
  static constexpr WordSet kOld({"earlier", "previous", "initial", "original", "first", "old"});
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  for (std::size_t i = clause.first; i < clause.last; ++i) {
    if (kRefuses.Holds(reading.lemma_key(i))) return true;
    const bool down = i + 1 < clause.last && reading.Is(i + 1, "down");
    if (down && reading.lemma(i) == "turn") return true;
    if (i < quantity.first_token && kOld.Holds(reading.token(i).key)) return true;
  }
  return false;
}

}  // namespace claimcheck
