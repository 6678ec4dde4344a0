// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/moment.h"

#include <algorithm>
#include <array>
#include <string>

#include "claims/claim/framed_event.h"
#include "claims/claim/gunfire.h"
#include "claims/claim/verb_use.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

// "The quake was felt", "instruments recorded the blast": the event that ends at token `noun`.
bool NamePerceived(const MomentClause& clause, About& about) {
  static constexpr WordSet kPerceives({"feel", "hear", "record", "register", "detect"});
  if (!kPerceives.Holds(clause.key)) return false;
  const std::optional<std::size_t> noun =
      clause.IsPassive() ? clause.subject : clause.ObjectToken();
  if (!noun) return false;
  for (const Trigger& trigger : clause.reading.triggers) {
    const FrameTraits& traits = TraitsOf(*trigger.row);
    const bool event = trigger.row->part == FramePart::kNoun && trigger.row->role == "occurrence";
    if (trigger.last != *noun + 1 || !event || traits.occasion != "happening") continue;
    NameOccurrence(trigger.row->frame, about);
    return true;
  }
  return false;
}

// "The ground began to shake", "the earth shook"
bool NameShaking(const MomentClause& clause, About& about) {
  static constexpr WordSet kShakes({"shake", "tremble", "begin", "start"});
  static constexpr WordSet kGround({"ground", "earth"});
  if (!kShakes.Holds(clause.key) || !kGround.Holds(FoldedHash(clause.Subject()))) return false;
  NameOccurrence("quake", about);
  return true;
}

// "A ferry that left Arda at 6 p.m.": one of those that leave, told in passing.
bool IsSomeThat(const MomentClause& clause) {
  const std::size_t noun = clause.subject.value_or(0);
  const SentenceReading& reading = clause.reading;
  if (noun <= reading.first() || !reading.has(noun + 1)) return false;
  const bool relative = reading.Is(noun + 1, "that") || reading.Is(noun + 1, "which");
  return relative && (reading.Is(noun - 1, "a") || reading.Is(noun - 1, "A"));
}

// "A [dam] near Halden failed": the noun that a place before the verb tells more of.
std::optional<std::size_t> HeadOf(const SentenceReading& reading,
                                  const std::optional<std::size_t>& subject) {
  if (!subject || !reading.has(*subject) || !IsInName(reading, *subject)) return subject;
  std::size_t i = *subject;
  while (i > reading.first() && IsInName(reading, i - 1)) --i;
  const bool placed = i > reading.first() + 1 && reading.tag(i - 1) == Tag::kIN &&
                      !IsInName(reading, i - 2) && IsNoun(reading.tag(i - 2));
  return placed ? std::optional(i - 2) : subject;
}

// "The [lights] in the valley went out", "[power] failed", "the [grid] collapsed"
bool IsPowerFailing(const MomentClause& clause) {
  static constexpr WordSet kFails({"fail", "die", "collapse"});
  static constexpr WordSet kPower({"light", "power", "electricity", "grid", "supply", "lighting"});
  static constexpr FoldedWord kGo("go");
  const std::size_t next = clause.verb + 1;
  const bool goes = clause.key == kGo.key() && clause.reading.has(next) &&
                    (clause.reading.Is(next, "out") || clause.reading.Is(next, "off") ||
                     clause.reading.Is(next, "dark"));
  return (goes || kFails.Holds(clause.key)) && kPower.Holds(FoldedHash(clause.Subject()));
}

// What befell a thing by a verb that is said of much else, too.
bool NameOfThing(const MomentClause& clause, About& about) {
  static constexpr WordSet kFails({"fail", "break", "breach", "rupture", "burst"});
  static constexpr WordSet kDams({"dam", "dyke", "dike", "levee", "embankment"});
  static constexpr WordSet kTurns({"overturn", "roll", "keel", "flip"});
  static constexpr WordSet kLeaves({"leave", "sail"});
  // "The train left the rails" has a row of its own.
  const bool framed = about.from_frame && about.measure != "collapse";
  if (framed || TellsOfLater(clause)) return false;
  const std::string& noun = clause.Subject();
  const bool fails = kFails.Holds(clause.key) && kDams.Holds(FoldedHash(noun));
  const bool turns = kTurns.Holds(clause.key) && IsOfKind(noun, "vessel");
  const bool leaves = kLeaves.Holds(clause.key) && !clause.IsPassive() && !IsSomeThat(clause) &&
                      (IsOfKind(noun, "vessel") || noun == "train" || noun == "plane");
  if (IsPowerFailing(clause)) {
    NameOccurrence("outage", about);
    return true;
  }
  if (!fails && !turns && !leaves) return false;
  NameOccurrence(fails ? "collapse" : turns ? "sinking" : "departure", about);
  about.thing.noun = noun;
  return true;
}

// "The breakdown began at 5 a.m.": one failure under many names.
bool NameFailure(About& about) {
  static constexpr WordSet kFailures({"failure", "breakdown", "problem", "trouble", "disruption",
                                      "fault", "glitch", "malfunction"});
  if (about.role != ClaimRole::kStart || !kFailures.Holds(FoldedHash(about.measure))) return false;
  about.measure = "outage";
  about.role = ClaimRole::kOccurrence;
  return true;
}

// "The rate was last [cut] in May", "the bank last [raised] rates in May"
bool NameRateMove(const MomentClause& clause, About& about) {
  static constexpr WordSet kCuts({"cut", "lower", "reduce", "trim"});
  static constexpr WordSet kRaises({"raise", "increase", "hike", "lift"});
  const bool cuts = kCuts.Holds(clause.key);
  if (!cuts && !kRaises.Holds(clause.key)) return false;
  const std::string& what = clause.IsPassive() ? clause.Subject() : clause.Object();
  if (what != "rate") return false;
  NameOccurrence(cuts ? "rate cut" : "rate rise", about);
  return true;
}

// "The factory [inspectorate] last visited on 14 May"
bool NameInspection(const MomentClause& clause, About& about) {
  static constexpr WordSet kInspects({"visit", "look", "come"});
  static constexpr WordSet kInspectors({"inspector", "inspectorate", "regulator"});
  if (!kInspects.Holds(clause.key) || !kInspectors.Holds(FoldedHash(clause.Subject())))
    return false;
  NameOccurrence("inspection", about);
  return true;
}

// "Pupils will not [return] to class until 1 September", "classes are suspended until": as long are
// the schools closed.
bool NameNoClasses(const MomentClause& clause, const TimeExpression& time, About& about) {
  static constexpr WordSet kReturns({"return", "go"});
  static constexpr WordSet kOff({"suspend", "cancel", "be", "halt", "call", "send"});
  static constexpr WordSet kClasses({"class", "lesson", "school", "teaching"});
  static constexpr WordSet kPupils({"pupil", "child", "student", "schoolchild"});
  if (time.preposition != "until" || !clause.subject) return false;
  const SentenceReading& reading = clause.reading;
  const std::uint64_t who = reading.lemma_key(*clause.subject);
  bool to_class = false, off = clause.key != FoldedWord("be").key(), home = false;
  for (std::size_t i = clause.verb + 1; i < time.first_token; ++i) {
    to_class = to_class || kClasses.Holds(reading.lemma_key(i));
    off = off || reading.Is(i, "off") || reading.Is(i, "out");
    home = home || reading.Is(i, "home");
  }
  const bool pupils = kPupils.Holds(who) && ((kReturns.Holds(clause.key) && to_class) ||
                                             (clause.key == FoldedWord("send").key() && home));
  const bool classes = kClasses.Holds(who) && kOff.Holds(clause.key) && off;
  if (!pupils && !classes) return false;
  NameOccurrence("closure", about);
  about.role = ClaimRole::kEnd;
  about.thing.noun = "school";
  return true;
}

// Whether a word of the set stands within a few tokens of the verb: asked before its arguments are
// sought, which is dear.
bool StandsNear(const SentenceReading& reading, std::size_t verb, const auto& words) {
  constexpr std::size_t kReach = 7;
  return HasWordOf(reading, verb - std::min(verb, kReach), verb + kReach, words);
}

// The verbs of all of these, so that the arguments of few others are sought.
bool MayTellMoment(const SentenceReading& reading, const TimeExpression& time, std::size_t verb,
                   std::uint64_t key, bool by_clock) {
  static constexpr WordSet kOfThings({"fail", "break", "breach", "rupture", "burst", "overturn",
                                      "roll", "keel", "flip", "leave", "sail"});
  static constexpr WordSet kByClock(
      {"dial",    "blare",    "phone", "telephone", "send",     "call",   "alert", "summon",
       "notify",  "dispatch", "raise", "sound",     "receive",  "get",    "take",  "come",
       "arrive",  "reach",    "feel",  "record",    "register", "detect", "log",   "shake",
       "tremble", "begin",    "start", "radio",     "report",   "tell",   "say",   "respond",
       "flag",    "rush",     "race",  "hurry",     "pour",     "flood"});
  static constexpr WordSet kMakes({"make", "place"});
  static constexpr WordSet kCall({"call"});
  static constexpr WordSet kInspects({"visit", "look", "come"});
  static constexpr WordSet kInspectors({"inspector", "inspectorate", "regulator"});
  static constexpr WordSet kMoves(
      {"cut", "lower", "reduce", "trim", "raise", "increase", "hike", "lift"});
  static constexpr WordSet kRates({"rate"});
  static constexpr WordSet kSends({"send", "issue", "transmit", "make", "broadcast"});
  static constexpr WordSet kDistress({"distress", "mayday"});
  static constexpr WordSet kLights({"light", "lights", "power", "electricity", "grid"});
  static constexpr WordSet kGoes({"go"});
  static constexpr WordSet kCallOrReport({"call", "report", "alarm"});
  if (by_clock && MayTellGunfire(reading, verb, key)) return true;
  if (by_clock && kGoes.Holds(key)) {
    return StandsNear(reading, verb, kLights) ||
           HasWordOf(reading, verb - std::min<std::size_t>(verb, 7), verb + 16, kCallOrReport);
  }
  if (kOfThings.Holds(key) || (by_clock && kByClock.Holds(key))) return true;
  if (kInspects.Holds(key)) return StandsNear(reading, verb, kInspectors);
  if (kMoves.Holds(key)) return StandsNear(reading, verb, kRates);
  if (by_clock && kMakes.Holds(key) && StandsNear(reading, verb, kCall)) return true;
  if (by_clock && kSends.Holds(key)) return StandsNear(reading, verb, kDistress);
  static constexpr WordSet kSchool(
      {"class", "lesson", "school", "teach", "teaching", "pupil", "child", "student"});
  return time.preposition == "until" && !by_clock && StandsNear(reading, verb, kSchool);
}

// The verb of what is said, of a time of the clock: the last between the saying and the time, or,
// where the time opens what is said, the first behind both; the saying where there is none.
//
//   "Deputies said a neighbour [called] police at 6:20 a.m."
//   "At 6:20 a.m., deputies said, a neighbour [called] police"
//   "Deputies said that at 6:20 a.m. a neighbour [called] police"
std::size_t VerbReported(const SentenceReading& reading, std::size_t said,
                         const TimeExpression& time) {
  constexpr std::size_t kReach = 12, kNear = 4;
  for (std::size_t i = time.first_token; i > said + 1;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) break;
    if (IsFullVerb(reading, i)) return i;
  }
  const bool opens = time.last_token <= said || time.first_token < said + kNear;
  const std::size_t from = std::max(said + 1, time.last_token);
  for (std::size_t i = from; opens && reading.has(i) && i < from + kReach; ++i) {
    if (EndsClause(reading, i)) break;
    if (IsFullVerb(reading, i)) return i;
  }
  return said;
}

}  // namespace

bool NameMoment(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                About& about) {
  const bool by_clock = time.minute_of_day.has_value();
  const bool by_hours = by_clock || time.hours != nullptr;
  static constexpr WordSet kCalledTo(
      {"fire", "shooting", "stabbing", "murder", "crash", "robbery", "gunfire"});
  if (by_clock && kCalledTo.Holds(FoldedHash(about.measure))) word = VerbOfCall(reading, word);
  if (by_clock && NameFailure(about)) return true;
  if (by_clock && NameDistressSignal(reading, word, about)) return true;
  if (by_clock && NameCallByNoun(reading, word, about)) return true;
  // "At 8 p.m. police [received] a call": the ranker may hang the time on who did it.
  const bool services = by_clock && IsNoun(reading.tag(word)) && word >= time.last_token &&
                        IsEmergencyService(reading.lemma(word)) && reading.has(word + 1) &&
                        IsFullVerb(reading, word + 1);
  if (services) ++word;
  // Who "responded at noon" came.
  static constexpr FoldedWord kRespond("respond");
  if (by_clock && SaysSo(reading, word) && reading.lemma_key(word) != kRespond.key())
    word = VerbReported(reading, word, time);
  const std::uint64_t key = LemmaAsVerb(reading, word).key;
  if (about.role == ClaimRole::kDeadline || !MayTellMoment(reading, time, word, key, by_hours))
    return false;
  const MomentClause clause{reading, word, key, HeadOf(reading, SubjectOf(reading, word))};
  if (NameOfThing(clause, about) || NameInspection(clause, about) || NameRateMove(clause, about) ||
      NameNoClasses(clause, time, about)) {
    return true;
  }
  return by_hours && (NameCallForHelp(clause, time, about) || NameGunfire(clause, time, about) ||
                      NamePerceived(clause, about) || NameShaking(clause, about));
}

}  // namespace claimcheck
