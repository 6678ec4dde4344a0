// SPDX-License-Identifier: Apache-2.0
#include "claims/document/transfer_encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "absl/strings/match.h"

namespace claimcheck {
namespace {

constexpr int kNoDigit = -1;

int HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : kNoDigit;
}

// RFC 2045, table 1.
int Base64Digit(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+') return 62;
  return c == '/' ? 63 : kNoDigit;
}

// How many bytes after a "=" end the line, with the white space that was lost there on the way.
std::optional<std::size_t> SoftBreakSize(absl::string_view rest) {
  std::size_t at = 0;
  while (at < rest.size() && (rest[at] == ' ' || rest[at] == '\t')) ++at;
  if (at < rest.size() && rest[at] == '\r') ++at;
  if (at < rest.size() && rest[at] == '\n') return at + 1;
  return at == rest.size() ? std::optional(at) : std::nullopt;
}

// text = {byte | "=" hex hex | "=" line-break}
TransferredBytes UndoQuotedPrintable(absl::string_view body) {
  TransferredBytes result;
  result.bytes.reserve(body.size());
  for (std::size_t at = 0; at < body.size();) {
    const std::size_t mark = std::min(body.find('=', at), body.size());
    result.bytes.append(body.data() + at, mark - at);
    if (mark == body.size()) break;
    const absl::string_view rest = body.substr(mark + 1);
    const int high = rest.size() < 2 ? kNoDigit : HexDigit(rest[0]);
    const int low = rest.size() < 2 ? kNoDigit : HexDigit(rest[1]);
    if (high != kNoDigit && low != kNoDigit) {
      result.source_map.Add({result.bytes.size(), mark, 1, 3});
      result.bytes.push_back(static_cast<char>(high * 16 + low));
      at = mark + 3;
    } else if (const std::optional<std::size_t> soft_break = SoftBreakSize(rest)) {
      at = mark + 1 + *soft_break;
    } else {
      result.bytes.push_back('=');
      at = mark + 1;
      continue;
    }
    result.source_map.Add({result.bytes.size(), at, 1, 1});
  }
  return result;
}

// Each byte has its place where the letter stands that holds its first bits.
TransferredBytes UndoBase64(absl::string_view body) {
  TransferredBytes result;
  result.bytes.reserve(body.size() / 4 * 3);
  std::uint32_t bits = 0;
  int count = 0;
  std::size_t place = 0;
  for (std::size_t at = 0; at < body.size() && body[at] != '='; ++at) {
    const int digit = Base64Digit(body[at]);
    if (digit == kNoDigit) continue;
    if (count == 0) place = at;
    bits = bits << 6 | static_cast<std::uint32_t>(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    result.source_map.Add({result.bytes.size(), place, 1, 1});
    result.bytes.push_back(static_cast<char>(bits >> count & 0xFF));
    place = at;
  }
  return result;
}

}  // namespace

TransferredBytes UndoTransferEncoding(absl::string_view encoding, absl::string_view body) {
  if (absl::EqualsIgnoreCase(encoding, "quoted-printable")) return UndoQuotedPrintable(body);
  if (absl::EqualsIgnoreCase(encoding, "base64")) return UndoBase64(body);
  return {std::string(body), {}};
}

}  // namespace claimcheck
