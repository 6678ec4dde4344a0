// SPDX-License-Identifier: Apache-2.0
#include "claims/document/plain_text.h"

#include <string>
#include <utility>

#include "claims/document/decode.h"
#include "claims/document/format.h"
#include "claims/document/layout.h"

namespace claimcheck {

bool IsPlainText(absl::string_view, absl::string_view) { return true; }

ReadResult ReadPlainText(absl::string_view path, absl::string_view bytes) {
  absl::StatusOr<DecodedText> decoded = Decode(bytes);
  if (!decoded.ok()) return {{}, {ErrorAt(path, decoded.status().message())}};
  Document document;
  document.path = std::string(path);
  document.language = "en";
  document.text = std::move(decoded->text);
  document.source_map = std::move(decoded->source_map);
  document.warnings = std::move(decoded->warnings);
  Layout layout = ReadLayout(document.text, "");
  document.title = std::string(Slice(document.text, layout.title));
  document.title_span = layout.title;
  document.blocks = std::move(layout.blocks);
  document.date_hints = std::move(layout.date_hints);
  ReadResult result;
  result.documents.push_back(std::move(document));
  return result;
}

}  // namespace claimcheck
