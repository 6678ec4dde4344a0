// SPDX-License-Identifier: Apache-2.0
// From ten thousand findings to the bytes of a report, by format.
#include <benchmark/benchmark.h>

#include <string>

#include "reports/report.h"
#include "tests/reports/sample_result.h"

namespace claimcheck {
namespace {

// The findings of the sample, again and again, each over articles of its own.
CheckResult ManyFindings(std::size_t count) {
  const CheckResult sample = testing::SampleResult();
  CheckResult result;
  while (result.findings.size() < count) {
    const std::size_t first_claim = result.articles.size() / 4 * sample.claims.size();
    result.articles.insert(result.articles.end(), sample.articles.begin(), sample.articles.end());
    for (Finding finding : sample.findings) {
      finding.id = std::to_string(result.findings.size());
      for (Position& position : finding.positions) {
        for (std::size_t& claim : position.claims) claim += first_claim;
      }
      result.findings.push_back(std::move(finding));
    }
  }
  testing::IndexClaims(result);
  return result;
}

void WritingReport(benchmark::State& state, const char* format) {
  const CheckResult result = ManyFindings(static_cast<std::size_t>(state.range(0)));
  const ReportFormat report = *FindReportFormat(format);
  std::size_t bytes = 0;
  for (auto _ : state) bytes = report.write(result, {.version = "0.1.0"}).size();
  state.counters["MB"] = static_cast<double>(bytes) / 1e6;
}
#define WRITE(format)                               \
  BENCHMARK_CAPTURE(WritingReport, format, #format) \
      ->Arg(100)                                    \
      ->Arg(10'000)                                 \
      ->Unit(benchmark::kMillisecond)
WRITE(text);
WRITE(json);
WRITE(html);
WRITE(markdown);
#undef WRITE

}  // namespace
}  // namespace claimcheck
