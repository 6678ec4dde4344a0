// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_SOURCE_MAP_H_
#define CLAIMS_DOCUMENT_SOURCE_MAP_H_

#include <cstddef>
#include <vector>

#include "claims/text/span.h"

namespace claimcheck {

// Maps byte offsets of a document's UTF-8 text to byte offsets of the file as it lies on disk.
//
// The text is a sequence of runs. Within one, every `text_unit` bytes of text come from `file_unit`
// bytes of the file: 1 and 1 for UTF-8, 1 and 2 for ASCII in UTF-16, 3 and 2 for a CJK character
// there, 3 and 1 for U+FFFD that stands for an invalid byte. A map without runs is the identity.
class SourceMap {
 public:
  struct Run {
    std::size_t text_begin = 0;
    std::size_t file_begin = 0;
    std::size_t text_unit = 1;
    std::size_t file_unit = 1;
    friend bool operator==(const Run&, const Run&) = default;
  };

  SourceMap() = default;

  // Says that from `run.text_begin` on the text follows `run`, up to the next one. Runs are added
  // in the order of the text; one that only continues the last is merged into it.
  void Add(Run run);

  // Where in the file the text's byte at `text_offset` comes from; inside a unit, where the unit
  // begins.
  std::size_t FileOffset(std::size_t text_offset) const;

  // The file's bytes that `span` of the text comes from, from the first to the last in the file.
  // Its end is the end of the last unit in `span`, so that what stands between two runs (markup)
  // after it is not included.
  Span FileSpan(Span span) const;

  const std::vector<Run>& runs() const { return runs_; }

 private:
  const Run* RunAt(std::size_t text_offset) const;

  Span UnorderedSpan(Span span) const;

  std::vector<Run> runs_;
  bool is_in_order_ = true;  // what comes later in the text does so in the file
};

// The map from a text to a file, where `outer` maps the text, of `text_size` bytes, to a decoded
// form of the file and `inner` that form to the file.
SourceMap Through(const SourceMap& outer, const SourceMap& inner, std::size_t text_size);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_SOURCE_MAP_H_
