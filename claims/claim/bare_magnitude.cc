// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/bare_magnitude.h"

namespace claimcheck {
namespace {

// No quake measured was stronger than 9.5 (Valdivia 1960).
constexpr int kStrongest = 10;

bool HasDecimal(const Quantity& number) {
  return number.unit.dimension == "count" && number.value && Less(number.step, 1) &&
         Less(*number.value, kStrongest);
}

}  // namespace

void ReadBareMagnitude(const SentenceReading& reading, Quantity& number) {
  static constexpr WordSet kShocks({"quake", "earthquake", "tremor", "temblor", "aftershock"});
  if (!HasDecimal(number)) return;
  std::size_t end = number.number_token;
  while (reading.has(end) && reading.token(end).span.begin < number.number_span.end) ++end;
  if (!reading.has(end) || !kShocks.Holds(reading.token(end).key)) return;
  number.unit = {"magnitude", "magnitude"};
  number.noun.clear();
  number.noun_span = {};
  number.last_token = end;
  number.span.end = number.number_span.end;
}

}  // namespace claimcheck
