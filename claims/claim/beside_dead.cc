// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/beside_dead.h"

#include <algorithm>

#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// What the words before a count tell of those whom something befell.
struct Harm {
  bool death = false;
  bool hurt = false;  // of somebody who lives
};

// A verb by which people die as well as live, which "dead" or "fatally" in its sentence takes
// along.
constexpr WordSet kEither({"shot", "stabbed", "struck", "hit"});

Harm HarmTold(const TokenizedText& text, std::size_t first, std::size_t last) {
  static constexpr WordSet kDeath({"kill", "kills", "killed", "killing", "dead", "die", "dies",
                                   "died", "slain", "fatally", "murdered", "perished", "drowned",
                                   "death", "deaths", "deceased"});
  static constexpr WordSet kHurt({"injured", "injures", "injuring", "wounded", "wounding", "hurt",
                                  "hospitalized", "hospitalised", "treated", "grazed", "burned",
                                  "sickened", "ill"});
  Harm harm;
  bool either = false;
  for (std::size_t i = first; i < last; ++i) {
    const std::uint64_t key = text.tokens[i].key;
    harm.death = harm.death || kDeath.Holds(key);
    harm.hurt = harm.hurt || kHurt.Holds(key);
    either = either || kEither.Holds(key);
  }
  harm.hurt = harm.hurt || (either && !harm.death);
  return harm;
}

bool CountsHurt(const About& about) {
  return about.role == ClaimRole::kCount && about.from_frame &&
         TraitsOf(about.measure).tally == "hurt";
}

// Whether a claim of the sentence counts the hurt: "three were shot, one fatally".
bool CountsHurtIn(Span sentence, std::span<const Claim> before) {
  for (std::size_t i = before.size(); i > 0; --i) {
    const Claim& claim = before[i - 1];
    if (claim.sentence.begin < sentence.begin) break;
    if (claim.kind == ClaimKind::kQuantity && CountsHurt(claim.about)) return true;
  }
  return false;
}

// Whether the article has counted dead so far, and nobody who was hurt: "Four dead in mill fire" is
// the headline, and below it stands "14 others injured".
bool CountsDeadAlone(std::span<const Claim> before) {
  bool dead = false;
  for (const Claim& claim : before) {
    if (claim.kind != ClaimKind::kQuantity || claim.scope.other_event) continue;
    if (CountsHurt(claim.about)) return false;
    dead = dead || (claim.about.measure == "death" && claim.about.role == ClaimRole::kCount &&
                    !claim.scope.background);
  }
  return dead;
}

// Whether the text below the headline has counted anybody hurt so far, or tells of another event.
bool CountsHurtInText(std::span<const Claim> before) {
  return std::any_of(before.begin(), before.end(), [](const Claim& claim) {
    if (claim.scope.other_event) return true;
    return claim.kind == ClaimKind::kQuantity && !claim.in_title && CountsHurt(claim.about);
  });
}

// Whether the nearest of the few sentences before sentence `at` that tells of anybody's harm tells
// of dead alone: "A clerk was killed on Sunday. Police came at nine. Three others were hurt."
bool TellsDeathLast(const TokenizedText& text, std::size_t at) {
  constexpr std::size_t kReach = 5;
  for (std::size_t i = at; i > 0 && at - i < kReach;) {
    --i;
    const Harm harm = HarmTold(text, text.sentences[i].first, text.sentences[i].last);
    if (harm.death || harm.hurt) return harm.death && !harm.hurt;
  }
  return false;
}

// Whether a claim of the sentence is told of another event.
bool TellsOfAnotherIn(Span sentence, std::span<const Claim> before) {
  for (std::size_t i = before.size(); i > 0; --i) {
    const Claim& claim = before[i - 1];
    if (claim.sentence.begin < sentence.begin) break;
    if (claim.scope.other_event) return true;
  }
  return false;
}

// Where the verbs begin whose object a count at token `first` is: "killed a clerk and [injured]
// three others", "the gunman [shot and wounded] three others"; `first` where none stand before it.
std::size_t VerbsOfCount(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kHurts({"injured", "injures", "injuring", "wounded", "wounds",
                                   "wounding", "hurt", "hurting", "shot", "stabbed", "struck",
                                   "hit", "hitting", "striking", "shooting"});
  static constexpr WordSet kBetween({"at", "least", "and", "also", "seriously", "critically"});
  std::size_t begin = first;
  for (std::size_t i = first; i > reading.first(); --i) {
    const std::uint64_t key = reading.token(i - 1).key;
    if (kHurts.Holds(key)) {
      begin = i - 1;
    } else if (!kBetween.Holds(key)) {
      break;
    }
  }
  return begin;
}

}  // namespace

bool AreOthersThanTheDead(const SentenceReading& reading, const Quantity& quantity,
                          const About& about, std::span<const Claim> before) {
  if (!CountsHurt(about)) return false;
  // "A woman and two other men were shot"
  const std::size_t first = quantity.first_token;
  if (first > reading.first() + 1 && reading.Is(first - 1, "and") &&
      IsPeople(reading.lemma(first - 2))) {
    return false;
  }
  const TokenizedText& text = *reading.text;
  const Harm own = HarmTold(text, reading.first(), VerbsOfCount(reading, first));
  if (own.death || own.hurt) {
    return own.death && !own.hurt && !CountsHurtIn(reading.sentence.span, before);
  }
  const auto next = std::partition_point(
      text.sentences.begin(), text.sentences.end(),
      [&](const Sentence& sentence) { return sentence.first < reading.first(); });
  if (next == text.sentences.begin()) return CountsDeadAlone(before);
  const Sentence& last = *(next - 1);
  const Harm harm = HarmTold(text, last.first, last.last);
  if (!harm.death && !harm.hurt) {
    return CountsDeadAlone(before) ||
           (TellsDeathLast(text, static_cast<std::size_t>(next - text.sentences.begin())) &&
            !CountsHurtInText(before));
  }
  return harm.death && !harm.hurt && !CountsHurtIn(last.span, before) &&
         !TellsOfAnotherIn(last.span, before);
}

}  // namespace claimcheck
