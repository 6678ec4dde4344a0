// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/sentence_reading.h"

#include <algorithm>
#include <array>
#include <deque>

#include "absl/container/flat_hash_map.h"
#include "claims/claim/quantity_frame.h"
#include "claims/lexicon/lemma.h"
#include "claims/lexicon/word_marks.h"
#include "claims/syntax/arguments.h"

namespace claimcheck {

namespace {

Lemma MakeLemma(std::string text) {
  Lemma lemma{.text = std::move(text)};
  lemma.key = FoldedHash(lemma.text);
  lemma.frames = &FramesBeginning(lemma.key);
  return lemma;
}

// Remembers lemmas from sentence to sentence: most words of a text have been seen before.
class LemmaMemory {
 public:
  // Forgets everything when there is too much of it; lemmas handed out before are then no more.
  void MakeRoom() {
    constexpr std::size_t kMostWords = 1 << 14;
    if (words_.size() < kMostWords) return;
    by_key_.clear();
    words_.clear();
    lemmas_.clear();
    latest_.fill({});
  }

  WordLemmas& Of(const Token& token) {
    // Words of one key differ in case only, of which acronyms alone take notice ("CBS").
    const std::uint64_t key = token.key + (token.word_case == WordCase::kUpper ? 1 : 0);
    Latest& latest = latest_[key % latest_.size()];
    if (latest.key != key || latest.word == nullptr) latest = {key, &Find(token.key, key)};
    return *latest.word;
  }

  // `form` is the word as it is written.
  const Lemma& Verb(WordLemmas& word, absl::string_view form) {
    if (word.verb == nullptr) word.verb = &Make(word, KeyedVerbLemma(form, word.key));
    return *word.verb;
  }
  const Lemma& Noun(WordLemmas& word, absl::string_view form) {
    if (word.noun == nullptr) word.noun = &Make(word, KeyedNounLemma(form, word.key));
    return *word.noun;
  }
  const Lemma& Itself(WordLemmas& word, absl::string_view form) {
    if (word.itself == nullptr) word.itself = &Make(word, Folded(form));
    return *word.itself;
  }

 private:
  // The last word of several keys: found without asking the map.
  struct Latest {
    std::uint64_t key = 0;
    WordLemmas* word = nullptr;
  };

  WordLemmas& Find(std::uint64_t word_key, std::uint64_t key) {
    const auto [place, fresh] = by_key_.try_emplace(key);
    if (fresh) place->second = &words_.emplace_back(WordLemmas{word_key});
    return *place->second;
  }

  // Most words are their own lemma, whatever they are used as.
  const Lemma& Make(const WordLemmas& word, std::string text) {
    for (const Lemma* known : {word.itself, word.verb, word.noun}) {
      if (known != nullptr && known->text == text) return *known;
    }
    return lemmas_.emplace_back(MakeLemma(std::move(text)));
  }

  std::deque<WordLemmas> words_;  // where they stay put
  std::deque<Lemma> lemmas_;
  absl::flat_hash_map<std::uint64_t, WordLemmas*> by_key_;
  std::array<Latest, 2048> latest_ = {};
};

LemmaMemory& Memory() {
  thread_local LemmaMemory memory;
  return memory;
}

WordLemmas& WordAt(const SentenceReading& reading, std::size_t token) {
  return *reading.words[token - reading.first()];
}

void FindLemmasOf(SentenceReading& reading, LemmaMemory& memory) {
  const std::size_t first = reading.first(), count = reading.last() - first;
  reading.lemmas.resize(count);
  reading.words.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    WordLemmas& word = memory.Of(reading.token(first + i));
    const Tag tag = reading.tags[i];
    const bool noun = tag == Tag::kNN || tag == Tag::kNNS, verb = IsVerb(tag);
    const Lemma* lemma = noun ? word.noun : verb ? word.verb : word.itself;
    if (lemma == nullptr) [[unlikely]] {
      const absl::string_view form = reading.word(first + i);
      lemma = noun   ? &memory.Noun(word, form)
              : verb ? &memory.Verb(word, form)
                     : &memory.Itself(word, form);
    }
    reading.words[i] = &word;
    reading.lemmas[i] = lemma;
  }
}

// "[claimed] the lives of 26 people", "[claimed] 26 lives": the verb tells what befell them, and no
// more.
bool TellsFrame(const SentenceReading& reading, std::size_t verb) {
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    if (trigger.first != verb || trigger.row->part != FramePart::kVerb) return false;
    if (trigger.last > verb + 1) return true;
    return !trigger.row->of.empty() &&
           std::any_of(reading.quantities.begin(), reading.quantities.end(),
                       [&](const Quantity& quantity) {
                         return quantity.first_token == verb + 1 && Takes(*trigger.row, quantity);
                       });
  });
}

}  // namespace

void FindLemmas(std::span<SentenceReading> readings) {
  LemmaMemory& memory = Memory();
  memory.MakeRoom();
  for (SentenceReading& reading : readings) FindLemmasOf(reading, memory);
}

const Lemma& MakeLemmaAsVerb(const SentenceReading& reading, std::size_t token) {
  return Memory().Verb(WordAt(reading, token), reading.word(token));
}

const Lemma& MakeLemmaAsNoun(const SentenceReading& reading, std::size_t token) {
  return Memory().Noun(WordAt(reading, token), reading.word(token));
}

const Lemma& MakeLemmaAsIs(const SentenceReading& reading, std::size_t token) {
  return Memory().Itself(WordAt(reading, token), reading.word(token));
}

void FindCues(SentenceReading& reading) {
  reading.cues.clear();
  if (!AnyMarked(reading.sentence, kBeginsCue)) return;
  for (std::size_t i = reading.first(); i < reading.last();) {
    if (!IsMarked(reading.token(i), kBeginsCue)) {
      ++i;
      continue;
    }
    const auto match = LongestCue(*reading.text, i, reading.last());
    // "the suspect", "the project": a verb's form that is a noun here. What stands before "to" with
    // a verb tells what is meant to be, whichever it is: "plans to shed", "its plan to shed".
    const bool infinitive = match && match.last > i + 1 && reading.has(match.last) &&
                            reading.Is(match.last - 1, "to") && reading.tag(match.last) == Tag::kVB;
    const bool is_cue = match && (!match.value->verb || IsVerb(reading.tag(i)) || infinitive) &&
                        !(match.value->meaning == CueClass::kUncertain && TellsFrame(reading, i));
    if (is_cue) reading.cues.push_back({i, match.last, match.value});
    i = is_cue ? match.last : i + 1;
  }
}

void FindAttributions(SentenceReading& reading) {
  reading.attributions.clear();
  if (!AnyMarked(reading.sentence, kBeginsAttribution)) return;
  for (std::size_t i = reading.first(); i < reading.last();) {
    if (!IsMarked(reading.token(i), kBeginsAttribution)) {
      ++i;
      continue;
    }
    const auto match = LongestAttribution(*reading.text, i, reading.last());
    const bool says = match && !(match.value->verb && !IsVerb(reading.tag(i)));
    if (says) reading.attributions.push_back({i, match.last, match.value});
    i = match ? match.last : i + 1;
  }
}

void FindElsewheres(SentenceReading& reading) {
  reading.elsewhere.clear();
  if (reading.quantities.empty() || !AnyMarked(reading.sentence, kBeginsElsewhere)) return;
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    if (!IsMarked(reading.token(i), kBeginsElsewhere)) continue;
    const ElsewhereWords words = FindElsewhere(*reading.text, i, reading.last());
    if (words.kind != ElsewhereKind::kNone)
      reading.elsewhere.push_back({i, words.last, words.kind});
  }
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

std::optional<std::size_t> ObjectOf(const SentenceReading& reading, std::size_t verb) {
  const std::optional<std::size_t> object =
      FindObjectOrSubject(*reading.text, reading.sentence, reading.tags, verb);
  // "Berg resigned [Sunday]": no object.
  if (object && IsInTime(reading, *object)) return std::nullopt;
  return object && object != SubjectOf(reading, verb) ? object : std::nullopt;
}

bool IsPassiveVerb(const SentenceReading& reading, std::size_t verb) {
  return IsPassiveVerb(*reading.text, reading.sentence, reading.tags, verb);
}

bool IsInTime(const SentenceReading& reading, std::size_t token) {
  return std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& time) {
    return token >= time.first_token && token < time.last_token;
  });
}

bool IsInName(const SentenceReading& reading, std::size_t token) {
  return std::any_of(reading.names.begin(), reading.names.end(),
                     [&](const Name& name) { return token >= name.first && token < name.last; });
}

void FindClauses(SentenceReading& reading) {
  const std::size_t first = reading.first(), last = reading.last();
  reading.clause_begins.resize(last - first + 1);
  reading.clause_ends.resize(last - first + 1);
  const auto fill = [&](std::vector<std::size_t>& tokens, std::size_t begin, std::size_t end,
                        std::size_t value) {
    std::fill(tokens.begin() + static_cast<std::ptrdiff_t>(begin - first),
              tokens.begin() + static_cast<std::ptrdiff_t>(end - first), value);
  };
  std::size_t begin = first;
  for (std::size_t i = first; i <= last; ++i) {
    if (i < last && !EndsClause(reading, i)) continue;
    fill(reading.clause_begins, begin, i + 1, begin);
    fill(reading.clause_ends, begin, i + 1, i);
    begin = i + 1;
  }
}

bool FollowsBe(const SentenceReading& reading, std::size_t verb) {
  while (verb > reading.first() && IsAdverb(reading.tag(verb - 1))) --verb;
  return verb > reading.first() && reading.lemma_key(verb - 1) == FoldedWord("be").key();
}

bool IsAuxiliary(const SentenceReading& reading, std::size_t token) {
  if (reading.tag(token) == Tag::kMD) return true;
  static constexpr WordSet kAuxiliaries({"be", "have", "do"});
  return IsVerb(reading.tag(token)) && kAuxiliaries.Holds(reading.lemma_key(token));
}

}  // namespace claimcheck
