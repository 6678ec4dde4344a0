// SPDX-License-Identifier: Apache-2.0
#include "claims/document/docx_part.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/document/line.h"
#include "claims/document/markup_text.h"

namespace claimcheck {
namespace {

// Elements that hold no text for readers: tracked deletions (ECMA-376 part 1, 17.13.5), properties,
// the codes of fields, pictures' descriptions, and what older programs show in place of another
// element (part 3, 10.3).
bool IsSkipped(const pugi::xml_node& node, absl::string_view name) {
  for (absl::string_view skipped :
       {"del", "moveFrom", "delText", "delInstrText", "instrText", "Fallback", "rPr", "pPr",
        "tblPr", "trPr", "tcPr", "sectPr", "binData"}) {
    if (name == skipped) return true;
  }
  // The line between text and notes is a note of its own (17.11.23).
  const bool note = name == "footnote" || name == "endnote";
  const absl::string_view type = note ? LocalAttribute(node, "type") : "";
  if (!type.empty() && type != "normal") return true;
  if (name != "r") return false;
  const pugi::xml_node vanish = LocalChild(LocalChild(node, "rPr"), "vanish");
  const absl::string_view on = vanish ? LocalAttribute(vanish, "val") : "false";
  return on != "false" && on != "0";
}

class PartReader {
 public:
  PartReader(const Xml& xml, const StyleNames& styles)
      : xml_(xml), styles_(styles), text_(xml.text, false) {}

  TextPiece Read() {
    const pugi::xml_node root = *xml_.tree;
    for (pugi::xml_node node = root.first_child(); node;) {
      Leave(node);
      const absl::string_view name = LocalName(node);
      const bool inside = !IsSkipped(node, name);
      if (inside) Enter(node, name);
      node = NextNode(node, root, inside);
    }
    EndBlock();
    part_.text = text_.TakeText();
    part_.source_map = Through(text_.TakeSourceMap(), xml_.source_map, part_.text.size());
    return std::move(part_);
  }

 private:
  // Ends the row of a table when `node` is what comes after it.
  void Leave(const pugi::xml_node& node) {
    if (!row_ || node != row_end_) return;
    EndBlock();
    row_ = {};
  }

  void Enter(const pugi::xml_node& node, absl::string_view name) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
      if (LocalName(node.parent()) == "t") AppendText(node);
    } else if (name == "p") {
      EnterParagraph(node);
    } else if (name == "r") {
      ++run_;
    } else if (name == "tbl") {
      EndBlock();
      row_ = {};
    } else if (name == "tr") {
      EndBlock();
      row_ = node;
      row_end_ = NextNode(node, *xml_.tree, false);
    } else if (name == "tc") {
      cell_begins_ = true;
    } else if (name == "tab" || name == "ptab") {
      text_.AppendSpace(Offset(node));
    } else if (name == "br" || name == "cr") {
      if (in_block_) text_.Break("\n", Offset(node));
    } else if (name == "noBreakHyphen") {
      AppendHyphen(node);
    }
  }

  static std::size_t Offset(const pugi::xml_node& node) {
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
  }

  void EnterParagraph(const pugi::xml_node& node) {
    ++paragraph_;
    run_ = 0;
    column_ = 1;
    if (row_ && in_block_) {
      text_.Break(cell_begins_ ? "\t" : "\n", Offset(node));
    } else {
      EndBlock();
    }
    cell_begins_ = false;
    kind_ = row_ ? BlockKind::kTableRow : KindOf(node);
  }

  BlockKind KindOf(const pugi::xml_node& paragraph) const {
    const pugi::xml_node properties = LocalChild(paragraph, "pPr");
    const std::string id(LocalAttribute(LocalChild(properties, "pStyle"), "val"));
    const auto found = styles_.find(id);
    const std::string name = found == styles_.end() ? absl::AsciiStrToLower(id) : found->second;
    if (name == "title") return BlockKind::kTitle;
    if (absl::StartsWith(name, "heading") || LocalChild(properties, "outlineLvl")) {
      return BlockKind::kHeading;
    }
    if (absl::StrContains(name, "caption")) return BlockKind::kCaption;
    return LocalChild(properties, "numPr") ? BlockKind::kListItem : BlockKind::kParagraph;
  }

  void AppendText(const pugi::xml_node& node) {
    const XmlTextPlace place = PlaceOfText(xml_, node);
    const std::size_t before = text_.size();
    text_.Append(place.span, WhiteSpace::kCollapsed, place.has_references);
    Appended(before);
  }

  void AppendHyphen(const pugi::xml_node& node) {
    const std::size_t before = text_.size();
    const std::size_t begin = Offset(node) - 1;  // pugixml gives the place of the name
    const std::size_t end = std::min(xml_.text.find('>', begin), xml_.text.size() - 1) + 1;
    text_.AppendInstead("-", {begin, end});
    Appended(before);
  }

  // What was appended since the text had `before` bytes belongs to the run.
  void Appended(std::size_t before) {
    if (text_.size() == before) return;
    if (!in_block_) {
      in_block_ = true;
      part_.blocks.push_back({kind_, {before, before}, ""});
    }
    // Text outside of any paragraph, which no Word document has, counts as the first one's.
    part_.landmarks.push_back({before, std::max<std::size_t>(paragraph_, 1), column_, run_});
    for (std::size_t at = before; at < text_.size(); ++at) {
      if ((static_cast<unsigned char>(text_.text()[at]) & 0xC0) != 0x80) ++column_;
    }
  }

  void EndBlock() {
    if (!std::exchange(in_block_, false)) return;
    Span& span = part_.blocks.back().span;
    span = TrimSpace(text_.text(), {span.begin, text_.size()});
    text_.Break("\n\n", 0);
    if (span.empty()) part_.blocks.pop_back();
  }

  const Xml& xml_;
  const StyleNames& styles_;
  MarkupText text_;
  TextPiece part_;
  BlockKind kind_ = BlockKind::kParagraph;
  bool in_block_ = false;
  pugi::xml_node row_;      // the row of a table that reading is in
  pugi::xml_node row_end_;  // what comes after it
  bool cell_begins_ = false;
  std::size_t paragraph_ = 0;
  std::size_t run_ = 0;
  std::size_t column_ = 1;
};

}  // namespace

StyleNames ReadStyleNames(const Xml& styles) {
  StyleNames names;
  for (const pugi::xml_node& style : styles.tree->document_element().children()) {
    if (LocalName(style) != "style") continue;
    names.emplace(LocalAttribute(style, "styleId"),
                  absl::AsciiStrToLower(LocalAttribute(LocalChild(style, "name"), "val")));
  }
  return names;
}

TextPiece ReadDocxPart(const Xml& xml, const StyleNames& styles) {
  return PartReader(xml, styles).Read();
}

}  // namespace claimcheck
