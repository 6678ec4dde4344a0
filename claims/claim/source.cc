// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/source.h"

#include <algorithm>
#include <limits>

#include "claims/claim/context.h"
#include "claims/lexicon/attribution.h"

namespace claimcheck {
namespace {

// The longest source that is quoted, in tokens; longer ones lose their far end.
constexpr std::size_t kMaxSourceTokens = 8;

bool IsInNounPhrase(const SentenceReading& reading, std::size_t i) {
  const Tag tag = reading.tag(i);
  return IsNoun(tag) || IsAdjective(tag) || tag == Tag::kDT || tag == Tag::kPOS ||
         tag == Tag::kPRPS || tag == Tag::kCD || tag == Tag::kPRP || reading.Is(i, "of");
}

bool IsPassedBeforeVerb(const SentenceReading& reading, std::size_t i) {
  return IsAuxiliary(reading, i) || reading.tag(i) == Tag::kRB;
}

// The noun phrase that ends before token `verb`.
TokenRange PhraseBefore(const SentenceReading& reading, std::size_t verb) {
  std::size_t last = verb;
  while (last > reading.first() && IsPassedBeforeVerb(reading, last - 1)) --last;
  std::size_t first = last;
  while (first > reading.first() && last - first < kMaxSourceTokens &&
         IsInNounPhrase(reading, first - 1) && !IsInTime(reading, first - 1)) {
    --first;
  }
  return {first, last};
}

TokenRange PhraseAfter(const SentenceReading& reading, std::size_t begin) {
  std::size_t last = begin;
  while (last < reading.last() && last - begin < kMaxSourceTokens &&
         IsInNounPhrase(reading, last)) {
    ++last;
  }
  return {begin, last};
}

bool IsPassive(const SentenceReading& reading, std::size_t verb) {
  const bool participle = reading.tag(verb) == Tag::kVBN || reading.tag(verb) == Tag::kVBD;
  return participle && FollowsBe(reading, verb);
}

// "the number of [confirmed] deaths": what is said of the noun behind it.
bool IsAttributive(const SentenceReading& reading, std::size_t verb) {
  if (verb == reading.first() || !reading.has(verb + 1)) return false;
  const Tag before = reading.tag(verb - 1), after = reading.tag(verb + 1);
  return (before == Tag::kIN || before == Tag::kDT) && IsNoun(after);
}

// "The blast [claimed] 31 lives": what befell those counted from token `first` on.
bool IsDeed(const SentenceReading& reading, const AttributionAt& words, std::size_t first) {
  return words.last == first &&
         std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
           return trigger.first == words.first && trigger.row->part == FramePart::kVerb &&
                  trigger.row->role == "count";
         });
}

// Who a phrase names: "UN" for "UN estimates", the person for "he", else its words.
std::string NamedIn(const SentenceReading& reading, TokenRange phrase) {
  for (const Name& name : reading.names) {
    if (name.first < phrase.first || name.last > phrase.last) continue;
    if (name.pronoun) return name.canonical;
    if (name.kind == NameKind::kPlace && name.last < phrase.last) break;  // "Russian officials"
    return std::string(Slice(reading.text->text, Cover(reading.token(name.first).span,
                                                       reading.token(name.last - 1).span)));
  }
  if (phrase.first >= phrase.last) return "";
  return std::string(Slice(reading.text->text, Cover(reading.token(phrase.first).span,
                                                     reading.token(phrase.last - 1).span)));
}

TokenRange SourcePhrase(const SentenceReading& reading, const Attribution& attribution,
                        std::size_t begin, std::size_t end) {
  const TokenRange none{begin, begin};
  if (attribution.verb && IsAttributive(reading, begin)) return none;
  // "The outbreak was first reported in May": what is said, and not by whom.
  if (attribution.verb && IsPassive(reading, begin)) return none;
  switch (attribution.source) {
    case SourceSide::kNone:
      return none;
    case SourceSide::kAfter:
      return PhraseAfter(reading, end);
    case SourceSide::kBefore:
      return PhraseBefore(reading, begin);
    case SourceSide::kEither: {
      const TokenRange before = PhraseBefore(reading, begin);
      return before.first < before.last ? before : PhraseAfter(reading, end);
    }
  }
  return none;
}

bool Overlap(TokenRange phrase, std::size_t first, std::size_t last) {
  return phrase.first < last && first < phrase.last;
}

}  // namespace

std::string SourceOf(const SentenceReading& reading, std::size_t first, std::size_t last) {
  std::string source;
  std::size_t nearest = std::numeric_limits<std::size_t>::max();
  for (const AttributionAt& words : reading.attributions) {
    const std::size_t distance = words.first < first ? first - words.first : words.first - first;
    if (distance >= nearest || IsDeed(reading, words, first)) continue;
    const TokenRange phrase = SourcePhrase(reading, *words.attribution, words.first, words.last);
    if (phrase.first >= phrase.last || Overlap(phrase, first, last)) continue;
    nearest = distance;
    source = NamedIn(reading, phrase);
  }
  return source;
}

}  // namespace claimcheck
