// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/part_of_count.h"

#include <algorithm>

namespace claimcheck {
namespace {

// The first token of the words beside `number` that make it a part: ", including", "among them",
// "of whom" before it, "of them" behind it; nullopt where others stand there.
std::optional<std::size_t> OpeningOfPart(const SentenceReading& reading, std::size_t number) {
  const std::size_t first = reading.first();
  if (number > first && reading.Is(number - 1, "including")) return number - 1;
  if (number >= first + 2 && PointsToThem(*reading.text, number - 2)) return number - 2;
  // "seven people, [three of them] children"
  const bool behind =
      number > first && reading.Is(number - 1, ",") && PointsToThem(*reading.text, number + 1);
  return behind ? std::optional<std::size_t>(number - 1) : std::nullopt;
}

}  // namespace

std::size_t EndOfWhole(const SentenceReading& reading, const Quantity& part) {
  const std::size_t of = part.last_token;
  const bool bare = of == part.number_token + 1;  // "nine fires of 40 houses" are not nine of 40
  if (!bare || !reading.has(of) || !reading.Is(of, "of")) return of;
  for (const Quantity& whole : reading.quantities) {
    const bool next = whole.first_token == of + 1 ||
                      (whole.first_token == of + 2 && reading.tag(of + 1) == Tag::kDT);
    if (next && whole.unit.dimension == "count") return whole.last_token;
  }
  return of;
}

bool IsWhole(const SentenceReading& reading, const Quantity& whole) {
  std::size_t of = whole.first_token;
  if (of > reading.first() && reading.tag(of - 1) == Tag::kDT) --of;
  if (of == reading.first() || !reading.Is(of - 1, "of")) return false;
  return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [&](const Quantity& part) {
                       return part.first_token < of && part.number_token + 1 == of - 1 &&
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
  const std::optional<std::size_t> opening = OpeningOfPart(reading, part.first_token);
  if (!opening) return nullptr;
  const Quantity* whole = nullptr;
  for (const Quantity& other : reading.quantities) {
    if (other.last_token > *opening) break;
    if (other.unit.dimension == "count") whole = &other;
  }
  return whole;
}

}  // namespace claimcheck
