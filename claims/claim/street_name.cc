// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/street_name.h"

#include <algorithm>
#include <array>
#include <utility>

#include "absl/strings/match.h"

namespace claimcheck {
namespace {

using Row = std::pair<absl::string_view, absl::string_view>;  // as written, and what it means

// Kinds of streets and their usual abbreviations (USPS Publication 28, appendix C1).
constexpr std::array<Row, 29> kKinds = {
    {{"street", "street"},     {"st.", "street"},      {"st", "street"},
     {"avenue", "avenue"},     {"ave.", "avenue"},     {"ave", "avenue"},
     {"road", "road"},         {"rd.", "road"},        {"rd", "road"},
     {"drive", "drive"},       {"dr.", "drive"},       {"boulevard", "boulevard"},
     {"blvd.", "boulevard"},   {"blvd", "boulevard"},  {"lane", "lane"},
     {"ln.", "lane"},          {"court", "court"},     {"ct.", "court"},
     {"place", "place"},       {"pl.", "place"},       {"parkway", "parkway"},
     {"pkwy.", "parkway"},     {"highway", "highway"}, {"hwy.", "highway"},
     {"terrace", "terrace"},   {"way", "way"},         {"alley", "alley"},
     {"crescent", "crescent"}, {"square", "square"}}};

constexpr std::array<Row, 8> kEnds = {{{"north", "north"},
                                       {"n.", "north"},
                                       {"south", "south"},
                                       {"s.", "south"},
                                       {"east", "east"},
                                       {"e.", "east"},
                                       {"west", "west"},
                                       {"w.", "west"}}};

template <typename Rows>
absl::string_view MeaningOf(absl::string_view word, const Rows& rows) {
  const auto row =
      std::find_if(rows.begin(), rows.end(), [&](const Row& entry) { return entry.first == word; });
  return row == rows.end() ? "" : row->second;
}

struct Street {
  absl::string_view end;   // "south"; may be empty
  absl::string_view name;  // "tarn"
  absl::string_view kind;  // "street"; may be empty
};

Street Parse(absl::string_view name) {
  Street street{.end = "", .name = name, .kind = ""};
  const std::size_t first = name.find(' ');
  if (first == absl::string_view::npos) return street;
  street.end = MeaningOf(name.substr(0, first), kEnds);
  if (!street.end.empty()) street.name.remove_prefix(first + 1);
  const std::size_t last = street.name.rfind(' ');
  if (last == absl::string_view::npos) return street;
  street.kind = MeaningOf(street.name.substr(last + 1), kKinds);
  if (!street.kind.empty()) street.name = street.name.substr(0, last);
  return street;
}

bool MayAgree(absl::string_view a, absl::string_view b) { return a.empty() || b.empty() || a == b; }

}  // namespace

bool IsStreet(absl::string_view name) { return !Parse(name).kind.empty(); }

bool AreOneStreet(absl::string_view a, absl::string_view b) {
  if (!absl::StrContains(a, ' ') || !absl::StrContains(b, ' ')) return false;
  const Street x = Parse(a), y = Parse(b);
  if (x.kind.empty() && y.kind.empty()) return false;
  return x.name == y.name && MayAgree(x.end, y.end) && MayAgree(x.kind, y.kind);
}

}  // namespace claimcheck
