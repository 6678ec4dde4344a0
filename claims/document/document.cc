// SPDX-License-Identifier: Apache-2.0
#include "claims/document/document.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "claims/text/span.h"

namespace claimcheck {
namespace {

// <title> ends in the outlet's name as a rule: "Ferry runs aground - Harbour Post".
constexpr std::size_t kMaxOutletBytes = 40;
constexpr std::size_t kMinTitleBytes = 12;

absl::string_view WithoutOutlet(absl::string_view title) {
  for (absl::string_view mark : {" | ", " - ", " – ", " — ", " :: ", " » "}) {
    const std::size_t at = title.rfind(mark);
    if (at == absl::string_view::npos || at < kMinTitleBytes) continue;
    if (title.size() - at - mark.size() <= kMaxOutletBytes) return title.substr(0, at);
  }
  return title;
}

std::string ValueOf(const Metadata& metadata, absl::string_view name) {
  const Metadatum* datum = FindMetadatum(metadata, name);
  return datum == nullptr ? "" : datum->value;
}

// "en_US" and "en-us; charset" are "en-US" and "en-us".
std::string LanguageTag(std::string tag) {
  tag = tag.substr(0, tag.find_first_of(" ;,"));
  std::replace(tag.begin(), tag.end(), '_', '-');
  return tag;
}

void AddHints(const Metadata& metadata, absl::string_view name, std::vector<DateHint>* hints) {
  for (const Metadatum& datum : metadata) {
    if (datum.name != name) continue;
    hints->push_back({DateHint::Source::kMetadata, datum.value, std::nullopt});
  }
}

}  // namespace

std::vector<Block> LeftOut(const Document& document) {
  std::vector<Block> left_out;
  std::copy_if(document.blocks.begin(), document.blocks.end(), std::back_inserter(left_out),
               [](const Block& block) { return block.kind == BlockKind::kLeftOut; });
  return left_out;
}

const Landmark* LandmarkAt(const Document& document, std::size_t text_offset) {
  const std::vector<Landmark>& landmarks = document.landmarks;
  const auto after = std::upper_bound(
      landmarks.begin(), landmarks.end(), text_offset,
      [](std::size_t offset, const Landmark& landmark) { return offset < landmark.text_begin; });
  return after == landmarks.begin() ? nullptr : &*std::prev(after);
}

absl::string_view PartAt(const Document& document, std::size_t text_offset) {
  absl::string_view name;
  for (const FilePart& part : document.parts) {
    if (part.text_begin <= text_offset) name = part.name;
  }
  return name;
}

void UseMetadata(std::vector<DateHint> text_hints, Document* document) {
  const Metadata& metadata = document->metadata;
  if (!document->title_span.empty()) {
    document->title = std::string(Slice(document->text, document->title_span));
  } else if (const Metadatum* title = FindMetadatum(metadata, "title")) {
    const bool element = title->source == "title element";
    document->title = std::string(element ? WithoutOutlet(title->value) : title->value);
    document->title_field = title->source;
  }
  document->language = LanguageTag(ValueOf(metadata, "language"));
  if (document->language.empty()) document->language = "en";
  document->source = ValueOf(metadata, "site");
  document->url = ValueOf(metadata, "url");
  AddHints(metadata, "published", &document->date_hints);
  document->date_hints.insert(document->date_hints.end(),
                              std::make_move_iterator(text_hints.begin()),
                              std::make_move_iterator(text_hints.end()));
  AddHints(metadata, "modified", &document->date_hints);
}

}  // namespace claimcheck
