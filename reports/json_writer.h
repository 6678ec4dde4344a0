// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_JSON_WRITER_H_
#define REPORTS_JSON_WRITER_H_

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "absl/strings/string_view.h"

namespace claimcheck {

// Writes JSON (RFC 8259) in the order of the calls, commas and colons added:
//
//   JsonWriter json;
//   json.BeginObject();
//   json.Key("value").String("6100");
//   json.Key("high").Null();
//   json.EndObject();
//   json.text()                        {"value": "6100", "high": null}
//
// A report on an archive holds millions of values; written straight into a string they cost a
// tenth of what a tree of them would, and into room kept ready behind what is written, half of what
// appending costs. The result is ASCII-safe for terminals and logs: control, bidirectional and
// line-separator characters are written as \uXXXX, which reads back as the same characters; bytes
// that are not UTF-8 become U+FFFD, as they have no other form in JSON.
class JsonWriter {
 public:
  void BeginObject() { Begin('{'); }
  void EndObject() { End('}'); }
  void BeginArray() { Begin('['); }
  void EndArray() { End(']'); }

  // The key of the next value: a name that the program gives it, of characters that need no escape.
  JsonWriter& Key(absl::string_view key);
  // The same of a literal, whose size the compiler knows: copying it is a store or two.
  template <std::size_t N>
  JsonWriter& Key(const char (&key)[N]) {
    Separate();
    char* out = Room(N + 3);
    *out++ = '"';
    out = std::copy_n(key, N - 1, out);
    std::copy_n("\": ", 3, out);
    size_ += N + 3;
    needs_comma_ = false;
    return *this;
  }

  void String(absl::string_view value);
  void StringOrNull(absl::string_view value);  // null when it is empty
  void Integer(std::uint64_t value);
  // With two decimals at most: 0.86, 1. For shares and confidences; what is counted or measured is
  // a string, exact.
  void Share(double value);
  void Bool(bool value);
  void Null();

  // Ends a value that stands for itself and its line: the next value is another one.
  void EndLine() {
    Append('\n');
    needs_comma_ = false;
  }

  // The next value, key or closing bracket begins a line of its own.
  void NewLine() { new_line_ = true; }

  absl::string_view text() const { return {buffer_.data(), size_}; }
  std::string Take() {
    buffer_.resize(std::exchange(size_, 0));
    return std::move(buffer_);
  }

 private:
  // Where the next `size` bytes go, which are then counted by size_.
  char* Room(std::size_t size) {
    if (buffer_.size() - size_ < size) Grow(size);
    return buffer_.data() + size_;
  }
  void Grow(std::size_t size);
  void Append(char byte) {
    *Room(1) = byte;
    ++size_;
  }
  void Append(absl::string_view bytes) {
    std::copy(bytes.begin(), bytes.end(), Room(bytes.size()));
    size_ += bytes.size();
  }
  void Separate();
  void Begin(char bracket);
  void End(char bracket);
  void Quote(absl::string_view value);

  std::string buffer_;        // what is written, and behind it room for more
  std::size_t size_ = 0;      // of what is written
  bool needs_comma_ = false;  // a value stands before the next one at this level
  bool new_line_ = false;
};

}  // namespace claimcheck

#endif  // REPORTS_JSON_WRITER_H_
