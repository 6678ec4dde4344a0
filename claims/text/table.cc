// SPDX-License-Identifier: Apache-2.0
#include "claims/text/table.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace claimcheck {
namespace {

// Takes the first line from the front of `bytes`, and the line break with it.
absl::string_view TakeLine(absl::string_view& bytes) {
  const std::size_t at = std::min(bytes.find('\n'), bytes.size());
  const absl::string_view taken = bytes.substr(0, at);
  bytes.remove_prefix(std::min(at + 1, bytes.size()));
  return taken;
}

// Without the white space around it, which hardly ever stands there.
absl::string_view Stripped(absl::string_view cell) {
  const auto is_space = [](char c) { return absl::ascii_isspace(static_cast<unsigned char>(c)); };
  const bool spaced = !cell.empty() && (is_space(cell.front()) || is_space(cell.back()));
  return spaced ? absl::StripAsciiWhitespace(cell) : cell;
}

}  // namespace

absl::StatusOr<std::vector<TableRow>> ReadTable(absl::string_view name, absl::string_view bytes,
                                                const std::vector<std::string>& columns) {
  std::vector<TableRow> rows;
  std::size_t line_number = 0;
  while (!bytes.empty()) {
    ++line_number;
    absl::string_view line = TakeLine(bytes);
    if (line.empty() || line.front() == '#' || Stripped(line).empty()) continue;
    TableRow row;
    row.line = line_number;
    row.cells.reserve(columns.size());
    // A tab at the end has an empty cell behind it.
    for (bool more = true; more;) {
      const std::size_t tab = line.find('\t');
      more = tab != absl::string_view::npos;
      row.cells.push_back(Stripped(line.substr(0, tab)));
      if (more) line.remove_prefix(tab + 1);
    }
    if (row.cells.size() != columns.size()) {
      return absl::InvalidArgumentError(
          absl::StrCat(name, ":", line_number, ": ", row.cells.size(), " cells where ",
                       columns.size(), " are wanted (", absl::StrJoin(columns, ", "), ")"));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<TableRow> ReadEmbeddedTable(absl::string_view name, absl::string_view bytes,
                                        const std::vector<std::string>& columns) {
  absl::StatusOr<std::vector<TableRow>> rows = ReadTable(name, bytes, columns);
  if (!rows.ok()) AbortOverTable(rows.status().message());
  return *std::move(rows);
}

void AbortOverTable(absl::string_view message) {
  std::fprintf(stderr, "claimcheck: %s\n", std::string(message).c_str());
  std::abort();
}

}  // namespace claimcheck
