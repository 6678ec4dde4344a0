// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/fine_by_order.h"

#include "claims/claim/measured_noun.h"

namespace claimcheck {

bool IsFineByOrder(const SentenceReading& reading, const Quantity& sum, const Trigger& pay) {
  if (sum.first_token != pay.last || pay.passive || pay.first < reading.first() + 2) return false;
  if (absl::string_view(sum.unit.dimension) != "money") return false;
  const std::size_t next = SkipBrackets(reading, sum.last_token);
  const bool ends = !reading.has(next) || reading.token(next).kind == TokenKind::kPunctuation;
  const bool for_doing = reading.has(next + 1) && reading.Is(next, "for") &&
                         (reading.tag(next + 1) == Tag::kVBG || IsAdverb(reading.tag(next + 1)));
  const bool ordered = reading.Is(pay.first - 1, "to") && reading.Is(pay.first - 2, "ordered");
  const bool must = reading.tag(pay.first - 1) == Tag::kMD ||
                    (reading.Is(pay.first - 1, "to") && reading.lemma(pay.first - 2) == "have");
  const bool again = reading.has(next) && (reading.Is(next, "on") || reading.Is(next, "by"));
  return ordered ? ends || for_doing || again : must && for_doing;
}

}  // namespace claimcheck
