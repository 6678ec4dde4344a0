// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_COUNTED_H_
#define CLAIMS_LEXICON_COUNTED_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace claimcheck {

// How much of its kind a noun for what is counted takes in.
enum class CountedClass : std::uint8_t {
  kAny,   // "person", "victim", "house": all of the kind
  kPart,  // "child", "woman": some of them
  kRole,  // "worker", "officer": those that do or are it
};

// A row of en/counted.tsv.
struct CountedNoun {
  absl::string_view kind;  // "people", "building", "vehicle"
  CountedClass within = CountedClass::kAny;
  // Of a role or a part: the word that stands for it, "officer" for "policeman", "child" for "kid".
  absl::string_view role;
};

// The row of `noun`, a singular lemma in lower case; nullptr when it has none.
const CountedNoun* FindCountedNoun(absl::string_view noun);

// Whether `noun` is a word for things of `kind`.
bool IsOfKind(absl::string_view noun, absl::string_view kind);
bool IsPeople(absl::string_view noun);

// Whether `noun` is what one person is called by what he or she does: "captain", "nurse"; not
// "crew", which is many.
bool IsOneOfATrade(absl::string_view noun);

// Whether counts of `a` and of `b` may be counts of the same things under two names: one noun, or
// two of one kind of which one stands for all of it ("12 workers" / "12 people"), or two words for
// one role or part ("12 workers" / "12 employees", "12 children" / "12 kids"); a school's children
// are its pupils, but students may be grown up. An empty noun ("12 were killed") may be any people.
bool MayCountTheSame(absl::string_view a, absl::string_view b);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_COUNTED_H_
