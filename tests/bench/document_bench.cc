// SPDX-License-Identifier: Apache-2.0
// Reading articles, in bytes of the file a second.
#include <benchmark/benchmark.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "claims/document/decode.h"
#include "claims/document/layout.h"
#include "claims/document/read.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kParagraph =
    "The coast guard said on Monday that 14 ferries had run aground since the harbour closed in "
    "October 2012, more than in any year before, and that 1,400 accidents had been counted along "
    "the coast. \"We have asked the owners for years,\" a spokeswoman said in a statement. The "
    "owners had no comment.\n\n";

// An article of about 3 KB, as archives hold them.
std::string Article() {
  std::string text = "Ferries run aground more often than before\n\n11 May 2015\n\n";
  for (int i = 0; i < 8; ++i) absl::StrAppend(&text, kParagraph);
  return text + "Share this story\n\nRecent Posts\n\nFerry firm to cut 40 jobs\n\n1 day ago\n";
}

std::string LargeText(bool accents) {
  std::string text = "Ferries run aground more often than before\n\n";
  while (text.size() < (1u << 22)) {
    absl::StrAppend(&text, kParagraph,
                    accents ? "“Æ-ferger,” sa han – så ble det stille.\n\n" : "");
  }
  return text;
}

void Decoding(benchmark::State& state) {
  const std::string bytes = LargeText(state.range(0) != 0);
  for (auto _ : state) benchmark::DoNotOptimize(Decode(bytes));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}
BENCHMARK(Decoding)->Arg(0)->Arg(1);

void ReadingLayout(benchmark::State& state) {
  const std::string bytes = LargeText(state.range(0) != 0);
  for (auto _ : state) benchmark::DoNotOptimize(ReadLayout(bytes, ""));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}
BENCHMARK(ReadingLayout)->Arg(0)->Arg(1);

void ReadingPlainText(benchmark::State& state) {
  const std::string bytes = Article();
  for (auto _ : state) benchmark::DoNotOptimize(ReadDocuments("a.txt", bytes));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}
BENCHMARK(ReadingPlainText);

void ReadingJsonLines(benchmark::State& state) {
  std::string escaped;
  for (char c : Article()) {
    if (c == '\n') {
      escaped += "\\n";
    } else if (c == '"') {
      escaped += "\\\"";
    } else {
      escaped += c;
    }
  }
  std::string bytes;
  for (int i = 0; i < 1000; ++i) {
    absl::StrAppend(&bytes, "{\"id\": \"", i, "\", \"text\": \"", escaped, "\"}\n");
  }
  for (auto _ : state) benchmark::DoNotOptimize(ReadDocuments("a.jsonl", bytes));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}
BENCHMARK(ReadingJsonLines);

// A page of the web, most of which is not the article: some 60 KB.
std::string WebPage() {
  std::string page =
      "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ferries run aground "
      "| "
      "Harbour Post</title>\n<meta property=\"article:published_time\" "
      "content=\"2015-05-11\">\n<style>";
  for (int i = 0; i < 200; ++i) absl::StrAppend(&page, ".c-card__", i, "{margin:0 ", i, "px}\n");
  absl::StrAppend(&page, "</style></head><body>\n<nav class=\"c-nav c-nav--main\"><ul>");
  for (int i = 0; i < 150; ++i) {
    absl::StrAppend(&page,
                    "<li class=\"c-nav__item o-list__item\"><a class=\"c-nav__link\" href=\"/s/", i,
                    "\" data-track=\"nav|", i, "\"><span>Section ", i, "</span></a></li>\n");
  }
  absl::StrAppend(&page,
                  "</ul></nav><main><article class=\"o-article\"><h1>Ferries run aground</h1>\n");
  for (int i = 0; i < 24; ++i)
    absl::StrAppend(&page, "<p class=\"o-article__p\">", kParagraph, "</p>\n");
  absl::StrAppend(&page, "</article></main>\n<aside class=\"c-related related-stories\">");
  for (int i = 0; i < 100; ++i) {
    absl::StrAppend(&page, "<div class=\"c-card c-card--teaser\" id=\"card-", i, "\"><a href=\"/a/",
                    i, "\"><img src=\"/i/", i,
                    ".jpg\" alt=\"\"><h3>Ferry firm &amp; crew</h3></a></div>\n");
  }
  return page + "</aside><script>var x = [" + std::string(8192, '7') +
         "];</script></body></html>\n";
}

void ReadingWebPage(benchmark::State& state) {
  const std::string bytes = WebPage();
  for (auto _ : state) benchmark::DoNotOptimize(ReadDocuments("a.html", bytes));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}
BENCHMARK(ReadingWebPage);

// Text that invites quadratic reading.
void ReadingHostileText(benchmark::State& state) {
  static constexpr absl::string_view kPieces[] = {
      "Related\n",      "Comments\n\n", "(",     "1/", "-- ", "Jane Roe\nJane is a poet.\n",
      "\xE2\x80\x8B\n", "a\n",          "May 5 "};
  std::string bytes;
  while (bytes.size() < static_cast<std::size_t>(state.range(1))) {
    absl::StrAppend(&bytes, kPieces[state.range(0)]);
  }
  for (auto _ : state) benchmark::DoNotOptimize(ReadLayout(bytes, ""));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}
BENCHMARK(ReadingHostileText)->ArgsProduct({{0, 1, 2, 3, 4, 5, 6, 7, 8}, {1 << 16, 1 << 20}});

}  // namespace
}  // namespace claimcheck
