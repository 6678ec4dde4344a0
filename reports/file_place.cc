// SPDX-License-Identifier: Apache-2.0
#include "reports/file_place.h"

#include "absl/strings/str_cat.h"
#include "claims/text/character.h"
#include "reports/file_path.h"

namespace claimcheck {
namespace {

// The shortest character reference, "&lt;".
constexpr std::size_t kMinReferenceBytes = 4;

FilePoint PointAt(const PlaceFinder& places, std::size_t text_offset) {
  const TextPlace place = places.PlaceInText(text_offset);
  return {place.line, place.column, places.ByteColumnInText(text_offset)};
}

// Where the last character of the text before `text_end` begins.
std::size_t LastCharacter(absl::string_view text, std::size_t text_end) {
  std::size_t at = text_end - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

// The point after `span`: what follows it in the text may stand behind markup, so it is reckoned
// from the last character, which a character reference may stand for.
FilePoint PointAfter(const Document& document, const PlaceFinder& places, Span span) {
  const std::size_t last = LastCharacter(document.text, span.end);
  FilePoint point = PointAt(places, last);
  const std::size_t bytes = span.end - last;
  const std::size_t file_bytes = document.source_map.FileSpan({last, span.end}).size();
  const bool is_reference =
      !document.landmarks.empty() && file_bytes > bytes && file_bytes >= kMinReferenceBytes;
  point.column += is_reference ? file_bytes : 1;
  if (point.byte_column > 0) point.byte_column += is_reference ? file_bytes : bytes;
  return point;
}

std::string PartOf(const Document& document, const Claim& claim, const FilePoint& begin) {
  if (!document.parts.empty()) {
    return absl::StrCat(PartAt(document, claim.span.begin), ", paragraph ", begin.line);
  }
  if (!document.file.empty()) return document.path.substr(document.file.size() + 1);
  return claim.in_title_field ? "title" : "";
}

}  // namespace

FilePlace FilePlaceOf(const CheckResult& result, const ReportOptions& options, PlaceCache& places,
                      std::size_t claim_index) {
  const Document& document = result.article_of(claim_index).document;
  const Claim& claim = result.claim(claim_index);
  FilePlace place{.path = RelativePath(FilePath(document), options.folder),
                  .in_file_lines = document.parts.empty() && !document.packed};
  if (document.file_line > 0) {
    place.begin.line = place.end.line = document.file_line;
  } else if (!claim.in_title_field && !claim.span.empty()) {
    const PlaceFinder& finder = places.of(result.claims[claim_index].article);
    place.begin = PointAt(finder, claim.span.begin);
    place.end = PointAfter(document, finder, claim.span);
    if (place.in_file_lines) place.bytes = document.source_map.FileSpan(claim.span);
  }
  place.part = PartOf(document, claim, place.begin);
  return place;
}

}  // namespace claimcheck
