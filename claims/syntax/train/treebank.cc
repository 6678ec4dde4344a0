// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/train/treebank.h"

#include <algorithm>
#include <fstream>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "claims/syntax/tag_features.h"

namespace claimcheck {
namespace {

// A word of the treebank with its place in the sentence's text.
struct Word {
  Span span;
  std::string form;
  Tag tag = Tag::kOther;
  int head = 0;  // 1-based; 0 for the root
  std::string relation;
};

Tag TagOfXpos(absl::string_view xpos) {
  for (int t = 0; t < kTagCount; ++t) {
    if (TagName(static_cast<Tag>(t)) == xpos) return static_cast<Tag>(t);
  }
  for (absl::string_view mark : {"``", "''", ",", ".", ":", "-LRB-", "-RRB-", "HYPH"}) {
    if (xpos == mark) return Tag::kPunct;
  }
  return Tag::kOther;
}

// A sentence's lines, as they come in.
class SentenceReader {
 public:
  void Comment(absl::string_view line) {
    if (absl::ConsumePrefix(&line, "# text = ")) text_ = std::string(line);
    if (absl::ConsumePrefix(&line, "# sent_id = ")) id_ = std::string(line);
  }

  // Finds the word's place after the last one's. The words of a multi-word token ("don't" = do +
  // n't) have its line before them and may be spelled otherwise: then each has all of its place.
  void WordLine(const std::vector<absl::string_view>& cells) {
    if (absl::StrContains(cells[0], '.')) return;  // an empty node of the enhanced graph
    if (absl::StrContains(cells[0], '-')) return MultiWordLine(cells);
    Word word;
    int number = 0;
    if (!absl::SimpleAtoi(cells[0], &number) || !absl::SimpleAtoi(cells[6], &word.head)) return;
    word.form = std::string(cells[1]);
    word.tag = TagOfXpos(cells[4]);
    word.relation = std::string(cells[7]);
    const bool in_group = number <= group_last_;
    const std::size_t at = text_.find(word.form, at_);
    const std::size_t limit = in_group ? group_.end : at_ + 8;
    if (at != std::string::npos && at + (in_group ? word.form.size() : 0) <= limit) {
      word.span = {at, at + word.form.size()};
      at_ = word.span.end;
    } else if (in_group) {
      word.span = group_;
    } else {
      sound_ = false;
    }
    if (number == group_last_) at_ = group_.end;
    words_.push_back(std::move(word));
  }

  // The sentence, if its words were all found.
  bool Finish(TreebankSentence& result);

 private:
  void MultiWordLine(const std::vector<absl::string_view>& cells) {
    const std::size_t at = text_.find(std::string(cells[1]), at_);
    if (at == std::string::npos) return;
    group_ = {at, at + cells[1].size()};
    const std::pair<absl::string_view, absl::string_view> range =
        absl::StrSplit(cells[0], absl::MaxSplits('-', 1));
    if (!absl::SimpleAtoi(range.second, &group_last_)) group_last_ = 0;
  }

  void Project(TreebankSentence& result);

  std::string id_;
  std::string text_;
  std::vector<Word> words_;
  std::size_t at_ = 0;
  Span group_;
  int group_last_ = 0;
  bool sound_ = true;
};

// The words that share a byte with each token: [first, last). Both are in the text's order.
std::vector<std::pair<std::size_t, std::size_t>> WordsOfTokens(const std::vector<Word>& words,
                                                               const TokenizedText& cut) {
  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  std::size_t first = 0;
  for (const Token& token : cut.tokens) {
    while (first < words.size() && words[first].span.end <= token.span.begin) ++first;
    std::size_t last = first;
    while (last < words.size() && words[last].span.begin < token.span.end) ++last;
    ranges.emplace_back(first, last);
  }
  return ranges;
}

// Of words [first, last), the one that hangs on a word outside.
std::size_t Top(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  for (std::size_t w = first; w < last; ++w) {
    const auto head = static_cast<std::size_t>(words[w].head);
    if (head < first + 1 || head > last) return w;
  }
  return first;
}

void SentenceReader::Project(TreebankSentence& result) {
  const std::size_t count = result.cut.tokens.size();
  const auto ranges = WordsOfTokens(words_, result.cut);
  std::vector<std::size_t> word_of(count, kNoHead);
  std::vector<std::size_t> token_of(words_.size(), kNoHead);
  for (std::size_t t = 0; t < count; ++t) {
    const auto [first, last] = ranges[t];
    if (first == last) continue;
    word_of[t] = Top(words_, first, last);
    const TokenKind kind = result.cut.tokens[t].kind;
    for (std::size_t w = first; w < last; ++w) {
      const bool content = kind == TokenKind::kWord || kind == TokenKind::kNumber;
      if (token_of[w] == kNoHead || content) token_of[w] = t;
    }
  }
  result.tags.assign(count, Tag::kOther);
  result.heads.assign(count, kNoHead);
  result.relations.assign(count, "dep");
  for (std::size_t t = 0; t < count; ++t) {
    const Tag by_form = TagByForm(result.cut, t);
    if (word_of[t] != kNoHead) {
      const Word& word = words_[word_of[t]];
      result.tags[t] = word.tag;
      result.relations[t] = word.relation;
      if (token_of[word_of[t]] != t) {
        result.heads[t] = token_of[word_of[t]];
        result.relations[t] = "goeswith";
      } else if (word.head > 0 && static_cast<std::size_t>(word.head) <= words_.size()) {
        result.heads[t] = token_of[static_cast<std::size_t>(word.head) - 1];
      }
    }
    if (result.tags[t] == Tag::kPunct) result.tags[t] = Tag::kOther;  // "<", "'"
    if (by_form != Tag::kNone) result.tags[t] = by_form;
  }
}

bool SentenceReader::Finish(TreebankSentence& result) {
  if (!sound_ || text_.empty() || words_.empty()) return false;
  result.id = id_;
  result.text = std::make_shared<const std::string>(text_);
  result.cut = Tokenize(*result.text);
  if (result.cut.tokens.empty() || result.cut.tokens.size() > 400) return false;
  result.sentence = {.span = {0, text_.size()}, .first = 0, .last = result.cut.tokens.size()};
  Project(result);
  return true;
}

}  // namespace

bool TreebankSentence::Is(std::size_t token, absl::string_view relation) const {
  absl::string_view own = relations[token];
  return absl::ConsumePrefix(&own, relation) && (own.empty() || own.front() == ':');
}

absl::StatusOr<std::vector<TreebankSentence>> ReadTreebank(const std::string& path) {
  std::ifstream file(path);
  if (!file) return absl::NotFoundError(absl::StrCat(path, ": cannot be read"));
  std::vector<TreebankSentence> sentences;
  SentenceReader reader;
  std::string line;
  while (std::getline(file, line)) {
    if (line.empty()) {
      TreebankSentence sentence;
      if (reader.Finish(sentence)) sentences.push_back(std::move(sentence));
      reader = SentenceReader();
    } else if (line.front() == '#') {
      reader.Comment(line);
    } else {
      const std::vector<absl::string_view> cells = absl::StrSplit(line, '\t');
      if (cells.size() == 10) reader.WordLine(cells);
    }
  }
  if (sentences.empty()) {
    return absl::InvalidArgumentError(absl::StrCat(path, ": holds no CoNLL-U sentences"));
  }
  return sentences;
}

}  // namespace claimcheck
