// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_RESIDUE_H_
#define CLAIMS_DOCUMENT_RESIDUE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claimcheck {

// What a line of a page's furniture says of the lines around it.
enum class ResidueRole {
  kLine,      // it alone is not the article, when it is short
  kNotice,    // the same at any length: conditions of copyright, cookies
  kTeasers,   // it heads a list of other articles
  kComments,  // it heads what readers wrote, or the form to write in
  kAuthor,    // it heads who the author is
  kAge,       // how long ago a teaser's article was published: "1 day ago"
};

// A row of residue.tsv: how pages word what is not the article.
//
// `pattern` is words in small letters that the line's words must equal. "#" stands for a number,
// "*" at the end for any words or none (after a colon, one at least); a colon, a bar and © count as
// words, other punctuation does not. "read more : *" is met by "## READ MORE: Talks to go on".
struct ResidueRow {
  ResidueRole role = ResidueRole::kLine;
  std::string reason;  // for Block::reason
  std::string pattern;
  std::string example;
};

// All rows, in the order of the file.
const std::vector<ResidueRow>& ResidueRows();

// The row that `line` meets, if any; the one with the longest pattern. A line of more than 160
// bytes, which has room for text of the article, meets only notices; one of more than 400 nothing.
const ResidueRow* FindResidue(absl::string_view line);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_RESIDUE_H_
