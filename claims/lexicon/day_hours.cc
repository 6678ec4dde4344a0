// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/day_hours.h"

#include "absl/strings/numbers.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view day_hours();
}  // namespace embedded

namespace {

std::vector<TableRow> Rows() {
  return ReadEmbeddedTable("day_hours.tsv", embedded::day_hours(),
                           {"name", "part", "of", "first", "last", "example"});
}

struct HoursRow {
  std::string part;
  std::string of;
  DayHours hours;
};

const std::vector<HoursRow>& HoursRows() {
  static const auto* hours = [] {
    auto* rows = new std::vector<HoursRow>;
    for (const TableRow& row : Rows()) {
      HoursRow entry{std::string(row.cells[1]),
                     std::string(row.cells[2]),
                     {.name = std::string(row.cells[0])}};
      if (absl::SimpleAtoi(row.cells[3], &entry.hours.first) &&
          absl::SimpleAtoi(row.cells[4], &entry.hours.last)) {
        rows->push_back(std::move(entry));
      }
    }
    return rows;
  }();
  return *hours;
}

absl::string_view NameOf(PeriodPart of) {
  switch (of) {
    case PeriodPart::kNone:
      return "-";
    case PeriodPart::kEarly:
    case PeriodPart::kBeginning:
      return "early";
    case PeriodPart::kMid:
    case PeriodPart::kMiddle:
      return "mid";
    case PeriodPart::kLate:
    case PeriodPart::kEnd:
      return "late";
  }
  return "";
}

absl::string_view NameOf(DayPart part, bool overnight) {
  if (part == DayPart::kNone) return "-";
  return part == DayPart::kNight && overnight ? "ON" : DayPartName(part);
}

}  // namespace

const DayHours* HoursOf(DayPart day_part, PeriodPart of, bool overnight) {
  const absl::string_view part = NameOf(day_part, overnight);
  for (const HoursRow& row : HoursRows()) {
    if (row.part == part && row.of == NameOf(of)) return &row.hours;
  }
  return nullptr;
}

std::vector<PhraseExample> DayHoursExamples() {
  std::vector<PhraseExample> examples;
  for (const TableRow& row : Rows()) {
    examples.push_back({std::string(row.cells[0]), std::string(row.cells[5])});
  }
  return examples;
}

}  // namespace claimcheck
