// SPDX-License-Identifier: Apache-2.0
#include "claims/document/json_string.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "claims/document/utf8.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMaxNameBytes = 64;

// Where the closing quotation mark of the string stands that begins at json[begin]; the end of
// `json` when there is none.
std::size_t ClosingMark(absl::string_view json, std::size_t begin) {
  for (std::size_t at = begin + 1; at < json.size(); ++at) {
    if (json[at] == '\\') {
      ++at;
    } else if (json[at] == '"') {
      return at;
    }
  }
  return json.size();
}

// Walks over a JSON text without building anything. It need not be valid.
class StringFinder {
 public:
  StringFinder(absl::string_view json, std::size_t max_depth)
      : json_(json), max_depth_(max_depth) {}

  std::vector<JsonString> Find() {
    for (std::size_t at = 0; at < json_.size();) {
      const char c = json_[at];
      if (c == '"') {
        const std::size_t end = ClosingMark(json_, at);
        TakeString({at + 1, end});
        at = std::min(end + 1, json_.size());
        continue;
      }
      if (c == '{' || c == '[') Open(c == '[');
      if ((c == '}' || c == ']') && depth_ > 0) Close();
      if (c == ',') Next();
      ++at;
    }
    return std::move(found_);
  }

 private:
  struct Level {
    bool is_array = false;
    std::size_t index = 0;
    std::string name;
  };

  void Open(bool is_array) {
    if (++depth_ <= max_depth_) levels_.push_back({is_array, 0, ""});
    name_comes_ = !is_array;
  }

  void Close() {
    if (depth_-- <= max_depth_) levels_.pop_back();
    name_comes_ = false;
  }

  void Next() {
    if (depth_ == 0 || depth_ > max_depth_) return;
    ++levels_.back().index;
    name_comes_ = !levels_.back().is_array;
  }

  // `content` stands between the quotation marks.
  void TakeString(Span content) {
    if (depth_ == 0 || depth_ > max_depth_) return;
    if (std::exchange(name_comes_, false)) {
      levels_.back().name =
          std::string(json_.substr(content.begin, std::min(content.size(), kMaxNameBytes)));
      return;
    }
    std::string path;
    for (const Level& level : levels_) {
      absl::StrAppend(&path, path.empty() ? "" : "/",
                      level.is_array ? absl::StrCat(level.index) : level.name);
    }
    found_.push_back({std::move(path), content.begin - 1});
  }

  absl::string_view json_;
  std::size_t max_depth_;
  std::size_t depth_ = 0;
  std::vector<Level> levels_;  // the outermost max_depth_ ones
  bool name_comes_ = false;
  std::vector<JsonString> found_;
};

// Four hexadecimal digits; none when something else stands there.
std::optional<std::uint32_t> HexAt(absl::string_view json, std::size_t at) {
  std::uint32_t value = 0;
  if (json.size() < at + 4 || !absl::SimpleHexAtoi(json.substr(at, 4), &value)) return std::nullopt;
  return value;
}

// An escape, "\n" or "\u00A3", with the other half of a pair of surrogates.
struct Escape {
  char32_t code = 0xFFFD;
  std::size_t size = 2;
};
Escape EscapeAt(absl::string_view json, std::size_t at) {
  if (at + 1 >= json.size()) return {U'\\', 1};
  const char c = json[at + 1];
  switch (c) {
    case 'b':
    case 'f':
    case 't':
      return {U' ', 2};
    case 'n':
      return {U'\n', 2};
    case 'r':
      return {U'\r', 2};
    case 'u':
      break;
    default:
      // Before a character beyond ASCII the backslash stands for itself.
      if (static_cast<unsigned char>(c) >= 0x80) return {U'\\', 1};
      return {static_cast<char32_t>(c), 2};
  }
  const std::optional<std::uint32_t> high = HexAt(json, at + 2);
  if (!high.has_value()) return {0xFFFD, 2};
  if (*high < 0xD800 || *high > 0xDFFF) return {*high, 6};
  const bool pair = json.substr(at + 6, 2) == "\\u";
  const std::uint32_t low = pair ? HexAt(json, at + 8).value_or(0) : 0;
  if (*high > 0xDBFF || low < 0xDC00 || low > 0xDFFF) return {0xFFFD, 6};
  return {0x10000 + ((*high - 0xD800) << 10) + (low - 0xDC00), 12};
}

}  // namespace

std::vector<JsonString> JsonStrings(absl::string_view json, std::size_t max_depth) {
  return StringFinder(json, max_depth).Find();
}

FeedString ReadJsonString(absl::string_view json, std::size_t begin) {
  FeedString string;
  const std::size_t end = ClosingMark(json, begin);
  json = json.substr(0, end);
  bool expected = false;  // whether the next byte follows on
  for (std::size_t at = begin + 1; at < end;) {
    if (json[at] != '\\') {
      if (!std::exchange(expected, true)) string.source_map.Add({string.text.size(), at, 1, 1});
      string.text.push_back(json[at++]);
      continue;
    }
    const Escape escape = EscapeAt(json, at);
    const std::size_t before = string.text.size();
    if (escape.code != 0) AppendUtf8(escape.code, &string.text);
    if (string.text.size() > before) {
      string.source_map.Add({before, at, string.text.size() - before, escape.size});
    }
    at += escape.size;
    expected = false;
  }
  return string;
}

}  // namespace claimcheck
