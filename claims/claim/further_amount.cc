// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/further_amount.h"

#include <algorithm>

namespace claimcheck {

void AddFurther(const SentenceReading& reading, const Quantity& quantity, About& about) {
  static constexpr WordSet kFurther({"another", "further", "additional", "more"});
  const std::size_t before = std::max(quantity.first_token, reading.first() + 1) - 1;
  for (std::size_t i = before; i < quantity.number_token; ++i) {
    const bool more = kFurther.Holds(reading.token(i).key) &&
                      !(i + 1 < quantity.last_token && reading.Is(i + 1, "than"));
    if (more) about.modifiers.push_back("further");
  }
}

}  // namespace claimcheck
