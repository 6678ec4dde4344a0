// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/attribution.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace embedded {
absl::string_view attribution();
}  // namespace embedded
namespace {

// The first words of attribution in `text`; nullptr when there are none.
const Attribution* Find(const TokenizedText& text) {
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    if (const auto match = LongestAttribution(text, i, text.tokens.size())) return match.value;
  }
  return nullptr;
}

TEST(Attribution, RowsMeanWhatTheirExamplesShow) {
  for (const TableRow& row :
       ReadEmbeddedTable("attribution.tsv", embedded::attribution(),
                         {"words", "kind", "stance", "source", "needs", "example"})) {
    SCOPED_TRACE(absl::StrCat("attribution.tsv:", row.line, ": ", row.cells[5]));
    EXPECT_TRUE(row.cells[1] == "verb" || row.cells[1] == "phrase");
    EXPECT_TRUE(row.cells[2] == "assert" || row.cells[2] == "deny" || row.cells[2] == "doubt");
    EXPECT_TRUE(row.cells[3] == "before" || row.cells[3] == "after" || row.cells[3] == "either" ||
                row.cells[3] == "none");
    const TokenizedText text = Tokenize(row.cells[5]);
    bool found = false;
    for (std::size_t i = 0; i < text.tokens.size(); ++i) {
      const auto match = LongestAttribution(text, i, text.tokens.size());
      found = found || (match && match.value->words == row.cells[0]);
    }
    EXPECT_TRUE(found);
  }
}

TEST(Attribution, TellsStanceAndSide) {
  const struct {
    absl::string_view text;
    absl::string_view words;
    Stance stance;
    SourceSide source;
  } rows[] = {
      {"Police SAID two died", "say", Stance::kAsserts, SourceSide::kEither},
      {"rebels, claiming 40 kills", "claim", Stance::kDoubts, SourceSide::kEither},
      {"Moscow denies it", "deny", Stance::kDenies, SourceSide::kEither},
      {"ruling out a second gunman", "rule out", Stance::kDenies, SourceSide::kBefore},
      {"According to police", "according to", Stance::kAsserts, SourceSide::kAfter},
      {"denied by the army", "denied by", Stance::kDenies, SourceSide::kAfter},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.text);
    const Attribution* found = Find(Tokenize(row.text));
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->words, row.words);
    EXPECT_EQ(found->stance, row.stance);
    EXPECT_EQ(found->source, row.source);
  }
  EXPECT_EQ(Find(Tokenize("Two gunmen fled on foot.")), nullptr);
  EXPECT_EQ(Find(Tokenize("Officials put the toll at 30"))->needs, "at");
}

}  // namespace
}  // namespace claimcheck
