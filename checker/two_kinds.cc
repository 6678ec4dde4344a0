// SPDX-License-Identifier: Apache-2.0
#include "checker/two_kinds.h"

#include <algorithm>
#include <optional>
#include <string>

#include "checker/can_meet.h"
#include "checker/one_thing.h"
#include "checker/own_noun.h"
#include "checker/quantity_relation.h"
#include "checker/shared_names.h"
#include "claims/claim/name.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// Whether the larger is the smaller with zeros added: million for thousand, a digit too many. Zeros
// added to nought, or to what is below it, lead nowhere.
bool IsSlip(Decimal smaller, const Decimal& larger) {
  if (!Less(Decimal(0), smaller)) return false;
  while (Less(smaller, larger)) {
    const std::optional<Decimal> tenfold = Multiply(smaller, 10);
    if (!tenfold) return false;
    smaller = *tenfold;
  }
  return SameValue(smaller, larger);
}

// Amounts of what leaks, burns or is laid waste: they grow as counts do. What is made or sold does
// not from one day to the next: a mine's output is no country's.
bool AccrueInOneFrame(const Claim& a, const Claim& b) {
  static constexpr WordSet kTrade({"output", "production", "sales", "export", "import"});
  if (kTrade.Holds(FoldedHash(a.about.measure))) return false;
  const std::string& dimension = a.quantity->unit.dimension;
  return a.about.from_frame && b.about.from_frame && a.about.measure == b.about.measure &&
         (dimension == "volume" || dimension == "mass" || dimension == "area" ||
          dimension == "length");
}

// Figures ten times apart are of two things, unless one frame tells that both count one thing,
// which may have grown: the embassy that evacuated 20 people is not the war that 2 million fled.
// What both look back on grows no more.
bool OfOtherMagnitude(const Claim& a, const Claim& b) {
  const bool counted = a.about.role == ClaimRole::kCount && a.about.from_frame &&
                       a.about.measure == b.about.measure &&
                       !(a.scope.background && b.scope.background);
  return !counted && !AccrueInOneFrame(a, b) && AreTenTimesApart(*a.quantity, *b.quantity);
}

// "Aurora has 85 planes" / "Aurora ordered 60 planes": things of one noun, of which only one count
// has a frame, are two where no other word tells the same of them.
bool ShareOnlyNoun(const Claim& a, const Claim& b) {
  if (!CountOneNoun(a, b)) return false;
  return Shared(a.about.event, b.about.event).empty() && !Tell(a.about.event, b.about.measure) &&
         !Tell(b.about.event, a.about.measure);
}

// Counts of which not both have a frame that tells what befell those counted or what they do: those
// who live in a town and those in its shelters. More than three times apart they are surely of two
// kinds.
bool ArePlainCountsFarApart(const Claim& a, const Claim& b) {
  const bool counts = a.about.role == ClaimRole::kCount && a.quantity->unit.dimension == "count";
  const bool plain = (!a.about.from_frame && !b.about.from_frame) || CountOneNoun(a, b);
  const std::optional<Decimal>& x = a.quantity->value;
  const std::optional<Decimal>& y = b.quantity->value;
  if (!counts || !plain || !x || !y) return false;
  const Decimal& smaller = Less(*x, *y) ? *x : *y;
  const Decimal& larger = Less(*x, *y) ? *y : *x;
  const std::optional<Decimal> threefold = Multiply(smaller, 3);
  return threefold && Less(*threefold, larger) && !IsSlip(smaller, larger);
}

// "About 140 people were there" / "it has 380 people": a story counts people of many kinds, and
// where no frame tells which, some word or name must.
bool AreJustPeople(const Claim& a, const Claim& b) {
  const auto plain = [](const Claim& claim) {
    return claim.about.measure == "person" && !claim.about.from_frame;
  };
  return plain(a) && plain(b) && !IsWhatSomebodyDoes(a.quantity->unit.name) &&
         Shared(a.about.event, b.about.event).empty() &&
         SharedNames(a.about.entities, b.about.entities).empty();
}

// "[Took] 16.9 percent", "16.9 percent of the [vote]": of the votes. What verbs name an event go by
// the event: to take is to last, to win and the vote are an election.
bool IsShareWon(const Claim& claim) {
  static constexpr WordSet kWins({"lasting", "election", "take", "win", "get", "poll", "score",
                                  "receive", "secure", "garner", "gain", "keep", "hold"});
  return claim.quantity->unit.dimension == "percent" && !claim.about.from_frame &&
         claim.quantity->change == Change::kNone && kWins.Holds(FoldedHash(claim.about.head));
}

// Seats in one assembly are one party's or another's, and so are votes and stakes in a firm.
bool IsHeldByOne(const Claim& claim) {
  const std::string& measure = claim.about.measure;
  return measure == "seats" || measure == "seat" || measure == "stake" || IsShareWon(claim);
}

// By whoever is told to hold them, or by a name beside both, where few others stand beside it.
bool AreHeldByOne(const About& a, const About& b) {
  constexpr std::size_t kFew = 2;
  switch (SameActor(a, b)) {
    case Sameness::kSame:
      return true;
    case Sameness::kOther:
      return false;
    case Sameness::kUnknown:
      break;
  }
  if (a.entities.size() > kFew || b.entities.size() > kFew) return false;
  if (a.entities.empty() || b.entities.empty()) return true;
  return std::any_of(a.entities.begin(), a.entities.end(), [&](const std::string& name) {
    return std::any_of(b.entities.begin(), b.entities.end(),
                       [&](const std::string& other) { return SameName(name, other); });
  });
}

// Shares that no frame tells of, and that hang on two words of which neither stands beside the
// other: "lost a tenth of its [value]" / "a quarter of the [profit]", "[took] 48 percent" / "91
// percent of the [ballots]". What one and the same holds is of one.
bool AreSharesOfTwo(const Claim& a, const Claim& b) {
  const bool shares = a.quantity->unit.dimension == "percent" &&
                      b.quantity->unit.dimension == "percent" && !a.about.from_frame &&
                      !b.about.from_frame;
  const std::string& x = a.about.head;
  const std::string& y = b.about.head;
  const bool named = !a.about.entities.empty() && !b.about.entities.empty();
  if (named && AreHeldByOne(a.about, b.about)) return false;
  return shares && !x.empty() && !y.empty() && x != y && !Tell(a.about.event, y) &&
         !Tell(b.about.event, x);
}

}  // namespace

bool AreTenTimesApart(const Quantity& a, const Quantity& b) {
  const std::optional<Decimal> x = BaseValue(a), y = BaseValue(b);
  if (!x || !y || !Less(0, *x) || !Less(0, *y)) return false;
  const Decimal& smaller = Less(*x, *y) ? *x : *y;
  const Decimal& larger = Less(*x, *y) ? *y : *x;
  const std::optional<Decimal> tenfold = Multiply(smaller, 10);
  return tenfold && Less(*tenfold, larger) && !IsSlip(smaller, larger);
}

bool AreSlips(const Quantity& a, const Quantity& b) {
  const std::optional<Decimal> x = BaseValue(a), y = BaseValue(b);
  if (!x || !y || SameValue(*x, *y)) return false;
  return Less(*x, *y) ? IsSlip(*x, *y) : IsSlip(*y, *x);
}

bool AreOfTwoKinds(const Claim& a, const Claim& b) {
  if ((IsHeldByOne(a) || IsHeldByOne(b)) && !AreHeldByOne(a.about, b.about)) return true;
  return OfOtherMagnitude(a, b) || ArePlainCountsFarApart(a, b) || ShareOnlyNoun(a, b) ||
         AreSharesOfTwo(a, b) || AreJustPeople(a, b);
}

}  // namespace claimcheck
