// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/multiple_reading.h"

#include "absl/strings/match.h"
#include "claims/lexicon/hedges.h"
#include "claims/mention/number_scale.h"
#include "claims/mention/rate_reading.h"

namespace claimcheck {
namespace {

bool IsPossessive(const SentenceTokens& tokens, std::size_t i) {
  return tokens.IsAny(i, {"its", "their", "his", "her", "our", "my", "your"});
}

// "twice as [many]", "three times as [likely]"; not "three times as he ran"
bool IsAsMuch(const SentenceTokens& tokens, std::size_t as) {
  return tokens.Is(as, "as") && tokens.IsLowerCase(as + 1) && !tokens.IsFunctionWord(as + 1);
}

// "three times the [limit]"; not "three times the day before", "the first"
bool IsTheThing(const SentenceTokens& tokens, std::size_t the) {
  if (!tokens.Is(the, "the") || !tokens.IsWord(the + 1) || tokens.IsOrdinalWord(the + 1)) {
    return false;
  }
  return !tokens.IsAny(the + 1, {"day", "night", "week", "month", "year", "morning", "evening",
                                 "next", "last", "previous", "following", "same"});
}

// "four times [Meier's] estimate", "twice [the old firm's] price"
bool IsOwners(const SentenceTokens& tokens, std::size_t at) {
  constexpr std::size_t kLongestOwner = 3;
  for (std::size_t i = at; i < at + kLongestOwner && tokens.IsWord(i); ++i) {
    if (tokens.IsAny(i + 1, {"'s", "’s"})) return tokens.IsWord(i + 2);
  }
  return false;
}

// Whether what begins at token `at` says what is compared: "as many", "the size", "that of", "its
// weight", "what it was", "larger than".
bool Compares(const SentenceTokens& tokens, std::size_t at) {
  if (IsAsMuch(tokens, at) || IsTheThing(tokens, at) || IsPossessive(tokens, at)) return true;
  if (IsOwners(tokens, at)) return true;
  if (tokens.Is(at, "that") && tokens.Is(at + 1, "of")) return true;
  if (tokens.Is(at, "what")) return true;
  const bool than = tokens.Is(at + 1, "than") || tokens.Is(at + 2, "than");
  return (tokens.Classes(at) & kComparative) != 0 ||
         (than && absl::EndsWith(Folded(tokens.at(at)), "er"));
}

// "will [double]", "could more than [triple]", "to [double] by"; not "guilty to [double] murder"
bool IsVerb(const SentenceTokens& tokens, std::size_t at) {
  const HedgeMatch hedge = FindHedgeBefore(tokens.text(), tokens.first(), at);
  const std::size_t before = (hedge ? hedge.first : at) - 1;
  if (tokens.IsAny(before, {"will", "would", "could", "may", "might", "can", "should", "must",
                            "did", "not", "n't", "'ll"})) {
    return true;
  }
  return tokens.Is(before, "to") && (!tokens.IsWord(at + 1) || tokens.IsFunctionWord(at + 1));
}

// "doubled back", "doubled as", "doubled over with laughter"
bool IsOtherVerb(const SentenceTokens& tokens, std::size_t at) {
  return tokens.IsAny(at + 1, {"back", "down", "up", "as", "over", "-"});
}

Amount OneWord(std::size_t at, const Decimal& value, const Unit& unit, Change change) {
  Amount amount;
  amount.number = MakeNumber(NumberForm::kWords, value, at, at + 1);
  amount.first = at;
  amount.last = at + 1;
  amount.unit = unit;
  amount.has_unit = true;
  amount.change = change;
  return amount;
}

Amount Part(std::size_t at, int parts) {
  const std::optional<Decimal> value = Divide(1, parts);
  return OneWord(at, value.value_or(1), {"fraction", "percent"}, Change::kDecrease);
}

// "twice as many", "called twice", "twice a week"
std::optional<Amount> ReadTimes(const SentenceTokens& tokens, std::size_t at, int value) {
  if (tokens.Is(at - 1, "or") || tokens.Is(at + 1, "-")) return std::nullopt;
  if (Compares(tokens, at + 1)) return OneWord(at, value, MultipleUnit(), Change::kNone);
  Amount amount = OneWord(at, value, {"time", "count"}, Change::kNone);
  if (const UnitMatch denominator = ReadRate(tokens, at + 1)) {
    amount.unit = RateOf(amount.unit, denominator);
    amount.last = denominator.last;
  }
  return amount;
}

}  // namespace

Unit MultipleUnit() { return {"time", "multiple"}; }

std::optional<Amount> ReadMultiple(const SentenceTokens& tokens, std::size_t at) {
  const std::optional<Numeral> numeral = tokens.NumeralAt(at);
  if (!numeral) return std::nullopt;
  const int value = numeral->value;
  switch (numeral->kind) {
    case NumeralKind::kMultiplied:
      if (IsOtherVerb(tokens, at)) return std::nullopt;
      return OneWord(at, value, MultipleUnit(), Change::kIncrease);
    case NumeralKind::kMultiplier:
      if (IsOtherVerb(tokens, at)) return std::nullopt;
      if (IsVerb(tokens, at)) return OneWord(at, value, MultipleUnit(), Change::kIncrease);
      if (!Compares(tokens, at + 1)) return std::nullopt;
      return OneWord(at, value, MultipleUnit(), Change::kNone);
    case NumeralKind::kFold:
      return OneWord(at, value, MultipleUnit(), Change::kNone);
    case NumeralKind::kTimes:
      return ReadTimes(tokens, at, value);
    case NumeralKind::kDivided:
      return Part(at, value);
    case NumeralKind::kDivider:
      if (!IsVerb(tokens, at) && !tokens.Is(at - 1, "to")) return std::nullopt;
      return Part(at, value);
    default:
      return std::nullopt;
  }
}

bool CountsMultiple(const SentenceTokens& tokens, std::size_t head) {
  return tokens.Is(head, "times") && Compares(tokens, head + 1);
}

std::size_t EndOfSpokenRatio(const SentenceTokens& tokens, std::size_t at) {
  const auto is_unit = [&](std::size_t i) {
    const std::optional<Numeral> numeral = tokens.NumeralAt(i);
    return numeral && (numeral->kind == NumeralKind::kUnit || numeral->kind == NumeralKind::kTeen);
  };
  const std::size_t to = tokens.SkipHyphen(at + 1);
  if (!tokens.Is(to, "to")) return 0;
  const std::size_t second = tokens.SkipHyphen(to + 1);
  if (!is_unit(at) || !is_unit(second)) return 0;
  const bool hyphens = to > at + 1 && second > to + 1;
  if (hyphens && tokens.Is(second, "one")) return second + 1;
  for (std::size_t back = 1; back <= 3; ++back) {
    if (tokens.IsAny(at - back, {"ratio", "odds", "majority"})) return second + 1;
  }
  return 0;
}

bool IsFactor(const SentenceTokens& tokens, std::size_t first) {
  return tokens.Is(first - 1, "of") && tokens.Is(first - 2, "factor");
}

}  // namespace claimcheck
