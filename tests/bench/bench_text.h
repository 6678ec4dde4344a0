// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_BENCH_BENCH_TEXT_H_
#define TESTS_BENCH_BENCH_TEXT_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claimcheck::testing {

// The text that benchmarks run over: the file that the environment variable CLAIMCHECK_BENCH_TEXT
// names or, without it, a megabyte of GeneratedNews. Read once; aborts when the file cannot be
// read.
absl::string_view BenchText();

// BenchText as articles of some four kilobytes each, cut at empty lines.
const std::vector<std::string>& BenchArticles();

// At least `bytes` bytes of English like that of news: articles with a headline, a dateline and
// paragraphs, where about every third sentence holds a number or a date. The same on every machine,
// so that two runs on one machine compare; for figures that mean something elsewhere, name a file
// of real news.
std::string GeneratedNews(std::size_t bytes);

}  // namespace claimcheck::testing

#endif  // TESTS_BENCH_BENCH_TEXT_H_
