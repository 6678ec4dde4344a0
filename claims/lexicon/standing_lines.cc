// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/standing_lines.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view standing_lines();
}  // namespace embedded

namespace {

struct Row {
  bool begins = false;
  absl::string_view words;
};

const std::vector<Row>& Rows() {
  static const std::vector<Row>* const rows = [] {
    auto* all = new std::vector<Row>();
    for (const TableRow& row : ReadEmbeddedTable("standing_lines.tsv", embedded::standing_lines(),
                                                 {"where", "words", "example"})) {
      all->push_back({row.cells[0] == "begin", row.cells[1]});
    }
    return all;
  }();
  return *rows;
}

// `line` with each run of digits as one #.
std::string WithoutDigits(absl::string_view line) {
  std::string without;
  for (const char c : line) {
    const bool digit = absl::ascii_isdigit(static_cast<unsigned char>(c));
    if (digit && !without.empty() && without.back() == '#') continue;
    without += digit ? '#' : c;
  }
  return without;
}

}  // namespace

bool IsStandingLine(absl::string_view block) {
  constexpr std::size_t kMaxBytes = 600;
  const absl::string_view line = absl::StripAsciiWhitespace(block);
  if (line.size() > kMaxBytes) return false;
  const std::string folded = WithoutDigits(absl::AsciiStrToLower(line));
  return std::any_of(Rows().begin(), Rows().end(), [&](const Row& row) {
    return row.begins ? absl::StartsWith(folded, row.words) : absl::StrContains(folded, row.words);
  });
}

}  // namespace claimcheck
