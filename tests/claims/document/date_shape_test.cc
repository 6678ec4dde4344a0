// SPDX-License-Identifier: Apache-2.0
#include "claims/document/date_shape.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_join.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view date_words();
}  // namespace embedded

namespace {

std::string Dates(absl::string_view line) {
  std::vector<std::string> dates;
  for (const DateShape& date : ReadDateLine(line).dates) {
    dates.push_back((date.changed ? "changed " : "") + std::string(Slice(line, date.span)));
  }
  return absl::StrJoin(dates, " | ");
}

TEST(DateShape, FindsDatesByShape) {
  const struct {
    const char* line;
    const char* dates;
    std::size_t other_words;
  } rows[] = {
      {"11/05/2015", "11/05/2015", 0},
      {"2015-05-11T08:00:00Z", "2015-05-11T08:00:00Z", 0},
      {"3.5.2016", "3.5.2016", 0},
      {"version 3.5.2", "", 1},
      {"The 3rd of May 2016", "3rd of May 2016", 0},
      {"Tues., July 2nd, 2013, 1:28 p.m. GMT", "Tues., July 2nd, 2013, 1:28 p.m. GMT", 0},
      {"Created: 09/21/2015 3:54 PM Post.com", "09/21/2015 3:54 PM", 2},
      {"Posted: May 3, 2016 Updated: May 4, 2016", "May 3, 2016 | changed May 4, 2016", 0},
      {"They may 5 times", "may 5", 2},
      {"Sunday", "", 0},
      {"May", "", 0},
      {"999999999999999999999999/1/1", "", 0},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.line);
    EXPECT_EQ(Dates(row.line), row.dates);
    EXPECT_EQ(ReadDateLine(row.line).other_words, row.other_words);
  }
}

TEST(DateShape, KnowsLabels) {
  EXPECT_TRUE(ReadDateLine("Published: 3 May 2016").labelled);
  EXPECT_TRUE(ReadDateLine("by: Jane Roe Updated: Jan 12, 2017").labelled);
  EXPECT_FALSE(ReadDateLine("He has a court date of May 3, 2016").labelled);
  EXPECT_FALSE(ReadDateLine("3 May 2016").labelled);
}

TEST(DateShape, ReadsTheExampleOfEachWord) {
  for (const TableRow& row :
       ReadEmbeddedTable("date_words.tsv", embedded::date_words(), {"word", "kind", "example"})) {
    SCOPED_TRACE(row.line);
    const DateLine line = ReadDateLine(row.cells[2]);
    EXPECT_EQ(line.dates.size(), 1u);
    EXPECT_EQ(line.other_words, 0u);
    const bool change = row.cells[1] == "change";
    EXPECT_TRUE(line.labelled || (row.cells[1] != "label" && !change));
    EXPECT_TRUE(line.dates.back().changed || !change);
  }
}

}  // namespace
}  // namespace claimcheck
