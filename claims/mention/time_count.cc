// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/time_count.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

struct Number {
  Decimal value;
  std::size_t last = 0;
};

// tens_and_ones = tens [ ["-"] ones ] | ones
std::optional<SmallNumber> ReadTensAndOnes(const TimeTokens& tokens, std::size_t i) {
  const int tens = tokens.Value(i, TimeKind::kCardinal);
  if (tens == 0) return std::nullopt;
  if (tens >= 20) {
    const std::size_t next = tokens.IsHyphen(i + 1) && tokens.Touches(i + 1) ? i + 2 : i + 1;
    const int ones = tokens.Value(next, TimeKind::kCardinal);
    if (ones > 0 && ones < 10) return SmallNumber{tens + ones, next + 1};
  }
  return SmallNumber{tens, i + 1};
}

// ½, ¼, ¾ as decimals.
absl::string_view FractionDigits(absl::string_view sign) {
  if (sign == "½") return "5";
  if (sign == "¼") return "25";
  if (sign == "¾") return "75";
  return "";
}

// digits [ fraction ]: "6,100", "2.5", "2 1/2", "2½"
std::optional<Number> ReadDigits(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.IsNumber(i)) return std::nullopt;
  const std::optional<int> digits = tokens.Digits(i);
  if (!digits) {
    std::string plain(tokens.at(i));
    plain.erase(std::remove(plain.begin(), plain.end(), ','), plain.end());
    const std::optional<Decimal> value = Decimal::Parse(plain);
    return value ? std::optional(Number{*value, i + 1}) : std::nullopt;
  }
  if (!tokens.IsNumber(i + 1)) return Number{Decimal(*digits), i + 1};
  const bool half = tokens.Digits(i + 1) == 1 && tokens.at(i + 2) == "/" &&
                    tokens.Digits(i + 3) == 2 && tokens.Touches(i + 3);
  const absl::string_view fraction = half ? "5" : FractionDigits(tokens.at(i + 1));
  if (fraction.empty()) return Number{Decimal(*digits), i + 1};
  const auto value = Decimal::Parse(absl::StrCat(tokens.at(i), ".", fraction));
  if (!value) return std::nullopt;
  return Number{*value, half ? i + 4 : i + 2};
}

// One past `words` at token i, which may be joined by hyphens: "and a half", "-and-a-half"; i when
// they do not stand there.
std::size_t SkipWords(const TimeTokens& tokens, std::size_t i,
                      std::initializer_list<FoldedWord> words) {
  std::size_t at = i;
  for (const FoldedWord word : words) {
    if (tokens.IsHyphen(at) && tokens.Touches(at)) ++at;
    if (!tokens.Is(at, word)) return i;
    ++at;
  }
  return at;
}

// number = digits | words [ "and" "a" "half" ]
std::optional<Number> ReadNumber(const TimeTokens& tokens, std::size_t i) {
  if (const std::optional<Number> digits = ReadDigits(tokens, i)) return digits;
  const std::optional<SmallNumber> words = ReadSmallNumber(tokens, i);
  if (!words) return std::nullopt;
  const std::size_t next = words->last;
  if (const std::size_t half = SkipWords(tokens, next, {"and", "a", "half"}); half > next) {
    const std::optional<Decimal> value = Decimal::Parse(std::to_string(words->value) + ".5");
    if (value) return Number{*value, half};
  }
  return Number{Decimal(words->value), next};
}

// vague = [ "a" ] ( "few" | "couple" | "good" "many" ) [ "of" ] | "several" | "dozens" "of" | …
std::optional<TimeCount> ReadVague(const TimeTokens& tokens, std::size_t i) {
  const bool article = tokens.Is(i, "a");
  const std::size_t word = article ? i + 1 : i;
  const auto vague = static_cast<VagueAmount>(tokens.Value(word, TimeKind::kAmount));
  if (vague == VagueAmount::kNone || vague == VagueAmount::kHalf) return std::nullopt;
  const bool takes_article = vague == VagueAmount::kFew || vague == VagueAmount::kCouple;
  if (article && !takes_article) return std::nullopt;
  std::size_t last = word + 1;
  if (tokens.Is(last, "of") && vague != VagueAmount::kMany) ++last;
  TimeCount count;
  count.vague = vague;
  count.last = last;
  if (vague == VagueAmount::kCouple) {
    count.low = count.high = Decimal(2);
    count.vague = VagueAmount::kNone;
  }
  return count;
}

}  // namespace

std::optional<SmallNumber> ReadSmallNumber(const TimeTokens& tokens, std::size_t i) {
  if (const std::optional<int> digits = tokens.Digits(i)) return SmallNumber{*digits, i + 1};
  std::optional<SmallNumber> number;
  if (tokens.Value(i, TimeKind::kDeterminer) == 2 && tokens.Value(i + 1, TimeKind::kScale) > 0) {
    number = SmallNumber{1, i + 1};
  } else {
    number = ReadTensAndOnes(tokens, i);
  }
  if (!number) return std::nullopt;
  // "two hundred [and] [twenty-five]", "ten thousand"
  for (int scale; (scale = tokens.Value(number->last, TimeKind::kScale)) > 0;) {
    if (number->value > 999999 / scale) break;
    number->value *= scale;
    ++number->last;
    const std::size_t next = tokens.Is(number->last, "and") ? number->last + 1 : number->last;
    if (const std::optional<SmallNumber> rest = ReadTensAndOnes(tokens, next)) {
      number = SmallNumber{number->value + rest->value, rest->last};
    }
  }
  return number;
}

std::optional<TimeCount> ReadTimeCount(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<TimeCount> vague = ReadVague(tokens, i)) return vague;
  const std::optional<Number> low = ReadNumber(tokens, i);
  if (!low) return std::nullopt;
  TimeCount count{.low = low->value, .high = low->value, .last = low->last};
  std::size_t next = SkipWords(tokens, low->last, {"to"});
  if (next > low->last) {
    if (tokens.IsHyphen(next) && tokens.Touches(next)) ++next;  // "three-to-five-year"
  } else if (tokens.IsRangeMark(next) || tokens.Is(next, "or")) {
    ++next;
  }
  if (next > low->last) {
    const std::optional<Number> high = ReadNumber(tokens, next);
    if (high && Less(low->value, high->value)) {
      count.high = high->value;
      count.last = high->last;
    }
  }
  return count;
}

// ordinal number = digits ending | word
std::optional<SmallNumber> ReadOrdinal(const TimeTokens& tokens, std::size_t i) {
  if (const std::optional<int> digits = tokens.Digits(i)) {
    if (*digits < 1 || *digits > 99 || !tokens.Touches(i + 1)) return std::nullopt;
    if (tokens.Value(i + 1, TimeKind::kOrdinalEnding) == 0) return std::nullopt;
    return SmallNumber{*digits, i + 2};
  }
  const int tens = tokens.Value(i, TimeKind::kCardinal);
  const std::size_t next = tokens.IsHyphen(i + 1) ? i + 2 : i + 1;
  const int ones = tokens.Value(next, TimeKind::kOrdinal);
  if (tens == 20 && ones > 0 && ones < 10) return SmallNumber{tens + ones, next + 1};
  const int ordinal = tokens.Value(i, TimeKind::kOrdinal);
  if (ordinal == 0) return std::nullopt;
  return SmallNumber{ordinal, i + 1};
}

}  // namespace claimcheck
