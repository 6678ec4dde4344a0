// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/age_reading.h"

#include "absl/strings/ascii.h"
#include "claims/lexicon/counted.h"
#include "claims/mention/counted_noun.h"

namespace claimcheck {
namespace {

// Nobody whom news tells of is older.
constexpr int kOldest = 115;

bool IsPlainAge(const Number& number) {
  return number.form == NumberForm::kDigits && number.style == DigitStyle::kPlain &&
         number.scale == 0 && number.last == number.first + 1 && Less(0, *number.value) &&
         Less(*number.value, kOldest);
}

}  // namespace

Unit YearOfAge() { return {"year of age", "age"}; }

bool IsAgeOf(const SentenceTokens& tokens, std::size_t number) {
  return tokens.Is(number - 1, "of") && tokens.IsAny(number - 2, {"age", "ages"});
}

bool IsJoinedLimit(const SentenceTokens& tokens, std::size_t number) {
  return tokens.Is(number - 1, "-") && tokens.Glued(number) &&
         tokens.IsAny(number - 2, {"over", "under"});
}

bool AgeReader::IsAge(const Amount& amount, std::size_t last) {
  const std::size_t first = amount.first;
  const Number& number = amount.number;
  if (first == tokens_.first() || !number.value || number.form == NumberForm::kVague) return false;
  if (Less(*number.value, kOldest) && FollowsAgeWord(first, last)) {
    list_end_ = last;
    return true;
  }
  if (!IsPlainAge(number)) return false;
  if (IsJoinedLimit(tokens_, first)) return true;
  if (list_end_ != 0 && IsListed(first) && !CountsNoun(last)) {
    list_end_ = last;
    return true;
  }
  if (IsApposed(first, last)) {
    if (!tokens_.Is(last, ",")) list_end_ = last;
    return true;
  }
  return IsLimit(first, last);
}

// "aged 42", "turned 42", "died at 42"; not "turned 40 people away"
bool AgeReader::FollowsAgeWord(std::size_t first, std::size_t last) const {
  std::size_t before = first - 1;
  const bool between = tokens_.Is(before, "between");
  if (tokens_.IsAny(between ? before - 1 : before, {"aged", "age", "ages"}) ||
      IsAgeOf(tokens_, first))
    return true;
  if (tokens_.IsAny(before, {"from", "between"}) && !CountsNoun(last) && SpeaksOfAges(before)) {
    return true;
  }
  if (IsToldOfSomebody(before, last)) return true;
  // "the 35-40 age group"
  if (tokens_.Is(last, "age") && tokens_.IsAny(last + 1, {"group", "groups", "bracket", "range"})) {
    return true;
  }
  // "a girl of 16"
  if (tokens_.Is(before, "of") && !CountsNoun(last) &&
      tokens_.IsAny(before - 1, {"boy", "girl", "man", "woman", "child", "youth", "lad", "teenager",
                                 "pensioner"})) {
    return true;
  }
  // "At 16, he left home."
  if (tokens_.Is(before, "at") && before == tokens_.first() && tokens_.Is(last, ",") &&
      tokens_.IsAny(last + 1, {"he", "she"})) {
    return true;
  }
  const bool turns = tokens_.IsAny(before, {"turns", "turned", "turning"});
  const bool dies = tokens_.Is(before, "at") &&
                    tokens_.IsAny(before - 1, {"died", "dies", "dead", "die"}) &&
                    !tokens_.IsAny(before - 2, {"of", "the"});  // "set the number of dead at 40"
  // "died at 22.40"
  const bool whole = tokens_.at(first).find('.') == absl::string_view::npos;
  return (turns || dies) && whole && !CountsNoun(last);
}

// "she was 11", "the boy was only 11", "the men were 19 and 23"
bool AgeReader::IsToldOfSomebody(std::size_t before, std::size_t last) const {
  // "was only 9", "was not even 9"
  while (tokens_.IsAny(before, {"only", "just", "still", "barely", "already", "now", "then", "not",
                                "n't", "even", "yet"})) {
    --before;
  }
  if (!tokens_.IsAny(before, {"are", "were", "is", "was", "'s"}) || CountsNoun(last)) return false;
  if (tokens_.Is(before, "'s")) {
    return tokens_.IsAny(before - 1, {"he", "she"}) && EndsThought(last);
  }
  if (SpeaksOfAges(before)) return true;
  const std::size_t subject = EndOfSubject(before);
  if (IsSomebody(subject)) return EndsThought(last);
  const bool people = (tokens_.Classes(subject) & kPersonWord) != 0;
  const bool who = tokens_.Is(subject + 1, "who") || tokens_.Is(subject + 2, "who");
  if (who && !people && IsPerson(subject)) return EndsThought(last);
  return people && tokens_.Is(last, "and") && tokens_.IsNumber(last + 1);
}

// The last token of the subject of the copula, past what stands between commas: "the [victim],
// police said, was", "the [driver], who was", "a [man] who was".
std::size_t AgeReader::EndOfSubject(std::size_t copula) const {
  constexpr std::size_t kReach = 9;
  std::size_t at = copula - 1;
  if (tokens_.Is(at, "who")) return tokens_.Is(at - 1, ",") ? at - 2 : at - 1;
  if (!tokens_.Is(at, ",")) return at;
  for (std::size_t i = at - 1; tokens_.Has(i) && i + kReach > at; --i) {
    if (tokens_.Is(i, ",")) return i - 1;
  }
  return at;
}

// "the ages of the three victims [were] 8, 10 and 12", "range in age [from] 12 to 27"
bool AgeReader::SpeaksOfAges(std::size_t copula) const {
  constexpr std::size_t kReach = 6;
  for (std::size_t i = copula; i > tokens_.first() && i + kReach > copula; --i) {
    if (tokens_.IsAny(i - 1, {"age", "ages"})) return true;
  }
  return false;
}

// Somebody of whom "was 11" tells an age: "she", "the boy".
bool AgeReader::IsSomebody(std::size_t i) const {
  if (tokens_.IsAny(i, {"he", "she"})) return true;
  return (tokens_.Classes(i) & kPersonWord) != 0 && !LooksPlural(tokens_.at(i));
}

bool AgeReader::EndsThought(std::size_t at) const {
  return !tokens_.Has(at) || tokens_.IsAny(at, {".", ",", ";", "when", "at", "and", "then"});
}

// "Smith, 42, said", "Smith, left, 42,", "Smith (42)", "her brother, 7, was", "both men, 25 and 31,
// were", "Smith, 42 and unemployed, was"
bool AgeReader::IsApposed(std::size_t first, std::size_t last) const {
  std::size_t before = first - 1;
  if (before <= tokens_.first()) return false;
  if (tokens_.IsAny(before, {"then", "now", "both", "just", "only", "about", "around"}) &&
      tokens_.Is(before - 1, ",")) {
    --before;
  }
  if (tokens_.Is(last, ",") && tokens_.Is(last + 1, "of") && IsPerson(before)) return true;
  std::size_t person = before - 1;
  if (tokens_.IsAny(person, {"left", "right", "center", "centre", "pictured"}) &&
      tokens_.Is(person - 1, ",")) {
    person -= 2;
  }
  constexpr std::size_t kBracketReach = 6;
  for (std::size_t i = person; tokens_.Is(person, ")") && i + kBracketReach > person; --i) {
    if (tokens_.Is(i - 1, "(")) person = i - 2;  // "Ann Keller (née Lee), 42,"
  }
  if (!IsPerson(person)) return false;
  if (tokens_.Is(before, "(")) return tokens_.Is(last, ")");
  if (!tokens_.Is(before, ",")) return false;
  if (tokens_.IsAny(last, {",", ".", ";", "(", "–", "—"})) return true;
  if (!tokens_.Is(last, "and")) return false;
  if (tokens_.IsWord(last + 1) && !tokens_.IsLowerCase(last + 1)) return true;
  return (tokens_.IsNumber(last + 1) && tokens_.Is(last + 2, ",")) ||
         (tokens_.IsLowerCase(last + 1) && tokens_.Is(last + 2, ",") &&
          !tokens_.NumeralAt(last + 1));
}

// "children under 5", "anyone over 18", "people 65 and older" with no noun behind the number
bool AgeReader::IsLimit(std::size_t first, std::size_t last) const {
  const std::size_t before = first - 1;
  if (CountsNoun(last)) return false;
  if (tokens_.IsAny(before, {"under", "over", "below", "above"})) {
    return (tokens_.Classes(before - 1) & kPersonWord) != 0;
  }
  // "children 5 to 11", "people 12-17"
  const bool range = last > first + 1 && EndsThought(last) && LooksPlural(tokens_.at(before));
  if (range && (tokens_.Classes(before) & kPersonWord) != 0) return true;
  return (tokens_.Classes(before) & kPersonWord) != 0 && tokens_.IsAny(last, {"and", "or"}) &&
         tokens_.IsAny(last + 1, {"older", "younger", "over", "under"});
}

// Whether nothing but commas and "and" stands between the last age and this number.
bool AgeReader::IsListed(std::size_t first) const {
  constexpr std::size_t kMaxSeparators = 2;
  if (first <= list_end_ || first > list_end_ + kMaxSeparators) return false;
  for (std::size_t i = list_end_; i < first; ++i) {
    if (!tokens_.IsAny(i, {",", "and", "or"})) return false;
  }
  return true;
}

// A name's last word or a noun for people.
bool AgeReader::IsPerson(std::size_t i) const {
  const std::uint32_t classes = tokens_.Classes(i);
  if ((classes & kPersonWord) != 0) return true;
  if (tokens_.IsLowerCase(i) && IsOneOfATrade(tokens_.at(i))) return true;  // "The [captain], 48,"
  const WordCase word_case = tokens_.IsWord(i) ? tokens_.token(i).word_case : WordCase::kLower;
  const bool mixed = word_case == WordCase::kMixed && absl::ascii_isupper(tokens_.at(i).front());
  return (word_case == WordCase::kCapitalized || mixed) && (classes & kMonth) == 0;  // "McBride"
}

bool AgeReader::CountsNoun(std::size_t at) const {
  return tokens_.IsWord(at) && ReadCountedNoun(tokens_, at, false).has_value();
}

namespace {

// Whether "his", "her", … stands before token `at`, "early", "mid-", "late" between them allowed.
bool IsSomebodys(const SentenceTokens& tokens, std::size_t at) {
  std::size_t before = at;
  while (tokens.IsAny(before - 1, {"early", "mid", "late", "-"})) --before;
  return tokens.IsAny(before - 1, {"his", "her", "their", "my", "our", "your"});
}

}  // namespace

std::optional<Decade> ReadDecadeOfLife(const SentenceTokens& tokens, std::size_t at) {
  const std::optional<Numeral> numeral = tokens.NumeralAt(at);
  if (!numeral || numeral->kind != NumeralKind::kDecade || !IsSomebodys(tokens, at)) {
    return std::nullopt;
  }
  return Decade{numeral->value, numeral->value + 9, true, at + 1};
}

std::optional<Decade> ReadDecade(const SentenceTokens& tokens, const Amount& amount) {
  const Number& number = amount.number;
  const bool something = tokens.Is(number.last, "-") && tokens.Is(number.last + 1, "something");
  const bool plural = tokens.Is(number.last, "s") && tokens.Glued(number.last);
  if (!something && !plural) return std::nullopt;
  if (IsJoinedLimit(tokens, amount.first)) return std::nullopt;  // "the over-60s"
  if (number.style != DigitStyle::kPlain || amount.has_unit || !Less(1, number.step)) {
    return std::nullopt;
  }
  const auto last_unit = Subtract(number.step, 1);
  const auto last = last_unit ? Add(*number.value, *last_unit) : std::nullopt;
  if (!last) return std::nullopt;
  Decade decade;
  decade.first = *number.value;
  decade.last = *last;
  decade.of_age = something;
  decade.end = number.last + (something ? 2u : 1u);
  decade.of_age |= IsSomebodys(tokens, amount.first);
  return decade;
}

}  // namespace claimcheck
