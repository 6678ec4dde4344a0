// SPDX-License-Identifier: Apache-2.0
#include "claims/document/read.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/document/docx.h"
#include "claims/document/format.h"
#include "claims/document/html.h"
#include "claims/document/jsonl.h"
#include "claims/document/markdown.h"
#include "claims/document/plain_text.h"

namespace claimcheck {

absl::Span<const Format> Formats() {
  static constexpr Format kFormats[] = {
      {"docx", IsDocx, ReadDocx},
      {"html", IsHtml, ReadHtml},
      {"markdown", IsMarkdown, ReadMarkdown},
      {"jsonl", IsJsonLines, ReadJsonLines},
      {"text", IsPlainText, ReadPlainText},
  };
  return kFormats;
}

absl::Status ErrorAt(absl::string_view place, absl::string_view message) {
  return absl::InvalidArgumentError(absl::StrCat(place, ": ", message));
}

ReadResult ReadDocuments(absl::string_view path, absl::string_view bytes) {
  if (bytes.size() > kMaxFileBytes) {
    return {{},
            {ErrorAt(path, absl::StrCat("is too large: ", bytes.size(), " bytes where ",
                                        kMaxFileBytes, " are the most; divide it"))}};
  }
  const absl::Span<const Format> formats = Formats();
  const auto format = std::find_if(formats.begin(), formats.end(),
                                   [&](const Format& f) { return f.recognizes(path, bytes); });
  ReadResult result = format->read(path, bytes);
  for (Document& document : result.documents) document.format = std::string(format->name);
  return result;
}

}  // namespace claimcheck
