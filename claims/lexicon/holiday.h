// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_HOLIDAY_H_
#define CLAIMS_LEXICON_HOLIDAY_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/time/civil_time.h"
#include "claims/lexicon/phrase_table.h"
#include "claims/lexicon/time_phrase.h"
#include "claims/value/date_interval.h"

namespace claimcheck {

// A day or season that has a name: a row of lexicon/en/holidays.tsv.
//
//   fixed 12 25         Christmas Day      that day of that month
//   weekday 11 4 4      Thanksgiving       the 4th Thursday (ISO weekday 4) of November; -1: the
//   last from 11 2 2         Election Day       the first Tuesday on or after 2 November easter -2
//   Good Friday        so many days from Easter Sunday orthodox 0          Orthodox Easter    so
//   many days from that of the Julian calendar islamic 9 1         Ramadan            a day of the
//   tabular Islamic calendar (civil epoch) chinese 1 1         Lunar New Year     a day of the
//   Chinese calendar hebrew 1 10         Yom Kippur         month as ICU counts them, Tishri 1
//   new-moon 10 17      Diwali             the day before the first new moon, by the Chinese
//                                          calendar's days, that gives that day or a later one
struct Holiday {
  enum class Rule {
    kFixed,
    kWeekday,
    kFrom,
    kEaster,
    kOrthodox,
    kIslamic,
    kChinese,
    kHebrew,
    kNewMoon
  };
  Rule rule = Rule::kFixed;
  int month = 0;
  int day = 0;
  int nth = 0;               // of kWeekday; `day` is the ISO weekday
  int length = 1;            // days
  bool approximate = false;  // follows the sighting of the moon: a day either way
};

const PhraseTable<Holiday>& Holidays();

// Its days in `year` of the Gregorian calendar; the first occurrence where a lunar year gives two,
// nullopt where it gives none.
std::optional<DateInterval> HolidayIn(const Holiday& holiday, int year);

// The same without the slack of a calendar that follows the sighting of the moon.
std::optional<DateInterval> CalendarDaysIn(const Holiday& holiday, int year);

// Easter Sunday of the Western churches (Meeus, Astronomical Algorithms, chapter 8; valid from
// 1583).
absl::CivilDay EasterSunday(int year);

// Easter Sunday of the Orthodox churches, in the Gregorian calendar (Meeus, chapter 8: the Julian
// calendar's Easter).
absl::CivilDay OrthodoxEaster(int year);

std::vector<PhraseExample> HolidayExamples();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_HOLIDAY_H_
