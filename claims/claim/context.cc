// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/context.h"

#include <algorithm>
#include <span>

#include "absl/container/inlined_vector.h"
#include "absl/strings/str_cat.h"
#include "claims/claim/frame_offers.h"
#include "claims/claim/quantity_frame.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

// The words of a clause, as a rule few enough to need no memory of their own.
using Words = absl::InlinedVector<absl::string_view, 16>;

// Adds `more` to `words`, which become each word once, in order. Strings are heavy to move about:
// their places are sorted first.
void AddSorted(Words& more, std::vector<std::string>& words) {
  // Their first letters decide nearly always.
  const auto less = [](absl::string_view a, absl::string_view b) {
    const auto a0 = static_cast<unsigned char>(a[0]), b0 = static_cast<unsigned char>(b[0]);
    return a0 != b0 ? a0 < b0 : a < b;
  };
  if (more.empty()) return;
  std::vector<std::string> before = std::move(words);
  for (const std::string& word : before) more.push_back(word);
  std::sort(more.begin(), more.end(), less);
  more.erase(std::unique(more.begin(), more.end()), more.end());
  words.clear();
  words.reserve(more.size());
  for (const absl::string_view word : more) words.emplace_back(word);
}

// Whether a word says what something is about: a noun or a full verb.
bool IsContentWord(const SentenceReading& reading, std::size_t token) {
  if (reading.token(token).kind != TokenKind::kWord) return false;
  const Tag tag = reading.tag(token);
  const bool content = IsNoun(tag) || IsAdjective(tag) || (IsVerb(tag) && tag != Tag::kMD);
  return content && !IsMarked(reading.token(token), kStopword);
}

// Whether a row tells what a word means here: one that takes only some figures does so beside such
// a figure. "Lost 3,000 barrels" tells of a spill, "lost 3-1" does not.
bool Tells(const SentenceReading& reading, const FrameRow& row) {
  return row.of.empty() ||
         std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [&](const Quantity& quantity) { return Takes(row, quantity); });
}

}  // namespace

namespace {

// EventWord of a token where `triggers` are those that begin there.
absl::string_view WordOf(const SentenceReading& reading, std::size_t token,
                         std::span<const Trigger> triggers) {
  const Trigger* found = nullptr;
  for (const Trigger& trigger : triggers) {
    if (trigger.row->part == FramePart::kClass) return trigger.row->frame;
    if (found == nullptr && Tells(reading, *trigger.row)) found = &trigger;
  }
  return found != nullptr ? found->row->frame : reading.lemma(token);
}

// Those of `triggers`, which stand in the order of their first tokens, that begin at `token`, where
// `from` is the first that begins at it or behind it.
std::span<const Trigger> TriggersAt(std::span<const Trigger> triggers, std::size_t token,
                                    std::size_t& from) {
  while (from < triggers.size() && triggers[from].first < token) ++from;
  std::size_t end = from;
  while (end < triggers.size() && triggers[end].first == token) ++end;
  return triggers.subspan(from, end - from);
}

}  // namespace

bool HasClauseOfItsOwn(const SentenceReading& reading, TokenRange clause, std::size_t first,
                       std::size_t last) {
  static constexpr WordSet kRelative({"who", "that", "whose"});
  if (!reading.has(last) || !kRelative.Holds(reading.token(last).key)) return false;
  for (std::size_t i = clause.first; i < first; ++i) {
    if (IsFiniteVerb(reading.tag(i))) return true;
  }
  return false;
}

std::string EventWord(const SentenceReading& reading, std::size_t token) {
  std::size_t from = 0;
  return std::string(WordOf(reading, token, TriggersAt(reading.triggers, token, from)));
}

TokenRange ClauseAround(const SentenceReading& reading, std::size_t first, std::size_t last) {
  return {reading.clause_begins[first - reading.first()],
          reading.clause_ends[last - reading.first()]};
}

// "the [second] blast": which of several it is. "The second of May", "for the first time" tell
// none.
bool TellsWhichOne(const SentenceReading& reading, std::size_t token) {
  static constexpr WordSet kOrdinals({"first", "second", "third", "fourth", "fifth", "sixth"});
  static constexpr WordSet kNothing({"time", "day", "week", "month", "year", "half", "quarter",
                                     "place", "minister", "lady", "responder", "aid"});
  return IsAdjective(reading.tag(token)) && kOrdinals.Holds(reading.token(token).key) &&
         reading.has(token + 1) && IsNoun(reading.tag(token + 1)) &&
         !kNothing.Holds(reading.lemma_key(token + 1));
}

void FindContent(SentenceReading& reading) {
  const std::size_t begin = reading.first();
  reading.content.assign(reading.last() - begin, absl::string_view());
  std::size_t trigger = 0;
  for (std::size_t i = begin; i < reading.last(); ++i) {
    if (!IsContentWord(reading, i)) continue;
    reading.content[i - begin] = WordOf(reading, i, TriggersAt(reading.triggers, i, trigger));
  }
  const auto clear = [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < std::min(last, reading.last()); ++i) {
      reading.content[i - begin] = absl::string_view();
    }
  };
  for (const Name& name : reading.names) clear(name.first, name.last);
  for (const TimeExpression& time : reading.times) clear(time.first_token, time.last_token);
  // "tripled", "twice", "[9 million pounds]", "[9 per cent]": the words of the figures themselves
  // tell nothing of what they are about.
  constexpr absl::string_view kPercent = "percent";
  for (const Quantity& quantity : reading.quantities) {
    if (quantity.number_token < begin) continue;
    const bool share = quantity.unit.dimension == kPercent && quantity.unit.name != "fraction";
    const bool unit = share || IsMoney(quantity.unit.dimension);
    clear(quantity.number_token, unit ? quantity.last_token : quantity.number_token + 1);
  }
  for (std::size_t i = begin; i < reading.last(); ++i) {
    if (IsAdjective(reading.tag(i)) && TellsWhichOne(reading, i))
      reading.content[i - begin] = reading.lemma(i);
  }
}

void AddEventWords(const SentenceReading& reading, std::initializer_list<TokenRange> ranges,
                   std::size_t first, std::size_t last, About& about) {
  Words event;
  for (const TokenRange& range : ranges) {
    for (std::size_t i = range.first; i < range.last; ++i) {
      const absl::string_view word = reading.content[i - reading.first()];
      if (word.empty() || (i >= first && i < last)) continue;
      if (word != about.measure) event.push_back(word);
    }
  }
  AddSorted(event, about.event);
}

void AddContext(const SentenceReading& reading, std::initializer_list<TokenRange> ranges,
                std::size_t first, std::size_t last, About& about) {
  Words entities;
  for (const TokenRange& range : ranges) {
    for (const Name& name : reading.names) {
      if (name.first < range.first || name.last > range.last) continue;
      if (IsInTime(reading, name.first)) continue;  // "0547 [GMT]"
      entities.push_back(name.canonical);
    }
  }
  AddSorted(entities, about.entities);
  AddEventWords(reading, ranges, first, last, about);
}

std::string NamesInWords(const SentenceReading& reading, TokenRange range) {
  constexpr std::size_t kMost = 3;
  std::string words;
  absl::InlinedVector<const std::string*, kMost> seen;
  for (const Name& name : reading.names) {
    if (name.pronoun || name.first < range.first || name.last > range.last) continue;
    const bool repeated = std::any_of(seen.begin(), seen.end(), [&](const std::string* other) {
      return *other == name.canonical;
    });
    if (repeated) continue;
    if (seen.size() == kMost) break;
    seen.push_back(&name.canonical);
    const Span span = Cover(reading.token(name.first).span, reading.token(name.last - 1).span);
    absl::StrAppend(&words, words.empty() ? "" : ", ", Slice(reading.text->text, span));
  }
  return words;
}

}  // namespace claimcheck
