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
  if (!runs_.empty() && run.file_begin < runs_.back().file_begin) is_in_order_ = false;
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
  if (!is_in_order_) return UnorderedSpan(span);
  return {begin, FileOffset(span.end - 1) + RunAt(span.end - 1)->file_unit};
}

// All the units of `span`, run by run.
Span SourceMap::UnorderedSpan(Span span) const {
  auto next =
      std::upper_bound(runs_.begin(), runs_.end(), span.begin,
                       [](std::size_t offset, const Run& run) { return offset < run.text_begin; });
  Span file{FileOffset(span.begin), 0};
  for (std::size_t at = span.begin; at < span.end;) {
    const Run run = next == runs_.begin() ? Run{} : *std::prev(next);
    const std::size_t end = next == runs_.end() ? span.end : std::min(span.end, next->text_begin);
    file.begin = std::min(file.begin, FileOffset(at));
    file.end = std::max(file.end, FileOffset(end - 1) + run.file_unit);
    at = end;
    if (next != runs_.end()) ++next;
  }
  return file;
}

namespace {

// Adds the units of `run`, up to the text's byte `text_end`, one by one where `inner` changes
// between them.
void AddThrough(const SourceMap::Run& run, std::size_t text_end, const SourceMap& inner,
                SourceMap* map) {
  const std::vector<SourceMap::Run>& changes = inner.runs();
  auto change = std::upper_bound(
      changes.begin(), changes.end(), run.file_begin,
      [](std::size_t offset, const SourceMap::Run& r) { return offset < r.text_begin; });
  for (std::size_t at = run.text_begin; at < text_end;) {
    const std::size_t decoded =
        run.file_begin + (at - run.text_begin) / run.text_unit * run.file_unit;
    while (change != changes.end() && change->text_begin <= decoded) ++change;
    const SourceMap::Run inside = change == changes.begin() ? SourceMap::Run{} : *std::prev(change);
    const Span file = inner.FileSpan({decoded, decoded + run.file_unit});
    if (run.text_unit == 1 && run.file_unit == 1) {
      // As many bytes as `inner` goes on alike, in its own units.
      const std::size_t left = change == changes.end()
                                   ? text_end - at
                                   : std::min(text_end - at, change->text_begin - decoded);
      map->Add({at, inner.FileOffset(decoded), inside.text_unit, inside.file_unit});
      at += left;
    } else {
      map->Add({at, file.begin, run.text_unit, file.size()});
      at += run.text_unit;
    }
  }
}

}  // namespace

SourceMap Through(const SourceMap& outer, const SourceMap& inner, std::size_t text_size) {
  if (inner.runs().empty()) return outer;
  SourceMap map;
  const std::vector<SourceMap::Run>& runs = outer.runs();
  if (runs.empty()) return inner;
  if (runs.front().text_begin > 0) AddThrough({}, runs.front().text_begin, inner, &map);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const std::size_t end = i + 1 < runs.size() ? runs[i + 1].text_begin : text_size;
    AddThrough(runs[i], end, inner, &map);
  }
  return map;
}

}  // namespace claimcheck
