// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/country_clock.h"

#include <gtest/gtest.h>

#include "claims/lexicon/places.h"

namespace claimcheck {
namespace {

TEST(CountryClock, RangesFromWestToEast) {
  const absl::CivilDay winter(2013, 1, 15), summer(2013, 7, 2);
  const struct {
    absl::string_view country;
    absl::CivilDay day;
    int least;
    int most;
  } kCases[] = {
      {"indonesia", summer, 420, 540},       {"japan", summer, 540, 540},
      {"united kingdom", winter, 0, 0},      {"united kingdom", summer, 60, 60},
      {"united states", winter, -600, -300}, {"united states", summer, -600, -240},
      {"india", winter, 330, 330},           {"", winter, -720, 840},
      {"atlantis", winter, -720, 840},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.country);
    EXPECT_EQ(OffsetsIn(c.country, c.day), (OffsetRange{c.least, c.most}));
  }
}

TEST(CountryClock, ChangesAtNightAreOnBothSides) {
  EXPECT_EQ(OffsetsIn("united kingdom", absl::CivilDay(2013, 3, 31)), (OffsetRange{0, 60}));
}

// Every country that the territories name by its short name has clocks of its own.
TEST(CountryClock, KnowsCountriesByTheirCanonicalNames) {
  for (const char* name : {"kyiv", "moscow", "jakarta", "paris", "cairo", "canberra", "ankara",
                           "yangon", "seoul", "prague", "harare"}) {
    const Place* place = FindPlace(name);
    if (place == nullptr || place->country.empty()) continue;
    SCOPED_TRACE(place->country);
    EXPECT_FALSE(OffsetsIn(place->country, absl::CivilDay(2013, 7, 2)) == OffsetRange{});
  }
}

}  // namespace
}  // namespace claimcheck
