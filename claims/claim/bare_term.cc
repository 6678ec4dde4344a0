// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/bare_term.h"

#include <algorithm>

#include "claims/claim/what_lasted.h"

namespace claimcheck {
namespace {

constexpr WordSet kGets({"get", "receive", "draw", "give", "hand"});

bool IsTold(const TimeExpression& term) {
  static constexpr WordSet kLong({"month", "year"});
  return term.duration && kLong.Holds(FoldedHash(term.duration->unit));
}

// Whether the words behind the term leave it bare: "four years", "four years in prison", "four
// years each"; not "four years of support", "four years ago".
bool EndsBare(const SentenceReading& reading, std::size_t last) {
  static constexpr WordSet kBehind({"and", "while", "each", "apiece", "but", ","});
  static constexpr WordSet kPrison({"prison", "jail", "custody", "bars"});
  if (!reading.has(last) || EndsClause(reading, last)) return true;
  if (kBehind.Holds(reading.token(last).key) || reading.Is(last, ",")) return true;
  return reading.has(last + 1) && kPrison.Holds(reading.token(last + 1).key);
}

// Whether the article tells of anybody's going to prison.
bool TellsOfPrison(const TokenizedText& text) {
  static constexpr WordSet kPrison({"prison", "jail", "jailed", "imprisoned", "sentenced", "bars"});
  return std::any_of(text.tokens.begin(), text.tokens.end(),
                     [](const Token& token) { return kPrison.Holds(token.key); });
}

// The person's name that ends right before the term: "Rosa Lind [four years]".
const Name* NameRightBefore(const SentenceReading& reading, std::size_t first) {
  for (const Name& name : reading.names) {
    if (name.last == first && !name.pronoun && name.kind == NameKind::kPerson) return &name;
  }
  return nullptr;
}

// The verb of getting that leads to the term at `first`: "was [given] six years".
std::optional<std::size_t> VerbBefore(const SentenceReading& reading, std::size_t first) {
  if (first == reading.first()) return std::nullopt;
  const std::size_t verb = first - 1;
  if (!IsVerb(reading.tag(verb)) || !kGets.Holds(reading.lemma_key(verb))) return std::nullopt;
  static constexpr WordSet kGiven({"give", "hand"});
  const bool given = kGiven.Holds(reading.lemma_key(verb));
  if (given && !IsPassiveVerb(reading, verb)) return std::nullopt;
  return verb;
}

// Whether a term that was got stands before this one in its sentence, whose verb is left out here.
bool FollowsTerm(const SentenceReading& reading, const TimeExpression& term) {
  return std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& other) {
    return other.first_token < term.first_token && IsTold(other) &&
           VerbBefore(reading, other.first_token).has_value();
  });
}

}  // namespace

std::optional<std::size_t> WhoGotBareTerm(const SentenceReading& reading,
                                          const TimeExpression& term) {
  if (!IsTold(term) || !EndsBare(reading, term.last_token)) return std::nullopt;
  std::optional<std::size_t> who;
  if (const auto verb = VerbBefore(reading, term.first_token)) {
    who = SubjectOf(reading, *verb);
    if (who && !MayBePerson(reading, *who)) who.reset();
  } else if (const Name* name = NameRightBefore(reading, term.first_token)) {
    if (FollowsTerm(reading, term)) who = name->last - 1;
  }
  return who && TellsOfPrison(*reading.text) ? who : std::nullopt;
}

}  // namespace claimcheck
