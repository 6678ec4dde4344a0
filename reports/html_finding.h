// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_HTML_FINDING_H_
#define REPORTS_HTML_FINDING_H_

#include <string>

#include "checker/finding.h"
#include "reports/page_context.h"

namespace claimcheck {

// One finding as an <article>: what disagrees, a picture where one helps, the positions side by
// side with the passages that hold them, why, and how to be rid of it. `number` counts from 1.
//
// Its attribute data-f is what the page's script filters and sorts by, with spaces between:
// severity (2 error, 1 warning, 0 note), kind, confidence in hundredths, number of positions, and
// the numbers of its articles. Everything else is text. Elements are few: a browser makes some ten
// thousand a second, with what hangs on them.
std::string HtmlFinding(const PageContext& context, const Finding& finding, std::size_t number);

// "conflict" in the relation's colour, with its mark, which the style sheet puts before it.
std::string HtmlRelation(Relation relation);

// The place of a claim as a link where there is something to link to: "daily.txt:33:45".
std::string HtmlPlace(const PageContext& context, std::size_t claim);

// A claim's sentence with its figure marked.
std::string HtmlQuotation(const Article& article, const Claim& claim, std::size_t max_side);

}  // namespace claimcheck

#endif  // REPORTS_HTML_FINDING_H_
