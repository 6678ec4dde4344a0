// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/sentence_reading.h"

#include "claims/lexicon/lemma.h"

namespace claimcheck {

std::string LemmaOf(absl::string_view word, Tag tag) {
  if (IsVerb(tag)) return VerbLemma(word);
  if (tag == Tag::kNN || tag == Tag::kNNS) return NounLemma(word);
  return Folded(word);
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
