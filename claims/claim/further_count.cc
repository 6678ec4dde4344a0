// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/further_count.h"

#include <algorithm>
#include <string>
#include <vector>

#include "claims/claim/plain_measure.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// How far back, in claims, those others may have been told of.
constexpr std::size_t kReach = 4;

bool IsFramedCount(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
         claim.about.from_frame && !claim.in_title;
}

// Those shot may be some of the dead.
bool MayHoldTheSame(const About& a, const About& b) {
  return a.measure == b.measure || AreOfOneTally(a.measure, b.measure) ||
         (a.measure == "gunshot" && b.measure == "death");
}

// "They brought in 31 people; two more were rescued": of the 31 no more is told than that they were
// there, and the two are told of as more of them. Those aboard a thing are all of whom it tells.
bool TellsOfMoreOfThem(const Claim& first, Span sentence) {
  return first.sentence == sentence && first.about.measure == "deployment";
}

bool FollowsAnd(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReachOfAnd = 2;  // "and [another] two"
  for (std::size_t i = first; i > reading.first() && first - i < kReachOfAnd;) {
    if (reading.Is(--i, "and") || reading.Is(i, ";")) return true;
  }
  return false;
}

void MarkBesideOthers(const About& others, std::span<Claim> claims) {
  for (Claim& claim : claims) {
    const bool same = claim.kind == ClaimKind::kQuantity && claim.about.measure == others.measure &&
                      claim.about.role == ClaimRole::kCount && others.role == ClaimRole::kCount &&
                      (CountsAnybody(*claim.quantity) || HasModifier(claim.about, "rest"));
    if (same && !HasModifier(claim.about, "of them")) {
      std::vector<std::string>& all = claim.about.modifiers;
      all.insert(std::lower_bound(all.begin(), all.end(), "of them"), "of them");
    }
  }
}

// The claims of the sentence that stands right before `sentence`; none where it has none.
std::span<Claim> OfLastSentence(std::span<Claim> claims, Span sentence) {
  constexpr std::size_t kMostBetween = 2;
  if (claims.empty()) return claims;
  const Span last = claims.back().sentence;
  if (last.end > sentence.begin || sentence.begin - last.end > kMostBetween) return {};
  std::size_t first = claims.size();
  while (first > 0 && claims[first - 1].sentence == last) --first;
  return claims.subspan(first);
}

}  // namespace

bool AreOthersOfOtherFrame(const About& about, Span sentence, std::span<const Claim> before) {
  // "sent to three other hospitals" after so many operations: others of their own kind.
  if (!about.from_frame && about.measure != "person") return false;
  bool follows = false;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!IsFramedCount(before[i])) continue;
    if (MayHoldTheSame(about, before[i].about)) return false;
    if (TellsOfMoreOfThem(before[i], sentence)) return false;
    follows = follows || i + kReach >= before.size();
  }
  return follows;
}

void TakeNounOfThoseBefore(const SentenceReading& reading, std::span<Claim> claims) {
  if (claims.size() < 2) return;
  Claim& claim = claims.back();
  const Claim& before = claims[claims.size() - 2];
  if (!IsFramedCount(claim) || !IsFramedCount(before)) return;
  Quantity& more = *claim.quantity;
  if (more.unit.dimension != "count" || !more.unit.name.empty()) return;
  const bool another =
      reading.Is(more.first_token, "another") ||
      (more.first_token > reading.first() && reading.Is(more.first_token - 1, "another")) ||
      (reading.has(more.last_token) && reading.Is(more.last_token, "more")) ||
      reading.Is(more.last_token - 1, "more");
  const CountedNoun* noun = FindCountedNoun(before.quantity->unit.name);
  const bool role = !before.quantity->unit.name.empty() &&
                    (noun == nullptr || noun->within == CountedClass::kRole);
  if (another && role && before.quantity->unit.dimension == "count") {
    more.unit.name = before.quantity->unit.name;
  }
}

void MarkThoseBeside(const SentenceReading& reading, const Quantity& others, const About& about,
                     std::size_t begin, std::span<Claim> claims) {
  if (FollowsAnd(reading, others.first_token)) {
    MarkBesideOthers(about, claims.subspan(begin));
  } else if (others.first_token == reading.first() && about.from_frame) {
    MarkBesideOthers(about, OfLastSentence(claims.first(begin), reading.sentence.span));
  }
}

}  // namespace claimcheck
