// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/share_of_group.h"

#include <algorithm>

#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// What opens a group, and whether it stands before the share: "[of the] women 38 percent", or
// behind it: "57 percent [in the] paint shop".
enum class GroupSide { kNone, kBefore, kBehind };

bool OpensGroup(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kOpens({"in", "of", "among", "at", "for"});
  static constexpr WordSet kAll({"vote", "ballot", "electorate", "poll", "election", "referendum",
                                 "total", "result", "country", "nation", "survey", "end"});
  if (!reading.has(i + 2) || !kOpens.Holds(reading.token(i).key) || IsInTime(reading, i + 1)) {
    return false;
  }
  const bool bare = reading.Is(i, "among");
  if (!bare && reading.tag(i + 1) != Tag::kDT) return false;
  static constexpr WordSet kCompass({"north", "south", "east", "west"});
  if (kCompass.Holds(reading.token(i + 2).key)) return true;
  for (std::size_t k = bare ? i + 1 : i + 2; reading.has(k) && k < i + 6; ++k) {
    if (IsNoun(reading.tag(k))) return !kAll.Holds(reading.lemma_key(k)) && !IsInTime(reading, k);
    if (!IsAdjective(reading.tag(k)) && reading.tag(k) != Tag::kDT) return false;
  }
  return false;
}

GroupSide SideOfGroup(const SentenceReading& reading, const Quantity& share) {
  constexpr std::size_t kReach = 8;
  for (std::size_t i = share.last_token; reading.has(i) && i < share.last_token + kReach; ++i) {
    if (reading.Is(i, ",") || reading.Is(i, "and") || EndsClause(reading, i)) break;
    if (OpensGroup(reading, i)) return GroupSide::kBehind;
  }
  for (std::size_t i = share.first_token; i > reading.first() && share.first_token - i < 6;) {
    --i;
    if (IsVerb(reading.tag(i)) || EndsClause(reading, i)) break;
    if (OpensGroup(reading, i)) return GroupSide::kBefore;
  }
  return GroupSide::kNone;
}

}  // namespace

bool IsShareOfGroup(const SentenceReading& reading, const Quantity& share) {
  if (share.unit.dimension != "percent" || share.change != Change::kNone) return false;
  GroupSide side = GroupSide::kNone;
  return std::any_of(
      reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& other) {
        if (other.first_token == share.first_token || other.unit.dimension != "percent") {
          return false;
        }
        if (side == GroupSide::kNone) side = SideOfGroup(reading, share);
        return side != GroupSide::kNone && SideOfGroup(reading, other) == side;
      });
}

}  // namespace claimcheck
