// SPDX-License-Identifier: Apache-2.0
// libFuzzer's entry to the reader of one format, which each target names in a source of its own;
// see README.md beside this file. What it makes of any bytes must hold together, or it aborts.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "claims/document/read.h"
#include "claims/document/unpack.h"
#include "claims/document/utf8.h"
#include "tests/claims/document/zip_bytes.h"

extern const char* const kFuzzedFormat;

namespace claimcheck {
namespace {

void Require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

// What the target reads: the bytes, or for Word an archive whose only part they are, unless they
// are one themselves. So that a change of the text needs no new check sum.
std::string FileOf(absl::string_view format, absl::string_view bytes) {
  if (format != "docx" || bytes.substr(0, 2) == "PK") return std::string(bytes);
  testing::ZipBytes archive;
  archive.Add("word/document.xml", bytes);
  return archive.Finish();
}

// How many bytes the offsets of `document` count in, where that is known.
std::size_t PlacesIn(absl::string_view file, const Document& document) {
  // They count within "text", where U+FFFD takes three bytes for one of the file.
  if (document.format == "jsonl") return 3 * file.size();
  const bool within_parts = document.format == "docx" || PackingOf(file) != Packing::kNone;
  return within_parts ? kMaxFileBytes : file.size();
}

void CheckDocument(const Document& document, std::size_t places) {
  const std::string& text = document.text;
  Require(ValidUtf8Size(text) == text.size(), "the text is UTF-8");
  Require(text.find('\0') == std::string::npos, "the text holds no NUL");
  Require(!document.blocks.empty(), "a document has blocks");
  std::size_t end = 0;
  for (const Block& block : document.blocks) {
    Require(block.span.begin >= end, "blocks are in order");
    Require(block.span.end >= block.span.begin && block.span.end <= text.size(),
            "blocks lie in the text");
    Require((block.kind == BlockKind::kLeftOut) == !block.reason.empty(),
            "what is left out has a reason");
    end = block.span.end;
    const Span file = document.source_map.FileSpan(block.span);
    Require(file.begin <= file.end && file.end <= places, "a span has a place in the file");
  }
  Require(document.title_span.end <= text.size(), "the title lies in the text");
  std::size_t begin = 0;
  for (const Landmark& landmark : document.landmarks) {
    Require(landmark.text_begin >= begin, "landmarks are in order");
    Require(landmark.line >= 1 && landmark.column >= 1, "lines and columns count from 1");
    begin = landmark.text_begin;
  }
  for (const DateHint& hint : document.date_hints) {
    Require(!hint.span || hint.span->end <= text.size(), "hints lie in the text");
  }
}

}  // namespace
}  // namespace claimcheck

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string file =
      claimcheck::FileOf(kFuzzedFormat, {reinterpret_cast<const char*>(data), size});
  const claimcheck::ReadResult result = claimcheck::ReadDocumentsAs(kFuzzedFormat, "input", file);
  claimcheck::Require(!result.documents.empty() || !result.errors.empty(),
                      "a file gives articles or an error");
  for (const claimcheck::Document& document : result.documents) {
    claimcheck::CheckDocument(document, claimcheck::PlacesIn(file, document));
  }
  return 0;
}
