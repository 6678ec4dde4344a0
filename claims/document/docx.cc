// SPDX-License-Identifier: Apache-2.0
#include "claims/document/docx.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/docx_part.h"
#include "claims/document/format.h"
#include "claims/document/layout.h"
#include "claims/document/zip_archive.h"

namespace claimcheck {
namespace {

constexpr char kMainPart[] = "word/document.xml";

class DocxReader {
 public:
  explicit DocxReader(const ZipArchive& archive) : archive_(archive) {}

  absl::StatusOr<Document> Read() {
    ReadStyles();
    const absl::Status main = AddPart(kMainPart, "");
    if (!main.ok()) return main;
    for (const char* notes : {"word/footnotes.xml", "word/endnotes.xml"}) AddOptional(notes, "");
    AddAll("word/header", "");
    AddAll("word/footer", "page footer");
    ReadProperties();
    Layout layout = ReadLayout(document_.text, std::move(document_.blocks), "");
    document_.blocks = std::move(layout.blocks);
    document_.title_span = layout.title;
    UseMetadata(std::move(layout.date_hints), &document_);
    return std::move(document_);
  }

 private:
  void ReadStyles() {
    const absl::StatusOr<std::string> bytes = archive_.Read("word/styles.xml");
    if (!bytes.ok()) return;
    std::string fault;
    const absl::StatusOr<Xml> xml = ReadXml(*bytes, &fault);
    if (xml.ok()) styles_ = ReadStyleNames(*xml);
  }

  // A part that a document may lack.
  void AddOptional(const std::string& name, absl::string_view left_out) {
    if (!archive_.Has(name)) return;
    const absl::Status status = AddPart(name, left_out);
    if (!status.ok()) document_.not_read.emplace_back(status.message());
  }

  // "word/header1.xml" and so on, by name.
  void AddAll(absl::string_view prefix, absl::string_view left_out) {
    std::vector<std::string> names;
    for (const std::string& name : archive_.names()) {
      if (absl::StartsWith(name, prefix) && absl::EndsWith(name, ".xml")) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (const std::string& name : names) AddOptional(name, left_out);
  }

  absl::Status AddPart(const std::string& name, absl::string_view left_out) {
    const absl::StatusOr<std::string> bytes = archive_.Read(name);
    if (!bytes.ok()) return bytes.status();
    std::string fault;
    const absl::StatusOr<Xml> xml = ReadXml(*bytes, &fault);
    if (!xml.ok()) {
      return absl::InvalidArgumentError(
          absl::StrCat("its part ", name, " ", xml.status().message()));
    }
    if (!fault.empty()) document_.not_read.push_back(absl::StrCat("its part ", name, " ", fault));
    Append(name, ReadDocxPart(*xml, styles_), left_out);
    return absl::OkStatus();
  }

  void Append(const std::string& name, TextPiece part, absl::string_view left_out) {
    if (part.blocks.empty()) return;
    for (Block& block : part.blocks) {
      if (!left_out.empty()) block = {BlockKind::kLeftOut, block.span, std::string(left_out)};
      const bool second = block.kind == BlockKind::kTitle && std::exchange(has_title_, true);
      if (second) block.kind = BlockKind::kHeading;
    }
    document_.parts.push_back({document_.text.size(), name});
    AppendPiece(std::move(part), &document_);
  }

  // ECMA-376 part 2, 11: what Word shows as the document's properties.
  void ReadProperties() {
    const absl::StatusOr<std::string> bytes = archive_.Read("docProps/core.xml");
    if (!bytes.ok()) return;
    std::string fault;
    const absl::StatusOr<Xml> xml = ReadXml(*bytes, &fault);
    if (!xml.ok()) return;
    const std::pair<absl::string_view, absl::string_view> properties[] = {
        {"title", "title"},    {"created", "published"}, {"modified", "modified"},
        {"creator", "author"}, {"language", "language"},
    };
    for (const auto& [property, name] : properties) {
      std::string value = TextOfNode(LocalChild(xml->tree->document_element(), property));
      if (value.empty()) continue;
      document_.metadata.push_back(
          {std::string(name), std::move(value), absl::StrCat("core property ", property)});
    }
  }

  const ZipArchive& archive_;
  StyleNames styles_;
  Document document_;
  bool has_title_ = false;
};

}  // namespace

bool IsDocx(absl::string_view path, absl::string_view bytes) {
  if (!absl::StartsWith(bytes, "PK\x03\x04")) return false;
  if (absl::EndsWithIgnoreCase(path, ".docx")) return true;
  const absl::StatusOr<ZipArchive> archive = ZipArchive::Open(bytes);
  return archive.ok() && archive->Has(kMainPart);
}

ReadResult ReadDocx(absl::string_view path, absl::string_view bytes) {
  const absl::StatusOr<ZipArchive> archive = ZipArchive::Open(bytes);
  if (!archive.ok()) return {{}, {ErrorAt(path, archive.status().message())}};
  absl::StatusOr<Document> document = DocxReader(*archive).Read();
  if (!document.ok()) return {{}, {ErrorAt(path, document.status().message())}};
  if (document->blocks.empty()) {
    return {{}, {ErrorAt(path, "holds no text: there is nothing to check")}};
  }
  document->path = std::string(path);
  ReadResult result;
  result.documents.push_back(*std::move(document));
  return result;
}

}  // namespace claimcheck
