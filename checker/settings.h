// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_SETTINGS_H_
#define CHECKER_SETTINGS_H_

#include <optional>
#include <string>
#include <vector>

#include "checker/finding.h"
#include "claims/mention/time_expression.h"
#include "claims/value/decimal.h"

namespace claimcheck {

// What a desk sets: how its reporters write, which differences it does not mind, and which rules it
// wants. All of it is given with CheckOptions; nothing here is read from anywhere.

// How severe the findings of a rule are; nullopt switches the rule off.
struct RuleSetting {
  std::string rule;
  std::optional<Severity> severity;
  friend bool operator==(const RuleSetting&, const RuleSetting&) = default;
};

// A difference between two figures that is no disagreement: of `amount` in the figures' unit or of
// `amount` hundredths of the larger one. For figures in `unit` ("kilometre", "USD", "person") and
// of `measure` ("death"; see the measures of `claimcheck extract`); an empty one is any.
//
//   {.unit = "USD", .amount = 1, .is_percent = true}     $100 million and $101 million
struct Tolerance {
  std::string unit;
  std::string measure;
  Decimal amount = 0;
  bool is_percent = false;
  std::string place;  // where it is set: ".claimcheck.toml:12:1"
  friend bool operator==(const Tolerance&, const Tolerance&) = default;
};

// How an outlet writes what can be read two ways.
struct OutletHabits {
  DayMonthOrder dates = DayMonthOrder::kUnknown;  // 11/05/2015
  std::string currency;   // ISO 4217 code of its "$" where the article names no dollars
  std::string time_zone;  // of clock times without one: "Australia/Sydney", "+10:00"
  friend bool operator==(const OutletHabits&, const OutletHabits&) = default;
};

// Words that the desk knows to be one thing. The first of each group is what the others mean.
struct HouseTerms {
  std::vector<std::vector<std::string>> names;     // {"United Nations", "UN"}: one entity
  std::vector<std::vector<std::string>> measures;  // {"turnover", "sales"}: one measure
  bool empty() const { return names.empty() && measures.empty(); }
  friend bool operator==(const HouseTerms&, const HouseTerms&) = default;
};

// Gives `findings` the severity that `rules` set, and takes away those of a rule that is off and
// those less certain than `min_confidence`.
void ApplySettings(const std::vector<RuleSetting>& rules, double min_confidence,
                   std::vector<Finding>& findings);

// The setting of `rule`, the last counting; nullptr when there is none.
const RuleSetting* FindSetting(const std::vector<RuleSetting>& settings, absl::string_view rule);

}  // namespace claimcheck

#endif  // CHECKER_SETTINGS_H_
