// SPDX-License-Identifier: Apache-2.0
#include "claims/value/boxed.h"

#include <gtest/gtest.h>

#include <string>

namespace claimcheck {
namespace {

TEST(Boxed, IsCopiedAndComparedAsItsValueIs) {
  const Boxed<std::string> a = std::string("one");
  Boxed<std::string> b = a;
  EXPECT_EQ(a, b);
  *b += " and a half";
  EXPECT_EQ(*a, "one");
  EXPECT_FALSE(a == b);
  b = a;
  EXPECT_EQ(b->size(), 3u);
  b = *&b;
  EXPECT_EQ(a, b);
}

TEST(Boxed, MayBeMissing) {
  Boxed<std::string> none;
  EXPECT_FALSE(none);
  EXPECT_EQ(none, Boxed<std::string>(std::nullopt));
  EXPECT_EQ(none, Boxed<std::string>(std::optional<std::string>()));
  EXPECT_FALSE(none == Boxed<std::string>(std::string()));
  none = std::string("now");
  EXPECT_TRUE(none.has_value());
  none = std::nullopt;
  EXPECT_FALSE(none.has_value());
}

}  // namespace
}  // namespace claimcheck
