// SPDX-License-Identifier: Apache-2.0
#include "checker/times_twice.h"

#include <algorithm>
#include <optional>

#include "checker/compare_claims.h"
#include "checker/main_times.h"
#include "checker/one_event.h"
#include "claims/claim/moment.h"
#include "claims/claim/street_name.h"
#include "claims/lexicon/event_words.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

// An article that begins with two sentences on one event tells each of it.
constexpr std::size_t kLeadBytes = 500;

// What is in one place: a storm comes to many, each at an hour of its own.
bool IsOfOnePlace(absl::string_view measure) {
  static constexpr WordSet kOfOnePlace({"shooting", "stabbing", "explosion", "crash", "collision",
                                        "derailment", "attack", "theft", "fire", "collapse",
                                        "abduction", "avalanche", "sinking", "overturning",
                                        "grounding", "accident", "incident", "quake"});
  return kOfOnePlace.Holds(FoldedHash(measure));
}

bool IsOfItsEvent(const Claim& claim) {
  return claim.kind == ClaimKind::kDate && claim.about.role == ClaimRole::kOccurrence &&
         claim.modality == Modality::kAsserted && claim.about.modifiers.empty() &&
         !claim.scope.background && !claim.scope.other_event &&
         claim.date->preposition != "between" && claim.date->preposition != "since" &&
         ((claim.about.main_event && IsOfOnePlace(claim.about.measure)) || IsAnswer(claim));
}

// Whether the words that tell the event stand next to the date and depend on nothing else: not "a
// vigil for the victims of the shooting on Sunday".
bool IsToldDirectly(const CheckResult& result, std::size_t index) {
  constexpr std::size_t kNear = 9, kBefore = 3;
  static constexpr WordSet kAside({"after", "before", "of", "on", "about", "since", "following",
                                   "for", "over", "from", "by", "into"});
  const Claim& claim = result.claim(index);
  const TokenizedText text = Tokenize(SentenceOf(result, index));
  const TokenizedText told = Tokenize(claim.about.evoked_by);
  if (told.tokens.empty()) return false;
  const std::size_t first = claim.span.begin - claim.sentence.begin;
  const std::size_t last = claim.span.end - claim.sentence.begin;
  for (std::size_t t = 0; t < text.tokens.size(); ++t) {
    const Token& token = text.tokens[t];
    if (token.key != told.tokens.back().key) continue;
    const std::size_t between = static_cast<std::size_t>(
        std::count_if(text.tokens.begin(), text.tokens.end(), [&](const Token& other) {
          return (other.span.begin > token.span.begin && other.span.begin < first) ||
                 (other.span.begin >= last && other.span.begin < token.span.begin);
        }));
    if (between > kNear) continue;
    bool aside = false;
    for (std::size_t back = 1; back <= kBefore && back <= t; ++back) {
      aside |= kAside.Holds(text.tokens[t - back].key);
    }
    if (!aside) return true;
  }
  return false;
}

// Whether the sentence speaks of what the reader knows already.
bool PointsBack(absl::string_view sentence) {
  const TokenizedText text = Tokenize(sentence);
  for (std::size_t t = 0; t + 1 < text.tokens.size(); ++t) {
    const std::uint64_t next = text.tokens[t + 1].key;
    const bool known = text.Is(t, "the") && (kEvent.Holds(next) || kKnownEvent.Holds(next));
    if (known || text.Is(t, "it") || text.Is(t, "this")) return true;
  }
  return false;
}

bool NameTwoStreets(const Claim& a, const Claim& b) {
  bool two = false;
  for (const std::string& x : a.about.entities) {
    if (!IsStreet(x)) continue;
    for (const std::string& y : b.about.entities) {
      if (!IsStreet(y)) continue;
      if (AreOneStreet(x, y)) return false;
      two = true;
    }
  }
  return two;
}

// "Three were shot in Halden … On Sunday five were shot in Velje": told of two towns.
bool NameTwoPlaces(const Claim& a, const Claim& b) {
  const std::string& x = a.scope.place;
  const std::string& y = b.scope.place;
  return !x.empty() && !y.empty() && x != y && !IsStreet(x) && !IsStreet(y);
}

// Whether the call is told to have come before what it was about.
bool PrecedesEvent(const TimeExpression& answer, const TimeExpression& event) {
  constexpr int kDay = 1440, kMost = 180;
  if (!answer.minute_of_day || !event.minute_of_day) return false;
  const int ahead = ((*event.minute_of_day - *answer.minute_of_day) % kDay + kDay) % kDay;
  return ahead > 0 && ahead <= kMost;
}

// Whether somebody's call for help is told of, and not whom it brought.
bool IsCall(const CheckResult& result, std::size_t index) {
  static constexpr WordSet kTold({"reported", "called"});
  if (result.claim(index).about.measure != kCallOut) return false;
  const TokenizedText text = Tokenize(SentenceOf(result, index));
  return std::any_of(text.tokens.begin(), text.tokens.end(), [](const Token& token) {
    return kReport.Holds(token.key) || kTold.Holds(token.key);
  });
}

bool IsDayOfOne(const Claim& claim) {
  return (claim.about.measure == "arrest" || claim.about.measure == "death") &&
         claim.kind == ClaimKind::kDate && claim.about.role == ClaimRole::kOccurrence &&
         claim.modality == Modality::kAsserted && claim.about.modifiers.empty() &&
         !claim.scope.background && !claim.scope.other_event && !claim.about.actor.empty();
}

// Whether the sentence has the last word of a name, in lower case.
bool Names(absl::string_view sentence, absl::string_view name) {
  const std::uint64_t last = FoldedHash(name.substr(name.rfind(' ') + 1));
  const TokenizedText text = Tokenize(sentence);
  return std::any_of(text.tokens.begin(), text.tokens.end(),
                     [&](const Token& token) { return token.key == last; });
}

}  // namespace

bool TellTimeTwice(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  if (!IsOfItsEvent(x) || !IsOfItsEvent(y) || x.sentence == y.sentence) return false;
  if (NameTwoStreets(x, y) || NameTwoPlaces(x, y)) return false;
  const absl::string_view first = SentenceOf(result, a), second = SentenceOf(result, b);
  if (SetsApart(first) || SetsApart(second)) return false;
  if (AreEventAndAnswer(x, y)) {
    const Claim& answer = IsAnswer(x) ? x : y;
    const Claim& event = IsAnswer(x) ? y : x;
    if (answer.about.measure != kCallOut || IsAnswer(event)) return false;
    if (!PrecedesEvent(*answer.date, *event.date)) return false;
  } else if (TellMainEvent(x, y)) {
    const bool lead = !x.in_title && y.span.begin <= kLeadBytes;
    if (!lead && !PointsBack(second)) return false;
    if (!IsToldDirectly(result, a) || !IsToldDirectly(result, b)) return false;
  } else if (!IsCall(result, a) || !IsCall(result, b) || !PointsBack(second)) {
    return false;
  }
  return TellsOfOneEvent(result.article_of(a));
}

bool TellDayOfOne(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  if (!IsDayOfOne(x) || !IsDayOfOne(y) || x.about.measure != y.about.measure) return false;
  if (x.sentence == y.sentence || x.about.actor != y.about.actor) return false;
  const absl::string_view first = SentenceOf(result, a), second = SentenceOf(result, b);
  return Names(first, x.about.actor) && Names(second, x.about.actor) && !SetsApart(first) &&
         !SetsApart(second);
}

}  // namespace claimcheck
