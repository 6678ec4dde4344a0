// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_FILE_PLACE_H_
#define REPORTS_FILE_PLACE_H_

#include <cstddef>
#include <optional>
#include <string>

#include "checker/finding.h"
#include "claims/text/span.h"
#include "reports/place_cache.h"
#include "reports/report.h"

namespace claimcheck {

// A point of a file, all from 1; 0 where it is not known.
struct FilePoint {
  std::size_t line = 0;
  std::size_t column = 0;       // in Unicode code points
  std::size_t byte_column = 0;  // in bytes of the line as UTF-8
  friend bool operator==(const FilePoint&, const FilePoint&) = default;
};

// Where a claim stands in a file, as programs want it that mark lines of files:
//
// |                     | line             | columns | bytes |
// |---------------------|------------------|---------|-------|
// | text, markup, feeds | of the file      | yes     | yes   |
// | a line of a .jsonl  | of the file      | none    | none  |
// | a compressed file   | of what it holds | yes     | none  |
// | a Word document     | the paragraph    | yes     | none  |
// | a title in metadata | none             | none    | none  |
struct FilePlace {
  std::string path;  // as RelativePath gives it; of "FILE#id" the FILE
  FilePoint begin;
  FilePoint end;               // after the last character
  std::optional<Span> bytes;   // of the file as it lies on disk
  bool in_file_lines = false;  // `begin` and `end` count lines of the file itself
  // What of the file it is, where it is not just its text: "7" of "news.jsonl#7", "title",
  // "word/document.xml, paragraph 12"; else empty.
  std::string part;
};

// The place of the claim with this index into CheckResult::claims.
FilePlace FilePlaceOf(const CheckResult& result, const ReportOptions& options, PlaceCache& places,
                      std::size_t claim);

}  // namespace claimcheck

#endif  // REPORTS_FILE_PLACE_H_
