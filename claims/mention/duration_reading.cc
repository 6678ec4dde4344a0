// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/duration_reading.h"

#include <string>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "claims/mention/counted_day.h"
#include "claims/mention/duration_value.h"

namespace claimcheck {
namespace {

bool IsUnitOfDuration(TimeUnit unit) {
  return unit != TimeUnit::kNone && unit != TimeUnit::kTerm && unit != TimeUnit::kWeekend;
}

TimeUnit UnitAt(const TimeTokens& tokens, std::size_t i) {
  const int unit = tokens.Value(i, TimeKind::kUnit);
  return static_cast<TimeUnit>(unit != 0 ? unit : tokens.Value(i, TimeKind::kUnits));
}

bool IsPlural(const TimeTokens& tokens, std::size_t i) {
  return tokens.Value(i, TimeKind::kUnits) != 0;
}

struct Measured {
  TimeCount count;
  TimeUnit unit = TimeUnit::kNone;
  std::size_t last = 0;
  bool bare_plural = false;
};

TimeCount One(std::size_t last) {
  return TimeCount{.low = Decimal(1), .high = Decimal(1), .last = last};
}

// half = "half" ("a" | "an" | "-") unit | "half" "of" ...; "half a century"
std::optional<Measured> ReadHalf(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.Is(i, "half")) return std::nullopt;
  const bool article = tokens.Value(i + 1, TimeKind::kDeterminer) == 2;
  if (!article && !tokens.IsHyphen(i + 1)) return std::nullopt;
  const TimeUnit unit = UnitAt(tokens, i + 2);
  if (!IsUnitOfDuration(unit)) return std::nullopt;
  const std::optional<Decimal> half = Decimal::FromParts(5, -1);
  if (!half) return std::nullopt;
  return Measured{
      .count = {.low = *half, .high = *half, .last = i + 3}, .unit = unit, .last = i + 3};
}

// article = ("a" | "an" | "another") [between] unit ["and" "a" "half"]
std::optional<Measured> ReadArticle(const TimeTokens& tokens, std::size_t i) {
  const int determiner = tokens.Value(i, TimeKind::kDeterminer);
  if (determiner != 2 && determiner != 4) return std::nullopt;
  std::size_t at = i + 1;
  if (MayStandBeforeUnit(tokens, at)) ++at;
  const TimeUnit unit = static_cast<TimeUnit>(tokens.Value(at, TimeKind::kUnit));
  // "a quarter" is a fourth of something more often than three months.
  if (!IsUnitOfDuration(unit) || unit == TimeUnit::kQuarter) return std::nullopt;
  // "a second time", "a second man": an ordinal unless something shows that it is a time.
  if (unit == TimeUnit::kSecond && tokens.IsHyphen(at + 1)) return std::nullopt;
  if (unit == TimeUnit::kSecond && tokens.Has(at + 1) &&
      tokens.token(at + 1).kind == TokenKind::kWord &&
      tokens.Value(at + 1, TimeKind::kDirection) == 0 && !tokens.Is(at + 1, "and")) {
    return std::nullopt;
  }
  Measured measured{.count = One(at), .unit = unit, .last = at + 1};
  if (tokens.Is(at + 1, "and") && tokens.Is(at + 2, "a") && tokens.Is(at + 3, "half")) {
    const std::optional<Decimal> value = Decimal::FromParts(15, -1);
    if (value) measured.count.low = measured.count.high = *value;
    measured.last = at + 4;
  }
  return measured;
}

// "66 million years", "4.5 billion years"
void ReadScale(const TimeTokens& tokens, std::size_t& at, TimeCount& count) {
  const int power = tokens.Is(at, "million") ? 6 : tokens.Is(at, "billion") ? 9 : 0;
  const std::optional<Decimal> scale = Decimal::FromParts(1, power);
  if (power == 0 || !scale || count.vague != VagueAmount::kNone) return;
  const std::optional<Decimal> low = Multiply(count.low, *scale);
  const std::optional<Decimal> high = Multiply(count.high, *scale);
  if (!low || !high) return;
  count.low = *low;
  count.high = *high;
  ++at;
}

// counted = count [ "million" | "billion" ] ["-"] [between] unit
std::optional<Measured> ReadCounted(const TimeTokens& tokens, std::size_t i) {
  std::optional<TimeCount> count = ReadTimeCount(tokens, i);
  if (!count) return std::nullopt;
  std::size_t at = count->last;
  ReadScale(tokens, at, *count);
  const bool hyphen = tokens.IsHyphen(at) && tokens.Touches(at);
  if (hyphen) ++at;
  if (!hyphen && MayStandBeforeUnit(tokens, at)) ++at;
  const TimeUnit unit = UnitAt(tokens, at);
  if (!IsUnitOfDuration(unit)) return std::nullopt;
  if (unit == TimeUnit::kQuarter && (hyphen || !IsPlural(tokens, at) || tokens.Is(at + 1, "of"))) {
    return std::nullopt;  // "three-quarters", "three quarters of the votes"
  }
  // "the 1988 period": four digits before a singular are a year.
  if (!hyphen && !IsPlural(tokens, at) && tokens.Digits(i).value_or(0) >= 1000) return std::nullopt;
  // "one second", "two second chances": the singular after more than one only with a hyphen.
  if (unit == TimeUnit::kSecond && !hyphen && !IsPlural(tokens, at)) return std::nullopt;
  Measured measured{.count = *count, .unit = unit, .last = at + 1};
  if (tokens.Is(at + 1, "and") && tokens.Is(at + 2, "a") && tokens.Is(at + 3, "half")) {
    if (const std::optional<Decimal> half = Decimal::FromParts(5, -1)) {
      if (const std::optional<Decimal> sum = Add(count->low, *half)) {
        measured.count.low = measured.count.high = *sum;
        measured.last = at + 4;
      }
    }
  }
  return measured;
}

// "Opening hours", "after-hours", "all hours of the night": when something is open or awake.
bool IsHoursOf(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kBefore({"opening",  "closing", "business", "office",    "working",
                                    "visiting", "school",  "evening",  "morning",   "night",
                                    "daytime",  "rush",    "peak",     "all",       "nighttime",
                                    "trading",  "banking", "store",    "operating", "overnight",
                                    "daylight", "waking",  "credit",   "library"});
  if (!tokens.Is(i, "hours")) return false;
  const std::size_t before = tokens.IsHyphen(i - 1) ? i - 2 : i - 1;
  const bool after = tokens.Is(before, "after") && !tokens.Is(i + 1, "of");
  return after || tokens.IsOneOf(before, kBefore) || tokens.Is(i + 1, "of");
}

// "Weeks Avenue": a name, in the middle of a sentence.
bool IsNameAt(const TimeTokens& tokens, std::size_t i) {
  return i > tokens.first() && tokens.token(i).word_case == WordCase::kCapitalized &&
         tokens.token(i - 1).kind == TokenKind::kWord;
}

// plural = "decades", "weeks": without a count.
std::optional<Measured> ReadBarePlural(const TimeTokens& tokens, std::size_t i) {
  if (!IsPlural(tokens, i) || IsHoursOf(tokens, i) || IsNameAt(tokens, i)) return std::nullopt;
  const TimeUnit unit = UnitAt(tokens, i);
  if (!IsUnitOfDuration(unit) || unit == TimeUnit::kQuarter) return std::nullopt;
  return Measured{.count = {}, .unit = unit, .last = i + 1, .bare_plural = true};
}

// the = "the" counted: "the nine months", "the two days"; the article belongs to the expression.
std::optional<Measured> ReadDefinite(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.Is(i, "the")) return std::nullopt;
  std::optional<Measured> measured = ReadCounted(tokens, i + 1);
  if (!measured || !IsPlural(tokens, measured->last - 1)) return std::nullopt;
  return measured;
}

bool IsLongBehind(const TimeTokens& tokens, std::size_t at) {
  return tokens.IsHyphen(at) && tokens.Touches(at) && tokens.Is(at + 1, "long");
}

// unit "-long": "the hour-long siege", which was one hour.
std::optional<Measured> ReadUnitLong(const TimeTokens& tokens, std::size_t i) {
  const TimeUnit unit = UnitAt(tokens, i);
  const bool behind = i > tokens.first() && tokens.IsHyphen(i - 1);
  if (!IsUnitOfDuration(unit) || IsPlural(tokens, i) || behind || !IsLongBehind(tokens, i + 1))
    return std::nullopt;
  if (unit == TimeUnit::kSecond || unit == TimeUnit::kQuarter) return std::nullopt;
  return Measured{.count = One(i), .unit = unit, .last = i + 1};
}

std::optional<Measured> ReadMeasured(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<Measured> single = ReadUnitLong(tokens, i)) return single;
  if (std::optional<Measured> definite = ReadDefinite(tokens, i)) return definite;
  if (std::optional<Measured> half = ReadHalf(tokens, i)) return half;
  if (std::optional<Measured> article = ReadArticle(tokens, i)) return article;
  if (std::optional<Measured> counted = ReadCounted(tokens, i)) return counted;
  return ReadBarePlural(tokens, i);
}

// No date of the years 1 to 9999 is more units of a day or longer away than news would tell in
// them.
constexpr int kFarthest = 100000;

// The whole number of a count, when it is one that a date can be moved by.
std::optional<int> WholeAmount(const TimeCount& count) {
  int amount = 0;
  if (count.vague != VagueAmount::kNone || !SameValue(count.low, count.high)) return std::nullopt;
  if (!absl::SimpleAtoi(count.low.ToCanonicalString(), &amount)) return std::nullopt;
  if (amount > kFarthest) return std::nullopt;
  return amount;
}

// "One day in June", "one day last week": which one is not told, and it is no length of time.
bool IsSomeDay(const TimeTokens& tokens, std::size_t i) {
  if (tokens.Is(i, "some") && tokens.Is(i + 1, "day")) return true;
  if (!tokens.Is(i, "one") || !tokens.Is(i + 1, "day")) return false;
  const std::size_t at = tokens.Is(i + 2, "in") ? i + 3 : i + 2;
  return tokens.Value(at, TimeKind::kMonth) != 0 || tokens.Value(at, TimeKind::kRelation) != 0 ||
         tokens.Value(at, TimeKind::kSeason) != 0;
}

// The token after "' time" in "ten days' time", "a year's time"; 0 where there is no such thing.
std::size_t EndOfTime(const TimeTokens& tokens, std::size_t at) {
  static constexpr WordSet kOwners({"'s", "'"});
  return tokens.IsOneOf(at, kOwners) && tokens.Is(at + 1, "time") ? at + 2 : 0;
}

// "for [two hours]", "for well over [two hours]"
bool StandsBehindFor(const TimeTokens& tokens, std::size_t first) {
  constexpr std::size_t kReach = 4;
  static constexpr WordSet kHedges({"about", "around", "roughly", "nearly", "almost", "some", "at",
                                    "least", "more", "less", "than", "over", "under", "up", "to",
                                    "well", "just", "approximately", "the"});
  for (std::size_t i = first; i > tokens.first() && first - i < kReach;) {
    if (tokens.Is(--i, "for")) return true;
    if (!tokens.IsOneOf(i, kHedges)) return false;
  }
  return false;
}

// Turns "two days" into "two days ago" by the word after it.
void ReadDirection(const TimeTokens& tokens, const Measured& measured, TimeReading& reading) {
  std::size_t at = measured.last;
  if (tokens.Is(at, "or") && tokens.Is(at + 1, "so")) at += 2;
  auto direction = static_cast<TimeDirection>(tokens.Value(at, TimeKind::kDirection));
  std::size_t last = at + 1;
  if (tokens.Is(at, "from") && tokens.Is(at + 1, "now")) {
    direction = TimeDirection::kHence;
    last = at + 2;
  } else if (tokens.Is(at, "from") && ReadCountedFrom(tokens, at + 1, measured.unit)) {
    direction = TimeDirection::kHence;
  } else if (tokens.Is(at, "from") && tokens.Is(at + 1, "today")) {
    direction = TimeDirection::kHence;
    last = at + 2;
  }
  if (const std::size_t time = EndOfTime(tokens, measured.last); time != 0) {
    direction = TimeDirection::kHence;
    last = time;
  }
  if (direction == TimeDirection::kNone) return;
  const bool to_event = direction == TimeDirection::kBefore || direction == TimeDirection::kAfter;
  const bool back = direction == TimeDirection::kAgo || direction == TimeDirection::kEarlier ||
                    direction == TimeDirection::kBefore;
  // "lay there for three hours before they came": a length of time.
  if (to_event && StandsBehindFor(tokens, reading.first)) return;
  std::optional<int> amount = WholeAmount(measured.count);
  reading.unit = measured.unit;
  if (const HalfUnit half = HalfOf(measured.unit); !amount && half.amount != 0) {
    // "a year and a half ago": 18 months
    TimeCount halves = measured.count;
    const std::optional<Decimal> units = Multiply(halves.low, Decimal(2 * half.amount));
    if (units && halves.vague == VagueAmount::kNone && SameValue(halves.low, halves.high)) {
      halves.low = halves.high = *units;
      amount = WholeAmount(halves);
      if (amount) reading.unit = half.unit;
    }
  }
  reading.from_event = to_event;
  reading.amount = amount.value_or(0) * (back ? -1 : 1);
  reading.vague_amount = !amount.has_value() || measured.bare_plural;
  if (to_event) return;  // the span stays "two days", the type a duration
  reading.form = TimeReading::Form::kShift;
  reading.from_context = direction == TimeDirection::kEarlier || direction == TimeDirection::kLater;
  reading.last = last;
  const bool counted = direction == TimeDirection::kAgo || direction == TimeDirection::kHence;
  if (!counted || reading.vague_amount || !reading.mod.empty()) return;
  if (const auto from = ReadCountedFrom(tokens, at + 1, reading.unit)) {
    reading.from_day = from->day;
    reading.last = from->last;
  }
}

// How many of the smaller unit make the larger; 0 where that is no whole number.
int UnitsIn(TimeUnit larger, TimeUnit smaller) {
  struct Row {
    TimeUnit larger;
    TimeUnit smaller;
    int count;
  };
  static constexpr Row kRows[] = {
      {TimeUnit::kYear, TimeUnit::kMonth, 12},    {TimeUnit::kWeek, TimeUnit::kDay, 7},
      {TimeUnit::kDay, TimeUnit::kHour, 24},      {TimeUnit::kHour, TimeUnit::kMinute, 60},
      {TimeUnit::kMinute, TimeUnit::kSecond, 60},
  };
  for (const Row& row : kRows) {
    if (row.larger == larger && row.smaller == smaller) return row.count;
  }
  return 0;
}

// compound = counted [ "," | "and" ] counted: "two years and three months", "3 hours 20 minutes"
void JoinSmallerUnit(const TimeTokens& tokens, Measured& larger, TimeReading& reading) {
  std::size_t at = larger.last;
  if (tokens.at(at) == "," || tokens.Is(at, "and")) ++at;
  const std::optional<Measured> smaller = ReadCounted(tokens, at);
  if (!smaller || !reading.duration || !reading.duration->value) return;
  const int per = UnitsIn(larger.unit, smaller->unit);
  const bool exact = smaller->count.vague == VagueAmount::kNone &&
                     SameValue(smaller->count.low, smaller->count.high);
  const std::optional<Decimal> whole = Multiply(larger.count.low, Decimal(per));
  const std::optional<Decimal> sum = whole ? Add(*whole, smaller->count.low) : std::nullopt;
  if (per == 0 || !exact || !sum) return;
  const std::string first = reading.timex;
  const std::string second = TimexDuration(smaller->count.low.ToCanonicalString(), smaller->unit);
  TimeCount count{.low = *sum, .high = *sum, .last = smaller->last};
  SetDuration(count, smaller->unit, reading);
  // "P2Y" and "P3M" share the P, "PT3H" and "PT20M" the PT.
  const bool both_times = first[1] == 'T' && second[1] == 'T';
  reading.timex = absl::StrCat(first, second.substr(both_times ? 2 : 1));
  reading.last = larger.last = smaller->last;
  larger.unit = smaller->unit;
  larger.count = count;
}

}  // namespace

bool MayStandBeforeUnit(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kWords({"more", "additional", "full", "consecutive", "straight",
                                   "trading", "working", "business", "further", "whole", "extra",
                                   "calendar", "successive", "long", "short", "tense", "solid",
                                   "entire"});
  return tokens.IsOneOf(i, kWords);
}

std::optional<TimeReading> ReadDuration(const TimeTokens& tokens, std::size_t i) {
  std::optional<Measured> measured = ReadMeasured(tokens, i);
  if (!measured || IsSomeDay(tokens, i)) return std::nullopt;
  // "42-year-old", "six months old", "6 years of age": an age is not a time of the calendar.
  const std::size_t after = tokens.IsHyphen(measured->last) ? measured->last + 1 : measured->last;
  if (tokens.Is(after, "old") || tokens.Is(after, "olds")) return std::nullopt;
  // "the third time in as many years": three.
  if (tokens.Is(i, "many") && tokens.Is(i - 1, "as")) return std::nullopt;
  TimeReading reading;
  reading.form = TimeReading::Form::kDuration;
  reading.first = i;
  reading.last = measured->last;
  SetDuration(measured->count, measured->unit, reading);
  JoinSmallerUnit(tokens, *measured, reading);
  ReadDirection(tokens, *measured, reading);
  return reading;
}

}  // namespace claimcheck
