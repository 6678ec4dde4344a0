// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SENTENCE_READING_H_
#define CLAIMS_CLAIM_SENTENCE_READING_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "claims/claim/name.h"
#include "claims/claim/trigger.h"
#include "claims/lexicon/attribution.h"
#include "claims/lexicon/elsewhere.h"
#include "claims/lexicon/modality.h"
#include "claims/mention/quantity.h"
#include "claims/mention/time_expression.h"
#include "claims/syntax/tag.h"
#include "claims/text/token.h"

namespace claimcheck {

// A cue of modality or words of attribution, and the tokens [first, last) that they stand in.
struct CueAt {
  std::size_t first = 0;
  std::size_t last = 0;
  const Cue* cue = nullptr;
};
struct AttributionAt {
  std::size_t first = 0;
  std::size_t last = 0;
  const Attribution* attribution = nullptr;
};

// Words that put a figure elsewhere or in a part, and the tokens [first, last) that they stand in.
struct ElsewhereAt {
  std::size_t first = 0;
  std::size_t last = 0;
  ElsewhereKind kind = ElsewhereKind::kNone;
};

// A word's dictionary form, the key it is known by (see text/folded_word.h), and the frames that
// begin with it.
struct Lemma {
  std::string text;
  std::uint64_t key = 0;
  const std::vector<FrameBeginning>* frames = nullptr;
};

// The lemmas of a word by what it is used as; null where nothing asked for it yet.
struct WordLemmas {
  std::uint64_t key = 0;
  const Lemma* verb = nullptr;
  const Lemma* noun = nullptr;
  const Lemma* itself = nullptr;  // folded
  // The parts of speech as which these begin frames, and those of which that is known: a bit for
  // each FramePart.
  std::uint8_t parts_framed = 0;
  std::uint8_t parts_asked = 0;
};

// Everything that the stages before this one read in one sentence, side by side. Token indexes are
// indexes into text->tokens throughout; the vectors by token begin at sentence.first.
struct SentenceReading {
  const TokenizedText* text = nullptr;
  Sentence sentence;
  bool in_title = false;
  bool on_date_line = false;  // a line that says when the article was published, or by whom
  std::vector<Tag> tags;
  std::vector<const Lemma*> lemmas;  // of verbs and nouns by their tag; other words folded
  std::vector<WordLemmas*> words;    // the lemmas that the words have as something else
  // For each token and for the sentence's end: the first token after the last clause end before it,
  // and the first clause end from it on (the sentence's end where there is none).
  std::vector<std::size_t> clause_begins;
  std::vector<std::size_t> clause_ends;
  std::vector<Quantity> quantities;  // those that are quantities, dates excepted
  std::vector<Quantity> ordinals;    // "fifth", "22nd"; not "first"
  std::span<const TimeExpression> times;
  std::span<const Name> names;
  std::vector<Trigger> triggers;
  // For each token that says what the sentence is about, no name and no time: its EventWord (see
  // context.h); else empty.
  std::vector<absl::string_view> content;
  // What SubjectOf found out so far: verbs and their subjects.
  mutable std::vector<std::pair<std::size_t, std::optional<std::size_t>>> subjects;
  std::vector<CueAt> cues;                  // in the order of the text
  std::vector<AttributionAt> attributions;  // in the order of the text
  std::vector<ElsewhereAt> elsewhere;       // likewise

  std::size_t first() const { return sentence.first; }
  std::size_t last() const { return sentence.last; }
  bool has(std::size_t token) const { return token >= first() && token < last(); }
  const Token& token(std::size_t i) const { return text->tokens[i]; }
  absl::string_view word(std::size_t i) const { return text->at(i); }
  bool Is(std::size_t i, FoldedWord word) const { return text->Is(i, word); }
  Tag tag(std::size_t i) const { return tags[i - first()]; }
  const std::string& lemma(std::size_t i) const { return lemmas[i - first()]->text; }
  std::uint64_t lemma_key(std::size_t i) const { return lemmas[i - first()]->key; }
};

// Fills in the lemmas of readings that have their text and tags; they live until the thread fills
// in those of others.
void FindLemmas(std::span<SentenceReading> readings);

// The lemma that a word of the readings whose lemmas were found last has as a verb or as a noun,
// whatever its tag; and the word itself, folded. Most are known already: Make… find it out anew.
const Lemma& MakeLemmaAsVerb(const SentenceReading& reading, std::size_t token);
const Lemma& MakeLemmaAsNoun(const SentenceReading& reading, std::size_t token);
const Lemma& MakeLemmaAsIs(const SentenceReading& reading, std::size_t token);
inline const Lemma& LemmaAsVerb(const SentenceReading& reading, std::size_t token) {
  const Lemma* known = reading.words[token - reading.first()]->verb;
  return known != nullptr ? *known : MakeLemmaAsVerb(reading, token);
}
inline const Lemma& LemmaAsNoun(const SentenceReading& reading, std::size_t token) {
  const Lemma* known = reading.words[token - reading.first()]->noun;
  return known != nullptr ? *known : MakeLemmaAsNoun(reading, token);
}
inline const Lemma& LemmaAsIs(const SentenceReading& reading, std::size_t token) {
  const Lemma* known = reading.words[token - reading.first()]->itself;
  return known != nullptr ? *known : MakeLemmaAsIs(reading, token);
}

// Fill in the cues and attributions of a reading that has its text, tags and lemmas.
void FindCues(SentenceReading& reading);
void FindAttributions(SentenceReading& reading);

// Fills in the words for elsewhere of a reading that has its text.
void FindElsewheres(SentenceReading& reading);

// Whether the token is part of a date or length of time, or of a name.
bool IsInTime(const SentenceReading& reading, std::size_t token);
bool IsInName(const SentenceReading& reading, std::size_t token);

// Whether the token ends a clause: . ; : and the like, or a dash, but no comma.
inline bool EndsClause(const SentenceReading& reading, std::size_t token) {
  static constexpr WordSet kEnds({".", ";", ":", "–", "—", "?", "!"});
  const Token& mark = reading.token(token);
  if (mark.kind != TokenKind::kPunctuation) return false;
  return kEnds.Holds(mark.key) || (mark.space_before && reading.text->Is(token, "-"));
}

// What FindArguments finds for the verb at token `verb`, one by one: each is dear. Several readers
// ask for the subject of one verb; it is worked out the first time.
std::optional<std::size_t> SubjectOf(const SentenceReading& reading, std::size_t verb);
std::optional<std::size_t> ObjectOf(const SentenceReading& reading, std::size_t verb);
bool IsPassiveVerb(const SentenceReading& reading, std::size_t verb);

// Whether a form of "be" stands before the verb, adverbs between: "was [found]", "were later
// [freed]". Tells less than IsPassiveVerb and is cheap.
bool FollowsBe(const SentenceReading& reading, std::size_t verb);

// Whether one of the words, by lemma, stands in tokens [first, last) of the sentence; both may lie
// beyond it.
template <std::size_t N>
bool HasWordOf(const SentenceReading& reading, std::size_t first, std::size_t last,
               const WordSet<N>& words) {
  const std::size_t end = std::min(last, reading.last());
  for (std::size_t i = std::max(first, reading.first()); i < end; ++i) {
    if (words.Holds(reading.lemma_key(i))) return true;
  }
  return false;
}
template <std::size_t N>
bool HasWordOf(const SentenceReading& reading, const WordSet<N>& words) {
  return HasWordOf(reading, reading.first(), reading.last(), words);
}

// Fills in where the clauses of a reading begin and end.
void FindClauses(SentenceReading& reading);

// Whether the words read together as a form of "be", "have" or "do", or as a modal: what stands
// between a subject and its verb.
bool IsAuxiliary(const SentenceReading& reading, std::size_t token);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SENTENCE_READING_H_
