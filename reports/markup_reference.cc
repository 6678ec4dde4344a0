// SPDX-License-Identifier: Apache-2.0
#include "reports/markup_reference.h"

namespace claimcheck {

absl::string_view MarkupReference(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {};
  }
}

}  // namespace claimcheck
