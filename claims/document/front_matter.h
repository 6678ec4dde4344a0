// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_FRONT_MATTER_H_
#define CLAIMS_DOCUMENT_FRONT_MATTER_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/document/metadata.h"
#include "claims/document/suppression_comment.h"
#include "claims/text/span.h"

namespace claimcheck {

// A value of the front matter, with the names that lead to it, parted by dots. Each item of a list
// is an entry of its own.
//
//   claimcheck:
//     source: Harbour Post        {"claimcheck.source", "Harbour Post"}
//     ignore: [dates, "ages"]     {"claimcheck.ignore", "dates"}, {"claimcheck.ignore", "ages"}
struct FrontMatterEntry {
  std::string key;
  std::string value;     // without quotation marks and escapes
  Span span;             // of the value in the text, quotation marks included
  std::size_t line = 1;  // of the file
  friend bool operator==(const FrontMatterEntry&, const FrontMatterEntry&) = default;
};

// The block of data that a Markdown file may begin with.
struct FrontMatter {
  std::size_t size = 0;                   // bytes with the lines around it; 0 when there is none
  std::vector<FrontMatterEntry> entries;  // all of it, in the order of the file
  Metadata metadata;                      // title, published, modified, language, site, author, url
  std::vector<SuppressionComment> suppressions;
  std::vector<std::string> warnings;
};

// Reads the front matter of `text`: YAML between lines of "---", or TOML between lines of "+++", as
// Jekyll and Hugo have it. Of either, what people write there: "key: value" or "key = value", with
// or without quotation marks, nested by indentation or tables, lists, folded text (">"), comments;
// other lines are passed over. The metadata are those of the outermost level:
//
//   title, date (published, pubdate), lastmod (updated, modified), lang (language, locale), author,
//   url (canonical_url, link), site (source, publisher)
//
// Settings under "claimcheck" go before all others: title, published, language, source, url. An
// unknown one is a warning. Below "disable" there (in TOML in the table [claimcheck.disable]) stand
// the rules whose findings are let stand in the whole file, each with the reason:
//
//   claimcheck:
//     disable:
//       quantity-differs: agency figures, kept as sent
FrontMatter ReadFrontMatter(absl::string_view text);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_FRONT_MATTER_H_
