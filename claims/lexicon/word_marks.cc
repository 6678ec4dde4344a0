// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/word_marks.h"

#include <initializer_list>

#include "claims/lexicon/attribution.h"
#include "claims/lexicon/elsewhere.h"
#include "claims/lexicon/estimate_ends.h"
#include "claims/lexicon/holiday.h"
#include "claims/lexicon/key_map.h"
#include "claims/lexicon/modality.h"
#include "claims/lexicon/numerals.h"
#include "claims/lexicon/persons.h"
#include "claims/lexicon/places.h"
#include "claims/lexicon/stopwords.h"
#include "claims/lexicon/time_phrase.h"
#include "claims/lexicon/time_word.h"
#include "claims/lexicon/units.h"
#include "claims/lexicon/word_classes.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

// Whether a word of calendar.tsv opens the gate: those that begin or end an expression only beside
// another one do not.
bool OpensGate(const TimeWord& word) {
  for (const TimeKind kind :
       {TimeKind::kWeekday, TimeKind::kWeekdays, TimeKind::kWeekdayShort, TimeKind::kMonth,
        TimeKind::kMonthShort, TimeKind::kSeason, TimeKind::kUnit, TimeKind::kUnits,
        TimeKind::kDecade, TimeKind::kDayPart, TimeKind::kClock, TimeKind::kEve,
        TimeKind::kQuarterMark}) {
    if (word.value(kind) != 0) return true;
  }
  // "nineteen ninety-six"; and "the", which begins phrases, opens no gate.
  return word.value(TimeKind::kCardinal) >= 15 || word.value(TimeKind::kRelation) != 0;
}

// Built once, never destroyed.
class MarkTable {
 public:
  static const MarkTable& Get() {
    static const auto* table = new MarkTable();
    return *table;
  }

  std::uint32_t MarksOf(std::uint64_t key) const {
    const std::uint32_t* marks = marks_.Find(key);
    return marks == nullptr ? std::uint32_t{kMarked} : *marks;
  }

 private:
  MarkTable() {
    Add(TellingNumberWords(), kTellsNumber);
    Add(FirstNumberWords(), kBeginsNumber);
    Add(FirstIdiomWords(), kBeginsIdiom);
    Add(Stopwords(), kStopword);
    Add(FirstPlaceWords(), kBeginsPlace);
    Add(FirstSmallPlaceWords(), kBeginsSmallPlace);
    Add(FirstTitleWords(), kBeginsTitle);
    Add(FirstCueWords(), kBeginsCue);
    Add(FirstAttributionWords(), kBeginsAttribution);
    Add(FirstFrequencyWords(), kBeginsFrequency);
    Add(FirstEstimateEndWords(), kBeginsEstimateEnd);
    Add(FirstElsewhereWords(), kBeginsElsewhere);
    Add(NotDates().first_words(), kBeginsNotDate);
    Add(TimeHedges().first_words(), kBeginsTimeHedge);
    Add(TimePhrases().first_words(), kBeginsTimePhrase);
    Add(Holidays().first_words(), kBeginsHoliday);
    AddWords({"each", "every", "per"}, kBeginsFrequency);
    AddWords({"no", "none", "nobody", "not", "n't", "n’t"}, kTellsNone);
    AddWords({"he", "she", "his", "her", "him", "country"}, kStandsForName);
    AddWords({"previous", "earlier", "prior", "last", "another", "separate", "unrelated", "similar",
              "such", "rival", "alternative", "further", "second", "third", "fourth", "fifth"},
             kTellsOther);
    AddTime();
  }

  void AddWords(std::initializer_list<absl::string_view> words, std::uint32_t mark) {
    for (const absl::string_view word : words) Add(FoldedHash(word), mark);
  }

  void Add(std::uint64_t key, std::uint32_t mark) { marks_[key] |= kMarked | mark; }
  void Add(const KeySet& words, std::uint32_t mark) {
    words.ForEach([&](std::uint64_t key) { Add(key, mark); });
  }

  void AddTime() {
    Add(FoldedHash("o'clock"), kTellsTime);
    CalendarWords().ForEach([this](std::uint64_t key) {
      Add(key, kCalendarWord | (OpensGate(*FindTimeWord(key)) ? kTellsTime : 0u));
    });
    for (const KeySet* words : {&TimePhraseWords(), &Holidays().first_words()}) {
      words->ForEach([this](std::uint64_t key) {
        if (FindTimeWord(key) == nullptr) Add(key, kTellsTime);
      });
    }
  }

  KeyMap<std::uint32_t> marks_;
};

}  // namespace

std::uint32_t MarksOf(std::uint64_t key) { return MarkTable::Get().MarksOf(key); }

TokenizedText TokenizeArticle(absl::string_view text) {
  const auto mark = [](std::vector<Token>& tokens) {
    const MarkTable& table = MarkTable::Get();
    for (Token& token : tokens) token.marks = table.MarksOf(token.key);
  };
  return Tokenize(text, mark, kTellsNumber | kTellsTime);
}

}  // namespace claimcheck
