// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/time_tokens.h"

#include "absl/strings/ascii.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

// What up to nine digits say; nullopt of what is not digits alone.
std::optional<int> ValueOfDigits(absl::string_view word) {
  if (word.size() > 9) return std::nullopt;
  int value = 0;
  for (const char c : word) {
    if (!absl::ascii_isdigit(static_cast<unsigned char>(c))) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

TimeTokens::Room TimeTokens::RoomFor(const TokenizedText& text) { return Room(text.tokens.size()); }

TimeTokens::TimeTokens(const TokenizedText& text, const Sentence& sentence, Room& room)
    : text_(text),
      sentence_(sentence),
      tokens_(text.tokens.data()),
      first_(sentence.first),
      count_(sentence.last - sentence.first),
      words_(room.data()) {
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    const Token& token = tokens_[i];
    if (token.kind == TokenKind::kNumber) {
      room[i] = LookUpNumber(i);
    } else if (token.kind == TokenKind::kWord && IsMarked(token, kCalendarWord)) {
      const TimeWord* word = FindTimeWord(token.key);
      room[i] = {.time = word, .kinds = word->kinds()};
    }
  }
}

TimeTokens::Word TimeTokens::LookUpNumber(std::size_t i) const {
  const absl::string_view number = text_.at(i);
  Word word{.digits = ValueOfDigits(number).value_or(Word::kNoDigits), .kinds = kNumber};
  if (number.size() == 4 && word.digits != Word::kNoDigits) word.kinds |= kFourDigits;
  if (Touches(i + 1)) {
    const TimeWord* ending = FindTimeWord(token(i + 1).key);
    if (ending != nullptr && ending->value(TimeKind::kOrdinalEnding) != 0) word.kinds |= kRank;
  }
  return word;
}

bool TimeTokens::IsHyphen(std::size_t i) const {
  static constexpr WordSet kHyphens({"-", "–", "‑", "‐"});
  return IsOneOf(i, kHyphens);
}

bool TimeTokens::IsRangeMark(std::size_t i) const {
  return IsHyphen(i) || Is(i, "—") || Is(i, "to");
}

}  // namespace claimcheck
