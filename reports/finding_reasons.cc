// SPDX-License-Identifier: Apache-2.0
#include "reports/finding_reasons.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "reports/finding_view.h"

namespace claimcheck {
namespace {

// Of so many pairs of positions it is told how they relate; forty positions have 780.
constexpr std::size_t kMaxPairs = 5;
constexpr std::size_t kMaxReasons = 8;

// The pairs that relate in one way for one reason.
struct Group {
  const PositionPair* first = nullptr;
  std::string letters;
  std::size_t pairs = 0;
};

std::string Letters(const PositionPair& pair) {
  if (pair.a == pair.b) return "";
  return absl::StrCat(PositionLetter(pair.a), " and ", PositionLetter(pair.b));
}

void AddPair(const PositionPair& pair, Group* group) {
  if (++group->pairs <= kMaxPairs) {
    absl::StrAppend(&group->letters, group->pairs > 1 ? ", " : "", Letters(pair));
  }
}

std::vector<Group> GroupsOf(const Finding& finding) {
  std::vector<Group> groups;
  for (const PositionPair& pair : finding.pairs) {
    auto group = std::find_if(groups.begin(), groups.end(), [&pair](const Group& other) {
      return other.first->relation == pair.relation && other.first->reason == pair.reason;
    });
    if (group == groups.end()) {
      if (groups.size() == kMaxReasons) continue;
      group = groups.insert(groups.end(), Group{.first = &pair});
    }
    AddPair(pair, &*group);
  }
  std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
    return a.first->relation > b.first->relation;
  });
  return groups;
}

}  // namespace

std::vector<FindingReason> ReasonsToTell(const Finding& finding) {
  std::vector<FindingReason> reasons;
  for (Group& group : GroupsOf(finding)) {
    if (group.pairs > kMaxPairs) {
      absl::StrAppend(&group.letters, " and ", Counted(group.pairs - kMaxPairs, "more pair"));
    }
    reasons.push_back({.letters = std::move(group.letters),
                       .relation = group.first->relation,
                       .name = "",
                       .words = group.first->reason});
  }
  if (finding.because.empty()) return reasons;
  const bool alone = finding.positions.size() <= 1 && finding.pairs.empty();
  reasons.push_back({.letters = "",
                     .relation = std::nullopt,
                     .name = alone ? "Note" : "About the same thing",
                     .words = absl::StrJoin(finding.because, "; ")});
  return reasons;
}

}  // namespace claimcheck
