// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/period_part.h"

#include <algorithm>

#include "absl/strings/numbers.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view period_parts();
}  // namespace embedded

namespace {

constexpr absl::string_view kPartNames[] = {"",          "early",  "mid", "late",
                                            "beginning", "middle", "end"};

std::vector<TableRow> Rows() {
  return ReadEmbeddedTable("period_parts.tsv", embedded::period_parts(),
                           {"part", "period", "unit", "first", "last", "example"});
}

struct PartRow {
  std::string part;
  std::string period;
  std::string unit;
  int first = 0;
  int last = 0;
};

const std::vector<PartRow>& PartRows() {
  static const auto* parts = [] {
    auto* rows = new std::vector<PartRow>;
    for (const TableRow& row : Rows()) {
      PartRow part{std::string(row.cells[0]), std::string(row.cells[1]), std::string(row.cells[2])};
      if (absl::SimpleAtoi(row.cells[3], &part.first) &&
          absl::SimpleAtoi(row.cells[4], &part.last)) {
        rows->push_back(part);
      }
    }
    return rows;
  }();
  return *parts;
}

DateInterval Cut(const CalendarPeriod& period, const PartRow& row) {
  const DateInterval whole = IntervalOf(period);
  const absl::CivilDay first = period.first;
  DateInterval part;
  if (row.unit == "month") {
    part.first = absl::CivilDay(first.year(), row.first, 1);
    part.last = MonthInterval(static_cast<int>(first.year()), row.last).last;
  } else if (row.unit == "day") {
    part.first = first + (row.first - 1);
    part.last = std::min(first + (row.last - 1), *whole.last);
  } else {
    part.first = absl::CivilDay(first.year() + row.first, 1, 1);
    part.last = std::min(absl::CivilDay(first.year() + row.last, 12, 31), *whole.last);
  }
  return part;
}

// The first three fifths, the middle three fifths or the last three fifths.
DateInterval CutByLength(const DateInterval& whole, PeriodPart part) {
  const absl::civil_diff_t days = *whole.last - *whole.first + 1;
  const absl::CivilDay two = *whole.first + days * 2 / 5;
  const absl::CivilDay three = *whole.first + days * 3 / 5;
  switch (part) {
    case PeriodPart::kEarly:
    case PeriodPart::kBeginning:
      return {.first = whole.first, .last = three};
    case PeriodPart::kLate:
    case PeriodPart::kEnd:
      return {.first = two, .last = whole.last};
    default:
      return {.first = *whole.first + days / 5, .last = *whole.first + days * 4 / 5};
  }
}

}  // namespace

DateInterval PartOf(const CalendarPeriod& period, PeriodPart part) {
  const DateInterval whole = IntervalOf(period);
  if (part == PeriodPart::kNone) return whole;
  const absl::string_view name = kPartNames[static_cast<std::size_t>(part)];
  const absl::string_view granularity = GranularityName(period.granularity);
  for (const PartRow& row : PartRows()) {
    if (row.part == name && row.period == granularity) return Cut(period, row);
  }
  const bool long_enough = *whole.last - *whole.first > 14;
  return long_enough ? CutByLength(whole, part) : whole;
}

absl::string_view PartModifier(PeriodPart part) {
  switch (part) {
    case PeriodPart::kNone:
      return "";
    case PeriodPart::kEarly:
    case PeriodPart::kBeginning:
      return "START";
    case PeriodPart::kMid:
    case PeriodPart::kMiddle:
      return "MID";
    case PeriodPart::kLate:
    case PeriodPart::kEnd:
      return "END";
  }
  return "";
}

std::vector<PhraseExample> PeriodPartExamples() {
  std::vector<PhraseExample> examples;
  for (const TableRow& row : Rows()) {
    examples.push_back({std::string(row.cells[0]), std::string(row.cells[5])});
  }
  return examples;
}

}  // namespace claimcheck
