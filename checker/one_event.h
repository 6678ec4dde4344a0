// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_ONE_EVENT_H_
#define CHECKER_ONE_EVENT_H_

#include "absl/strings/string_view.h"
#include "claims/claim/article.h"

namespace claimcheck {

// Whether nothing in an article says that it tells of several events: no "shootings", no "another
// crash" or "an unrelated fire". What it says twice is then said of one.
bool TellsOfOneEvent(const Article& article);

// Whether a sentence sets what it tells apart from something else that the article tells: "earlier
// on Monday", "a second blast", "the other incident".
bool SetsApart(absl::string_view sentence);

// Whether a headline sums up several events: "Seven killed in three shootings", "Four shot over
// weekend".
bool SumsUpEvents(absl::string_view headline);

}  // namespace claimcheck

#endif  // CHECKER_ONE_EVENT_H_
