// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_FRAMES_H_
#define CLAIMS_LEXICON_FRAMES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace claimcheck {

// See frame_traits.h.
struct FrameTraits;

// What kind of word evokes a frame; see the head of en/frames.tsv.
enum class FramePart { kVerb, kNoun, kState, kClass };

// Which part of the sentence the frame's number or date is.
enum class FrameSlot {
  kObject,   // "killed 12 people", "12 people were killed"
  kSubject,  // "12 people died"
  kAny,      // whichever argument carries it
  kSelf,     // the word is itself what is counted: "38 deaths"
  kParty,  // … where no verb tells anything else of them: "41 protesters", not "41 protesters held"
  kLevel,     // a verb tells its height: "the death toll rose to 31"
  kEvent,     // a date or duration hangs on it: "the visit on Tuesday"
  kAct,       // an event that is one person's doing: "the trip on Tuesday"
  kState,     // it stands after what is counted: "77 residents dead"
  kGenitive,  // a noun for what is done to those behind its "of": "the arrest of 12 men"
};

// A row of en/frames.tsv. What it has of the file is seen where the program holds the file.
struct FrameRow {
  std::vector<std::string> lemmas;  // "claim", "the", "life", "of"
  std::vector<std::uint64_t> keys;  // of the lemmas
  FramePart part = FramePart::kVerb;
  absl::string_view frame;  // "death", "visit", "start"
  FrameSlot slot = FrameSlot::kAny;
  // Which numbers the row takes, where not all of its role fit: those of a kind in counted.tsv
  // ("people": "lifted 70 workers", not "lifted 70 crates"), "stuff" (volumes and weights: "5,000
  // barrels leaked"), "bare" (without noun and unit: "the quake measured 6.8") or those of a
  // dimension ("speed"). Else empty.
  absl::string_view of;
  // Where those counted are brought: "hospital" of "took nine people to hospital", which is no
  // row's business without one. Else empty.
  absl::string_view to;
  absl::string_view role;  // "count", "amount", "start", …: a ClaimRole by name
  absl::string_view example;
  const FrameTraits* traits = nullptr;  // of its frame
};

// The traits of the row's frame: TraitsOf(row.frame), found once.
inline const FrameTraits& TraitsOf(const FrameRow& row) { return *row.traits; }

// Reads a file such as en/frames.tsv, whose text must outlive the rows.
//
// Errors: those of ReadTable (text/table.h); "frames.tsv:9: unknown slot "objet""; and where two
// rows tell in one role what one phrase means in one slot, be it the same twice:
// "frames.tsv:9: "steal" (verb, object, count) is "fraud" here, and "theft" in line 4".
absl::StatusOr<std::vector<FrameRow>> ReadFrames(absl::string_view bytes);

// Every row of the file that is compiled in, in its order.
const std::vector<FrameRow>& Frames();

// A row, and what mostly tells without a look at it that it does not stand where its first lemma
// does.
struct FrameBeginning {
  const FrameRow* row = nullptr;
  FramePart part = FramePart::kVerb;
  std::uint64_t second = 0;  // the key of its second lemma; 0 where it has only one
};

// The rows whose first lemma has this key (see text/folded_word.h), longest phrase first; empty
// when there are none.
const std::vector<FrameBeginning>& FramesBeginning(std::uint64_t lemma);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_FRAMES_H_
