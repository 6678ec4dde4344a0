// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_UNPACK_H_
#define CLAIMS_DOCUMENT_UNPACK_H_

#include <cstddef>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace claimcheck {

// How a file is compressed, by its first bytes: gzip (RFC 1952) or Zstandard (RFC 8878).
enum class Packing { kNone, kGzip, kZstd };
Packing PackingOf(absl::string_view bytes);

// What the compressed `bytes` hold, all members or frames one after the other. Errors, in words
// that go after "draft.txt.gz: ": damaged, cut short, more than `max_bytes`, which is found out
// before they are all unpacked.
absl::StatusOr<std::string> Unpack(absl::string_view bytes, std::size_t max_bytes);

// `path` without the ending that tells the compression: "a.html" of "a.html.gz".
absl::string_view PathWithoutPacking(absl::string_view path);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_UNPACK_H_
