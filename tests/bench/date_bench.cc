// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include <string>

#include "claims/mention/time_expression.h"
#include "claims/text/tokenize.h"
#include "tests/bench/bench_text.h"

namespace claimcheck {
namespace {

DateContext Published() {
  DateContext context;
  context.published = absl::CivilDay(2015, 5, 11);
  return context;
}

// Reading alone, over text that is cut already.
void ReadingDates(benchmark::State& state) {
  const absl::string_view text = testing::BenchText();
  const TokenizedText cut = Tokenize(text, IsTimeWord);
  for (auto _ : state) benchmark::DoNotOptimize(ReadTimeExpressions(cut, Published()));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(ReadingDates)->Unit(benchmark::kMillisecond);

// Text that invites long looks ahead, again and again: the time must grow with its length only.
void ReadingRepetition(benchmark::State& state, const char* part) {
  const std::size_t bytes = static_cast<std::size_t>(state.range(0)) << 10;
  std::string text;
  while (text.size() < bytes) text += part;
  const TokenizedText cut = Tokenize(text, IsTimeWord);
  for (auto _ : state) benchmark::DoNotOptimize(ReadTimeExpressions(cut, Published()));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK_CAPTURE(ReadingRepetition, the_day_after, "the day after ")->Arg(128)->Arg(1024);
BENCHMARK_CAPTURE(ReadingRepetition, slashes, "1/")->Arg(128)->Arg(1024);
BENCHMARK_CAPTURE(ReadingRepetition, may, "May ")->Arg(128)->Arg(1024);
BENCHMARK_CAPTURE(ReadingRepetition, hundred_and, "hundred and ")->Arg(128)->Arg(1024);
BENCHMARK_CAPTURE(ReadingRepetition, two_days_after, "two days after ")->Arg(128)->Arg(1024);
BENCHMARK_CAPTURE(ReadingRepetition, early_mid, "early mid-")->Arg(128)->Arg(1024);
BENCHMARK_CAPTURE(ReadingRepetition, ramadan, "Ramadan ")->Arg(16)->Arg(128);

}  // namespace
}  // namespace claimcheck
