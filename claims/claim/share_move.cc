// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/share_move.h"

#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "claims/claim/context.h"
#include "claims/claim/further_amount.h"
#include "claims/syntax/arguments.h"

namespace claimcheck {
namespace {

// Whether the price moved over more than a day: "in three days", "this year", "since May".
bool IsOverDays(const SentenceReading& reading, const Quantity& move) {
  constexpr std::size_t kReachOfTime = 5;
  return std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& time) {
    const bool behind =
        time.first_token >= move.last_token && time.first_token < move.last_token + kReachOfTime;
    const bool ago =
        time.first_token < move.first_token && time.last_token + kReachOfTime > move.first_token;
    const bool over = time.type == TimexType::kDuration || time.preposition == "since" ||
                      time.granularity > Granularity::kDay;
    return (behind || ago) && over;
  });
}

// "[after hours]", "in [extended trading]", "[after the bell]"
bool IsAfterHours(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kEnds({"bell", "close"});
  if (!reading.has(i + 2)) return false;
  const std::size_t next = reading.Is(i + 1, "-") || reading.Is(i + 1, "the") ? i + 2 : i + 1;
  if (reading.Is(i, "extended")) return reading.Is(i + 1, "trading") || reading.Is(i + 1, "trade");
  if (reading.Is(i, "after") && kEnds.Holds(reading.token(next).key)) return next == i + 2;
  const bool after = reading.Is(i, "after") || reading.Is(i, "late");
  return reading.Is(i, "aftermarket") || reading.Is(i, "afterhours") ||
         (after &&
          (reading.Is(next, "hours") || (reading.Is(i, "late") && reading.Is(next, "trading"))));
}

// The first word for when in the trading day the price stood so: behind the move.
absl::string_view PartOfTradingDay(const SentenceReading& reading, const Quantity& move) {
  constexpr std::size_t kReachOfTrading = 8;
  static constexpr WordSet kBefore({"premarket", "pre-market", "pre"});
  static constexpr WordSet kEarly({"early", "morning", "opening", "initial"});
  static constexpr WordSet kTrading({"trade", "trading", "deal", "dealing", "session", "market"});
  const std::size_t before = std::max(move.first_token, reading.first() + 1) - 1;
  if (IsVerb(reading.tag(before)) && reading.lemma(before) == "open") return "early trading";
  bool early = false;
  for (std::size_t i = move.last_token;
       reading.has(i) && i < move.last_token + kReachOfTrading && !EndsClause(reading, i); ++i) {
    if (kBefore.Holds(reading.token(i).key)) return "premarket";
    if (IsAfterHours(reading, i)) return "after hours";
    if (reading.Is(i, "open") && reading.Is(i - 1, "the")) return "early trading";
    early = early || kEarly.Holds(reading.token(i).key);
    if (early && kTrading.Holds(reading.lemma_key(i))) return "early trading";
    if (reading.Is(i, ",") || reading.Is(i, "and")) break;
  }
  const bool clock =
      std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& time) {
        return time.minute_of_day && time.first_token >= move.last_token &&
               time.first_token < move.last_token + 4;
      });
  return clock ? "early trading" : "";
}

// Whose shares moved: "shares in [Halden Mills]", "[Halden] shares".
std::string FirmOfShares(const SentenceReading& reading, const Quantity& move) {
  static constexpr WordSet kShares({"share", "stock"});
  static constexpr WordSet kIn({"in", "of", "at"});
  for (std::size_t i = reading.first(); i < move.first_token; ++i) {
    if (!kShares.Holds(reading.lemma_key(i))) continue;
    for (const Name& name : reading.names) {
      if (name.pronoun || name.kind == NameKind::kPlace) continue;
      // "made by [Halden Mills], whose stock fell"
      const bool whose = name.last + 2 == i && reading.Is(i - 1, "whose") && reading.Is(i - 2, ",");
      if (whose) return name.canonical;
      const bool before = name.last == i || (name.last + 1 == i && reading.tag(i - 1) == Tag::kPOS);
      const bool behind = name.first == i + 2 && kIn.Holds(reading.token(i + 1).key);
      // "shares in [Halden's] rival" are not Halden's.
      const std::size_t owned = name.last + 1;
      const bool others = behind && reading.has(owned) && reading.tag(name.last) == Tag::kPOS &&
                          IsNoun(reading.tag(owned));
      if (others) return absl::StrCat(name.canonical, "'s ", reading.lemma(owned));
      if (before || behind) return name.canonical;
    }
  }
  return "";
}

}  // namespace

void AddShareMove(const SentenceReading& reading, const Quantity& move, About& about) {
  static constexpr WordSet kIndexes({"index", "market", "average", "benchmark"});
  for (std::size_t i = reading.first() + 1; i < move.first_token; ++i) {
    const bool stocks = reading.lemma(i - 1) == "stock" || reading.lemma(i - 1) == "share";
    // "its best day on the stock market" tells of one share
    const bool on = i > reading.first() + 2 && reading.tag(i - 3) == Tag::kIN;
    if (stocks && !on && kIndexes.Holds(reading.lemma_key(i))) about.modifiers.push_back("index");
  }
  const absl::string_view part = PartOfTradingDay(reading, move);
  if (!part.empty()) about.modifiers.emplace_back(part);
  if (move.bound == BoundKind::kAtMost) about.modifiers.push_back("at most");
  if (IsOverDays(reading, move)) about.modifiers.push_back("over days");
  AddFurther(reading, move, about);
  about.actor = FirmOfShares(reading, move);
}

bool IsMoveInTrading(const SentenceReading& reading, const Quantity& quantity) {
  if (quantity.unit.dimension != "percent") return false;
  const std::optional<std::size_t> verb = ClauseVerb(*reading.text, reading.sentence, reading.tags,
                                                     quantity.first_token, quantity.last_token);
  if (!verb || !reading.has(*verb) || PartOfTradingDay(reading, quantity).empty()) return false;
  const std::optional<std::size_t> subject = SubjectOf(reading, *verb);
  return subject && reading.has(*subject) && IsProperNoun(reading.tag(*subject));
}

}  // namespace claimcheck
