// SPDX-License-Identifier: Apache-2.0
#include "claims/document/html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kArticle[] =
    "<p>A ferry with 214 people on board ran aground off Skarholm on Monday night, the coast guard "
    "said, and twelve of them were hurt.</p>\n"
    "<p>The ship left Arvo at 21:40 and struck a rock an hour later in thick fog.</p>\n"
    "<p>&ldquo;We were lucky,&rdquo; said the harbour master, Jon Aske, who has run the port for "
    "30 years.</p>\n";

// A page as newsrooms publish them, with everything around `article` that is not the article.
std::string Page(absl::string_view article) {
  return absl::StrCat(
      "<!DOCTYPE html>\n<html lang=en-GB><head><title>Ferry runs aground off Skarholm | Harbour "
      "Post</title>\n<meta property=\"og:title\" content=\"Ferry runs aground off Skarholm\">\n"
      "<meta property='og:site_name' content='Harbour Post'>\n"
      "<meta property='article:published_time' content='2016-05-03T06:10:00Z'>\n"
      "<link rel=canonical href='https://harbourpost.example/2016/05/03/ferry'>\n"
      "<script>var deaths = 99;</script><style>p { margin: 4px }</style></head>\n<body>\n"
      "<nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>\n"
      "<header class=site-header><p>Thursday 5 May 2016. Rain, 9 degrees.</p></header>\n"
      "<div class=cookie-banner><p>We use 34 cookies. By going on you agree to our use of them, as "
      "everybody does.</p></div>\n"
      "<main><article><h1>Ferry runs aground off Skarholm</h1>\n"
      "<p class=byline>By Jane Roe, 2 May</p>\n",
      article,
      "<div class=share-tools><a href=#>Share</a> 412 shares</div>\n"
      "<div class='newsletter'><p>Sign up to our newsletter, which 20,000 people read each "
      "morning.</p></div></article></main>\n"
      "<aside class=related><h2>Related stories</h2><p>Nine died when a barge sank in 2009, the "
      "worst accident in the bay so far.</p></aside>\n"
      "<section id=comments><p>Ole says: there were 300 people on board, I counted every one of "
      "them myself.</p></section>\n"
      "<footer><p>Copyright 2016 Harbour Post. All rights reserved, all 7 of them.</p></footer>\n"
      "</body></html>\n");
}

Document Read(absl::string_view bytes) {
  ReadResult result = ReadHtml("page.html", bytes);
  EXPECT_EQ(result.documents.size(), 1u);
  return result.documents.empty() ? Document{} : std::move(result.documents[0]);
}

// The blocks that are the article, one a line.
std::string Body(const Document& document) {
  std::string body;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::kLeftOut || block.kind == BlockKind::kTitle) continue;
    absl::StrAppend(&body, Slice(document.text, block.span), "\n");
  }
  return body;
}

TEST(Html, TakesTheArticleAndLeavesThePage) {
  const Document document = Read(Page(kArticle));
  EXPECT_EQ(document.title, "Ferry runs aground off Skarholm");
  EXPECT_FALSE(document.title_span.empty());
  EXPECT_EQ(document.language, "en-GB");
  EXPECT_EQ(document.source, "Harbour Post");
  EXPECT_EQ(document.url, "https://harbourpost.example/2016/05/03/ferry");
  ASSERT_FALSE(document.date_hints.empty());
  EXPECT_EQ(document.date_hints[0].text, "2016-05-03T06:10:00Z");
  const std::string body = Body(document);
  EXPECT_THAT(body, HasSubstr("A ferry with 214 people"));
  EXPECT_THAT(body, HasSubstr("“We were lucky,” said"));
  for (const char* words :
       {"99", "Rain", "cookies", "412", "20,000", "Nine died", "Ole", "rights", "Home", "margin"}) {
    EXPECT_THAT(body, Not(HasSubstr(words)));
  }
}

TEST(Html, SaysWhatIsLeftOutAndWhy) {
  const Document document = Read(Page(kArticle));
  std::vector<std::string> reasons;
  for (const Block& block : LeftOut(document)) reasons.push_back(block.reason);
  EXPECT_THAT(reasons, ::testing::ElementsAre("navigation", "page header", "cookie notice",
                                              "byline", "share links", "newsletter form",
                                              "related stories", "comments", "page footer"));
}

TEST(Html, KeepsListsTablesCaptionsAndQuotes) {
  const Document document = Read(Page(absl::StrCat(
      kArticle,
      "<ul><li>214 on board</li><li>12 hurt</li></ul>"
      "<table><tr><th>Ship<th>Year</tr><tr><td>Arvo Star<td>1998</tr></table>"
      "<figure><img src=a.jpg alt=''><figcaption>The ferry on Tuesday. Photo: J. Roe</figcaption>"
      "</figure><blockquote>Nobody saw the rock.</blockquote>")));
  const std::string body = Body(document);
  EXPECT_THAT(body, HasSubstr("214 on board\n12 hurt\nShip\tYear\nArvo Star\t1998\n"));
  EXPECT_THAT(body, HasSubstr("The ferry on Tuesday. Photo: J. Roe\nNobody saw the rock.\n"));
}

TEST(Html, ReadsAmpPages) {
  const Document document = Read(absl::StrCat(
      "<!doctype html><html amp lang=en><head><meta charset=utf-8><title>Ferry runs aground off "
      "Skarholm</title><script type='application/ld+json'>{\"@type\": \"NewsArticle\", "
      "\"headline\": \"Ferry runs aground off Skarholm\", \"datePublished\": "
      "\"2016-05-03T06:10:00Z\"}</script><style amp-boilerplate>body{margin:8px}</style></head>"
      "<body><amp-sidebar id=s layout=nodisplay><ul><li>Weather: 9 degrees and rain all day in the "
      "north.</li></ul></amp-sidebar><amp-consent id=c><div id=ui>We and our 212 partners store "
      "and read what your device holds.</div></amp-consent><article><h1>Ferry runs aground off "
      "Skarholm</h1><amp-img src=a.jpg width=700 height=400 alt='7 boats'></amp-img>",
      kArticle,
      "<amp-ad width=300 height=250><div placeholder>Save 40 percent.</div></amp-ad>"
      "<p>Two tugs pulled it free at noon on Tuesday.</p>"
      "<amp-social-share type=email>99</amp-social-share></article>"
      "<amp-next-page><p>Nine died when a barge sank in 2009, the worst accident so far.</p>"
      "</amp-next-page></body></html>"));
  EXPECT_EQ(document.title, "Ferry runs aground off Skarholm");
  EXPECT_EQ(document.date_hints.at(0).text, "2016-05-03T06:10:00Z");
  const std::string body = Body(document);
  EXPECT_THAT(body, HasSubstr("214 people"));
  EXPECT_THAT(body, HasSubstr("Two tugs pulled it free at noon on Tuesday.\n"));
  for (const char* words : {"Weather", "212", "7 boats", "40 percent", "99", "2009"}) {
    EXPECT_THAT(body, Not(HasSubstr(words)));
  }
}

// What a page's "print" button opens: little around the text, and tables that lay it out.
TEST(Html, ReadsPrintVersions) {
  const Document document = Read(absl::StrCat(
      "<html><head><title>Harbour Post: Ferry runs aground off Skarholm</title></head><body "
      "onload='window.print()'><table width=600><tr><td><a href='javascript:print()'>Print this "
      "page</a> | <a href='javascript:close()'>Close window</a></td></tr><tr><td><font size=1>"
      "Printed from http://harbourpost.example/print/4711</font></td></tr><tr><td><h2>Ferry runs "
      "aground off Skarholm</h2><b>May 3, 2016</b><br>",
      kArticle,
      "</td></tr><tr><td><font size=1>&copy; 2016 Harbour Post. All rights reserved.</font></td>"
      "</tr></table></body></html>"));
  EXPECT_EQ(document.title, "Ferry runs aground off Skarholm");
  ASSERT_FALSE(document.date_hints.empty());
  EXPECT_THAT(document.date_hints[0].text, HasSubstr("May 3, 2016"));
  const std::string body = Body(document);
  EXPECT_THAT(body, HasSubstr("214 people"));
  EXPECT_THAT(body, HasSubstr("30 years"));
  for (const char* words : {"Print this", "4711", "reserved"}) {
    EXPECT_THAT(body, Not(HasSubstr(words)));
  }
}

// Elements that a site made up itself say what they are by their classes, like any other.
TEST(Html, ReadsPagesOfCustomElements) {
  const Document document = Read(absl::StrCat(
      "<!doctype html><title>Ferry runs aground off Skarholm</title><body><hp-page><hp-header "
      "class=site-header><p>Thursday 5 May 2016. Rain, 9 degrees.</p></hp-header><hp-story>"
      "<h1>Ferry runs aground off Skarholm</h1>",
      kArticle,
      "<hp-promo class=related-stories><p>Nine died when a barge sank in 2009, the worst accident "
      "in the bay so far.</p></hp-promo><p>It <x-tip>cost</x-tip> £35 million.</p></hp-story>"
      "</hp-page>"));
  const std::string body = Body(document);
  EXPECT_THAT(body, HasSubstr("214 people"));
  EXPECT_THAT(body, HasSubstr("It cost £35 million.\n"));
  for (const char* words : {"Rain", "2009"}) EXPECT_THAT(body, Not(HasSubstr(words)));
}

TEST(Html, ASentenceThatIsALinkIsTheArticleAndAHeadlineIsNot) {
  const std::string body = Body(Read(Page(absl::StrCat(
      kArticle,
      "<p><a href=/1>The inquiry into the sinking of 2009 was closed without a finding in "
      "May.</a></p><p><a href=/2>Ferry line to close after 114 years of service to the isles</a>"
      "</p>"))));
  EXPECT_THAT(body, HasSubstr("The inquiry into the sinking of 2009"));
  EXPECT_THAT(body, Not(HasSubstr("114")));
}

// What pages wedge between the paragraphs of an article.
TEST(Html, LeavesOutWhatStandsBetweenParagraphs) {
  const std::string body = Body(Read(Page(absl::StrCat(
      kArticle,
      "<p>Advert</p><p>Image 2 of 5</p><figure><figcaption>The ferry, seen from the pier on "
      "Tuesday.</figcaption></figure><div class='inline-newsletter'><p>Join 20,000 readers who get "
      "our morning briefing by e-mail each day.</p></div><p>Two tugs pulled it free.</p>"
      "<p>You have 2 free articles left this month.</p><p>Have a tip? Jane Roe may be reached at "
      "jane@post.example. Follow her on Twitter @janeroe or on Facebook.</p>"))));
  EXPECT_THAT(body, HasSubstr("seen from the pier"));
  EXPECT_THAT(body, HasSubstr("Two tugs pulled it free."));
  for (const char* words : {"Advert", "2 of 5", "20,000", "free articles", "Have a tip"}) {
    EXPECT_THAT(body, Not(HasSubstr(words)));
  }
}

// An <aside> within <article> is about the article; what its name or its links tell goes before.
TEST(Html, KeepsTheBoxesOfTheArticle) {
  const std::string body = Body(Read(Page(absl::StrCat(
      kArticle,
      "<aside><h2>The Arvo Star</h2><p>Built in 1998 for 35 million pounds, the ship has carried "
      "900,000 passengers across the strait.</p><p>It ran aground once before, in 2004, and was "
      "in the yard for eleven weeks.</p></aside>"
      "<aside><p>Follow all 214 arrivals and departures on our live map of the bay.</p></aside>"
      "<aside class='fact-box'><ul><li>Length: 88 metres</li><li>Crew: 31</li></ul></aside>"
      "<aside class=pullquote><p>It struck a rock in thick fog.</p></aside>"
      "<aside class='fact-box related-stories'><p>A barge sank in 2003 with a loss of 17 lives, "
      "the inquiry was told.</p></aside>"
      "<aside><p><a href=/b>Nine died when a barge sank in 2009, the worst accident in the bay so "
      "far</a></p></aside><p>Two tugs pulled it free.</p>"))));
  for (const char* words :
       {"900,000", "eleven weeks", "Length: 88 metres\nCrew: 31\n", "struck a rock in"}) {
    EXPECT_THAT(body, HasSubstr(words));
  }
  for (const char* words : {"2003", "2009", "live map"}) EXPECT_THAT(body, Not(HasSubstr(words)));
  const std::string outside = Body(Read(absl::StrCat(
      "<html><title>Ferry runs aground off Skarholm</title><main><div class=article-body>",
      kArticle, kArticle,
      "</div><aside><p>Built in 1871 by 9 people, the harbour is the oldest in the "
      "country.</p></aside></main>")));
  EXPECT_THAT(outside, Not(HasSubstr("1871")));
}

// In a header or outside of the article's element it is left out with them, and dates the article
// unless the page's metadata do.
TEST(Html, ADateBelowTheHeadlineDatesTheArticle) {
  const struct {
    const char* below;
    const char* date;
  } rows[] = {
      {"<header class=entry-header><div class=entry-meta>May 3, 2016 by Jane Roe</div></header>",
       "May 3, 2016"},
      {"<div class=css-1>May 3, 2016 at 6:10 a.m. EDT</div>", "May 3, 2016 at 6:10 a.m. EDT"},
      {"<p>By Jane Roe | 3 May 2016</p>", "3 May 2016"},
      {"<div class=related-stories>The barge of May 3, 2009</div>", ""},
      {"<p>By Jane Roe, who was there on May 3, 2016</p>", ""},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.below);
    const Document document = Read(absl::StrCat(
        "<html><title>Ferry runs aground off Skarholm</title><body><div><h1>Ferry runs "
        "aground off Skarholm</h1>",
        row.below, "</div><div class=css-2>", kArticle, "</div></body></html>"));
    EXPECT_EQ(document.date_hints.empty() ? "" : document.date_hints[0].text, row.date);
  }
}

// Where classes are generated, other attributes tell what a part is.
TEST(Html, KnowsPartsByTheNamesOfTheirComponents) {
  const std::string body = Body(Read(absl::StrCat(
      "<html><title>Ferry runs aground off Skarholm</title><body><div class=css-1 "
      "data-component=text-block>",
      kArticle,
      "<div class=css-3 data-component=newsletter-signup><p>Join 20,000 readers who get our "
      "morning "
      "letter.</p></div><section class=css-4 aria-label='Related stories'><p>Nine died when a "
      "barge "
      "sank in 2009, the worst accident so far.</p></section><div class=css-5 "
      "data-testid=commentsSection><p>Ole says there were 300 people on board.</p></div>"
      "<div class=css-6 data-module='{\"comments\": true, \"newsletter\": \"below the text, for "
      "readers abroad\"}'><p>Two tugs pulled it free at noon on Tuesday.</p></div></div></body>")));
  EXPECT_THAT(body, HasSubstr("214 people"));
  EXPECT_THAT(body, HasSubstr("Two tugs"));
  for (const char* words : {"20,000", "2009", "300 people"}) {
    EXPECT_THAT(body, Not(HasSubstr(words)));
  }
}

// What a page says of itself past the limits is told, and is a finding where it may hold the date.
TEST(Html, SaysWhatItDidNotLookAt) {
  const std::string large = absl::StrCat("<script type=application/ld+json>{\"x\": \"",
                                         std::string(1 << 20, 'x'), "\"}</script>");
  std::string metas;
  for (int i = 0; i < 1030; ++i) absl::StrAppend(&metas, "<meta name=a", i, " content=b>");
  std::string attributes = "<p";
  for (int i = 0; i < 70; ++i) absl::StrAppend(&attributes, " a", i);
  const struct {
    std::string head;
    const char* told;
  } rows[] = {
      {large, "a JSON-LD script of 1048585 bytes where 1048576 are the most"},
      {metas, " <meta> after the first 1024"},
      {attributes + ">", "6 attributes of tags with more than 64"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.told);
    const Document dated = Read(Page(absl::StrCat(kArticle, row.head)));
    EXPECT_THAT(dated.not_read, ::testing::IsEmpty());
    EXPECT_THAT(dated.warnings, ::testing::ElementsAre(HasSubstr(row.told)));
    const Document undated = Read(absl::StrCat("<html>", row.head, kArticle));
    EXPECT_THAT(undated.not_read, ::testing::ElementsAre(HasSubstr(row.told)));
  }
}

TEST(Html, APartThatHoldsTheArticleStaysWhateverItsName) {
  const Document document = Read(
      absl::StrCat("<html><title>Ferry runs aground off Skarholm</title><body class=comments-open>"
                   "<div class='sidebar-layout'><h1>Ferry runs aground off Skarholm</h1>",
                   kArticle, "</div></body></html>"));
  EXPECT_THAT(Body(document), HasSubstr("214 people"));
}

TEST(Html, FindsTheTitleAmongTheHeadings) {
  const Document document = Read(absl::StrCat(
      "<html><title>Ferry runs aground off Skarholm - Harbour Post</title><body><h1>Harbour "
      "Post</h1><h2>Ferry runs aground off Skarholm</h2>",
      kArticle, "</body></html>"));
  EXPECT_EQ(document.title, "Ferry runs aground off Skarholm");
  const Document untitled = Read(absl::StrCat(
      "<html><title>Ferry runs aground off Skarholm - Harbour Post</title><body>", kArticle));
  EXPECT_EQ(untitled.title, "Ferry runs aground off Skarholm");
  EXPECT_EQ(untitled.title_field, "title element");
}

TEST(Html, IsKnownByContentThenName) {
  const struct {
    const char* path;
    const char* bytes;
    bool html;
  } rows[] = {
      {"a", "<!DOCTYPE html><p>x", true},
      {"a.txt", "\n<!-- c --><HTML><p>x", true},
      {"a", "<?xml version='1.0'?><html xmlns='x'>", true},
      {"a", "<p>x", true},
      {"a", "<pre-release notes>", false},
      {"a.html", "<custom-tag>x", true},
      {"a.html", "Five died.", false},
      {"a", "Five died <b>today</b>.", false},
      {"a", "<?xml version='1.0'?><rss>", false},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.bytes);
    EXPECT_EQ(IsHtml(row.path, row.bytes), row.html);
  }
}

TEST(Html, APageWithoutTextIsAnError) {
  for (const char* bytes : {"<html><script>x</script></html>", "<p>&nbsp;</p>"}) {
    const ReadResult result = ReadHtml("page.html", bytes);
    EXPECT_TRUE(result.documents.empty());
    ASSERT_EQ(result.errors.size(), 1u);
    EXPECT_EQ(result.errors[0].message(), "page.html: holds no text: there is nothing to check");
  }
}

TEST(Html, OffsetsAreThoseOfTheFileInItsEncoding) {
  std::string bytes =
      "<html><meta charset=windows-1252><body><p>The caf\xE9 lost \x80"
      "5 million, "
      "and \xA3"
      "3 million more was spent on repairs that year.</p>";
  const Document document = Read(bytes);
  for (const auto& [word, file] : {std::pair<std::string, std::string>{"€5 million",
                                                                       "\x80"
                                                                       "5 million"},
                                   {"£3",
                                    "\xA3"
                                    "3"}}) {
    const std::size_t at = document.text.find(word);
    ASSERT_NE(at, std::string::npos);
    const Span span = document.source_map.FileSpan({at, at + word.size()});
    EXPECT_EQ(bytes.substr(span.begin, span.size()), file);
  }
}

}  // namespace
}  // namespace claimcheck
