// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_DATE_ORDER_H_
#define CHECKER_DATE_ORDER_H_

#include <vector>

#include "checker/kinship.h"
#include "checker/settings.h"
#include "claims/claim/article.h"

namespace claimcheck {

// Decides in which order the articles write day and month in dates of digits alone that their own
// text leaves open. The evidence, best first:
//
//   1. what `habits` say of its outlet; one for every article, or empty
//   2. companions: one of them gives a day that is one reading of such a date and none the other
//   3. the outlet: its other articles, by the source their metadata names, that show an order
//   4. the habit of the language, or of the article's dates in words (OrderByHabit)
//
// Returns the indexes of the articles whose dates are now to be read in the order decided; those
// that nothing decides stay undecided.
std::vector<std::size_t> SettleOrders(std::vector<Article>& articles, const std::vector<Kin>& kin,
                                      const std::vector<OutletHabits>& habits);

}  // namespace claimcheck

#endif  // CHECKER_DATE_ORDER_H_
