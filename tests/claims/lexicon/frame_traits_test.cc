// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/frame_traits.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "absl/strings/str_cat.h"
#include "claims/lexicon/frames.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view frame_traits();
}  // namespace embedded
namespace {

TEST(FrameTraits, EveryFrameHasOneRowAndEveryRowAFrame) {
  std::set<std::string> frames = {"age"};
  for (const FrameRow& row : Frames()) frames.emplace(row.frame);
  for (const std::string& frame : frames) EXPECT_TRUE(HasTraits(frame)) << frame;
  std::set<std::string> seen;
  for (const TableRow& row : ReadEmbeddedTable(
           "frame_traits.tsv", embedded::frame_traits(),
           {"frame", "again", "whose", "occasion", "tally", "lasts", "settled", "example"})) {
    SCOPED_TRACE(absl::StrCat("frame_traits.tsv:", row.line));
    EXPECT_TRUE(frames.contains(std::string(row.cells[0]))) << row.cells[0];
    EXPECT_TRUE(seen.insert(std::string(row.cells[0])).second) << row.cells[0];
    EXPECT_FALSE(row.cells[7].empty());
  }
}

TEST(FrameTraits, TellsWhatRecursAndWhoseItIs) {
  EXPECT_TRUE(TraitsOf("visit").recurring);
  EXPECT_FALSE(TraitsOf("founding").recurring);
  EXPECT_EQ(TraitsOf("visit").owner, FrameOwner::kDoer);
  EXPECT_EQ(TraitsOf("age").owner, FrameOwner::kPerson);
  EXPECT_EQ(TraitsOf("flood").owner, FrameOwner::kNobody);
  // A noun that is no frame.
  EXPECT_TRUE(TraitsOf("barrier").recurring);
  EXPECT_EQ(TraitsOf("barrier").owner, FrameOwner::kNobody);
}

TEST(FrameTraits, AFineIsSettledAndATollIsNot) {
  EXPECT_TRUE(TraitsOf("fine").settled);
  EXPECT_TRUE(TraitsOf("vote for").settled);
  EXPECT_FALSE(TraitsOf("death").settled);
  EXPECT_FALSE(TraitsOf("barrier").settled);
}

TEST(FrameTraits, AVisitAndAMeetingAreSidesOfOneOccasion) {
  EXPECT_TRUE(AreSidesOfOneOccasion("visit", "meeting"));
  EXPECT_TRUE(AreSidesOfOneOccasion("meeting", "visit"));
  EXPECT_FALSE(AreSidesOfOneOccasion("visit", "visit"));
  EXPECT_FALSE(AreSidesOfOneOccasion("visit", "flood"));
  EXPECT_FALSE(AreSidesOfOneOccasion("flood", "visit"));
}

TEST(FrameTraits, TheUprootedAndThoseInSheltersAreOfOneTally) {
  EXPECT_TRUE(AreOfOneTally("evacuation", "displacement"));
  EXPECT_TRUE(AreOfOneTally("shelter", "evacuation"));
  EXPECT_TRUE(TraitsOf("shelter").part_of_tally);
  EXPECT_FALSE(TraitsOf("evacuation").part_of_tally);
  EXPECT_FALSE(AreOfOneTally("injury", "injury"));
  EXPECT_FALSE(AreOfOneTally("injury", "death"));
  EXPECT_FALSE(AreOfOneTally("death", "murder"));
  EXPECT_TRUE(AreOfOneTally("person", "attendance"));
  EXPECT_FALSE(AreOfOneTally("deployment", "attendance"));
}

}  // namespace
}  // namespace claimcheck
