// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/expectation.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 9;

// Whoever expects something of all firms, and of none in particular.
constexpr WordSet kOutsiders({"analyst", "market", "street", "economist", "investor", "forecaster",
                              "city", "broker", "consensus"});
constexpr WordSet kExpects({"expect", "forecast", "predict", "estimate", "look", "anticipate",
                            "hope", "reckon", "project", "pencil", "bet"});

// "[Analysts had expected] …", "the [market had looked] for"
bool IsExpectedByOutsiders(const SentenceReading& reading, std::size_t first) {
  bool expects = false;
  for (std::size_t i = first; i > reading.first() && first - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    expects = expects || (IsVerb(reading.tag(i)) && kExpects.Holds(LemmaAsVerb(reading, i).key));
    if (expects && kOutsiders.Holds(reading.lemma_key(i))) return true;
    // "Ana Berg of a [broker] expects": hers alone
  }
  return false;
}

// "against [$5 million] expected", "more than the $5 million [analysts had forecast]"
bool IsExpectedBehind(const SentenceReading& reading, std::size_t last) {
  static constexpr WordSet kDone({"expected", "forecast", "predicted", "estimated", "projected"});
  if (!reading.has(last)) return false;
  std::size_t i = last;
  if (reading.Is(i, "in") && reading.has(i + 2)) i += 2;  // "$5 million [in sales] expected"
  if (reading.Is(i, "that") || reading.Is(i, "which")) ++i;
  if (reading.has(i) && kDone.Holds(reading.token(i).key)) return true;
  constexpr std::size_t kReachOfVerb = 4;
  if (!reading.has(i) || !kOutsiders.Holds(reading.lemma_key(i))) return false;
  for (std::size_t k = i + 1; reading.has(k) && k < i + kReachOfVerb; ++k) {
    if (kExpects.Holds(LemmaAsVerb(reading, k).key)) return true;
  }
  return false;
}

// "missed [forecasts] of $5 million", "compared with analysts' [estimates] of $5 million"
bool IsOfForecasts(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kForecasts(
      {"estimates", "forecasts", "expectations", "projections", "predictions"});
  static constexpr WordSet kOfOthers({"consensus", "average", "market", "street"});
  if (first < reading.first() + 2) return false;
  const std::size_t of =
      reading.Is(first - 1, "for") || reading.Is(first - 1, "of") ? first - 1 : first;
  if (of == first) return false;
  if (kForecasts.Holds(reading.token(of - 1).key)) return true;
  const bool one = reading.Is(of - 1, "estimate") || reading.Is(of - 1, "forecast");
  return one && of > reading.first() + 1 && kOfOthers.Holds(reading.lemma_key(of - 2));
}

// What the sentence tells of, the nearest word to the figure first.
absl::string_view ResultTold(const SentenceReading& reading, const Quantity& amount) {
  static constexpr WordSet kSales({"revenue", "sale", "sales", "turnover"});
  static constexpr WordSet kProfits({"profit", "earnings", "earning", "income"});
  // "$5 million [in revenue]"
  const std::size_t next = amount.last_token + 1;
  if (reading.has(next) && reading.Is(next - 1, "in")) {
    if (kSales.Holds(reading.lemma_key(next))) return "expected revenue";
    if (kProfits.Holds(reading.lemma_key(next))) return "expected profit";
  }
  for (std::size_t i = amount.first_token; i > reading.first();) {
    --i;
    if (kSales.Holds(reading.lemma_key(i))) return "expected revenue";
    if (kProfits.Holds(reading.lemma_key(i))) return "expected profit";
  }
  return "";
}

}  // namespace

absl::string_view MeasureOfExpectation(const SentenceReading& reading, const Quantity& amount) {
  const absl::string_view dimension = amount.unit.dimension;
  if (dimension != "money" && dimension != "money/count") return "";
  if (amount.change != Change::kNone) return "";
  const bool expected = IsExpectedByOutsiders(reading, amount.first_token) ||
                        IsExpectedBehind(reading, amount.last_token) ||
                        IsOfForecasts(reading, amount.first_token);
  if (!expected) return "";
  const absl::string_view result = ResultTold(reading, amount);
  if (dimension == "money/count" && !result.empty()) return "expected profit per share";
  return result;
}

bool IsExpectation(absl::string_view measure) { return absl::StartsWith(measure, "expected "); }

}  // namespace claimcheck
