// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/since_record.h"

#include "absl/strings/str_cat.h"
#include "claims/claim/framed_event.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 6;

// What says no more than that something has a height.
constexpr WordSet kLevels({"level", "figure", "reading", "point", "mark", "value", "pace", "number",
                           "total", "result"});

bool IsExtreme(const SentenceReading& reading, std::size_t token) {
  static constexpr WordSet kExtremes(
      {"lowest",    "highest", "weakest", "strongest", "smallest", "biggest",  "largest",
       "slowest",   "fastest", "worst",   "steepest",  "sharpest", "hottest",  "coldest",
       "deadliest", "wettest", "driest",  "warmest",   "cheapest", "heaviest", "deepest"});
  return kExtremes.Holds(reading.token(token).key);
}

// The extreme that stands before `since`, with nothing but its noun between.
std::optional<std::size_t> ExtremeBefore(const SentenceReading& reading, std::size_t since) {
  for (std::size_t i = since; i > reading.first() && since - i < kReach;) {
    --i;
    if (IsExtreme(reading, i)) return i;
    const Tag tag = reading.tag(i);
    if (!IsNoun(tag) && !IsAdjective(tag) && tag != Tag::kIN && tag != Tag::kDT) break;
  }
  return std::nullopt;
}

// The noun of the extreme itself: "lowest [rate of inflation]"; none of "lowest level", "lowest".
std::optional<std::size_t> NounOf(const SentenceReading& reading, std::size_t extreme,
                                  std::size_t since) {
  std::optional<std::size_t> noun;
  for (std::size_t i = extreme + 1; i < since; ++i) {
    if (IsNoun(reading.tag(i)) && !kLevels.Holds(reading.lemma_key(i))) {
      noun = i;
    } else if (!reading.Is(i, "of") && !IsAdjective(reading.tag(i)) && reading.tag(i) != Tag::kDT &&
               !IsNoun(reading.tag(i))) {
      break;
    }
  }
  return noun;
}

// Of which level or kind of event the token tells by its row of frames.tsv; "" for none.
std::string LevelAt(const SentenceReading& reading, std::size_t token) {
  for (const Trigger& trigger : reading.triggers) {
    const bool here = token >= trigger.first && token < trigger.last;
    const bool level = trigger.row->role == "amount" && trigger.row->part == FramePart::kNoun;
    if (here && (level || NamesEvent(trigger)))
      return std::string(trigger.row->frame == "interest rate" ? "rate" : trigger.row->frame);
  }
  return "";
}

// The level told last before the extreme: "[inflation] fell to 2.9 percent, the lowest".
std::string LevelBefore(const SentenceReading& reading, std::size_t extreme) {
  static constexpr FoldedWord kRate("rate");
  static constexpr WordSet kOfBank(
      {"key", "interest", "policy", "base", "bank", "repo", "lending"});
  for (std::size_t i = extreme; i > reading.first();) {
    --i;
    if (EndsClause(reading, i)) break;
    const bool noun = IsNoun(reading.tag(i));
    if (const std::string level = noun ? LevelAt(reading, i) : ""; !level.empty()) return level;
    // "the jobless rate" is another
    const bool of_noun = i > reading.first() && IsNoun(reading.tag(i - 1)) &&
                         !kOfBank.Holds(reading.token(i - 1).key);
    if (noun && reading.lemma_key(i) == kRate.key()) return of_noun ? "" : "rate";
  }
  return "";
}

}  // namespace

bool NameSinceRecord(const SentenceReading& reading, const TimeExpression& time, About& about) {
  if (time.preposition != "since" || time.first_token < reading.first() + 2) return false;
  const std::size_t since = time.first_token - 1;
  const std::optional<std::size_t> extreme = ExtremeBefore(reading, since);
  if (!extreme) return false;
  std::string level;
  if (const std::optional<std::size_t> noun = NounOf(reading, *extreme, since)) {
    level = LevelAt(reading, *noun);
    if (level.empty()) level = reading.lemma(*noun);
  } else {
    level = LevelBefore(reading, *extreme);
  }
  // "36 schools shut, the highest number since 2009": of what is told by the rest of the sentence.
  const bool told = !level.empty();
  if (!told) level = "number";
  about.measure = absl::StrCat(Folded(reading.word(*extreme)), " ", level);
  about.role = ClaimRole::kStart;
  about.from_frame = told;
  about.evoked_by = std::string(reading.word(*extreme));
  return true;
}

}  // namespace claimcheck
