// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_SARIF_TEXT_H_
#define REPORTS_SARIF_TEXT_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"

namespace claimcheck {

// `text`, from wherever it comes, within a SARIF plain text message, on one line. Braces would
// begin a placeholder and are doubled (SARIF 2.1.0, 3.11.5); "](" would make a link of what stands
// before it and gets a backslash (3.11.6).
std::string SarifText(absl::string_view text);

// A link to the location of the result that has this id (3.11.6), `text` being what is shown:
// "[6,100 \\[sic\\]](1)".
std::string SarifLink(absl::string_view text, std::size_t location_id);

}  // namespace claimcheck

#endif  // REPORTS_SARIF_TEXT_H_
