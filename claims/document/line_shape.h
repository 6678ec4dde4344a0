// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_LINE_SHAPE_H_
#define CLAIMS_DOCUMENT_LINE_SHAPE_H_

#include "absl/strings/string_view.h"

namespace claimcheck {

// What a paragraph looks like, before any of its words are known.

// Whether it ends as a sentence does: . ! ? and the quotes and brackets after them; not with an
// ellipsis, which ends what was cut short.
bool EndsSentence(absl::string_view paragraph);

// Whether it was cut short: it ends with "…" or "...".
bool EndsCutShort(absl::string_view paragraph);

// Whether it is a sentence or more of running text, and no line of a page's furniture: 60 bytes or
// more that end as a sentence.
bool IsProse(absl::string_view paragraph);

// Whether it may be a headline: at most 200 bytes that begin with no small letter, hold a word, and
// end neither as a sentence (a question or a quotation may) nor with a comma, colon or semicolon.
bool IsHeadlineLike(absl::string_view line);

// Whether it may be a person's name and nothing else: two to four capitalized words, initials
// among them. "Jane A. Roe", "JANE ROE"
bool IsPersonName(absl::string_view line);

// Whether it is a picture's caption: it ends with the credit in brackets, "(Photo: Jane Roe)".
bool IsCaption(absl::string_view line);

// Whether it holds no letter and no digit: "---", "* * *".
bool IsSeparator(absl::string_view line);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_LINE_SHAPE_H_
