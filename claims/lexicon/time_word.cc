// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/time_word.h"

#include <string>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "claims/text/table.h"
#include "claims/value/time_unit.h"

namespace claimcheck {
namespace embedded {
absl::string_view calendar();
}  // namespace embedded

namespace {

constexpr absl::string_view kKindNames[] = {
    "weekday",   "weekday-short", "month",          "month-short", "season",      "unit",
    "units",     "ordinal",       "ordinal-ending", "cardinal",    "scale",       "decade",
    "amount",    "relation",      "part-of",        "day-part",    "clock",       "half-day",
    "direction", "determiner",    "weekdays",       "eve",         "quarter-mark"};
constexpr absl::string_view kAmounts[] = {"",     "several", "few",    "couple",
                                          "many", "some",    "dozens", "half"};
constexpr absl::string_view kRelations[] = {
    "",     "this", "last", "past",   "next",    "coming", "previous", "following",
    "same", "that", "each", "latest", "current", "recent", "final",    "fiscal"};
constexpr absl::string_view kParts[] = {"", "early", "mid", "late", "beginning", "middle", "end"};
constexpr absl::string_view kDayParts[] = {"", "MO", "MI", "AF", "EV", "NI"};
constexpr absl::string_view kHalfDays[] = {"", "am", "pm"};
constexpr absl::string_view kDirections[] = {"",       "ago",   "earlier", "later",
                                             "before", "after", "hence"};
constexpr absl::string_view kDeterminers[] = {"", "the", "a", "its", "another"};

template <std::size_t N>
int IndexOf(const absl::string_view (&names)[N], absl::string_view name) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<int>(i);
  }
  return -1;
}

// "12:00" in minutes.
int Minutes(absl::string_view clock) {
  int hours = 0, minutes = 0;
  if (clock.size() != 5 || !absl::SimpleAtoi(clock.substr(0, 2), &hours) ||
      !absl::SimpleAtoi(clock.substr(3), &minutes)) {
    return -1;
  }
  return hours * 60 + minutes;
}

int ParseValue(TimeKind kind, absl::string_view text) {
  switch (kind) {
    case TimeKind::kUnit:
    case TimeKind::kUnits:
      return static_cast<int>(TimeUnitNamed(text));
    case TimeKind::kAmount:
      return IndexOf(kAmounts, text);
    case TimeKind::kRelation:
      return IndexOf(kRelations, text);
    case TimeKind::kPartOf:
      return IndexOf(kParts, text);
    case TimeKind::kDayPart:
      return IndexOf(kDayParts, text);
    case TimeKind::kClock:
      return Minutes(text);
    case TimeKind::kHalfDay:
      return IndexOf(kHalfDays, text);
    case TimeKind::kDirection:
      return IndexOf(kDirections, text);
    case TimeKind::kDeterminer:
      return IndexOf(kDeterminers, text);
    default: {
      int value = -1;
      return absl::SimpleAtoi(text, &value) ? value : -1;
    }
  }
}

std::vector<TableRow> Rows() {
  return ReadEmbeddedTable("calendar.tsv", embedded::calendar(),
                           {"word", "kind", "value", "case", "example"});
}

using TimeWords = KeyMap<TimeWord>;

TimeWords* Load() {
  auto* words = new TimeWords;
  for (const TableRow& row : Rows()) {
    const int kind = IndexOf(kKindNames, row.cells[1]);
    const int value = kind < 0 ? -1 : ParseValue(static_cast<TimeKind>(kind), row.cells[2]);
    if (value <= 0) {
      AbortOverTable(absl::StrCat("calendar.tsv:", row.line, ": unknown \"",
                                  row.cells[kind < 0 ? 1 : 2], "\""));
    }
    (*words)[FoldedHash(row.cells[0])].Set(static_cast<TimeKind>(kind), value,
                                           row.cells[3] == "capital");
  }
  return words;
}

const TimeWords& Words() {
  static const TimeWords* words = Load();
  return *words;
}

}  // namespace

absl::string_view DayPartName(DayPart part) { return kDayParts[static_cast<std::size_t>(part)]; }

void TimeWord::Set(TimeKind kind, int value, bool capital) {
  values_[static_cast<std::size_t>(kind)] = value;
  kinds_ |= KindsOf(kind);
  if (capital) capital_ |= KindsOf(kind);
}

const TimeWord* FindTimeWord(std::uint64_t key) { return Words().Find(key); }

bool IsWeekday(std::uint64_t key) {
  const TimeWord* const word = FindTimeWord(key);
  return word != nullptr && word->value(TimeKind::kWeekday) != 0;
}

const KeySet& CalendarWords() { return Words().keys(); }

std::vector<TimeWordRow> TimeWordRows() {
  std::vector<TimeWordRow> rows;
  for (const TableRow& row : Rows()) {
    rows.push_back({row.cells[0], row.cells[1], row.cells[2], row.cells[4]});
  }
  return rows;
}

}  // namespace claimcheck
