// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_SEVERITY_H_
#define CHECKER_SEVERITY_H_

#include <optional>

#include "absl/strings/string_view.h"

namespace claimcheck {

enum class Severity { kNote, kWarning, kError };
absl::string_view SeverityName(Severity severity);  // "note", "warning", "error"

// The severity of that name; nullopt for any other.
std::optional<Severity> SeverityNamed(absl::string_view name);

}  // namespace claimcheck

#endif  // CHECKER_SEVERITY_H_
