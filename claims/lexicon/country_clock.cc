// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/country_clock.h"

#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "claims/lexicon/places.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace {

using Zones = std::vector<std::unique_ptr<icu::TimeZone>>;

// ICU's English name of a country, without what stands in brackets: "Myanmar (Burma)".
std::string EnglishName(const char* code) {
  icu::UnicodeString name;
  icu::Locale("", code).getDisplayCountry(icu::Locale::getEnglish(), name);
  std::string text;
  name.toUTF8String(text);
  return Folded(text.substr(0, text.find(" (")));
}

// ISO 3166's codes by the canonical names of countries. Names that territories.tsv writes otherwise
// than ICU are found as other names of theirs.
const std::map<std::string, std::string, std::less<>>& CodesOfCountries() {
  static const auto* codes = [] {
    auto* by_name = new std::map<std::string, std::string, std::less<>>;
    for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
      const Place* place = FindPlace(EnglishName(*code));
      if (place != nullptr && place->kind == PlaceKind::kCountry) {
        by_name->try_emplace(std::string(place->name), *code);
      }
    }
    return by_name;
  }();
  return *codes;
}

Zones MakeZones(absl::string_view country) {
  Zones zones;
  const auto code = CodesOfCountries().find(country);
  if (code == CodesOfCountries().end()) return zones;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::StringEnumeration> names(icu::TimeZone::createTimeZoneIDEnumeration(
      UCAL_ZONE_TYPE_CANONICAL_LOCATION, code->second.c_str(), nullptr, status));
  if (U_FAILURE(status)) return zones;
  while (const icu::UnicodeString* name = names->snext(status)) {
    zones.emplace_back(icu::TimeZone::createTimeZone(*name));
  }
  return zones;
}

// Each country's zones are made once a thread.
const Zones& ZonesOf(absl::string_view country) {
  thread_local std::map<std::string, Zones, std::less<>> zones;
  const auto known = zones.find(country);
  if (known != zones.end()) return known->second;
  return zones.emplace(std::string(country), MakeZones(country)).first->second;
}

// Minutes from UTC at `millis` of local time since 1970.
int OffsetAtLocal(const icu::TimeZone& zone, double millis) {
  int32_t standard = 0, summer = 0;
  UErrorCode status = U_ZERO_ERROR;
  zone.getOffset(millis, /*local=*/1, standard, summer, status);
  return U_FAILURE(status) ? 0 : (standard + summer) / 60000;
}

}  // namespace

OffsetRange OffsetsIn(absl::string_view country, absl::CivilDay day) {
  constexpr double kDayMillis = 86400000.0;
  const Zones& zones = ZonesOf(country);
  if (zones.empty()) return {};
  OffsetRange range{.least = OffsetRange{}.most, .most = OffsetRange{}.least};
  const double midnight = static_cast<double>(day - absl::CivilDay(1970, 1, 1)) * kDayMillis;
  for (const std::unique_ptr<icu::TimeZone>& zone : zones) {
    // Clocks are changed at night: the day's two ends.
    for (const double millis : {midnight, midnight + kDayMillis}) {
      const int offset = OffsetAtLocal(*zone, millis);
      range.least = std::min(range.least, offset);
      range.most = std::max(range.most, offset);
    }
  }
  return range;
}

}  // namespace claimcheck
