// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/other_event.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "absl/strings/match.h"
#include "claims/claim/context.h"
#include "claims/claim/date_before_noun.h"
#include "claims/claim/event_apart.h"
#include "claims/claim/framed_event.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/things.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

// The noun phrase for another event: "[an earlier blast]".
using Phrase = TokenRange;

constexpr WordSet kLooksBack({"previous", "earlier", "prior"});
constexpr WordSet kBeside({"another", "further", "separate", "unrelated", "similar", "rival",
                           "alternative"});
constexpr WordSet kThe({"the", "its", "their", "his", "her"});

constexpr WordSet kNth({"second", "third", "fourth", "fifth", "sixth"});

// What the words before token `noun` say of it, back to its determiner: whether the event is an
// earlier one, "a third quake" beside those before it, or, not in the article's beginning, one
// beside its own.
std::optional<Phrase> OtherPhrase(const SentenceReading& reading, TokenRange noun, bool lead) {
  constexpr std::size_t kReach = 5;
  const bool one = reading.tag(noun.last - 1) != Tag::kNNS;
  bool other = false, last = false, nth = false;
  for (std::size_t i = noun.first; i > reading.first() && noun.first - i < kReach;) {
    --i;
    const std::uint64_t word = reading.token(i).key;
    const bool beside = one && !lead && kBeside.Holds(word);
    // "similar rallies in Velje", "more have died in such fires"
    const bool bare = i == reading.first() || reading.tag(i - 1) != Tag::kDT;
    if (!lead && bare && (reading.Is(i, "similar") || (!one && reading.Is(i, "such")))) {
      return Phrase{i, noun.last};
    }
    other = other || kLooksBack.Holds(word) || beside;
    last = last || reading.Is(i, "last");
    nth = nth || (one && kNth.Holds(word));
    const Tag tag = reading.tag(i);
    if (tag == Tag::kDT || tag == Tag::kPRPS) {
      // "a second crash in the south", not "the second crash"
      other = other || (nth && (reading.Is(i, "a") || reading.Is(i, "an")));
      // "the last strike", but "last week's strike"
      if (other || (last && kThe.Holds(word))) return Phrase{i, noun.last};
      return std::nullopt;
    }
    const bool inside = IsAdjective(tag) || tag == Tag::kJJR || IsNoun(tag) || tag == Tag::kCD ||
                        reading.word(i) == "-" || kLooksBack.Holds(word);
    if (!inside) break;
  }
  return std::nullopt;
}

// Whether something that happens in a moment is told of the thing in tokens before `begin`:
// "another ferry [sank]", "a second bus was [carrying] 40 pupils".
bool BefallsSoon(const SentenceReading& reading, std::size_t begin) {
  constexpr std::size_t kReach = 4;
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    return trigger.first >= begin && trigger.first < begin + kReach &&
           trigger.row->part == FramePart::kVerb &&
           (TraitsOf(*trigger.row).momentary || trigger.row->frame == "aboard");
  });
}

// "in a [separate] operation", "in [another] case": what police and courts do, told as another one.
bool IsCaseApart(const SentenceReading& reading, std::size_t marker) {
  static constexpr WordSet kApart({"separate", "unrelated", "another"});
  static constexpr WordSet kCases({"case", "operation", "investigation", "probe", "inquiry",
                                   "seizure", "raid", "trial", "search", "haul", "swoop"});
  if (!kApart.Holds(reading.token(marker).key) || !reading.has(marker + 1)) return false;
  std::size_t in = marker;
  if (in > reading.first() && reading.tag(in - 1) == Tag::kDT) --in;
  return in > reading.first() && reading.Is(in - 1, "in") &&
         kCases.Holds(reading.lemma_key(marker + 1));
}

// What happens or is made known, and is no event of frames.tsv: "an earlier [recall]", "the
// previous [offer]"; and a word for what was told of: "an earlier [one]".
bool IsOtherOfItsKind(const SentenceReading& reading, std::size_t marker, bool lead) {
  constexpr std::size_t kReach = 3;
  static constexpr WordSet kKinds(
      {"recall",  "breach",   "leak",       "hack",     "cyberattack", "spill",   "offer",
       "bid",     "contract", "settlement", "budget",   "survey",      "census",  "study",
       "season",  "record",   "round",      "eruption", "disaster",    "tragedy", "famine",
       "drought", "heatwave", "plan",       "proposal", "scheme",      "motion"});
  const bool back = kLooksBack.Holds(reading.token(marker).key);
  if (!lead && IsCaseApart(reading, marker)) return true;
  if (!back && (lead || !kBeside.Holds(reading.token(marker).key))) return false;
  for (std::size_t i = marker + 1; reading.has(i) && i <= marker + kReach; ++i) {
    const bool more = reading.has(i + 1) && IsNoun(reading.tag(i + 1));
    if (back && i == marker + 1 && (reading.Is(i, "one") || reading.Is(i, "ones"))) return !more;
    if (IsNoun(reading.tag(i)) && !more) return kKinds.Holds(reading.lemma_key(i));
    if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i))) return false;
  }
  return false;
}

// The first noun phrase for another event that begins at or behind token `from`.
std::optional<Phrase> NextPhrase(const SentenceReading& reading, std::size_t from, bool lead) {
  for (const Trigger& trigger : reading.triggers) {
    if (trigger.first < from || !NamesEvent(trigger)) continue;
    if (const auto phrase = OtherPhrase(reading, {trigger.first, trigger.last}, lead))
      return phrase;
  }
  for (std::size_t i = from; i + 1 < reading.last(); ++i) {
    if (IsOtherOfItsKind(reading, i, lead)) {
      const bool the = i > reading.first() && reading.tag(i - 1) == Tag::kDT;
      return Phrase{the ? i - 1 : i, i + 2};
    }
    const bool nth =
        i > reading.first() && reading.Is(i - 1, "a") && kNth.Holds(reading.token(i).key);
    if (lead || (!nth && !kBeside.Holds(reading.token(i).key))) continue;
    const std::size_t noun = i + 1;
    if (reading.tag(noun) != Tag::kNN || FindThing(reading.lemma(noun)) == nullptr) continue;
    if (BefallsSoon(reading, noun + 1)) return Phrase{i, noun + 1};
  }
  return std::nullopt;
}

bool IsRelative(Tag tag) { return tag == Tag::kWDT || tag == Tag::kWP || tag == Tag::kWRB; }

// Whether another subject begins behind the word that joins two clauses: "the previous strike
// lasted a day [but] this one goes on"; not "lasted a day [and] cost the firm $9 million".
bool OpensOwnClause(const SentenceReading& reading, std::size_t i, bool subject) {
  static constexpr WordSet kTurns({"but", "while", "whereas", "although"});
  if (kTurns.Holds(reading.token(i).key)) return true;
  if (!subject || !reading.Is(i, "and") || !reading.has(i + 1)) return false;
  const Tag next = reading.tag(i + 1);
  return next == Tag::kDT || next == Tag::kPRP || next == Tag::kNNP || next == Tag::kPRPS;
}

// One past the last token of what is told of the phrase's event, to the end of its clause and of
// those behind a semicolon that go on about "it".
std::size_t EndOfTelling(const SentenceReading& reading, const Phrase& phrase, bool subject) {
  std::size_t i = phrase.last;
  for (; i < reading.last(); ++i) {
    // "in another case they found 90 kilograms[: 50 in a van and 40 in a boat]"
    const bool list = reading.Is(i, ":") && i > phrase.last + 2;
    const bool it = reading.Is(i, ";") && reading.has(i + 1) && reading.Is(i + 1, "it");
    const bool goes_on = list || it;
    if ((EndsClause(reading, i) && !goes_on) || OpensOwnClause(reading, i, subject)) break;
  }
  return i;
}

// Whether the tokens [begin, end) hold no verb, so that a noun phrase behind them is a subject.
bool HoldNoVerb(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (IsVerb(reading.tag(i))) return false;
  }
  return true;
}

// Where the words begin that tell of what happened in the phrase's event, which they end with:
// "[12 people were killed in an earlier blast]".
std::size_t BeginOfTelling(const SentenceReading& reading, std::size_t clause,
                           std::size_t preposition) {
  static constexpr WordSet kOpens({"and", "but", "that", "after", "when", "as", "while", "since"});
  std::size_t i = preposition;
  while (i > clause && !reading.Is(i - 1, ",") && !kOpens.Holds(reading.token(i - 1).key) &&
         !IsRelative(reading.tag(i - 1))) {
    --i;
  }
  return i;
}

// The phrase with what hangs on it: a relative clause, "an earlier fire at the mill [that killed
// nine people]", or what "of" opens, "will call a further walkout, [of five days]".
TokenRange WithWhatHangsOn(const SentenceReading& reading, const Phrase& phrase, std::size_t end) {
  constexpr std::size_t kReach = 9;
  std::size_t of = phrase.last;
  if (reading.has(of) && reading.Is(of, ",")) ++of;
  if (of < end && reading.Is(of, "of")) {
    while (of < end && !reading.Is(of, ",")) ++of;
    return {phrase.first, of};
  }
  for (std::size_t i = phrase.last; i < end && i < phrase.last + kReach; ++i) {
    if (IsRelative(reading.tag(i)) || reading.Is(i, "that")) return {phrase.first, end};
    if (IsVerb(reading.tag(i))) break;
  }
  return phrase;
}

// The tokens that tell of the event in `phrase`.
TokenRange TellingOf(const SentenceReading& reading, const Phrase& phrase) {
  static constexpr WordSet kIn({"in", "during", "at"});
  static constexpr WordSet kCompares({"than", "as", "like", "unlike"});
  const TokenRange clause = ClauseAround(reading, phrase.first, phrase.last);
  const std::size_t before = std::max(phrase.first, clause.first + 1) - 1;
  const bool behind = before < phrase.first;
  const bool in = behind && kIn.Holds(reading.token(before).key);
  const bool compared =
      in && before > clause.first && kCompares.Holds(reading.token(before - 1).key);
  const bool free = !behind || (reading.tag(before) != Tag::kIN && reading.tag(before) != Tag::kTO);
  const bool there = behind && reading.lemma(before) == "be" && before > clause.first &&
                     reading.Is(before - 1, "there");
  const bool subject = free && HoldNoVerb(reading, clause.first, phrase.first);
  if (subject || there) {
    return {clause.first, EndOfTelling(reading, phrase, /*subject=*/true)};
  }
  if (in && before == clause.first) return {before, EndOfTelling(reading, phrase, false)};
  // "was shaken [by] a third quake on Thursday [as] rescuers searched"
  if (behind && reading.Is(before, "by")) {
    static constexpr WordSet kJoins({"as", "while", "when", "after", "before"});
    std::size_t last = EndOfTelling(reading, phrase, /*subject=*/true);
    for (std::size_t i = last; i > phrase.last;) {
      if (kJoins.Holds(reading.token(--i).key)) last = i;
    }
    return {clause.first, last};
  }
  const std::size_t end = EndOfTelling(reading, phrase, /*subject=*/true);
  // "since [an earlier one killed 12 people]"
  const bool own_verb = reading.has(phrase.last) && IsFiniteVerb(reading.tag(phrase.last));
  if (!in && own_verb) return {phrase.first, end};
  if (!in || compared) return WithWhatHangsOn(reading, phrase, end);
  std::size_t close = phrase.last;
  while (close < end && !reading.Is(close, ",")) ++close;
  return {BeginOfTelling(reading, clause.first, before), close};
}

// "[There's the girl of 3 who fell off a roof], and the boy of 8 who …": a list of cases that are
// known, none of them the article's own.
bool RecallsCases(const SentenceReading& reading) {
  constexpr std::size_t kReach = 12;
  std::size_t i = reading.first();
  if (reading.has(i) && (reading.Is(i, "then") || reading.Is(i, "and"))) ++i;
  if (i + 3 >= reading.last() || !reading.Is(i, "there") || !reading.Is(i + 2, "the")) return false;
  const absl::string_view be = reading.word(i + 1);
  if (reading.lemma(i + 1) != "be" && be != "'s" && be != "\u2019s") return false;
  for (std::size_t k = i + 3; k < reading.last() && k < i + 3 + kReach; ++k) {
    if (reading.Is(k, "who") || reading.Is(k, "whose")) return true;
  }
  return false;
}

std::size_t FirstToken(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity ? claim.quantity->first_token : claim.date->first_token;
}

// "This is the [third] fire in the harbour this year": what follows tells of those before.
bool CountsAmongOthers(const SentenceReading& reading) {
  constexpr std::size_t kReach = 6;
  const bool it = reading.Is(reading.first(), "this") || reading.Is(reading.first(), "it");
  static constexpr WordSet kIs({"is", "was", "'s", "marks", "marked"});
  if (!it || !reading.has(reading.first() + 1)) return false;
  if (!kIs.Holds(reading.token(reading.first() + 1).key)) return false;
  for (std::size_t i = reading.first() + 2; i < reading.first() + 5 && reading.has(i); ++i) {
    if (!kNth.Holds(reading.token(i).key) && !reading.Is(i, "latest")) continue;
    // "It is the third [time] this year that"
    const bool time = reading.has(i + 2) && reading.Is(i + 1, "time") &&
                      (reading.Is(i + 2, "in") || reading.Is(i + 2, "this"));
    return time ||
           std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& t) {
             return t.first > i && t.first < i + kReach && NamesEvent(t);
           });
  }
  return false;
}

// "[On 9 May], gunfire broke out": a sentence that a date opens.
bool OpensWithDate(const SentenceReading& reading) {
  return std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& time) {
    return time.type != TimexType::kDuration && time.first_token <= reading.first() + 2;
  });
}

// "Pilots will [also] strike on 9 June": another strike than the one told of, the others'.
std::optional<TokenRange> AlsoPlanned(const SentenceReading& reading) {
  constexpr std::size_t kReach = 4;
  static constexpr WordSet kStruggles({"dispute", "strike", "protest"});
  for (const Trigger& trigger : reading.triggers) {
    const bool verb = trigger.row->part == FramePart::kVerb;
    if (!verb || !kStruggles.Holds(FoldedHash(trigger.row->frame))) continue;
    const TokenRange clause = ClauseAround(reading, trigger.first, trigger.last);
    for (std::size_t i = trigger.first; i > clause.first && trigger.first - i < kReach;) {
      if (reading.Is(--i, "also")) return clause;
    }
    if (reading.Is(clause.first, "separately") && clause.first == reading.first()) return clause;
  }
  return std::nullopt;
}

// "The [May strike], joined by 9,000", "the [2019 vote]": one of those that come again, told
// by its month or year, is not the one of these days that the article is about.
std::optional<Phrase> NamedByItsTime(const SentenceReading& reading,
                                     const std::optional<absl::CivilDay>& published) {
  for (const TimeExpression& time : reading.times) {
    const bool period =
        time.granularity == Granularity::kMonth || time.granularity == Granularity::kYear;
    if (!period || time.type != TimexType::kDate || !time.interval.last) continue;
    if (!published || *time.interval.last >= *published) continue;
    const auto noun = NounBehindDate(reading, time.first_token, time.last_token);
    if (!noun) continue;
    for (const Trigger& trigger : reading.triggers) {
      const bool here = trigger.last == *noun + 1 && NamesEvent(trigger);
      static constexpr WordSet kAgain({"dispute", "strike", "protest"});
      if (here && kAgain.Holds(FoldedHash(trigger.row->frame))) {
        return Phrase{time.first_token - 1, trigger.last};
      }
    }
  }
  return std::nullopt;
}

// "[Rival Halden Bank said it, too,] had been robbed in May": of another than the article's own.
bool TellsOfRivalToo(const SentenceReading& reading) {
  static constexpr WordSet kToo({"too", "also", "likewise", "similarly"});
  const std::size_t first = reading.first();
  if (!reading.has(first + 2)) return false;
  if (!reading.Is(first, "rival") && !reading.Is(first + 1, "rival")) return false;
  for (std::size_t i = first; i < reading.last(); ++i) {
    if (kToo.Holds(reading.token(i).key)) return true;
    if (reading.Is(i, "as") && reading.has(i + 1) && reading.Is(i + 1, "well")) return true;
  }
  return false;
}

}  // namespace

void OtherEventTelling::GoOn(const SentenceReading& reading, std::span<Claim> claims) {
  std::vector<TokenRange> tellings;
  if (of_before_ && reading.first() == end_ && OpensWithDate(reading)) {
    tellings.push_back({reading.first(), reading.last()});
  }
  of_before_ = CountsAmongOthers(reading);
  if (other_ && Follows(reading)) {
    const Phrase it{reading.first(), reading.first() + 1};
    tellings.push_back({it.first, EndOfTelling(reading, it, /*subject=*/true)});
  }
  if (const auto apart = HappeningApart(reading)) tellings.push_back(*apart);
  if (const auto several = SeveralHappenings(reading)) tellings.push_back(*several);
  if (const auto one = OneOfHappenings(reading)) tellings.push_back(*one);
  if (const auto record = FormerRecord(reading)) tellings.push_back(*record);
  if (const auto also = AlsoPlanned(reading)) tellings.push_back(*also);
  if (!IsOfLead(reading)) {
    if (const auto before = HappeningLongBefore(reading)) tellings.push_back(*before);
    if (const auto elsewhere = HappeningsElsewhere(reading)) tellings.push_back(*elsewhere);
    if (const auto named = NamedByItsTime(reading, published_.date)) {
      tellings.push_back(TellingOf(reading, *named));
    }
  }
  if (RecallsCases(reading)) tellings.push_back({reading.first(), reading.last()});
  if (AnyMarked(reading.sentence, kTellsOther)) {
    const bool lead = IsOfLead(reading);
    if (!lead && TellsOfRivalToo(reading)) tellings.push_back({reading.first(), reading.last()});
    for (auto phrase = NextPhrase(reading, reading.first(), lead); phrase;
         phrase = NextPhrase(reading, phrase->last, lead)) {
      tellings.push_back(TellingOf(reading, *phrase));
    }
  }
  for (Claim& claim : claims) {
    const std::size_t at = FirstToken(claim);
    // A date says by a modifier that it is that of the last time.
    const std::string& measure = claim.about.measure;
    if (measure == "former record") continue;
    const bool date = claim.kind == ClaimKind::kDate;
    claim.scope.other_event = date && measure == "arrest" && IsOnUnrelatedCharges(reading);
    if (claim.scope.other_event) continue;
    const bool previous = date && HasModifier(claim.about, "previous");
    // "The trawler, built in 1988, was in several accidents": how old a thing is, is no event's.
    const bool built = claim.kind == ClaimKind::kDate && claim.about.measure == "construction";
    claim.scope.other_event =
        !previous && !built &&
        std::any_of(tellings.begin(), tellings.end(),
                    [&](const TokenRange& told) { return at >= told.first && at < told.last; });
  }
  other_ = std::any_of(tellings.begin(), tellings.end(), [&](const TokenRange& told) {
    return told.first == reading.first() && told.last + 1 >= reading.last();
  });
  end_ = reading.last();
  end_byte_ = reading.sentence.span.end;
}

// Whether the sentence goes on about "it" of the one before, of the same paragraph.
bool OtherEventTelling::Follows(const SentenceReading& reading) const {
  static constexpr WordSet kIt({"it", "its"});
  if (reading.first() != end_ || !kIt.Holds(reading.token(reading.first()).key)) return false;
  const absl::string_view between =
      text_.text.substr(end_byte_, reading.sentence.span.begin - end_byte_);
  return !absl::StrContains(between, "\n");
}

// Whether the sentence is the headline or the first one behind it.
bool OtherEventTelling::IsOfLead(const SentenceReading& reading) const {
  constexpr std::size_t kSentences = 2;
  const std::size_t last = std::min(text_.sentences.size(), kSentences);
  return last > 0 && reading.first() < text_.sentences[last - 1].last;
}

}  // namespace claimcheck
