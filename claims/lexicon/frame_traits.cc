// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/frame_traits.h"

#include <array>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view frame_traits();
}  // namespace embedded

namespace {

constexpr std::array<std::pair<absl::string_view, bool>, 2> kRecurring = {
    {{"once", false}, {"again", true}}};

constexpr std::array<std::pair<absl::string_view, bool>, 2> kMomentary = {
    {{"moment", true}, {"long", false}}};

constexpr std::array<std::pair<absl::string_view, bool>, 2> kSettled = {
    {{"settled", true}, {"-", false}}};

constexpr std::array<std::pair<absl::string_view, FrameOwner>, 4> kOwners = {{
    {"-", FrameOwner::kNobody},
    {"person", FrameOwner::kPerson},
    {"one", FrameOwner::kOne},
    {"doer", FrameOwner::kDoer},
}};

template <typename Names>
auto Named(const Names& names, absl::string_view name, std::size_t line) {
  for (const auto& [key, value] : names) {
    if (key == name) return value;
  }
  AbortOverTable(absl::StrCat("frame_traits.tsv:", line, ": unknown \"", name, "\""));
}

using TraitsByFrame = absl::flat_hash_map<absl::string_view, FrameTraits>;

TraitsByFrame ReadTraits() {
  TraitsByFrame all;
  for (const TableRow& row : ReadEmbeddedTable(
           "frame_traits.tsv", embedded::frame_traits(),
           {"frame", "again", "whose", "occasion", "tally", "lasts", "settled", "example"})) {
    FrameTraits traits;
    traits.frame = row.cells[0];
    traits.recurring = Named(kRecurring, row.cells[1], row.line);
    traits.owner = Named(kOwners, row.cells[2], row.line);
    traits.momentary = Named(kMomentary, row.cells[5], row.line);
    traits.settled = Named(kSettled, row.cells[6], row.line);
    if (row.cells[3] != "-") traits.occasion = row.cells[3];
    absl::string_view tally = row.cells[4];
    traits.part_of_tally = absl::ConsumePrefix(&tally, "of ");
    if (tally != "-") traits.tally = tally;
    all.emplace(traits.frame, traits);
  }
  return all;
}

const TraitsByFrame& AllTraits() {
  static const auto* all = new TraitsByFrame(ReadTraits());
  return *all;
}

}  // namespace

const FrameTraits& TraitsOf(absl::string_view frame) {
  static const auto* none = new FrameTraits();
  const auto found = AllTraits().find(frame);
  return found == AllTraits().end() ? *none : found->second;
}

bool HasTraits(absl::string_view frame) { return AllTraits().contains(frame); }

bool AreSidesOfOneOccasion(absl::string_view a, absl::string_view b) {
  if (a == b) return false;
  const absl::string_view occasion = TraitsOf(a).occasion;
  return !occasion.empty() && occasion == TraitsOf(b).occasion;
}

bool AreOfOneTally(absl::string_view a, absl::string_view b) {
  const FrameTraits& x = TraitsOf(a);
  const FrameTraits& y = TraitsOf(b);
  if (a == b || (x.part_of_tally && y.part_of_tally)) return false;
  return (x.tally.empty() ? a : x.tally) == (y.tally.empty() ? b : y.tally);
}

bool IsOfFirm(absl::string_view frame) {
  return frame == "employment" || frame == "output" || frame == "sales" || frame == "revenue";
}

}  // namespace claimcheck
