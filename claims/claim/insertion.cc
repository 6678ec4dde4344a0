// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/insertion.h"

#include <algorithm>

namespace claimcheck {
namespace {

constexpr std::size_t kLongest = 28;

bool IsDash(const SentenceReading& reading, std::size_t i) {
  const absl::string_view word = reading.word(i);
  return reading.token(i).space_before && (word == "-" || word == "–" || word == "—");
}

// "a bus with [40 people]", "carrying [40 people]"
bool IsGoverned(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kGoverns({"with", "of", "by", "for", "from", "to", "in", "on", "at"});
  return first > reading.first() &&
         (reading.tag(first - 1) == Tag::kVBG || kGoverns.Holds(reading.token(first - 1).key));
}

// "the mayor [said]"
bool Says(const SentenceReading& reading, std::size_t verb) {
  return std::any_of(
      reading.attributions.begin(), reading.attributions.end(),
      [&](const AttributionAt& said) { return said.first <= verb && verb < said.last; });
}

bool TellsState(const SentenceReading& reading, std::size_t i) {
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    return trigger.first == i && trigger.row->slot == FrameSlot::kState;
  });
}

// Whether the clause that a pair of commas opens has its own subject in "whose", "which".
bool IsRelative(const SentenceReading& reading, std::size_t i) {
  return reading.has(i) && (reading.tag(i) == Tag::kWPS || reading.tag(i) == Tag::kWDT);
}

// Whether the verb group behind a closing comma begins at `i`: "rose", "now stands".
bool BeginsVerb(const SentenceReading& reading, std::size_t i) {
  if (reading.has(i) && IsAdverb(reading.tag(i))) ++i;
  return reading.has(i) && IsFiniteVerb(reading.tag(i));
}

bool HoldsFigure(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  return std::any_of(reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& q) {
    return begin < q.first_token && q.last_token <= end;
  });
}

}  // namespace

bool OpensWho(const SentenceReading& reading, std::size_t comma) {
  return reading.has(comma + 1) && reading.Is(comma, ",") && reading.Is(comma + 1, "who");
}

std::size_t EndOfInsertion(const SentenceReading& reading, const Quantity& count, std::size_t i) {
  const absl::string_view opens = reading.word(i);
  if (opens != "," && opens != "(" && !IsDash(reading, i)) return i;
  if (IsGoverned(reading, count.first_token) || OpensWho(reading, i)) return i;
  const bool relative = IsRelative(reading, i + 1);
  const absl::string_view closes = opens == "(" ? ")" : opens;
  for (std::size_t k = i + 2; reading.has(k + 1) && k - i < kLongest; ++k) {
    const bool goes_on = IsFiniteVerb(reading.tag(k + 1)) || TellsState(reading, k + 1);
    if (reading.word(k) == closes && goes_on) return k + 1;
    const bool verb = IsFiniteVerb(reading.tag(k)) && !Says(reading, k);
    if (opens == "," && verb && !relative) return i;
  }
  return i;
}

std::size_t BeginOfInsertion(const SentenceReading& reading, std::size_t i) {
  if (!reading.Is(i, ",") || !BeginsVerb(reading, i + 1)) return i;
  for (std::size_t k = i; k > reading.first() + 1 && i - k < kLongest;) {
    --k;
    if (!reading.Is(k, ",")) continue;
    const Tag tag = reading.tag(k - 1);
    const bool noun = IsNoun(tag) || IsAdjective(tag) || tag == Tag::kVBN;
    return noun && HoldsFigure(reading, k, i) ? k - 1 : i;
  }
  return i;
}

}  // namespace claimcheck
