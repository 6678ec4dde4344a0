// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_FRAME_TRAITS_H_
#define CLAIMS_LEXICON_FRAME_TRAITS_H_

#include "absl/strings/string_view.h"

namespace claimcheck {

// Whose a frame is.
enum class FrameOwner {
  kNobody,  // a flood, a price
  kPerson,  // of one person, and of nobody else: an age, a sentence, a resignation
  kOne,   // of a person whom a story mostly has one of: where a suspect lived, when he is in court
  kDoer,  // somebody's doing, and two doers do two of it: a visit, an announcement
};

// What a frame is like, where it matters for which two of its figures or dates may be held against
// each other; a row of en/frame_traits.tsv, seen where the program holds that file.
struct FrameTraits {
  absl::string_view frame;
  // Happens again and again to the same people and places: dates far apart are of two events.
  bool recurring = true;
  FrameOwner owner = FrameOwner::kNobody;
  // Two frames with one occasion are two sides of it: "encounter" of a visit and of a meeting.
  absl::string_view occasion;
  // Two frames with one tally may count the same people, or give the same sum, in two words:
  // "uprooted" of a flight and of an evacuation. `part_of_tally`: only some of those whom the tally
  // counts.
  absl::string_view tally;
  bool part_of_tally = false;
  // Over as soon as it begins, so that its beginning is its date: "a fire that broke out on
  // Monday".
  bool momentary = false;
  // Known once and for all, so that no later day explains another figure: the votes of a ballot.
  bool settled = false;
};

// The traits of a frame, or of "age". A measure that is no frame (a plain noun or verb: nobody has
// looked at it) recurs and is nobody's.
const FrameTraits& TraitsOf(absl::string_view frame);

// Whether a row of en/frame_traits.tsv tells of the frame.
bool HasTraits(absl::string_view frame);

// Whether `a` and `b` are two frames of one occasion: a visit and a meeting.
bool AreSidesOfOneOccasion(absl::string_view a, absl::string_view b);

// Whether `a` and `b` are two frames of one tally: an evacuation and a flight, or the uprooted and
// those in shelters; not two that count only some of it. A measure that is no frame is a tally of
// its own: "person" and those who gathered.
bool AreOfOneTally(absl::string_view a, absl::string_view b);

// Whether a frame tells of a firm what it has or makes in all or in one place: its people, output
// and sales.
bool IsOfFirm(absl::string_view frame);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_FRAME_TRAITS_H_
