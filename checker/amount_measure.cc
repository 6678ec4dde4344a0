// SPDX-License-Identifier: Apache-2.0
#include "checker/amount_measure.h"

#include <algorithm>
#include <string>

#include "absl/strings/match.h"
#include "checker/part_of_whole.h"
#include "checker/result_periods.h"
#include "checker/shared_names.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

bool AreAmounts(const Claim& a, const Claim& b) {
  return a.kind == ClaimKind::kQuantity && b.kind == ClaimKind::kQuantity &&
         a.about.role == ClaimRole::kAmount && b.about.role == ClaimRole::kAmount;
}

bool IsLength(const Claim& claim) { return claim.quantity->unit.dimension == "length"; }

bool IsMoney(const Claim& claim) { return claim.quantity->unit.dimension == "money"; }

bool IsPercent(const Claim& claim) { return claim.quantity->unit.dimension == "percent"; }

// Whether a share without a frame stands among words for another measure than `framed` tells, and
// none for its own: "named a target for growth that could reach [8 percent]" is no inflation.
bool IsOfAnotherLevel(const Claim& plain, const Claim& framed) {
  static constexpr WordSet kLevels({"growth", "inflation", "unemployment", "deficit", "turnout",
                                    "debt", "surplus", "interest rate", "approval"});
  if (!IsPercent(plain) || Tell(plain.about.event, framed.about.measure)) return false;
  return std::any_of(plain.about.event.begin(), plain.about.event.end(),
                     [](const std::string& word) { return kLevels.Holds(FoldedHash(word)); });
}

}  // namespace

bool IsMeasureOfNothingNamed(const Claim& a, const Claim& b) {
  if (!AreAmounts(a, b)) return false;
  const std::string& dimension = a.quantity->unit.dimension;
  const auto is = [&](absl::string_view base) { return absl::StartsWith(dimension, base); };
  // "with 91 percent of the votes counted": no share of them; and no sum is bail unless called so
  const std::string& frame = (a.about.from_frame ? a : b).about.measure;
  if (frame == "vote counting" || frame == "bail") return false;
  const bool open = is("volume") || is("mass") || is("money") || is("percent");
  if (!open || a.about.from_frame == b.about.from_frame) return false;
  return a.about.from_frame ? !IsOfAnotherLevel(b, a) : !IsOfAnotherLevel(a, b);
}

bool MayBeOneExtent(const Claim& a, const Claim& b) {
  if (!AreAmounts(a, b) || !IsLength(a) || !IsLength(b)) return false;
  const auto unsaid = [](const Claim& claim) { return claim.about.measure == "length"; };
  // "an 80-metre section": as long as that, and neither high nor deep.
  static constexpr WordSet kLong({"section", "stretch", "segment", "span", "trench", "rope",
                                  "queue", "tunnel", "track", "runway"});
  const bool told = unsaid(a) != unsaid(b);
  const Claim& length = unsaid(a) ? a : b;
  if (told && kLong.Holds(FoldedHash(length.about.head))) return false;
  return !a.about.from_frame && !b.about.from_frame && (unsaid(a) || unsaid(b));
}

namespace {

// "The bid valued the mill at $9 million" / "the mill was valued at $7 million": one verb of both.
bool AreBothValued(const Claim& a, const Claim& b) {
  const auto valued = [](const Claim& claim) {
    return (claim.about.measure == "deal" || claim.about.measure == "value") &&
           absl::StartsWithIgnoreCase(claim.about.evoked_by, "valu");
  };
  return valued(a) && valued(b);
}

// "The mill's owner offered to buy it for $9 million" / "the bid is worth $7 million"
bool AreBidAndOffer(const Claim& bid, const Claim& offer) {
  return bid.about.measure == "deal" && offer.about.measure == "purchase" &&
         absl::StartsWith(offer.about.evoked_by, "offer to ");
}

}  // namespace

bool ArePriceAndPayment(const Claim& a, const Claim& b) {
  if (!AreAmounts(a, b) || !IsMoney(a) || !IsMoney(b)) return false;
  if (AreBothValued(a, b) || AreBidAndOffer(a, b) || AreBidAndOffer(b, a)) return true;
  const std::string& x = a.about.head;
  const std::string& y = b.about.head;
  return AreOfOneTally(a.about.measure, b.about.measure) && !x.empty() && !y.empty() &&
         (x == y || Tell(a.about.event, y) || Tell(b.about.event, x));
}

namespace {

// "expects sales of $7 million" / "had sales of $9 million"; "sales will be $9 million" is a
// forecast, too.
bool IsForecastOfOther(const Claim& forecast, const Claim& other) {
  return HasModifier(forecast, "forecast") && !HasModifier(other, "forecast") &&
         other.modality == Modality::kAsserted;
}

}  // namespace

bool AreOtherKinds(const Claim& a, const Claim& b) {
  if (!AreAmounts(a, b)) return false;
  if (IsForecastOfOther(a, b) || IsForecastOfOther(b, a)) return true;
  if (AreOverOtherPeriods(a, b)) return true;
  if (IsNarrowedOf(a, b) || IsNarrowedOf(b, a)) return true;
  const auto kind = [&](const Claim& claim) -> absl::string_view {
    for (absl::string_view word : {"net", "gross", "operating", "pretax", "pre-tax", "wholesale",
                                   "street", "organic", "after tax"}) {
      if (HasModifier(claim, word)) return word;
    }
    return "";
  };
  for (absl::string_view sign :
       {"limit",      "of them",       "share",       "aftershock", "asked",       "offered",
        "core",       "monthly",       "real",        "underlying", "adjusted",    "comparable",
        "online",     "youth",         "food",        "clothing",   "grocery",     "domestic",
        "overseas",   "old forecast",  "so far",      "index",      "division",    "region",
        "premarket",  "early trading", "at most",     "further",    "over days",   "in polls",
        "before",     "alternative",   "old offer",   "target",     "beyond mark", "of market",
        "elsewhere",  "together",      "cash option", "hammer",     "with fees",   "stage",
        "of several", "of group",      "after hours", "overdue",    "each",        "remainder",
        "female",     "male",          "long-term"}) {
    if (HasModifier(a, sign) != HasModifier(b, sign)) return true;
  }
  return !kind(a).empty() && !kind(b).empty() && kind(a) != kind(b);
}

bool AreForOtherThings(const Claim& a, const Claim& b) {
  // "The project cost 8 billion" / "the tunnel cost 7 billion"
  static constexpr WordSet kAnyWork(
      {"project", "scheme", "undertaking", "venture", "saga", "plan", "programme", "program"});
  if (kAnyWork.Holds(FoldedHash(a.about.head)) || kAnyWork.Holds(FoldedHash(b.about.head)))
    return false;
  if (!AreAmounts(a, b)) return false;
  const bool framed = a.about.from_frame && b.about.from_frame;
  const bool shares = framed && IsPercent(a) && IsPercent(b);  // "oil prices" / "wheat prices"
  if (!shares && !(IsMoney(a) && IsMoney(b))) return false;
  const std::string& x = a.about.head;
  const std::string& y = b.about.head;
  return !x.empty() && !y.empty() && !MayCountTheSame(x, y) && !Tell(a.about.event, y) &&
         !Tell(b.about.event, x);
}

}  // namespace claimcheck
