// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/call_for_help.h"

#include <algorithm>
#include <array>
#include <string>

#include "claims/claim/verb_use.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

// Who is called and comes. Crews and engines may be any of theirs.
struct Service {
  absl::string_view noun;
  absl::string_view kind;
};
constexpr std::array kServices = {
    Service{"police", "police service"},
    Service{"officer", "police service"},
    Service{"deputy", "police service"},
    Service{"trooper", "police service"},
    Service{"constable", "police service"},
    Service{"patrolman", "police service"},
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
    Service{"authority", ""},
    Service{"truck", ""},
};

const Service* ServiceAt(absl::string_view noun) {
  const auto* it = std::find_if(kServices.begin(), kServices.end(),
                                [&](const Service& service) { return service.noun == noun; });
  return it == kServices.end() ? nullptr : it;
}

// Whether a verb sends a signal: "put out its distress signal", "sent its first distress message",
// "issued a mayday".
bool SendsSignal(const SentenceReading& reading, std::size_t verb) {
  constexpr std::size_t kReach = 6;
  static constexpr WordSet kSends(
      {"send", "issue", "transmit", "radio", "make", "broadcast", "put", "emit", "give"});
  static constexpr WordSet kSignals({"call", "message", "signal"});
  static constexpr WordSet kByItself({"mayday", "sos"});
  if (!kSends.Holds(reading.lemma_key(verb))) return false;
  for (std::size_t i = verb + 1; reading.has(i) && i <= verb + kReach; ++i) {
    if (kByItself.Holds(reading.token(i).key)) return true;
    if (reading.Is(i, "distress")) {
      return reading.has(i + 1) && kSignals.Holds(reading.lemma_key(i + 1));
    }
    const Tag tag = reading.tag(i);
    const bool inside = tag == Tag::kDT || tag == Tag::kPRPS || tag == Tag::kRP ||
                        IsAdjective(tag) || IsAdverb(tag) || reading.Is(i, "out");
    if (!inside) return false;
  }
  return false;
}

// "a [call] about shots fired came in": the subject, whatever stands between it and its verb.
bool ComesAsCall(const MomentClause& clause) {
  static constexpr WordSet kIn({"in", "through"});
  static constexpr WordSet kAbout({"about", "of", "for", "from", "reporting"});
  static constexpr WordSet kCalls({"call", "report"});
  constexpr std::size_t kReach = 8;
  const SentenceReading& reading = clause.reading;
  const std::size_t verb = clause.verb;
  if (clause.key != FoldedWord("come").key()) return false;
  if (!reading.has(verb + 1) || !kIn.Holds(reading.token(verb + 1).key)) return false;
  for (std::size_t i = verb; i > reading.first() && verb - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (!kCalls.Holds(reading.lemma_key(i)) || !IsNoun(reading.tag(i))) continue;
    return kAbout.Holds(reading.token(i + 1).key) && !IsOfLater(reading, i);
  }
  return false;
}

// "received [reports] of gunshots", "got a [report] of a man down"
bool TakesReport(const MomentClause& clause) {
  const std::optional<std::size_t> object = clause.ObjectToken();
  const SentenceReading& reading = clause.reading;
  return object && reading.has(*object + 1) && reading.lemma(*object) == "report" &&
         reading.Is(*object + 1, "of") && !IsOfLater(reading, *object);
}

// "Firefighters were called", "the alarm was raised", "the first call came", "received the call"
bool NameCallOut(const MomentClause& clause, About& about) {
  static constexpr WordSet kCalls({"call", "alert", "summon", "notify", "dispatch", "send"});
  static constexpr WordSet kRaises({"raise", "sound"});
  static constexpr WordSet kReceives(
      {"receive", "get", "take", "come", "reach", "log", "register", "pour", "flood"});
  static constexpr WordSet kCallTakers(
      {"dispatcher", "operator", "center", "centre", "dispatch", "office", "station"});
  static constexpr WordSet kMakes({"place", "make"});
  const Service* service = ServiceAt(clause.Subject());
  const bool back =
      clause.reading.has(clause.verb + 1) && clause.reading.Is(clause.verb + 1, "back");
  static constexpr WordSet kAlsoSent({"unit", "investigator", "detective", "personnel"});
  const bool sent = service != nullptr || kAlsoSent.Holds(FoldedHash(clause.Subject()));
  const bool called = sent && kCalls.Holds(clause.key) && clause.IsPassive() && !back;
  // "Officers were [flagged] down by a passer-by"
  const bool flagged = service != nullptr && clause.key == FoldedWord("flag").key() &&
                       clause.IsPassive() && clause.reading.has(clause.verb + 1) &&
                       clause.reading.Is(clause.verb + 1, "down");
  static constexpr WordSet kRings({"sound", "ring", "go", "blare"});
  const bool alarm = ((clause.Subject() == "alarm" || clause.Subject() == "alert") &&
                      kRaises.Holds(clause.key) && clause.IsPassive()) ||
                     (clause.Subject() == "alarm" && kRings.Holds(clause.key));
  const bool taker = service != nullptr || kCallTakers.Holds(FoldedHash(clause.Subject()));
  const bool told = clause.Object() == "call" || TakesReport(clause);
  const bool placed = clause.Subject() == "call" && kMakes.Holds(clause.key) && clause.IsPassive();
  const bool call = placed || (kReceives.Holds(clause.key) &&
                               (clause.Subject() == "call" || ComesAsCall(clause) ||
                                (taker && told && !clause.IsPassive())));
  const bool distress = SendsSignal(clause.reading, clause.verb);
  if ((!called && !flagged && !alarm && !call && !distress) || TellsOfLater(clause)) return false;
  NameOccurrence(kCallOut, about);
  if (service != nullptr) about.actor_role = std::string(service->kind);
  return true;
}

// "The shooting was reported", "the first report came in", "a caller told police": the call for
// help.
bool NameReport(const MomentClause& clause, const TimeExpression& time, About& about) {
  static constexpr WordSet kComes({"come", "receive", "arrive"});
  static constexpr WordSet kFirst({"first", "initial"});
  static constexpr FoldedWord kReport("report");
  static constexpr WordSet kTells({"tell", "report", "call", "say"});
  static constexpr WordSet kCallers({"caller"});
  static constexpr WordSet kCalled(
      {"police", "911", "999", "112", "ems", "paramedics", "deputies"});
  if (!clause.subject || !clause.reading.has(*clause.subject)) return false;
  const std::size_t noun = *clause.subject;
  const SentenceReading& reading = clause.reading;
  static constexpr WordSet kShots({"shot", "gunshot", "gunfire"});
  const bool event =
      kShots.Holds(reading.lemma_key(noun)) ||
      std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
        return trigger.last == noun + 1 && trigger.row->role == "occurrence" &&
               TraitsOf(*trigger.row).occasion == "happening";
      });
  // "The shooting was [called] in", "residents [reported] gunshots"
  static constexpr FoldedWord kCall("call");
  const bool in = clause.key == kCall.key() && reading.has(clause.verb + 1) &&
                  reading.Is(clause.verb + 1, "in");
  static constexpr FoldedWord kIncident("incident");
  const bool what = event || reading.lemma_key(noun) == kIncident.key();
  const std::optional<std::size_t> object = clause.key == kReport.key() && !clause.IsPassive()
                                                ? clause.ObjectToken()
                                                : std::optional<std::size_t>();
  const bool shots = object && reading.has(*object) && kShots.Holds(reading.lemma_key(*object));
  const bool reported = (clause.key == kReport.key() && clause.IsPassive() && event) ||
                        (in && clause.IsPassive() && what) || shots;
  const bool first = kComes.Holds(clause.key) && reading.lemma_key(noun) == kReport.key() &&
                     noun > reading.first() && kFirst.Holds(reading.token(noun - 1).key);
  const bool caller = kTells.Holds(clause.key) && kCallers.Holds(reading.lemma_key(noun));
  // "A neighbour [called] police at noon", "dialled 911"
  static constexpr WordSet kDials({"call", "dial", "phone", "ring", "telephone", "alert"});
  static constexpr WordSet kLater({"when", "after", "because", "again"});
  const std::size_t next = clause.verb + 1;
  const bool ambulance = reading.has(next + 1) && reading.Is(next + 1, "ambulance") &&
                         (reading.Is(next, "an") || reading.Is(next, "the"));
  const bool dials =
      kDials.Holds(clause.key) && !clause.IsPassive() &&
      !(reading.has(time.last_token) && kLater.Holds(reading.token(time.last_token).key)) &&
      reading.has(next) && (kCalled.Holds(reading.token(next).key) || ambulance);
  if (!reported && !first && !caller && !dials) return false;
  NameOccurrence(kCallOut, about);
  return true;
}

// The clause of the verb that this one begins: "dispatchers [began] receiving calls".
MomentClause Begun(const MomentClause& clause) {
  static constexpr WordSet kBegins({"begin", "start"});
  const SentenceReading& reading = clause.reading;
  const std::size_t next = clause.verb + 1;
  if (!kBegins.Holds(clause.key) || !reading.has(next) || reading.tag(next) != Tag::kVBG)
    return clause;
  return {reading, next, LemmaAsVerb(reading, next).key, clause.subject};
}

// Who comes when help is called, where the verb leaves no doubt of it: "the sheriff's [office]
// responded", "[members] of the police department responded", "[they] responded".
bool IsResponder(const MomentClause& clause) {
  static constexpr WordSet kResponders({"office", "member", "unit", "personnel", "investigator",
                                        "detective", "they", "ems", "agent", "official", "team",
                                        "squad", "emt", "enforcement"});
  const SentenceReading& reading = clause.reading;
  if (ServiceAt(clause.Subject()) != nullptr) return true;
  if (kResponders.Holds(FoldedHash(clause.Subject()))) return true;
  std::size_t before = clause.verb;
  while (before > reading.first() && IsAdverb(reading.tag(before - 1))) --before;
  return before > reading.first() && (ServiceAt(reading.lemma(before - 1)) != nullptr ||
                                      kResponders.Holds(reading.lemma_key(before - 1)));
}

// "Police [responded] at noon", "[responded] to a hospital": nobody answers a question or an
// attack at an hour of the clock. Not to what is told apart as another matter.
bool Responds(const MomentClause& clause) {
  constexpr std::size_t kReach = 7;
  static constexpr WordSet kOtherwise({"with", "by", "in", "that", ",", ":"});
  static constexpr WordSet kTalk({"question", "criticism", "comment", "request", "allegation",
                                  "letter", "claim", "message", "email", "statement", "lawsuit",
                                  "accusation", "threat", "demand", "attack", "offer", "protest"});
  const SentenceReading& reading = clause.reading;
  if (clause.key != FoldedWord("respond").key() || clause.IsPassive()) return false;
  if (!IsResponder(clause) || TellsOfLater(clause)) return false;
  const std::size_t next = clause.verb + 1;
  if (!reading.has(next)) return true;
  if (kOtherwise.Holds(reading.token(next).key) && !IsInTime(reading, next + 1)) return false;
  std::size_t seen = 0;
  for (std::size_t i = next; reading.has(i) && seen < kReach; ++i) {
    if (IsInTime(reading, i)) continue;
    if (IsNoun(reading.tag(i)) && kTalk.Holds(reading.lemma_key(i))) return false;
    if (IsNoun(reading.tag(i)) && IsOfLater(reading, i)) return false;
    ++seen;
  }
  return true;
}

// Whether who responds is told to have come to something else, that went before: "was shot after
// police [responded] at noon", "[responded] to a report of a domestic disturbance".
bool RespondsBefore(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kElse({"disturbance", "disturbances", "domestic", "welfare", "barricade",
                                  "barricaded", "burglary", "prowler", "trespasser", "suicidal",
                                  "noise", "wellness", "alarm", "theft", "stolen", "suspicious"});
  static constexpr WordSet kShots({"shot", "shots", "gunshot", "gunshots", "gunfire", "shooting"});
  constexpr std::size_t kReachBack = 6, kReach = 22;
  for (std::size_t i = verb; i > reading.first() + 1 && verb - i < kReachBack;) {
    --i;
    if (EndsClause(reading, i)) break;
    if (reading.Is(i, "after")) return !IsInTime(reading, i + 1);
  }
  return HasWordOf(reading, verb, verb + kReach, kElse) &&
         !HasWordOf(reading, verb, verb + kReach, kShots);
}

// "Deputies [responded] at noon to a report of shots": to no other call.
bool RespondsToReport(const SentenceReading& reading, std::size_t verb) {
  constexpr std::size_t kReach = 14, kNear = 5;
  static constexpr WordSet kReports({"report", "call"});
  if (reading.lemma_key(verb) != FoldedWord("respond").key()) return false;
  for (std::size_t i = verb + 1; reading.has(i) && i < verb + kReach; ++i) {
    if (EndsClause(reading, i) && !IsInTime(reading, i)) return false;
    if (!reading.Is(i, "to")) continue;
    for (std::size_t k = i + 1; reading.has(k) && k < i + kNear; ++k) {
      if (kReports.Holds(reading.lemma_key(k))) return !IsOfLater(reading, k);
      if (!IsNoun(reading.tag(k)) && !IsAdjective(reading.tag(k)) && reading.tag(k) != Tag::kDT &&
          !IsInTime(reading, k)) {
        break;
      }
    }
  }
  return false;
}

// "The first fire engine arrived", "crews reached the mill"
bool NameResponse(const MomentClause& clause, About& about) {
  static constexpr WordSet kComes({"arrive", "reach", "come"});
  const Service* service = ServiceAt(clause.Subject());
  const bool responds =
      Responds(clause) || (service != nullptr && (RespondsToPlace(clause.reading, clause.verb) ||
                                                  RespondsToReport(clause.reading, clause.verb)));
  if (responds) {
    NameOccurrence(kResponse, about);
    if (service != nullptr) about.actor_role = std::string(service->kind);
    if (RespondsBefore(clause.reading, clause.verb)) about.modifiers.emplace_back("before");
    return true;
  }
  // "Officers [went] to a house on a report of shots"
  // "officers [rushed] to the square", "[got] there"
  static constexpr WordSet kGoes({"go"});
  static constexpr WordSet kHurries({"rush", "race", "hurry"});
  static constexpr WordSet kWhy({"report", "call"});
  constexpr std::size_t kReach = 16;
  const std::size_t next = clause.verb + 1;
  const bool to = clause.reading.has(next) && clause.reading.Is(next, "to");
  const bool there = clause.key == FoldedWord("get").key() && clause.reading.has(next) &&
                     clause.reading.Is(next, "there");
  const bool sent = service != nullptr && !clause.IsPassive() &&
                    ((kHurries.Holds(clause.key) && to) || there ||
                     ((kGoes.Holds(clause.key) || kHurries.Holds(clause.key)) &&
                      HasWordOf(clause.reading, clause.verb, clause.verb + kReach, kWhy)));
  const bool comes = kComes.Holds(clause.key) && service != nullptr;
  if ((!comes && !sent) || TellsOfLater(clause)) return false;
  NameOccurrence(kResponse, about);
  about.actor_role = std::string(service->kind);
  return true;
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

// The verb of "were [called] to a blaze", back from the token of the fire; the fire's token where
// nobody was called to it.
std::size_t VerbOfCall(const SentenceReading& reading, std::size_t fire) {
  constexpr std::size_t kReach = 5;
  static constexpr WordSet kOther({"another", "second", "separate", "unrelated", "different"});
  static constexpr WordSet kCalls({"called", "alerted", "summoned", "dispatched", "sent"});
  for (std::size_t i = fire; i > reading.first() + 1 && fire - i < kReach;) {
    --i;
    if (kOther.Holds(reading.token(i).key)) break;
    if (reading.Is(i, "to")) return kCalls.Holds(reading.token(i - 1).key) ? i - 1 : fire;
    if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i)) && reading.tag(i) != Tag::kDT)
      break;
  }
  return fire;
}

// "the 8:05 p.m. [report] of a shooting", "a 911 [call] at 8:05 p.m."
bool NameCallByNoun(const SentenceReading& reading, std::size_t noun, About& about) {
  static constexpr WordSet kCalls({"call", "report"});
  static constexpr WordSet kOfHelp({"911", "999", "112", "emergency"});
  static constexpr WordSet kFollows({"respond", "call", "send", "dispatch", "go", "answer"});
  static constexpr WordSet kTo({"to", "on", "for", "after"});
  constexpr std::size_t kReach = 9;
  if (!IsNoun(reading.tag(noun)) || !kCalls.Holds(reading.lemma_key(noun))) return false;
  if (noun == reading.first() || IsOfLater(reading, noun)) return false;
  bool told = kOfHelp.Holds(reading.token(noun - 1).key);
  for (std::size_t i = noun; i > reading.first() + 1 && noun - i < kReach && !told;) {
    --i;
    if (EndsClause(reading, i) && !IsInTime(reading, i)) break;
    told = kTo.Holds(reading.token(i).key) && kFollows.Holds(reading.lemma_key(i - 1));
  }
  if (told) NameOccurrence(kCallOut, about);
  return told;
}

// "sent its first distress [message] at 3:20 a.m.", "called for [help] at 3:20 a.m."
bool NameDistressSignal(const SentenceReading& reading, std::size_t noun, About& about) {
  static constexpr WordSet kSignals({"message", "call", "signal"});
  const bool signal = (noun > reading.first() && kSignals.Holds(reading.lemma_key(noun)) &&
                       reading.Is(noun - 1, "distress")) ||
                      SendsSignal(reading, noun);
  static constexpr WordSet kCalls(
      {"called", "calls", "radioed", "calling", "telephoned", "phoned", "rang"});
  // The date may hang on either end of "called for help".
  const std::size_t call = reading.Is(noun, "help") && noun > reading.first() + 1 ? noun - 2 : noun;
  const bool help = kCalls.Holds(reading.token(call).key) && reading.has(call + 2) &&
                    reading.Is(call + 1, "for") && reading.Is(call + 2, "help");
  if (signal || help) NameOccurrence(kCallOut, about);
  return signal || help;
}

bool NameCallForHelp(const MomentClause& as_told, const TimeExpression& time, About& about) {
  static constexpr WordSet kBounds({"by", "until", "till", "since"});  // "had 20 calls by noon"
  if (kBounds.Holds(FoldedHash(time.preposition))) return false;
  const MomentClause clause = Begun(as_told);
  return NameCallOut(clause, about) || NameReport(clause, time, about) ||
         NameResponse(clause, about);
}

}  // namespace claimcheck
