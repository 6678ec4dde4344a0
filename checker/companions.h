// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_COMPANIONS_H_
#define CHECKER_COMPANIONS_H_

#include <vector>

#include "checker/kinship.h"
#include "claims/claim/article.h"

namespace claimcheck {

// Whether an article says by itself when it was published, in one reading.
bool IsCertain(const Published& published);

// Whether companions may tell `article` one of its dates: the day of its publication, that of an
// event which it counts from, or in which order it writes day and month (date_order.h).
bool MayLearnDates(const Article& article);

// Settles publication dates by the articles' companions, those that report the same event:
//
//   11/05/2015 with two readings     the reading that lies nearer to the companions' dates; the
//                                    note says so, the other reading stays among the alternatives
//   no date at all                   the date of the closest companion that has one of its own;
//                                    from becomes kRelated, the note names the companion
//
// Returns the indexes of the articles whose date changed, in order: their claims have to be read
// anew.
std::vector<std::size_t> SettleDates(std::vector<Article>& articles, const std::vector<Kin>& kin);

// Dates the claims that count from an event which their own article does not date ("two days after
// the vote") by the companions that do; the dates get the anchor kRelated.
void DateByCompanions(std::vector<Article>& articles, const std::vector<Kin>& kin);

}  // namespace claimcheck

#endif  // CHECKER_COMPANIONS_H_
