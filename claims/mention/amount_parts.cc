// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/amount_parts.h"

#include <string>

#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

// A unit and the smaller one that may follow it. The whole is told in the smaller one, but for
// money, whose parts are hundredths.
struct UnitPart {
  absl::string_view unit;
  absl::string_view part;
  int parts;
};
constexpr UnitPart kUnitParts[] = {
    {"foot", "inch", 12},        {"yard", "foot", 3},    {"pound-mass", "ounce", 16},
    {"stone", "pound-mass", 14}, {"hour", "minute", 60}, {"minute", "second", 60},
    {"year", "month", 12},
};
constexpr int kHundredths = 100;

bool IsMoneyPart(const Unit& unit) { return unit.name == "cent" || unit.name == "penny"; }

// whole × factor + part, in `unit`
std::optional<Amount> Joined(const Amount& whole, const Decimal& factor, const Decimal& part,
                             const Unit& unit, std::size_t last) {
  const auto scaled = Multiply(*whole.number.value, factor);
  const auto sum = scaled ? Add(*scaled, part) : std::nullopt;
  if (!sum) return std::nullopt;
  Amount joined = whole;
  joined.number.value = sum;
  joined.number.interval = Exactly(*sum);
  joined.number.step = part.Step();
  joined.unit = unit;
  joined.last = last;
  return joined;
}

// "two years [and a half]"; not "two metres and a half brick"
std::optional<Amount> WithHalf(const SentenceTokens& tokens, const Amount& amount) {
  const std::size_t part = amount.last + 2;
  if (!tokens.Is(part - 2, "and") || !tokens.IsArticle(part - 1)) return std::nullopt;
  const bool half = tokens.Is(part, "half");
  if (!half && !tokens.Is(part, "quarter")) return std::nullopt;
  if (tokens.IsWord(part + 1) && !tokens.IsFunctionWord(part + 1) &&
      !tokens.IsAny(part + 1, {"long", "high", "wide", "deep", "old"}) &&
      (tokens.Classes(part + 1) & kVerbWord) == 0 && LooksPlural(tokens.at(part + 1))) {
    return std::nullopt;
  }
  return Joined(amount, 1, *Decimal::FromParts(half ? 5 : 25, half ? -1 : -2), amount.unit,
                part + 1);
}

// "5 foot 11", "6 ft 4 and": inches that do not say so.
bool EndsInInches(const SentenceTokens& tokens, const Amount& feet, std::size_t last) {
  if (tokens.Is(feet.last - 1, "foot")) return true;
  return tokens.Is(feet.last - 1, "ft") && (!tokens.IsWord(last) || tokens.IsFunctionWord(last));
}

std::optional<Amount> WithHundredths(const SentenceTokens& tokens, const Amount& amount,
                                     const Amount& part) {
  const Decimal value = *part.number.value;
  const bool ends = !tokens.Has(part.last) || tokens.Is(part.last, ".");
  const bool bare = !part.has_unit && ends && Less(9, value) && !tokens.Is(amount.last - 1, "%");
  const bool said = part.has_unit && IsMoneyPart(part.unit);
  if ((!bare && !said) || !Less(value, kHundredths)) return std::nullopt;
  const auto hundredths = Multiply(value, *Decimal::FromParts(1, -2));
  if (!hundredths) return std::nullopt;
  return Joined(amount, 1, *hundredths, amount.unit, part.last);
}

}  // namespace

std::optional<Amount> WithParts(const SentenceTokens& tokens, const Amount& amount) {
  constexpr int kHundredScale = 2;
  if (!amount.has_unit || !amount.number.value || amount.number.scale > kHundredScale) {
    return std::nullopt;
  }
  if (const auto half = WithHalf(tokens, amount)) return half;
  std::size_t at = amount.last;
  const bool foot = amount.unit.name == "foot";
  const bool hyphen = foot && tokens.Is(at, "-");  // "5-foot-7"
  const bool comma = tokens.Is(at, ",");           // "6 feet, 2 inches"
  if (tokens.Is(at, "and") || hyphen || comma) ++at;
  if (!tokens.IsNumber(at) && !tokens.IsWord(at)) return std::nullopt;
  const std::optional<Amount> part = ReadAmount(tokens, at, at);
  if (!part || !part->number.value || part->first != at) return std::nullopt;
  if (comma && amount.unit.dimension != "length" && amount.unit.dimension != "mass") {
    return std::nullopt;
  }
  if (amount.unit.dimension == "money" && !IsMoneyPart(amount.unit)) {
    return WithHundredths(tokens, amount, *part);
  }
  const Decimal value = *part->number.value;
  for (const UnitPart& pair : kUnitParts) {
    if (pair.unit != amount.unit.name || !Less(value, pair.parts)) continue;
    const bool inches = pair.part == "inch" && !part->has_unit;
    std::size_t last = part->last;
    if (inches && tokens.Is(last, "in")) {
      ++last;
    } else if (inches && !hyphen && !EndsInInches(tokens, amount, last)) {
      continue;
    }
    const bool minutes = pair.part == "minute" && tokens.Is(last - 1, "m");  // "2h 15m"
    if (!inches && !minutes && part->unit.name != pair.part) continue;
    return Joined(amount, pair.parts, value, {std::string(pair.part), amount.unit.dimension}, last);
  }
  return std::nullopt;
}

}  // namespace claimcheck
