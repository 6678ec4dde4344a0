// SPDX-License-Identifier: Apache-2.0
// Fingerprints stay when the articles change elsewhere, and differ when a finding does.
#include "checker/finding_id.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "checker/check.h"
#include "claims/document/read.h"

namespace claimcheck {
namespace {

struct File {
  std::string path;
  std::vector<std::string> paragraphs;
};

// A draft and two sources on one crash, with a disagreement on the dead, one on the day that the
// inquiry opened, and a date that does not exist.
std::vector<File> Files() {
  return {{"drafts/draft.md",
           {"Halden asks who checked the bridge", "3 March 2021",
            "A bus plunged off the Tarvos bridge near Halden on Tuesday, killing 23 people, Mayor "
            "Rosa Lindqvist said.",
            "The bridge was last painted on 31 April 2015, Rosa Lindqvist said."}},
          {"wire/first.txt",
           {"Halden mourns", "3 March 2021",
            "Mayor Rosa Lindqvist laid a wreath in Halden after the crash at the Tarvos bridge, "
            "which claimed the lives of 26 people."}},
          {"wire/second.txt",
           {"Questions after the Tarvos crash", "3 March 2021",
            "The bus that plunged off the Tarvos bridge near Halden had no working brakes, Mayor "
            "Rosa Lindqvist said. The crash killed 26 people."}}};
}

std::string TextOf(const File& file) {
  return absl::StrCat(absl::StrJoin(file.paragraphs, "\n\n"), "\n");
}

// The ids of what is found, in order; drafts are the files below drafts/ or the like.
std::vector<std::string> Ids(const std::vector<File>& files, bool with_drafts) {
  std::vector<Document> documents;
  CheckOptions options;
  for (const File& file : files) {
    for (Document& document : ReadDocuments(file.path, TextOf(file)).documents) {
      if (with_drafts) options.draft.push_back(absl::StrContains(file.path, "draft"));
      documents.push_back(std::move(document));
    }
  }
  std::vector<std::string> ids;
  for (const Finding& finding : Check(std::move(documents), options).findings) {
    ids.push_back(finding.id);
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

// Paragraphs that say nothing of numbers, dates or the crash.
constexpr const char* kUnrelated[] = {
    "The council is to discuss the matter again.",
    "Nobody at the depot would answer questions.",
    "Flowers were laid along the railing.",
    "A choir sang at the town hall, and the shops stayed shut.",
};

// Puts an unrelated paragraph somewhere behind the date line.
void AddParagraph(File& file) {
  const std::size_t at = *rc::gen::inRange<std::size_t>(2, file.paragraphs.size() + 1);
  const std::size_t which = *rc::gen::inRange<std::size_t>(0, std::size(kUnrelated));
  file.paragraphs.insert(file.paragraphs.begin() + static_cast<std::ptrdiff_t>(at),
                         kUnrelated[which]);
}

// Wraps the last paragraph anew, as an editor's program does. (In plain text short lines may be
// paragraphs of their own, so that only Markdown is the same article however it is wrapped.)
void Wrap(File& file) {
  std::string& paragraph = file.paragraphs.back();
  std::size_t column = 0;
  const std::size_t width = *rc::gen::inRange<std::size_t>(30, 90);
  for (char& c : paragraph) {
    if (c == ' ' && ++column > width) c = '\n', column = 0;
    ++column;
  }
}

TEST(FindingId, SurvivesWhatChangesElsewhere) {
  for (const bool with_drafts : {false, true}) {
    const std::vector<std::string> expected = Ids(Files(), with_drafts);
    ASSERT_EQ(expected.size(), 2u);
    EXPECT_TRUE(rc::check([&] {
      std::vector<File> files = Files();
      const int edits = *rc::gen::inRange(1, 6);
      for (int i = 0; i < edits; ++i) {
        AddParagraph(files[*rc::gen::inRange<std::size_t>(0, files.size())]);
      }
      Wrap(files[0]);
      // Paragraphs of a draft change places, and the folder its name.
      std::swap(files[0].paragraphs[2], files[0].paragraphs.back());
      if (*rc::gen::arbitrary<bool>()) files[0].path = "moved/draft-folder/draft.md";
      if (*rc::gen::arbitrary<bool>()) std::reverse(files.begin(), files.end());
      RC_ASSERT(Ids(files, with_drafts) == expected);
    }));
  }
}

// A plain text keeps its line ends, also within a figure.
TEST(FindingId, IsTheSameWhereverAPassageIsWrapped) {
  std::vector<File> files = Files();
  std::string& paragraph = files[1].paragraphs.back();
  paragraph =
      "Mayor Rosa Lindqvist laid a wreath in Halden after the crash at the\n"
      "Tarvos bridge, which as the town was told has claimed the lives of 26\n"
      "people. There will be a service in the church of Halden, and nobody\n"
      "but the families is to be let in, as the council was told on the day.";
  const std::vector<std::string> wrapped = Ids(files, false);
  paragraph = absl::StrReplaceAll(paragraph, {{"26\npeople", "26 people"}});
  EXPECT_EQ(Ids(files, false), wrapped);
}

TEST(FindingId, OfADraftSurvivesFurtherSourcesWithTheSameFigure) {
  std::vector<File> files = Files();
  const std::vector<std::string> expected = Ids(files, true);
  files.push_back({"wire/third.txt",
                   {"Halden buries its dead", "3 March 2021",
                    "Mayor Rosa Lindqvist wept at the Tarvos bridge, where the bus crash near "
                    "Halden killed 26 people."}});
  EXPECT_EQ(Ids(files, true), expected);
}

TEST(FindingId, ChangesWithTheFigure) {
  const std::vector<std::string> before = Ids(Files(), true);
  std::vector<File> files = Files();
  std::string& paragraph = files[0].paragraphs[2];
  paragraph = absl::StrReplaceAll(paragraph, {{"23", "22"}});
  const std::vector<std::string> after = Ids(files, true);
  ASSERT_EQ(after.size(), before.size());
  std::vector<std::string> kept;
  std::set_intersection(before.begin(), before.end(), after.begin(), after.end(),
                        std::back_inserter(kept));
  EXPECT_EQ(kept.size(), 1u);
}

TEST(FindingId, IsDistinctForTheSameWordsInTwoFilesOfOneName) {
  const std::string text = "The fair opened on 31 April 2015, the mayor said.";
  const std::vector<File> files = {{"a/index.md", {"The fair", text}},
                                   {"b/index.md", {"Another fair", text}}};
  const std::vector<std::string> ids = Ids(files, false);
  EXPECT_EQ(ids.size(), 2u);
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), 2u);
}

}  // namespace
}  // namespace claimcheck
