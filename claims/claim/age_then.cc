// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/age_then.h"

#include <algorithm>

namespace claimcheck {
namespace {

constexpr WordSet kThen({"when", "since", "until", "till", "before", "after", "once", "time"});

// "Berg, who was [17] at the time", "Berg, then [17],"
bool SaysThen(const SentenceReading& reading, std::size_t first, std::size_t last) {
  if (reading.has(last + 2) && reading.Is(last, "at") && reading.Is(last + 1, "the") &&
      reading.Is(last + 2, "time")) {
    return true;
  }
  const bool bracketed = first >= reading.first() + 2 && reading.has(last) &&
                         reading.Is(first - 2, ",") && reading.Is(last, ",");
  return bracketed && reading.Is(first - 1, "then");
}

// "the night [a 16-year-old] Anna Berg won a prize"
bool StandsBeforeName(const SentenceReading& reading, std::size_t first, std::size_t last) {
  const bool a = first > reading.first() && reading.Is(first - 1, "a");
  if (!a || !reading.Is(last - 1, "old")) return false;
  return std::any_of(reading.names.begin(), reading.names.end(), [&](const Name& name) {
    return name.first == last && name.kind == NameKind::kPerson && !name.pronoun;
  });
}

// "when the defendant turned [18]"
bool TurnsThen(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReach = 5;
  if (first == reading.first() || reading.lemma(first - 1) != "turn") return false;
  for (std::size_t i = first - 1; i > reading.first() && i + kReach > first;) {
    if (kThen.Holds(reading.token(--i).key)) return true;
  }
  return false;
}

// "when she was [16]", "by the time he is [38]"
bool IsOfThatTime(const SentenceReading& reading, std::size_t first) {
  return first >= reading.first() + 3 && reading.lemma(first - 1) == "be" &&
         reading.tag(first - 2) == Tag::kPRP && kThen.Holds(reading.token(first - 3).key);
}

// "was [15] when he stabbed a teacher"; not "was [34] when he died", "when he was shot": what
// befell him then is what the news is of.
bool IsWhenDoing(const SentenceReading& reading, std::size_t first, std::size_t last) {
  static constexpr WordSet kBefalls({"die", "be", "get", "disappear", "vanish", "drown", "fall",
                                     "collapse", "go", "suffer", "lose", "leave"});
  const bool was = first > reading.first() && reading.lemma(first - 1) == "be";
  if (!was || !reading.has(last + 2) || !reading.Is(last, "when")) return false;
  std::size_t verb = last + 2;
  if (reading.tag(verb) == Tag::kRB && reading.has(verb + 1)) ++verb;  // "when she first won"
  return reading.tag(last + 1) == Tag::kPRP && reading.tag(verb) == Tag::kVBD &&
         !kBefalls.Holds(reading.lemma_key(verb));
}

// "will be [50] before he is freed", "would be [61] when he gets out"
bool IsOfTimeToCome(const SentenceReading& reading, std::size_t first, std::size_t last) {
  static constexpr WordSet kWill({"will", "would", "'ll", "'d"});
  return first >= reading.first() + 2 && reading.Is(first - 1, "be") &&
         kWill.Holds(reading.token(first - 2).key) && reading.has(last) &&
         kThen.Holds(reading.token(last).key);
}

}  // namespace

bool IsAgeThen(const SentenceReading& reading, std::size_t first, std::size_t last) {
  return SaysThen(reading, first, last) || StandsBeforeName(reading, first, last) ||
         TurnsThen(reading, first) || IsOfThatTime(reading, first) ||
         IsWhenDoing(reading, first, last) || IsOfTimeToCome(reading, first, last);
}

}  // namespace claimcheck
