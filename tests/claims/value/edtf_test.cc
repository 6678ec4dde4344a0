// SPDX-License-Identifier: Apache-2.0
#include "claims/value/edtf.h"

#include <gtest/gtest.h>

namespace claimcheck {
namespace {

DateInterval Days(const char* first, const char* last) {
  return {.first = ParseIsoDay(first), .last = ParseIsoDay(last)};
}

TEST(EdtfOf, MarksTheEndsThatAreOnlyAboutRight) {
  struct Row {
    const char* first;
    const char* last;
    FuzzyEnds fuzzy;
    const char* edtf;
  };
  const Row rows[] = {
      {"2014-01-01", "2014-04-30", FuzzyEnds::kLast, "2014-01/2014-04~"},
      {"1996-01-01", "1999-12-31", FuzzyEnds::kFirst, "1996~/1999"},
      {"2014-02-10", "2014-02-20", FuzzyEnds::kBoth, "2014-02-10~/2014-02-20~"},
      {"2015-01-01", "2015-05-11", FuzzyEnds::kNone, "2015-01-01/2015-05-11"},
      {"2015-01-01", "2015-12-31", FuzzyEnds::kNone, "2015"},
      {"2015-05-11", "2015-05-11", FuzzyEnds::kBoth, "2015-05-11~"},
      {"", "2014-05-30", FuzzyEnds::kLast, "../2014-05-30~"},
      {"2014-05-30", "", FuzzyEnds::kFirst, "2014-05-30~/.."},
      {"", "", FuzzyEnds::kBoth, ""},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.edtf);
    EXPECT_EQ(EdtfOf(Days(row.first, row.last), row.fuzzy), row.edtf);
  }
}

TEST(ApproximateEdtf, MarksBothEndsOfAnInterval) {
  EXPECT_EQ(ApproximateEdtf(PeriodOf(Granularity::kYear, absl::CivilDay(2013, 5, 1))), "2013~");
  EXPECT_EQ(ApproximateEdtf(PeriodOf(Granularity::kWeek, absl::CivilDay(2015, 5, 1))),
            "2015-04-27~/2015-05-03~");
}

TEST(IsoDuration, WritesWhatHasANumberAndAnIsoUnit) {
  struct Row {
    const char* timex;
    const char* duration;
    const char* recurrence;
  };
  const Row rows[] = {
      {"P2D", "P2D", "R/P2D"},
      {"PT90M", "PT90M", "R/PT90M"},
      {"P2Y6M", "P2Y6M", "R/P2Y6M"},
      {"P2DE", "P20Y", "R/P20Y"},
      {"P1CE", "P100Y", "R/P100Y"},
      {"P3Q", "P9M", "R/P9M"},
      {"PT9.58S", "PT9.58S", "R/PT9.58S"},
      {"PXM", "", ""},
      {"P3X", "", ""},
      {"XXXX-WXX-2", "", "R/P1W"},
      {"XXXX-WXX-2TNI", "", "R/P1W"},
      {"XXXX-XX-XXTMO", "", "R/P1D"},
      {"XXXX-05", "", "R/P1Y"},
      {"", "", ""},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.timex);
    EXPECT_EQ(IsoDuration(row.timex), row.duration);
    EXPECT_EQ(IsoRecurrence(row.timex), row.recurrence);
  }
}

}  // namespace
}  // namespace claimcheck
