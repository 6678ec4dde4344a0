// SPDX-License-Identifier: Apache-2.0
#include "claims/document/date_shape.h"

#include <cstdlib>
#include <optional>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "claims/text/character.h"
#include "claims/text/table.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace embedded {
absl::string_view date_words();
}  // namespace embedded

namespace {

enum class WordKind { kMonth, kWeekday, kLabel, kChange, kTime, kLink, kNumber, kOther };

using Words = absl::flat_hash_map<std::uint64_t, WordKind>;

const Words& DateWords() {
  static const auto* words = [] {
    const absl::flat_hash_map<absl::string_view, WordKind> kinds = {
        {"month", WordKind::kMonth},   {"weekday", WordKind::kWeekday}, {"label", WordKind::kLabel},
        {"change", WordKind::kChange}, {"time", WordKind::kTime},       {"link", WordKind::kLink},
    };
    auto* result = new Words;
    for (const TableRow& row :
         ReadEmbeddedTable("date_words.tsv", embedded::date_words(), {"word", "kind", "example"})) {
      result->emplace(FoldedHash(row.cells[0]), kinds.at(row.cells[1]));
    }
    return result;
  }();
  return *words;
}

// A run of letters or of digits.
struct Word {
  Span span;
  WordKind kind = WordKind::kOther;
};

bool IsLetter(CharClass kind) {
  return kind == CharClass::kLower || kind == CharClass::kUpper || kind == CharClass::kLetter;
}

std::vector<Word> CutWords(absl::string_view line) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    const Character first = CharacterAt(line, at);
    const bool digits = first.kind == CharClass::kDigit;
    at += first.size;
    if (!digits && !IsLetter(first.kind)) continue;
    while (at < line.size()) {
      const Character c = CharacterAt(line, at);
      if (digits ? c.kind != CharClass::kDigit : !IsLetter(c.kind)) break;
      at += c.size;
    }
    Word word{{begin, at}, WordKind::kNumber};
    if (!digits) {
      const auto known = DateWords().find(FoldedHash(Slice(line, word.span)));
      word.kind = known == DateWords().end() ? WordKind::kOther : known->second;
    }
    words.push_back(word);
  }
  return words;
}

// Reads one line; see ReadDateLine.
class DateLineReader {
 public:
  explicit DateLineReader(absl::string_view line) : line_(line), words_(CutWords(line)) {}

  DateLine Read() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      switch (words_[i].kind) {
        case WordKind::kLabel:
        case WordKind::kChange:
          changed_ = words_[i].kind == WordKind::kChange;
          label_ = label_ || result_.other_words == 0 || IsByline();
          break;
        case WordKind::kOther:
          CountOther(i);
          break;
        default:
          if (const std::size_t core = CoreSize(i); core > 0) i = Push(i, i + core) - 1;
      }
    }
    return std::move(result_);
  }

 private:
  void CountOther(std::size_t i) {
    ++result_.other_words;
    result_.small_words += CharacterAt(line_, words_[i].span.begin).kind == CharClass::kLower;
  }

  bool IsByline() const { return FoldedEquals(Slice(line_, words_.front().span), "by"); }

  bool IsKind(std::size_t i, WordKind kind) const {
    return i < words_.size() && words_[i].kind == kind;
  }
  bool IsSmall(std::size_t i) const {
    return IsKind(i, WordKind::kTime) || IsKind(i, WordKind::kLink);
  }
  std::size_t Digits(std::size_t i) const {
    return IsKind(i, WordKind::kNumber) ? words_[i].span.size() : 0;
  }

  // How many words the date takes at least that begins at word i, 0 when none does.
  // core = d/m/y | y-m-d | month number | number ["st" | "nd" | "rd" | "th"] ["of"] month
  std::size_t CoreSize(std::size_t i) const {
    if (IsNumericDate(i)) return 3;
    if (IsKind(i, WordKind::kMonth)) {
      return Digits(i + 1) > 0 && Digits(i + 1) <= 4 && Gap(i).size() <= 2 ? 2 : 0;
    }
    if (Digits(i) == 0 || Digits(i) > 2) return 0;
    std::size_t month = i + 1;
    while (month < i + 3 && IsSmall(month)) ++month;
    return IsKind(month, WordKind::kMonth) && Gap(month - 1).size() <= 2 ? month - i + 1 : 0;
  }

  bool IsNumericDate(std::size_t i) const {
    const std::size_t a = Digits(i), b = Digits(i + 1), c = Digits(i + 2);
    const bool day_month_year = (a == 1 || a == 2) && (b == 1 || b == 2) && (c == 2 || c == 4);
    const bool year_month_day = a == 4 && b == 2 && (c == 1 || c == 2);
    if (!day_month_year && !year_month_day) return false;
    const absl::string_view gap = Gap(i);
    if (gap != Gap(i + 1) || (gap != "/" && gap != "." && gap != "-")) return false;
    return c == 4 || gap != "." || year_month_day;  // 3.10.12 is a version
  }

  // What stands between word i and the next one.
  absl::string_view Gap(std::size_t i) const {
    return Slice(line_, {words_[i].span.end, words_[i + 1].span.begin});
  }

  // Adds the date whose core is the words [first, last), with the weekday before it and the year
  // and time after it; returns where it ends.
  std::size_t Push(std::size_t first, std::size_t last) {
    if (first > pushed_ && IsKind(first - 1, WordKind::kWeekday)) --first;
    while (last < words_.size() && Joins(last) && CoreSize(last) == 0) ++last;
    while (IsKind(last - 1, WordKind::kLink)) --last;
    result_.dates.push_back({{words_[first].span.begin, EndOf(last)}, changed_});
    result_.labelled = result_.labelled || label_;
    pushed_ = last;
    return last;
  }

  // Whether word i goes on with the date before it.
  bool Joins(std::size_t i) const {
    const bool fits = IsSmall(i) || IsKind(i, WordKind::kNumber) || IsKind(i, WordKind::kWeekday);
    return fits && Gap(i - 1).size() <= 3;
  }

  // The end of word last - 1, with the full stop of "p.m.".
  std::size_t EndOf(std::size_t last) const {
    const Span word = words_[last - 1].span;
    const bool dotted = word.size() == 1 && word.begin > 1 && line_[word.begin - 1] == '.' &&
                        word.end < line_.size() && line_[word.end] == '.';
    return dotted ? word.end + 1 : word.end;
  }

  absl::string_view line_;
  std::vector<Word> words_;
  DateLine result_;
  bool label_ = false;
  bool changed_ = false;
  std::size_t pushed_ = 0;
};

}  // namespace

DateLine ReadDateLine(absl::string_view line) { return DateLineReader(line).Read(); }

bool HasDigit(absl::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const Character c = CharacterAt(line, at);
    if (c.kind == CharClass::kDigit) return true;
    at += c.size;
  }
  return false;
}

}  // namespace claimcheck
