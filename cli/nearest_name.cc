// SPDX-License-Identifier: Apache-2.0
#include "cli/nearest_name.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

// No option or command is longer; what is, is not a slip of the finger.
constexpr std::size_t kMaxLength = 64;

// With its dashes; "--f" may be the start of anything.
constexpr std::size_t kLeastStart = 4;

// Damerau's distance in its restricted form (optimal string alignment), three rows at a time.
std::size_t Distance(absl::string_view a, absl::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, substitution});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

// A name that was not written to its end is near, however much is missing.
std::size_t DistanceOrEnding(absl::string_view given, absl::string_view name) {
  const bool is_start =
      given.size() >= kLeastStart && given.size() < name.size() && absl::StartsWith(name, given);
  return is_start ? 1 : Distance(given, name);
}

}  // namespace

std::string NearestName(absl::string_view given, const std::vector<std::string>& names) {
  const std::size_t dashes = std::min(given.find_first_not_of('-'), given.size());
  if (given.size() > kMaxLength) return "";
  std::string nearest;
  std::size_t least = std::max<std::size_t>(2, (given.size() - dashes) / 3 + 1);
  for (const std::string& name : names) {
    const std::size_t distance = DistanceOrEnding(given, name);
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

std::string DidYouMean(absl::string_view given, const std::vector<std::string>& names) {
  const std::string nearest = NearestName(given, names);
  return nearest.empty() ? "" : absl::StrCat("; did you mean ", nearest, "?");
}

}  // namespace claimcheck
