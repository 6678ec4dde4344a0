// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/sentence_reading.h"

#include "claims/lexicon/lemma.h"

namespace claimcheck {

Lemma LemmaOf(absl::string_view word, std::uint64_t key, Tag tag) {
  const bool noun = tag == Tag::kNN || tag == Tag::kNNS;
  if (!noun && !IsVerb(tag)) return {Folded(word), key};
  Lemma lemma{noun ? KeyedNounLemma(word, key) : KeyedVerbLemma(word, key)};
  lemma.key = FoldedHash(lemma.text);
  return lemma;
}

std::vector<CueAt> FindCues(const SentenceReading& reading) {
  std::vector<CueAt> cues;
  for (std::size_t i = reading.first(); i < reading.last();) {
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
