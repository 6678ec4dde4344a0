// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_SHARED_NAMES_H_
#define CHECKER_SHARED_NAMES_H_

#include <string>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "absl/strings/string_view.h"

namespace claimcheck {

// Canonical names and words that stand beside claims, as About has them.
using Words = std::vector<std::string>;

// What both lists have, word for word; both must be sorted.
Words Shared(const Words& a, const Words& b);

// Whether `words`, sorted, hold the word.
bool Tell(const Words& words, const std::string& word);

// Some of a claim's names, as it has them.
using NameViews = absl::InlinedVector<absl::string_view, 8>;

// The names of places, and those of all else.
struct PartedNames {
  NameViews places;
  NameViews others;
};
PartedNames Part(const Words& names);

// Whether two names may be one thing's: the same name, or a place and the country that it lies in.
bool MayBeSame(absl::string_view a, absl::string_view b);

// Names of one kind in both lists that may be the same, as the first list has them.
Words SharedNames(const Words& a, const Words& b);
Words SharedNames(const NameViews& a, const NameViews& b);

// The same of people whose ages are told, of whom a family story may give no more than the first
// name: "their son, Aron, 8" / "Aron Berg, 9".
Words SharedBearers(const Words& a, const Words& b);
Words SharedBearers(const NameViews& a, const NameViews& b);

}  // namespace claimcheck

#endif  // CHECKER_SHARED_NAMES_H_
