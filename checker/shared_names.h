// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_SHARED_NAMES_H_
#define CHECKER_SHARED_NAMES_H_

#include <string>
#include <vector>

namespace claimcheck {

// Canonical names and words that stand beside claims, as About has them.
using Words = std::vector<std::string>;

// What both lists have, word for word; both must be sorted.
Words Shared(const Words& a, const Words& b);

// Whether `words`, sorted, hold the word.
bool Tell(const Words& words, const std::string& word);

// Whether two names may be one thing's: the same name, or a place and the country that it lies in.
bool MayBeSame(const std::string& a, const std::string& b);

// Names of one kind in both lists that may be the same, as the first list has them.
Words SharedNames(const Words& a, const Words& b);

// The names of places, or those of all else.
Words Only(const Words& names, bool places);

}  // namespace claimcheck

#endif  // CHECKER_SHARED_NAMES_H_
