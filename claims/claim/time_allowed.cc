// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/time_allowed.h"

#include <algorithm>
#include <optional>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 10;

constexpr WordSet kAppeals({"appeal", "challenge", "contest"});

std::string TimeTo(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kLodge({"lodge", "file", "submit", "enter"});
  static constexpr WordSet kAnswer({"answer", "respond", "reply"});
  static constexpr WordSet kSign({"sign", "veto"});
  static constexpr WordSet kName({"name", "nominate", "appoint", "propose"});
  // "has six weeks to go": they pass by themselves
  static constexpr WordSet kPass({"go", "run", "live", "spare", "wait", "come", "pass"});
  const Lemma& lemma = LemmaAsVerb(reading, verb);
  // "An appeal is possible; she has 30 days to lodge one."
  static constexpr WordSet kOne({"appeal"});
  const bool appeal =
      kAppeals.Holds(lemma.key) || (kLodge.Holds(lemma.key) && HasWordOf(reading, kOne));
  if (appeal) return "time to appeal";
  if (kAnswer.Holds(lemma.key)) return "time to answer";
  if (kSign.Holds(lemma.key)) return "time to sign";
  if (kName.Holds(lemma.key)) return "time to name";
  if (kPass.Holds(lemma.key)) return "";
  return absl::StrCat("time to ", lemma.text);
}

// The verb of having or giving whose object the length of time is: "[has] 30 days", "[gave] the
// firm six days".
bool IsHadOrGiven(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kGives({"have", "give", "get", "allow", "grant", "leave"});
  constexpr std::size_t kLongestObject = 6;
  for (std::size_t i = time.first_token; i > reading.first();) {
    --i;
    if (time.first_token - i > kLongestObject || reading.Is(i, ",")) return false;
    if (IsVerb(reading.tag(i))) return kGives.Holds(reading.lemma_key(i));
    if (reading.tag(i) == Tag::kIN || EndsClause(reading, i)) return false;
  }
  return false;
}

// The verb that "to" opens, right behind the length of time, or before it in the sentence: "has
// until Monday [to challenge] it, since the rules give her 21 days".
std::optional<std::size_t> VerbToDo(const SentenceReading& reading, const TimeExpression& time) {
  std::size_t to = time.last_token;
  if (reading.has(to) && reading.Is(to, "in") && reading.has(to + 1) && reading.Is(to + 1, "which"))
    to += 2;
  if (reading.has(to) && reading.has(to + 1) && reading.Is(to, "to") &&
      !IsNoun(reading.tag(to + 1)))
    return to + 1;
  for (std::size_t i = time.first_token; i > reading.first() + 1;) {
    --i;
    const bool appeals = reading.Is(i - 1, "to") && kAppeals.Holds(LemmaAsVerb(reading, i).key);
    if (appeals) return i;
  }
  return std::nullopt;
}

// "[must] be lodged within 30 days", "would [appeal] within 28 days"
std::string TimeWithin(const SentenceReading& reading, const TimeExpression& time) {
  std::size_t within = time.first_token;
  while (within > reading.first() && reading.tag(within - 1) == Tag::kDT) --within;
  if (within == reading.first() || !reading.Is(within - 1, "within")) return "";
  std::optional<std::size_t> verb;
  for (std::size_t i = within - 1; i > reading.first() && within - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return "";
    if (IsVerb(reading.tag(i)) && !IsAuxiliary(reading, i) && !verb) verb = i;
    if (verb && kAppeals.Holds(reading.lemma_key(*verb))) return "time to appeal";
    const bool must = reading.Is(i, "must") || reading.Is(i, "has") || reading.Is(i, "have");
    if (must && verb && (reading.Is(i, "must") || reading.Is(i + 1, "to")))
      return TimeTo(reading, *verb);
  }
  return "";
}

}  // namespace

std::string TimeAllowed(const SentenceReading& reading, const TimeExpression& time) {
  if (time.first_token == reading.first()) return "";
  if (!IsHadOrGiven(reading, time)) return TimeWithin(reading, time);
  const std::optional<std::size_t> verb = VerbToDo(reading, time);
  return verb ? TimeTo(reading, *verb) : "";
}

}  // namespace claimcheck
