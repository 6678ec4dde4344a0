// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/not_quantity.h"

#include <string>

#include "absl/strings/numbers.h"
#include "claims/lexicon/hedges.h"
#include "claims/lexicon/numerals.h"
#include "claims/lexicon/units.h"
#include "claims/lexicon/word_classes.h"
#include "claims/mention/digits.h"

namespace claimcheck {
namespace {

// A URL, an address or a version is looked at this far from the number, so that one of any length
// costs no more than linear time.
constexpr std::size_t kReach = 8;

// Years that a number without other evidence is taken for.
constexpr int kFirstLikelyYear = 1900;
constexpr int kLastLikelyYear = 2039;
// Years that a number after "in" or "since" is taken for.
constexpr int kFirstYear = 1100;
constexpr int kLastYear = 2199;

class Classifier {
 public:
  Classifier(const TokenizedText& text, const Sentence& sentence, std::size_t from, std::size_t at)
      : text_(text), begin_(sentence.first), limit_(sentence.last), from_(from), at_(at) {
    const std::string digits = PlainDigits(text, at);
    length_ = digits.size();
    leading_zero_ = !digits.empty() && digits.front() == '0';
    if (length_ == 0 || length_ > 6 || !absl::SimpleAtoi(digits, &value_)) value_ = -1;
  }

  std::optional<NotQuantity> Read() const {
    using Rule = std::optional<NotQuantity> (Classifier::*)() const;
    for (Rule rule : {&Classifier::Address, &Classifier::Phone, &Classifier::DateInFigures,
                      &Classifier::ClockTime, &Classifier::DayOfMonth, &Classifier::Decade,
                      &Classifier::Score, &Classifier::ListNumber, &Classifier::Named,
                      &Classifier::Street, &Classifier::Year, &Classifier::Code}) {
      if (const std::optional<NotQuantity> found = (this->*rule)()) return found;
    }
    return std::nullopt;
  }

 private:
  bool In(std::size_t at) const { return at >= begin_ && at < limit_; }
  bool Is(std::size_t at, absl::string_view folded) const {
    return In(at) && text_.tokens[at].span.size() == folded.size() &&
           FoldedEquals(text_.at(at), folded);
  }
  bool Glued(std::size_t at) const {
    return at > begin_ && at < limit_ &&
           text_.tokens[at - 1].span.end == text_.tokens[at].span.begin;
  }
  bool IsNumber(std::size_t at) const {
    return In(at) && text_.tokens[at].kind == TokenKind::kNumber;
  }
  std::uint32_t Classes(std::size_t at) const {
    return In(at) && text_.tokens[at].kind == TokenKind::kWord ? WordClasses(text_, at) : 0;
  }
  std::size_t Length(std::size_t at) const {
    return IsNumber(at) ? PlainDigits(text_, at).size() : 0;
  }
  int ValueAt(std::size_t at) const {
    int value = -1;
    const std::string digits = IsNumber(at) ? PlainDigits(text_, at) : "";
    return digits.size() <= 6 && absl::SimpleAtoi(digits, &value) ? value : -1;
  }
  std::size_t Before() const { return at_ > begin_ ? at_ - 1 : limit_; }
  // A number glued to this one by the one-character token at `separator`.
  bool Joined(std::size_t separator, absl::string_view sign) const {
    return Is(separator, sign) && Glued(separator) && Glued(separator + 1) &&
           IsNumber(separator + 1);
  }
  // "-" and the dashes that stand for it between numbers.
  bool JoinedByDash(std::size_t separator) const {
    return Joined(separator, "-") || Joined(separator, "–") || Joined(separator, "‑");
  }
  NotQuantity Found(NumberRole role, std::size_t last) const { return {role, at_, last}; }

  // A part of a URL, of an e-mail address or of a name with underscores.
  std::optional<NotQuantity> Address() const {
    const auto tells = [this](std::size_t at) {
      for (absl::string_view sign : {"@", "_", "www", "http", "https", "\\"}) {
        if (Is(at, sign)) return true;
      }
      return false;
    };
    bool address = length_ > 0 && Is(Before(), "/") && Glued(at_) && Glued(at_ - 1) &&
                   at_ >= begin_ + 2 && text_.tokens[at_ - 2].kind == TokenKind::kWord;
    for (std::size_t i = at_, steps = 0; Glued(i) && steps < kReach; --i, ++steps) {
      address = address || tells(i - 1);
    }
    std::size_t last = at_ + 1;
    for (std::size_t steps = 0; Glued(last) && steps < kReach; ++last, ++steps) {
      address = address || tells(last);
    }
    if (!address) return std::nullopt;
    return Found(NumberRole::kIdentifier, at_ + 1);
  }

  // phone = [ "+" | "(" ] digits { ( "-" | " " | ")" ) digits }    555-0142, (212) 555-0142
  std::optional<NotQuantity> Phone() const {
    if (length_ == 0) return std::nullopt;
    if (length_ == 3 && JoinedByDash(at_ + 1)) {
      if (Length(at_ + 2) == 4 && !JoinedByDash(at_ + 3)) {
        return Found(NumberRole::kPhone, at_ + 3);
      }
      if (Length(at_ + 2) == 3 && JoinedByDash(at_ + 3) && Length(at_ + 4) == 4) {
        return Found(NumberRole::kPhone, at_ + 5);
      }
    }
    if (length_ == 1 && JoinedByDash(at_ + 1) && Length(at_ + 2) == 3 && JoinedByDash(at_ + 3)) {
      return Found(NumberRole::kPhone, JoinedByDash(at_ + 5) ? at_ + 7 : at_ + 5);
    }
    const bool area = length_ == 3 && Is(Before(), "(") && Is(at_ + 1, ")");
    if (area && Length(at_ + 2) == 3 && JoinedByDash(at_ + 3)) {
      return Found(NumberRole::kPhone, at_ + 5);
    }
    if (Is(Before(), "+") && Glued(at_)) {
      std::size_t last = at_ + 1;
      while (IsNumber(last) || (Is(last, "-") && IsNumber(last + 1))) ++last;
      if (last > at_ + 1 || length_ > 8) return Found(NumberRole::kPhone, last);
    }
    return std::nullopt;
  }

  // 11/05/2015, 2015-05-11, 11/05, 2012/13, 11.05.2015
  std::optional<NotQuantity> DateInFigures() const {
    if (value_ < 0) {
      const absl::string_view word = text_.at(at_);
      const bool dotted = word.size() >= 8 && word.size() <= 10 && word.find(',') == word.npos &&
                          word.find('.') != word.rfind('.');
      if (dotted && word.size() - word.rfind('.') == 5) return Found(NumberRole::kDate, at_ + 1);
      return std::nullopt;
    }
    const std::size_t second = at_ + 2;
    if (Joined(at_ + 1, "/")) {
      const bool three = Joined(at_ + 3, "/");
      if (three) return Found(NumberRole::kDate, at_ + 5);
      if (IsFraction()) return std::nullopt;
      if (length_ == 4 || (value_ <= 31 && ValueAt(second) <= 31)) {
        return Found(NumberRole::kDate, at_ + 3);
      }
      return Found(NumberRole::kIdentifier, at_ + 3);
    }
    if (JoinedByDash(at_ + 1) && JoinedByDash(at_ + 3)) {
      const bool date = length_ == 4 || Length(at_ + 4) == 4 ||
                        (length_ <= 2 && Length(second) == 2 && Length(at_ + 4) == 2);
      std::size_t last = at_ + 5;
      while (JoinedByDash(last)) last += 2;
      return Found(date ? NumberRole::kDate : NumberRole::kIdentifier, last);
    }
    return std::nullopt;
  }

  bool IsFraction() const { return ReadDigits(text_, at_, limit_).style == DigitStyle::kFraction; }

  // 10:30, 10:30:15, 3 p.m., 3pm, 5 o'clock, 1300 GMT
  std::optional<NotQuantity> ClockTime() const {
    if (Joined(at_ + 1, ":")) {
      std::size_t last = at_ + 3;
      while (Joined(last, ":")) last += 2;
      const bool clock = value_ >= 0 && value_ <= 24 && Length(at_ + 2) == 2;
      return Found(clock ? NumberRole::kDate : NumberRole::kScore, last);
    }
    if (IsHalfOfDay(at_ + 1) && ((value_ >= 1 && value_ <= 12) || text_.at(at_).size() <= 5)) {
      const bool hour = value_ >= 1 && value_ <= 12;
      const bool dotted = value_ < 0 && text_.at(at_).find('.') != absl::string_view::npos;
      if (hour || dotted) return Found(NumberRole::kDate, at_ + 2);
    }
    if (value_ >= 1 && value_ <= 12 && In(at_ + 1) && FoldedEquals(text_.at(at_ + 1), "o'clock")) {
      return Found(NumberRole::kDate, at_ + 2);
    }
    const bool zone = Is(at_ + 1, "gmt") || Is(at_ + 1, "utc") || Is(at_ + 1, "bst") ||
                      Is(at_ + 1, "est") || Is(at_ + 1, "edt") || Is(at_ + 1, "local");
    if (length_ == 4 && zone) return Found(NumberRole::kDate, at_ + 1);
    return std::nullopt;
  }

  bool IsHalfOfDay(std::size_t at) const {
    return Is(at, "am") || Is(at, "pm") || Is(at, "a.m.") || Is(at, "p.m.") ||
           ((Is(at, "a") || Is(at, "p")) && Is(at + 1, "m") && !Glued(at + 1));
  }

  // "May" and "March" are months only with a capital, or behind a preposition: "on may 19".
  bool IsMonth(std::size_t at) const {
    if ((Classes(at) & kMonth) == 0) return false;
    if (text_.tokens[at].word_case != WordCase::kLower) return true;
    if (!Is(at, "may") && !Is(at, "march") && !Is(at, "mar") && !Is(at, "jun")) return true;
    const bool preposition = Is(at - 1, "on") || Is(at - 1, "in") || Is(at - 1, "since") ||
                             Is(at - 1, "of") || Is(at - 1, "by") || Is(at - 1, "until");
    return at > begin_ && (preposition || (at == at_ + 1 && Is(Before(), "on")));
  }

  // The month before token `at`, with the full stop of an abbreviation between them.
  bool MonthBefore(std::size_t at) const {
    if (at == begin_) return false;
    const bool comma = Is(at - 1, ",") && Is(at + 1, ",") && Length(at + 2) == 4;
    if ((comma || Is(at - 1, ".")) && at - 1 > begin_) return IsMonth(at - 2);
    return IsMonth(at - 1);
  }

  // May 9 [, 2015]   9 [th] [of] May   May 9-11   9 and 10 May   May 2015
  std::optional<NotQuantity> DayOfMonth() const {
    if (value_ < 1) return std::nullopt;
    const bool day = value_ <= 31 && length_ <= 2;
    if (MonthBefore(at_) && (day || length_ == 4)) {
      std::size_t last = at_ + 1;
      if (day) {
        if (Glued(last) && IsOrdinalSuffix(last)) ++last;
        if (JoinedByDash(last) && ValueAt(last + 1) <= 31) last += 2;
        if (Is(last, ",") && Length(last + 1) == 4 && IsLikelyYear(ValueAt(last + 1)))
          last += 2;
        else if (Length(last) == 4 && IsLikelyYear(ValueAt(last)))
          ++last;
      }
      return Found(NumberRole::kDate, last);
    }
    if (!day) return std::nullopt;
    std::size_t next = at_ + 1;
    if (Glued(next) && IsOrdinalSuffix(next)) ++next;
    if (JoinedByDash(next) && ValueAt(next + 1) <= 31) next += 2;
    if (Is(next, "of")) ++next;
    if (IsMonth(next) && !(Is(next, "may") && Is(next + 1, "be"))) {
      return Found(NumberRole::kDate, Length(next + 1) == 4 ? next + 2 : next);
    }
    return std::nullopt;
  }

  bool IsOrdinalSuffix(std::size_t at) const {
    return Is(at, "st") || Is(at, "nd") || Is(at, "rd") || Is(at, "th");
  }

  static bool IsLikelyYear(int year) { return year >= kFirstLikelyYear && year <= kLastLikelyYear; }

  // 1990s, '90s, '98
  std::optional<NotQuantity> Decade() const {
    const bool plural = Is(at_ + 1, "s") && Glued(at_ + 1);
    if (plural && length_ == 4 && value_ % 10 == 0) return Found(NumberRole::kDate, at_ + 2);
    const bool apostrophe = (Is(Before(), "'") || Is(Before(), "‘")) && Glued(at_);
    if (apostrophe && length_ == 2) return Found(NumberRole::kDate, at_ + (plural ? 2u : 1u));
    return std::nullopt;
  }

  // 2-0, 21-14, 6-4; after words of result also 1-3.
  std::optional<NotQuantity> Score() const {
    if (value_ < 0 || length_ > 3 || !JoinedByDash(at_ + 1)) return std::nullopt;
    const int other = ValueAt(at_ + 2);
    if (other < 0 || Length(at_ + 2) > 3) return std::nullopt;
    const bool result = ResultNear();
    if (!result && value_ < other) return std::nullopt;
    if (!result && FindUnit(text_, at_ + 3, limit_, true)) return std::nullopt;
    if (leading_zero_ && length_ > 1) return std::nullopt;
    if (Joined(at_ + 3, "/")) return std::nullopt;  // 7-5/8
    return Found(NumberRole::kScore, at_ + 3);
  }

  bool ResultNear() const {
    for (std::size_t back = 1; back <= 3 && at_ >= begin_ + back; ++back) {
      if ((Classes(at_ - back) & kResultBefore) != 0) return true;
    }
    return (Classes(at_ + 3) & kResultBefore) != 0;
  }

  // A line or sentence that begins "1." or "(2)"
  std::optional<NotQuantity> ListNumber() const {
    if (value_ < 0 || value_ > 99) return std::nullopt;
    const bool starts = at_ == begin_ || text_.tokens[at_].line_before;
    if (starts && (Is(at_ + 1, ".") || Is(at_ + 1, ")")) && Glued(at_ + 1)) {
      return Found(NumberRole::kListNumber, at_ + 1);
    }
    const bool bracketed = Is(Before(), "(") && Is(at_ + 1, ")") && Glued(at_) && Glued(at_ + 1);
    const bool opens = bracketed && (at_ - 1 == begin_ || value_ <= 9) && IsLowerWord(at_ + 2);
    return opens ? std::optional<NotQuantity>(Found(NumberRole::kListNumber, at_ + 1))
                 : std::nullopt;
  }

  bool IsLowerWord(std::size_t at) const {
    return In(at) && text_.tokens[at].kind == TokenKind::kWord;
  }

  // Boeing 737-800, article 205, #5, COVID-19, F-16
  std::optional<NotQuantity> Named() const {
    const std::size_t before = Before();
    if (!In(before)) return std::nullopt;
    const std::uint32_t classes = Classes(before);
    const bool capital = text_.tokens[before].word_case != WordCase::kLower;
    const bool named = (classes & kNameBeforeAnyCase) != 0 ||
                       ((classes & kNameBefore) != 0 && capital) ||
                       ((Is(before, "#") || Is(before, "№")) && Glued(at_));
    if (named && !HasUnit(at_ + 1)) return Found(NumberRole::kName, EndOfName());
    if (IsCallSign(before)) return Found(NumberRole::kName, EndOfName());
    const bool dashed = Is(before, "-") && Glued(before) && Glued(at_) && before > begin_ &&
                        text_.tokens[before - 1].kind == TokenKind::kWord && from_ < before;
    if (!dashed) return std::nullopt;
    if (IsNumberWord(before - 1) || IsPrefix(before - 1)) return std::nullopt;
    return NotQuantity{NumberRole::kName, from_ <= before - 1 ? before - 1 : at_, EndOfName()};
  }

  // "FOX 8", "CBS 5 News", "U.S. 175": capitals before a number that counts nothing, in a sentence
  // that is not all capitals.
  bool IsCallSign(std::size_t before) const {
    constexpr std::size_t kWindow = 6;
    const Token& word = text_.tokens[before];
    if (word.word_case != WordCase::kUpper || word.kind != TokenKind::kWord) return false;
    if (word.span.size() < 2 || word.span.size() > 5 || length_ == 0 || length_ > 3) return false;
    if (FindMoneySign(text_, begin_, at_) || FindUnit(text_, at_ + 1, limit_, true)) return false;
    const std::size_t next = at_ + 1;
    const bool news = Is(next, "news");
    const bool ends = (Classes(next) & (kFunctionWord | kVerbWord)) != 0;
    if (IsLowerCase(next) && !ends && !news) return false;
    const std::size_t from = before > begin_ + kWindow ? before - kWindow : begin_;
    for (std::size_t i = from; i < limit_ && i < at_ + kWindow; ++i) {
      if (IsLowerCase(i)) return true;
    }
    return false;
  }

  bool IsLowerCase(std::size_t at) const {
    return IsLowerWord(at) && text_.tokens[at].word_case == WordCase::kLower;
  }

  // "five", "twenty": words that a range may begin with.
  bool IsNumberWord(std::size_t at) const {
    const std::optional<Numeral> numeral = FindNumeral(text_, at);
    return numeral && (numeral->kind == NumeralKind::kUnit || numeral->kind == NumeralKind::kTeen ||
                       numeral->kind == NumeralKind::kTen || numeral->kind == NumeralKind::kScale ||
                       numeral->kind == NumeralKind::kAbbreviatedScale);
  }

  // Words that a hyphen joins to an amount: "mid-40s", "sub-10", "under-21".
  bool IsPrefix(std::size_t at) const {
    for (absl::string_view word :
         {"mid", "early", "late", "pre", "post", "sub", "over", "under", "plus", "minus", "nearly",
          "almost", "about", "to", "a", "magnitude"}) {
      if (Is(at, word)) return true;
    }
    return (Classes(at) & kFunctionWord) != 0;
  }

  bool HasUnit(std::size_t at) const {
    const UnitMatch unit = FindUnit(text_, at, limit_, true);
    return unit && unit.unit.dimension != "length" && unit.unit.dimension != "count";
  }

  // 737-800, 205(b)
  std::size_t EndOfName() const {
    std::size_t last = at_ + 1;
    if (JoinedByDash(last)) last += 2;
    return last;
  }

  // 14 Elm Street, the 1200 block of
  std::optional<NotQuantity> Street() const {
    if (length_ == 0 || length_ > 5) return std::nullopt;
    if (Is(at_ + 1, "block") && value_ >= 100) return Found(NumberRole::kIdentifier, at_ + 1);
    // "at 13200 Memorial": a house number needs no "Street" behind it.
    const std::size_t name = at_ + 1;
    if (length_ >= 4 && Is(Before(), "at") && IsLowerWord(name) &&
        text_.tokens[name].word_case == WordCase::kCapitalized) {
      return Found(NumberRole::kIdentifier, at_ + 1);
    }
    for (std::size_t i = at_ + 1; i < at_ + 5 && In(i); ++i) {
      const Token& token = text_.tokens[i];
      const bool capital = token.kind == TokenKind::kWord && token.word_case != WordCase::kLower;
      if (!capital) return std::nullopt;
      if (i > at_ + 1 && (Classes(i) & kStreetWord) != 0) {
        return Found(NumberRole::kIdentifier, at_ + 1);
      }
    }
    return std::nullopt;
  }

  std::optional<NotQuantity> Year() const {
    if (length_ != 4 || value_ < kFirstYear || value_ > kLastYear) return std::nullopt;
    const std::size_t next = at_ + 1;
    if (Glued(next) && text_.tokens[next].kind == TokenKind::kWord) return std::nullopt;
    if (Glued(at_) && at_ > begin_ && text_.tokens[at_ - 1].kind == TokenKind::kSymbol) {
      return std::nullopt;
    }
    if (FindUnit(text_, next, limit_, true) || FindMoneySign(text_, begin_, at_).last != 0) {
      return std::nullopt;
    }
    if ((Classes(next) & kUnmarkedPlural) != 0) return std::nullopt;
    const HedgeMatch hedge = FindHedgeBefore(text_, from_, at_);
    if (hedge && hedge.hedge->bound != HedgeBound::kExact && !Is(hedge.first, "around") &&
        !Is(hedge.first, "about") && !Is(hedge.first, "circa")) {
      return std::nullopt;
    }
    const bool after = (Classes(Before()) & (kYearBefore | kMonth)) != 0;
    const bool noun = In(next) && text_.tokens[next].kind == TokenKind::kWord &&
                      (Classes(next) & kFunctionWord) == 0 && LooksPlural(text_.at(next));
    if (!IsLikelyYear(value_) && (!after || noun)) return std::nullopt;
    std::size_t last = next;
    if (JoinedByDash(last) && (Length(last + 1) == 4 || Length(last + 1) == 2)) last += 2;
    return Found(NumberRole::kDate, last);
  }

  // 007, 24703L202, 5G: a leading zero, or letters behind the digits that are no unit
  std::optional<NotQuantity> Code() const {
    if (leading_zero_ && length_ > 1 && !(Is(Before(), ".") && Glued(at_))) {
      return Found(NumberRole::kIdentifier, at_ + 1);
    }
    if (IsLongRun()) return Found(NumberRole::kIdentifier, at_ + 1);
    const std::size_t next = at_ + 1;
    if (!Glued(next) || text_.tokens[next].kind != TokenKind::kWord) return std::nullopt;
    if (text_.at(next).front() == '\'' || IsOrdinalSuffix(next) || Is(next, "s")) {
      return std::nullopt;
    }
    if (FindNumeral(text_, next) || FindUnit(text_, next, limit_, true)) return std::nullopt;
    if (Is(next, "x") || text_.at(next).size() > 8) return std::nullopt;
    return Found(NumberRole::kIdentifier, at_ + 2);
  }

  // Seven digits or more without separators, nothing of money and no unit: a case number, a part
  // of an address.
  bool IsLongRun() const {
    if (length_ < 7 || length_ > 20 || FindMoneySign(text_, begin_, at_)) return false;
    if (FindUnit(text_, at_ + 1, limit_, true)) return false;
    return !IsLowerCase(at_ + 1) || (Classes(at_ + 1) & kFunctionWord) != 0;
  }

  const TokenizedText& text_;
  const std::size_t begin_;
  const std::size_t limit_;
  const std::size_t from_;
  const std::size_t at_;
  std::size_t length_ = 0;  // digits, when the token is digits alone
  int value_ = -1;          // likewise, up to six digits
  bool leading_zero_ = false;
};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// "II", "XIV": Roman numerals of two letters or more behind a capitalized word.
bool IsRomanNumeral(const TokenizedText& text, const Sentence& sentence, std::size_t at) {
  const absl::string_view word = text.at(at);
  if (word.size() < 2 || word.size() > 6 || at == sentence.first) return false;
  if (text.tokens[at].word_case != WordCase::kUpper) return false;
  if (word.find_first_not_of("IVX") != absl::string_view::npos) return false;
  const Token& before = text.tokens[at - 1];
  return before.kind == TokenKind::kWord && before.word_case == WordCase::kCapitalized;
}

}  // namespace

std::optional<NotQuantity> ReadNotQuantity(const TokenizedText& text, const Sentence& sentence,
                                           std::size_t from, std::size_t at) {
  return Classifier(text, sentence, from, at).Read();
}

std::optional<NotQuantity> ReadNotQuantityWord(const TokenizedText& text, const Sentence& sentence,
                                               std::size_t at) {
  const absl::string_view word = text.at(at);
  if (word.size() > 1 && (IsDigit(word.back()) || IsDigit(word[1])) && !IsDigit(word.front())) {
    return NotQuantity{NumberRole::kName, at, at + 1};
  }
  if (IsRomanNumeral(text, sentence, at)) {
    return NotQuantity{NumberRole::kName, at - 1, at + 1};
  }
  return std::nullopt;
}

}  // namespace claimcheck
