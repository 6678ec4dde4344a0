// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/range_reading.h"

#include "absl/strings/match.h"
#include "claims/lexicon/dollars.h"
#include "claims/mention/age_reading.h"
#include "claims/mention/bounds.h"
#include "claims/mention/change_reading.h"
#include "claims/mention/not_quantity.h"
#include "claims/mention/number_scale.h"

namespace claimcheck {
namespace {

// A number that shares the scale of another is written without thousands of its own.
const Decimal kUnscaledBelow = 1000;

// A change is this many times smaller than the level that it leads to, where only that tells it
// from the other end of a range.
constexpr int kFarLevel = 3;

constexpr int kMillion = 6;

enum class Connector { kNone, kDash, kTo, kOr, kAnd };

struct ConnectorMatch {
  Connector kind = Connector::kNone;
  std::size_t last = 0;
};

class PairReader {
 public:
  PairReader(const SentenceTokens& tokens, std::size_t from, const Amount& first)
      : tokens_(tokens), low_(first) {
    Hedges hedges;
    start_ = ReadHedgesBefore(tokens, from, first.first, hedges);
  }

  std::optional<AmountPair> Read(const ConnectorMatch& connector) const {
    if (connector.kind == Connector::kAnd && !IsBetween()) return std::nullopt;
    const std::optional<Amount> high = ReadSecond(connector.last);
    if (!high || !SharesUnit(*high)) return std::nullopt;
    AmountPair pair;
    pair.second = *high;
    pair.shares_unit = high->has_unit;
    if (connector.kind == Connector::kTo && IsMovement(*high)) {
      pair.kind = SpanKind::kMovement;
      const bool from = tokens_.Is(start_ - 1, "from");
      const bool falls = from && ChangeBefore(tokens_, start_) == Change::kDecrease;
      pair.first_value = from ? LowValue(*high, falls) : *low_.number.value;
      pair.shares_unit = from && high->has_unit;
      return pair;
    }
    pair.first_value = LowValue(*high, false);
    if (connector.kind == Connector::kOr && !IsNextNumber(*high)) return std::nullopt;
    if (Less(pair.first_value, *high->number.value)) return pair;
    const bool falling = connector.kind == Connector::kAnd && high->number.value->is_negative() &&
                         Less(*high->number.value, pair.first_value);
    return falling ? std::optional<AmountPair>(pair) : std::nullopt;
  }

 private:
  std::optional<Amount> ReadSecond(std::size_t at) const {
    if (tokens_.IsNumber(at) && ReadNotQuantity(tokens_, at, at)) return std::nullopt;
    std::optional<Amount> high = ReadAmountFrom(tokens_, at);
    if (high && IsMillions(*high)) {
      const std::optional<Decimal> unscaled = high->number.value;
      high->number = Scaled(high->number, kMillion);
      high->number.unscaled = unscaled;
      high->number.scale = kMillion;
      high->has_unit = false;
    }
    const bool amount = high && high->number.value && high->number.form != NumberForm::kOrdinal;
    return amount ? high : std::nullopt;
  }

  // The "4m" of "£3m-4m", which alone were metres.
  bool IsMillions(const Amount& high) const {
    return low_.unit.dimension == "money" && high.number.value && high.unit.name == "metre" &&
           tokens_.Is(high.last - 1, "m");
  }

  // "between", with hedges allowed behind it; "between the ages of".
  bool IsBetween() const {
    if (IsAgeOf(tokens_, start_)) return tokens_.Is(start_ - 4, "between");
    return tokens_.Is(start_ - 1, "between") || tokens_.Is(start_, "between");
  }

  // "two or three"
  bool IsNextNumber(const Amount& high) const {
    const Decimal low = LowValue(high, false);
    if (SameValue(low, *low_.number.value)) {
      const auto next = Add(low, 1);
      return next && SameValue(*next, *high.number.value);
    }
    const auto next = Add(*low_.number.value, 1);  // "two or three hundred"
    return next && SameValue(*next, *high.number.unscaled);
  }

  // Whether the unit of one end may stand for both.
  bool SharesUnit(const Amount& high) const {
    if (!low_.has_unit) return true;
    if (!high.has_unit) return low_.unit.dimension == "money";
    if (low_.unit == high.unit || AreDollars(high)) return true;
    return low_.unit.dimension == "money" && absl::StartsWith(high.unit.dimension, "money/");
  }

  // "C$16.4 to $17 million": a bare sign behind a named one stands for the same dollars.
  bool AreDollars(const Amount& high) const {
    return high.unit_assumed && high.unit.dimension == "money" && !low_.unit_assumed &&
           !DollarsIn(low_.unit).empty() && !DollarsIn(high.unit).empty();
  }

  // The first value with the scale that it shares: "$3 to $4 million"; of a fall, "from 4 to 3
  // million" too.
  Decimal LowValue(const Amount& high, bool falls) const {
    const Decimal value = *low_.number.value;
    if (low_.number.scale != 0 || high.number.scale == 0 || !high.number.unscaled) return value;
    if (Less(value, *high.number.unscaled) == falls || !Less(value, kUnscaledBelow)) return value;
    const auto power = Decimal::FromParts(1, high.number.scale);
    return power ? Multiply(value, *power).value_or(value) : value;
  }

  // Two levels, or a change and a level:
  //
  //   rose from 40 to 45                          a movement
  //   rose by $2 to $45    rose $2 to $45         a movement: each has its unit
  //   rose by 3 to 5 percent    grew 3 to 5 percent    fell 50% to 75%     a range
  //   rose by 45 to 310    rose 0.2% to 5.4%      a movement: far from each other
  bool IsMovement(const Amount& high) const {
    if (tokens_.Is(start_ - 1, "from")) return MovesBefore(tokens_, start_ - 1);
    const bool by = tokens_.Is(start_ - 1, "by");
    if (by ? !MovesBefore(tokens_, start_ - 1) : !IsMovementWord(tokens_, start_ - 1)) return false;
    if (!by && low_.has_unit != high.has_unit) return false;
    if (low_.has_unit && high.unit.dimension != "percent") return true;
    return IsFar(high) || (!by && !low_.has_unit);
  }

  bool IsFar(const Amount& high) const {
    const std::optional<Decimal> far = Multiply(*low_.number.value, kFarLevel);
    return far && Less(*far, *high.number.value);
  }

  const SentenceTokens& tokens_;
  const Amount& low_;
  std::size_t start_ = 0;  // where the first amount's hedges begin
};

// The connector that begins at token `at`.
ConnectorMatch ConnectorAt(const SentenceTokens& tokens, std::size_t at) {
  if (tokens.Is(at, "to")) return {Connector::kTo, at + 1};
  if (tokens.Is(at, "or")) return {Connector::kOr, at + 1};
  if (tokens.Is(at, "and")) return {Connector::kAnd, at + 1};
  if (!tokens.IsDash(at)) return {};
  if (tokens.Glued(at) == tokens.Glued(at + 1)) {
    const bool to = tokens.Is(at + 1, "to") && tokens.Is(at + 2, "-");  // "18-to-24-year-olds"
    return to ? ConnectorMatch{Connector::kDash, at + 3} : ConnectorMatch{Connector::kDash, at + 1};
  }
  if (!tokens.Glued(at)) {  // "70% -80%"
    const bool after_unit = tokens.IsNumber(at + 1) && tokens.Is(at - 1, "%");
    return after_unit ? ConnectorMatch{Connector::kDash, at + 1} : ConnectorMatch{};
  }
  if (tokens.Is(at + 1, "to")) return {Connector::kTo, at + 2};  // "10- to 12-foot"
  return tokens.Is(at + 1, "or") ? ConnectorMatch{Connector::kOr, at + 2} : ConnectorMatch{};
}

}  // namespace

std::optional<AmountPair> ReadPair(const SentenceTokens& tokens, std::size_t from,
                                   const Amount& first) {
  if (!first.number.value) return std::nullopt;
  const ConnectorMatch connector = ConnectorAt(tokens, first.last);
  if (connector.kind == Connector::kNone) return std::nullopt;
  return PairReader(tokens, from, first).Read(connector);
}

}  // namespace claimcheck
