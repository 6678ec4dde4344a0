// SPDX-License-Identifier: Apache-2.0
#include "claims/document/suppression_comment.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/document/line_index.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kOpen = "<!--";
constexpr absl::string_view kClose = "-->";
constexpr absl::string_view kMark = "claimcheck-";
constexpr absl::string_view kExample =
    "write <!-- claimcheck-disable-next-line RULE: the reason -->";

// comment = "claimcheck-" word [rules] [":" reason]
struct Remark {
  absl::string_view word;  // "disable-next-line"
  std::vector<std::string> rules;
  std::string reason;
};

Remark ReadRemark(absl::string_view words) {
  const std::size_t word_end = std::min(words.find_first_of(" \t\r\n:"), words.size());
  Remark remark = {.word = words.substr(0, word_end), .rules = {}, .reason = ""};
  words.remove_prefix(word_end);
  const std::size_t colon = words.find(':');
  for (absl::string_view rule :
       absl::StrSplit(words.substr(0, colon), absl::ByAnyChar(", \t\r\n"), absl::SkipEmpty())) {
    remark.rules.emplace_back(rule);
  }
  if (colon != absl::string_view::npos) {
    remark.reason = std::string(words.substr(colon + 1));
    absl::RemoveExtraAsciiWhitespace(&remark.reason);
  }
  return remark;
}

class CommentReader {
 public:
  explicit CommentReader(absl::string_view text) : text_(text), lines_(text) {}

  std::vector<SuppressionComment> Read() {
    std::size_t at = 0;
    while ((at = text_.find(kOpen, at)) != absl::string_view::npos) {
      const std::size_t close = text_.find(kClose, at + kOpen.size());
      if (close == absl::string_view::npos) break;
      absl::string_view words =
          absl::StripAsciiWhitespace(text_.substr(at + kOpen.size(), close - at - kOpen.size()));
      if (absl::ConsumePrefix(&words, kMark)) Take(ReadRemark(words), at, close + kClose.size());
      at = close + kClose.size();
    }
    return std::move(found_);
  }

 private:
  void Take(const Remark& remark, std::size_t begin, std::size_t end) {
    const TextPlace place = lines_.PlaceOf(begin);
    SuppressionComment comment = {.line = place.line, .column = place.column};
    comment.reason = remark.reason;
    if (remark.word == "enable") {
      Enable(remark, comment);
      return;
    }
    if (remark.word == "disable-next-line") {
      comment.first_line = comment.last_line = NextLine(end);
    } else if (remark.word == "disable-line") {
      comment.first_line = comment.last_line = place.line;
    } else if (remark.word == "disable") {
      comment.first_line = place.line;
    } else {
      comment.fault = absl::StrCat("there is no claimcheck-", remark.word,
                                   "; there are claimcheck-disable-next-line, "
                                   "claimcheck-disable-line, claimcheck-disable and "
                                   "claimcheck-enable");
    }
    if (comment.fault.empty() && remark.rules.empty()) {
      comment.fault = absl::StrCat("names no rule; ", kExample);
    } else if (comment.fault.empty() && remark.reason.empty()) {
      comment.fault = absl::StrCat("gives no reason; ", kExample);
    }
    if (remark.rules.empty()) found_.push_back(comment);
    for (const std::string& rule : remark.rules) {
      comment.rule = rule;
      found_.push_back(comment);
    }
  }

  // Ends what "disable" began, of the rules named or of all.
  void Enable(const Remark& remark, const SuppressionComment& enable) {
    bool ended = false;
    for (SuppressionComment& comment : found_) {
      const bool named = remark.rules.empty() || std::find(remark.rules.begin(), remark.rules.end(),
                                                           comment.rule) != remark.rules.end();
      if (!named || comment.last_line != SuppressionComment::kLastLine) continue;
      comment.last_line = enable.line;
      ended = true;
    }
    if (ended) return;
    found_.push_back(enable);
    found_.back().fault = "ends no claimcheck-disable before it; take it out";
  }

  // The line of the first character after `end` and its line that is no white space. Looked for
  // once a line, however many comments stand on it; `end` grows from one to the next.
  std::size_t NextLine(std::size_t end) {
    if (end > line_end_) {
      line_end_ = std::min(text_.find_first_of("\r\n", end), text_.size());
      next_line_ =
          lines_.PlaceOf(std::min(text_.find_first_not_of(" \t\r\n", line_end_), text_.size()))
              .line;
    }
    return next_line_;
  }

  absl::string_view text_;
  LineIndex lines_;
  std::size_t line_end_ = 0;  // of the line that NextLine was last asked of
  std::size_t next_line_ = 1;
  std::vector<SuppressionComment> found_;
};

}  // namespace

bool MayHoldSuppressions(absl::string_view bytes) {
  const bool is_utf16 = absl::StartsWith(bytes, "\xFF\xFE") || absl::StartsWith(bytes, "\xFE\xFF");
  return is_utf16 || absl::StrContains(bytes, kMark);
}

std::vector<SuppressionComment> ReadSuppressionComments(absl::string_view text) {
  return CommentReader(text).Read();
}

}  // namespace claimcheck
