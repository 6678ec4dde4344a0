// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_TEXT_SPAN_H_
#define CLAIMS_TEXT_SPAN_H_

#include <algorithm>
#include <cstddef>

#include "absl/strings/string_view.h"

namespace claimcheck {

// A half-open range of bytes [begin, end) of a document's text, which is UTF-8.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool empty() const { return begin >= end; }
  friend bool operator==(const Span&, const Span&) = default;
  friend auto operator<=>(const Span&, const Span&) = default;
};

// Whether `a` and `b` share a byte.
inline bool Overlaps(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

// Whether every byte of `inner` lies in `outer`.
inline bool Contains(Span outer, Span inner) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

// The smallest span that holds both.
inline Span Cover(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

// The bytes of `text` in `span`; `span` must lie within `text`.
inline absl::string_view Slice(absl::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace claimcheck

#endif  // CLAIMS_TEXT_SPAN_H_
