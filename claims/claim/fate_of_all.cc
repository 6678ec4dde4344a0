// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/fate_of_all.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/claim/quantity_frame.h"

namespace claimcheck {
namespace {

bool CountsAll(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t first = quantity.first_token;
  return first > reading.first() && reading.Is(first - 1, "all");
}

}  // namespace

std::optional<About> FateOfAll(const SentenceReading& reading, const Quantity& quantity,
                               const About& about) {
  if (about.measure != "aboard" || !CountsAll(reading, quantity)) return std::nullopt;
  const Trigger* trigger = FateOfQuantity(reading, quantity);
  if (trigger == nullptr) return std::nullopt;
  About fate = about;
  fate.measure = std::string(trigger->row->frame);
  fate.evoked_by =
      std::string(Slice(reading.text->text, Cover(reading.token(trigger->first).span,
                                                  reading.token(trigger->last - 1).span)));
  fate.label = absl::StrCat(about.label, ", ", fate.evoked_by);
  fate.event.erase(std::remove(fate.event.begin(), fate.event.end(), fate.measure),
                   fate.event.end());
  return fate;
}

}  // namespace claimcheck
