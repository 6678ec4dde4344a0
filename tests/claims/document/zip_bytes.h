// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_CLAIMS_DOCUMENT_ZIP_BYTES_H_
#define TESTS_CLAIMS_DOCUMENT_ZIP_BYTES_H_

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"

namespace claimcheck::testing {

// A ZIP archive (APPNOTE.TXT 6.3) of parts that are stored as they are, names and all, which no
// library would write: the same name twice, "../x", the bit that says a part is encrypted.
class ZipBytes {
 public:
  void Add(absl::string_view name, absl::string_view bytes, bool encrypted = false);
  std::string Finish() const;

  // The same in ZIP64 (4.3.14, 4.3.15, 4.5.3): every size and offset is in 64 bits, the fields of
  // old full of ones. `parts` is how many the archive says it has.
  std::string FinishZip64(std::uint64_t parts) const;
  std::string FinishZip64() const { return FinishZip64(parts_.size()); }

 private:
  struct Part {
    std::string name;
    std::uint32_t crc = 0;
    std::uint32_t size = 0;
    std::uint32_t offset = 0;
    std::uint16_t flags = 0;
  };
  std::string bytes_;
  std::vector<Part> parts_;
};

}  // namespace claimcheck::testing

#endif  // TESTS_CLAIMS_DOCUMENT_ZIP_BYTES_H_
