// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/frames.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kSteal = "steal\tverb\ttheft\tobject\tcount\tThieves stole 31 rings.\n";

// The error that `rows` are refused with; empty where they are taken.
std::string ErrorOf(absl::string_view rows) {
  return std::string(ReadFrames(rows).status().message());
}

TEST(Frames, ReadsARow) {
  const auto frames = ReadFrames(
      "send\tverb\thospital\tobject of people to hospital\tcount\tIt sent six to hospital.\n");
  ASSERT_TRUE(frames.ok()) << frames.status();
  ASSERT_EQ(frames->size(), 1u);
  const FrameRow& row = frames->front();
  EXPECT_THAT(row.lemmas, testing::ElementsAre("send"));
  EXPECT_EQ(row.part, FramePart::kVerb);
  EXPECT_EQ(row.frame, "hospital");
  EXPECT_EQ(row.slot, FrameSlot::kObject);
  EXPECT_EQ(row.of, "people");
  EXPECT_EQ(row.to, "hospital");
  EXPECT_EQ(row.role, "count");
  EXPECT_EQ(row.traits, &TraitsOf("hospital"));
}

TEST(Frames, NamesAPartOrSlotThatThereIsNot) {
  EXPECT_EQ(ErrorOf("# head\n\nsteal\tverv\ttheft\tobject\tcount\t-\n"),
            "frames.tsv:3: unknown part \"verv\"");
  EXPECT_EQ(ErrorOf("steal\tverb\ttheft\tobjet of money\tcount\t-\n"),
            "frames.tsv:1: unknown slot \"objet\"");
}

TEST(Frames, OnePhraseMeansOneThingInOneRole) {
  EXPECT_EQ(ErrorOf(absl::StrCat(kSteal, "# of ideas\nsteal\tverb\tfraud\tobject\tcount\t-\n")),
            "frames.tsv:3: \"steal\" (verb, object, count) is \"fraud\" here, and \"theft\" in "
            "line 1");
  EXPECT_EQ(ErrorOf(absl::StrCat(kSteal, kSteal)),
            "frames.tsv:2: \"steal\" (verb, object, count) is \"theft\" here, and \"theft\" in "
            "line 1");
  // A noun in either number is one phrase.
  EXPECT_EQ(ErrorOf("theft\tnoun\ttheft\tself\tcount\t-\nthefts\tnoun\tfraud\tself\tcount\t-\n"),
            "frames.tsv:2: \"thefts\" (noun, self, count) is \"fraud\" here, and \"theft\" in "
            "line 1");
}

TEST(Frames, OnePhraseMayMeanTwoThingsInTwoRolesSlotsOrKinds) {
  EXPECT_EQ(ErrorOf(absl::StrCat(kSteal, "steal\tverb\ttheft\tobject\tamount\t-\n")), "");
  EXPECT_EQ(ErrorOf(absl::StrCat(kSteal, "steal\tverb\tescape\tsubject\tcount\t-\n")), "");
  EXPECT_EQ(ErrorOf(absl::StrCat(kSteal, "steal\tverb\tdata breach\tobject of record\tcount\t-\n")),
            "");
  EXPECT_EQ(ErrorOf(absl::StrCat(kSteal, "steal\tnoun\tbargain\tobject\tcount\t-\n")), "");
}

}  // namespace
}  // namespace claimcheck
