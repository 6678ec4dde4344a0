// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/check.h"
#include "claims/document/read.h"
#include "claims/value/date_interval.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

TEST(OneArticle, TellsItsOwnDisagreementsAsTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases("one_article.txt")) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    CheckOptions options;
    options.published = {ParseIsoDay(c.settings.at("published"))};
    std::vector<Document> documents =
        ReadDocuments("article.txt", absl::StrReplaceAll(c.text, {{" || ", "\n\n"}}) + "\n")
            .documents;
    ASSERT_EQ(documents.size(), 1u);
    const bool told = !Check(std::move(documents), options).findings.empty();
    EXPECT_EQ(told ? "told" : "silent", c.expected);
  }
}

}  // namespace
}  // namespace claimcheck
