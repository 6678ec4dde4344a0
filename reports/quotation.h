// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_QUOTATION_H_
#define REPORTS_QUOTATION_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"
#include "claims/claim/article.h"
#include "claims/text/span.h"

namespace claimcheck {

// A figure in its sentence, as a report on a page quotes it. The pieces are bytes of the article,
// not yet escaped; "…" stands where a sentence was cut.
struct Quotation {
  std::string before;
  std::string figure;
  std::string after;
};

// At most so many bytes of a sentence are quoted on either side of its figure, and of the figure.
// The longest sentences of news keep whole; a page without a full stop does not fill the report.
inline constexpr std::size_t kMaxQuotedSide = 480;
inline constexpr std::size_t kMaxQuotedFigure = 240;

// `figure` in `sentence`, both of `text` and cut to it. Cuts fall between words where a space is
// near, and never within a character. Looks at no more of the text than it quotes.
Quotation CutQuotation(absl::string_view text, Span sentence, Span figure,
                       std::size_t max_side = kMaxQuotedSide);

// The words of `claim` in their sentence.
Quotation QuotationOf(const Article& article, const Claim& claim,
                      std::size_t max_side = kMaxQuotedSide);

// The first `max_bytes` of `text`, cut in the same way.
std::string CutShort(absl::string_view text, std::size_t max_bytes);

}  // namespace claimcheck

#endif  // REPORTS_QUOTATION_H_
