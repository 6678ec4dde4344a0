// SPDX-License-Identifier: Apache-2.0
#include "claims/document/page_part.h"

#include <gtest/gtest.h>

namespace claimcheck {
namespace {

const PagePart* PartOf(absl::string_view html) {
  HtmlTokenizer tokenizer(html);
  HtmlToken token;
  return tokenizer.Next(&token) ? FindPagePart(token) : nullptr;
}

TEST(PagePart, EveryRowMeetsItsExample) {
  ASSERT_GT(PageParts().size(), 100u);
  for (const PagePart& row : PageParts()) {
    SCOPED_TRACE(row.example);
    const PagePart* found = PartOf(row.example);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->role, row.role);
    EXPECT_EQ(found->reason, row.reason);
  }
}

TEST(PagePart, ReadsNamesAsWords) {
  const struct {
    const char* html;
    const char* reason;  // nullptr: no part
  } rows[] = {
      {"<div class='c-related-stories'>", "related stories"},
      {"<div class='relatedStories'>", "related stories"},
      {"<div class='x y related_stories2'>", "related stories"},
      {"<div id=relatedStories>", "related stories"},
      {"<div class='has-sidebar no-comments'>", nullptr},
      {"<div class='download'>", nullptr},  // holds "ad"
      {"<div class='shareholders'>", nullptr},
      {"<div class='article-body'>", ""},
      {"<div class='article-body-footer'>", "page footer"},
      {"<div class='social-embed'>", ""},
      {"<div class='social'>", "share links"},
      {"<div role=Navigation>", "navigation"},
      {"<div hidden>", "hidden text"},
      {"<p style='color: red; display : none'>", "hidden text"},
      {"<p style='color: red'>", nullptr},
      {"<p>", nullptr},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.html);
    const PagePart* part = PartOf(row.html);
    ASSERT_EQ(part != nullptr, row.reason != nullptr);
    if (part != nullptr) {
      EXPECT_EQ(part->reason, row.reason);
    }
  }
}

}  // namespace
}  // namespace claimcheck
