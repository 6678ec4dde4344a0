// SPDX-License-Identifier: Apache-2.0
// From text to claims, and from articles to findings, in bytes of text a second.
#include <benchmark/benchmark.h>

#include <algorithm>

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
