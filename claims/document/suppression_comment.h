// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_SUPPRESSION_COMMENT_H_
#define CLAIMS_DOCUMENT_SUPPRESSION_COMMENT_H_

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claimcheck {

// A remark in a file that lets the findings of one rule stand on some of its lines.
//
//   <!-- claimcheck-disable-next-line quantity-differs: agency figure kept -->
//   <!-- claimcheck-disable-line date-differs: as the court writes it -->
//   <!-- claimcheck-disable quantity-differs, date-differs: an archive piece -->
//   <!-- claimcheck-enable quantity-differs -->
//
// The next line is the next one that is not empty; "disable" holds up to the "enable" of the rule
// (or of all, when it names none), else to the end of the file. Of several rules each is one.
// Front matter can hold the same for the whole file; see front_matter.h.
struct SuppressionComment {
  static constexpr std::size_t kLastLine = std::numeric_limits<std::size_t>::max();

  std::size_t line = 1;  // where the comment begins, as PlaceOf counts
  std::size_t column = 1;
  std::string rule;  // as written; claims/ knows no rules
  std::string reason;
  std::size_t first_line = 1;  // the lines it holds for, both included
  std::size_t last_line = kLastLine;
  bool in_front_matter = false;
  // Why it suppresses nothing, with what would do: "gives no reason; write …". Else empty.
  std::string fault;

  bool Holds(std::size_t at) const { return first_line <= at && at <= last_line; }
  friend bool operator==(const SuppressionComment&, const SuppressionComment&) = default;
};

// Whether a file of these bytes, in whatever encoding, can hold one: a quick look.
bool MayHoldSuppressions(absl::string_view bytes);

// The suppressions in the comments of `text`, Markdown or HTML in UTF-8, by place. One pass.
std::vector<SuppressionComment> ReadSuppressionComments(absl::string_view text);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_SUPPRESSION_COMMENT_H_
