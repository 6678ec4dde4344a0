// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/legal_term.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "claims/claim/ban.h"
#include "claims/claim/bare_term.h"
#include "claims/claim/term_stance.h"
#include "claims/claim/time_allowed.h"
#include "claims/claim/what_lasted.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

void Set(std::string measure, ClaimRole role, About& about) {
  about.measure = std::move(measure);
  about.role = role;
  about.from_frame = true;
}

// "his [wife of] 12 years": how long they are married
bool IsOfSpouse(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kSpouses({"wife", "husband", "spouse"});
  const std::size_t first = time.first_token;
  return first > reading.first() + 1 && reading.Is(first - 1, "of") &&
         kSpouses.Holds(reading.lemma_key(first - 2));
}

// Whether the one at token `subject` is whose the sentence was taken to be.
bool IsTakenForOwner(const SentenceReading& reading, std::size_t subject, const About& about) {
  return std::any_of(reading.names.begin(), reading.names.end(), [&](const Name& name) {
    return subject >= name.first && subject < name.last && name.canonical == about.actor;
  });
}

// "[Judge Kolb handed down] a sentence of six years", "[the judge Rosa Kolb gave] him six years":
// whether who imposed it was taken for who got it.
bool IsJudges(const SentenceReading& reading, const TimeExpression& time, const About& about) {
  static constexpr WordSet kImposes({"hand", "pass", "impose", "deliver", "give", "mete", "issue"});
  static constexpr WordSet kCourt({"judge", "court", "jury", "magistrate", "tribunal", "justice"});
  constexpr std::size_t kReach = 8;
  for (std::size_t i = time.first_token; i > reading.first() && time.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return false;
    if (!IsVerb(reading.tag(i)) || !kImposes.Holds(reading.lemma_key(i))) continue;
    if (IsPassiveVerb(reading, i)) return false;
    const std::optional<std::size_t> subject = SubjectOf(reading, i);
    if (!subject || !IsTakenForOwner(reading, *subject, about)) return false;
    const bool down = reading.has(i + 1) && reading.Is(i + 1, "down");
    return down || HasWordOf(reading, reading.first(), i, kCourt);
  }
  return false;
}

}  // namespace

void NameTerm(const SentenceReading& reading, const TimeExpression& time, About& about) {
  if (IsOfSpouse(reading, time)) return Set("marriage", ClaimRole::kDuration, about);
  const bool sentence = about.measure == "sentence";
  if (sentence && IsJudges(reading, time, about)) {
    // "The judge handed down a sentence of six years": not his own
    about.actor.clear();
    about.actor_role.clear();
    if (const auto who = WhoGotBareTerm(reading, time)) TellWho(reading, *who, about);
    return;
  }
  if (sentence) {
    if (const auto last = WhoGotRespectively(reading, time)) return TellWho(reading, *last, about);
  }
  std::string measure = !sentence && IsTermImposed(reading, time) ? "sentence" : "";
  if (measure.empty() && IsLengthOfBan(reading, time, about)) {
    NameBan(reading, time, about);
    return;
  }
  const std::optional<std::size_t> got =
      measure.empty() && !sentence ? WhoGotBareTerm(reading, time) : std::nullopt;
  if (got) {
    Set("sentence", ClaimRole::kDuration, about);
    return TellWho(reading, *got, about);
  }
  if (measure.empty() && !sentence) measure = TimeAllowed(reading, time);
  if (measure.empty()) return;
  Set(measure, ClaimRole::kDuration, about);
  // Of what there is one of in a story; "28 days to pay" may be anybody's.
  about.from_frame = HasTraits(measure);
  if (const auto who = WhoGotTerm(reading, time)) TellWho(reading, *who, about);
}

void NameDayOfTerm(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kGets({"get", "give", "receive", "hand"});
  if (!kGets.Holds(reading.lemma_key(verb))) return;
  for (const TimeExpression& term : reading.times) {
    const bool behind = term.type == TimexType::kDuration && term.first_token > verb;
    const std::size_t next = term.last_token;
    const bool sentence = reading.has(next) && reading.Is(next, "sentence");
    if (!behind || !(sentence || IsTermImposed(reading, term))) continue;
    Set("sentence", ClaimRole::kOccurrence, about);
    if (const auto who = WhoGotTerm(reading, term)) TellWho(reading, *who, about);
    return;
  }
}

}  // namespace claimcheck
