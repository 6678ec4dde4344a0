// SPDX-License-Identifier: Apache-2.0
// libFuzzer's entry to the reader of one format, CLAIMCHECK_FUZZ_FORMAT; see README.md beside this
// file. What it makes of any bytes must hold together, or it aborts.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "claims/document/read.h"
#include "claims/document/utf8.h"

namespace claimcheck {
namespace {

void Require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

void CheckDocument(const Document& document) {
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
    Require(file.begin <= kMaxFileBytes && file.end <= kMaxFileBytes, "a span has a place");
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
  const claimcheck::ReadResult result = claimcheck::ReadDocumentsAs(
      CLAIMCHECK_FUZZ_FORMAT, "input", {reinterpret_cast<const char*>(data), size});
  claimcheck::Require(!result.documents.empty() || !result.errors.empty(),
                      "a file gives articles or an error");
  for (const claimcheck::Document& document : result.documents) {
    claimcheck::CheckDocument(document);
  }
  return 0;
}
