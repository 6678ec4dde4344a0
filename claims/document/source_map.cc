// SPDX-License-Identifier: Apache-2.0
#include "claims/document/source_map.h"

#include <algorithm>

namespace claimcheck {
namespace {

// Whether `next` is what `last` would have said anyway of the text from `next.text_begin` on.
bool Continues(const SourceMap::Run& last, const SourceMap::Run& next) {
  if (last.text_unit != next.text_unit || last.file_unit != next.file_unit) return false;
  const std::size_t bytes = next.text_begin - last.text_begin;
  return bytes % last.text_unit == 0 &&
         last.file_begin + bytes / last.text_unit * last.file_unit == next.file_begin;
}

}  // namespace

void SourceMap::Add(Run run) {
  // Nothing followed the last one.
  if (!runs_.empty() && runs_.back().text_begin == run.text_begin) runs_.pop_back();
  if (runs_.empty() && Continues(Run{}, run)) return;  // the identity needs no run
  if (!runs_.empty() && Continues(runs_.back(), run)) return;
  runs_.push_back(run);
}

const SourceMap::Run* SourceMap::RunAt(std::size_t text_offset) const {
  static constexpr Run kIdentity;
  const auto after =
      std::upper_bound(runs_.begin(), runs_.end(), text_offset,
                       [](std::size_t offset, const Run& run) { return offset < run.text_begin; });
  return after == runs_.begin() ? &kIdentity : &*std::prev(after);
}

std::size_t SourceMap::FileOffset(std::size_t text_offset) const {
  const Run& run = *RunAt(text_offset);
  return run.file_begin + (text_offset - run.text_begin) / run.text_unit * run.file_unit;
}

Span SourceMap::FileSpan(Span span) const {
  const std::size_t begin = FileOffset(span.begin);
  if (span.empty()) return {begin, begin};
  return {begin, FileOffset(span.end - 1) + RunAt(span.end - 1)->file_unit};
}

}  // namespace claimcheck
