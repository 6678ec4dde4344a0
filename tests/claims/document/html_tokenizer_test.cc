// SPDX-License-Identifier: Apache-2.0
#include "claims/document/html_tokenizer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

// The tokens of `html` in a row: "<p class=a>", "five", "</p>".
std::vector<std::string> Cut(absl::string_view html) {
  std::vector<std::string> cut;
  HtmlTokenizer tokenizer(html);
  HtmlToken token;
  while (tokenizer.Next(&token)) {
    switch (token.kind) {
      case HtmlToken::Kind::kText:
        cut.push_back(absl::StrCat(token.is_raw ? "raw " : "", Slice(html, token.span)));
        break;
      case HtmlToken::Kind::kStartTag: {
        std::string tag = absl::StrCat("<", token.name);
        for (const HtmlAttribute& a : token.attributes) {
          absl::StrAppend(&tag, " ", a.name, "=", a.value);
        }
        cut.push_back(tag + ">");
        break;
      }
      case HtmlToken::Kind::kEndTag:
        cut.push_back(absl::StrCat("</", token.name, ">"));
        break;
    }
  }
  return cut;
}

TEST(HtmlTokenizer, CutsAsBrowsersDo) {
  const struct {
    const char* html;
    std::vector<std::string> tokens;
  } rows[] = {
      {"<p>Five died.</p>", {"<p>", "Five died.", "</p>"}},
      {"<P Class=\"a b\" id='c' hidden data-x=y>", {"<P Class=a b id=c hidden= data-x=y>"}},
      {"<img alt='5 > 4'/>x", {"<img alt=5 > 4>", "x"}},
      {"<a href = 'x' / title=y/>", {"<a href=x title=y/>"}},
      {"<p =a=b>", {"<p =a=b>"}},
      // A "<" that begins no tag is text.
      {"5 < 6 <3 </ <", {"5 ", "< 6 ", "<3 "}},
      {"a<b", {"a", "<b>"}},
      // Comments, declarations and processing instructions.
      {"<!-- <p>no</p> -- > -->yes", {"yes"}},
      {"<!-->a<!--->b<!---->c<!--d--!>e", {"a", "b", "c", "e"}},
      {"<!doctype html><?xml version='1.0'?><![endif]>a", {"a"}},
      {"a<!-- never closed", {"a"}},
      // Scripts end at their end tag only.
      {"<script>if (a < b) '</p>'</script>c",
       {"<script>", "raw if (a < b) '</p>'", "</script>", "c"}},
      {"<STYLE>p{}</style >c", {"<STYLE>", "raw p{}", "</style>", "c"}},
      {"<title>a &lt; <b></title>", {"<title>", "a &lt; <b>", "</title>"}},
      {"<textarea></textareas></textarea>", {"<textarea>", "</textareas>", "</textarea>"}},
      {"<script>never closed <p>", {"<script>", "raw never closed <p>"}},
      {"<plaintext><p></plaintext>", {"<plaintext>", "raw <p></plaintext>"}},
      // What is open ends with the page.
      {"<p class=\"a", {"<p class=a>"}},
      {"<p class", {"<p class=>"}},
      {"<", {"<"}},
      {"", {}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.html);
    EXPECT_EQ(Cut(row.html), row.tokens);
  }
}

TEST(HtmlTokenizer, KeepsSoManyAttributesAndReadsPastTheRest) {
  std::string html = "<p";
  for (int i = 0; i < 1'000'000; ++i) html += " a=b";
  html += ">five";
  HtmlTokenizer tokenizer(html);
  HtmlToken token;
  ASSERT_TRUE(tokenizer.Next(&token));
  EXPECT_EQ(token.attributes.size(), HtmlTokenizer::kMaxAttributes);
  ASSERT_TRUE(tokenizer.Next(&token));
  EXPECT_EQ(Slice(html, token.span), "five");
}

RC_GTEST_PROP(HtmlTokenizer, TokensAreInOrderAndInThePage, ()) {
  const std::vector<std::string> pieces = *rc::gen::container<std::vector<std::string>>(
      rc::gen::element<std::string>("<", ">", "p", "/", "!", "--", "'", "\"", "=", " ", "script",
                                    "title", "a", "&amp;", "\n", "é"));
  std::string html;
  for (const std::string& piece : pieces) html += piece;
  HtmlTokenizer tokenizer(html);
  HtmlToken token;
  std::size_t end = 0;
  while (tokenizer.Next(&token)) {
    RC_ASSERT(token.span.begin >= end);
    RC_ASSERT(token.span.end > token.span.begin);
    RC_ASSERT(token.span.end <= html.size());
    end = token.span.end;
  }
}

}  // namespace
}  // namespace claimcheck
