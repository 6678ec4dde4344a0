// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_SARIF_DRIVER_H_
#define REPORTS_SARIF_DRIVER_H_

#include <cstddef>
#include <map>

#include "absl/strings/string_view.h"
#include "reports/json_writer.h"
#include "reports/report.h"

namespace claimcheck {

// The rule that is no result but a notification.
inline constexpr absl::string_view kSarifNotChecked = "not-checked";

// Writes the toolComponent (SARIF 2.1.0, 3.19) of claimcheck: its version and address, every rule
// with what it means and what to do about it (3.49), and what it notifies of.
void WriteSarifDriver(const ReportOptions& options, JsonWriter& json);

// The index in its "rules" of every rule by its id.
std::map<absl::string_view, std::size_t> SarifRuleIndexes();

// Writes "key": {"text": `text`}, a message (3.11); `text` is escaped already, see sarif_text.h.
void WriteSarifMessage(absl::string_view key, absl::string_view text, JsonWriter& json);

}  // namespace claimcheck

#endif  // REPORTS_SARIF_DRIVER_H_
