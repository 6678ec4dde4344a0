// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/term_stance.h"

#include "claims/claim/what_lasted.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 14;

constexpr WordSet kAsking({"ask", "call", "seek", "demand", "request", "recommend", "want",
                           "urge"});
constexpr WordSet kMost({"face", "maximum", "carry", "punishable", "could", "may", "might"});
constexpr WordSet kLeast({"minimum", "parole", "eligible"});

// "must serve at least [8 years] before he can apply for [parole]"
bool LeadsToParole(const SentenceReading& reading, std::size_t last) {
  for (std::size_t i = last; reading.has(i) && i < last + kReach; ++i) {
    if (EndsClause(reading, i)) return false;
    if (reading.Is(i, "parole")) return true;
  }
  return false;
}

constexpr WordSet kCrimes({"fraud",      "murder",     "manslaughter", "theft",
                           "robbery",    "rape",       "arson",        "assault",
                           "bribery",    "corruption", "espionage",    "treason",
                           "smuggling",  "burglary",   "embezzlement", "perjury",
                           "kidnapping", "terrorism",  "offence",      "offense",
                           "crime",      "kickback",   "bribe",        "trafficking",
                           "account",    "accounting", "blackmail",    "extortion",
                           "stalking",   "laundering", "court"});

// The first token behind a term and a day beside it: "was given six years on Tuesday [for]".
std::size_t BehindTerm(const SentenceReading& reading, std::size_t last) {
  for (const TimeExpression& time : reading.times) {
    const std::size_t begin = time.first_token;
    const bool beside = begin == last || (begin == last + 1 && reading.tag(last) == Tag::kIN);
    if (beside && time.type != TimexType::kDuration) return time.last_token;
  }
  return last;
}

// "gets 12 years [for] fraud", "was given 12 years [for] the murder of …", "[after] admitting an
// offence", "[in] a kickback case"
bool IsForCrime(const SentenceReading& reading, std::size_t last) {
  constexpr std::size_t kReachOfCrime = 5;
  static constexpr WordSet kFor({"for", "over", "after", "in", "at", "by"});
  static constexpr WordSet kGuilt({"admit", "plead", "convict"});
  const std::size_t begin = BehindTerm(reading, last);
  if (!reading.has(begin) || !kFor.Holds(reading.token(begin).key)) return false;
  for (std::size_t i = begin + 1; reading.has(i) && i <= begin + kReachOfCrime; ++i) {
    if (kCrimes.Holds(reading.lemma_key(i)) || kGuilt.Holds(LemmaAsVerb(reading, i).key))
      return true;
  }
  return false;
}

// "[Prosecutors] had asked for nine years"
bool IsAskedByProsecution(const SentenceReading& reading, const TimeExpression& term) {
  static constexpr WordSet kProsecution({"prosecutor", "prosecution"});
  bool asks = false;
  for (std::size_t i = term.first_token; i > reading.first() && term.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    asks = asks || (IsVerb(reading.tag(i)) && kAsking.Holds(reading.lemma_key(i)));
    if (IsNoun(reading.tag(i)) && kProsecution.Holds(reading.lemma_key(i))) return asks;
  }
  return false;
}

// "a [suspended] term of 18 months", "an 18-month [suspended] sentence"; "a crime that [carries] a
// maximum of 20 years"
bool IsOfTerm(const SentenceReading& reading, const TimeExpression& term) {
  static constexpr WordSet kTerms({"term", "sentence"});
  const std::size_t first = term.first_token, last = term.last_token;
  const bool behind = reading.has(last + 1) && reading.Is(last, "suspended") &&
                      kTerms.Holds(reading.token(last + 1).key);
  if (behind || first < reading.first() + 3 || !reading.Is(first - 1, "of")) return behind;
  if (reading.Is(first - 2, "maximum") || reading.Is(first - 2, "minimum")) {
    return reading.lemma(first - 3) == "carry" ||
           (first > reading.first() + 3 && reading.lemma(first - 4) == "carry");
  }
  return kTerms.Holds(reading.token(first - 2).key) && reading.Is(first - 3, "suspended");
}

// "cut the [sentence] from 12 to nine years", "his [term] was reduced to eight years"
bool IsChangedTo(const SentenceReading& reading, const TimeExpression& term) {
  static constexpr WordSet kChanges({"cut", "reduce", "shorten", "lower", "halve", "raise",
                                     "increase", "extend", "lengthen", "commute"});
  const std::size_t first = term.first_token;
  if (first == reading.first() || !reading.Is(first - 1, "to")) return false;
  bool changed = false;
  for (std::size_t i = first - 1; i > reading.first() && first - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return false;
    changed = changed || kChanges.Holds(LemmaAsVerb(reading, i).key);
    const bool sentence = reading.Is(i, "sentence") || reading.Is(i, "sentences");
    if (sentence)
      return changed ||
             (i > reading.first() + 1 && kChanges.Holds(LemmaAsVerb(reading, i - 2).key));
  }
  return false;
}

// "[Rosa Lind], who kept the books in her early days, received …"
std::optional<std::size_t> FirstNamed(const SentenceReading& reading, std::size_t verb) {
  for (const Name& name : reading.names) {
    if (!name.pronoun && reading.has(name.first) && name.last <= verb) return name.last - 1;
  }
  return std::nullopt;
}

// "Wine [fraudster] gets nine years"
bool IsOfCriminal(const SentenceReading& reading, const TimeExpression& term) {
  static constexpr WordSet kCriminals(
      {"fraudster", "killer", "murderer", "thief", "robber", "rapist", "smuggler", "arsonist",
       "gunman", "attacker", "burglar", "trafficker", "kidnapper", "hacker", "conman", "swindler"});
  if (term.first_token < reading.first() + 2 || reading.lemma(term.first_token - 1) != "get")
    return false;
  return kCriminals.Holds(LemmaAsNoun(reading, term.first_token - 2).key);
}

}  // namespace

bool IsTermImposed(const SentenceReading& reading, const TimeExpression& term) {
  static constexpr WordSet kGets({"get", "give", "receive", "hand"});
  static constexpr WordSet kLong({"week", "month", "year", "decade"});
  if (!term.duration || !kLong.Holds(FoldedHash(term.duration->unit))) return false;
  if (IsChangedTo(reading, term) || IsOfTerm(reading, term)) return true;
  if (IsAskedByProsecution(reading, term) || IsOfCriminal(reading, term)) return true;
  if (term.first_token == reading.first() || !IsForCrime(reading, term.last_token)) return false;
  return kGets.Holds(reading.lemma_key(term.first_token - 1));
}

absl::string_view StanceOfTerm(const SentenceReading& reading, const TimeExpression& term) {
  if (LeadsToParole(reading, term.last_token)) return "least";
  for (std::size_t i = term.first_token; i > reading.first() && term.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) break;
    // "was sentenced to 12 years": told before whatever stands further off
    if (IsVerb(reading.tag(i)) && reading.Is(i, "sentenced")) return "";
    const std::uint64_t lemma = reading.lemma_key(i);
    if (kLeast.Holds(lemma)) return "least";
    if (kMost.Holds(lemma)) return "limit";
    if (IsVerb(reading.tag(i)) && kAsking.Holds(lemma)) return "asked";
  }
  return "";
}

std::optional<std::size_t> WhoGotTerm(const SentenceReading& reading, const TimeExpression& term) {
  static constexpr WordSet kGets({"get", "receive", "serve", "accept", "walk", "escape", "have"});
  static constexpr WordSet kGiven({"give", "hand", "ban", "bar", "suspend"});
  for (std::size_t i = term.first_token; i > reading.first() && term.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) break;
    const bool has = i + 1 == term.first_token && reading.lemma_key(i) == FoldedWord("have").key();
    if (!IsVerb(reading.tag(i)) || (IsAuxiliary(reading, i) && !has)) continue;
    const std::uint64_t verb = reading.lemma_key(i);
    const bool got = kGets.Holds(verb) || (kGiven.Holds(verb) && IsPassiveVerb(reading, i));
    if (!got) return std::nullopt;
    const std::optional<std::size_t> subject = SubjectOf(reading, i);
    const bool person = subject && reading.has(*subject) && MayBePerson(reading, *subject);
    return person ? subject : FirstNamed(reading, i);
  }
  return std::nullopt;
}

std::optional<std::size_t> WhoGotRespectively(const SentenceReading& reading,
                                              const TimeExpression& term) {
  constexpr std::size_t kNear = 3;
  std::size_t i = term.last_token;
  while (reading.has(i) && i < term.last_token + kNear && !reading.Is(i, "respectively")) ++i;
  if (!reading.has(i) || !reading.Is(i, "respectively")) return std::nullopt;
  std::optional<std::size_t> last;
  for (const Name& name : reading.names) {
    const bool before = reading.has(name.first) && name.last <= term.first_token;
    if (before && !name.pronoun && name.kind == NameKind::kPerson) last = name.last - 1;
  }
  return last;
}

void AddStance(const SentenceReading& reading, const TimeExpression& term, About& about) {
  const absl::string_view stance = StanceOfTerm(reading, term);
  if (!stance.empty()) about.modifiers = {std::string(stance)};
}

}  // namespace claimcheck
