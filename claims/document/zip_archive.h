// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_ZIP_ARCHIVE_H_
#define CLAIMS_DOCUMENT_ZIP_ARCHIVE_H_

#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

struct zip;

namespace claimcheck {

// The most that one part of an archive may unpack to, and the most parts of an archive.
inline constexpr std::size_t kMaxPartBytes = std::size_t{1} << 26;
inline constexpr std::size_t kMaxParts = 10000;

// An archive in memory (ZIP, APPNOTE.TXT 6.3, ZIP64 included), whose parts are asked for by name.
// Nothing is written anywhere, so that a part's name, "../../etc/passwd", is no path.
class ZipArchive {
 public:
  // Keeps a view of `bytes`. Errors, in words that go after "draft.docx: ": not an archive, a
  // damaged one, more than kMaxParts.
  static absl::StatusOr<ZipArchive> Open(absl::string_view bytes);

  // The names of the parts, in the order of the archive.
  const std::vector<std::string>& names() const { return names_; }

  bool Has(absl::string_view name) const;

  // The bytes of the part. Errors: none of this name, two of it, encrypted, damaged, more than
  // kMaxPartBytes, whatever the archive says its size is.
  absl::StatusOr<std::string> Read(absl::string_view name) const;

 private:
  struct Closer {
    void operator()(zip* archive) const;
  };

  std::unique_ptr<zip, Closer> archive_;
  std::vector<std::string> names_;
};

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_ZIP_ARCHIVE_H_
