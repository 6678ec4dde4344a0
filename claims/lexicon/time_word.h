// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_TIME_WORD_H_
#define CLAIMS_LEXICON_TIME_WORD_H_

#include <array>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/lexicon/key_map.h"
#include "claims/text/token.h"

namespace claimcheck {

// What a word can be in a time expression: the kinds of lexicon/en/calendar.tsv.
enum class TimeKind : std::uint8_t {
  kWeekday,        // Monday 1 … Sunday 7
  kWeekdayShort,   // "Tue."
  kMonth,          // January 1 … December 12
  kMonthShort,     // "Sept."
  kSeason,         // spring 1, summer 2, autumn 3, winter 4
  kUnit,           // "year": a TimeUnit
  kUnits,          // "years"
  kOrdinal,        // "third" 3
  kOrdinalEnding,  // "rd" after digits
  kCardinal,       // "three" 3
  kScale,          // "hundred" 100
  kDecade,         // "nineties" 90
  kAmount,         // "several": a VagueAmount
  kRelation,       // "last": a TimeRelation
  kPartOf,         // "early": a PeriodPart
  kDayPart,        // "evening": a DayPart
  kClock,          // "noon" 720, in minutes
  kHalfDay,        // "a.m." 1, "p.m." 2
  kDirection,      // "ago": a TimeDirection
  kDeterminer,     // "the" 1, "a" 2, possessives 3
  kWeekdays,       // "Mondays" 1 … "Sundays" 7
  kEve,            // "eve" 1, of a day or of an event
  kQuarterMark,    // "Q3" 3
  kCount_,         // how many kinds there are
};

// Several kinds, a bit for each.
using TimeKinds = std::uint32_t;
template <typename... Kind>
constexpr TimeKinds KindsOf(Kind... kinds) {
  return ((TimeKinds{1} << static_cast<unsigned>(kinds)) | ... | TimeKinds{0});
}

enum class VagueAmount : std::uint8_t {
  kNone,
  kSeveral,
  kFew,
  kCouple,
  kMany,
  kSome,
  kDozens,
  kHalf
};
enum class TimeRelation : std::uint8_t {
  kNone,
  kThis,
  kLast,
  kPast,
  kNext,
  kComing,
  kPrevious,
  kFollowing,
  kSame,
  kThat,
  kEach,
  kLatest,
  kCurrent,
  kRecent,
  kFinal,
  kFiscal,
};
enum class PeriodPart : std::uint8_t { kNone, kEarly, kMid, kLate, kBeginning, kMiddle, kEnd };
enum class DayPart : std::uint8_t { kNone, kMorning, kMidday, kAfternoon, kEvening, kNight };
enum class TimeDirection : std::uint8_t { kNone, kAgo, kEarlier, kLater, kBefore, kAfter, kHence };

// "MO", "MI", "AF", "EV", "NI" as in TIMEX3.
absl::string_view DayPartName(DayPart part);

// A word of calendar.tsv with all its meanings: the value it has as each kind, 0 for none.
class TimeWord {
 public:
  int value(TimeKind kind) const { return values_[static_cast<std::size_t>(kind)]; }
  bool needs_capital(TimeKind kind) const { return (capital_ & KindsOf(kind)) != 0; }
  // The kinds that it has a value as.
  TimeKinds kinds() const { return kinds_; }
  void Set(TimeKind kind, int value, bool capital);

 private:
  std::array<std::int32_t, static_cast<std::size_t>(TimeKind::kCount_)> values_{};
  TimeKinds kinds_ = 0;
  TimeKinds capital_ = 0;
};

// The word of calendar.tsv with this key (see Token::key), or nullptr.
const TimeWord* FindTimeWord(std::uint64_t key);

// Whether it is "monday", "tuesday", …
bool IsWeekday(std::uint64_t key);

// All words of calendar.tsv.
const KeySet& CalendarWords();

// Every row of calendar.tsv as it stands, for the test that reads its example.
struct TimeWordRow {
  absl::string_view word;
  absl::string_view kind;
  absl::string_view value;
  absl::string_view example;
};
std::vector<TimeWordRow> TimeWordRows();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_TIME_WORD_H_
