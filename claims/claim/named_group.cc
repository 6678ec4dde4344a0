// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/named_group.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/places.h"
#include "claims/mention/sentence_tokens.h"

namespace claimcheck {
namespace {

// "20 [British] people": the name of a people before a word for anybody. A town's residents may be
// all of them.
bool IsOfPeople(const SentenceReading& reading, const Quantity& quantity) {
  const CountedNoun* noun = FindCountedNoun(quantity.unit.name);
  if (noun == nullptr || noun->kind != "people" || noun->within != CountedClass::kAny) return false;
  return std::any_of(reading.names.begin(), reading.names.end(), [&](const Name& name) {
    const bool between = name.first > quantity.number_token && name.last <= quantity.head_token;
    return between && name.kind == NameKind::kPlace && name.adjective;
  });
}

}  // namespace

bool IsNamedGroup(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t head = quantity.head_token;
  if (quantity.unit.dimension != "count" || quantity.noun_span.empty() || !reading.has(head)) {
    return false;
  }
  if (IsOfPeople(reading, quantity)) return true;
  const absl::string_view word = reading.word(head);
  if (word.empty() || !absl::ascii_isupper(word.front()) || head == reading.first()) return false;
  if (FindCountedNoun(quantity.unit.name) != nullptr) return false;
  const Place* place = FindPlace(quantity.unit.name);
  if (place != nullptr && place->adjective) return true;
  const bool named = std::any_of(reading.names.begin(), reading.names.end(), [&](const Name& name) {
    return head >= name.first && head < name.last && !name.pronoun;
  });
  return named && !SentenceTokens(*reading.text, reading.sentence).IsTitleCased();
}

}  // namespace claimcheck
