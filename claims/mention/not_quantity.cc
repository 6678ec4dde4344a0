// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/not_quantity.h"

#include "claims/lexicon/units.h"
#include "claims/mention/code_number.h"
#include "claims/mention/date_number.h"
#include "claims/mention/digit_token.h"

namespace claimcheck {
namespace {

using Found = std::optional<NotQuantity>;

bool HasResultWord(const SentenceTokens& tokens, std::size_t i) {
  return (tokens.Classes(i) & kResultBefore) != 0;
}

// Words of a result within three words before the number, or right behind the second one.
bool ResultNear(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at();
  return HasResultWord(tokens, at - 1) || HasResultWord(tokens, at - 2) ||
         HasResultWord(tokens, at - 3) || HasResultWord(tokens, at + 3);
}

// "a vote of 220 to 215", "voted 65 to 41", "the vote was 65 to 41"
bool IsSpokenVote(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at();
  if (!tokens.Is(at + 1, "to") || number.ValueAt(at + 2) < 0) return false;
  const std::size_t word = tokens.IsAny(at - 1, {"of", "was", "by", "are", "at"}) ? at - 2 : at - 1;
  if (!tokens.IsAny(word, {"vote", "voted", "votes", "voting", "score", "margin", "odds", "ratio"}))
    return false;
  return !FindUnit(tokens.text(), at + 3, tokens.last(), true);
}

// One past up to three words of a team's name at `at`; `at` when there are none.
std::size_t AfterTeam(const SentenceTokens& tokens, std::size_t at) {
  constexpr std::size_t kMaxWords = 3;
  std::size_t last = at;
  while (last < at + kMaxWords && tokens.IsWord(last) && !tokens.IsLowerCase(last)) ++last;
  return last;
}

// "Rovers 3, United 1:", "Rovers 3, Red Stars 1": one past the second figure, or 0.
std::size_t EndOfResultLine(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at(), team = number.before();
  // "Market Blast Kills 12, Hurts 30"
  static constexpr WordSet kHarms({"kills", "hurts", "wounds", "injures", "leaves", "maims"});
  if (tokens.IsWord(team) && kHarms.Holds(tokens.token(team).key)) return 0;
  if (number.length() > 3 || team != at - 1 || tokens.IsLowerCase(team)) return 0;
  const bool opens = tokens.IsWord(team) &&
                     (AfterTeam(tokens, tokens.first()) == at || tokens.token(team).line_before);
  if (!opens || !tokens.Is(number.next(), ",")) return 0;
  const std::size_t second = AfterTeam(tokens, at + 2);
  if (second == at + 2 || number.ValueAt(second) < 0 || number.LengthAt(second) > 3) return 0;
  const std::size_t end = second + 1;
  return !tokens.IsWord(end) && !tokens.IsNumber(end) ? end : 0;
}

// "Rovers (1-4)"
bool IsRecord(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at();
  return tokens.Is(at - 1, "(") && tokens.Is(at + 3, ")") && tokens.IsWord(at - 2) &&
         tokens.token(at - 2).word_case == WordCase::kCapitalized;
}

// 2-0, 21-14, 6-4, 3-for-1; after words of result also 1-3, and of a vote 220 to 215.
Found ReadScore(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at();
  if (number.value() < 0 || number.length() > 3) return std::nullopt;
  if (IsSpokenVote(number)) return number.Found(NumberRole::kScore, at + 3);
  if (const std::size_t end = EndOfResultLine(number)) return number.Found(NumberRole::kScore, end);
  // "3-for-1"
  if (tokens.Is(at + 1, "-") && tokens.Is(at + 2, "for") && number.JoinedByDash(at + 3)) {
    return number.Found(NumberRole::kScore, at + 5);
  }
  if (!number.JoinedByDash(at + 1)) return std::nullopt;
  const int other = number.ValueAt(at + 2);
  if (other < 0 || number.LengthAt(at + 2) > 3) return std::nullopt;
  const std::size_t second = tokens.Is(at + 3, ",") ? at + 4 : at + 3;
  const bool sets = tokens.IsNumber(second) && number.JoinedByDash(second + 1);  // "2-6, 6-2"
  if (!sets && !ResultNear(number) && !IsRecord(number)) {
    if (number.value() < other) return std::nullopt;
    if (FindUnit(tokens.text(), at + 3, tokens.last(), true)) return std::nullopt;
  }
  if (number.leading_zero() && number.length() > 1) return std::nullopt;
  if (number.Joined(at + 3, "/")) return std::nullopt;  // 7-5/8
  return number.Found(NumberRole::kScore, at + 3);
}

// A line or sentence that begins "1." or "1)"; "(2)" within one.
Found ReadListNumber(const DigitToken& number) {
  constexpr int kLastListNumber = 99;
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at(), next = number.next();
  if (number.value() < 0 || number.value() > kLastListNumber) return std::nullopt;
  const bool starts = at == tokens.first() || tokens.token(at).line_before;
  if (starts && tokens.IsAny(next, {".", ")"}) && tokens.Glued(next)) {
    return number.Found(NumberRole::kListNumber, next);
  }
  const bool bracketed =
      tokens.Is(at - 1, "(") && tokens.Is(next, ")") && tokens.Glued(at) && tokens.Glued(next);
  if (!bracketed || !tokens.IsWord(next + 1)) return std::nullopt;
  if (at - 1 != tokens.first() && number.value() > 9) return std::nullopt;
  return number.Found(NumberRole::kListNumber, next);
}

// "five", "twenty": words that a range may begin with.
bool IsNumberWord(const SentenceTokens& tokens, std::size_t i) {
  const std::optional<Numeral> numeral = tokens.NumeralAt(i);
  return numeral && (numeral->kind == NumeralKind::kUnit || numeral->kind == NumeralKind::kTeen ||
                     numeral->kind == NumeralKind::kTen || numeral->kind == NumeralKind::kScale ||
                     numeral->kind == NumeralKind::kAbbreviatedScale);
}

// Words that a hyphen joins to an amount: "mid-40s", "sub-10", "under-21"; not the I of "I-95".
bool IsPrefix(const SentenceTokens& tokens, std::size_t i) {
  if (tokens.Is(i, "i")) return false;
  return tokens.IsAny(i, {"mid", "early", "late", "pre", "post", "sub", "over", "under", "plus",
                          "minus", "nearly", "almost", "about", "to", "a", "magnitude"}) ||
         tokens.IsFunctionWord(i);
}

bool HasUnitOfOtherKind(const SentenceTokens& tokens, std::size_t at) {
  const UnitMatch unit = FindUnit(tokens.text(), at, tokens.last(), true);
  return unit && unit.unit.dimension != "length" && unit.unit.dimension != "count";
}

// "FOX 8", "CBS 5 News", "U.S. 175": capitals before a number that counts nothing, in a sentence
// that is not all capitals.
bool IsCallSign(const DigitToken& number) {
  constexpr std::size_t kWindow = 6;
  const SentenceTokens& tokens = number.tokens();
  const std::size_t before = number.before(), next = number.next();
  if (!tokens.IsWord(before)) return false;
  const Token& word = tokens.token(before);
  if (word.word_case != WordCase::kUpper || word.span.size() < 2 || word.span.size() > 5) {
    return false;
  }
  if (number.length() == 0 || number.length() > 3) return false;
  if (FindMoneySign(tokens.text(), tokens.first(), number.at()) ||
      FindUnit(tokens.text(), next, tokens.last(), true)) {
    return false;
  }
  const bool ends = (tokens.Classes(next) & (kFunctionWord | kVerbWord)) != 0;
  if (tokens.IsLowerCase(next) && !ends && !tokens.Is(next, "news")) return false;
  const std::size_t from = before > tokens.first() + kWindow ? before - kWindow : tokens.first();
  for (std::size_t i = from; i < number.at() + kWindow; ++i) {
    if (tokens.IsLowerCase(i)) return true;
  }
  return false;
}

// The token before the comma or "and" that the name which ends at `name` stands behind; the first
// token where none does.
std::size_t BeforeName(const SentenceTokens& tokens, std::size_t name) {
  constexpr std::size_t kMostWords = 4;
  std::size_t i = name;
  while (i > tokens.first() && name - i < kMostWords && tokens.IsWord(i) &&
         !tokens.IsLowerCase(i)) {
    --i;
  }
  if (i > tokens.first() && tokens.Is(i, "the")) --i;
  if (!tokens.IsAny(i, {",", "and", ";"}) || i < tokens.first() + 2) return tokens.first();
  return tokens.Is(i - 1, ",") ? i - 2 : i - 1;
}

// "had 52 percent, Moreau [48] and Berg 2": `name` is the last word of a name that stands for the
// next one of those that a share or a count was told of.
bool IsNextOfList(const SentenceTokens& tokens, std::size_t name) {
  constexpr int kMostNames = 12;
  for (int names = 0; names < kMostNames; ++names) {
    std::size_t i = BeforeName(tokens, name);
    if (tokens.Is(i, "vote") && tokens.Is(i - 2, "of") && tokens.Is(i - 1, "the")) i -= 3;
    if (tokens.IsAny(i, {"percent", "pct", "%", "seats", "votes", "medals", "points", "goals"})) {
      return true;
    }
    // "Moreau [46]": the one before on the list
    if (!tokens.IsNumber(i) || i <= tokens.first() + 1) return false;
    name = i - 1;
    if (!tokens.IsWord(name) || tokens.IsLowerCase(name)) return false;
  }
  return false;
}

// "the Nexus 7 and", "Hannover 96 was": a small number behind a capitalized word in mid-sentence
// that counts nothing: neither a noun nor a plural verb follows. In a headline all words have
// capitals.
bool IsNumberedName(const DigitToken& number) {
  static constexpr WordSet kNoNames({"monday", "tuesday", "wednesday", "thursday", "friday",
                                     "saturday", "sunday", "i", "mr.", "today"});
  constexpr std::size_t kLongest = 3;
  const SentenceTokens& tokens = number.tokens();
  const std::size_t before = number.before(), next = number.next();
  if (before == tokens.first() || !tokens.IsWord(before) || number.length() == 0 ||
      number.length() > kLongest || tokens.Glued(number.at())) {
    return false;
  }
  const Token& name = tokens.token(before);
  if (name.word_case != WordCase::kCapitalized || kNoNames.Holds(name.key)) return false;
  if ((tokens.Classes(before) & (kMonth | kFunctionWord)) != 0) return false;
  if (tokens.Is(before - 1, ".") || tokens.Is(before - 1, ":")) return false;
  if (IsNextOfList(tokens, before)) return false;
  const bool ends =
      !tokens.Has(next) || tokens.IsAny(next, {".", ",", ")", ":", "'s", "and", "or", "with",
                                               "that", "was", "is", "has", "had", "will"});
  const bool age = tokens.Is(next, ",") && tokens.Is(next + 1, "of");  // "Ann Keller 21, of York"
  return ends && !age && !tokens.IsTitleCased() &&
         !FindMoneySign(tokens.text(), tokens.first(), number.at());
}

// "the missing number 200", "refugees now number 3,000": there it is a verb.
bool NumbersAsVerb(const SentenceTokens& tokens, std::size_t i) {
  if (!tokens.Is(i, "number")) return false;
  return (tokens.Classes(i - 1) & kStateWord) != 0 || tokens.Is(i - 1, "now") ||
         (tokens.IsWord(i - 1) && LooksPlural(tokens.at(i - 1)));
}

constexpr WordSet kGuns({"magnum",  "revolver",  "revolvers",  "pistol",         "pistols",
                         "handgun", "handguns",  "rifle",      "rifles",         "gun",
                         "guns",    "shotgun",   "weapon",     "bullet",         "bullets",
                         "shell",   "shells",    "casing",     "casings",        "ammunition",
                         "ammo",    "cartridge", "cartridges", "semi-automatic", "semiautomatic"});

// "a .357 Magnum", "a .308 hunting rifle", "with a .45": decimals that name a gun.
bool IsCalibre(const DigitToken& number) {
  constexpr std::size_t kReach = 4;
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at(), next = number.next();
  if (number.length() < 2 || number.length() > 3) return false;
  if (!tokens.Is(at - 1, ".") || !tokens.Glued(at) || tokens.Glued(at - 1)) return false;
  for (std::size_t i = next; i < next + kReach && (tokens.IsWord(i) || tokens.Is(i, "-")); ++i) {
    if (tokens.IsWord(i) && kGuns.Holds(tokens.token(i).key)) return true;
  }
  const bool alone = !tokens.IsWord(next) || tokens.IsFunctionWord(next);
  return alone && (tokens.IsArticle(at - 2) || tokens.IsAny(at - 2, {"his", "her", "the"}));
}

// Boeing 737-800, article 205, #5, COVID-19, F-16, I-95
Found ReadNamed(const DigitToken& number) {
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at(), before = number.before();
  if (!tokens.Has(before)) return std::nullopt;
  std::size_t end = number.JoinedByDash(at + 1) ? at + 3 : at + 1;  // 737-800
  const std::uint32_t classes = tokens.Classes(before);
  const bool capital = tokens.token(before).word_case != WordCase::kLower;
  const bool named = (classes & kNameBeforeAnyCase) != 0 ||
                     ((classes & kNameBefore) != 0 && capital) ||
                     (tokens.IsAny(before, {"#", "№"}) && tokens.Glued(at));
  // "#128 million": a currency sign that was lost in copying.
  const std::optional<Numeral> numeral = tokens.NumeralAt(at + 1);
  const bool scaled = numeral && numeral->kind == NumeralKind::kScale;
  if (named && !scaled && !HasUnitOfOtherKind(tokens, at + 1) && !NumbersAsVerb(tokens, before)) {
    if (tokens.Is(end, "of") && tokens.IsNumber(end + 1)) end += 2;  // "Image 19 of 40"
    return number.Found(NumberRole::kName, end);
  }
  // ".40 caliber", "12-gauge"
  const std::size_t measure = tokens.SkipHyphen(at + 1);
  if (tokens.IsAny(measure, {"caliber", "calibre", "gauge"})) {
    return number.Found(NumberRole::kName, measure + 1);
  }
  // "on day 37 of the strike"; not "each day 37 people came", "ended the day 2% down"
  if (tokens.Is(before, "day") && !tokens.Is(at + 1, "%") &&
      (tokens.Is(at + 1, "of") || !tokens.IsWord(at + 1))) {
    return number.Found(NumberRole::kName, at + 1);
  }
  if (IsCalibre(number)) return number.Found(NumberRole::kName, at + 1);
  // "a 486-based machine"
  if (tokens.Is(at + 1, "-") && tokens.IsAny(at + 2, {"based", "compatible", "powered", "class"})) {
    return number.Found(NumberRole::kName, at + 1);
  }
  if (IsCallSign(number) || IsNumberedName(number)) return number.Found(NumberRole::kName, end);
  const std::size_t word = before - 1;
  const bool dashed = tokens.Is(before, "-") && tokens.Glued(before) && tokens.Glued(at) &&
                      tokens.IsWord(word) && number.from() < before;
  if (!dashed || IsNumberWord(tokens, word) || IsPrefix(tokens, word)) return std::nullopt;
  return NotQuantity{NumberRole::kName, number.from() <= word ? word : at, end};
}

// "killed [12] people", "after [25] years": a small number between two plain words, neither of them
// touching it, is none of what the rules below know. Many numbers stand so.
bool StandsPlain(const DigitToken& number) {
  constexpr std::size_t kFewDigits = 3;
  static constexpr WordSet kTelling({"of", "to", "a", "p", "am", "pm", "a.m.", "p.m.", "o'clock",
                                     "block", "caliber", "calibre", "gauge"});
  const SentenceTokens& tokens = number.tokens();
  const std::size_t at = number.at(), before = number.before(), next = number.next();
  if (number.length() == 0 || number.length() > kFewDigits || number.leading_zero()) return false;
  if (!tokens.IsLowerCase(before) || !tokens.IsLowerCase(next)) return false;
  if (tokens.Glued(at) || tokens.Glued(next)) return false;
  if (tokens.Is(before, "day") || kTelling.Holds(tokens.token(next).key)) return false;
  return (tokens.Classes(before) & (kNameBeforeAnyCase | kMonth)) == 0 &&
         (tokens.Classes(next) & kMonth) == 0;
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// "II", "XIV": Roman numerals of two letters or more behind a capitalized word.
bool IsRomanNumeral(const SentenceTokens& tokens, std::size_t at) {
  const absl::string_view word = tokens.at(at);
  if (word.size() < 2 || word.size() > 6 || at == tokens.first()) return false;
  if (tokens.token(at).word_case != WordCase::kUpper) return false;
  if (word.find_first_not_of("IVX") != absl::string_view::npos) return false;
  return tokens.IsWord(at - 1) && tokens.token(at - 1).word_case == WordCase::kCapitalized;
}

}  // namespace

std::optional<NotQuantity> ReadNotQuantity(const SentenceTokens& tokens, std::size_t from,
                                           std::size_t at) {
  using Rule = Found (*)(const DigitToken&);
  constexpr Rule kRules[] = {ReadAddress,    ReadPhone,         ReadDateInFigures, ReadClockTime,
                             ReadDayOfMonth, ReadDecadeOfYears, ReadScore,         ReadListNumber,
                             ReadNamed,      ReadStreet,        ReadYearNumber,    ReadCode};
  const DigitToken number(tokens, from, at);
  if (StandsPlain(number)) return std::nullopt;
  for (const Rule rule : kRules) {
    if (const Found found = rule(number)) return found;
  }
  return std::nullopt;
}

std::optional<NotQuantity> ReadNotQuantityWord(const SentenceTokens& tokens, std::size_t at) {
  const absl::string_view word = tokens.at(at);
  if (word.size() > 1 && (IsDigit(word.back()) || IsDigit(word[1])) && !IsDigit(word.front())) {
    return NotQuantity{NumberRole::kName, at, at + 1};
  }
  if (IsRomanNumeral(tokens, at)) return NotQuantity{NumberRole::kName, at - 1, at + 1};
  return std::nullopt;
}

}  // namespace claimcheck
