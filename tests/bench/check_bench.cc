// SPDX-License-Identifier: Apache-2.0
// From text to claims, and from articles to findings, in bytes of text a second.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "checker/check.h"
#include "claims/claim/extract.h"
#include "claims/document/read.h"
#include "tests/bench/bench_text.h"

namespace claimcheck {
namespace {

constexpr absl::CivilDay kPublished(2015, 5, 11);

// The first `count` articles of the benchmark text, or all when there are fewer.
std::vector<Document> Documents(std::size_t count) {
  std::vector<Document> documents;
  const std::vector<std::string>& articles = testing::BenchArticles();
  for (std::size_t i = 0; i < std::min(count, articles.size()); ++i) {
    ReadResult read = ReadDocuments(absl::StrCat(i, ".txt"), articles[i]);
    for (Document& document : read.documents) documents.push_back(std::move(document));
  }
  return documents;
}

std::int64_t Bytes(const std::vector<Document>& documents) {
  std::size_t bytes = 0;
  for (const Document& document : documents) bytes += document.text.size();
  return static_cast<std::int64_t>(bytes);
}

void ExtractingClaims(benchmark::State& state) {
  const std::vector<Document> documents = Documents(256);
  const Published published{.date = kPublished};
  for (auto _ : state) {
    for (const Document& document : documents) {
      benchmark::DoNotOptimize(ExtractClaims(document, published));
    }
  }
  state.SetBytesProcessed(state.iterations() * Bytes(documents));
}
BENCHMARK(ExtractingClaims)->Unit(benchmark::kMillisecond);

// Text that nobody writes, again and again: what it costs must grow with its length only. The first
// row holds no claims, the second little else, and each claim has its price.
void ExtractingRepetition(benchmark::State& state, const char* part) {
  const std::size_t bytes = static_cast<std::size_t>(state.range(0)) << 10;
  std::string text;
  while (text.size() < bytes) text += part;
  const ReadResult read = ReadDocuments("a.txt", text);
  const Published published{.date = kPublished};
  std::size_t claims = 0;
  for (auto _ : state) {
    for (const Document& document : read.documents) {
      claims = ExtractClaims(document, published).claims.size();
    }
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["claims"] = static_cast<double>(claims);
}
#define REPEAT(name, part)                            \
  BENCHMARK_CAPTURE(ExtractingRepetition, name, part) \
      ->Arg(64)                                       \
      ->Arg(512)                                      \
      ->Unit(benchmark::kMillisecond)
REPEAT(digits, "7");
REPEAT(commas, ",");
REPEAT(grouped_digits, "7,");
REPEAT(slashes, "1/");
REPEAT(dashes, "5-");
REPEAT(brackets, "(");
REPEAT(quotes, "\"");
REPEAT(newlines, "\n");
REPEAT(hundred_and, "hundred and ");
REPEAT(killed, "killed ");
REPEAT(may, "May ");
REPEAT(the_day_after, "the day after ");
REPEAT(letters_and_digits, "a1");
REPEAT(names, "John Smith ");

REPEAT(percent, "5% ");
REPEAT(killed_5, "killed 5 people and ");
REPEAT(last_april, "last April ");
REPEAT(ramadan, "Ramadan ");
REPEAT(girls, "a girl, 5, and ");
REPEAT(degrees, "-5C ");
#undef REPEAT

// A hundred copies of an article tell nothing that five do not.
void CheckingCopies(benchmark::State& state) {
  const std::vector<Document> documents(static_cast<std::size_t>(state.range(0)),
                                        Documents(1).front());
  CheckOptions options;
  options.published.resize(documents.size(), kPublished);
  for (auto _ : state) benchmark::DoNotOptimize(Check(documents, options));
}
BENCHMARK(CheckingCopies)->Arg(5)->Arg(50)->Arg(500)->Unit(benchmark::kMillisecond);

// The rate should fall only slowly as articles are added.
void Checking(benchmark::State& state) {
  const std::vector<Document> documents = Documents(static_cast<std::size_t>(state.range(0)));
  CheckOptions options;
  options.published.resize(documents.size(), kPublished);
  for (auto _ : state) benchmark::DoNotOptimize(Check(documents, options));
  state.SetBytesProcessed(state.iterations() * Bytes(documents));
}
BENCHMARK(Checking)->RangeMultiplier(4)->Range(4, 256)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace claimcheck
