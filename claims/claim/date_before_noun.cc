// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/date_before_noun.h"

#include <algorithm>

namespace claimcheck {
namespace {

bool OpensPhrase(const SentenceReading& reading, std::size_t token) {
  const Tag tag = reading.tag(token);
  return tag == Tag::kDT || tag == Tag::kPRPS || tag == Tag::kPOS;
}

}  // namespace

std::optional<std::size_t> NounBehindDate(const SentenceReading& reading, std::size_t first,
                                          std::size_t last) {
  constexpr std::size_t kLongestPhrase = 7;
  // "a [deadly] Tuesday blast"
  std::size_t begin = first;
  while (begin > reading.first() && IsAdjective(reading.tag(begin - 1))) --begin;
  if (begin == reading.first() || !OpensPhrase(reading, begin - 1)) return std::nullopt;
  std::size_t i = last;
  // The comma behind the year of a full date closes nothing: "the May 4, 2021, shooting".
  const bool year = reading.token(last - 1).kind == TokenKind::kNumber;
  if (year && reading.has(i) && reading.Is(i, ",")) ++i;
  std::optional<std::size_t> noun;
  for (; i < reading.last() && i < last + kLongestPhrase; ++i) {
    const Tag tag = reading.tag(i);
    // "the May 4 shooting", whatever the tagger takes it for; not "the June shooting death"
    const bool doing = tag == Tag::kVBG && !(reading.has(i + 1) && IsNoun(reading.tag(i + 1)));
    if (IsNoun(tag) || IsInName(reading, i) || doing) {
      noun = i;
    } else if (!IsAdjective(tag) && tag != Tag::kVBN && tag != Tag::kVBG && !reading.Is(i, "-")) {
      break;
    } else if (noun && !reading.Is(i, "-")) {
      break;
    }
  }
  return noun;
}

bool HasOtherDate(const SentenceReading& reading, std::size_t noun, std::size_t first) {
  return std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& time) {
    return time.first_token != first && time.last_token <= noun &&
           time.type != TimexType::kDuration &&
           NounBehindDate(reading, time.first_token, time.last_token) == noun;
  });
}

}  // namespace claimcheck
