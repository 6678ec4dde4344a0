// SPDX-License-Identifier: Apache-2.0
#include "checker/finding.h"

namespace claimcheck {

absl::string_view SeverityName(Severity severity) {
  switch (severity) {
    case Severity::kNote:
      return "note";
    case Severity::kWarning:
      return "warning";
    case Severity::kError:
      return "error";
  }
  return "";
}

}  // namespace claimcheck
