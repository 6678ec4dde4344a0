// SPDX-License-Identifier: Apache-2.0
#include "reports/file_path.h"

#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace claimcheck {
namespace {

// `path` without "." and empty segments; a slash at its beginning stays.
std::string Cleaned(absl::string_view path) {
  std::vector<absl::string_view> segments = absl::StrSplit(path, '/', absl::SkipEmpty());
  std::erase(segments, ".");
  return absl::StrCat(absl::StartsWith(path, "/") ? "/" : "", absl::StrJoin(segments, "/"));
}

bool IsUnreserved(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '.' || c == '_' ||
         c == '~';
}

}  // namespace

std::string RelativePath(absl::string_view path, absl::string_view folder) {
  const std::string cleaned = Cleaned(path);
  const std::string base = Cleaned(folder);
  absl::string_view below = cleaned;
  const bool is_below = !base.empty() && absl::ConsumePrefix(&below, base) &&
                        (base == "/" || absl::ConsumePrefix(&below, "/"));
  return std::string(is_below ? below : cleaned);
}

std::string FileUri(absl::string_view path) {
  std::string uri = absl::StartsWith(path, "/") ? "file://" : "";
  for (char c : path) {
    if (c == '/' || IsUnreserved(c)) {
      uri += c;
    } else {
      absl::StrAppendFormat(&uri, "%%%02X", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

}  // namespace claimcheck
