// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/date_number.h"

#include "claims/lexicon/hedges.h"
#include "claims/lexicon/units.h"
#include "claims/mention/digits.h"

namespace claimcheck {
namespace {

// Years that a number without other evidence is taken for.
constexpr int kFirstLikelyYear = 1900;
constexpr int kLastLikelyYear = 2039;
// Years that a number after "in" or "since" is taken for.
constexpr int kFirstYear = 1100;
constexpr int kLastYear = 2199;

constexpr int kLastDay = 31;

bool IsLikelyYear(int year) { return year >= kFirstLikelyYear && year <= kLastLikelyYear; }

bool IsHalfOfDay(const SentenceTokens& tokens, std::size_t i) {
  if (tokens.IsAny(i, {"am", "pm", "a.m.", "p.m."})) return true;
  return tokens.IsAny(i, {"a", "p"}) && tokens.Is(i + 1, "m") && !tokens.Glued(i + 1);
}

// "May" and "March" are months only with a capital, or behind a preposition: "on may 19".
bool IsMonth(const DigitToken& number, std::size_t i) {
  const SentenceTokens& tokens = number.tokens();
  if ((tokens.Classes(i) & kMonth) == 0) return false;
  if (tokens.token(i).word_case != WordCase::kLower) return true;
  if (!tokens.IsAny(i, {"may", "march", "mar", "jun"})) return true;
  if (i == tokens.first()) return false;
  return tokens.IsAny(i - 1, {"on", "in", "since", "of", "by", "until"}) ||
         (i == number.next() && tokens.Is(number.before(), "on"));
}

// The month before the number, with the full stop of an abbreviation between them.
bool MonthBefore(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t before = number.before();
  const bool comma = tokens.Is(before, ",") && tokens.Is(number.next(), ",") &&
                     number.LengthAt(number.next() + 1) == 4;
  return IsMonth(number, comma || tokens.Is(before, ".") ? before - 1 : before);
}

// One past the day that begins at the number, with its suffix and the second day of "9-11".
std::size_t EndOfDay(const DigitToken& number) {
  std::size_t last = number.next();
  if (number.tokens().Glued(last) && number.IsOrdinalSuffix(last)) ++last;
  if (number.JoinedByDash(last) && number.ValueAt(last + 1) <= kLastDay) last += 2;
  return last;
}

}  // namespace

std::optional<NotQuantity> ReadDateInFigures(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at();
  if (number.value() < 0) {
    const absl::string_view word = tokens.at(at);
    const bool dotted = word.size() >= 8 && word.size() <= 10 && word.find(',') == word.npos &&
                        word.find('.') != word.rfind('.');
    if (!dotted || word.size() - word.rfind('.') != 5) return std::nullopt;
    return number.Found(NumberRole::kDate, at + 1);
  }
  const std::size_t second = at + 2;
  if (number.Joined(at + 1, "/")) {
    if (number.Joined(at + 3, "/")) return number.Found(NumberRole::kDate, at + 5);
    // A fraction: "3/4 mile", "21/2 years".
    if (ReadDigits(tokens.text(), at, tokens.last()).last > at + 1) return std::nullopt;
    const bool date =
        number.length() == 4 || (number.value() <= kLastDay && number.ValueAt(second) <= kLastDay);
    return number.Found(date ? NumberRole::kDate : NumberRole::kIdentifier, at + 3);
  }
  if (!number.JoinedByDash(at + 1) || !number.JoinedByDash(at + 3)) return std::nullopt;
  const std::size_t third = number.LengthAt(at + 4);
  const bool date = number.length() == 4 || third == 4 ||
                    (number.length() <= 2 && number.LengthAt(second) == 2 && third == 2);
  std::size_t last = at + 5;
  while (number.JoinedByDash(last)) last += 2;
  return number.Found(date ? NumberRole::kDate : NumberRole::kIdentifier, last);
}

std::optional<NotQuantity> ReadClockTime(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t next = number.next();
  const int value = number.value();
  if (number.Joined(next, ":")) {
    std::size_t last = next + 2;
    while (number.Joined(last, ":")) last += 2;
    const bool clock = value >= 0 && value <= 24 && number.LengthAt(next + 1) == 2;
    return number.Found(clock ? NumberRole::kDate : NumberRole::kScore, last);
  }
  const bool hour = value >= 1 && value <= 12;
  if (IsHalfOfDay(tokens, next)) {
    const absl::string_view hours = tokens.at(number.at());
    const bool dotted = value < 0 && hours.size() <= 5 && hours.find('.') != hours.npos;
    if (hour || dotted) return number.Found(NumberRole::kDate, next + 1);
  }
  if (hour && tokens.Is(next, "o'clock")) {
    return number.Found(NumberRole::kDate, next + 1);
  }
  const absl::string_view word = tokens.at(number.at());
  const bool figures = number.length() == 4 || (word.size() == 5 && word[2] == '.');
  const bool zone = figures && tokens.IsAny(next, {"gmt", "utc", "bst", "est", "edt", "local"});
  return zone ? std::optional<NotQuantity>(number.Found(NumberRole::kDate, next)) : std::nullopt;
}

std::optional<NotQuantity> ReadDayOfMonth(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  if (number.value() < 1) return std::nullopt;
  const bool day = number.value() <= kLastDay && number.length() <= 2;
  if ((day || number.length() == 4) && MonthBefore(number)) {
    std::size_t last = day ? EndOfDay(number) : number.next();
    if (day) {
      const std::size_t year = tokens.Is(last, ",") ? last + 1 : last;
      if (number.LengthAt(year) == 4 && IsLikelyYear(number.ValueAt(year))) last = year + 1;
    }
    return number.Found(NumberRole::kDate, last);
  }
  if (!day) return std::nullopt;
  std::size_t month = EndOfDay(number);
  if (tokens.Is(month, "of")) ++month;
  if (!IsMonth(number, month) || (tokens.Is(month, "may") && tokens.Is(month + 1, "be"))) {
    return std::nullopt;
  }
  return number.Found(NumberRole::kDate, number.LengthAt(month + 1) == 4 ? month + 2 : month);
}

std::optional<NotQuantity> ReadDecadeOfYears(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t next = number.next();
  const bool plural = tokens.Is(next, "s") && tokens.Glued(next);
  if (plural && number.length() == 4 && number.value() % 10 == 0) {
    return number.Found(NumberRole::kDate, next + 1);
  }
  const bool apostrophe =
      tokens.Glued(number.at()) && tokens.IsAny(number.before(), {"'", "‘", "’"});
  if (!apostrophe || number.length() != 2) return std::nullopt;
  return number.Found(NumberRole::kDate, plural ? next + 1 : next);
}

std::optional<NotQuantity> ReadYearNumber(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at();
  const int value = number.value();
  if (number.length() != 4 || value < kFirstYear || value > kLastYear) return std::nullopt;
  const std::size_t next = number.next();
  if (tokens.Glued(next) && tokens.IsWord(next)) return std::nullopt;
  if (tokens.Glued(at) && tokens.token(at - 1).kind == TokenKind::kSymbol) return std::nullopt;
  if (FindUnit(tokens.text(), next, tokens.last(), true) ||
      FindMoneySign(tokens.text(), tokens.first(), at)) {
    return std::nullopt;
  }
  const std::uint32_t classes = tokens.Classes(next);
  if ((classes & kUnmarkedPlural) != 0 && !tokens.Is(next + 1, "'s")) return std::nullopt;
  const HedgeMatch hedge = FindHedgeBefore(tokens.text(), number.from(), at);
  if (hedge && hedge.hedge->bound != HedgeBound::kExact &&
      !tokens.IsAny(hedge.first, {"around", "about", "circa"}) &&
      !tokens.IsAny(hedge.first - 1,
                    {"until", "since", "till", "from"})) {  // "until at least 2021"
    return std::nullopt;
  }
  const bool after = (tokens.Classes(number.before()) & (kYearBefore | kMonth)) != 0;
  const bool noun =
      tokens.IsWord(next) && (classes & kFunctionWord) == 0 && LooksPlural(tokens.at(next));
  if (!IsLikelyYear(value) && (!after || noun)) return std::nullopt;
  std::size_t last = next;
  if (number.JoinedByDash(last)) {
    const std::size_t second = number.LengthAt(last + 1);
    if (second == 4 || second == 2) last += 2;
  }
  return number.Found(NumberRole::kDate, last);
}

}  // namespace claimcheck
