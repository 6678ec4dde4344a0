// SPDX-License-Identifier: Apache-2.0
#include "claims/document/utf8.h"

#include <cstdint>
#include <cstring>

namespace claimcheck {
namespace {

// What may follow a byte that begins a character of several: how many bytes, and the range of the
// first of them; the others are 80..BF. Unicode 15, table 3-7.
struct Lead {
  std::size_t follow = 0;  // 0: begins nothing
  std::uint8_t low = 0x80;
  std::uint8_t high = 0xBF;
};

Lead LeadOf(std::uint8_t byte) {
  if (byte < 0xC2 || byte > 0xF4) return {};
  if (byte < 0xE0) return {.follow = 1};
  if (byte == 0xE0) return {.follow = 2, .low = 0xA0};
  if (byte == 0xED) return {.follow = 2, .high = 0x9F};
  if (byte < 0xF0) return {.follow = 2};
  if (byte == 0xF0) return {.follow = 3, .low = 0x90};
  if (byte == 0xF4) return {.follow = 3, .high = 0x8F};
  return {.follow = 3};
}

std::uint8_t ByteAt(absl::string_view bytes, std::size_t at) {
  return static_cast<std::uint8_t>(bytes[at]);
}

// How many bytes from `at` on are ASCII; sixteen at a time while there are.
std::size_t AsciiSize(absl::string_view bytes, std::size_t at) {
  const std::size_t begin = at;
  constexpr std::uint64_t kHighBits = 0x8080808080808080;
  while (at + 16 <= bytes.size()) {
    std::uint64_t words[2];
    std::memcpy(words, bytes.data() + at, sizeof(words));
    if (((words[0] | words[1]) & kHighBits) != 0) break;
    at += sizeof(words);
  }
  while (at < bytes.size() && ByteAt(bytes, at) < 0x80) ++at;
  return at - begin;
}

// How many of the bytes that should follow the lead at `at` do, and how many should.
struct Sequence {
  std::size_t found = 0;
  std::size_t wanted = 0;
};

Sequence SequenceAt(absl::string_view bytes, std::size_t at) {
  const Lead lead = LeadOf(ByteAt(bytes, at));
  Sequence sequence{.wanted = lead.follow};
  std::uint8_t low = lead.low;
  std::uint8_t high = lead.high;
  for (std::size_t i = 1; i <= lead.follow && at + i < bytes.size(); ++i) {
    const std::uint8_t byte = ByteAt(bytes, at + i);
    if (byte < low || byte > high) break;
    ++sequence.found;
    low = 0x80;
    high = 0xBF;
  }
  return sequence;
}

}  // namespace

std::size_t ValidUtf8Size(absl::string_view bytes) {
  std::size_t at = 0;
  while (true) {
    at += AsciiSize(bytes, at);
    if (at >= bytes.size()) return bytes.size();
    const Sequence sequence = SequenceAt(bytes, at);
    if (sequence.wanted == 0 || sequence.found < sequence.wanted) return at;
    at += 1 + sequence.wanted;
  }
}

std::size_t InvalidUtf8Size(absl::string_view bytes) { return 1 + SequenceAt(bytes, 0).found; }

void AppendUtf8(char32_t code, std::string* text) {
  const auto tail = [&](int shift) {
    text->push_back(static_cast<char>(0x80 | ((code >> shift) & 0x3F)));
  };
  if (code < 0x80) {
    text->push_back(static_cast<char>(code));
  } else if (code < 0x800) {
    text->push_back(static_cast<char>(0xC0 | (code >> 6)));
    tail(0);
  } else if (code < 0x10000) {
    text->push_back(static_cast<char>(0xE0 | (code >> 12)));
    tail(6);
    tail(0);
  } else {
    text->push_back(static_cast<char>(0xF0 | (code >> 18)));
    tail(12);
    tail(6);
    tail(0);
  }
}

}  // namespace claimcheck
