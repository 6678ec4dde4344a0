// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/figure_telling.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/claim/about.h"
#include "claims/claim/part_of_count.h"
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

// Whether the sentence that begins at `token` may give a figure without saying of what: by one of
// the words that PointsToThem, IsReachedByFigure and IsSpokenOf look for.
bool MayGoOn(const TokenizedText& text, std::size_t token) {
  if (PointsToThem(text, token)) return true;  // "[Of these], six were children"
  static constexpr WordSet kSays({"spoke", "speak", "speaks", "talked", "talk", "put", "puts",
                                  "estimated", "estimate", "estimates", "counted", "count", "said",
                                  "say", "says"});
  constexpr std::size_t kReachOfFigure = 5, kReach = 12;
  const std::size_t end = std::min(token + kReach, text.tokens.size());
  for (std::size_t i = token; i < end; ++i) {
    const std::uint64_t word = text.tokens[i].key;
    if (kSays.Holds(word) || (i < token + kReachOfFigure && kFigures.Holds(word))) return true;
  }
  return false;
}

// The token of "figure" in "the figure", "the police figure" at the beginning of the sentence.
std::optional<std::size_t> OpeningFigure(const SentenceReading& reading) {
  constexpr std::size_t kMostBefore = 3;
  if (!kDefinite.Holds(reading.token(reading.first()).key)) return std::nullopt;
  for (std::size_t i = reading.first() + 1; reading.has(i) && i - reading.first() <= kMostBefore;) {
    if (kFigures.Holds(reading.token(i).key)) return i;
    const Tag tag = reading.tag(i);
    if (!IsNoun(tag) && !IsAdjective(tag) && tag != Tag::kPOS) return std::nullopt;
    ++i;
  }
  return std::nullopt;
}

// "The figure [has since] risen to 30", "That number is now 30", "The police figure was 30":
// nothing but the verb's group and adverbs between.
bool IsReachedByFigure(const SentenceReading& reading, const Quantity& quantity) {
  const std::optional<std::size_t> noun = OpeningFigure(reading);
  if (!noun) return false;
  bool reaches = false;
  for (std::size_t i = *noun + 1; i < quantity.first_token; ++i) {
    const Tag tag = reading.tag(i);
    reaches = reaches || kReaches.Holds(reading.lemma_key(i)) ||
              kReaches.Holds(FoldedHash(VerbLemma(reading.word(i))));
    if (!IsVerb(tag) && !IsAdverb(tag) && tag != Tag::kTO && tag != Tag::kIN && tag != Tag::kMD) {
      return false;
    }
  }
  return reaches;
}

// "The opposition says 60 people were killed, [the government] 24": who else says so, without the
// verb of saying.
bool IsGapped(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kLongest = 5;
  const std::size_t first = quantity.first_token;
  if (reading.attributions.empty() || first < reading.first() + 3 ||
      (reading.has(quantity.last_token) &&
       reading.token(quantity.last_token).kind != TokenKind::kPunctuation)) {
    return false;
  }
  if (!IsNoun(reading.tag(first - 1))) return false;
  for (std::size_t i = first - 1; i > reading.first() && first - i <= kLongest; --i) {
    const Tag tag = reading.tag(i);
    if (reading.Is(i, ",")) return reading.tag(i + 1) == Tag::kDT;
    if (!IsNoun(tag) && !IsAdjective(tag) && tag != Tag::kDT) return false;
  }
  return false;
}

// "Organisers [spoke of] 30", "the police [put it at] 30", "[put the figure at] 30", "[gave a
// figure of] 30"
bool IsSpokenOf(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t first = quantity.first_token;
  if (first < reading.first() + 2) return false;
  // "Police [counted] 30", "organisers [said] 30."
  static constexpr WordSet kCounts({"count", "counted", "said", "say", "says"});
  const bool ends = !reading.has(quantity.last_token) ||
                    reading.token(quantity.last_token).kind == TokenKind::kPunctuation;
  if (kCounts.Holds(reading.token(first - 1).key)) return ends;
  const std::uint64_t before = reading.lemma_key(first - 2);
  static constexpr WordSet kSpeaks({"speak", "talk"}), kPuts({"put", "estimate"});
  static constexpr WordSet kGives({"give", "cite", "report"});
  if (reading.Is(first - 1, "of")) {
    const bool figure = kFigures.Holds(before) && first >= reading.first() + 4 &&
                        reading.tag(first - 3) == Tag::kDT;
    return kSpeaks.Holds(before) || (figure && kGives.Holds(reading.lemma_key(first - 4)));
  }
  if (!reading.Is(first - 1, "at") || first < reading.first() + 3) return false;
  if (reading.Is(first - 2, "it")) return kPuts.Holds(reading.lemma_key(first - 3));
  return kFigures.Holds(before) && first >= reading.first() + 4 &&
         kPuts.Holds(reading.lemma_key(first - 4));
}

// "Of these, [six] were children": the first number, which has a noun of its own that is not all of
// them.
bool IsPartOfFigure(const SentenceReading& reading, const Quantity& quantity) {
  if (!PointsToThem(*reading.text, reading.first()) || quantity.unit.dimension != "count")
    return false;
  return !quantity.unit.name.empty() && !reading.quantities.empty() &&
         reading.quantities.front().first_token == quantity.first_token;
}

// The last count among claims, with a frame.
const About* LastCount(std::span<const Claim> claims) {
  for (std::size_t i = claims.size(); i > 0; --i) {
    const About& about = claims[i - 1].about;
    const bool count =
        claims[i - 1].kind == ClaimKind::kQuantity && about.role == ClaimRole::kCount;
    if (count && about.from_frame) return &about;
  }
  return nullptr;
}

}  // namespace

std::optional<About> FigureTelling::AboutFigure(const SentenceReading& reading,
                                                const Quantity& quantity,
                                                std::span<const Claim> told) const {
  if (IsBareCount(quantity) && (IsSpokenOf(reading, quantity) || IsGapped(reading, quantity))) {
    if (const About* count = LastCount(told)) return *count;
  }
  const bool follows = figure_ && reading.first() == end_;
  if (!follows) return std::nullopt;
  if (IsPartOfFigure(reading, quantity)) return AboutPart(reading, quantity);
  if (!IsBareCount(quantity)) return std::nullopt;
  if (!IsReachedByFigure(reading, quantity) && !IsSpokenOf(reading, quantity)) return std::nullopt;
  return figure_;
}

std::optional<About> FigureTelling::AboutPart(const SentenceReading& reading,
                                              const Quantity& quantity) const {
  std::optional<About> about(std::in_place);
  if (!AboutQuantity(reading, quantity, *about)) return std::nullopt;
  if (about->from_frame || !figure_->from_frame) return about;
  about->measure = figure_->measure;
  about->role = figure_->role;
  about->from_frame = true;
  about->evoked_by = figure_->evoked_by;
  absl::StrAppend(&about->label, " ", figure_->evoked_by);
  return about;
}

void FigureTelling::See(const SentenceReading& reading, std::span<const Claim> claims) {
  end_ = reading.last();
  figure_.reset();
  if (!MayGoOn(*reading.text, end_)) return;
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
