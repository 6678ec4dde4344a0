// SPDX-License-Identifier: Apache-2.0
#include "claims/document/decode_markup.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/utf8.h"

namespace claimcheck {
namespace {

constexpr std::size_t kLabelBytes = 1024;
constexpr std::size_t kSampleBytes = std::size_t{1} << 16;
constexpr std::int32_t kSureEnough = 50;  // of 100

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

// What stands after "charset" or "encoding", a "=" and perhaps a quotation mark.
std::string LabelAfter(absl::string_view head, absl::string_view name) {
  for (std::size_t at = head.find(name); at != absl::string_view::npos;
       at = head.find(name, at + 1)) {
    absl::string_view rest = absl::StripLeadingAsciiWhitespace(head.substr(at + name.size()));
    if (!absl::StartsWith(rest, "=")) continue;
    rest = absl::StripLeadingAsciiWhitespace(rest.substr(1));
    const std::size_t begin = rest.find_first_not_of("\"'");
    if (begin == absl::string_view::npos) continue;
    rest.remove_prefix(begin);
    const absl::string_view label = rest.substr(0, rest.find_first_of("\"' \t\r\n;/>?"));
    if (!label.empty()) return std::string(label);
  }
  return "";
}

std::string DeclaredLabel(absl::string_view bytes) {
  const std::string head = absl::AsciiStrToLower(bytes.substr(0, kLabelBytes));
  if (absl::StartsWith(head, "<?xml")) {
    const std::string label = LabelAfter(head.substr(0, head.find("?>")), "encoding");
    if (!label.empty()) return label;
  }
  return LabelAfter(head, "charset");
}

bool IsUtf8Label(absl::string_view label) {
  return absl::EqualsIgnoreCase(label, "utf-8") || absl::EqualsIgnoreCase(label, "utf8");
}

// The converter that browsers take for `label` (WHATWG Encoding, 4.2); none for one they do not
// know. A page that holds a label is not in UTF-16, whatever the label says.
Converter OpenLabelled(std::string label) {
  if (label == "iso-8859-1" || label == "latin1" || label == "us-ascii" || label == "ascii") {
    label = "windows-1252";
  } else if (label == "gb2312" || label == "gbk") {
    label = "gb18030";
  } else if (label == "shift_jis" || label == "shift-jis" || label == "sjis") {
    label = "windows-31j";
  } else if (label == "iso-8859-9") {
    label = "windows-1254";
  } else if (label == "ks_c_5601-1987" || label == "euc-kr") {
    label = "windows-949";
  } else if (absl::StartsWith(label, "utf-16") || absl::StartsWith(label, "utf-32") ||
             absl::StartsWith(label, "utf-7") || IsUtf8Label(label)) {
    return Converter(nullptr, &ucnv_close);
  }
  UErrorCode status = U_ZERO_ERROR;
  return Converter(label.empty() ? nullptr : ucnv_open(label.c_str(), &status), &ucnv_close);
}

// ICU's name for what the bytes look like; empty when it is not sure.
std::string GuessedLabel(absl::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                            &ucsdet_close);
  const absl::string_view sample = bytes.substr(0, kSampleBytes);
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  ucsdet_enableInputFilter(detector.get(), true);  // tags are ASCII in any encoding
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr) return "";
  if (ucsdet_getConfidence(match, &status) < kSureEnough) return "";
  const char* name = ucsdet_getName(match, &status);
  return U_SUCCESS(status) && name != nullptr ? absl::AsciiStrToLower(name) : "";
}

// Takes the characters one by one, so that each keeps its place.
DecodedText Convert(absl::string_view bytes, UConverter* converter) {
  DecodedText decoded;
  decoded.text.reserve(bytes.size() + bytes.size() / 4);
  std::size_t invalid = 0;
  const char* at = bytes.data();
  const char* const end = at + bytes.size();
  while (at < end) {
    const std::size_t begin = static_cast<std::size_t>(at - bytes.data());
    UErrorCode status = U_ZERO_ERROR;
    const UChar32 code = ucnv_getNextUChar(converter, &at, end, &status);
    if (status == U_INDEX_OUTOFBOUNDS_ERROR) break;
    const std::size_t size = static_cast<std::size_t>(at - bytes.data()) - begin;
    const bool bad = U_FAILURE(status) || code == 0xFFFD || (code >= 0xD800 && code <= 0xDFFF);
    if (bad) ++invalid;
    if (code == 0 || size == 0) continue;
    const std::size_t text_begin = decoded.text.size();
    AppendUtf8(bad ? 0xFFFD : static_cast<char32_t>(code), &decoded.text);
    decoded.source_map.Add({text_begin, begin, decoded.text.size() - text_begin, size});
  }
  if (invalid > 0) {
    decoded.warnings.push_back(
        absl::StrCat(invalid, invalid == 1 ? " place is" : " places are",
                     " no character of the page's encoding and read as U+FFFD"));
  }
  return decoded;
}

// UTF-8, with U+FFFD where it is not, and without NUL. The first `valid_end` bytes are known to be.
DecodedText DecodeAsUtf8(absl::string_view bytes, std::size_t file_begin,
                         std::size_t valid_end = 0) {
  DecodedText decoded;
  decoded.text.reserve(bytes.size());
  std::size_t invalid = 0;
  if (file_begin > 0) decoded.source_map.Add({0, file_begin, 1, 1});
  for (std::size_t at = 0; at < bytes.size();) {
    if (at >= valid_end) valid_end = at + ValidUtf8Size(bytes.substr(at));
    const std::size_t nul = bytes.substr(0, valid_end).find('\0', at);
    const std::size_t end = std::min(valid_end, nul);
    decoded.text.append(bytes.data() + at, end - at);
    at = end;
    if (at == bytes.size()) break;
    std::size_t size = 1;
    if (bytes[at] != '\0') {
      ++invalid;
      size = InvalidUtf8Size(bytes.substr(at));
      decoded.source_map.Add({decoded.text.size(), file_begin + at, kReplacement.size(), size});
      decoded.text.append(kReplacement.data(), kReplacement.size());
    }
    at += size;
    decoded.source_map.Add({decoded.text.size(), file_begin + at, 1, 1});
  }
  if (invalid > 0) {
    decoded.warnings.push_back(absl::StrCat(invalid, invalid == 1 ? " place is" : " places are",
                                            " not UTF-8 and read as U+FFFD"));
  }
  return decoded;
}

// Whether more characters beyond ASCII are valid UTF-8 than are not: pieces of another encoding
// stand in a page of UTF-8. Other encodings read as UTF-8 by chance once in a while.
bool IsMostlyUtf8(absl::string_view bytes) {
  std::size_t valid = 0;
  std::size_t invalid = 0;
  while (!bytes.empty()) {
    const std::size_t size = ValidUtf8Size(bytes);
    valid += static_cast<std::size_t>(
        std::count_if(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size),
                      [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
    bytes.remove_prefix(size);
    if (bytes.empty()) break;
    ++invalid;
    bytes.remove_prefix(InvalidUtf8Size(bytes));
  }
  return valid > invalid;
}

DecodedText DecodeUnmarked(absl::string_view bytes, absl::string_view encoding) {
  const std::size_t valid = ValidUtf8Size(bytes);
  Converter declared = OpenLabelled(absl::AsciiStrToLower(encoding));
  if (declared == nullptr) declared = OpenLabelled(DeclaredLabel(bytes));
  // Bytes of ASCII alone are the same in most encodings, but not in all (ISO-2022-JP).
  const bool escapes = bytes.find('\x1B') != absl::string_view::npos;
  if (valid == bytes.size() && !(escapes && declared != nullptr)) {
    return DecodeAsUtf8(bytes, 0, valid);
  }
  if (declared != nullptr) return Convert(bytes, declared.get());
  if (IsMostlyUtf8(bytes)) return DecodeAsUtf8(bytes, 0);
  const std::string guess = GuessedLabel(bytes);
  const Converter guessed = OpenLabelled(guess);
  if (guessed == nullptr) return DecodeAsUtf8(bytes, 0);
  DecodedText decoded = Convert(bytes, guessed.get());
  decoded.warnings.push_back(
      absl::StrCat("does not say its encoding; it looks like ", guess, " and was read as such"));
  return decoded;
}

}  // namespace

absl::StatusOr<DecodedText> DecodeMarkup(absl::string_view bytes, absl::string_view encoding) {
  if (absl::StripAsciiWhitespace(bytes).empty()) {
    return absl::InvalidArgumentError("is empty: there is nothing to check");
  }
  if (absl::StartsWith(bytes, "\xFF\xFE") || absl::StartsWith(bytes, "\xFE\xFF")) {
    return Decode(bytes);
  }
  if (absl::StartsWith(bytes, "\xEF\xBB\xBF")) return DecodeAsUtf8(bytes.substr(3), 3);
  return DecodeUnmarked(bytes, encoding);
}

}  // namespace claimcheck
