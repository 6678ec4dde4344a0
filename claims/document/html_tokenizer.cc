// SPDX-License-Identifier: Apache-2.0
#include "claims/document/html_tokenizer.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/document/suppression_comment.h"

namespace claimcheck {
namespace {

// "ASCII whitespace" of the standard.
bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

bool EndsName(char c) { return IsSpace(c) || c == '/' || c == '>'; }

}  // namespace

absl::string_view HtmlToken::Attribute(absl::string_view wanted) const {
  for (const HtmlAttribute& attribute : attributes) {
    if (absl::EqualsIgnoreCase(attribute.name, wanted)) return attribute.value;
  }
  return "";
}

bool HtmlToken::HasAttribute(absl::string_view wanted) const {
  return std::any_of(attributes.begin(), attributes.end(), [wanted](const HtmlAttribute& a) {
    return absl::EqualsIgnoreCase(a.name, wanted);
  });
}

std::size_t HtmlTokenizer::Find(char byte, std::size_t from) const {
  return std::min(html_.find(byte, from), html_.size());
}

bool HtmlTokenizer::Next(HtmlToken* token) {
  if (!raw_name_.empty() && ReadRawText(token)) return true;
  while (at_ < html_.size()) {
    if (html_[at_] != '<') return ReadText(Find('<', at_), token);
    const std::size_t begin = at_;
    if (ReadMarkup(token)) return true;
    // A "<" that begins nothing is text, up to the next one.
    if (at_ == begin) return ReadText(Find('<', at_ + 1), token);
  }
  return false;
}

bool HtmlTokenizer::ReadText(std::size_t end, HtmlToken* token) {
  token->kind = HtmlToken::Kind::kText;
  token->span = {at_, end};
  token->is_raw = false;
  at_ = end;
  return true;
}

// What stands between <script> and </script>; false when that is nothing.
bool HtmlTokenizer::ReadRawText(HtmlToken* token) {
  const absl::string_view name = raw_name_;
  raw_name_ = "";
  std::size_t end = Find('<', at_);
  for (; end < html_.size(); end = Find('<', end + 1)) {
    if (!absl::StartsWith(html_.substr(end), "</")) continue;
    const std::size_t after = end + 2 + name.size();
    if (absl::EqualsIgnoreCase(html_.substr(end + 2, name.size()), name) && after < html_.size() &&
        EndsName(html_[after])) {
      break;
    }
  }
  if (FactsOf(name).tag == HtmlTag::kPlaintext) end = html_.size();
  if (end == at_) return false;
  ReadText(end, token);
  const HtmlTag tag = FactsOf(name).tag;
  token->is_raw = tag != HtmlTag::kTitle && tag != HtmlTag::kTextarea;
  return true;
}

// At "<": a tag gives a token; a comment or declaration is passed over; else at_ stays.
bool HtmlTokenizer::ReadMarkup(HtmlToken* token) {
  const char next = at_ + 1 < html_.size() ? html_[at_ + 1] : '\0';
  if (absl::ascii_isalpha(next)) {
    ReadTag(HtmlToken::Kind::kStartTag, at_ + 1, token);
    return true;
  }
  if (next == '/' && at_ + 2 < html_.size()) {
    if (absl::ascii_isalpha(html_[at_ + 2])) {
      ReadTag(HtmlToken::Kind::kEndTag, at_ + 2, token);
      return true;
    }
    at_ = std::min(Find('>', at_ + 2) + 1, html_.size());
  } else if (next == '!' || next == '?') {
    SkipComment();
  }
  return false;
}

// comment = "<!--" … ("-->" | "--!>") | "<!-->" | "<!--->" | ("<!" | "<?") … ">"
void HtmlTokenizer::SkipComment() {
  const absl::string_view rest = html_.substr(at_);
  if (!absl::StartsWith(rest, "<!--")) {
    at_ = std::min(Find('>', at_) + 1, html_.size());
    return;
  }
  // The dashes that open a comment may also close it.
  for (std::size_t end = at_ + 4;; ++end) {
    end = Find('>', end);
    if (end >= html_.size()) break;
    const absl::string_view before = html_.substr(at_ + 2, end - at_ - 2);
    if (absl::EndsWith(before, "--") || (absl::EndsWith(before, "--!") && before.size() >= 5)) {
      if (MayHoldSuppressions(before)) suppressions_.push_back({at_, end + 1});
      at_ = end + 1;
      return;
    }
  }
  at_ = html_.size();
}

void HtmlTokenizer::ReadTag(HtmlToken::Kind kind, std::size_t name_begin, HtmlToken* token) {
  const std::size_t begin = at_;
  std::size_t name_end = name_begin;
  while (name_end < html_.size() && !EndsName(html_[name_end])) ++name_end;
  token->kind = kind;
  token->name = html_.substr(name_begin, name_end - name_begin);
  token->facts = &FactsOf(token->name);
  token->attributes.clear();
  at_ = ReadAttributes(name_end, &token->attributes);
  token->span = {begin, at_};
  if (kind == HtmlToken::Kind::kStartTag && token->facts->is_raw_text) raw_name_ = token->name;
}

// attributes = {attribute | "/"} ">"
// attribute  = name [ "=" ( '"' … '"' | "'" … "'" | … ) ]
// Returns where the tag ends.
std::size_t HtmlTokenizer::ReadAttributes(std::size_t at, std::vector<HtmlAttribute>* attributes) {
  const std::size_t size = html_.size();
  while (at < size) {
    while (at < size && (IsSpace(html_[at]) || html_[at] == '/')) ++at;
    if (at == size) break;
    if (html_[at] == '>') return at + 1;
    const std::size_t name_begin = at++;  // an "=" here belongs to the name
    while (at < size && !EndsName(html_[at]) && html_[at] != '=') ++at;
    HtmlAttribute attribute{html_.substr(name_begin, at - name_begin), ""};
    while (at < size && IsSpace(html_[at])) ++at;
    if (at < size && html_[at] == '=') {
      ++at;
      while (at < size && IsSpace(html_[at])) ++at;
      if (at == size) break;
      if (html_[at] == '"' || html_[at] == '\'') {
        const std::size_t end = Find(html_[at], at + 1);
        attribute.value = html_.substr(at + 1, end - at - 1);
        at = std::min(end + 1, size);
      } else {
        const std::size_t begin = at;
        while (at < size && !IsSpace(html_[at]) && html_[at] != '>') ++at;
        attribute.value = html_.substr(begin, at - begin);
      }
    }
    if (attributes->size() < kMaxAttributes) {
      attributes->push_back(attribute);
    } else {
      ++skipped_attributes_;
    }
  }
  return size;
}

}  // namespace claimcheck
