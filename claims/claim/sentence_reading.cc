// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/sentence_reading.h"

#include "claims/lexicon/lemma.h"

namespace claimcheck {

std::string LemmaOf(absl::string_view word, Tag tag) {
  if (IsVerb(tag)) return VerbLemma(word);
  if (tag == Tag::kNN || tag == Tag::kNNS) return NounLemma(word);
  return Folded(word);
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

bool EndsClause(const SentenceReading& reading, std::size_t token) {
  const absl::string_view word = reading.word(token);
  return word == "." || word == ";" || word == ":" || word == "–" || word == "—" || word == "?" ||
         word == "!" || (word == "-" && reading.token(token).space_before);
}

bool IsAuxiliary(const SentenceReading& reading, std::size_t token) {
  if (reading.tag(token) == Tag::kMD) return true;
  const std::string& lemma = reading.lemma(token);
  return IsVerb(reading.tag(token)) && (lemma == "be" || lemma == "have" || lemma == "do");
}

}  // namespace claimcheck
