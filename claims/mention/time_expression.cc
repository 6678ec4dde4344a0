// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/time_expression.h"

#include <algorithm>
#include <cstdlib>
#include <span>

#include "absl/strings/str_format.h"
#include "claims/lexicon/time_phrase.h"
#include "claims/lexicon/word_marks.h"
#include "claims/mention/before_time.h"
#include "claims/mention/calendar_reading.h"
#include "claims/mention/clause_tense.h"
#include "claims/mention/linked_times.h"
#include "claims/mention/resolve_reading.h"
#include "claims/mention/time_expression_reading.h"
#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {
namespace {

// How many tokens after "two days after" may name the event it counts from.
constexpr std::size_t kEventTokens = 24;

// Most articles have no more.
constexpr std::size_t kFewExpressions = 8;

// News paragraphs are a sentence or two long: a date is still spoken of this many later.
constexpr int kFocusParagraphs = 3;
constexpr int kQuarterParagraphs = 6;

// Adds to `offset` what follows "after" or "before": the words up to the end of the clause.
void AddAnchor(const TimeTokens& tokens, std::size_t at, DateOffset& offset) {
  const std::size_t limit = std::min(tokens.last(), at + kEventTokens);
  std::size_t end = at;
  while (end < limit) {
    const absl::string_view word = tokens.at(end);
    if (word == "," || word == ";" || word == "." || word == "—" || word == ")" || word == "\"" ||
        word == "”") {
      break;
    }
    ++end;
  }
  offset.first_token = at;
  offset.last_token = end;
  if (end > at) offset.anchor = {tokens.token(at).span.begin, tokens.token(end - 1).span.end};
}

// "the 2012 vote", "since 1998" said of 2015: dates by which the next ones are not to be read.
bool IsFocus(const TimeExpression& expression) {
  const bool plain = expression.mod.empty() || expression.granularity <= Granularity::kDay;
  return expression.type != TimexType::kSet && expression.type != TimexType::kDuration &&
         expression.interval.first.has_value() && !expression.vague && plain;
}

// "Posted: May 5, 2015", "Updated May 6": of the article, not of what it tells.
bool IsOfArticle(const TimeTokens& tokens, std::size_t first) {
  static constexpr WordSet kWords({"posted", "updated", "published", "modified"});
  const std::size_t at = tokens.at(first - 1) == ":" ? first - 2 : first - 1;
  return first > tokens.first() && tokens.IsOneOf(at, kWords);
}

// A date that something is told of: "on March 5, 1996", not "since 1996" or "the 1996 vote".
bool IsStory(const TimeExpression& expression) {
  return expression.preposition == "in" || expression.preposition == "on";
}

// "the quarter ended Sept. 30": what ended, and when.
bool IsQuarterEnded(const TimeTokens& tokens, const TimeReading& quarter, const TimeReading& end) {
  if (quarter.form != TimeReading::Form::kShift || quarter.unit != TimeUnit::kQuarter) return false;
  const bool verb = tokens.Is(quarter.last, "ended") || tokens.Is(quarter.last, "ending");
  return verb && end.first == quarter.last + 1;
}

// "a year ago", "the year-ago quarter": what a figure is compared with is not what is spoken of.
bool ComparesYears(const TimeReading& reading) {
  const bool year_before =
      reading.unit == TimeUnit::kYear && reading.amount == -1 && !reading.whole;
  return year_before || reading.year_shift == -1;
}

class Reader {
 public:
  Reader(const TokenizedText& text, const DateContext& context)
      : text_(text), tokens_(text.tokens), room_(TimeTokens::RoomFor(text)) {
    resolve_.article = context;
  }

  std::vector<TimeExpression> Read() {
    // What some sentences say is read before the first of it is resolved: the code of both together
    // is more than the caches next to a processor hold.
    constexpr std::size_t kBatch = 64;
    std::vector<SentenceTimes> batch;
    for (const Sentence& sentence : text_.sentences) {
      if (sentence.may_hold_mention) ReadSentence(sentence, batch);
      if (batch.size() == kBatch) Resolve(batch);
    }
    Resolve(batch);
    return std::move(expressions_);
  }

 private:
  // The expressions of one sentence as they are written.
  struct SentenceTimes {
    TimeTokens tokens;
    std::vector<TimeReading> readings;
  };

  // Adds those of `sentence` to `batch` where it has any.
  void ReadSentence(const Sentence& sentence, std::vector<SentenceTimes>& batch) {
    std::size_t next = NextTime(sentence.first, sentence.last);
    if (next == sentence.last) return;  // numbers in words, and no time
    SentenceTimes times{.tokens = TimeTokens(text_, sentence, room_), .readings = {}};
    const TimeTokens& tokens = times.tokens;
    std::vector<TimeReading>& readings = times.readings;
    for (std::size_t i = sentence.first; i < sentence.last && next < sentence.last;) {
      const bool follows = !readings.empty() && readings.back().last == i;
      if (!follows && BeginsNothing(tokens_[i])) {
        ++i;
        continue;
      }
      if (IsMarked(tokens_[i], kBeginsNotDate)) {
        if (const auto match = NotDates().Longest(text_, i, sentence.last)) {
          i = match.last;
          continue;
        }
      }
      if (next < i) next = NextTime(i, sentence.last);
      const bool near = next < sentence.last && next - i < kMaxBefore;
      std::optional<TimeReading> reading = near ? ReadTimeExpression(tokens, i) : std::nullopt;
      if (reading && EndsInNotDate(*reading, sentence.last)) {
        i = reading->last - 1;
        continue;
      }
      const std::size_t here = i;
      i = reading ? reading->last : i + 1;
      if (reading) reading->southern = resolve_.article.southern;
      if (!reading && follows) {
        reading = ReadDayInRow(tokens, here, readings.back());
        if (reading) i = reading->last;
      }
      if (reading) readings.push_back(*std::move(reading));
    }
    ShareYears(tokens, readings);
    ShareSets(tokens, readings);
    if (!readings.empty()) batch.push_back(std::move(times));
  }

  // Resolves the expressions of `batch`, which is empty then.
  void Resolve(std::vector<SentenceTimes>& batch) {
    for (const auto& [tokens, readings] : batch) {
      GoTo(tokens.sentence());
      const std::size_t before = expressions_.size();
      for (std::size_t i = 0; i < readings.size(); ++i) {
        const bool ended =
            i + 1 < readings.size() && IsQuarterEnded(tokens, readings[i], readings[i + 1]);
        const ClockDay day = DayOfClock(tokens, readings, i);
        if (day.reading != nullptr) FocusOn(tokens, *day.reading, day.shift);
        Add(tokens, readings[i], ended ? &readings[i + 1] : nullptr);
      }
      LinkExpressions(tokens, resolve_.article.published, before, expressions_);
    }
    batch.clear();
  }

  // Goes on to `sentence`: what was spoken of is forgotten some paragraphs later.
  void GoTo(const Sentence& sentence) {
    for (; next_sentence_ < text_.sentences.size(); ++next_sentence_) {
      const Sentence& passed = text_.sentences[next_sentence_];
      if (passed.first > sentence.first) return;
      if (!tokens_[passed.first].blank_before) continue;
      if (!resolve_.narrates) resolve_.story.reset();
      if (++paragraphs_ > kFocusParagraphs) resolve_.focus.reset();
      if (++quarter_paragraphs_ > kQuarterParagraphs) resolve_.quarter.reset();
    }
  }

  // "a day care centre": the reading's last word begins what is no date.
  bool EndsInNotDate(const TimeReading& reading, std::size_t last) const {
    const std::size_t end = reading.last - 1;
    return end > reading.first && IsMarked(tokens_[end], kBeginsNotDate) &&
           NotDates().Longest(text_, end, last);
  }

  // "7 a.m. (0400 GMT) Monday": the clocks are Monday's.
  void FocusOn(const TimeTokens& tokens, const TimeReading& day, int shift) {
    SetContext(tokens, day);
    const TimeExpression expression = ResolveReading(day, resolve_);
    if (IsFocus(expression)) {
      resolve_.focus = CalendarPeriod{Granularity::kDay, *expression.interval.first + shift};
    }
  }

  // Whether the days that the words mean hang on the tense around them: not those of a full date.
  static bool AsksForTense(const TimeReading& reading) {
    if (reading.maybe_context || reading.form == TimeReading::Form::kShift) return true;
    return reading.form == TimeReading::Form::kCalendar && !reading.year;
  }

  void SetContext(const TimeTokens& tokens, const TimeReading& reading) {
    resolve_.opens_sentence = reading.first <= tokens.first() + 2;
    resolve_.focus_here = paragraphs_ == 0;
    resolve_.preposition = PrepositionBefore(tokens, reading.first);
    const bool asks = AsksForTense(reading);
    resolve_.tense =
        asks ? ClauseTense(text_, tokens.sentence(), reading.first, reading.last) : Tense::kUnknown;
    resolve_.past_beside = asks && IsPastBeside(text_, tokens.sentence(), reading.first);
  }

  // Most words begin neither an expression nor what is none: small letters, in no table of time.
  static bool BeginsNothing(const Token& token) {
    constexpr std::uint32_t kMarks =
        kCalendarWord | kBeginsTimePhrase | kBeginsTimeHedge | kBeginsHoliday | kBeginsNotDate;
    return token.kind == TokenKind::kWord && token.word_case == WordCase::kLower &&
           !IsMarked(token, kMarks);
  }

  // Hedges and determiners before an expression's first word of the calendar or number are few.
  static constexpr std::size_t kMaxBefore = 10;

  // The first token from `i` on that may be part of an expression; `last` when there is none.
  std::size_t NextTime(std::size_t i, std::size_t last) const {
    while (i < last && tokens_[i].kind != TokenKind::kNumber && !IsMarked(tokens_[i], kTellsTime)) {
      ++i;
    }
    return i;
  }

  // What the words tell of the time of day, beyond a clock's.
  static void SetTimeOfDay(const TimeTokens& tokens, const TimeReading& reading,
                           TimeExpression& expression) {
    bool overnight = false;
    for (std::size_t i = reading.first; i < reading.last; ++i) {
      overnight = overnight || tokens.Is(i, "overnight");
      expression.local_said = expression.local_said || tokens.Is(i, "local");
    }
    const bool day = IsOneDay(reading);
    const bool timed = reading.minute_of_day || reading.day_part != DayPart::kNone;
    if (!reading.minute_of_day && (timed || day)) {
      expression.hours = HoursOf(reading.day_part, reading.part_of, overnight);
    }
    expression.day_unsaid = timed && !day;
    if (reading.minute_of_day && expression.mod.empty()) {
      expression.mod = SideOfClock(tokens, reading.first, expression.preposition);
    }
  }

  // Whether the words name a day: "Tuesday", "yesterday", "May 12", "the following day".
  static bool IsOneDay(const TimeReading& reading) {
    if (reading.form == TimeReading::Form::kShift) return reading.unit == TimeUnit::kDay;
    if (reading.form != TimeReading::Form::kCalendar) return false;
    return reading.day || reading.weekday || reading.holiday != nullptr || reading.step != 0;
  }

  // `end` is the date on which the period ended, for "the quarter ended Sept. 30".
  void Add(const TimeTokens& tokens, const TimeReading& reading, const TimeReading* end) {
    if (end != nullptr) {
      const TimeExpression day = ResolveReading(*end, resolve_);
      if (day.interval.first) {
        resolve_.focus = PeriodOf(Granularity::kQuarter, *day.interval.first);
      }
    }
    SetContext(tokens, reading);
    TimeExpression expression = ResolveReading(reading, resolve_);
    expression.first_token = reading.first;
    expression.last_token = reading.last;
    expression.span = {tokens.token(reading.first).span.begin,
                       tokens.token(reading.last - 1).span.end};
    expression.preposition = resolve_.preposition;
    expression.half_unknown = reading.half_unknown;
    expression.fiscal = reading.fiscal;
    SetTimeOfDay(tokens, reading, expression);
    if (reading.from_event) {
      expression.offset = DateOffset{.amount = reading.amount,
                                     .unit = std::string(TimeUnitName(reading.unit)),
                                     .whole = reading.whole};
      AddAnchor(tokens, reading.last + 1, *expression.offset);
    }
    if (IsFocus(expression) && !ComparesYears(reading) && !IsOfArticle(tokens, reading.first)) {
      resolve_.focus = CalendarPeriod{expression.granularity, *expression.interval.first};
      if (expression.granularity == Granularity::kTime) {
        resolve_.focus->granularity = Granularity::kDay;
      }
      if (expression.granularity == Granularity::kQuarter) {
        resolve_.quarter = resolve_.focus;
        quarter_paragraphs_ = 0;
      }
      if (IsStory(expression)) TellOn(expression);
      paragraphs_ = 0;
    }
    if (expressions_.empty()) expressions_.reserve(kFewExpressions);
    expressions_.push_back(std::move(expression));
  }

  // Follows the story: a day about publication ends one of another year.
  void TellOn(const TimeExpression& expression) {
    if (expression.anchor == DateAnchor::kExplicit) {
      const bool goes_on = resolve_.story && std::abs(resolve_.focus->first.year() -
                                                      resolve_.story->first.year()) <= 1;
      resolve_.narrates = goes_on;
    } else if (expression.anchor != DateAnchor::kContext && expression.alternatives.empty()) {
      resolve_.narrates = false;
    }
    resolve_.story = resolve_.focus;
  }

  const TokenizedText& text_;
  const std::span<const Token> tokens_;  // the text's
  TimeTokens::Room room_;
  ResolveContext resolve_;
  std::vector<TimeExpression> expressions_;
  std::size_t next_sentence_ = 0;  // that was not gone to yet
  int paragraphs_ = 0;             // since the date mentioned last
  int quarter_paragraphs_ = 0;     // since the quarter mentioned last
};

}  // namespace

absl::string_view TimexTypeName(TimexType type) {
  switch (type) {
    case TimexType::kDate:
      return "DATE";
    case TimexType::kTime:
      return "TIME";
    case TimexType::kDuration:
      return "DURATION";
    case TimexType::kSet:
      return "SET";
  }
  return "";
}

absl::string_view DateAnchorName(DateAnchor anchor) {
  switch (anchor) {
    case DateAnchor::kExplicit:
      return "explicit";
    case DateAnchor::kPublished:
      return "published";
    case DateAnchor::kContext:
      return "context";
    case DateAnchor::kRelated:
      return "related";
    case DateAnchor::kNone:
      return "none";
  }
  return "";
}

absl::string_view OrderSourceName(OrderSource source) {
  switch (source) {
    case OrderSource::kNone:
      return "";
    case OrderSource::kOnlyReading:
      return "only-reading";
    case OrderSource::kArticle:
      return "article";
    case OrderSource::kPublished:
      return "published";
    case OrderSource::kConfigured:
      return "configured";
    case OrderSource::kCompanions:
      return "companions";
    case OrderSource::kOutlet:
      return "outlet";
    case OrderSource::kHabit:
      return "habit";
  }
  return "";
}

std::string UtcOffsetText(std::optional<int> minutes) {
  if (!minutes) return "";
  if (*minutes == 0) return "Z";
  const int size = std::abs(*minutes);
  return absl::StrFormat("%c%02d:%02d", *minutes < 0 ? '-' : '+', size / 60, size % 60);
}

bool IsTimeWord(std::uint64_t key) { return (MarksOf(key) & kTellsTime) != 0; }

std::vector<TimeExpression> ReadTimeExpressions(const TokenizedText& text,
                                                const DateContext& context) {
  return Reader(text, context).Read();
}

}  // namespace claimcheck
