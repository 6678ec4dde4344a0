// SPDX-License-Identifier: Apache-2.0
#include "claims/document/decode.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/utf8.h"
#include "claims/text/character.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kMend = "save it as plain text in UTF-8";

// What a file begins with that is not text, as file(1) tells them apart.
struct Signature {
  absl::string_view bytes;
  absl::string_view name;
};
constexpr Signature kSignatures[] = {
    {"%PDF-", "a PDF file"},
    {"PK\x03\x04", "a ZIP archive, such as a Word document"},
    {"\xD0\xCF\x11\xE0", "an old Word document"},
    {"{\\rtf", "an RTF document"},
    {"\x1F\x8B", "compressed with gzip"},
    {"\x28\xB5\x2F\xFD", "compressed with zstd"},
    {"\xFD"
     "7zXZ",
     "compressed with xz"},
    {"\x89PNG", "a PNG image"},
    {"\xFF\xD8\xFF", "a JPEG image"},
    {"GIF8", "a GIF image"},
    {"\x7F"
     "ELF",
     "a program"},
};

absl::Status NotText(absl::string_view found) {
  return absl::InvalidArgumentError(absl::StrCat("is not text: ", found, "; ", kMend));
}

// Whether the byte is a control character that no text holds: C0 without the white space, ESC and
// backspace (of terminal recordings), and DEL.
bool IsBinaryControl(char byte) {
  const auto value = static_cast<std::uint8_t>(byte);
  return (value < 0x20 && !(value >= 0x08 && value <= 0x0D) && value != 0x1B) || value == 0x7F;
}

// A file of which more than one byte in 32 of the first 8,192 is a control character is no text;
// the sample is what file(1) and git look at.
bool LooksBinary(absl::string_view bytes) {
  const absl::string_view sample = bytes.substr(0, 8192);
  const auto controls = std::count_if(sample.begin(), sample.end(), IsBinaryControl);
  return static_cast<std::size_t>(controls) * 32 > sample.size();
}

// Whether the bytes, which hold a NUL, are ASCII text in UTF-16 without byte order mark.
bool LooksLikeUtf16(absl::string_view bytes) {
  const absl::string_view sample = bytes.substr(0, 512);
  std::size_t nuls[2] = {0, 0};
  for (std::size_t i = 0; i < sample.size(); ++i) nuls[i % 2] += sample[i] == '\0';
  const std::size_t most = std::max(nuls[0], nuls[1]);
  return std::min(nuls[0], nuls[1]) == 0 && most * 4 > sample.size();
}

absl::Status CheckIsText(absl::string_view bytes) {
  for (const Signature& signature : kSignatures) {
    if (absl::StartsWith(bytes, signature.bytes)) {
      return NotText(absl::StrCat("it is ", signature.name));
    }
  }
  if (const std::size_t nul = bytes.find('\0'); nul != absl::string_view::npos) {
    if (LooksLikeUtf16(bytes)) return NotText("it looks like UTF-16 without a byte order mark");
    return NotText(absl::StrCat("byte ", nul, " is NUL"));
  }
  if (LooksBinary(bytes)) return NotText("it holds many control characters");
  return absl::OkStatus();
}

bool IsBlank(absl::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character c = CharacterAt(text, at);
    const bool blank = c.kind == CharClass::kSpace || c.kind == CharClass::kLineBreak ||
                       c.kind == CharClass::kInvisible;
    if (!blank) return false;
    at += c.size;
  }
  return true;
}

// The places where a file's bytes were no characters.
struct Invalid {
  std::size_t count = 0;
  std::size_t first = 0;

  void Add(std::size_t file_offset) {
    if (count++ == 0) first = file_offset;
  }
};

void Warn(const Invalid& invalid, absl::string_view encoding, DecodedText* decoded) {
  if (invalid.count == 0) return;
  decoded->warnings.push_back(
      absl::StrCat(invalid.count, invalid.count == 1 ? " place is" : " places are", " not ",
                   encoding, " and ", invalid.count == 1 ? "reads" : "read", " as U+FFFD; ",
                   invalid.count == 1 ? "it is" : "the first is", " byte ", invalid.first));
}

// Text with an invalid place in every sixteen bytes was written in another encoding: French in
// Latin-1 has one accent in some thirty, Russian in Windows-1251 is gibberish throughout.
bool IsOtherEncoding(const Invalid& invalid, std::size_t bytes) {
  return invalid.count > 4 && invalid.count * 16 > bytes;
}

// `bytes` begin at byte `file_begin` of the file.
absl::StatusOr<DecodedText> DecodeUtf8(absl::string_view bytes, std::size_t file_begin) {
  DecodedText decoded;
  decoded.source_map.Add({.file_begin = file_begin});
  std::size_t valid = ValidUtf8Size(bytes);
  if (valid == bytes.size()) {
    decoded.text = std::string(bytes);
    return decoded;
  }
  Invalid invalid;
  std::size_t at = 0;
  while (true) {
    decoded.text.append(bytes.data() + at, valid);
    at += valid;
    if (at == bytes.size()) break;
    invalid.Add(file_begin + at);
    if (IsOtherEncoding(invalid, bytes.size())) {
      return NotText(absl::StrCat("it is not UTF-8 from byte ", invalid.first, " on"));
    }
    const std::size_t size = InvalidUtf8Size(bytes.substr(at));
    decoded.source_map.Add({decoded.text.size(), file_begin + at, kReplacement.size(), size});
    decoded.text.append(kReplacement.data(), kReplacement.size());
    at += size;
    decoded.source_map.Add({decoded.text.size(), file_begin + at, 1, 1});
    valid = ValidUtf8Size(bytes.substr(at));
  }
  Warn(invalid, "UTF-8", &decoded);
  return decoded;
}

// Reads the 16-bit units of UTF-16 one character at a time.
class Utf16Reader {
 public:
  Utf16Reader(absl::string_view bytes, bool big_endian) : bytes_(bytes), big_(big_endian) {}

  bool done() const { return at_ >= bytes_.size(); }
  std::size_t at() const { return at_; }

  // The next character and the bytes it takes; none for a lone surrogate or a last odd byte.
  struct Next {
    std::optional<char32_t> code;
    std::size_t size = 0;
  };
  Next Read() {
    const Next next = Peek();
    at_ += next.size;
    return next;
  }

 private:
  Next Peek() const {
    if (at_ + 1 >= bytes_.size()) return {std::nullopt, 1};
    const char32_t unit = Unit(at_);
    if (unit < 0xD800 || unit > 0xDFFF) return {unit, 2};
    if (unit > 0xDBFF || at_ + 3 >= bytes_.size()) return {std::nullopt, 2};
    const char32_t low = Unit(at_ + 2);
    if (low < 0xDC00 || low > 0xDFFF) return {std::nullopt, 2};
    return {0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), 4};
  }

  char32_t Unit(std::size_t at) const {
    const auto first = static_cast<std::uint8_t>(bytes_[at]);
    const auto second = static_cast<std::uint8_t>(bytes_[at + 1]);
    return static_cast<char32_t>(big_ ? first << 8 | second : second << 8 | first);
  }

  absl::string_view bytes_;
  bool big_;
  std::size_t at_ = 0;
};

absl::StatusOr<DecodedText> DecodeUtf16(absl::string_view bytes, bool big_endian) {
  constexpr std::size_t kMarkSize = 2;
  DecodedText decoded;
  decoded.text.reserve(bytes.size() / 2);
  Invalid invalid;
  Utf16Reader reader(bytes.substr(kMarkSize), big_endian);
  while (!reader.done()) {
    const std::size_t file_offset = kMarkSize + reader.at();
    const std::size_t text_offset = decoded.text.size();
    const Utf16Reader::Next next = reader.Read();
    if (next.code == U'\0') return NotText(absl::StrCat("byte ", file_offset, " is NUL"));
    if (!next.code.has_value()) invalid.Add(file_offset);
    AppendUtf8(next.code.value_or(0xFFFD), &decoded.text);
    decoded.source_map.Add(
        {text_offset, file_offset, decoded.text.size() - text_offset, next.size});
  }
  Warn(invalid, "UTF-16", &decoded);
  return decoded;
}

absl::StatusOr<DecodedText> DecodeAny(absl::string_view bytes) {
  if (absl::StartsWith(bytes, "\xFF\xFE") || absl::StartsWith(bytes, "\xFE\xFF")) {
    return DecodeUtf16(bytes, bytes.front() == '\xFE');
  }
  const std::size_t mark = absl::StartsWith(bytes, "\xEF\xBB\xBF") ? 3 : 0;
  const absl::Status is_text = CheckIsText(bytes.substr(mark));
  if (!is_text.ok()) return is_text;
  return DecodeUtf8(bytes.substr(mark), mark);
}

}  // namespace

absl::StatusOr<DecodedText> Decode(absl::string_view bytes) {
  absl::StatusOr<DecodedText> decoded = DecodeAny(bytes);
  if (decoded.ok() && IsBlank(decoded->text)) {
    return absl::InvalidArgumentError("is empty: there is nothing to check");
  }
  return decoded;
}

}  // namespace claimcheck
