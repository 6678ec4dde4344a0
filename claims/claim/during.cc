// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/during.h"

#include <algorithm>

#include "claims/claim/aside.h"
#include "claims/claim/benchmark.h"
#include "claims/claim/context.h"
#include "claims/claim/date_of_happening.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// Nouns for what somebody counted at some time: "estimates from April".
constexpr WordSet kCountingNouns({"estimate", "figure", "count", "datum", "report", "survey",
                                  "statistic", "census", "tally", "number", "update", "bulletin",
                                  "data", "study"});

}  // namespace

bool IsResolvedDate(const TimeExpression& time) {
  return (time.type == TimexType::kDate || time.type == TimexType::kTime) &&
         (time.interval.first || time.interval.last);
}

bool IsSince(const SentenceReading& reading, const TimeExpression& time, std::size_t last) {
  const std::size_t begin = time.first_token < last ? reading.first() : last;
  for (std::size_t i = time.first_token; i > begin && time.first_token - i < 9;) {
    --i;
    if (EndsClause(reading, i)) return false;
    if (reading.Is(i, "since")) return true;
  }
  return false;
}

bool IsAsOf(const SentenceReading& reading, const TimeExpression& time) {
  if (time.first_token <= reading.first()) return false;
  std::size_t i = time.first_token - 1;
  if (reading.Is(i, "by")) return true;
  if (i == reading.first()) return false;
  if (reading.Is(i, "of") && reading.Is(i - 1, "as")) return true;
  static constexpr WordSet kPrepositions({"from", "of", "in", "on"});
  if (!kPrepositions.Holds(reading.token(i).key)) return false;
  for (std::size_t k = 0; k < 3 && i > reading.first(); ++k) {
    --i;
    if (kCountingNouns.Holds(reading.lemma_key(i))) return true;
  }
  return false;
}

namespace {

bool IsJoinedToNext(const SentenceReading& reading, std::size_t end, std::size_t next) {
  return next == end + 1 && (reading.word(end) == "-" || reading.word(end) == "–" ||
                             reading.Is(end, "to") || reading.Is(end, "and"));
}

// Widens one end of a period to all of it: "the three months to [June]", "the [April]-June
// quarter".
void Widen(const SentenceReading& reading, DateInterval& during) {
  for (std::size_t k = 0; k < reading.times.size(); ++k) {
    const TimeExpression& time = reading.times[k];
    if (!time.interval.first || !time.interval.last) continue;
    const bool period = time.type == TimexType::kDuration && !Disjoint(time.interval, during);
    if (period) during = time.interval;
    if (k + 1 == reading.times.size()) break;
    const TimeExpression& next = reading.times[k + 1];
    if (!next.interval.last || !IsJoinedToNext(reading, time.last_token, next.first_token))
      continue;
    if (time.interval == during || next.interval == during) {
      during = {time.interval.first, next.interval.last};
    }
  }
}

// Whether a date behind the mention belongs to what stands between them: an older figure for
// comparison, "9 tonnes, more than the seven lost in the fire [of 2004]"; what was so before, "12
// miles of a coast already battered by the storm [of 2004]".
bool BelongsToOlder(const SentenceReading& reading, std::size_t last, const TimeExpression& time) {
  static constexpr WordSet kBefore({"already", "previously", "formerly"});
  for (std::size_t i = last; i + 1 < time.first_token; ++i) {
    // "61 percent, about [the same as] in 2014"
    if (reading.Is(i, "same") && reading.Is(i + 1, "as")) return true;
    const bool before = kBefore.Holds(reading.token(i).key);
    if (before && (reading.tag(i + 1) == Tag::kVBN || reading.tag(i + 1) == Tag::kVBD)) return true;
  }
  return std::any_of(reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& q) {
    return q.first_token >= last && q.last_token <= time.first_token &&
           IsBenchmark(reading, q.first_token);
  });
}

// Whether tokens [begin, end) tell of something that happens in a moment, which may have befallen
// those who are counted before it.
bool TellsOfHappening(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    return trigger.first >= begin && trigger.last <= end && TraitsOf(*trigger.row).momentary;
  });
}

// Whether tokens [begin, end) tell of what befalls people: "killing [four] who were waiting".
bool TellsOfHarm(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    return trigger.first >= begin && trigger.last <= end && trigger.row->role == "count" &&
           TraitsOf(*trigger.row).owner == FrameOwner::kPerson;
  });
}

// Whether a date behind the mention, whose last token is before `last`, tells when some one thing
// named between them did what a relative clause says of it: "40 people of a choir that toured
// Norway [in March]"; not "40 people in a house that fell in [on Monday]", "aboard a bus that
// crashed".
bool IsOfRelativeClause(const SentenceReading& reading, std::size_t last,
                        const TimeExpression& time) {
  for (std::size_t i = last + 1; i < time.first_token; ++i) {
    // "from a rifle [he bought] in May"
    const bool contact = reading.tag(i) == Tag::kPRP && reading.has(i + 1) &&
                         reading.tag(i + 1) == Tag::kVBD && IsNoun(reading.tag(i - 1));
    if (contact) return true;
    const bool relative = reading.Is(i, "that") || reading.Is(i, "which");
    if (!relative || reading.tag(i - 1) != Tag::kNN) continue;
    return !TellsOfHappening(reading, i - 1, time.first_token);
  }
  return false;
}

bool IsPresent(Tag tag) { return tag == Tag::kVBZ || tag == Tag::kVBP; }

// Whether tokens [begin, end) hold a verb in the past tense.
bool TellsPast(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (reading.tag(i) == Tag::kVBD) return true;
  }
  return false;
}

// The verb in the present tense or "can" whose figure begins at `first`, a few words before it; the
// token `first` where there is none.
std::size_t PresentVerbOf(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReachOfVerb = 4;
  for (std::size_t i = first; i > reading.first() && first - i < kReachOfVerb;) {
    const Tag tag = reading.tag(--i);
    if (EndsClause(reading, i) || tag == Tag::kVBD) return first;
    if (IsPresent(tag) || reading.Is(i, "can")) return i;
  }
  return first;
}

// Whether the mention is told in the present tense, and the date with another verb in the past:
//
//   employs [540 people] and had sales of $9 million in 2022
//   was built in 1968 and can hold [40,000 tonnes]
//   fined the club on Thursday over a crush that has killed [19]
bool BelongsToPast(const SentenceReading& reading, std::size_t first, std::size_t last,
                   const TimeExpression& time) {
  const std::size_t verb = PresentVerbOf(reading, first);
  if (verb == first) return false;
  if (time.first_token >= last) return TellsPast(reading, last, time.first_token);
  // Between the date and the verb stands what opens the verb's own clause.
  const bool own = verb > time.last_token &&
                   (reading.Is(verb - 1, "and") || reading.tag(verb - 1) == Tag::kWDT ||
                    reading.tag(verb - 1) == Tag::kWP || reading.Is(verb - 1, "that"));
  return own && TellsPast(reading, reading.first(), time.first_token);
}

// Whether the mention is a length or height of what the sentence tells of with the date, which has
// it at all times: "the dam, [21 metres high], was built in 1968", "the [33-kilometre] tunnel was
// to have been finished in 2021".
bool IsOwnExtent(const SentenceReading& reading, std::size_t first, std::size_t last) {
  constexpr std::size_t kReachOfComma = 3;
  const bool length =
      std::any_of(reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& q) {
        return q.first_token == first && q.unit.dimension == "length" && q.change == Change::kNone;
      });
  const bool before_noun = last == first + 3 && reading.word(first + 1) == "-" &&
                           reading.has(last) && IsNoun(reading.tag(last));
  if (length && before_noun) return true;
  if (first == reading.first() || !reading.Is(first - 1, ",")) return false;
  for (std::size_t i = last; length && reading.has(i) && i < last + kReachOfComma; ++i) {
    if (reading.Is(i, ",")) return true;
  }
  return false;
}

// Whether the date is that of another noun than a sum's: "a fine of $9 million for [Sunday]'s
// riot", or of another figure: "3.8 percent, below [September]'s 4", "and beat its [2022] score".
bool IsOfOthers(const SentenceReading& reading, std::size_t last, const TimeExpression& time) {
  const std::size_t end = time.last_token;
  if (time.first_token < last || !reading.has(end)) return false;
  // "took [11 percent], more than its 2022 score"
  const Tag before = reading.tag(time.first_token - 1);
  const bool year = time.first_token + 1 == end && reading.tag(time.first_token) == Tag::kCD;
  if (year && IsNoun(reading.tag(end)) && (before == Tag::kPRPS || before == Tag::kPOS))
    return true;
  if (reading.tag(end) != Tag::kPOS) return false;
  if (reading.has(end + 1) && reading.tag(end + 1) == Tag::kCD) return true;
  return std::any_of(reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& q) {
    return q.last_token == last && q.unit.dimension == "money";
  });
}

// Whether the date behind the mention is that of what it is compared with: "was [43 percent],
// better than in Velje in [May]", "well down on [2024]". "More than half of them on [Sunday]"
// compares nothing.
bool IsOfComparison(const SentenceReading& reading, std::size_t last, const TimeExpression& time) {
  for (std::size_t i = last; i < time.first_token; ++i) {
    const bool figure = reading.tag(i + 1) == Tag::kCD || reading.Is(i + 1, "half");
    if (reading.Is(i, "than") && !figure) return true;
    const bool moved = i > last && (reading.Is(i - 1, "up") || reading.Is(i - 1, "down"));
    if (moved && reading.Is(i, "on") && i + 1 == time.first_token) return true;
  }
  return false;
}

// Whether the date is one of an aside that the mention in [first, last) is no part of, nor what the
// aside is about: "the ferry, built [in 1991], had 40 people on board".
bool IsOfAside(const SentenceReading& reading, std::size_t first, std::size_t last,
               const TimeExpression& time) {
  const std::optional<TokenRange> aside = AsideAround(reading, time);
  return aside && (first >= aside->last || last + 1 < aside->first);
}

// One past the noun phrase that goes on behind a date, with a place: "the 2008 [wreck at Orlo]".
std::size_t EndOfDated(const SentenceReading& reading, std::size_t i) {
  constexpr std::size_t kLongest = 8;
  if (!reading.has(i) || !(IsNoun(reading.tag(i)) || IsAdjective(reading.tag(i)))) return i;
  for (const std::size_t begin = i; reading.has(i) && i < begin + kLongest; ++i) {
    const Tag tag = reading.tag(i);
    const bool place = reading.Is(i, "in") || reading.Is(i, "at") || reading.Is(i, "of");
    if (!IsNoun(tag) && !IsAdjective(tag) && tag != Tag::kDT && !place) break;
    if (place && reading.has(i + 1) && reading.Is(i + 1, "which")) break;
  }
  return i;
}

// Whether what follows behind the date, or what it dates, tells of what happened then: "since one
// [in 2013], in which 40 people died", "since the [2013] crash at Orlo, when 40 died".
bool OpensRelative(const SentenceReading& reading, std::size_t first, const TimeExpression& time) {
  std::size_t i = EndOfDated(reading, time.last_token);
  if (!reading.has(i) || !reading.Is(i, ",") || first <= i) return false;
  ++i;
  if (reading.has(i) && (reading.Is(i, "in") || reading.Is(i, "during"))) ++i;
  return reading.has(i) && first > i && (reading.Is(i, "which") || reading.Is(i, "when"));
}

// "450 jobs would go, but it promised to shut no mill before [2028]": of another statement
bool IsBehindBut(const SentenceReading& reading, std::size_t last, const TimeExpression& time) {
  bool but = false;
  for (std::size_t i = last; i < time.first_token; ++i) {
    if (but && IsVerb(reading.tag(i))) return true;
    but = but || reading.Is(i, "but");
  }
  return false;
}

// Whether another figure stands between the mention and the date, with words of its own that the
// date belongs to: "32 percent, up from the 24 percent it won [in 2018]".
bool BelongsToOther(const SentenceReading& reading, std::size_t last, const TimeExpression& time) {
  if (IsBehindBut(reading, last, time)) return true;
  return std::any_of(reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& q) {
    if (q.first_token < last || q.last_token > time.first_token) return false;
    static constexpr WordSet kBefore({"from", "against", "than"});
    const bool older = q.first_token > last && kBefore.Holds(reading.token(q.first_token - 1).key);
    if (older && q.unit.dimension != "count") return true;
    const std::size_t i = q.last_token;
    return i + 1 < time.first_token && reading.tag(i) == Tag::kPRP &&
           (reading.tag(i + 1) == Tag::kVBD || reading.tag(i + 1) == Tag::kVBN);
  });
}

// "The early-morning gunfire": the day is only guessed.
bool IsBareDayPart(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kParts(
      {"early", "late", "mid", "morning", "afternoon", "evening", "night", "overnight", "midday"});
  if (time.type != TimexType::kTime || time.minute_of_day) return false;
  for (std::size_t i = time.first_token; i < time.last_token; ++i) {
    const bool article = reading.Is(i, "the") || reading.Is(i, "an") || reading.Is(i, "a");
    if (!article && reading.word(i) != "-" && !kParts.Holds(reading.token(i).key)) return false;
  }
  return true;
}

// Whether the words of attribution have the word behind them without which they report nothing:
// "gave a [figure] of 30", not "was given in 2015".
bool HasWhatItNeeds(const SentenceReading& reading, const AttributionAt& said) {
  if (said.attribution->needs.empty()) return true;
  for (std::size_t i = said.last; i < reading.last(); ++i) {
    if (FoldedEquals(reading.word(i), said.attribution->needs)) return true;
  }
  return false;
}

// Whether the date tells when something was said: "said on [Wednesday] that 12 people had died",
// "told the council on [Wednesday]", "said in a statement late on [Wednesday]".
bool IsOfSaying(const SentenceReading& reading, const TimeExpression& time) {
  constexpr std::size_t kReach = 6;
  static constexpr WordSet kToSomebody({"tell", "inform", "brief", "notify"});
  // "[spoke] last Friday on the attack after 17 were hurt"
  static constexpr WordSet kSpeaks({"speak", "talk", "testify", "comment"});
  const std::size_t before = time.first_token - (time.preposition.empty() ? 1 : 2);
  if (time.first_token > reading.first() + 1 && kSpeaks.Holds(reading.lemma_key(before)))
    return true;
  bool hears = false;  // a noun stands between: whom it was said to, or what happened
  for (std::size_t i = time.first_token; i > reading.first() && time.first_token - i < kReach;) {
    --i;
    const bool says = std::any_of(
        reading.attributions.begin(), reading.attributions.end(), [&](const AttributionAt& said) {
          return said.last == i + 1 && said.first >= reading.first() &&
                 HasWhatItNeeds(reading, said) &&
                 (said.attribution->verb || said.attribution->source == SourceSide::kNone);
        });
    if (says) return !hears || kToSomebody.Holds(reading.lemma_key(i));
    if (IsVerb(reading.tag(i)) || EndsClause(reading, i) || reading.word(i) == ",") return false;
    hears = hears || IsNoun(reading.tag(i)) || reading.tag(i) == Tag::kCD;
  }
  return false;
}

// The date nearest to the mention in its clause that is neither "since" nor "as of", nor that of
// saying so.
std::optional<DateInterval> NearestDate(const SentenceReading& reading, TokenRange clause,
                                        std::size_t first, std::size_t last) {
  std::optional<DateInterval> during;
  if (IsOwnExtent(reading, first, last)) return during;
  std::size_t nearest = reading.last();
  // "3.2 percent in July, from [3.6 percent] in June"
  const bool earlier = !reading.times.empty() && IsBenchmark(reading, first);
  // "Flags flew [today] for the 40 people who died"
  const bool own_clause =
      HasClauseOfItsOwn(reading, clause, first, last) && !TellsOfHarm(reading, clause.first, first);
  for (const TimeExpression& time : reading.times) {
    const bool own = time.first_token < last && first < time.last_token;
    if (own || !IsResolvedDate(time) || time.first_token < clause.first ||
        time.last_token > clause.last || IsBareDayPart(reading, time)) {
      continue;
    }
    const bool behind = time.first_token >= last;
    const std::size_t distance = behind ? time.first_token - last : first - time.last_token;
    // "from 3.6 percent in June to [3.2 percent] in July"
    const bool nearer = distance < nearest || (behind && distance == nearest);
    if (!nearer || ((earlier || own_clause) && !behind) ||
        (IsSince(reading, time, last) && !OpensRelative(reading, first, time)) ||
        IsAsOf(reading, time) || BelongsToOlder(reading, last, time) ||
        BelongsToOther(reading, last, time) || IsOfRelativeClause(reading, last, time) ||
        BelongsToPast(reading, first, last, time) || IsOfOthers(reading, last, time) ||
        IsOfComparison(reading, last, time) || IsOfAside(reading, first, last, time) ||
        IsOfSaying(reading, time) || IsOfClauseBeside(reading, first, last, time)) {
      continue;
    }
    nearest = distance;
    during = time.interval;
  }
  if (during) Widen(reading, *during);
  return during;
}

// The date that opens a sentence whose first clause a dash interrupts: "[In 1979], a rig — the
// Halden — blew up, releasing 40 tonnes".
std::optional<DateInterval> OpeningDate(const SentenceReading& reading, TokenRange clause) {
  static constexpr WordSet kStops({".", ";", ":", "?", "!"});
  const auto opens = [&](const TimeExpression& time) {
    return IsResolvedDate(time) && time.first_token <= reading.first() + 1 &&
           reading.has(time.last_token) && reading.Is(time.last_token, ",");
  };
  const auto date = std::find_if(reading.times.begin(), reading.times.end(), opens);
  if (date == reading.times.end()) return std::nullopt;
  for (std::size_t i = date->last_token; i < clause.first; ++i) {
    if (kStops.Holds(reading.token(i).key)) return std::nullopt;
  }
  return date->interval;
}

// The date told last before the semicolon that opens the clause: "Its sister ship sank [in 2011];
// the toll was 203".
std::optional<DateInterval> DateBeforeSemicolon(const SentenceReading& reading, TokenRange clause) {
  std::optional<DateInterval> date;
  if (clause.first <= reading.first() || !reading.Is(clause.first - 1, ";")) return date;
  for (const TimeExpression& time : reading.times) {
    if (time.last_token < clause.first && IsResolvedDate(time) &&
        !IsSince(reading, time, reading.last())) {
      date = time.interval;
    }
  }
  return date;
}

}  // namespace

std::optional<DateInterval> DuringOf(const SentenceReading& reading, TokenRange clause,
                                     std::size_t first, std::size_t last) {
  if (const auto before = DateBeforeHappening(reading, first)) return before;
  std::optional<DateInterval> during = NearestDate(reading, clause, first, last);
  if (!during) during = OpeningDate(reading, clause);
  if (!during) during = DateBeforeSemicolon(reading, clause);
  return during;
}

}  // namespace claimcheck
