// SPDX-License-Identifier: Apache-2.0
#include "checker/severity.h"

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

std::optional<Severity> SeverityNamed(absl::string_view name) {
  for (const Severity severity : {Severity::kError, Severity::kWarning, Severity::kNote}) {
    if (name == SeverityName(severity)) return severity;
  }
  return std::nullopt;
}

}  // namespace claimcheck
