// SPDX-License-Identifier: Apache-2.0
// How fast numbers and quantities are read, in bytes of the sentences that the program reads for
// them: those that may hold a number or a time.
//
//   CLAIMCHECK_BENCH_TEXT=articles.jsonl build/release/tests/bench/quantity_bench
//
// The file holds one article a line, {"text": …}; without it the news is a text made here. The
// other runs read a megabyte each of what would be slow if anything were not linear.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/lexicon/word_marks.h"
#include "claims/mention/quantity.h"

namespace claimcheck {
namespace {

constexpr std::size_t kBytes = 1 << 20;

std::string Repeated(const std::string& unit) {
  std::string text;
  while (text.size() < kBytes) text += unit;
  return text;
}

// News that nobody printed: mentions as dense as in real articles.
std::string MadeNews() {
  return Repeated(
      "Floods in the northern valley killed at least 24 people and left about 3,400 families "
      "without a roof, the governor said on Tuesday.\n\nThe state will spend $1.2 billion on dams "
      "over five years, a third more than it had planned. Rain of 120 mm fell within six hours. "
      "Anna Keller, 42, lost two of her three boats.\n\nNobody in the town had seen such water "
      "before, and few believe that the old bridge will be opened again this summer.\n\n");
}

std::string News() {
  const char* path = std::getenv("CLAIMCHECK_BENCH_TEXT");
  if (path == nullptr) return MadeNews();
  std::string text;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    absl::StrAppend(&text, nlohmann::json::parse(line).at("text").get<std::string>(), "\n\n");
  }
  return text;
}

void Read(benchmark::State& state, const std::string& text) {
  const TokenizedText cut = TokenizeArticle(text);
  std::vector<Sentence> open;
  std::size_t bytes = 0;
  for (const Sentence& sentence : cut.sentences) {
    if (!sentence.may_hold_mention) continue;
    open.push_back(sentence);
    bytes += sentence.span.size();
  }
  std::size_t mentions = 0;
  for (auto _ : state) {
    for (const Sentence& sentence : open) mentions += ReadQuantities(cut, sentence).size();
  }
  benchmark::DoNotOptimize(mentions);
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes * state.iterations()));
  state.counters["open"] = static_cast<double>(bytes) / static_cast<double>(text.size());
  state.counters["mentions"] =
      static_cast<double>(mentions) / static_cast<double>(state.iterations());
}

void Register(const std::string& name, const std::string& text) {
  benchmark::RegisterBenchmark(name.c_str(), [text](benchmark::State& state) {
    Read(state, text);
  })->Unit(benchmark::kMillisecond);
}

}  // namespace
}  // namespace claimcheck

int main(int argc, char** argv) {
  using claimcheck::Register;
  using claimcheck::Repeated;
  Register("news", claimcheck::News());
  Register("digits", Repeated("7"));
  Register("commas", "7" + Repeated(","));
  Register("grouped digits", Repeated("7,"));
  Register("spaced groups", Repeated("100 "));
  Register("hundred and", Repeated("hundred and "));
  Register("one hundred and", Repeated("one hundred and "));
  Register("million", "two " + Repeated("million "));
  Register("opening brackets", "7" + Repeated("("));
  Register("brackets", Repeated("7 ("));
  Register("slashes", Repeated("1/"));
  Register("hyphens", Repeated("1-"));
  Register("between", Repeated("between 5 and "));
  Register("more than", Repeated("more than "));
  Register("dollars", Repeated("$"));
  Register("5 of the", Repeated("5 of the "));
  Register("cats and", "5 " + Repeated("cats and "));
  Register("tripled", Repeated("tripled "));
  Register("per 1,000", Repeated("per 1,000 "));
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
