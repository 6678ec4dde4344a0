// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/context.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

void SortUnique(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

bool InName(const SentenceReading& reading, std::size_t token) {
  return std::any_of(reading.names.begin(), reading.names.end(),
                     [&](const Name& name) { return token >= name.first && token < name.last; });
}

bool InTime(const SentenceReading& reading, std::size_t token) {
  return std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& time) {
    return token >= time.first_token && token < time.last_token;
  });
}

// Whether a word says what something is about: a noun or a full verb.
bool IsContentWord(const SentenceReading& reading, std::size_t token) {
  if (reading.token(token).kind != TokenKind::kWord) return false;
  const Tag tag = reading.tag(token);
  const bool content = IsNoun(tag) || IsAdjective(tag) || (IsVerb(tag) && tag != Tag::kMD);
  return content && !IsMarked(reading.token(token), kStopword);
}

}  // namespace

const std::string& EventWord(const SentenceReading& reading, std::size_t token) {
  const Trigger* found = nullptr;
  for (const Trigger& trigger : reading.triggers) {
    if (trigger.first != token) continue;
    if (trigger.row->part == FramePart::kClass) return trigger.row->frame;
    if (found == nullptr) found = &trigger;
  }
  return found != nullptr ? found->row->frame : reading.lemma(token);
}

TokenRange ClauseAround(const SentenceReading& reading, std::size_t first, std::size_t last) {
  return {reading.clause_begins[first - reading.first()],
          reading.clause_ends[last - reading.first()]};
}

void AddContext(const SentenceReading& reading, TokenRange range, std::size_t first,
                std::size_t last, About& about) {
  for (const Name& name : reading.names) {
    if (name.first < range.first || name.last > range.last) continue;
    about.entities.push_back(name.canonical);
  }
  for (std::size_t i = range.first; i < range.last; ++i) {
    if (i >= first && i < last) continue;
    if (!IsContentWord(reading, i) || InName(reading, i) || InTime(reading, i)) continue;
    const std::string& word = EventWord(reading, i);
    if (word != about.measure) about.event.push_back(word);
  }
  SortUnique(about.entities);
  SortUnique(about.event);
}

std::string NamesInWords(const SentenceReading& reading, TokenRange range) {
  std::string words;
  std::vector<std::string> seen;
  for (const Name& name : reading.names) {
    if (name.pronoun || name.first < range.first || name.last > range.last) continue;
    if (std::find(seen.begin(), seen.end(), name.canonical) != seen.end()) continue;
    if (seen.size() == 3) break;
    seen.push_back(name.canonical);
    const Span span = Cover(reading.token(name.first).span, reading.token(name.last - 1).span);
    absl::StrAppend(&words, words.empty() ? "" : ", ", Slice(reading.text->text, span));
  }
  return words;
}

}  // namespace claimcheck
