// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/period_of_result.h"

#include <algorithm>

#include "claims/claim/at_token.h"
#include "claims/claim/context.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// One past the hyphen behind token `i`, or the next token: "full[-]year", "full year".
std::size_t Next(const SentenceReading& reading, std::size_t i) {
  return Stands(reading, i + 1, "-") ? i + 2 : i + 1;
}

// "[annual] sales", "[quarterly] net profit"; not "the annual meeting"
bool IsOfResult(const SentenceReading& reading, std::size_t i) {
  constexpr std::size_t kReach = 4;
  static constexpr WordSet kResults({"profit", "loss", "sale", "revenue", "income", "earning",
                                     "earnings", "turnover", "result", "surplus", "deficit"});
  return HasWordOf(reading, i + 1, i + kReach, kResults);
}

// The period that the words at token `i` tell; "" where they tell none.
absl::string_view PeriodAt(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kYearly({"annual", "yearly"});
  static constexpr WordSet kFor({"for", "over"});
  static constexpr WordSet kOrdinals({"first", "second", "third", "fourth", "the", "this", "last",
                                      "latest", "previous", "holiday"});
  if (kYearly.Holds(reading.token(i).key) && IsOfResult(reading, i)) return "for year";
  if (reading.Is(i, "quarterly") && IsOfResult(reading, i)) return "for quarter";
  if (reading.Is(i, "full") && Stands(reading, Next(reading, i), "year")) return "for year";
  const bool the_year = Stands(reading, i + 1, "the") && Stands(reading, i + 2, "year");
  if (kFor.Holds(reading.token(i).key) && the_year) return "for year";
  if (reading.Is(i, "half") && Stands(reading, Next(reading, i), "year")) return "for half";
  const bool months =
      Stands(reading, Next(reading, i), "months") || Stands(reading, Next(reading, i), "month");
  if (months && reading.Is(i, "three")) return "for quarter";
  if (months && reading.Is(i, "six")) return "for half";
  if (months && reading.Is(i, "nine")) return "for nine months";
  if (!kOrdinals.Holds(reading.token(i).key)) return "";
  if (Stands(reading, Next(reading, i), "quarter")) return "for quarter";
  const bool nth = reading.Is(i, "first") || reading.Is(i, "second");
  return nth && Stands(reading, Next(reading, i), "half") ? "for half" : "";
}

}  // namespace

absl::string_view PeriodOfResult(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReachBehind = 7;
  static constexpr WordSet kCompares({"than", "from", "against", "versus", "compared"});
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  const std::size_t end = std::min(clause.last, quantity.last_token + kReachBehind);
  for (std::size_t i = quantity.last_token; i < end; ++i) {
    const bool stops = reading.Is(i, ",") || reading.Is(i, "and") || reading.tag(i) == Tag::kCD ||
                       kCompares.Holds(reading.token(i).key);
    const absl::string_view period = PeriodAt(reading, i);
    if (!period.empty()) return period;
    if (stops) break;
  }
  for (std::size_t i = quantity.first_token; i > clause.first;) {
    --i;
    if (kCompares.Holds(reading.token(i).key)) return "";
    const absl::string_view period = PeriodAt(reading, i);
    if (!period.empty()) return period;
  }
  return "";
}

}  // namespace claimcheck
