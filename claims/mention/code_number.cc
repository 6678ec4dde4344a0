// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/code_number.h"

#include "claims/lexicon/units.h"
#include "claims/mention/counted_noun.h"

namespace claimcheck {
namespace {

// A URL, an address or a version is looked at this far from the number, so that one of any length
// costs no more than linear time.
constexpr std::size_t kReach = 8;

bool TellsAddress(const SentenceTokens& tokens, std::size_t i) {
  return tokens.IsAny(i, {"@", "_", "\\"});
}

bool HasMoneySign(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  return static_cast<bool>(FindMoneySign(tokens.text(), tokens.first(), number.at()));
}

bool HasUnit(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  return static_cast<bool>(FindUnit(tokens.text(), number.next(), tokens.last(), true));
}

// digits { ( "-" | " " ) digits }: one past the groups that go on the number.
std::size_t EndOfGroups(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  std::size_t last = number.next();
  while (tokens.IsNumber(last) || (tokens.Is(last, "-") && tokens.IsNumber(last + 1))) ++last;
  return last;
}

// Letters that stand for the last digits of a phone number, glued to it by a hyphen at `dash`, with
// the digits in brackets behind them: one past "-FISH (3474)", "-WITNESS"; 0 when there are none.
std::size_t EndOfLetters(const SentenceTokens& tokens, std::size_t dash) {
  constexpr std::size_t kFewestLetters = 3;
  const std::size_t word = dash + 1;
  if (!tokens.Is(dash, "-") || !tokens.Glued(dash) || !tokens.Glued(word) || !tokens.IsWord(word)) {
    return 0;
  }
  const Token& letters = tokens.token(word);
  if (letters.word_case != WordCase::kUpper || letters.span.size() < kFewestLetters) return 0;
  if (FindUnit(tokens.text(), word, tokens.last(), false)) return 0;         // "A 100-YEAR-OLD"
  if (const std::size_t more = EndOfLetters(tokens, word + 1)) return more;  // "-THE-LOST"
  if (tokens.Is(word + 1, "-") && tokens.Glued(word + 1) && tokens.IsNumber(word + 2)) {
    return word + 3;  // "-TIP-3333"
  }
  const bool digits =
      tokens.Is(word + 1, "(") && tokens.IsNumber(word + 2) && tokens.Is(word + 3, ")");
  return digits ? word + 3 : word + 1;
}

// "800-897-FISH (3474)", "480-WITNESS", "1-800-897-FISH": one past it, or 0.
std::size_t EndOfSpelledPhone(const DigitToken& number) {
  if (number.length() != 3 && number.length() != 1) return 0;
  std::size_t dash = number.next();
  while (number.JoinedByDash(dash) && number.LengthAt(dash + 1) == 3) dash += 2;
  if (number.length() == 1 && dash == number.next()) return 0;
  return EndOfLetters(number.tokens(), dash);
}

}  // namespace

std::optional<NotQuantity> ReadAddress(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at();
  bool address = number.length() > 0 && tokens.Is(at - 1, "/") && tokens.Glued(at) &&
                 tokens.Glued(at - 1) && tokens.IsWord(at - 2);
  for (std::size_t i = at, steps = 0; tokens.Glued(i) && steps < kReach; --i, ++steps) {
    address = address || TellsAddress(tokens, i - 1);
  }
  std::size_t last = at + 1;
  for (std::size_t steps = 0; tokens.Glued(last) && steps < kReach; ++last, ++steps) {
    address = address || TellsAddress(tokens, last);
  }
  if (!address) return std::nullopt;
  while (tokens.Glued(last)) ++last;
  while (last > at + 1 && tokens.token(last - 1).kind == TokenKind::kPunctuation) --last;
  return number.Found(NumberRole::kIdentifier, last);
}

std::optional<NotQuantity> ReadPhone(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at(), length = number.length();
  if (length == 0) return std::nullopt;
  if (const std::size_t end = EndOfSpelledPhone(number)) {
    return number.Found(NumberRole::kPhone, end);
  }
  if (length == 3 && number.LengthAt(at + 1) == 3 && number.JoinedByDash(at + 2)) {
    return number.Found(NumberRole::kPhone, at + 4);
  }
  if (length == 3 && number.JoinedByDash(at + 1)) {
    const std::size_t second = number.LengthAt(at + 2);
    if (second == 4 && !number.JoinedByDash(at + 3))
      return number.Found(NumberRole::kPhone, at + 3);
    if (second == 3 && number.JoinedByDash(at + 3) && number.LengthAt(at + 4) == 4) {
      return number.Found(NumberRole::kPhone, at + 5);
    }
  }
  if (length == 1 && number.JoinedByDash(at + 1) && number.LengthAt(at + 2) == 3 &&
      number.JoinedByDash(at + 3)) {
    return number.Found(NumberRole::kPhone, number.JoinedByDash(at + 5) ? at + 7 : at + 5);
  }
  const bool area = length == 3 && tokens.Is(at - 1, "(") && tokens.Is(at + 1, ")");
  if (area && number.LengthAt(at + 2) == 3) {
    if (number.JoinedByDash(at + 3)) return number.Found(NumberRole::kPhone, at + 5);
    if (const std::size_t end = EndOfLetters(tokens, at + 3)) {
      return number.Found(NumberRole::kPhone, end);
    }
  }
  if (tokens.Is(at - 1, "+") && tokens.Glued(at)) {
    const std::size_t last = EndOfGroups(number);
    if (last > at + 1 || length > 8) return number.Found(NumberRole::kPhone, last);
  }
  // An area code with its zero, then groups of digits; or a group that begins with one.
  const std::size_t second = number.LengthAt(at + 1);
  const bool zero = number.leading_zero() && length >= 3 && length <= 5 && second >= 3;
  const bool local = length == 3 && second == 4 && tokens.at(at + 1).front() == '0';
  if (!zero && !local) return std::nullopt;
  return number.Found(NumberRole::kPhone, EndOfGroups(number));
}

std::optional<NotQuantity> ReadStreet(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at(), next = number.next(), length = number.length();
  if (length == 0 || length > 5) return std::nullopt;
  const NotQuantity found = number.Found(NumberRole::kIdentifier, next);
  if (tokens.Is(tokens.SkipHyphen(next), "block") && number.value() >= 100) return found;
  // A postal code behind a state's letters.
  const std::size_t state = at - 1;
  if (length == 5 && tokens.IsWord(state) && tokens.token(state).span.size() == 2 &&
      tokens.token(state).word_case == WordCase::kUpper && !tokens.Glued(at) &&
      !HasMoneySign(number)) {
    return found;
  }
  const auto is_name = [&](std::size_t i) {
    return tokens.IsWord(i) && tokens.token(i).word_case != WordCase::kLower;
  };
  // Roads are called "8 Mile".
  if (length == 1 && number.value() > 1 && tokens.Is(next, "mile") && is_name(next)) return found;
  // "13200 Memorial": a house number needs no "Street" behind it.
  const bool named = is_name(next) && !tokens.Glued(next) &&
                     tokens.token(next).word_case == WordCase::kCapitalized;
  if (length >= 4 && named &&
      (tokens.Is(at - 1, "at") || (!ReadCountedNoun(tokens, next, false) && !HasMoneySign(number) &&
                                   !HasUnit(number) && !tokens.IsTitleCased()))) {
    return found;
  }
  for (std::size_t i = next; i < next + 5; ++i) {  // "82nd" is two tokens
    const bool numbered = tokens.IsNumber(i) && number.IsOrdinalSuffix(i + 1);
    if (!is_name(i) && !numbered && !(number.IsOrdinalSuffix(i) && tokens.Glued(i))) break;
    if (i > next && (tokens.Classes(i) & kStreetWord) != 0) return found;
  }
  return std::nullopt;
}

std::optional<NotQuantity> ReadCode(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at(), next = number.next(), length = number.length();
  const bool after_point = tokens.Is(at - 1, ".") && tokens.Glued(at);
  if (number.leading_zero() && length > 1 && !after_point) {
    return number.Found(NumberRole::kIdentifier, next);
  }
  // "PM2.5": a name's decimals
  if (after_point && tokens.Glued(at - 1) && tokens.IsWord(at - 2)) {
    return number.Found(NumberRole::kName, next);
  }
  // "[9]" behind a word refers to a note.
  if (tokens.Is(at - 1, "[") && tokens.Is(next, "]") && tokens.Glued(at - 1)) {
    return number.Found(NumberRole::kIdentifier, next);
  }
  // Six digits or more without separators, nothing of money and no unit: a case number, a part of
  // an address.
  const bool counts = tokens.IsLowerCase(next) && !tokens.IsFunctionWord(next);
  if (length >= 6 && length <= 20 && !counts && !HasMoneySign(number) && !HasUnit(number)) {
    return number.Found(NumberRole::kIdentifier, next);
  }
  if (!tokens.Glued(next) || !tokens.IsWord(next)) return std::nullopt;
  const absl::string_view letters = tokens.at(next);
  if (letters.front() == '\'' || number.IsOrdinalSuffix(next) || tokens.Is(next, "s")) {
    return std::nullopt;
  }
  if (tokens.NumeralAt(next) || HasUnit(number)) return std::nullopt;
  if (tokens.Is(next, "x") || letters.size() > 8) return std::nullopt;
  return number.Found(NumberRole::kIdentifier, next + 1);
}

}  // namespace claimcheck
