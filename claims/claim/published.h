// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PUBLISHED_H_
#define CLAIMS_CLAIM_PUBLISHED_H_

#include <optional>
#include <string>
#include <vector>

#include "claims/document/document.h"
#include "claims/mention/time_expression.h"

namespace claimcheck {

// How the publication date is known; the report's documents[].published.from.
enum class PublishedFrom { kNone, kOption, kMetadata, kDateline, kText, kRelated };
absl::string_view PublishedFromName(PublishedFrom from);

// When an article was published.
struct Published {
  std::optional<absl::CivilDay> date;
  PublishedFrom from = PublishedFrom::kNone;
  // The other readings of a numeric date (11/05/2015 as 5 November), and in words what decided:
  // "day first: the other reading, 2015-11-05, lies after …".
  std::vector<absl::CivilDay> alternatives;
  std::string note;
  std::optional<Span> span;  // where the text says so
};

// When `document` was published: the option, else the best of its date hints.
Published ReadPublished(const Document& document, std::optional<absl::CivilDay> from_option);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PUBLISHED_H_
