// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/several_events.h"

#include <algorithm>

#include "claims/claim/modifiers.h"
#include "claims/lexicon/event_words.h"

namespace claimcheck {
namespace {

bool IsOfHarm(const About& about) {
  static constexpr WordSet kHarm({"death", "injury", "gunshot", "hospital"});
  return about.role == ClaimRole::kCount && kHarm.Holds(FoldedHash(about.measure));
}

bool IsMarked(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && HasModifier(claim.about, kOfSeveralEvents);
}

}  // namespace

bool IsOfSeveralEvents(const SentenceReading& reading, const Quantity& quantity,
                       const About& about) {
  constexpr std::size_t kReach = 16, kReachOfEvents = 5;
  static constexpr WordSet kKnown({"the", "these", "those", "both"});
  if (!IsOfHarm(about)) return false;
  const std::size_t end = quantity.last_token + kReach;
  for (std::size_t i = quantity.last_token; reading.has(i) && i < end; ++i) {
    if (EndsClause(reading, i)) return false;
    if (!reading.Is(i, "in")) continue;
    for (std::size_t k = i + 1; reading.has(k) && k < i + kReachOfEvents; ++k) {
      if (kKnown.Holds(reading.token(k).key)) break;
      if (IsNoun(reading.tag(k)) && kEvents.Holds(reading.token(k).key)) return true;
    }
  }
  return false;
}

void MarkHeadlineOfSeveralEvents(std::vector<Claim>& claims) {
  if (std::none_of(claims.begin(), claims.end(), IsMarked)) return;
  for (Claim& headline : claims) {
    if (!headline.in_title || headline.kind != ClaimKind::kQuantity || IsMarked(headline)) continue;
    const bool same = std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
      return IsMarked(claim) && claim.about.measure == headline.about.measure &&
             claim.quantity->value == headline.quantity->value;
    });
    if (!same || !IsOfHarm(headline.about)) continue;
    std::vector<std::string>& modifiers = headline.about.modifiers;
    modifiers.insert(std::lower_bound(modifiers.begin(), modifiers.end(), kOfSeveralEvents),
                     std::string(kOfSeveralEvents));
  }
}

}  // namespace claimcheck
