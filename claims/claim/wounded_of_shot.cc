// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/wounded_of_shot.h"

#include <algorithm>

#include "absl/strings/ascii.h"

namespace claimcheck {
namespace {

// How many of those shot died, and where the words for it end.
struct Died {
  Decimal number;
  std::size_t end = 0;  // one past the last token
};

// "[one] fatally", "[two] of them": the number at `token`, written out or in digits.
std::optional<Decimal> NumberAt(const SentenceReading& reading, std::size_t token) {
  if (reading.Is(token, "one")) return Decimal(1);
  for (const Quantity& quantity : reading.quantities) {
    if (quantity.number_token != token || quantity.bound != BoundKind::kExact) continue;
    return quantity.value;
  }
  return std::nullopt;
}

// "of them", "of whom" that ends before token `end`: the token of the number before it, else the
// one right before `end`.
std::size_t NumberBefore(const SentenceReading& reading, std::size_t end) {
  static constexpr WordSet kThem({"them", "whom", "those"});
  const bool of_them = end >= reading.first() + 3 && reading.Is(end - 2, "of") &&
                       kThem.Holds(reading.token(end - 1).key);
  return of_them ? end - 3 : end - 1;
}

// "one fatally", "two of whom died", "one of them was killed", between the claim of those shot and
// the end of its clause.
std::optional<Died> DiedOf(const SentenceReading& reading, std::size_t begin) {
  static constexpr WordSet kDies({"died", "dies", "killed"});
  for (std::size_t i = begin; i < reading.last(); ++i) {
    if (reading.Is(i, ";")) break;
    const bool fatally = reading.Is(i, "fatally");
    if (!fatally && !kDies.Holds(reading.token(i).key)) continue;
    std::size_t end = i;
    if (!fatally && (reading.Is(i - 1, "was") || reading.Is(i - 1, "were"))) --end;
    if (!fatally && reading.Is(i - 1, "later")) --end;
    const std::size_t number = NumberBefore(reading, end);
    if (number < begin) return std::nullopt;
    // "two died" may be others than those shot.
    if (!fatally && number + 1 == end) return std::nullopt;
    if (const auto value = NumberAt(reading, number)) return Died{*value, i + 1};
    return std::nullopt;
  }
  return std::nullopt;
}

std::optional<Bound> Reduced(const std::optional<Bound>& bound, const Decimal& number) {
  const std::optional<Decimal> rest = bound ? Subtract(bound->value, number) : std::nullopt;
  if (!rest) return std::nullopt;
  return Bound{*rest, bound->inclusive};
}

// "people shot, Halden" is "people wounded, Halden" of those who live.
void Relabel(std::string& label) {
  static const std::string kShot = "shot";
  const std::string lower = absl::AsciiStrToLower(label);
  const std::size_t at = lower.find(kShot);
  if (at != std::string::npos) label.replace(at, kShot.size(), "wounded");
}

}  // namespace

std::optional<Claim> WoundedOfShot(const SentenceReading& reading, const Claim& shot) {
  const bool count = shot.kind == ClaimKind::kQuantity && shot.about.measure == "gunshot" &&
                     shot.about.role == ClaimRole::kCount && shot.quantity->value &&
                     (shot.about.modifiers.empty() ||
                      (shot.about.modifiers.size() == 1 && HasModifier(shot.about, "sum")));
  if (!count || shot.quantity->bound == BoundKind::kVague) return std::nullopt;
  const std::optional<Died> died = DiedOf(reading, shot.quantity->last_token);
  if (!died || !Less(died->number, *shot.quantity->value)) return std::nullopt;
  Claim wounded = shot;
  Quantity& quantity = *wounded.quantity;
  quantity.value = Subtract(*quantity.value, died->number);
  quantity.interval = {Reduced(quantity.interval.low, died->number),
                       Reduced(quantity.interval.high, died->number)};
  wounded.span.end = reading.token(died->end - 1).span.end;
  wounded.about.measure = "injury";
  wounded.about.modifiers = {"rest"};  // see modifiers.h
  Relabel(wounded.about.label);
  return wounded;
}

}  // namespace claimcheck
