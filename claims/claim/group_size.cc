// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/group_size.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/lemma.h"

namespace claimcheck {
namespace {

constexpr WordSet kCrowds({"crowd", "rally", "march", "gathering", "procession", "congregation",
                           "audience", "demonstration", "vigil"});
// What travels or is sent together.
constexpr WordSet kTroops({"caravan", "convoy", "delegation", "flotilla", "expedition",
                           "contingent", "entourage"});

constexpr std::size_t kReachOfGroup = 4;

std::optional<GroupSize> GroupAt(const SentenceReading& reading, std::size_t i) {
  if (!reading.has(i) || reading.token(i).kind != TokenKind::kWord) return std::nullopt;
  const std::uint64_t lemma = reading.lemma_key(i);
  if (kCrowds.Holds(lemma)) return GroupSize{"attendance", reading.lemma(i)};
  if (kTroops.Holds(lemma))
    return GroupSize{absl::StrCat(reading.lemma(i), " size"), reading.lemma(i)};
  return std::nullopt;
}

// "a [caravan] of 400 migrants"
std::optional<GroupSize> GroupBeforeOf(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t first = quantity.first_token;
  if (first < reading.first() + 2 || !reading.Is(first - 1, "of")) return std::nullopt;
  return GroupAt(reading, first - 2);
}

// "400 people in the migrants' [caravan]"
std::optional<GroupSize> GroupAround(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kIn({"in", "at", "on", "with"});
  const std::size_t in = quantity.last_token;
  if (!IsPeople(quantity.unit.name) || !reading.has(in) || !kIn.Holds(reading.token(in).key)) {
    return std::nullopt;
  }
  for (std::size_t i = in + 1; reading.has(i) && i <= in + kReachOfGroup; ++i) {
    const Tag tag = reading.tag(i);
    if (auto group = GroupAt(reading, i)) {
      const bool goes_on =
          reading.has(i + 1) && (IsNoun(reading.tag(i + 1)) || reading.tag(i + 1) == Tag::kPOS);
      return goes_on ? std::nullopt : group;
    }
    if (tag != Tag::kDT && tag != Tag::kPRPS && tag != Tag::kPOS && !IsAdjective(tag) &&
        !IsNoun(tag)) {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

// "a [caravan] that once numbered about 1,900"
std::optional<GroupSize> GroupThatNumbers(const SentenceReading& reading,
                                          const Quantity& quantity) {
  if (quantity.first_token <= reading.first()) return std::nullopt;
  const std::size_t verb = quantity.first_token - 1;
  if (VerbLemma(reading.word(verb)) != "number" || reading.Is(verb, "number")) return std::nullopt;
  for (std::size_t i = verb; i > reading.first() && verb - i < kReachOfGroup;) {
    --i;
    if (auto group = GroupAt(reading, i)) return group;
    const bool adverb =
        IsAdverb(reading.tag(i)) || IsAuxiliary(reading, i) || reading.Is(i, "once");
    const bool relative = reading.Is(i, "that") || reading.Is(i, "which") || reading.Is(i, ",");
    if (!adverb && !relative) return std::nullopt;
  }
  return std::nullopt;
}

// "the 210 passengers", "all 210 passengers", "with 210 passengers": all who were on board, unless
// the words behind pick some of them, "the 40 passengers in the first coach".
std::optional<GroupSize> AllAboard(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kAll({"the", "all", "with", "its"});
  static constexpr WordSet kPicks({"in", "from", "who", "whose", "whom", "still", "of", "that",
                                   "without", "stranded", "injured", "killed"});
  const std::size_t first = quantity.first_token;
  if (quantity.unit.name != "passenger" || first == reading.first()) return std::nullopt;
  if (!kAll.Holds(reading.token(first - 1).key)) return std::nullopt;
  const std::size_t next = quantity.last_token;
  if (reading.has(next) && kPicks.Holds(reading.token(next).key)) return std::nullopt;
  return GroupSize{"aboard", "passenger"};
}

// Whether the article tells in its beginning of a craft that people travel on.
bool TellsOfCraft(const TokenizedText& text) {
  constexpr std::size_t kBeginning = 400;  // tokens
  static constexpr WordSet kCraft({"ship", "ferry", "boat", "vessel", "trawler", "liner", "yacht",
                                   "plane", "jet", "airliner", "flight", "train"});
  const auto end =
      text.tokens.begin() + static_cast<std::ptrdiff_t>(std::min(text.tokens.size(), kBeginning));
  return std::any_of(text.tokens.begin(), end,
                     [](const Token& token) { return kCraft.Holds(token.key); });
}

// "160 people were on the [Aurora]", in an article on a ferry: on board.
std::optional<GroupSize> OnNamedCraft(const SentenceReading& reading, const Quantity& quantity) {
  std::size_t i = quantity.last_token;
  if (!IsPeople(quantity.unit.name)) return std::nullopt;
  while (reading.has(i) && IsAuxiliary(reading, i)) ++i;
  if (i == quantity.last_token || !reading.has(i + 2)) return std::nullopt;
  if (!reading.Is(i, "on") && !reading.Is(i, "aboard")) return std::nullopt;
  const std::size_t craft = reading.Is(i + 1, "the") ? i + 2 : i + 1;
  const bool named = std::any_of(reading.names.begin(), reading.names.end(), [&](const Name& name) {
    return name.first == craft && name.kind != NameKind::kPlace && !name.pronoun;
  });
  if (!named || !TellsOfCraft(*reading.text)) return std::nullopt;
  return GroupSize{"aboard", "passenger"};
}

// "It [asked] 1,200 people.": not to do anything, so for a poll.
std::optional<GroupSize> GroupAsked(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t first = quantity.first_token, next = quantity.last_token;
  const bool ends = !reading.has(next) || reading.token(next).kind == TokenKind::kPunctuation;
  if (!ends || first == reading.first() || !IsPeople(quantity.unit.name)) return std::nullopt;
  if (reading.lemma(first - 1) != "ask") return std::nullopt;
  return GroupSize{"survey", "poll"};
}

// "The [march], with 3,500 people"
std::optional<GroupSize> GroupBeforeWith(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t first = quantity.first_token;
  if (!IsPeople(quantity.unit.name) || first < reading.first() + 3) return std::nullopt;
  if (!reading.Is(first - 1, "with") || !reading.Is(first - 2, ",")) return std::nullopt;
  for (std::size_t i = first - 2; i > reading.first() && first - i < 2 * kReachOfGroup;) {
    --i;
    if (IsVerb(reading.tag(i)) || reading.Is(i, ",") || EndsClause(reading, i)) break;
    if (auto group = GroupAt(reading, i)) return group;
  }
  return std::nullopt;
}

}  // namespace

std::optional<GroupSize> GroupSizeOf(const SentenceReading& reading, const Quantity& quantity) {
  if (quantity.unit.dimension != "count") return std::nullopt;
  if (auto aboard = AllAboard(reading, quantity)) return aboard;
  if (auto aboard = OnNamedCraft(reading, quantity)) return aboard;
  if (auto group = GroupThatNumbers(reading, quantity)) return group;
  if (auto group = GroupBeforeOf(reading, quantity)) return group;
  if (auto group = GroupBeforeWith(reading, quantity)) return group;
  if (auto group = GroupAsked(reading, quantity)) return group;
  return GroupAround(reading, quantity);
}

}  // namespace claimcheck
