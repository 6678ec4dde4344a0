// SPDX-License-Identifier: Apache-2.0
#include "claims/document/read.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/document/docx.h"
#include "claims/document/feed.h"
#include "claims/document/format.h"
#include "claims/document/hidden_character.h"
#include "claims/document/html.h"
#include "claims/document/jsonl.h"
#include "claims/document/markdown.h"
#include "claims/document/mhtml.h"
#include "claims/document/ninjs.h"
#include "claims/document/plain_text.h"
#include "claims/document/unpack.h"
#include "claims/document/visual_order.h"

namespace claimcheck {

absl::Span<const Format> Formats() {
  static constexpr Format kFormats[] = {
      {"docx", IsDocx, ReadDocx},
      {"feed", IsFeed, ReadFeed},
      {"mhtml", IsMhtml, ReadMhtml},
      {"html", IsHtml, ReadHtml},
      {"ninjs", IsNinjs, ReadNinjs},
      {"markdown", IsMarkdown, ReadMarkdown},
      {"jsonl", IsJsonLines, ReadJsonLines},
      {"text", IsPlainText, ReadPlainText},
  };
  return kFormats;
}

absl::Status ErrorAt(absl::string_view place, absl::string_view message) {
  return absl::InvalidArgumentError(absl::StrCat(place, ": ", message));
}

namespace {

const Format* FormatOf(absl::string_view path, absl::string_view bytes) {
  const absl::Span<const Format> formats = Formats();
  return &*std::find_if(formats.begin(), formats.end(),
                        [&](const Format& f) { return f.recognizes(path, bytes); });
}

const Format* FormatNamed(absl::string_view name) {
  const absl::Span<const Format> formats = Formats();
  const auto found = std::find_if(formats.begin(), formats.end(),
                                  [name](const Format& f) { return f.name == name; });
  return found == formats.end() ? nullptr : &*found;
}

// Drops the text of `document` after the first `size` bytes or so, and says so.
void CutToSize(std::size_t size, Document* document) {
  if (document->text.size() <= size) return;
  document->not_read.push_back(absl::StrCat("its text has ", document->text.size(), " bytes where ",
                                            size, " are the most; what follows them was not read"));
  while (size > 0 && (document->text[size] & 0xC0) == 0x80) --size;
  document->text.resize(size);
  document->text.shrink_to_fit();
  std::vector<Block>& blocks = document->blocks;
  while (!blocks.empty() && blocks.back().span.begin >= size) blocks.pop_back();
  if (!blocks.empty()) blocks.back().span.end = std::min(blocks.back().span.end, size);
  while (!document->landmarks.empty() && document->landmarks.back().text_begin >= size) {
    document->landmarks.pop_back();
  }
  std::vector<DateHint>& hints = document->date_hints;
  hints.erase(std::remove_if(hints.begin(), hints.end(),
                             [size](const DateHint& h) { return h.span && h.span->end > size; }),
              hints.end());
  if (document->title_span.end > size) document->title_span = {};
}

ReadResult ReadUnpacked(const Format* format, absl::string_view path, absl::string_view name,
                        absl::string_view bytes) {
  if (format == nullptr) format = FormatOf(name, bytes);
  ReadResult result = format->read(path, bytes);
  for (Document& document : result.documents) {
    document.format = std::string(format->name);
    CutToSize(kMaxArticleBytes, &document);
    PutFiguresInVisualOrder(&document);
    RevealFigures(&document);
  }
  return result;
}

// With `format` null the file tells.
ReadResult ReadAs(const Format* format, absl::string_view path, absl::string_view bytes) {
  if (bytes.size() > kMaxFileBytes) {
    return {{},
            {ErrorAt(path, absl::StrCat("is too large: ", bytes.size(), " bytes where ",
                                        kMaxFileBytes, " are the most; divide it"))}};
  }
  if (PackingOf(bytes) == Packing::kNone) return ReadUnpacked(format, path, path, bytes);
  const absl::StatusOr<std::string> unpacked = Unpack(bytes, kMaxFileBytes);
  if (!unpacked.ok()) return {{}, {ErrorAt(path, unpacked.status().message())}};
  ReadResult result = ReadUnpacked(format, path, PathWithoutPacking(path), *unpacked);
  for (Document& document : result.documents) document.packed = true;
  return result;
}

}  // namespace

ReadResult ReadDocuments(absl::string_view path, absl::string_view bytes) {
  return ReadAs(nullptr, path, bytes);
}

ReadResult ReadDocumentsAs(absl::string_view format, absl::string_view path,
                           absl::string_view bytes) {
  const Format* known = FormatNamed(format);
  if (known != nullptr) return ReadAs(known, path, bytes);
  return {{}, {ErrorAt(path, absl::StrCat("there is no format \"", format, "\""))}};
}

std::vector<std::string> FormatNames() {
  std::vector<std::string> names;
  for (const Format& format : Formats()) names.emplace_back(format.name);
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace claimcheck
