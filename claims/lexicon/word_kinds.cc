// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/word_kinds.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/text/folded_word.h"
#include "claims/text/table.h"

namespace claimcheck {

WordKinds::WordKinds(absl::string_view file, absl::string_view bytes,
                     std::initializer_list<absl::string_view> kinds) {
  for (const TableRow& row : ReadEmbeddedTable(file, bytes, {"kind", "words", "example"})) {
    const auto kind = std::find(kinds.begin(), kinds.end(), row.cells[0]);
    if (kind == kinds.end()) {
      AbortOverTable(absl::StrCat(file, ":", row.line, ": unknown kind \"", row.cells[0], "\""));
    }
    const std::uint32_t bit = 1u << (kind - kinds.begin());
    for (absl::string_view word : absl::StrSplit(row.cells[1], ',')) {
      word = absl::StripAsciiWhitespace(word);
      std::uint32_t& known = kinds_[FoldedHash(word)];
      if ((known & bit) != 0) {
        AbortOverTable(
            absl::StrCat(file, ":", row.line, ": \"", word, "\" is ", *kind, " in an earlier row"));
      }
      known |= bit;
    }
  }
}

}  // namespace claimcheck
