// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/frames.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/key_map.h"
#include "claims/lexicon/lemma.h"
#include "claims/text/table.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace embedded {
absl::string_view frames_tsv();
}

namespace {

constexpr std::array<std::pair<absl::string_view, FramePart>, 4> kParts = {{
    {"verb", FramePart::kVerb},
    {"noun", FramePart::kNoun},
    {"state", FramePart::kState},
    {"class", FramePart::kClass},
}};

constexpr std::array<std::pair<absl::string_view, FrameSlot>, 10> kSlots = {{
    {"object", FrameSlot::kObject},
    {"subject", FrameSlot::kSubject},
    {"any", FrameSlot::kAny},
    {"self", FrameSlot::kSelf},
    {"party", FrameSlot::kParty},
    {"level", FrameSlot::kLevel},
    {"event", FrameSlot::kEvent},
    {"act", FrameSlot::kAct},
    {"state", FrameSlot::kState},
    {"genitive", FrameSlot::kGenitive},
}};

template <typename Names>
auto Find(const Names& names, absl::string_view name) {
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](const auto& entry) { return entry.first == name; });
  return found == names.end() ? std::nullopt : std::optional(found->second);
}

absl::Status AtLine(std::size_t line, absl::string_view message) {
  return absl::InvalidArgumentError(absl::StrCat("frames.tsv:", line, ": ", message));
}

absl::StatusOr<FrameRow> ReadFrame(const TableRow& row) {
  const std::pair<absl::string_view, absl::string_view> place =
      absl::StrSplit(row.cells[3], " to ");
  const std::pair<absl::string_view, absl::string_view> named = absl::StrSplit(place.first, " of ");
  const std::optional<FramePart> part = Find(kParts, row.cells[1]);
  if (!part) return AtLine(row.line, absl::StrCat("unknown part \"", row.cells[1], "\""));
  const std::optional<FrameSlot> slot = Find(kSlots, named.first);
  if (!slot) return AtLine(row.line, absl::StrCat("unknown slot \"", named.first, "\""));
  FrameRow frame{.lemmas = absl::StrSplit(row.cells[0], ' '),
                 .part = *part,
                 .frame = row.cells[2],
                 .slot = *slot,
                 .of = named.second,
                 .to = place.second,
                 .role = row.cells[4],
                 .example = row.cells[5],
                 .traits = &TraitsOf(row.cells[2])};
  // A noun is found by its lemma, whatever number the row was written in.
  const bool noun = frame.part == FramePart::kNoun || frame.part == FramePart::kClass;
  if (noun && frame.lemmas.size() == 1) frame.lemmas.front() = NounLemma(frame.lemmas.front());
  frame.keys.reserve(frame.lemmas.size());
  for (const std::string& lemma : frame.lemmas) frame.keys.push_back(FoldedHash(lemma));
  return frame;
}

// A phrase as one part of speech, with its slot and role: what no two rows may have in common.
struct Use {
  const std::vector<std::uint64_t>* phrase;
  FramePart part;
  absl::string_view slot;  // with all that it asks for: "object of people to hospital"
  absl::string_view role;

  friend bool operator==(const Use& a, const Use& b) {
    return *a.phrase == *b.phrase && a.part == b.part && a.slot == b.slot && a.role == b.role;
  }
  template <typename H>
  friend H AbslHashValue(H state, const Use& use) {
    return H::combine(std::move(state), *use.phrase, use.part, use.slot, use.role);
  }
};

// The error of the first row that says of a use what an earlier one said, or anything else.
absl::Status CheckUses(const std::vector<TableRow>& rows, const std::vector<FrameRow>& frames) {
  absl::flat_hash_map<Use, std::size_t> uses;
  uses.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const TableRow& row = rows[i];
    const Use use{&frames[i].keys, frames[i].part, row.cells[3], row.cells[4]};
    const auto [first, is_new] = uses.emplace(use, i);
    if (is_new) continue;
    const TableRow& earlier = rows[first->second];
    return AtLine(row.line,
                  absl::StrCat("\"", row.cells[0], "\" (", row.cells[1], ", ", row.cells[3], ", ",
                               row.cells[4], ") is \"", row.cells[2], "\" here, and \"",
                               earlier.cells[2], "\" in line ", earlier.line));
  }
  return absl::OkStatus();
}

using Index = KeyMap<std::vector<FrameBeginning>>;  // by the first lemma

Index MakeIndex() {
  Index index;
  for (const FrameRow& frame : Frames()) {
    std::vector<FrameBeginning>& rows = index[frame.keys.front()];
    const auto place = std::find_if(rows.begin(), rows.end(), [&](const FrameBeginning& other) {
      return other.row->lemmas.size() < frame.lemmas.size();
    });
    rows.insert(
        place,
        {.row = &frame, .part = frame.part, .second = frame.keys.size() > 1 ? frame.keys[1] : 0});
  }
  return index;
}

}  // namespace

absl::StatusOr<std::vector<FrameRow>> ReadFrames(absl::string_view bytes) {
  const absl::StatusOr<std::vector<TableRow>> rows =
      ReadTable("frames.tsv", bytes, {"phrase", "part", "frame", "slot", "role", "example"});
  if (!rows.ok()) return rows.status();
  std::vector<FrameRow> frames;
  frames.reserve(rows->size());  // they are heavy to move about
  for (const TableRow& row : *rows) {
    absl::StatusOr<FrameRow> frame = ReadFrame(row);
    if (!frame.ok()) return frame.status();
    frames.push_back(*std::move(frame));
  }
  if (absl::Status status = CheckUses(*rows, frames); !status.ok()) return status;
  return frames;
}

const std::vector<FrameRow>& Frames() {
  static const auto* frames = [] {
    absl::StatusOr<std::vector<FrameRow>> read = ReadFrames(embedded::frames_tsv());
    if (!read.ok()) AbortOverTable(read.status().message());
    return new std::vector<FrameRow>(*std::move(read));
  }();
  return *frames;
}

const std::vector<FrameBeginning>& FramesBeginning(std::uint64_t lemma) {
  static const auto* index = new Index(MakeIndex());
  static const auto* none = new std::vector<FrameBeginning>();
  const auto* rows = index->Find(lemma);
  return rows == nullptr ? *none : *rows;
}

}  // namespace claimcheck
