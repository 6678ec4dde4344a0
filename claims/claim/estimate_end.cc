// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/estimate_end.h"

#include "claims/claim/at_token.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

// How far from its figure the words may stand, before it and behind it.
constexpr std::size_t kReachBack = 16;
constexpr std::size_t kReachOn = 6;

EstimateEnd EndAhead(const SentenceReading& reading, std::size_t first) {
  for (std::size_t i = first; i > reading.first() && first - i < kReachBack;) {
    --i;
    if (EndsClause(reading, i) || QuantityAt(reading, i) != nullptr) break;
    const EstimateEndWords words = FindEstimateEnd(*reading.text, i, reading.last());
    if (words.end != EstimateEnd::kUnsaid && words.last <= first) return words.end;
  }
  return EstimateEnd::kUnsaid;
}

// "9,000 litres [at the low end]"
EstimateEnd EndBehind(const SentenceReading& reading, std::size_t last) {
  static constexpr WordSet kAt({"at", "in", "on", "by"});
  bool at = false;
  for (std::size_t i = last; i < reading.last() && i - last < kReachOn; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",") || QuantityAt(reading, i) != nullptr) break;
    const EstimateEndWords words = FindEstimateEnd(*reading.text, i, reading.last());
    if (words.end != EstimateEnd::kUnsaid) return at ? words.end : EstimateEnd::kUnsaid;
    at = at || kAt.Holds(reading.token(i).key);
  }
  return EstimateEnd::kUnsaid;
}

// "between [4,000]", "ranges from [4,000]": "rose from 4,000" is a movement.
bool OpensRange(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kRanges({"range", "vary", "run"});
  const std::size_t before = quantity.first_token;
  if (before <= reading.first()) return false;
  if (reading.Is(before - 1, "between")) return true;
  return before >= reading.first() + 2 && reading.Is(before - 1, "from") &&
         kRanges.Holds(reading.lemma_key(before - 2));
}

// The end that `quantity` is of a range in two figures.
EstimateEnd EndOfRange(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 14;
  const Quantity* before = nullptr;
  for (const Quantity& next : reading.quantities) {
    const bool joined =
        before != nullptr && before->unit == next.unit &&
        next.first_token < before->last_token + kReach &&
        (reading.Is(next.first_token - 1, "and") || reading.Is(next.first_token - 1, "to"));
    if (joined && OpensRange(reading, *before)) {
      if (before->first_token == quantity.first_token) return EstimateEnd::kLow;
      if (next.first_token == quantity.first_token) return EstimateEnd::kHigh;
    }
    before = &next;
  }
  return EstimateEnd::kUnsaid;
}

}  // namespace

EstimateEnd EndOfEstimate(const SentenceReading& reading, const Quantity& quantity) {
  if (quantity.unit.dimension == "age") return EstimateEnd::kUnsaid;
  EstimateEnd end = EndOfRange(reading, quantity);
  if (!AnyMarked(reading.sentence, kBeginsEstimateEnd)) return end;
  if (end == EstimateEnd::kUnsaid) end = EndAhead(reading, quantity.first_token);
  if (end == EstimateEnd::kUnsaid) end = EndBehind(reading, quantity.last_token);
  return end;
}

}  // namespace claimcheck
