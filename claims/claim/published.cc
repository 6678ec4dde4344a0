// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/published.h"

namespace claimcheck {

absl::string_view PublishedFromName(PublishedFrom from) {
  switch (from) {
    case PublishedFrom::kNone:
      return "none";
    case PublishedFrom::kOption:
      return "option";
    case PublishedFrom::kMetadata:
      return "metadata";
    case PublishedFrom::kDateline:
      return "dateline";
    case PublishedFrom::kText:
      return "text";
    case PublishedFrom::kRelated:
      return "related";
  }
  return "none";
}

Published ReadPublished(const Document& document, std::optional<absl::CivilDay> from_option) {
  Published published;
  if (from_option) {
    published.date = from_option;
    published.from = PublishedFrom::kOption;
    return published;
  }
  for (const DateHint& hint : document.date_hints) {
    const std::vector<PossibleDate> dates = ReadFullDates(hint.text);
    if (dates.empty()) continue;
    published.date = dates.front().day;
    for (std::size_t i = 1; i < dates.size(); ++i) published.alternatives.push_back(dates[i].day);
    published.span = hint.span;
    published.from = hint.source == DateHint::Source::kMetadata   ? PublishedFrom::kMetadata
                     : hint.source == DateHint::Source::kDateline ? PublishedFrom::kDateline
                                                                  : PublishedFrom::kText;
    break;
  }
  return published;
}

}  // namespace claimcheck
