// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_OUTPUT_FILE_H_
#define CLI_OUTPUT_FILE_H_

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace claimcheck {

// Writes all of `bytes` to an open file, whatever the system takes at a time. Errors name `name`:
// "standard output: No space left on device".
absl::Status WriteAll(int file_descriptor, absl::string_view bytes, absl::string_view name);

// A text in pieces that are written one after the other: what is told of an archive need not be
// copied together first.
using Pieces = absl::Span<const absl::string_view>;

absl::Status WriteAll(int file_descriptor, Pieces pieces, absl::string_view name);

// Makes `pieces` the contents of the file at `path`, whole or not at all: they are written to a
// temporary file beside it, brought to the disk, and given its name in one step. When anything
// fails the file that was there stays as it was and nothing is left behind. What a link leads to
// is replaced, not the link; the permissions of a file that was there are kept. A device or a pipe
// (/dev/stdout) is written to directly.
absl::Status WriteWholeFile(const std::string& path, Pieces pieces);
inline absl::Status WriteWholeFile(const std::string& path, absl::string_view bytes) {
  return WriteWholeFile(path, Pieces(&bytes, 1));
}

// The relative path from the folder of a file to be written at `path` to the working folder, with a
// slash at its end: "../" for "out/report.html", "" for "report.html". Goes by the names alone.
std::string WayToWorkingFolder(const std::string& path);

}  // namespace claimcheck

#endif  // CLI_OUTPUT_FILE_H_
