// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/published.h"

#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

// A document whose hint is the part of the text between brackets, found in a date line.
Document WithDateLine(std::string text) {
  const std::size_t begin = text.find('[');
  const std::size_t end = text.find(']') - 1;
  std::erase_if(text, [](char c) { return c == '[' || c == ']'; });
  Document document;
  document.date_hints.push_back({.source = DateHint::Source::kDateLine,
                                 .text = text.substr(begin, end - begin),
                                 .span = Span{begin, end}});
  document.text = std::move(text);
  return document;
}

Document WithMetadata(Document document, std::string date) {
  document.date_hints.insert(document.date_hints.begin(),
                             {.source = DateHint::Source::kMetadata, .text = std::move(date)});
  return document;
}

std::string Show(const Published& published) {
  if (!published.date) return "none";
  std::string shown = absl::StrCat(IsoDay(*published.date), " ", PublishedFromName(published.from));
  for (const absl::CivilDay day : published.alternatives) {
    absl::StrAppend(&shown, " or ", IsoDay(day));
  }
  return shown;
}

TEST(ReadPublished, TakesTheBestEvidence) {
  struct Row {
    const char* why;
    Document document;
    std::optional<absl::CivilDay> option;
    const char* expected;
    const char* note;
  };
  const Row rows[] = {
      {"no hint", Document{}, std::nullopt, "none", ""},
      {"the option dates an article that carries no date",
       WithDateLine("[By A. Smith]\n\nHe left."), absl::CivilDay(2015, 5, 12), "2015-05-12 option",
       ""},
      {"the article's own date counts for more than the option",
       WithDateLine("[11 May 2015]\n\nHe left."), absl::CivilDay(2015, 5, 12), "2015-05-11 text",
       ""},
      {"the option settles an ambiguous date", WithDateLine("[11/05/2015]\n\nHe left."),
       absl::CivilDay(2015, 11, 5), "2015-11-05 text or 2015-05-11", "--published"},
      {"a date line", WithDateLine("[May 11, 2015]\n\nHe left."), std::nullopt, "2015-05-11 text",
       ""},
      {"metadata", WithMetadata(Document{}, "2015-05-11T08:00:00Z"), std::nullopt,
       "2015-05-11 metadata", ""},
      {"the text's own line before metadata",
       WithMetadata(WithDateLine("[July 2, 2013]\n\nHe left."), "2016-07-28"), std::nullopt,
       "2013-07-02 text", "the file says 2016-07-28"},
      {"near the latest date mentioned, day first",
       WithDateLine("[11/05/2015]\n\nUN estimates from April 2015 say 6,100."), std::nullopt,
       "2015-05-11 text or 2015-11-05", "April 2015"},
      {"near the latest date mentioned, month first",
       WithDateLine("[11/05/2015]\n\nUN estimates from October 2015 say 6,100."), std::nullopt,
       "2015-11-05 text or 2015-05-11", "October 2015"},
      {"another numeric date tells the order",
       WithDateLine("[11/05/2015]\n\nHe left on 10/23/2015."), std::nullopt,
       "2015-11-05 text or 2015-05-11", "10/23/2015"},
      {"metadata tells the order",
       WithMetadata(WithDateLine("[11/05/2015]\n\nHe left."), "2015-11-05"), std::nullopt,
       "2015-11-05 text or 2015-05-11", "the file's own date"},
      {"nothing decides", WithDateLine("[11/05/2015]\n\nHe left."), std::nullopt,
       "2015-05-11 text or 2015-11-05", "does not decide"},
      {"one order is impossible", WithDateLine("[23/05/2015]\n\nHe left."), std::nullopt,
       "2015-05-23 text", ""},
      {"no date in the hint", WithDateLine("[By A. Smith]\n\nHe left."), std::nullopt, "none", ""},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.why);
    const Published published = ReadPublished(row.document, row.option);
    EXPECT_EQ(Show(published), row.expected);
    EXPECT_TRUE(absl::StrContains(published.note, row.note)) << published.note;
    EXPECT_EQ(published.note.empty(), *row.note == '\0') << published.note;
  }
}

// What stands beside the article is no evidence for its date.
TEST(ReadPublished, IgnoresWhatIsLeftOut) {
  Document document =
      WithDateLine("[11/05/2015]\n\nUN estimates from April 2015 say 6,100.\n\nOctober 20, 2015");
  const std::size_t begin = document.text.find("October");
  document.blocks.push_back({.kind = BlockKind::kLeftOut,
                             .span = {begin, document.text.size()},
                             .reason = "recent posts"});
  EXPECT_EQ(Show(ReadPublished(document, std::nullopt)), "2015-05-11 text or 2015-11-05");
}

}  // namespace
}  // namespace claimcheck
