// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/key_map.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <map>
#include <set>

namespace claimcheck {
namespace {

// Few keys, that clash: those of one low half go to one slot first.
rc::Gen<std::uint64_t> Key() {
  return rc::gen::map(rc::gen::inRange<std::uint64_t>(1, 400),
                      [](std::uint64_t n) { return n % 20 + 1 + (n / 20 << 32); });
}

TEST(KeyMap, KeepsTheFirstValueOfEachKey) {
  EXPECT_TRUE(rc::check([] {
    KeyMap<int> map;
    std::map<std::uint64_t, int> expected;
    int value = 0;
    for (const std::uint64_t key : *rc::gen::container<std::vector<std::uint64_t>>(Key())) {
      map.TryAdd(key, ++value);
      expected.try_emplace(key, value);
    }
    const std::uint64_t asked = *Key();
    const auto found = expected.find(asked);
    RC_ASSERT(map.Holds(asked) == (found != expected.end()));
    RC_ASSERT((map.Find(asked) != nullptr) == map.Holds(asked));
    if (found != expected.end()) RC_ASSERT(*map.Find(asked) == found->second);
    std::set<std::uint64_t> keys;
    map.keys().ForEach([&keys](std::uint64_t key) { keys.insert(key); });
    RC_ASSERT(keys.size() == expected.size());
    RC_ASSERT(map.keys().size() == expected.size());
  }));
}

TEST(KeySet, HoldsTheSameWhateverRoomItWasMadeWith) {
  EXPECT_TRUE(rc::check([] {
    KeySet roomy(*rc::gen::inRange<std::size_t>(0, 100));
    KeySet plain;
    for (const std::uint64_t key : *rc::gen::container<std::vector<std::uint64_t>>(Key())) {
      RC_ASSERT(roomy.Add(key) == plain.Add(key));
    }
    const std::uint64_t asked = *Key();
    RC_ASSERT(roomy.PlaceOf(asked) == plain.PlaceOf(asked));
    RC_ASSERT(roomy.size() == plain.size());
  }));
}

TEST(KeyMap, HoldsNothingUnderNoWord) {
  KeyMap<int> map;
  EXPECT_EQ(map.Find(0), nullptr);
  map[7] = 1;
  map[7] += 1;
  EXPECT_EQ(*map.Find(7), 2);
  EXPECT_EQ(map.Find(0), nullptr);
}

}  // namespace
}  // namespace claimcheck
