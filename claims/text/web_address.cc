// SPDX-License-Identifier: Apache-2.0
#include "claims/text/web_address.h"

#include "absl/strings/ascii.h"
#include "claims/text/folded_word.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace {

unsigned char Byte(absl::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

// host = label "." label { "." label }: where the path behind a host begins, whose first label ends
// at `dot`; `dot` when no path does. The last label is of two letters or more, so that "and
// U.S./EU talks" is none.
std::size_t PathBegin(absl::string_view text, std::size_t dot) {
  constexpr std::size_t kLongestHost = 64;
  std::size_t label = dot + 1;
  for (std::size_t at = label; at < text.size() && at < dot + kLongestHost; ++at) {
    const unsigned char byte = Byte(text, at);
    if (byte == '.') {
      label = at + 1;
    } else if (byte == '/') {
      return at >= label + 2 && absl::ascii_isalpha(Byte(text, at - 1)) ? at : dot;
    } else if (!absl::ascii_isalnum(byte) && byte != '-') {
      return dot;
    }
  }
  return dot;
}

// Whether a digit stands soon in what is printed without a space from `path` on.
bool HoldsDigit(absl::string_view text, std::size_t path) {
  constexpr std::size_t kReach = 80;
  for (std::size_t at = path; at < text.size() && at < path + kReach; ++at) {
    if (absl::ascii_isdigit(Byte(text, at))) return true;
    if (!absl::ascii_isgraph(Byte(text, at))) return false;
  }
  return false;
}

// One past what is printed without a space from `end` on, less the punctuation behind it.
std::size_t EndOfGraphs(absl::string_view text, std::size_t end) {
  std::size_t last = end;
  while (last < text.size() && absl::ascii_isgraph(Byte(text, last)) &&
         absl::string_view("\"<>").find(text[last]) == absl::string_view::npos) {
    ++last;
  }
  while (absl::string_view(".,;:!?)]}'").find(text[last - 1]) != absl::string_view::npos) --last;
  return last > end + 1 ? last : end;
}

}  // namespace

std::size_t WebAddressEnd(absl::string_view text, std::size_t begin, std::size_t end) {
  static constexpr WordSet kSchemes({"http", "https", "ftp"});
  constexpr std::size_t kLongest = 5;
  const absl::string_view letters = text.substr(begin, end - begin);
  const bool scheme = letters.size() <= kLongest && text.substr(end, 3) == "://" &&
                      kSchemes.Holds(FoldedHash(letters));
  const bool www = text[end] == '.' && FoldedEquals(letters, "www");
  if (scheme || www) return EndOfGraphs(text, end);
  const std::size_t path = text[end] == '.' ? PathBegin(text, end) : end;
  return path != end && HoldsDigit(text, path) ? EndOfGraphs(text, path) : end;
}

}  // namespace claimcheck
