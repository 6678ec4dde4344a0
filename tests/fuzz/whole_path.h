// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_FUZZ_WHOLE_PATH_H_
#define TESTS_FUZZ_WHOLE_PATH_H_

#include "absl/strings/string_view.h"

namespace claimcheck::testing {

// Takes `bytes` the whole way, from files to every report, and aborts with a line on standard error
// when something does not hold that must hold for any bytes:
//
//   - the text of a document is UTF-8; its blocks are in order and do not overlap;
//   - a span lies in its text, cuts no UTF-8 sequence and has a place in the file;
//   - intervals of numbers and days have their ends in order;
//   - topics, positions and pairs point at claims and positions that there are;
//   - every report is UTF-8 without control characters, and the JSON ones are JSON;
//   - two threads find what one finds.
//
// The bytes are up to eight files, parted by lines that hold "====". A file that begins with "{" is
// read as .jsonl. Options (all, drafts, a publication date) follow from the number of bytes.
void RunWholePath(absl::string_view bytes);

}  // namespace claimcheck::testing

#endif  // TESTS_FUZZ_WHOLE_PATH_H_
