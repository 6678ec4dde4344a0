// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_FILE_PATH_H_
#define REPORTS_FILE_PATH_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claimcheck {

// `path` as programs name a file of a repository: relative to `folder` where it lies below it,
// without "." and empty segments. `folder` is an absolute path, or empty when it is not known.
//
//   ./news//daily.txt                   news/daily.txt
//   /home/ed/desk/news/daily.txt        news/daily.txt       in /home/ed/desk
//   ../archive/daily.txt                ../archive/daily.txt
//
// ".." stays, because what it leads to hangs on links.
std::string RelativePath(absl::string_view path, absl::string_view folder);

// `path` as a URI reference (RFC 3986): every byte that is not unreserved (section 2.3) or a slash
// is percent-encoded, whatever the encoding of the name; an absolute path gets the scheme "file".
//
//   news/50% off: “é”.txt               news/50%25%20off%3A%20%E2%80%9C%C3%A9%E2%80%9D.txt
//   /tmp/a.txt                          file:///tmp/a.txt
std::string FileUri(absl::string_view path);

}  // namespace claimcheck

#endif  // REPORTS_FILE_PATH_H_
