// SPDX-License-Identifier: Apache-2.0
#include "claims/document/residue.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "absl/strings/str_split.h"
#include "claims/text/character.h"
#include "claims/text/folded_word.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view residue();
}  // namespace embedded

namespace {

constexpr std::size_t kMaxLineBytes = 160;
constexpr std::size_t kMaxNoticeBytes = 400;

constexpr std::uint64_t kColon = FoldedHash(":");

bool IsWordPart(CharClass kind) {
  return kind == CharClass::kLower || kind == CharClass::kUpper || kind == CharClass::kLetter ||
         kind == CharClass::kDigit || kind == CharClass::kApostrophe;
}

// The keys of a line's words (claims/text/folded_word.h), as patterns spell them; read as far as
// they are asked for.
class LineWords {
 public:
  explicit LineWords(absl::string_view line) : line_(line) {}

  // The word at `index`; 0 beyond the last one.
  std::uint64_t operator[](std::size_t index) {
    while (words_.size() <= index) words_.push_back(Next());
    return words_[index];
  }

 private:
  std::uint64_t Next() {
    while (at_ < line_.size()) {
      const Character c = CharacterAt(line_, at_);
      const std::size_t begin = at_;
      if (IsWordPart(c.kind)) {
        SkipWord();
        const absl::string_view word = line_.substr(begin, at_ - begin);
        return FoldedHash(c.kind == CharClass::kDigit ? "#" : word);
      }
      at_ += c.size;
      if (c.code == U':' || c.code == U'|' || c.code == U'©') {
        return FoldedHash(line_.substr(begin, c.size));
      }
    }
    return 0;
  }

  void SkipWord() {
    while (at_ < line_.size()) {
      const Character c = CharacterAt(line_, at_);
      if (!IsWordPart(c.kind)) break;
      at_ += c.size;
    }
  }

  absl::string_view line_;
  std::size_t at_ = 0;
  absl::InlinedVector<std::uint64_t, 16> words_;
};

struct Pattern {
  std::vector<std::uint64_t> words;  // without the "*"
  bool open = false;                 // ended in "*"
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
    LineWords words(line);
    const auto patterns = by_first_word_.find(words[0]);
    if (patterns == by_first_word_.end()) return nullptr;
    for (const Pattern& pattern : patterns->second) {
      if (Matches(pattern, words)) return pattern.row;
    }
    return nullptr;
  }

 private:
  void Add(const ResidueRow& row) {
    Pattern pattern;
    for (const absl::string_view word : absl::StrSplit(row.pattern, ' ')) {
      pattern.open = word == "*";
      if (!pattern.open) pattern.words.push_back(FoldedHash(word));
    }
    pattern.row = &row;
    by_first_word_[pattern.words.front()].push_back(std::move(pattern));
  }

  static bool Matches(const Pattern& pattern, LineWords& words) {
    const std::size_t size = pattern.words.size();
    for (std::size_t k = 0; k < size; ++k) {
      if (words[k] != pattern.words[k]) return false;
    }
    if (pattern.open) return words[size] != 0 || pattern.words.back() != kColon;
    return words[size] == 0 || (words[size] == kColon && words[size + 1] == 0);
  }

  absl::flat_hash_map<std::uint64_t, std::vector<Pattern>> by_first_word_;
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
