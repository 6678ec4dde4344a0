// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_AGES_TWICE_H_
#define CHECKER_AGES_TWICE_H_

#include <cstddef>

#include "checker/check.h"

namespace claimcheck {

// Whether both are plain ages of one person, by name or by what only that person is called:
//
//   "Nina Falk, 27" … "Falk, 33"; "Jens Holm, 41, was arrested" … "the 43-year-old suspect"  yes
//   "Falk, 33" … "Falk was 27 when she moved"                                               no
bool TellAgeOfOne(const CheckResult& result, std::size_t a, std::size_t b);

// Whether one of two claims of an article is the only age that its headline gives, which its text
// gives nobody, and the other the only age in the text that may be meant: the only child's, or the
// only one of somebody grown up, some years off.
//
//   "7-year-old drowns in lake" over "a boy of 9 drowned"                                  yes
//   "Man, 34, charged" over "Anton Berg, 43, was charged"                                  yes
//   "Man, 34, charged" over "the victim, Nina Falk, 71"                                    no
bool TellHeadlineAge(const CheckResult& result, std::size_t a, std::size_t b);

// Whether one is the age of somebody not named, which no one named in the article has, and the
// other that with which the only one is named of whom the police say who it was:
//
//   "A 31-year-old woman was shot dead" … "identified the woman as Nina Falk, 33"          yes
bool TellAgeOfIdentified(const CheckResult& result, std::size_t a, std::size_t b);

// Whether one stands in a list of ages, all others of which belong to people named elsewhere in the
// article, and the other is the only age of somebody named that the list lacks:
//
//   "three men, aged 24, 47 and 61" … "Olaf Rask, 24, Jens Holm, 47, and Peder Vang, 66"   61, 66
bool TellListedAge(const CheckResult& result, std::size_t a, std::size_t b);

}  // namespace claimcheck

#endif  // CHECKER_AGES_TWICE_H_
