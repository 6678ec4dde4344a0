// SPDX-License-Identifier: Apache-2.0
#include "cli/glob.h"

#include <fnmatch.h>

#include <string>

namespace claimcheck {

bool MatchesGlob(absl::string_view path, absl::string_view glob) {
  const std::string path_text(path), pattern(glob);
  if (fnmatch(pattern.c_str(), path_text.c_str(), 0) == 0) return true;
  const std::size_t slash = path_text.rfind('/');
  return slash != std::string::npos && pattern.find('/') == std::string::npos &&
         fnmatch(pattern.c_str(), path_text.c_str() + slash + 1, 0) == 0;
}

}  // namespace claimcheck
