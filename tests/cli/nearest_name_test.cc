// SPDX-License-Identifier: Apache-2.0
#include "cli/nearest_name.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace claimcheck {
namespace {

const std::vector<std::string> kNames = {"--format", "--fail-on", "--all", "--against"};

TEST(NearestName, FindsSlips) {
  struct {
    std::string given;
    std::string nearest;
  } const cases[] = {
      {"--format", "--format"},     {"--fromat", "--format"},  {"--formt", "--format"},
      {"--fail", "--fail-on"},      {"--failon", "--fail-on"}, {"--al", "--all"},
      {"--against=", "--against"},  {"--zebra", ""},           {"", ""},
      {std::string(5000, 'x'), ""},
  };
  for (const auto& c : cases) EXPECT_EQ(NearestName(c.given, kNames), c.nearest) << c.given;
  EXPECT_EQ(DidYouMean("--fromat", kNames), "; did you mean --format?");
  EXPECT_EQ(DidYouMean("--zebra", kNames), "");
}

TEST(NearestName, IsTheNameItselfWhenItIsOne) {
  EXPECT_TRUE(rc::check([] {
    const auto letter = rc::gen::element('-', 'a', 'b', 'c');
    const auto names =
        *rc::gen::container<std::vector<std::string>>(rc::gen::container<std::string>(letter));
    for (const std::string& name : names) {
      if (name.size() < 20) RC_ASSERT(NearestName(name, names) == name);
    }
  }));
}

}  // namespace
}  // namespace claimcheck
