// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/present_verb.h"

#include <algorithm>
#include <optional>

#include "claims/lexicon/frames.h"
#include "claims/lexicon/lemma.h"
#include "claims/lexicon/word_marks.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

bool IsBaseForm(absl::string_view word) { return VerbLemma(word) == Folded(word); }
bool IsPlural(absl::string_view word) { return NounLemma(word) != Folded(word); }

// Whether `word` may be a verb that takes a count in one of its slots.
bool TakesCount(absl::string_view word, std::initializer_list<FrameSlot> slots) {
  const std::vector<FrameBeginning>& rows = FramesBeginning(FoldedHash(VerbLemma(word)));
  return std::any_of(rows.begin(), rows.end(), [&](const FrameBeginning& beginning) {
    const FrameRow& row = *beginning.row;
    return row.part == FramePart::kVerb && row.role == "count" &&
           std::find(slots.begin(), slots.end(), row.slot) != slots.end();
  });
}

// What the tagger takes a verb for that it does not know: "detain", "rally", "flee"; no
// preposition, such as stands beside most counts.
bool MayBeMistaken(const SentenceReading& reading, std::size_t i) {
  static constexpr TagSet kMistaken(
      {Tag::kNN, Tag::kNNP, Tag::kJJ, Tag::kJJS, Tag::kRB, Tag::kVB, Tag::kIN});
  const Tag tag = reading.tag(i);
  return kMistaken.Holds(tag) && (tag != Tag::kIN || !IsMarked(reading.token(i), kStopword));
}

// "gunmen", which the tagger takes for a name; "police".
bool MayBeMany(const SentenceReading& reading, std::size_t i) {
  return reading.tag(i) == Tag::kNNS || (IsNoun(reading.tag(i)) && IsPlural(reading.word(i)));
}

void SetTag(SentenceReading& reading, std::size_t i, Tag tag) {
  reading.tags[i - reading.first()] = tag;
}

// "Police [detain] 45", "Shelling [kills] all 12"
void RepairBefore(SentenceReading& reading, const Quantity& count) {
  std::size_t i = count.first_token;
  if (i > reading.first() && reading.tag(i - 1) == Tag::kDT) --i;
  if (i < reading.first() + 2) return;
  const Tag before = reading.tag(--i - 1);
  const absl::string_view word = reading.word(i);
  const bool noun = reading.tag(i) == Tag::kNNS ||
                    (IsProperNoun(reading.tag(i)) && !IsInName(reading, i));  // "Blast Kills 12"
  const bool third = noun && IsPlural(word) && !IsBaseForm(word);
  const bool subject =
      IsNoun(before) || before == Tag::kVBG || before == Tag::kVBD || reading.Is(i - 1, ",");
  if (third && subject && TakesCount(word, {FrameSlot::kObject, FrameSlot::kAny})) {
    SetTag(reading, i, Tag::kVBZ);
  } else if (MayBeMistaken(reading, i) && MayBeMany(reading, i - 1) && IsBaseForm(word) &&
             TakesCount(word, {FrameSlot::kObject, FrameSlot::kAny})) {
    SetTag(reading, i, Tag::kVBP);
  }
}

// "Hundreds [flee] floods", "30 miners [die] in blast", "forces 2,000 to [flee]"
void RepairBehind(SentenceReading& reading, const Quantity& count) {
  std::size_t i = count.last_token;
  const bool to = reading.has(i) && reading.Is(i, "to");
  if (to) ++i;
  const bool one = count.value && SameValue(*count.value, 1);
  if (!reading.has(i) || one || !MayBeMistaken(reading, i) || IsInName(reading, i)) return;
  const absl::string_view word = reading.word(i);
  if (IsBaseForm(word) && TakesCount(word, {FrameSlot::kSubject, FrameSlot::kAny})) {
    SetTag(reading, i, to ? Tag::kVB : Tag::kVBP);
  }
}

// "Death toll [nears] 1,000", "Death toll [climbs] past 300"
void RepairRise(SentenceReading& reading, const Quantity& height) {
  static constexpr WordSet kTo({"to", "past", "above", "beyond", "over"});
  static constexpr WordSet kRises({"approaches", "climbs", "crosses", "edges", "exceeds", "grows",
                                   "hits", "jumps", "leaps", "mounts", "nears", "passes", "reaches",
                                   "rises", "soars", "surges", "surpasses", "swells", "tops"});
  std::size_t i = height.number_token;
  if (i > reading.first() && kTo.Holds(reading.token(i - 1).key)) --i;
  if (i < reading.first() + 2 || reading.tag(--i) != Tag::kNNS) return;
  static constexpr TagSet kNoSubject({Tag::kDT, Tag::kPRPS, Tag::kPOS, Tag::kCD, Tag::kPunct});
  const bool subject = !kNoSubject.Holds(reading.tag(i - 1)) && !reading.Is(i - 1, "of");
  if (subject && kRises.Holds(reading.token(i).key)) {
    SetTag(reading, i, Tag::kVBZ);
  }
}

}  // namespace

void RepairPresentVerbs(SentenceReading& reading) {
  for (const Quantity& quantity : reading.quantities) {
    if (quantity.unit.dimension != "count") continue;
    RepairBefore(reading, quantity);
    RepairBehind(reading, quantity);
    RepairRise(reading, quantity);
  }
}

}  // namespace claimcheck
