// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/bare_term.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
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
  static constexpr WordSet kPrison({"prison", "jail", "jailed", "imprisoned", "sentenced", "bars",
                                    "sentence", "sentences", "guilty", "convicted", "sentencing"});
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

// "The judge gave [him] six years", "the court handed [Rosa Lind] six years"
std::optional<std::size_t> GivenTo(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kGives({"give", "hand"});
  static constexpr WordSet kPronouns({"him", "her"});
  std::size_t begin = first;
  if (const Name* name = NameRightBefore(reading, first)) {
    begin = name->first;
  } else if (first > reading.first() && kPronouns.Holds(reading.token(first - 1).key)) {
    begin = first - 1;
  }
  if (begin == first || begin == reading.first()) return std::nullopt;
  const std::size_t verb = begin - 1;
  const bool gives = IsVerb(reading.tag(verb)) && kGives.Holds(reading.lemma_key(verb));
  return gives && !IsPassiveVerb(reading, verb) ? std::optional(first - 1) : std::nullopt;
}

// Whether a term that was got stands before this one in its sentence, whose verb is left out here.
bool FollowsTerm(const SentenceReading& reading, const TimeExpression& term) {
  return std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& other) {
    return other.first_token < term.first_token && IsTold(other) &&
           VerbBefore(reading, other.first_token).has_value();
  });
}

// The last sentence in years or months told before token `first`: "was [jailed] for six years",
// "[got] six years". nullptr where none is.
const TimeExpression* SentenceBefore(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kPunishes({"jail", "sentence", "imprison", "lock", "prison"});
  const TimeExpression* term = nullptr;
  for (const TimeExpression& other : reading.times) {
    if (other.last_token >= first || !IsTold(other)) continue;
    const bool got = VerbBefore(reading, other.first_token).has_value();
    if (got || HasWordOf(reading, reading.first(), other.first_token, kPunishes)) term = &other;
  }
  return term;
}

// Whose term the bare number at `first` is: "Rosa Lind [four]", "Rosa Lind for [four]", "Lind was
// sentenced to [four]".
std::optional<std::size_t> WhoseGap(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kSentences({"jail", "sentence", "imprison"});
  if (first < reading.first() + 2) return std::nullopt;
  const bool to = reading.Is(first - 1, "to") || reading.Is(first - 1, "for");
  const std::size_t end = to ? first - 1 : first;
  if (const Name* name = NameRightBefore(reading, end)) return name->last - 1;
  const std::size_t verb = end - 1;
  const bool sentenced = to && kSentences.Holds(LemmaAsVerb(reading, verb).key);
  if (!sentenced && (to || !VerbBefore(reading, first))) return std::nullopt;
  const std::optional<std::size_t> who = SubjectOf(reading, verb);
  return who && reading.has(*who) && MayBePerson(reading, *who) ? who : std::nullopt;
}

bool IsBareNumber(const SentenceReading& reading, const Quantity& number) {
  constexpr int kLongest = 60;
  const std::string& dimension = number.unit.dimension;
  const bool bare = (dimension == "count" && number.unit.name.empty()) || dimension == "time";
  if (!bare || !number.value || Less(kLongest, *number.value)) return false;
  const std::size_t next = number.last_token;
  if (!reading.has(next) || EndsClause(reading, next)) return true;
  return reading.token(next).kind == TokenKind::kPunctuation || reading.Is(next, "and");
}

}  // namespace

std::vector<TimeClaim> GappedTerms(const SentenceReading& reading) {
  std::vector<TimeClaim> terms;
  if (reading.times.empty() || reading.quantities.empty()) return terms;
  for (const Quantity& number : reading.quantities) {
    if (!IsBareNumber(reading, number)) continue;
    const TimeExpression* before = SentenceBefore(reading, number.first_token);
    const auto who = before != nullptr ? WhoseGap(reading, number.first_token) : std::nullopt;
    if (!who) continue;
    TimeClaim& term = terms.emplace_back();
    term.time = *before;
    term.time.span = number.span;
    term.time.first_token = number.first_token;
    term.time.last_token = number.last_token;
    term.time.duration = DurationValue{.amount = number.interval,
                                       .value = number.value,
                                       .bound = number.bound,
                                       .unit = before->duration->unit,
                                       .step = number.step};
    term.time.timex =
        absl::StrCat("P", number.value->ToString(), before->duration->unit == "month" ? "M" : "Y");
    term.about.measure = "sentence";
    term.about.role = ClaimRole::kDuration;
    term.about.from_frame = true;
    TellWho(reading, *who, term.about);
    term.about.label = absl::StrCat("length of sentence, ", reading.word(*who));
    term.event = {number.first_token, number.last_token};
  }
  return terms;
}

std::optional<std::size_t> WhoGotBareTerm(const SentenceReading& reading,
                                          const TimeExpression& term) {
  if (!IsTold(term) || !EndsBare(reading, term.last_token)) return std::nullopt;
  std::optional<std::size_t> who;
  if (const auto verb = VerbBefore(reading, term.first_token)) {
    who = SubjectOf(reading, *verb);
    if (who && !MayBePerson(reading, *who)) who.reset();
  } else if (const auto given = GivenTo(reading, term.first_token)) {
    who = given;
  } else if (const Name* name = NameRightBefore(reading, term.first_token)) {
    if (FollowsTerm(reading, term)) who = name->last - 1;
  }
  return who && TellsOfPrison(*reading.text) ? who : std::nullopt;
}

}  // namespace claimcheck
