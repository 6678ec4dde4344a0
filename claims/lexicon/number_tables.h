// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_NUMBER_TABLES_H_
#define CLAIMS_LEXICON_NUMBER_TABLES_H_

#include "absl/strings/string_view.h"

// The files of claims/lexicon/en about numbers, as they were when the program was built; made by
// cmake/embed_text.cmake.
namespace claimcheck::embedded {

absl::string_view change();
absl::string_view currencies();
absl::string_view dollars();
absl::string_view hedges();
absl::string_view money();
absl::string_view names();
absl::string_view numerals();
absl::string_view plurals();
absl::string_view stops();
absl::string_view units();
absl::string_view vague();

}  // namespace claimcheck::embedded

#endif  // CLAIMS_LEXICON_NUMBER_TABLES_H_
