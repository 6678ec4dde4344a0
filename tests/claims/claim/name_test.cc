// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/name.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/same_name.h"
#include "claims/text/tokenize.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

TEST(FindNames, NamesWhatTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases("names.txt")) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const TokenizedText text = Tokenize(c.text);
    std::vector<std::string> names;
    for (const Name& name : FindNames(text)) names.push_back(name.canonical);
    EXPECT_EQ(names.empty() ? "none" : absl::StrJoin(names, "; "), c.expected);
  }
}

TEST(SameName, JoinsShortFormsAndMisprintsOnly) {
  struct Row {
    const char* a;
    const char* b;
    bool same;
  };
  for (const Row& row : std::vector<Row>{
           {"john kerry", "kerry", true},
           {"john kerry", "teresa kerry", false},
           {"linscomb", "linsomb", true},
           {"sergey lavrov", "sergei lavrov", true},
           {"iran", "iraq", false},
           {"austria", "australia", false},
           {"", "kerry", false},
           {"south tarn street", "s. tarn", true},
           {"quay street", "quay st.", true},
           {"quay street", "quay road", false},
           {"north quay street", "south quay street", false},
           {"quay street", "mill street", false},
           {"dennis lund iii", "dennis lund", true},
           {"dennis lund jr.", "lund", true},
           {"dennis lund jr.", "dennis lund sr.", false},
           {"meredith ruth lund", "meridith lund", true},
           {"mary ann marlow", "maryann marlowe", true},
           {"mario lindgren", "maria lindgren", false},
           {"kevin lindgren", "karen lindgren", false},
       }) {
    SCOPED_TRACE(absl::StrCat(row.a, " / ", row.b));
    EXPECT_EQ(SameName(row.a, row.b), row.same);
    EXPECT_EQ(SameName(row.b, row.a), row.same);
  }
}

TEST(TellingWords, PassOverFormsOfCompaniesAndKeepTheKindOfPlace) {
  struct Row {
    const char* name;
    const char* telling;
  };
  for (const Row& row : std::vector<Row>{
           {"peter linscomb", "linscomb"},
           {"linscomb", "linscomb"},
           {"travers mills corp.", "mills"},
           {"travers co. ltd.", "travers"},
           {"south tarn street", "tarn street"},
           {"halden hospital", "halden hospital"},
           {"street", "street"},
           {"inc.", "inc."},
           {"", ""},
       }) {
    EXPECT_EQ(TellingWords(row.name), row.telling) << row.name;
  }
}

}  // namespace
}  // namespace claimcheck
