// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/sentence_reading.h"

#include <deque>

#include "absl/container/flat_hash_map.h"
#include "claims/lexicon/lemma.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {

namespace {

// As what a word is looked up.
enum class WordUse : std::uint8_t { kVerb, kNoun, kOther };

WordUse UseOf(Tag tag) {
  if (tag == Tag::kNN || tag == Tag::kNNS) return WordUse::kNoun;
  return IsVerb(tag) ? WordUse::kVerb : WordUse::kOther;
}

Lemma MakeLemma(absl::string_view word, std::uint64_t key, WordUse use) {
  Lemma lemma;
  if (use == WordUse::kOther) {
    lemma = {Folded(word), key};
  } else {
    lemma.text = use == WordUse::kNoun ? KeyedNounLemma(word, key) : KeyedVerbLemma(word, key);
    lemma.key = FoldedHash(lemma.text);
  }
  lemma.frames = &FramesBeginning(lemma.key);
  return lemma;
}

// Remembers lemmas from sentence to sentence: most words of a text have been seen before.
class LemmaMemory {
 public:
  // Forgets everything when there is too much of it; lemmas handed out before are then no more.
  void BeginSentence() {
    constexpr std::size_t kMostWords = 1 << 13;
    if (lemmas_.size() < kMostWords) return;
    by_word_.clear();
    lemmas_.clear();
  }

  const Lemma& Of(absl::string_view word, const Token& token, WordUse use) {
    // Words of one key differ in case only, of which acronyms alone take notice ("CBS").
    const bool upper = token.word_case == WordCase::kUpper;
    const std::uint64_t salt = 2 * static_cast<std::uint64_t>(use) + (upper ? 1 : 0);
    const auto [place, fresh] = by_word_.try_emplace(token.key + salt);
    if (fresh) place->second = &lemmas_.emplace_back(MakeLemma(word, token.key, use));
    return *place->second;
  }

 private:
  std::deque<Lemma> lemmas_;  // where they stay put
  absl::flat_hash_map<std::uint64_t, const Lemma*> by_word_;
};

LemmaMemory& Memory() {
  thread_local LemmaMemory memory;
  return memory;
}

const Lemma& LemmaAs(WordUse use, const SentenceReading& reading, std::size_t token) {
  return Memory().Of(reading.word(token), reading.token(token), use);
}

}  // namespace

void FindLemmas(SentenceReading& reading) {
  LemmaMemory& memory = Memory();
  memory.BeginSentence();
  reading.lemmas.clear();
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    reading.lemmas.push_back(&memory.Of(reading.word(i), reading.token(i), UseOf(reading.tag(i))));
  }
}

const Lemma& LemmaAsVerb(const SentenceReading& reading, std::size_t token) {
  return LemmaAs(WordUse::kVerb, reading, token);
}

const Lemma& LemmaAsNoun(const SentenceReading& reading, std::size_t token) {
  return LemmaAs(WordUse::kNoun, reading, token);
}

std::vector<CueAt> FindCues(const SentenceReading& reading) {
  std::vector<CueAt> cues;
  for (std::size_t i = reading.first(); i < reading.last();) {
    if (!IsMarked(reading.token(i), kBeginsCue)) {
      ++i;
      continue;
    }
    const auto match = LongestCue(*reading.text, i, reading.last());
    // "the suspect", "the project": a verb's form that is a noun here.
    const bool is_cue = match && !(match.value->verb && !IsVerb(reading.tag(i)));
    if (is_cue) cues.push_back({i, match.last, match.value});
    i = is_cue ? match.last : i + 1;
  }
  return cues;
}

std::vector<AttributionAt> FindAttributions(const SentenceReading& reading) {
  std::vector<AttributionAt> attributions;
  for (std::size_t i = reading.first(); i < reading.last();) {
    if (!IsMarked(reading.token(i), kBeginsAttribution)) {
      ++i;
      continue;
    }
    const auto match = LongestAttribution(*reading.text, i, reading.last());
    const bool says = match && !(match.value->verb && !IsVerb(reading.tag(i)));
    if (says) attributions.push_back({i, match.last, match.value});
    i = match ? match.last : i + 1;
  }
  return attributions;
}

std::optional<std::size_t> SubjectOf(const SentenceReading& reading, std::size_t verb) {
  for (const auto& [known, subject] : reading.subjects) {
    if (known == verb) return subject;
  }
  const std::optional<std::size_t> subject =
      FindSubject(*reading.text, reading.sentence, reading.tags, verb);
  reading.subjects.emplace_back(verb, subject);
  return subject;
}

Arguments ArgumentsOf(const SentenceReading& reading, std::size_t verb) {
  return FindArguments(*reading.text, reading.sentence, reading.tags, verb,
                       SubjectOf(reading, verb));
}

void FindClauses(SentenceReading& reading) {
  const std::size_t count = reading.last() - reading.first();
  reading.clause_begins.assign(count + 1, reading.first());
  reading.clause_ends.assign(count + 1, reading.last());
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t token = reading.first() + i;
    const bool ends = EndsClause(reading, token);
    reading.clause_begins[i + 1] = ends ? token + 1 : reading.clause_begins[i];
    if (ends) reading.clause_ends[i] = token;
  }
  for (std::size_t i = count; i-- > 0;) {
    if (reading.clause_ends[i] == reading.last())
      reading.clause_ends[i] = reading.clause_ends[i + 1];
  }
}

bool IsAuxiliary(const SentenceReading& reading, std::size_t token) {
  if (reading.tag(token) == Tag::kMD) return true;
  static constexpr WordSet kAuxiliaries({"be", "have", "do"});
  return IsVerb(reading.tag(token)) && kAuxiliaries.Holds(reading.lemma_key(token));
}

}  // namespace claimcheck
