// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/of_one_doer.h"

#include <optional>

namespace claimcheck {
namespace {

bool IsNamed(const SentenceReading& reading, std::size_t verb) {
  const std::optional<std::size_t> subject = SubjectOf(reading, verb);
  return subject && reading.has(*subject) && IsInName(reading, *subject);
}

// "Sudria [has] 1.8 million refugees", "Sudria, which already [hosts] 1.8 million refugees"
bool AreHadByOne(const SentenceReading& reading, const Quantity& people) {
  static constexpr WordSet kHas({"have", "host", "house", "shelter", "harbour", "harbor"});
  static constexpr WordSet kWho({"refugee", "migrant", "asylum seeker", "asylum-seeker"});
  if (!kWho.Holds(FoldedHash(people.unit.name)) || people.first_token < reading.first() + 2)
    return false;
  std::size_t verb = people.first_token - 1;
  if (IsAdverb(reading.tag(verb)) && verb > reading.first() + 1) --verb;
  if (!kHas.Holds(LemmaAsVerb(reading, verb).key)) return false;
  std::size_t before = verb - 1;
  if (IsAdverb(reading.tag(before)) && before > reading.first() + 1) --before;
  if (!reading.Is(before, "which")) return IsNamed(reading, verb);
  if (before > reading.first() && reading.Is(before - 1, ",")) --before;
  return before > reading.first() &&
         (IsInName(reading, before - 1) || IsProperNoun(reading.tag(before - 1)));
}

// "- [Sudria]: $1.9 billion in new aid": a line of a list.
bool IsListedUnderName(const SentenceReading& reading, const Quantity& figure) {
  static constexpr WordSet kMarks({"-", "*", "•", "–", "—"});
  const std::size_t colon = figure.first_token - 1;
  if (figure.first_token < reading.first() + 2 || !reading.Is(colon, ":")) return false;
  std::size_t begin = reading.first();
  if (kMarks.Holds(reading.token(begin).key)) ++begin;
  if (begin == colon) return false;
  for (std::size_t i = begin; i < colon; ++i) {
    if (!IsProperNoun(reading.tag(i)) && !IsInName(reading, i)) return false;
  }
  return true;
}

}  // namespace

bool IsOfOneDoer(const SentenceReading& reading, const Quantity& figure, const Trigger* trigger,
                 absl::string_view measure) {
  static constexpr WordSet kDoneByMany({"cancellation", "outage", "aid", "delay"});
  if (measure == "person" || !figure.unit.name.empty()) {
    if (AreHadByOne(reading, figure)) return true;
  }
  if (IsListedUnderName(reading, figure)) return true;
  if (trigger == nullptr || !kDoneByMany.Holds(FoldedHash(measure))) return false;
  return trigger->row->part == FramePart::kVerb && trigger->first < figure.first_token &&
         IsNamed(reading, trigger->first);
}

}  // namespace claimcheck
