// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/estimate_ends.h"

#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view estimate_ends();
}  // namespace embedded

namespace {

// Words for an estimate, or a part of one.
constexpr WordSet kEstimate({"estimate", "estimates", "projection", "projections", "forecast",
                             "forecasts", "calculation", "calculations", "guess", "scenario", "end",
                             "figure", "figures"});

struct Row {
  EstimateEnd end = EstimateEnd::kUnsaid;
  bool before_estimate = false;
};

EstimateEnd ReadEnd(absl::string_view cell) {
  if (cell == "low") return EstimateEnd::kLow;
  if (cell == "high") return EstimateEnd::kHigh;
  return cell == "worst" ? EstimateEnd::kWorst : EstimateEnd::kBest;
}

const PhraseTable<Row>& Rows() {
  static const auto* table = [] {
    auto* rows = new PhraseTable<Row>();
    for (const TableRow& row : ReadEmbeddedTable("estimate_ends.tsv", embedded::estimate_ends(),
                                                 {"words", "end", "before", "example"})) {
      rows->Add(row.cells[0], {ReadEnd(row.cells[1]), row.cells[2] == "estimate"});
    }
    return rows;
  }();
  return *table;
}

}  // namespace

const KeySet& FirstEstimateEndWords() { return Rows().first_words(); }

absl::string_view EstimateEndName(EstimateEnd end) {
  switch (end) {
    case EstimateEnd::kUnsaid:
      return "";
    case EstimateEnd::kLow:
      return "low_end";
    case EstimateEnd::kHigh:
      return "high_end";
    case EstimateEnd::kWorst:
      return "worst_case";
    case EstimateEnd::kBest:
      return "best";
  }
  return "";
}

EstimateEndWords FindEstimateEnd(const TokenizedText& text, std::size_t first, std::size_t limit) {
  const auto match = Rows().Longest(text, first, limit);
  if (!match) return {};
  const bool said = !match.value->before_estimate ||
                    (match.last < limit && kEstimate.Holds(text.tokens[match.last].key));
  return said ? EstimateEndWords{match.value->end, match.last} : EstimateEndWords{};
}

}  // namespace claimcheck
