// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/frame_phrase.h"

#include <algorithm>

namespace claimcheck {
namespace {

// One past the name or the pronoun for a person that begins at `at`, else `at`.
std::size_t EndOfPersonAt(const SentenceReading& reading, std::size_t at) {
  static constexpr WordSet kPronouns({"him", "her", "them", "me", "us"});
  if (reading.has(at) && kPronouns.Holds(reading.token(at).key)) return at + 1;
  for (const Name& name : reading.names) {
    if (name.first == at && name.kind == NameKind::kPerson && !name.pronoun) return name.last;
  }
  return at;
}

// One past the short noun phrase that begins at `at`: "[the blaze] under control"; else `at`.
std::size_t EndOfObjectAt(const SentenceReading& reading, std::size_t at) {
  if (!reading.has(at) || (reading.tag(at) != Tag::kDT && reading.tag(at) != Tag::kPRPS)) return at;
  std::size_t i = at + 1;
  for (; reading.has(i) && i < at + 4; ++i) {
    if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i))) break;
  }
  return i > at + 1 ? i : at;
}

// Verbs among whose words an object stands: "[bring] him [before a judge]".
constexpr WordSet kHoldObjects({"bring"});

// Behind these, articles and what else describes a noun are passed over within a phrase, so many.
constexpr WordSet kPrepositions({"to", "into", "in", "on", "onto", "at", "from", "of", "off",
                                 "with"});
constexpr std::size_t kMostPassed = 3;

// Whether the word at `at` is the row's k-th. The words of a phrase after its first may be lemmas
// of nouns ("claim the life of": "claimed the lives of").
bool IsWordOf(const SentenceReading& reading, std::size_t at, const FrameRow& row, std::size_t k) {
  return reading.lemma_key(at) == row.keys[k] || reading.token(at).key == row.keys[k];
}

}  // namespace

// One past the figure that begins at `at`, an article before it allowed ("the 900 residents"), else
// `at`.
std::size_t EndOfFigureAt(const SentenceReading& reading, std::size_t at) {
  const std::size_t first = reading.has(at) && reading.tag(at) == Tag::kDT ? at + 1 : at;
  for (const Quantity& quantity : reading.quantities) {
    if (quantity.first_token == at || quantity.first_token == first) return quantity.last_token;
  }
  return at;
}

namespace {

// One past what a pair of commas puts in behind a figure: "34 people[, including 12 children,] in
// the hotel"; `at` where they put in nothing, or a verb.
std::size_t EndOfInsertedAt(const SentenceReading& reading, std::size_t at) {
  constexpr std::size_t kLongest = 16;
  if (!reading.has(at) || !reading.Is(at, ",")) return at;
  for (std::size_t i = at + 1; reading.has(i) && i < at + kLongest; ++i) {
    if (reading.Is(i, ",")) return i + 1;
    if (IsFiniteVerb(reading.tag(i))) return at;
  }
  return at;
}

// The first token from `at` on that is the row's k-th word, articles and what else describes a noun
// passed over behind a preposition: "moved to [a sports] hall", "swept off [their] feet". `at`
// where there is none.
std::size_t PassModifiers(const SentenceReading& reading, std::size_t at, const FrameRow& row,
                          std::size_t k) {
  if (!kPrepositions.Holds(row.keys[k - 1])) return at;
  for (std::size_t i = at; reading.has(i) && i - at <= kMostPassed; ++i) {
    if (IsWordOf(reading, i, row, k)) return i;
    const Tag tag = reading.tag(i);
    if (tag != Tag::kDT && tag != Tag::kPRPS && !IsAdjective(tag) && !IsNoun(tag)) return at;
  }
  return at;
}

// One past the time that begins at `at` or behind a preposition there: "looked [on Friday] for 12
// people", "were taken [that night] to hospital"; else `at`.
std::size_t EndOfTimeAt(const SentenceReading& reading, std::size_t at) {
  static constexpr WordSet kBefore({"on", "in", "at", "late", "early", "since"});
  for (std::size_t first = at; first <= at + 2 && reading.has(first); ++first) {
    for (const TimeExpression& time : reading.times) {
      if (time.first_token == first) return time.last_token;
    }
    if (!kBefore.Holds(reading.token(first).key)) break;
  }
  return at;
}

// Whether the phrase's last word is the preposition of a time: "twelve were taken [on] Monday to
// hospital" were not taken on.
bool EndsBeforeTime(const SentenceReading& reading, const FrameRow& row, std::size_t end) {
  return row.part == FramePart::kVerb && row.keys.size() > 1 && row.role == "count" &&
         (row.keys.back() == FoldedWord("on").key() || row.keys.back() == FoldedWord("in").key()) &&
         EndOfTimeAt(reading, end) != end;
}

// The first token from `at` on that is no adjective.
std::size_t PassAdjectives(const SentenceReading& reading, std::size_t at) {
  while (reading.has(at) && IsAdjective(reading.tag(at))) ++at;
  return at;
}

// The first token from `at` on that is the row's verb behind its noun, past a relative pronoun and
// auxiliaries: "the ferry[, which] had 90 passengers", "the coach [was] taking 40 pilgrims", "the
// hospital [has] admitted 12", "the dead [also] included six nuns"; not "the coach was taken by
// 40". `at` where there is none.
std::size_t PassToVerb(const SentenceReading& reading, std::size_t at) {
  std::size_t i = reading.has(at) && reading.Is(at, ",") ? at + 1 : at;
  if (reading.has(i) && (reading.Is(i, "which") || reading.Is(i, "that")))
    ++i;
  else if (i != at)
    return at;
  if (reading.has(i + 1) && IsAdverb(reading.tag(i)) && IsVerb(reading.tag(i + 1))) ++i;
  static constexpr WordSet kBe({"be"}), kHave({"have"});
  if (!reading.has(i + 1) || !IsVerb(reading.tag(i))) return i;
  const bool be = kBe.Holds(reading.lemma_key(i)) && reading.tag(i + 1) == Tag::kVBG;
  const bool have = kHave.Holds(reading.lemma_key(i)) && reading.tag(i + 1) == Tag::kVBN;
  return be || have ? i + 1 : i;
}

}  // namespace

// One past the row's last token when the row's words stand at `token`, else `token`. Where the
// object stands among a verb's words, one past those before it: "[moved] 900 residents to safety".
std::size_t MatchEnd(const SentenceReading& reading, std::size_t token, const FrameRow& row) {
  std::size_t at = token + 1, end = 0;
  // "found [Anton Berg] guilty", "shot [Anton Berg] dead", "signed [her] for $3 million"; not "set
  // [him] off"
  if (row.part == FramePart::kVerb && row.keys.size() == 2) {
    const std::size_t end_of_person = EndOfPersonAt(reading, at);
    if (reading.has(end_of_person) &&
        (IsAdjective(reading.tag(end_of_person)) || IsNoun(reading.tag(end_of_person)) ||
         IsWordOf(reading, end_of_person, row, 1))) {
      at = end_of_person;
    }
  }
  if (row.keys.size() > 2 && kHoldObjects.Holds(row.keys.front()) && reading.has(at) &&
      !IsWordOf(reading, at, row, 1)) {
    for (const std::size_t end_of_object : {EndOfPersonAt(reading, at), EndOfObjectAt(reading, at)})
      if (end == 0 && reading.has(end_of_object) && IsWordOf(reading, end_of_object, row, 1)) {
        end = at;
        at = end_of_object;
      }
  }
  // "suffered [serious] injuries", "took [an active] part"; not "were [missing] for"
  if (row.part == FramePart::kVerb && row.slot == FrameSlot::kSubject && row.keys.size() == 2 &&
      row.role == "count" && row.keys[0] != FoldedWord("be").key() && reading.has(at) &&
      !IsWordOf(reading, at, row, 1)) {
    at = PassAdjectives(reading, at);
  }
  if (row.part == FramePart::kNoun && row.keys.size() > 1 && reading.has(at) &&
      !IsWordOf(reading, at, row, 1)) {
    at = PassToVerb(reading, at);
  }
  const bool takes_object = row.part == FramePart::kVerb &&
                            (row.slot == FrameSlot::kObject || row.slot == FrameSlot::kAny);
  for (std::size_t k = 1; k < row.keys.size(); ++k, ++at) {
    if (!reading.has(at)) return token;
    if (IsWordOf(reading, at, row, k)) continue;
    const std::size_t figure = takes_object && end == 0 ? EndOfFigureAt(reading, at) : at;
    if (figure != at) end = at;
    const std::size_t inserted = figure != at ? EndOfInsertedAt(reading, figure) : at;
    if (inserted > figure && reading.has(inserted) && IsWordOf(reading, inserted, row, k)) {
      at = inserted;
      continue;
    }
    const bool time = row.part == FramePart::kVerb && row.role == "count" && figure == at;
    if (const std::size_t behind = time ? EndOfTimeAt(reading, at) : at; behind != at) {
      at = behind;
      if (!reading.has(at)) return token;
      if (IsWordOf(reading, at, row, k)) continue;
    }
    at = PassModifiers(reading, std::max(figure, at), row, k);
    if (!reading.has(at) || !IsWordOf(reading, at, row, k)) return token;
  }
  const std::size_t match = end != 0 ? end : at;
  return EndsBeforeTime(reading, row, match) ? token : match;
}

// One of 64 bits for the word with this key.
std::uint64_t BitOfWord(std::uint64_t key) { return std::uint64_t{1} << (key % 64); }

// The bits of the words that may be the second of a phrase that begins with `first` at `token`:
// those right behind it or behind the person or the figure that stands there, and those up to which
// words are passed over. Of most phrases that begin with a word they tell that they do not stand
// there.
std::uint64_t BitsOfSeconds(const SentenceReading& reading, std::size_t token, const Lemma& first,
                            FramePart part) {
  const std::size_t passed = kPrepositions.Holds(first.key) ? kMostPassed : 0;
  std::uint64_t bits = 0;
  const auto add = [&](std::size_t begin) {
    for (std::size_t at = begin; reading.has(at) && at <= begin + passed; ++at) {
      bits |= BitOfWord(reading.lemma_key(at)) | BitOfWord(reading.token(at).key);
    }
  };
  const std::size_t next = token + 1;
  add(next);
  if (part == FramePart::kNoun) {
    if (const std::size_t verb = PassToVerb(reading, next); verb != next) add(verb);
  }
  if (part != FramePart::kVerb) return bits;
  if (const std::size_t noun = PassAdjectives(reading, next); noun != next) add(noun);
  if (const std::size_t end = EndOfPersonAt(reading, next); end != next) add(end);
  if (const std::size_t end = EndOfFigureAt(reading, next); end != next) {
    add(end);
    if (const std::size_t behind = EndOfInsertedAt(reading, end); behind != end) add(behind);
  }
  if (kHoldObjects.Holds(first.key)) add(EndOfObjectAt(reading, next));
  if (const std::size_t end = EndOfTimeAt(reading, next); end != next) add(end);
  return bits;
}

}  // namespace claimcheck
