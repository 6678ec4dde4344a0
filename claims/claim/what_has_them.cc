// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/what_has_them.h"

#include <optional>

#include "absl/strings/str_cat.h"
#include "claims/claim/context.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// What has things, by the token that names it.
std::string HeadAt(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kPersons({"he", "she", "his", "her", "who", "i", "my"});
  static constexpr WordSet kThings(
      {"it", "its", "which", "that", "this", "they", "their", "we", "our", "these"});
  const std::uint64_t word = reading.token(i).key;
  if (kPersons.Holds(word)) return "he";
  if (kThings.Holds(word)) return "it";
  const bool named = IsProperNoun(reading.tag(i)) || IsInName(reading, i);
  return IsNoun(reading.tag(i)) && !named ? reading.lemma(i) : "";
}

std::string SubjectHead(const SentenceReading& reading, std::size_t verb) {
  const std::optional<std::size_t> subject = SubjectOf(reading, verb);
  return subject && reading.has(*subject) ? HeadAt(reading, *subject) : "";
}

// The first token of the count's noun phrase, determiners and hedges included.
std::size_t BeginOfPhrase(const SentenceReading& reading, const Quantity& quantity) {
  std::size_t i = quantity.first_token;
  while (i > reading.first() && (reading.Is(i - 1, "the") || reading.Is(i - 1, "all") ||
                                 IsAdjective(reading.tag(i - 1)) || IsAdverb(reading.tag(i - 1)))) {
    --i;
  }
  return i;
}

// The first token of the list that the phrase at `begin` stands in: "collected [two Emmys, five
// Grammys and] an Oscar".
std::size_t BeginOfList(const SentenceReading& reading, std::size_t begin) {
  for (std::size_t k = reading.quantities.size(); k-- > 0;) {
    const Quantity& other = reading.quantities[k];
    if (begin == reading.first() || other.last_token > begin - 1) continue;
    const bool joined = reading.Is(begin - 1, ",") || reading.Is(begin - 1, "and");
    const bool comma =
        reading.Is(begin - 1, "and") && begin > reading.first() + 1 && reading.Is(begin - 2, ",");
    if (!joined || other.last_token + (comma ? 2 : 1) != begin) break;
    if (other.unit.dimension != "count" || other.noun_span.empty()) break;
    begin = BeginOfPhrase(reading, other);
  }
  return begin;
}

// "is [one of] six copies", "the [last of] the six", "[two of] the 30 locks": the token
// before "of".
bool PicksOneOf(const SentenceReading& reading, std::size_t of) {
  static constexpr WordSet kPicks({"one", "last", "first", "largest", "smallest", "oldest",
                                   "biggest", "newest", "any", "third", "second", "fourth"});
  if (of == reading.first()) return false;
  const bool some = reading.tag(of - 1) == Tag::kCD && reading.has(of + 1);
  return kPicks.Holds(reading.token(of - 1).key) || (some && reading.Is(of + 1, "the"));
}

void Tell(absl::string_view words, std::string head, About& about) {
  about.evoked_by = std::string(words);
  about.head = std::move(head);
}

// The subject of the "be" of which "one of six copies" is the predicate.
std::string SubjectOfPredicate(const SentenceReading& reading, std::size_t pick) {
  constexpr std::size_t kReach = 4;
  for (std::size_t i = pick; i > reading.first() && pick - i < kReach;) {
    --i;
    if (reading.lemma(i) == "be") return SubjectHead(reading, i);
  }
  return "";
}

// "It is [a wooden vessel] with 12 decks": what it is, and no subject of its own.
bool IsPredicate(const SentenceReading& reading, std::size_t noun) {
  std::size_t i = noun;
  while (i > reading.first() && (IsNoun(reading.tag(i - 1)) || IsAdjective(reading.tag(i - 1)) ||
                                 reading.tag(i - 1) == Tag::kDT)) {
    --i;
  }
  return i > reading.first() && reading.lemma(i - 1) == "be";
}

void TellOf(const SentenceReading& reading, std::size_t of, About& about) {
  if (of == reading.first()) return;
  if (PicksOneOf(reading, of)) {
    Tell(absl::StrCat(reading.word(of - 1), " of"), SubjectOfPredicate(reading, of - 1), about);
    return;
  }
  // "the author of nine novels"; not "a group of nine trees", "thousands of"
  static constexpr WordSet kHolders({"author", "winner", "owner", "holder", "writer", "maker",
                                     "operator", "home", "fleet", "network", "chain", "set",
                                     "series", "collection"});
  const std::string head = HeadAt(reading, of - 1);
  if (kHolders.Holds(FoldedHash(head))) Tell("of", head, about);
}

}  // namespace

bool IsOfWhatStandsNow(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t begin = BeginOfList(reading, BeginOfPhrase(reading, quantity));
  if (begin == reading.first()) return false;
  const std::size_t i = begin - 1;
  const auto present = [&](std::size_t verb) {
    return reading.tag(verb) == Tag::kVBZ || reading.tag(verb) == Tag::kVBP;
  };
  const Tag tag = reading.tag(i);
  if (tag == Tag::kPRPS || tag == Tag::kPOS) return true;
  const bool one_of = reading.Is(i, "of") && PicksOneOf(reading, i);
  if (!one_of) return present(i);
  if (reading.Is(i + 1, "the")) return true;
  return i > reading.first() + 1 && present(i - 2);
}

void TellWhatHasThem(const SentenceReading& reading, const Quantity& quantity, About& about) {
  static constexpr WordSet kHas({"have", "contain", "comprise", "run", "operate", "own", "boast",
                                 "feature", "hold", "house", "count", "win", "write", "collect",
                                 "earn"});
  if (about.from_frame || about.role != ClaimRole::kCount || quantity.noun_span.empty()) return;
  if (!about.evoked_by.empty() || !about.head.empty()) return;
  const std::size_t begin = BeginOfList(reading, BeginOfPhrase(reading, quantity));
  if (begin == reading.first()) return;
  const std::size_t i = begin - 1;
  const Tag tag = reading.tag(i);
  if (tag == Tag::kPRPS) return Tell(reading.word(i), HeadAt(reading, i), about);
  if (tag == Tag::kPOS) return Tell("’s", i > reading.first() ? HeadAt(reading, i - 1) : "", about);
  if (reading.Is(i, "of")) return TellOf(reading, i, about);
  const bool before = i > reading.first();
  if (reading.Is(i, "with") && before && IsNoun(reading.tag(i - 1))) {
    return Tell("with", IsPredicate(reading, i - 1) ? "" : HeadAt(reading, i - 1), about);
  }
  if (reading.Is(i, "to") && before && reading.Is(i - 1, "home")) {
    return Tell("home to", SubjectOfPredicate(reading, i - 1), about);
  }
  const std::string& lemma = reading.lemma(i);
  if (lemma == "be" && before && reading.Is(i - 1, "there")) return Tell("there are", "", about);
  if (IsVerb(tag) && kHas.Holds(reading.lemma_key(i)) && !IsPassiveVerb(reading, i)) {
    Tell(reading.word(i), SubjectHead(reading, i), about);
  }
}

}  // namespace claimcheck
