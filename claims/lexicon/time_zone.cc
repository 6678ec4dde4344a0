// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/time_zone.h"

#include <unicode/timezone.h>

#include <algorithm>
#include <map>
#include <memory>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view timezones();
}  // namespace embedded

namespace {

std::vector<TableRow> Rows() {
  return ReadEmbeddedTable("timezones.tsv", embedded::timezones(), {"zone", "offset", "example"});
}

TimeZone ParseZone(const TableRow& row) {
  TimeZone zone;
  const absl::string_view name = row.cells[0];
  zone.needs_capitals = std::none_of(name.begin(), name.end(),
                                     [](unsigned char c) { return absl::ascii_islower(c); });
  int minutes = 0;
  if (absl::SimpleAtoi(row.cells[1], &minutes)) {
    zone.minutes = minutes;
  } else {
    zone.place = std::string(row.cells[1]);
  }
  return zone;
}

// The zone of the IANA database with this name, or nullptr; each is made once a thread.
const icu::TimeZone* PlaceNamed(const std::string& name) {
  thread_local std::map<std::string, std::unique_ptr<icu::TimeZone>> zones;
  const auto [entry, fresh] = zones.try_emplace(name);
  if (fresh) {
    entry->second.reset(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
  }
  const bool known = entry->second && *entry->second != icu::TimeZone::getUnknown();
  return known ? entry->second.get() : nullptr;
}

}  // namespace

const PhraseTable<TimeZone>& TimeZones() {
  static const auto* table = [] {
    auto* zones = new PhraseTable<TimeZone>;
    for (const TableRow& row : Rows()) zones->Add(row.cells[0], ParseZone(row));
    return zones;
  }();
  return *table;
}

std::optional<int> OffsetAt(const TimeZone& zone, absl::CivilDay day, int minute_of_day) {
  if (zone.minutes) return zone.minutes;
  const icu::TimeZone* place = PlaceNamed(zone.place);
  if (place == nullptr) return std::nullopt;
  constexpr double kMinuteMillis = 60000.0;
  const double days = static_cast<double>(day - absl::CivilDay(1970, 1, 1));
  const double local = (days * 1440 + minute_of_day) * kMinuteMillis;
  int32_t standard = 0, summer = 0;
  UErrorCode status = U_ZERO_ERROR;
  place->getOffset(local, /*local=*/1, standard, summer, status);
  if (U_FAILURE(status)) return std::nullopt;
  return (standard + summer) / 60000;
}

std::vector<PhraseExample> TimeZoneExamples() {
  std::vector<PhraseExample> examples;
  for (const TableRow& row : Rows()) {
    examples.push_back({std::string(row.cells[0]), std::string(row.cells[2])});
  }
  return examples;
}

}  // namespace claimcheck
