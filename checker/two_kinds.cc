// SPDX-License-Identifier: Apache-2.0
#include "checker/two_kinds.h"

#include <algorithm>
#include <optional>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/str_split.h"
#include "checker/amount_measure.h"
#include "checker/can_meet.h"
#include "checker/own_noun.h"
#include "checker/quantity_relation.h"
#include "checker/sameness.h"
#include "checker/shared_names.h"
#include "claims/claim/same_name.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/lemma.h"
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

// Whether one value is more than `times` the other, and not by zeros alone.
bool AreApart(const std::optional<Decimal>& x, const std::optional<Decimal>& y, int times) {
  if (!x || !y || !Less(0, *x) || !Less(0, *y)) return false;
  const Decimal& smaller = Less(*x, *y) ? *x : *y;
  const Decimal& larger = Less(*x, *y) ? *y : *x;
  const std::optional<Decimal> most = Multiply(smaller, times);
  return most && Less(*most, larger) && !IsSlip(smaller, larger);
}

// Whether one figure is the other with its digits in another order: 26 for 62. Somebody slipped.
bool AreExchanged(const Decimal& a, const Decimal& b) {
  const auto digits = [](const Decimal& value) {
    std::string text = value.ToString();
    text.erase(
        std::remove_if(text.begin(), text.end(), [](char c) { return !absl::ascii_isdigit(c); }),
        text.end());
    while (!text.empty() && text.back() == '0') text.pop_back();
    std::sort(text.begin(), text.end());
    return text;
  };
  return !Less(a, b) ? !AreApart(a, b, 10) && digits(a) == digits(b) : AreExchanged(b, a);
}

// Of what one story tells many: counts, sums, shares and lengths without a frame, what this or that
// costs and who pays what; those who are there or work there.
bool IsOneOfMany(const Claim& claim) {
  static constexpr WordSet kMany({"cost",       "spending",   "payment", "debt",     "fee",
                                  "tax",        "value",      "revenue", "loss",     "saving",
                                  "employment", "deployment", "aboard",  "presence", "seats",
                                  "capacity",   "majority",   "length",  "width",    "height",
                                  "depth",      "distance"});
  if (claim.about.from_frame) return kMany.Holds(FoldedHash(claim.about.measure));
  const std::string& dimension = claim.quantity->unit.dimension;
  return dimension == "money" || dimension == "percent" || dimension == "length" ||
         (dimension == "count" && claim.about.role == ClaimRole::kCount);
}

// Amounts of what leaks, burns or is laid waste: they grow as counts do. What is made, sold or
// collected does not tenfold from one day to the next: a mine's output is no country's, nor what
// one ship has gathered of a spill what all have.
bool AccrueInOneFrame(const Claim& a, const Claim& b) {
  static constexpr WordSet kGathered(
      {"output", "production", "sales", "export", "import", "recovery"});
  if (kGathered.Holds(FoldedHash(a.about.measure))) return false;
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
  // "1,400 people were rescued across the state" / "nine had to be rescued": what is done in a
  // day does not grow so.
  static constexpr WordSet kDone({"rescue", "hospital", "sales", "attendance"});
  constexpr int kFarApart = 30;
  if (kDone.Holds(FoldedHash(a.about.measure)) &&
      AreApart(BaseValue(*a.quantity), BaseValue(*b.quantity), kFarApart)) {
    return true;
  }
  return !counted && !AccrueInOneFrame(a, b) && AreTenTimesApart(*a.quantity, *b.quantity);
}

// Whether a word beside a claim is one of whoever says so: "the [bureau] said".
bool NamesSource(const Claim& claim, const std::string& word) {
  if (claim.source.empty()) return false;
  for (absl::string_view part : absl::StrSplit(claim.source, ' ')) {
    if (NounLemma(Folded(part)) == word) return true;
  }
  return false;
}

// "Aurora has 85 planes" / "Aurora ordered 60 planes": things of one noun, of which only one count
// has a frame, are two where no other word tells the same of them.
bool ShareOnlyNoun(const Claim& a, const Claim& b) {
  if (!CountOneNoun(a, b)) return false;
  const Words shared = Shared(a.about.event, b.about.event);
  const bool told = std::any_of(shared.begin(), shared.end(), [&](const std::string& word) {
    return !NamesSource(a, word) && !NamesSource(b, word);
  });
  return !told && !Tell(a.about.event, b.about.measure) && !Tell(b.about.event, a.about.measure);
}

// Counts of which not both have a frame that tells what befell those counted or what they do: those
// who live in a town and those in its shelters. More than three times apart, and not by digits
// exchanged, they are surely of two kinds.
bool ArePlainCountsFarApart(const Claim& a, const Claim& b) {
  const bool counts = a.about.role == ClaimRole::kCount && a.quantity->unit.dimension == "count";
  const bool plain = (!a.about.from_frame && !b.about.from_frame) || CountOneNoun(a, b);
  const std::optional<Decimal>&x = a.quantity->value, &y = b.quantity->value;
  return counts && plain && AreApart(x, y, 3) && !AreExchanged(*x, *y);
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
  // "Berg held 4 percent of Halden Mills" / "papers put Berg's share of Halden Mills at 7 percent"
  if (SharedNames(a.entities, b.entities).size() >= kFew) return true;
  if (a.entities.size() > kFew || b.entities.size() > kFew) return false;
  if (a.entities.empty() || b.entities.empty()) return true;
  return std::any_of(a.entities.begin(), a.entities.end(), [&](const std::string& name) {
    return std::any_of(b.entities.begin(), b.entities.end(),
                       [&](const std::string& other) { return SameName(name, other); });
  });
}

// "Shares closed 3.2 percent lower" / "a quarter off": a share of which only one has a frame is the
// other only where some word tells the same of both. Who took votes is told by the name. So with
// sums that are called what they are and with weights: "a fine of $9 million" / "he received $4
// million", "weighs 7 kg" / "lost 1.4 kilos".
bool ShareNoWord(const Claim& a, const Claim& b) {
  static constexpr WordSet kCalledSo(
      {"fine", "ransom", "reward", "theft", "bribe", "compensation", "debt"});
  if (!IsMeasureOfNothingNamed(a, b) || a.about.measure == b.about.measure) return false;
  const About& plain = a.about.from_frame ? b.about : a.about;
  const About& framed = a.about.from_frame ? a.about : b.about;
  const std::string& dimension = a.quantity->unit.dimension;
  const bool percent = dimension == "percent";
  if (!percent && dimension != "mass" && !kCalledSo.Holds(FoldedHash(framed.measure))) return false;
  if (percent && !plain.actor.empty() && AreHeldByOne(a.about, b.about)) return false;
  return Shared(a.about.event, b.about.event).empty() && !Tell(a.about.event, b.about.head) &&
         !Tell(b.about.event, a.about.head);
}

// "53.4 percent backed it" / "46.6 percent voted to stay": all votes together.
bool AreBothSides(const Claim& a, const Claim& b) {
  static constexpr WordSet kVotes({"vote for", "vote against", "percent"});
  const std::optional<Decimal>& x = a.quantity->value;
  const std::optional<Decimal>& y = b.quantity->value;
  const bool votes = kVotes.Holds(FoldedHash(a.about.measure)) &&
                     kVotes.Holds(FoldedHash(b.about.measure)) &&
                     (a.about.from_frame || b.about.from_frame);
  if (!votes || a.quantity->unit.dimension != "percent" || !x || !y) return false;
  const std::optional<Decimal> sum = Add(*x, *y);
  return sum && SameValue(*sum, 100);
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

// "Nine in ten patients go home within days" / "31 percent of the patients are children": shares
// that no frame tells of, with nothing in common but what they are shares of. Of votes and of a
// firm's shares all that can be told is who has them, and of what rose by how much.
bool ShareOnlyWhole(const Claim& a, const Claim& b) {
  static constexpr WordSet kHeld({"share", "vote", "election", "stake"});
  if (a.quantity->unit.dimension != "percent" || a.about.from_frame || b.about.from_frame)
    return false;
  if (a.quantity->change != Change::kNone || kHeld.Holds(FoldedHash(a.about.head))) return false;
  const Words words = Shared(a.about.event, b.about.event);
  const bool told = std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return word != a.about.head || word != b.about.head;
  });
  // "Half of it" may be anything's.
  const bool named = !SharedNames(a.about.entities, b.about.entities).empty();
  return !told && (!named || a.about.head.empty() || b.about.head.empty());
}

// How tall and how heavy somebody is that the police describe: of each suspect his own.
bool AreOfTwoDescribed(const Claim& a, const Claim& b) {
  static constexpr WordSet kDescribe(
      {"hair", "eye", "eyes", "complexion", "build", "beard", "tattoo", "goatee"});
  const auto describes = [&](const Claim& claim) {
    const std::vector<std::string>& words = claim.about.event;
    return claim.about.role == ClaimRole::kAmount &&
           std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return kDescribe.Holds(FoldedHash(word)); });
  };
  return describes(a) && describes(b) && SharedNames(a.about.entities, b.about.entities).empty();
}

}  // namespace

bool AreTenTimesApart(const Quantity& a, const Quantity& b) {
  // "From 60 to 120 euros" is told by its ends.
  const auto end = [](const Quantity& quantity, const std::optional<Bound>& bound) {
    Quantity one = quantity;
    if (!one.value && bound) one.value = bound->value;
    return BaseValue(one);
  };
  return AreApart(end(a, a.interval.low), end(b, b.interval.low), 10) &&
         AreApart(end(a, a.interval.high), end(b, b.interval.high), 10);
}

bool AreHalfApart(const Quantity& a, const Quantity& b) {
  const std::optional<Decimal> x = BaseValue(a), y = BaseValue(b);
  if (!x || !y) return false;
  const std::optional<Decimal> twice_x = Multiply(*x, 2), twice_y = Multiply(*y, 2);
  const std::optional<Decimal> thrice_x = Multiply(*x, 3), thrice_y = Multiply(*y, 3);
  return twice_x && twice_y && thrice_x && thrice_y &&
         (Less(*thrice_x, *twice_y) || Less(*thrice_y, *twice_x));
}

bool AreTwiceApart(const Claim& a, const Claim& b) {
  if (a.kind != ClaimKind::kQuantity || !IsOneOfMany(a) || !IsOneOfMany(b)) return false;
  const std::optional<Decimal> x = BaseValue(*a.quantity), y = BaseValue(*b.quantity);
  return AreApart(x, y, 2) && !AreExchanged(*x, *y);
}

bool AreSlips(const Quantity& a, const Quantity& b) {
  const std::optional<Decimal> x = BaseValue(a), y = BaseValue(b);
  if (!x || !y || SameValue(*x, *y)) return false;
  return Less(*x, *y) ? IsSlip(*x, *y) : IsSlip(*y, *x);
}

bool AreOfTwoKinds(const Claim& a, const Claim& b) {
  if (AreOfTwoDescribed(a, b)) return true;
  if ((IsHeldByOne(a) || IsHeldByOne(b)) && !AreHeldByOne(a.about, b.about)) return true;
  return OfOtherMagnitude(a, b) || ArePlainCountsFarApart(a, b) || ShareOnlyNoun(a, b) ||
         AreSharesOfTwo(a, b) || ShareOnlyWhole(a, b) || ShareNoWord(a, b) || AreJustPeople(a, b) ||
         AreBothSides(a, b);
}

}  // namespace claimcheck
