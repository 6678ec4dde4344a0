// SPDX-License-Identifier: Apache-2.0
#include "reports/sarif_text.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

namespace claimcheck {

std::string SarifText(absl::string_view text) {
  return absl::StrReplaceAll(
      text, {{"{", "{{"}, {"}", "}}"}, {"](", "\\]("}, {"\r\n", " "}, {"\n", " "}, {"\r", " "}});
}

std::string SarifLink(absl::string_view text, std::size_t location_id) {
  const std::string escaped = absl::StrReplaceAll(text, {{"\\", "\\\\"},
                                                         {"[", "\\["},
                                                         {"]", "\\]"},
                                                         {"{", "{{"},
                                                         {"}", "}}"},
                                                         {"\r\n", " "},
                                                         {"\n", " "},
                                                         {"\r", " "}});
  return absl::StrCat("[", escaped, "](", location_id, ")");
}

}  // namespace claimcheck
