// SPDX-License-Identifier: Apache-2.0
#include "claims/text/table.h"

#include <cstdio>
#include <cstdlib>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"

namespace claimcheck {

absl::StatusOr<std::vector<TableRow>> ReadTable(absl::string_view name, absl::string_view bytes,
                                                const std::vector<std::string>& columns) {
  std::vector<TableRow> rows;
  std::size_t line_number = 0;
  for (absl::string_view line : absl::StrSplit(bytes, '\n')) {
    ++line_number;
    if (absl::StripAsciiWhitespace(line).empty() || line.front() == '#') continue;
    TableRow row;
    row.line = line_number;
    for (absl::string_view cell : absl::StrSplit(line, '\t')) {
      row.cells.push_back(absl::StripAsciiWhitespace(cell));
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
  if (!rows.ok()) {
    const std::string message(rows.status().message());
    std::fprintf(stderr, "claimcheck: %s\n", message.c_str());
    std::abort();
  }
  return *std::move(rows);
}

}  // namespace claimcheck
