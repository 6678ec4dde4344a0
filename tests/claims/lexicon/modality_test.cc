// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/modality.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace embedded {
absl::string_view modality();
}  // namespace embedded
namespace {

const Cue* Find(const TokenizedText& text) {
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    if (const auto match = LongestCue(text, i, text.tokens.size())) return match.value;
  }
  return nullptr;
}

TEST(Modality, RowsMeanWhatTheirExamplesShow) {
  for (const TableRow& row : ReadEmbeddedTable("modality.tsv", embedded::modality(),
                                               {"words", "kind", "class", "scope", "example"})) {
    SCOPED_TRACE(absl::StrCat("modality.tsv:", row.line, ": ", row.cells[4]));
    EXPECT_TRUE(row.cells[1] == "verb" || row.cells[1] == "word");
    EXPECT_TRUE(row.cells[3] == "after" || row.cells[3] == "before" || row.cells[3] == "either" ||
                row.cells[3] == "noun");
    const TokenizedText text = Tokenize(row.cells[4]);
    bool found = false;
    for (std::size_t i = 0; i < text.tokens.size(); ++i) {
      const auto match = LongestCue(text, i, text.tokens.size());
      found = found || (match && match.value->words == row.cells[0]);
    }
    EXPECT_TRUE(found);
  }
}

TEST(Modality, TellsClassScopeAndStatus) {
  const struct {
    absl::string_view text;
    CueClass meaning;
    CueScope scope;
    absl::string_view status;
  } rows[] = {
      {"he WILL rule on Tuesday", CueClass::kPlanned, CueScope::kAfter, ""},
      {"is to visit Kiev", CueClass::kPlanned, CueScope::kAfter, ""},
      {"the planned bridge", CueClass::kPlanned, CueScope::kNoun, ""},
      {"planning to leave", CueClass::kPlanned, CueScope::kAfter, ""},
      {"may have died", CueClass::kUncertain, CueScope::kAfter, ""},
      {"reportedly worth $3 billion", CueClass::kUncertain, CueScope::kEither, ""},
      {"Denying it", CueClass::kDenied, CueScope::kAfter, ""},
      {"12 suspected cases", CueClass::kStatus, CueScope::kEither, "suspected"},
      {"missing, presumed dead", CueClass::kStatus, CueScope::kNoun, "presumed"},
      {"12 confirmed deaths", CueClass::kStatus, CueScope::kNoun, "confirmed"},
      {"not only 12", CueClass::kNothing, CueScope::kAfter, ""},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.text);
    const Cue* cue = Find(Tokenize(row.text));
    ASSERT_NE(cue, nullptr);
    EXPECT_EQ(cue->meaning, row.meaning);
    EXPECT_EQ(cue->scope, row.scope);
    EXPECT_EQ(cue->status, row.status);
  }
  for (absl::string_view text : {"in May 2012", "Will Smith", "Two gunmen fled on foot."}) {
    SCOPED_TRACE(text);
    EXPECT_EQ(Find(Tokenize(text)), nullptr);
  }
}

}  // namespace
}  // namespace claimcheck
