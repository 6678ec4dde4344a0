// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/contrasts.h"

#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_split.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view contrasts();
}  // namespace embedded

namespace {

ContrastFor ReadFor(absl::string_view cell) {
  if (cell == "amount") return ContrastFor::kAmount;
  if (cell == "figure") return ContrastFor::kFigure;
  return cell == "age" ? ContrastFor::kAge : ContrastFor::kAny;
}

using Sets = absl::flat_hash_map<std::string, std::vector<Contrast>>;

const Sets& AllSets() {
  static const Sets* const sets = [] {
    auto* all = new Sets();
    std::size_t set = 0;
    for (const TableRow& row :
         ReadEmbeddedTable("contrasts.tsv", embedded::contrasts(), {"for", "words", "example"})) {
      for (absl::string_view word : absl::StrSplit(row.cells[1], ';')) {
        (*all)[std::string(absl::StripAsciiWhitespace(word))].push_back(
            {set, ReadFor(row.cells[0])});
      }
      ++set;
    }
    return all;
  }();
  return *sets;
}

}  // namespace

const std::vector<Contrast>& ContrastsOf(absl::string_view lemma) {
  static const std::vector<Contrast> none;
  const auto found = AllSets().find(lemma);
  return found != AllSets().end() ? found->second : none;
}

}  // namespace claimcheck
