// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/frames.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <utility>

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
auto Named(const Names& names, absl::string_view name, std::size_t line) {
  for (const auto& [key, value] : names) {
    if (key == name) return value;
  }
  std::fprintf(stderr, "claimcheck: frames.tsv:%zu: unknown \"%s\"\n", line,
               std::string(name).c_str());
  std::abort();
}

std::vector<FrameRow> ReadFrames() {
  const std::vector<TableRow> rows = ReadEmbeddedTable(
      "frames.tsv", embedded::frames_tsv(), {"phrase", "part", "frame", "slot", "role", "example"});
  std::vector<FrameRow> frames;
  frames.reserve(rows.size());  // they are heavy to move about
  for (const TableRow& row : rows) {
    FrameRow& frame = frames.emplace_back();
    frame.lemmas = absl::StrSplit(row.cells[0], ' ');
    frame.part = Named(kParts, row.cells[1], row.line);
    frame.frame = row.cells[2];
    const std::pair<absl::string_view, absl::string_view> place =
        absl::StrSplit(row.cells[3], " to ");
    const std::pair<absl::string_view, absl::string_view> slot =
        absl::StrSplit(place.first, " of ");
    frame.to = place.second;
    frame.slot = Named(kSlots, slot.first, row.line);
    frame.of = slot.second;
    frame.role = row.cells[4];
    frame.example = row.cells[5];
    frame.traits = &TraitsOf(frame.frame);
    // A noun is found by its lemma, whatever number the row was written in.
    if (frame.lemmas.size() == 1 &&
        (frame.part == FramePart::kNoun || frame.part == FramePart::kClass)) {
      frame.lemmas.front() = NounLemma(frame.lemmas.front());
    }
    frame.keys.reserve(frame.lemmas.size());
    for (const std::string& lemma : frame.lemmas) frame.keys.push_back(FoldedHash(lemma));
  }
  return frames;
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

const std::vector<FrameRow>& Frames() {
  static const auto* frames = new std::vector<FrameRow>(ReadFrames());
  return *frames;
}

const std::vector<FrameBeginning>& FramesBeginning(std::uint64_t lemma) {
  static const auto* index = new Index(MakeIndex());
  static const auto* none = new std::vector<FrameBeginning>();
  const auto* rows = index->Find(lemma);
  return rows == nullptr ? *none : *rows;
}

}  // namespace claimcheck
