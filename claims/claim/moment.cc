// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/moment.h"

#include <algorithm>
#include <array>
#include <string>

#include "claims/claim/framed_event.h"
#include "claims/claim/verb_use.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
bool IsOfLater(const SentenceReading& reading, std::size_t noun) {
  static constexpr WordSet kLater({"more", "second", "other", "additional", "further", "another",
                                   "extra", "last", "special", "specialist", "next", "replacement",
                                   "previous", "earlier", "following"});
  for (std::size_t i = noun; i > reading.first() && noun - i < 4;) {
    --i;
    if (kLater.Holds(reading.token(i).key)) return true;
    if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i))) break;
  }
  return false;
}

namespace {

// Who is called and comes. Crews and engines may be any of theirs.
struct Service {
  absl::string_view noun;
  absl::string_view kind;
};
constexpr std::array kServices = {
    Service{"police", "police service"},
    Service{"officer", "police service"},
    Service{"firefighter", "fire service"},
    Service{"brigade", "fire service"},
    Service{"fireman", "fire service"},
    Service{"ambulance", "ambulance service"},
    Service{"paramedic", "ambulance service"},
    Service{"medic", "ambulance service"},
    Service{"crew", ""},
    Service{"engine", ""},
    Service{"service", ""},
    Service{"rescuer", ""},
    Service{"responder", ""},
    Service{"department", ""},
    Service{"patrol", ""},
    Service{"truck", ""},
};

const Service* ServiceAt(absl::string_view noun) {
  const auto* it = std::find_if(kServices.begin(), kServices.end(),
                                [&](const Service& service) { return service.noun == noun; });
  return it == kServices.end() ? nullptr : it;
}

// The words that a moment is read from. Half of the work is the subject's, and few verbs need more.
struct Clause {
  const SentenceReading& reading;
  std::size_t verb = 0;
  std::uint64_t key = 0;  // of the verb's lemma
  std::optional<std::size_t> subject;

  const std::string& Subject() const { return NounAt(subject); }
  std::optional<std::size_t> ObjectToken() const { return ObjectOf(reading, verb); }
  const std::string& Object() const { return NounAt(ObjectToken()); }

  // "were [called]", "was finally [raised]"
  bool IsPassive() const {
    std::size_t i = verb;
    while (i > reading.first() && (IsAdverb(reading.tag(i - 1)) || reading.Is(i - 1, "last"))) --i;
    static constexpr WordSet kBe({"was", "were", "been", "being", "is", "are"});
    return i > reading.first() && kBe.Holds(reading.token(i - 1).key);
  }

 private:
  const std::string& NounAt(const std::optional<std::size_t>& token) const {
    static const std::string kNone;
    return token && reading.has(*token) ? reading.lemma(*token) : kNone;
  }
};

void Name(absl::string_view measure, About& about) {
  about.measure = std::string(measure);
  about.role = ClaimRole::kOccurrence;
  about.from_frame = true;
  about.actor.clear();
  about.actor_role.clear();
  about.thing = {};
  about.head.clear();
}

bool TellsOfLater(const Clause& clause) {
  return clause.subject && clause.reading.has(*clause.subject) &&
         IsOfLater(clause.reading, *clause.subject);
}

// "Firefighters were called", "the alarm was raised", "the first call came", "received the call"
bool NameCallOut(const Clause& clause, About& about) {
  static constexpr WordSet kCalls({"call", "alert", "summon", "notify", "dispatch"});
  static constexpr WordSet kRaises({"raise", "sound"});
  static constexpr WordSet kReceives(
      {"receive", "get", "take", "come", "reach", "log", "register"});
  static constexpr WordSet kSends({"send", "issue", "transmit", "radio", "make", "broadcast"});
  static constexpr WordSet kSignals({"call", "message", "signal", "mayday", "sos"});
  const Service* service = ServiceAt(clause.Subject());
  const bool back =
      clause.reading.has(clause.verb + 1) && clause.reading.Is(clause.verb + 1, "back");
  const bool called = service != nullptr && kCalls.Holds(clause.key) && clause.IsPassive() && !back;
  const bool alarm = (clause.Subject() == "alarm" || clause.Subject() == "alert") &&
                     kRaises.Holds(clause.key) && clause.IsPassive();
  const bool call =
      kReceives.Holds(clause.key) &&
      (clause.Subject() == "call" || (service != nullptr && clause.Object() == "call"));
  const std::optional<std::size_t> sent =
      kSends.Holds(clause.key) ? clause.ObjectToken() : std::optional<std::size_t>();
  // "sent its first distress message", "issued a mayday"
  const bool distress =
      sent && clause.reading.has(*sent) && kSignals.Holds(clause.reading.lemma_key(*sent)) &&
      (clause.reading.Is(*sent - 1, "distress") || clause.reading.Is(*sent, "mayday"));
  if ((!called && !alarm && !call && !distress) || TellsOfLater(clause)) return false;
  Name(kCallOut, about);
  if (service != nullptr) about.actor_role = std::string(service->kind);
  return true;
}

// "The shooting was reported", "the first report came in", "a caller told police": the call for
// help.
bool NameReport(const Clause& clause, About& about) {
  static constexpr WordSet kComes({"come", "receive", "arrive"});
  static constexpr WordSet kFirst({"first", "initial"});
  static constexpr FoldedWord kReport("report");
  static constexpr WordSet kTells({"tell", "report", "call", "say"});
  static constexpr WordSet kCallers({"caller"});
  if (!clause.subject || !clause.reading.has(*clause.subject)) return false;
  const std::size_t noun = *clause.subject;
  const SentenceReading& reading = clause.reading;
  const bool event =
      std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
        return trigger.last == noun + 1 && trigger.row->role == "occurrence" &&
               TraitsOf(*trigger.row).occasion == "happening";
      });
  const bool reported = clause.key == kReport.key() && clause.IsPassive() && event;
  const bool first = kComes.Holds(clause.key) && reading.lemma_key(noun) == kReport.key() &&
                     noun > reading.first() && kFirst.Holds(reading.token(noun - 1).key);
  const bool caller = kTells.Holds(clause.key) && kCallers.Holds(reading.lemma_key(noun));
  if (!reported && !first && !caller) return false;
  Name(kCallOut, about);
  return true;
}

// "The first fire engine arrived", "crews reached the mill"
bool NameResponse(const Clause& clause, About& about) {
  static constexpr WordSet kComes({"arrive", "reach", "come"});
  const Service* service = ServiceAt(clause.Subject());
  if (service != nullptr && RespondsToPlace(clause.reading, clause.verb)) {
    Name(kResponse, about);
    about.actor_role = std::string(service->kind);
    return true;
  }
  if (!kComes.Holds(clause.key) || service == nullptr || TellsOfLater(clause)) return false;
  Name(kResponse, about);
  about.actor_role = std::string(service->kind);
  return true;
}

// "The first shots were fired", "shots rang out"
bool NameShots(const Clause& clause, About& about) {
  static constexpr WordSet kShots({"shot", "gunshot", "gunfire"});
  static constexpr WordSet kSound({"fire", "ring", "hear", "erupt"});
  if (!kShots.Holds(FoldedHash(clause.Subject())) || !kSound.Holds(clause.key)) return false;
  if (TellsOfLater(clause)) return false;
  Name("shooting", about);
  return true;
}

// "The quake was felt", "instruments recorded the blast": the event that ends at token `noun`.
bool NamePerceived(const Clause& clause, About& about) {
  static constexpr WordSet kPerceives({"feel", "hear", "record", "register", "detect"});
  if (!kPerceives.Holds(clause.key)) return false;
  const std::optional<std::size_t> noun =
      clause.IsPassive() ? clause.subject : clause.ObjectToken();
  if (!noun) return false;
  for (const Trigger& trigger : clause.reading.triggers) {
    const FrameTraits& traits = TraitsOf(*trigger.row);
    const bool event = trigger.row->part == FramePart::kNoun && trigger.row->role == "occurrence";
    if (trigger.last != *noun + 1 || !event || traits.occasion != "happening") continue;
    Name(trigger.row->frame, about);
    return true;
  }
  return false;
}

// "The ground began to shake", "the earth shook"
bool NameShaking(const Clause& clause, About& about) {
  static constexpr WordSet kShakes({"shake", "tremble", "begin", "start"});
  static constexpr WordSet kGround({"ground", "earth"});
  if (!kShakes.Holds(clause.key) || !kGround.Holds(FoldedHash(clause.Subject()))) return false;
  Name("quake", about);
  return true;
}

// "A ferry that left Arda at 6 p.m.": one of those that leave, told in passing.
bool IsSomeThat(const Clause& clause) {
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

// What befell a thing by a verb that is said of much else, too.
bool NameOfThing(const Clause& clause, About& about) {
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
  if (!fails && !turns && !leaves) return false;
  Name(fails ? "collapse" : turns ? "sinking" : "departure", about);
  about.thing.noun = noun;
  return true;
}

// "The breakdown began at 5 a.m.": one failure under many names.
bool NameFailure(About& about) {
  static constexpr WordSet kFailures({"failure", "breakdown", "problem", "trouble", "disruption",
                                      "fault", "glitch", "malfunction"});
  if (about.role != ClaimRole::kStart || !kFailures.Holds(FoldedHash(about.measure))) return false;
  about.measure = "outage";
  return true;
}

// The verb of "were [called] to a blaze", back from the token of the fire; the fire's token where
// nobody was called to it.
std::size_t VerbOfCall(const SentenceReading& reading, std::size_t fire) {
  constexpr std::size_t kReach = 5;
  static constexpr WordSet kCalls({"called", "alerted", "summoned", "dispatched"});
  for (std::size_t i = fire; i > reading.first() + 1 && fire - i < kReach;) {
    --i;
    if (reading.Is(i, "to")) return kCalls.Holds(reading.token(i - 1).key) ? i - 1 : fire;
    if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i)) && reading.tag(i) != Tag::kDT)
      break;
  }
  return fire;
}

// "The rate was last [cut] in May", "the bank last [raised] rates in May"
bool NameRateMove(const Clause& clause, About& about) {
  static constexpr WordSet kCuts({"cut", "lower", "reduce", "trim"});
  static constexpr WordSet kRaises({"raise", "increase", "hike", "lift"});
  const bool cuts = kCuts.Holds(clause.key);
  if (!cuts && !kRaises.Holds(clause.key)) return false;
  const std::string& what = clause.IsPassive() ? clause.Subject() : clause.Object();
  if (what != "rate") return false;
  Name(cuts ? "rate cut" : "rate rise", about);
  return true;
}

// "The factory [inspectorate] last visited on 14 May"
bool NameInspection(const Clause& clause, About& about) {
  static constexpr WordSet kInspects({"visit", "look", "come"});
  static constexpr WordSet kInspectors({"inspector", "inspectorate", "regulator"});
  if (!kInspects.Holds(clause.key) || !kInspectors.Holds(FoldedHash(clause.Subject())))
    return false;
  Name("inspection", about);
  return true;
}

// "Pupils will not [return] to class until 1 September", "classes are suspended until": as long are
// the schools closed.
bool NameNoClasses(const Clause& clause, const TimeExpression& time, About& about) {
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
  Name("closure", about);
  about.role = ClaimRole::kEnd;
  about.thing.noun = "school";
  return true;
}

// "sent its first distress [message] at 3:20 a.m.", "called for [help] at 3:20 a.m."
bool NameDistressSignal(const SentenceReading& reading, std::size_t noun, About& about) {
  static constexpr WordSet kSignals({"message", "call", "signal"});
  const bool signal = noun > reading.first() && kSignals.Holds(reading.lemma_key(noun)) &&
                      reading.Is(noun - 1, "distress");
  static constexpr WordSet kCalls(
      {"called", "calls", "radioed", "calling", "telephoned", "phoned", "rang"});
  // The date may hang on either end of "called for help".
  const std::size_t call = reading.Is(noun, "help") && noun > reading.first() + 1 ? noun - 2 : noun;
  const bool help = kCalls.Holds(reading.token(call).key) && reading.has(call + 2) &&
                    reading.Is(call + 1, "for") && reading.Is(call + 2, "help");
  if (signal || help) Name(kCallOut, about);
  return signal || help;
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
      {"call",  "alert", "summon", "notify",   "dispatch", "raise", "sound",  "receive",
       "get",   "take",  "come",   "arrive",   "reach",    "fire",  "ring",   "hear",
       "erupt", "feel",  "record", "register", "detect",   "log",   "shake",  "tremble",
       "begin", "start", "radio",  "report",   "tell",     "say",   "respond"});
  static constexpr WordSet kInspects({"visit", "look", "come"});
  static constexpr WordSet kInspectors({"inspector", "inspectorate", "regulator"});
  static constexpr WordSet kMoves(
      {"cut", "lower", "reduce", "trim", "raise", "increase", "hike", "lift"});
  static constexpr WordSet kRates({"rate"});
  static constexpr WordSet kSends({"send", "issue", "transmit", "make", "broadcast"});
  static constexpr WordSet kDistress({"distress", "mayday"});
  if (kOfThings.Holds(key) || (by_clock && kByClock.Holds(key))) return true;
  if (kInspects.Holds(key)) return StandsNear(reading, verb, kInspectors);
  if (kMoves.Holds(key)) return StandsNear(reading, verb, kRates);
  if (by_clock && kSends.Holds(key)) return StandsNear(reading, verb, kDistress);
  static constexpr WordSet kSchool(
      {"class", "lesson", "school", "teach", "teaching", "pupil", "child", "student"});
  return time.preposition == "until" && !by_clock && StandsNear(reading, verb, kSchool);
}

}  // namespace

bool IsEmergencyService(absl::string_view noun) { return ServiceAt(noun) != nullptr; }

absl::string_view KindOfService(const SentenceReading& reading, std::size_t noun) {
  const Service* service = ServiceAt(reading.lemma(noun));
  if (service == nullptr || !service->kind.empty() || noun == reading.first())
    return service == nullptr ? "" : service->kind;
  if (reading.Is(noun - 1, "fire")) return "fire service";
  const Service* before = ServiceAt(reading.lemma(noun - 1));
  return before == nullptr ? "" : before->kind;
}

bool NameMoment(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                About& about) {
  const bool by_clock = time.minute_of_day.has_value();
  if (by_clock && about.measure == "fire") word = VerbOfCall(reading, word);
  if (by_clock && NameFailure(about)) return true;
  if (by_clock && NameDistressSignal(reading, word, about)) return true;
  const std::uint64_t key = LemmaAsVerb(reading, word).key;
  if (about.role == ClaimRole::kDeadline || !MayTellMoment(reading, time, word, key, by_clock))
    return false;
  const Clause clause{reading, word, key, HeadOf(reading, SubjectOf(reading, word))};
  if (NameOfThing(clause, about) || NameInspection(clause, about) || NameRateMove(clause, about) ||
      NameNoClasses(clause, time, about)) {
    return true;
  }
  return by_clock &&
         (NameCallOut(clause, about) || NameReport(clause, about) || NameResponse(clause, about) ||
          NameShots(clause, about) || NamePerceived(clause, about) || NameShaking(clause, about));
}

}  // namespace claimcheck
