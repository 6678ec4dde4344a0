// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_TIME_ZONE_H_
#define CLAIMS_LEXICON_TIME_ZONE_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/time/civil_time.h"
#include "claims/lexicon/phrase_table.h"
#include "claims/lexicon/time_phrase.h"

namespace claimcheck {

// A time zone as news names it after a clock time: a row of lexicon/en/timezones.tsv. Either its
// offset is part of the name ("EDT"), or it follows the clocks of a place ("ET", "London time").
struct TimeZone {
  std::optional<int> minutes;   // east of UTC
  std::string place;            // "America/New_York" in the IANA database, where the offset varies
  bool needs_capitals = false;  // an abbreviation: "ET" but not "et"
};

const PhraseTable<TimeZone>& TimeZones();

// Minutes east of UTC at that minute of that day on the clocks of the zone; nullopt when the place
// is not known. Where clocks are set back, the hour that comes twice is the first one.
std::optional<int> OffsetAt(const TimeZone& zone, absl::CivilDay day, int minute_of_day);

std::vector<PhraseExample> TimeZoneExamples();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_TIME_ZONE_H_
