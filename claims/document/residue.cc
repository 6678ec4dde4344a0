// SPDX-License-Identifier: Apache-2.0
#include "claims/document/residue.h"

#include <algorithm>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_split.h"
#include "claims/text/character.h"
#include "claims/text/table.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace embedded {
absl::string_view residue();
}  // namespace embedded

namespace {

constexpr std::size_t kMaxLineBytes = 160;
constexpr std::size_t kMaxNoticeBytes = 400;

bool IsWordPart(CharClass kind) {
  return kind == CharClass::kLower || kind == CharClass::kUpper || kind == CharClass::kLetter ||
         kind == CharClass::kDigit || kind == CharClass::kApostrophe;
}

// Gives the words of a line one after the other, as patterns spell them.
class WordReader {
 public:
  explicit WordReader(absl::string_view line) : line_(line) {}

  // The next word; empty at the end.
  std::string Next() {
    while (at_ < line_.size()) {
      const Character c = CharacterAt(line_, at_);
      const std::size_t begin = at_;
      if (IsWordPart(c.kind)) {
        SkipWord();
        const absl::string_view word = line_.substr(begin, at_ - begin);
        return c.kind == CharClass::kDigit ? "#" : Folded(word);
      }
      at_ += c.size;
      if (c.code == U':' || c.code == U'|' || c.code == U'©') {
        return std::string(line_.substr(begin, c.size));
      }
    }
    return "";
  }

 private:
  void SkipWord() {
    while (at_ < line_.size()) {
      const Character c = CharacterAt(line_, at_);
      if (!IsWordPart(c.kind)) break;
      at_ += c.size;
    }
  }

  absl::string_view line_;
  std::size_t at_ = 0;
};

struct Pattern {
  std::vector<std::string> words;  // without the "*"
  bool open = false;               // ended in "*"
  const ResidueRow* row = nullptr;
};

// Patterns by their first word, the longest first.
class PatternIndex {
 public:
  explicit PatternIndex(const std::vector<ResidueRow>& rows) {
    for (const ResidueRow& row : rows) Add(row);
    for (auto& [first, patterns] : by_first_word_) {
      std::stable_sort(patterns.begin(), patterns.end(), [](const Pattern& a, const Pattern& b) {
        return a.words.size() > b.words.size();
      });
    }
  }

  const ResidueRow* Find(absl::string_view line) const {
    WordReader reader(line);
    std::vector<std::string> words = {reader.Next()};
    const auto patterns = by_first_word_.find(words.front());
    if (patterns == by_first_word_.end()) return nullptr;
    const std::size_t longest = patterns->second.front().words.size();
    while (words.size() <= longest + 1 && !words.back().empty()) words.push_back(reader.Next());
    const bool whole = words.back().empty();
    if (whole) words.pop_back();
    for (const Pattern& pattern : patterns->second) {
      if (Matches(pattern, words, whole)) return pattern.row;
    }
    return nullptr;
  }

 private:
  void Add(const ResidueRow& row) {
    Pattern pattern;
    pattern.words = absl::StrSplit(row.pattern, ' ');
    pattern.open = pattern.words.back() == "*";
    if (pattern.open) pattern.words.pop_back();
    pattern.row = &row;
    by_first_word_[pattern.words.front()].push_back(std::move(pattern));
  }

  // `words` are the line's first words; all of them when `whole`.
  static bool Matches(const Pattern& pattern, const std::vector<std::string>& words, bool whole) {
    if (words.size() < pattern.words.size()) return false;
    if (!std::equal(pattern.words.begin(), pattern.words.end(), words.begin())) return false;
    const std::size_t rest = words.size() - pattern.words.size();
    if (pattern.open) return rest > 0 || pattern.words.back() != ":";
    return whole && (rest == 0 || (rest == 1 && words.back() == ":"));
  }

  absl::flat_hash_map<std::string, std::vector<Pattern>> by_first_word_;
};

std::vector<ResidueRow> ReadRows() {
  const absl::flat_hash_map<absl::string_view, ResidueRole> roles = {
      {"line", ResidueRole::kLine},       {"notice", ResidueRole::kNotice},
      {"teasers", ResidueRole::kTeasers}, {"comments", ResidueRole::kComments},
      {"author", ResidueRole::kAuthor},   {"age", ResidueRole::kAge},
  };
  std::vector<ResidueRow> rows;
  for (const TableRow& row : ReadEmbeddedTable("residue.tsv", embedded::residue(),
                                               {"role", "reason", "pattern", "example"})) {
    rows.push_back({roles.at(row.cells[0]), std::string(row.cells[1]), std::string(row.cells[2]),
                    std::string(row.cells[3])});
  }
  return rows;
}

}  // namespace

const std::vector<ResidueRow>& ResidueRows() {
  static const auto* rows = new std::vector<ResidueRow>(ReadRows());
  return *rows;
}

const ResidueRow* FindResidue(absl::string_view line) {
  static const auto* index = new PatternIndex(ResidueRows());
  if (line.size() > kMaxNoticeBytes) return nullptr;
  const ResidueRow* row = index->Find(line);
  const bool too_long =
      row != nullptr && row->role != ResidueRole::kNotice && line.size() > kMaxLineBytes;
  return too_long ? nullptr : row;
}

}  // namespace claimcheck
