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

// "Firefighters were called", "the alarm was raised", "the first call came", "received the call"
bool NameCallOut(const MomentClause& clause, About& about) {
  static constexpr WordSet kCalls({"call", "alert", "summon", "notify", "dispatch", "send"});
  static constexpr WordSet kRaises({"raise", "sound"});
  static constexpr WordSet kReceives(
      {"receive", "get", "take", "come", "reach", "log", "register"});
  static constexpr WordSet kCallTakers({"dispatcher", "operator", "center", "centre"});
  const Service* service = ServiceAt(clause.Subject());
  const bool back =
      clause.reading.has(clause.verb + 1) && clause.reading.Is(clause.verb + 1, "back");
  const bool called = service != nullptr && kCalls.Holds(clause.key) && clause.IsPassive() && !back;
  // "Officers were [flagged] down by a passer-by"
  const bool flagged = service != nullptr && clause.key == FoldedWord("flag").key() &&
                       clause.IsPassive() && clause.reading.has(clause.verb + 1) &&
                       clause.reading.Is(clause.verb + 1, "down");
  static constexpr WordSet kRings({"sound", "ring", "go", "blare"});
  const bool alarm = ((clause.Subject() == "alarm" || clause.Subject() == "alert") &&
                      kRaises.Holds(clause.key) && clause.IsPassive()) ||
                     (clause.Subject() == "alarm" && kRings.Holds(clause.key));
  const bool call = kReceives.Holds(clause.key) &&
                    (clause.Subject() == "call" || ComesAsCall(clause) ||
                     ((service != nullptr || kCallTakers.Holds(FoldedHash(clause.Subject()))) &&
                      clause.Object() == "call"));
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
  static constexpr WordSet kCalled({"police", "911", "999", "112"});
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
  const bool dials =
      kDials.Holds(clause.key) && !clause.IsPassive() &&
      !(reading.has(time.last_token) && kLater.Holds(reading.token(time.last_token).key)) &&
      reading.has(clause.verb + 1) && kCalled.Holds(reading.token(clause.verb + 1).key);
  if (!reported && !first && !caller && !dials) return false;
  NameOccurrence(kCallOut, about);
  return true;
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
  if (service != nullptr && (RespondsToPlace(clause.reading, clause.verb) ||
                             RespondsToReport(clause.reading, clause.verb))) {
    NameOccurrence(kResponse, about);
    about.actor_role = std::string(service->kind);
    return true;
  }
  // "Officers [went] to a house on a report of shots"
  static constexpr WordSet kGoes({"go", "rush", "race", "hurry"});
  static constexpr WordSet kWhy({"report", "call"});
  constexpr std::size_t kReach = 16;
  const bool sent = kGoes.Holds(clause.key) && service != nullptr &&
                    HasWordOf(clause.reading, clause.verb, clause.verb + kReach, kWhy);
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

bool NameCallForHelp(const MomentClause& clause, const TimeExpression& time, About& about) {
  return NameCallOut(clause, about) || NameReport(clause, time, about) ||
         NameResponse(clause, about);
}

}  // namespace claimcheck
