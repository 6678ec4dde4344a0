// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_TEXT_TABLE_H_
#define CLAIMS_TEXT_TABLE_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace claimcheck {

// One row of a table of words: its cells, and its line for messages.
struct TableRow {
  std::size_t line = 0;  // 1-based
  std::vector<absl::string_view> cells;
};

// Cuts a table of words, a file such as lexicon/en/hedges.tsv (tab-separated; lines that begin with
// # and empty lines are comments), into rows of exactly `columns` cells, trimmed. The views point
// into `bytes`.
//
// Errors: "hedges.tsv:7: 3 cells where 4 are wanted (phrase, bound, slack, example)".
absl::StatusOr<std::vector<TableRow>> ReadTable(absl::string_view name, absl::string_view bytes,
                                                const std::vector<std::string>& columns);

// The same for the tables compiled into the program, where an error is a mistake of ours that a
// test finds: aborts over it.
std::vector<TableRow> ReadEmbeddedTable(absl::string_view name, absl::string_view bytes,
                                        const std::vector<std::string>& columns);

// What a reader of such a table does about a row that it cannot use, given
// "frames.tsv:7: unknown slot \"objet\"": prints it to standard error and aborts.
[[noreturn]] void AbortOverTable(absl::string_view message);

}  // namespace claimcheck

#endif  // CLAIMS_TEXT_TABLE_H_
