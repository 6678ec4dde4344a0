// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/what_begins.h"

#include "claims/lexicon/lemma.h"

namespace claimcheck {
namespace {

bool IsCommon(const SentenceReading& reading, std::size_t i) {
  const Tag tag = reading.tag(i);
  return (tag == Tag::kNN || tag == Tag::kNNS) && !IsInTime(reading, i) && !IsInName(reading, i);
}

// Nouns that tell how much of something there is: "nine million [crowns]".
bool IsCounted(const SentenceReading& reading, std::size_t i) {
  for (const Quantity& quantity : reading.quantities) {
    if (i >= quantity.first_token && i < quantity.last_token) return true;
  }
  return false;
}

// The last noun of the first phrase in `range`: "their relief [work]".
std::string ObjectIn(const SentenceReading& reading, TokenRange range) {
  std::string noun;
  for (std::size_t i = range.first; i < range.last; ++i) {
    if (IsInTime(reading, i) || reading.Is(i, "of")) break;
    if (IsCommon(reading, i) && !IsCounted(reading, i)) noun = reading.lemma(i);
  }
  return noun;
}

// "two days of [mourning]", "the [building]": a noun, whatever its tag.
bool IsVerbalNoun(const SentenceReading& reading, std::size_t i) {
  if (reading.tag(i) != Tag::kVBG || i == reading.first()) return false;
  const Tag before = reading.tag(i - 1);
  return reading.Is(i - 1, "of") || before == Tag::kDT || IsAdjective(before);
}

// What joins a phrase to the noun before it: "of the mill", "worth nine million".
bool HangsOnBefore(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kJoins({"of", "from", "in", "at", "on", "for", "to", "with", "between",
                                   "against", "over", "worth", "costing"});
  return kJoins.Holds(reading.token(i).key);
}

// Whether a token may stand within a noun phrase before its last noun.
bool MayBeInPhrase(const SentenceReading& reading, std::size_t i) {
  const Tag tag = reading.tag(i);
  return IsNoun(tag) || IsAdjective(tag) || tag == Tag::kDT || tag == Tag::kCD ||
         tag == Tag::kPRPS || tag == Tag::kPOS || reading.Is(i, "-") || IsCounted(reading, i);
}

// The noun that the words before a verb hang on, back over "of the mill" and "worth nine million";
// before "that began" the nearest.
std::string HeadBefore(const SentenceReading& reading, TokenRange range) {
  std::string head;
  const bool relative = range.last > range.first &&
                        (reading.Is(range.last - 1, "that") || reading.Is(range.last - 1, "which"));
  bool hangs = true;  // whether a noun here stands higher than the one found
  for (std::size_t i = range.last; i > range.first;) {
    --i;
    const bool noun = IsCommon(reading, i) && !IsCounted(reading, i);
    if (hangs && (noun || IsVerbalNoun(reading, i))) {
      head = noun ? reading.lemma(i) : std::string(NounLemma(Folded(reading.word(i))));
      if (relative) return head;
      hangs = false;
    } else if (head.empty()) {
      if (IsInName(reading, i)) return "";
    } else if (HangsOnBefore(reading, i)) {
      hangs = true;
    } else if (!MayBeInPhrase(reading, i)) {
      break;
    }
  }
  return head;
}

}  // namespace

std::string WhatBegins(const SentenceReading& reading, const Trigger& verb, TokenRange object,
                       TokenRange before) {
  if (!verb.passive && reading.tag(verb.first) != Tag::kVBN) {
    std::string noun = ObjectIn(reading, object);
    if (!noun.empty()) return noun;
  }
  return HeadBefore(reading, before);
}

bool IsOfPaper(const SentenceReading& reading, const Trigger& event) {
  static constexpr WordSet kPapers({"certificate", "licence", "license", "permit", "insurance",
                                    "policy", "lease", "warrant", "permission"});
  return reading.has(event.last) && kPapers.Holds(reading.lemma_key(event.last));
}

}  // namespace claimcheck
