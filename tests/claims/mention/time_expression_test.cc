// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/time_expression.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "claims/lexicon/holiday.h"
#include "claims/lexicon/period_part.h"
#include "claims/lexicon/tense_word.h"
#include "claims/lexicon/time_phrase.h"
#include "claims/lexicon/time_word.h"
#include "claims/lexicon/time_zone.h"
#include "claims/text/tokenize.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

using testing::Case;

// An example with the expressions that it should give in brackets: the text without the brackets,
// and what stands between them.
struct Marked {
  std::string text;
  std::vector<std::string> spans;
};

Marked Unmark(const std::string& example) {
  Marked marked;
  std::size_t begin = 0;
  for (const char c : example) {
    if (c == '[') {
      begin = marked.text.size();
    } else if (c == ']') {
      marked.spans.push_back(marked.text.substr(begin));
    } else {
      marked.text.push_back(c);
    }
  }
  return marked;
}

DateContext ContextOf(const Case& c) {
  DateContext context;
  const auto published = c.settings.find("published");
  if (published != c.settings.end()) context.published = ParseIsoDay(published->second);
  const auto order = c.settings.find("order");
  if (order != c.settings.end() && order->second == "month-first") {
    context.order = {DayMonthOrder::kMonthFirst, OrderSource::kArticle};
  }
  const auto fiscal = c.settings.find("fiscal");  // "10 ends", "4 begins"
  if (fiscal != c.settings.end()) {
    const std::vector<std::string> parts = absl::StrSplit(fiscal->second, ' ');
    context.fiscal =
        FiscalYear{.first_month = std::stoi(parts[0]), .named_by_end = parts[1] == "ends"};
  }
  context.southern = c.settings.contains("hemisphere") && c.settings.at("hemisphere") == "south";
  return context;
}

std::string Days(const DateInterval& days) {
  return absl::StrCat(days.first ? IsoDay(*days.first) : "", "..",
                      days.last ? IsoDay(*days.last) : "");
}

std::string ShowDuration(const DurationValue& duration) {
  const auto bound = [](const std::optional<Bound>& b, bool low) {
    if (!b) return std::string(low ? "(" : ")");
    const std::string value = b->value.ToCanonicalString();
    if (low) return absl::StrCat(b->inclusive ? "[" : "(", value);
    return absl::StrCat(value, b->inclusive ? "]" : ")");
  };
  return absl::StrCat(bound(duration.amount.low, true), ", ", bound(duration.amount.high, false),
                      " ", duration.unit);
}

// What the setting "show" asks for: timex (with the modifier), days, alternatives, anchor,
// duration, offset, clock, impossible, edtf.
std::string Show(const TimeExpression& e, const std::string& what, const std::string& text) {
  if (what == "days") return Days(e.interval);
  if (what == "edtf") return e.edtf;
  if (what == "anchor") return std::string(DateAnchorName(e.anchor));
  if (what == "impossible") return e.impossible;
  if (what == "duration") return e.duration ? ShowDuration(*e.duration) : "";
  if (what == "alternatives") {
    std::vector<std::string> all = {e.timex};
    for (const DateReading& other : e.alternatives) all.push_back(other.timex);
    return absl::StrJoin(all, " or ");
  }
  if (what == "offset") {
    if (!e.offset) return "";
    return absl::StrCat(e.offset->amount, " ", e.offset->unit, " from \"",
                        Slice(text, e.offset->anchor), "\"");
  }
  if (what == "clock") {
    const std::string zone =
        e.utc_offset_minutes ? absl::StrCat(" at ", *e.utc_offset_minutes) : " local";
    return e.minute_of_day ? absl::StrCat(*e.minute_of_day, zone) : "";
  }
  return e.mod.empty() ? e.timex : absl::StrCat(e.timex, " ", e.mod);
}

std::vector<TimeExpression> Read(const std::string& text, const DateContext& context) {
  return ReadTimeExpressions(Tokenize(text, IsTimeWord), context);
}

class TimeExpressionCases : public ::testing::TestWithParam<const char*> {};

TEST_P(TimeExpressionCases, MeansWhatItSays) {
  for (const Case& c : testing::ReadCases(GetParam())) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const Marked marked = Unmark(c.text);
    const auto show = c.settings.find("show");
    std::vector<std::string> values, spans;
    for (const TimeExpression& e : Read(marked.text, ContextOf(c))) {
      values.push_back(Show(e, show == c.settings.end() ? "timex" : show->second, marked.text));
      spans.push_back(std::string(Slice(marked.text, e.span)));
    }
    EXPECT_EQ(spans, marked.spans);
    EXPECT_EQ(values.empty() ? "none" : absl::StrJoin(values, "; "), c.expected);
  }
}

INSTANTIATE_TEST_SUITE_P(Files, TimeExpressionCases,
                         ::testing::Values("dates.txt", "relative_dates.txt", "durations.txt",
                                           "times.txt", "date_ranges.txt", "not_dates.txt",
                                           "impossible_dates.txt", "nth_dates.txt"));

// Every row of every table reads its example: it finds an expression that holds the row's word.
void ExpectExampleRead(absl::string_view word, absl::string_view example) {
  SCOPED_TRACE(absl::StrCat(word, ": ", example));
  DateContext context;
  context.published = absl::CivilDay(2015, 5, 13);
  const std::string text(example);
  bool found = false;
  for (const TimeExpression& e : Read(text, context)) {
    // "two days before": the span ends before the word that makes it an offset.
    const std::size_t end = e.offset ? e.offset->anchor.begin : e.span.end;
    const std::string read = Folded(Slice(text, {e.span.begin, end}));
    found = found || absl::StrContains(read, Folded(word));
  }
  EXPECT_TRUE(found);
}

TEST(Lexicon, CalendarWordsReadTheirExamples) {
  for (const TimeWordRow& row : TimeWordRows()) ExpectExampleRead(row.word, row.example);
}

TEST(Lexicon, PhrasesReadTheirExamples) {
  for (const PhraseExample& row : TimePhraseExamples()) ExpectExampleRead(row.phrase, row.example);
  for (const PhraseExample& row : TimeHedgeExamples()) ExpectExampleRead(row.phrase, row.example);
  for (const PhraseExample& row : HolidayExamples()) ExpectExampleRead(row.phrase, row.example);
  for (const PhraseExample& row : TimeZoneExamples()) ExpectExampleRead(row.phrase, row.example);
  for (const PhraseExample& row : PeriodPartExamples()) ExpectExampleRead(row.phrase, row.example);
}

// Each row of day_hours.tsv is the hours of its example's time.
TEST(Lexicon, DayHoursAreThoseOfTheirExamples) {
  for (const PhraseExample& row : DayHoursExamples()) {
    SCOPED_TRACE(row.example);
    const std::vector<TimeExpression> times = Read(row.example, {});
    ASSERT_EQ(times.size(), 1u);
    ASSERT_NE(times[0].hours, nullptr);
    EXPECT_EQ(times[0].hours->name, row.phrase);
    EXPECT_LT(times[0].hours->first, times[0].hours->last);
  }
}

TEST(Lexicon, NotDatesGiveNone) {
  for (const PhraseExample& row : NotDateExamples()) {
    SCOPED_TRACE(row.example);
    for (const TimeExpression& e : Read(row.example, {})) {
      EXPECT_FALSE(absl::StrContains(Folded(Slice(row.example, e.span)), Folded(row.phrase)));
    }
  }
}

// A tense word decides the weekday of its example, as the row says.
TEST(Lexicon, TenseWordsDecideTheirExamples) {
  DateContext context;
  context.published = absl::CivilDay(2015, 5, 14);  // a Thursday
  for (const PhraseExample& row : TenseWordExamples()) {
    SCOPED_TRACE(row.example);
    const Tense tense = TenseOfWord(FoldedHash(row.phrase));
    ASSERT_NE(tense, Tense::kUnknown);
    EXPECT_TRUE(absl::StrContains(Folded(row.example), Folded(row.phrase)));
  }
}

TEST(ReadFullDates, GivesEveryReading) {
  struct Row {
    const char* text;
    std::vector<std::string> days;
  };
  const Row rows[] = {
      {"11/05/2015", {"2015-05-11", "2015-11-05"}},
      {"23/04/2012", {"2012-04-23"}},
      {"( — May 11, 2015)", {"2015-05-11"}},
      {"2015-05-11T08:00:00Z", {"2015-05-11"}},
      {"20150511", {"2015-05-11"}},
      {"Monday, 11 May 2015, 10:12", {"2015-05-11"}},
      {"Mon, 11 May 2015 08:00:00 GMT", {"2015-05-11"}},
      {"11.05.2015 10:12", {"2015-05-11", "2015-11-05"}},
      {"5/5/2015", {"2015-05-05"}},
      {"May 2015", {}},
      {"31 April 2015", {}},
      {"", {}},
      {"99999999999999999999", {}},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.text);
    std::vector<std::string> days;
    for (const PossibleDate& date : ReadFullDates(row.text)) days.push_back(IsoDay(date.day));
    EXPECT_EQ(days, row.days);
  }
}

// Text made of the words and marks that the readers know, in any order.
rc::Gen<std::string> TimeLikeText() {
  static const auto* words = new std::vector<std::string>{
      "the",   "last",  "May",        "5",          ",",          "2015",   "1/",       "day",
      "after", "two",   "fortnights", "decades",    "and a",      "half",   "'s",       "-",
      "year",  "early", "of",         "Tuesday",    "at",         "2",      "p.m.",     ":",
      "30",    "EDT",   "Q3",         "1990",       "s",          "31",     "February", "ago",
      "every", "third", "quarter",    "00000",      "999999999",  "few",    "hundred",  "thousand",
      "\n\n",  ".",     "’",          "½",          "\xFF",       "Easter", "Ramadan",  "century",
      "99th",  "this",  "half",       "2147483648", "2147483647", "hours",  "later",    "more than",
      "past",  "next",  "weekend",    "night",      "noon",       "BC",     "since",    "1998",
      "to",    "ended", "2012/13",    "11.05.2015", "centuries"};
  return rc::gen::map(
      rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(*words)),
      [](const std::vector<std::string>& parts) { return absl::StrJoin(parts, " "); });
}

TEST(Properties, SpansLieInTheTextInOrderAndIntervalsAreNotReversed) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = *TimeLikeText();
    DateContext context;
    if (*rc::gen::arbitrary<bool>()) {
      context.published =
          absl::CivilDay(*rc::gen::inRange(1, 10000), 1, 1) + *rc::gen::inRange(0, 365);
    }
    const TokenizedText cut = Tokenize(text, IsTimeWord);
    std::size_t end = 0;
    for (const TimeExpression& e : ReadTimeExpressions(cut, context)) {
      RC_ASSERT(e.span.begin >= end);
      RC_ASSERT(e.span.end > e.span.begin);
      RC_ASSERT(e.span.end <= text.size());
      RC_ASSERT(e.span.begin == cut.tokens[e.first_token].span.begin);
      RC_ASSERT(e.span.end == cut.tokens[e.last_token - 1].span.end);
      RC_ASSERT(!e.timex.empty());
      if (e.interval.first && e.interval.last) RC_ASSERT(*e.interval.first <= *e.interval.last);
      end = e.span.end;
    }
  }));
}

TEST(Properties, ReadingTwiceGivesTheSame) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = *TimeLikeText();
    DateContext context;
    context.published = absl::CivilDay(2015, 5, 11);
    RC_ASSERT(Read(text, context) == Read(text, context));
  }));
}

}  // namespace
}  // namespace claimcheck
