// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_CASE_FILE_H_
#define TESTS_CASE_FILE_H_

#include <map>
#include <string>
#include <vector>

namespace claimcheck::testing {

// One example of a case file: what `text` is expected to mean.
//
// A case file (tests/cases/*.txt) is a specification to read: prose and examples in turn.
//
//     A scale word multiplies the number before it; a number inside a name counts nothing.
//
//     @ published 2015-05-11
//
//     = [1200000000, 1200000000] USD
//     $1.2 billion
//     1.2bn dollars
//     = none
//     Boeing 737 Max
//
// A line that begins with "= " is an expected value; the lines after it, up to an empty line or the
// next
// "= ", are texts that mean it. "@ key value" sets something for all examples that follow, until
// it is set anew. "\n" within an example stands for a line break. Everything else is prose.
struct Case {
  std::string file;
  int line = 0;
  std::string expected;
  std::string text;
  std::map<std::string, std::string> settings;
};

// The cases of tests/cases/NAME; fails the running test when the file cannot be read or holds none.
std::vector<Case> ReadCases(const std::string& name);

}  // namespace claimcheck::testing

#endif  // TESTS_CASE_FILE_H_
