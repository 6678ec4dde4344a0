// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include "claims/text/tokenize.h"
#include "tests/bench/bench_text.h"

namespace claimcheck {
namespace {

void Tokenizing(benchmark::State& state) {
  const absl::string_view text = testing::BenchText();
  for (auto _ : state) benchmark::DoNotOptimize(Tokenize(text));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(Tokenizing)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace claimcheck
