// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/part_of_count.h"

#include <algorithm>

#include "claims/claim/plain_measure.h"

namespace claimcheck {
namespace {

// Whether the number, "twenty-eight" or "28", ends right before `token`.
bool EndsNumber(const SentenceReading& reading, const Quantity& part, std::size_t token) {
  return token > part.number_token && reading.token(token - 1).span.end == part.number_span.end;
}

bool IsBe(const SentenceReading& reading, std::size_t i) {
  return IsVerb(reading.tag(i)) && reading.lemma(i) == "be";
}

// Whether a dash, a colon or a bracket stands right behind a count, so that what follows tells whom
// it counts.
bool OpensList(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kOpens({":", "(", "-", "–", "—"});
  if (!kOpens.Holds(reading.token(i).key) || !reading.token(i).space_before) {
    if (!reading.Is(i, ":")) return false;
  }
  return std::any_of(reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& q) {
    return q.last_token == i && q.unit.dimension == "count";
  });
}

// The first token of the words beside `number` that make it a part: ", including", "among them",
// "of whom" before it, "of them" behind it; nullopt where others stand there.
std::optional<std::size_t> OpeningOfPart(const SentenceReading& reading, const Quantity& part) {
  const std::size_t number = part.first_token;
  const std::size_t first = reading.first();
  if (number > first && reading.Is(number - 1, "including")) return number - 1;
  if (number >= first + 2 && PointsToThem(*reading.text, number - 2)) return number - 2;
  // "a toll of 31[: 14 of its staff and 17 patients]", "31 people [(14 teachers and 17 pupils)]"
  if (number > first && OpensList(reading, number - 1)) return number - 1;
  // "a toll of 40, [with 13 children among them]"
  if (number > first && reading.Is(number - 1, "with") &&
      PointsToThem(*reading.text, part.last_token)) {
    return number - 1;
  }
  // "seven people, [three of them] children", "seven people, [at least three of them] children"
  std::size_t of = part.number_token;
  while (of < part.last_token && reading.token(of).span.end <= part.number_span.end) ++of;
  const bool behind =
      number > first && reading.Is(number - 1, ",") && PointsToThem(*reading.text, of);
  return behind ? std::optional<std::size_t>(number - 1) : std::nullopt;
}

// The count that stands right behind "among" at `among`, an article between them; nullptr where
// none does.
const Quantity* CountBehind(const SentenceReading& reading, std::size_t among) {
  std::size_t i = among + 1;
  if (reading.has(i) && reading.tag(i) == Tag::kDT) ++i;
  for (const Quantity& whole : reading.quantities) {
    if (whole.first_token == i && whole.unit.dimension == "count") return &whole;
  }
  return nullptr;
}

}  // namespace

std::optional<std::size_t> AmongAhead(const SentenceReading& reading, const Quantity& part) {
  constexpr std::size_t kReach = 10;
  std::size_t i = part.first_token;
  if (i == reading.first() || !IsBe(reading, i - 1)) return std::nullopt;
  for (--i; i > reading.first() && part.first_token - i < kReach;) {
    --i;
    if (reading.Is(i, "among")) return i;
    if (reading.token(i).kind == TokenKind::kPunctuation) return std::nullopt;
  }
  return std::nullopt;
}

const Quantity* WholeBehind(const SentenceReading& reading, const Quantity& part) {
  std::size_t i = part.last_token;
  if (reading.has(i) && reading.Is(i, ",")) ++i;
  while (reading.has(i) && IsAuxiliary(reading, i)) ++i;
  if (!reading.has(i + 1) || !reading.Is(i, "among")) return nullptr;
  return CountBehind(reading, i);
}

namespace {

// Whether "among" at `among` goes on with all whom something befell: "[the] dead", "19 dead",
// "[those] killed", "the nine people injured".
bool NamesAllBehind(const SentenceReading& reading, std::size_t among) {
  constexpr std::size_t kReach = 4;
  static constexpr WordSet kBefallen({"dead", "killed", "victim", "victims", "injured", "wounded",
                                      "hurt", "missing", "survivors", "casualties", "fatalities",
                                      "arrested", "detained", "hospitalised", "hospitalized",
                                      "rescued", "stranded", "infected"});
  for (std::size_t i = among + 1; reading.has(i) && i <= among + kReach; ++i) {
    if (kBefallen.Holds(reading.token(i).key)) return true;
    const bool inside = reading.tag(i) == Tag::kDT || reading.tag(i) == Tag::kCD ||
                        IsNoun(reading.tag(i)) || IsAdjective(reading.tag(i)) ||
                        IsAuxiliary(reading, i) || reading.Is(i, "who");
    if (!inside) return false;
  }
  return false;
}

}  // namespace

bool IsAmongAll(const SentenceReading& reading, const Quantity& part) {
  static constexpr WordSet kAny({"member", "relative", "colleague", "friend"});
  const bool any =
      part.unit.name.empty() || CountsAnybody(part) || kAny.Holds(FoldedHash(part.unit.name));
  return any && StandsAmongAll(reading, part);
}

bool StandsAmongAll(const SentenceReading& reading, const Quantity& part) {
  constexpr std::size_t kReach = 20;  // a list of parts may stand between
  if (const std::optional<std::size_t> among = AmongAhead(reading, part)) {
    return NamesAllBehind(reading, *among);
  }
  // "were confirmed to be among the dead", "were said to be among them"
  static constexpr WordSet kSaid({"confirm", "say", "report", "believe", "know", "think",
                                  "understand", "identify", "list", "name", "count", "fear"});
  for (std::size_t i = part.last_token; reading.has(i) && i < part.last_token + kReach; ++i) {
    if (reading.Is(i, "among")) return NamesAllBehind(reading, i);
    const bool verb = IsVerb(reading.tag(i)) && !IsAuxiliary(reading, i);
    if (verb && !kSaid.Holds(LemmaAsVerb(reading, i).key)) return false;
    if (EndsClause(reading, i) && !reading.Is(i, ",")) return false;
  }
  return false;
}

namespace {

// The first token of the words that may stand between "of" and the whole that begins at `first`:
// "five of [the] nine carriages", "five of [the train's] nine carriages", "14 of [its] soldiers".
std::size_t BeginOfOwner(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kLongest = 4;
  static constexpr WordSet kGroups({"crew", "team", "group", "party", "squad", "band", "class",
                                    "staff", "workforce", "council"});
  std::size_t i = first;
  // "seven of [the crew of] 22", "two of [a group of] nine"
  const bool group =
      i > reading.first() + 3 && reading.Is(i - 1, "of") && kGroups.Holds(reading.token(i - 2).key);
  if (group && (reading.tag(i - 3) == Tag::kDT || reading.tag(i - 3) == Tag::kPRPS)) return i - 3;
  if (i > reading.first() && reading.tag(i - 1) == Tag::kDT) return i - 1;
  if (i > reading.first() && reading.tag(i - 1) == Tag::kPRPS) return i - 1;
  if (i == reading.first() || reading.tag(i - 1) != Tag::kPOS) return first;
  for (--i; i > reading.first() && first - i < kLongest; --i) {
    const Tag tag = reading.tag(i - 1);
    if (!IsNoun(tag) && tag != Tag::kDT && !IsAdjective(tag)) break;
  }
  return i;
}

}  // namespace

std::size_t EndOfWhole(const SentenceReading& reading, const Quantity& part) {
  const std::size_t of = part.last_token;
  const bool bare = EndsNumber(reading, part, of);  // "nine fires of 40 houses" are not nine of 40
  if (!bare || !reading.has(of) || !reading.Is(of, "of")) return of;
  for (const Quantity& whole : reading.quantities) {
    if (whole.first_token <= of) continue;
    const bool next = BeginOfOwner(reading, whole.first_token) == of + 1;
    if (next && whole.unit.dimension == "count") return whole.last_token;
  }
  return of;
}

bool IsWhole(const SentenceReading& reading, const Quantity& whole) {
  const std::size_t of = BeginOfOwner(reading, whole.first_token);
  if (of == reading.first() || !reading.Is(of - 1, "of")) return false;
  return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [&](const Quantity& part) {
                       return part.first_token < of && EndsNumber(reading, part, of - 1) &&
                              part.unit.dimension == "count";
                     });
}

bool PointsToThem(const TokenizedText& text, std::size_t token) {
  static constexpr WordSet kOf({"of", "among"});
  static constexpr WordSet kThem({"them", "whom", "these", "those", "which"});
  return token + 1 < text.tokens.size() && kOf.Holds(text.tokens[token].key) &&
         kThem.Holds(text.tokens[token + 1].key);
}

const Quantity* WholeAhead(const SentenceReading& reading, const Quantity& part) {
  if (const std::optional<std::size_t> among = AmongAhead(reading, part)) {
    return CountBehind(reading, *among);
  }
  const std::optional<std::size_t> opening = OpeningOfPart(reading, part);
  if (!opening) return nullptr;
  const Quantity* whole = nullptr;
  for (const Quantity& other : reading.quantities) {
    if (other.last_token > *opening) break;
    if (other.unit.dimension == "count") whole = &other;
  }
  return whole;
}

}  // namespace claimcheck
