// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/figure_telling.h"

#include "claims/lexicon/lemma.h"

namespace claimcheck {
namespace {

constexpr WordSet kDefinite({"the", "that", "this"});
constexpr WordSet kFigures({"figure", "number", "total", "tally", "count"});
constexpr WordSet kReaches({"rise", "climb", "grow", "reach", "stand", "be", "increase", "fall",
                            "drop", "jump", "swell", "hit"});

bool IsBareCount(const Quantity& quantity) {
  return quantity.unit.dimension == "count" && quantity.unit.name.empty() &&
         quantity.change == Change::kNone;
}

// Whether "the figure", "that number" or the like stands there.
bool IsFigureAt(const TokenizedText& text, std::size_t token) {
  return token + 1 < text.tokens.size() && kDefinite.Holds(text.tokens[token].key) &&
         kFigures.Holds(text.tokens[token + 1].key);
}

// "The figure [has since] risen to 30", "That number is now 30": nothing but the verb's group and
// adverbs between.
bool IsReachedByFigure(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t noun = reading.first() + 1;
  if (!reading.has(noun + 1) || !IsFigureAt(*reading.text, reading.first())) return false;
  bool reaches = false;
  for (std::size_t i = noun + 1; i < quantity.first_token; ++i) {
    const Tag tag = reading.tag(i);
    reaches = reaches || kReaches.Holds(reading.lemma_key(i)) ||
              kReaches.Holds(FoldedHash(VerbLemma(reading.word(i))));
    if (!IsVerb(tag) && !IsAdverb(tag) && tag != Tag::kTO && tag != Tag::kIN && tag != Tag::kMD) {
      return false;
    }
  }
  return reaches;
}

}  // namespace

std::optional<About> FigureTelling::AboutFigure(const SentenceReading& reading,
                                                const Quantity& quantity) const {
  const bool follows = figure_ && reading.first() == end_;
  if (!follows || !IsBareCount(quantity) || !IsReachedByFigure(reading, quantity)) {
    return std::nullopt;
  }
  return figure_;
}

void FigureTelling::See(const SentenceReading& reading, std::span<const Claim> claims) {
  end_ = reading.last();
  figure_.reset();
  if (!IsFigureAt(*reading.text, end_)) return;
  const About* figure = nullptr;
  bool several = false;
  for (const Claim& claim : claims) {
    if (claim.kind != ClaimKind::kQuantity || claim.about.role != ClaimRole::kCount) continue;
    several = several || (figure != nullptr && figure->measure != claim.about.measure);
    figure = &claim.about;
  }
  if (figure != nullptr && !several) figure_ = *figure;
}

}  // namespace claimcheck
