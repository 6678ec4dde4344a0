// SPDX-License-Identifier: Apache-2.0
#include "claims/document/metadata.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

bool IsDigits(absl::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), absl::ascii_isdigit);
}

}  // namespace

const Metadatum* FindMetadatum(const Metadata& metadata, absl::string_view name) {
  const auto found = std::find_if(metadata.begin(), metadata.end(),
                                  [name](const Metadatum& datum) { return datum.name == name; });
  return found == metadata.end() ? nullptr : &*found;
}

std::string DateInAddress(absl::string_view url) {
  for (std::size_t slash = url.find('/'); slash != absl::string_view::npos;
       slash = url.find('/', slash + 1)) {
    const absl::string_view rest = url.substr(slash + 1, 10);
    if (rest.size() < 10 || (!absl::StartsWith(rest, "19") && !absl::StartsWith(rest, "20"))) {
      continue;
    }
    const char mark = rest[4];
    if ((mark != '/' && mark != '-') || rest[7] != mark) continue;
    const absl::string_view year = rest.substr(0, 4), month = rest.substr(5, 2),
                            day = rest.substr(8, 2);
    if (IsDigits(year) && IsDigits(month) && IsDigits(day)) {
      return absl::StrCat(year, "-", month, "-", day);
    }
  }
  return "";
}

}  // namespace claimcheck
