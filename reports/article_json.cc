// SPDX-License-Identifier: Apache-2.0
#include "reports/article_json.h"

#include "absl/strings/str_cat.h"
#include "reports/claim_json.h"
#include "reports/json_writer.h"
#include "reports/published_json.h"
#include "reports/span_json.h"

namespace claimcheck {
namespace {

bool IsListed(BlockKind kind) {
  return kind == BlockKind::kListItem || kind == BlockKind::kTableRow;
}

// Items of a list stand on lines of their own, everything else is a paragraph.
std::string ReadText(const Document& document) {
  if (document.blocks.empty()) return document.text;
  std::string text;
  const Block* previous = nullptr;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::kLeftOut || block.kind == BlockKind::kTitle) continue;
    if (previous != nullptr) {
      text += IsListed(previous->kind) && IsListed(block.kind) ? "\n" : "\n\n";
    }
    absl::StrAppend(&text, Slice(document.text, block.span));
    previous = &block;
  }
  return text;
}

void WriteLeftOut(const Document& document, const PlaceFinder& places, const Block& block,
                  JsonWriter& json) {
  json.BeginObject();
  json.Key("span");
  BeginSpan(document, block.span, places.PlaceInText(block.span.begin), json);
  json.EndObject();
  json.Key("reason").String(block.reason);
  json.Key("text").String(Slice(document.text, block.span));
  json.EndObject();
}

void WriteMetadata(const Metadata& metadata, JsonWriter& json) {
  json.Key("metadata").BeginArray();
  for (const Metadatum& datum : metadata) {
    json.BeginObject();
    json.Key("name").String(datum.name);
    json.Key("value").String(datum.value);
    json.Key("source").String(datum.source);
    json.EndObject();
  }
  json.EndArray();
}

}  // namespace

std::string ArticleJsonLine(const Article& article) {
  const Document& document = article.document;
  const PlaceFinder places(article);
  JsonWriter json;
  json.BeginObject();
  json.Key("path").String(document.path);
  json.Key("format").String(document.format);
  json.Key("title").StringOrNull(document.title);
  json.Key("published");
  WritePublished(article.published, json);
  json.Key("language").String(document.language);
  if (!document.metadata.empty()) WriteMetadata(document.metadata, json);
  json.Key("text").String(ReadText(document));
  json.Key("left_out").BeginArray();
  for (const Block& block : LeftOut(document)) WriteLeftOut(document, places, block, json);
  json.EndArray();
  json.Key("warnings").BeginArray();
  for (const std::string& warning : document.warnings) json.String(warning);
  for (const std::string& reason : document.not_read) json.String(reason);
  json.EndArray();
  json.EndObject();
  return absl::StrCat(json.text(), "\n");
}

std::string ClaimJsonLines(const Article& article, const std::vector<Claim>& claims,
                           std::size_t first_id) {
  if (claims.empty()) return "";
  const PlaceFinder places(article);
  JsonWriter json;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    WriteClaim({.id = absl::StrCat("c", first_id + i), .document = article.document.path}, article,
               places, claims[i], json);
    json.EndLine();
  }
  return json.Take();
}

}  // namespace claimcheck
