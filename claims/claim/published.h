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
  // The order of that numeric date where something decided it; day first for want of anything
  // better decides nothing.
  DayMonthOrder order = DayMonthOrder::kUnknown;
  std::optional<Span> span;  // where the text says so

  friend bool operator==(const Published&, const Published&) = default;
};

// When `document` was published. The evidence, best first:
//
//   1. the article's own date line or dateline: files are copied, indexed and dated anew, so that
//      the text's word counts for more than the file's
//   2. metadata
//   3. a "Published on" footer of the page around the article
//   4. the command line's option, for an article that carries no date; it also settles a numeric
//      date one of whose readings it is
//
// A numeric date that allows two orders keeps both readings. What decides which comes first, in
// this order: the option; another numeric date of the article that allows only one; the metadata's
// date; `habit`, the outlet's own order where it is known; the dates in words that the article
// mentions, for it is written after the latest of them and near it
// ("estimates from April 2015": 11/05/2015 is 11 May); else day first, the habit of most of the
// world. `note` says which it was, and when metadata that was passed over says otherwise.
Published ReadPublished(const Document& document, std::optional<absl::CivilDay> from_option,
                        DayMonthOrder habit = DayMonthOrder::kUnknown);

// What the metadata say of the publication where nothing in the document tells a day of it:
// "2015-13-45", "May 2015". Empty where a day is known or the metadata say nothing.
absl::string_view PublishedWithoutDay(const Document& document);

// The day of the document's dateline without a year, in the year that puts it nearest to `day`, the
// date of another article on the same event: "PARIS, March 4 -" beside 2021-03-06 is 2021-03-04.
// nullopt where the document has no such dateline, or its day lies more than two months from `day`.
std::optional<absl::CivilDay> DatelineDayNear(const Document& document, absl::CivilDay day);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PUBLISHED_H_
