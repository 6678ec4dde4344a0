// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/part_of_count.h"

#include <algorithm>

namespace claimcheck {

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

}  // namespace claimcheck
