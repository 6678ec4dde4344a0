// SPDX-License-Identifier: Apache-2.0
// What an editor waits for: a draft of a thousand words, held against an archive of 1,529 articles,
// from the bytes of the files to the report. The aim is under two seconds on two cores.
//
//   CLAIMCHECK_BENCH_ARCHIVE=articles.jsonl build/release/tests/bench/draft_bench
//
// names an archive of your own; without it there are as many generated ones.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/check.h"
#include "claims/document/read.h"
#include "reports/text_report.h"
#include "tests/bench/bench_text.h"

namespace claimcheck {
namespace {

constexpr std::size_t kArticles = 1529;
constexpr std::size_t kArticleBytes = 2400;  // about 400 words
constexpr std::size_t kDraftWords = 1000;

struct File {
  std::string path;
  std::string bytes;
};

std::vector<File> GeneratedArchive() {
  const std::string news = testing::GeneratedNews(kArticles * kArticleBytes);
  std::vector<File> files;
  for (std::size_t i = 0; i < kArticles; ++i) {
    files.push_back(
        {absl::StrCat("archive/", i, ".txt"), news.substr(i * kArticleBytes, kArticleBytes)});
  }
  return files;
}

std::vector<File> Archive() {
  const char* path = std::getenv("CLAIMCHECK_BENCH_ARCHIVE");
  if (path == nullptr) return GeneratedArchive();
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::cerr << path << ": cannot be read\n";
    std::abort();
  }
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return {{path, bytes.str()}};
}

File Draft() {
  const std::string news = testing::GeneratedNews(kDraftWords * 10);
  const std::vector<std::string> words = absl::StrSplit(news, absl::MaxSplits(' ', kDraftWords));
  std::size_t size = 0;
  for (std::size_t i = 0; i < kDraftWords && i < words.size(); ++i) size += words[i].size() + 1;
  return {"draft.txt", news.substr(0, size)};
}

void CheckingADraft(benchmark::State& state) {
  std::vector<File> files = Archive();
  files.insert(files.begin(), Draft());
  std::size_t articles = 0;
  for (auto _ : state) {
    std::vector<Document> documents;
    CheckOptions options;
    options.jobs = static_cast<int>(state.range(0));
    for (const File& file : files) {
      for (Document& document : ReadDocuments(file.path, file.bytes).documents) {
        options.draft.push_back(documents.empty());
        documents.push_back(std::move(document));
      }
    }
    articles = documents.size() - 1;
    benchmark::DoNotOptimize(TextReport(Check(std::move(documents), options), {}));
  }
  state.counters["articles"] = static_cast<double>(articles);
}
BENCHMARK(CheckingADraft)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace claimcheck
