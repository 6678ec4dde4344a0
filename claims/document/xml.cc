// SPDX-License-Identifier: Apache-2.0
#include "claims/document/xml.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "claims/document/decode_markup.h"

namespace claimcheck {

absl::StatusOr<Xml> ReadXml(absl::string_view bytes, std::string* fault) {
  if (bytes.size() > kMaxXmlBytes) {
    return absl::ResourceExhaustedError(
        absl::StrCat("is larger than ", kMaxXmlBytes >> 20, " MiB, the most that is read of XML"));
  }
  absl::StatusOr<DecodedText> decoded = DecodeMarkup(bytes);
  if (!decoded.ok()) return decoded.status();
  Xml xml;
  xml.text = std::move(decoded->text);
  xml.source_map = std::move(decoded->source_map);
  xml.warnings = std::move(decoded->warnings);
  xml.tree = std::make_unique<pugi::xml_document>();
  const pugi::xml_parse_result parsed =
      xml.tree->load_buffer(xml.text.data(), xml.text.size(),
                            pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  if (!parsed) {
    const std::size_t at = xml.source_map.FileOffset(static_cast<std::size_t>(parsed.offset));
    *fault = absl::StrCat("is not well-formed XML from byte ", at, " on (", parsed.description(),
                          "); what follows was not read");
  }
  return xml;
}

absl::string_view LocalName(const pugi::xml_node& node) {
  const absl::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == absl::string_view::npos ? name : name.substr(colon + 1);
}

absl::string_view LocalAttribute(const pugi::xml_node& node, absl::string_view name) {
  for (const pugi::xml_attribute& attribute : node.attributes()) {
    const absl::string_view full = attribute.name();
    const std::size_t colon = full.find(':');
    if ((colon == absl::string_view::npos ? full : full.substr(colon + 1)) == name) {
      return attribute.value();
    }
  }
  return "";
}

pugi::xml_node LocalChild(const pugi::xml_node& node, absl::string_view name) {
  for (const pugi::xml_node& child : node.children()) {
    if (LocalName(child) == name) return child;
  }
  return {};
}

XmlTextPlace PlaceOfText(const Xml& xml, const pugi::xml_node& text) {
  const std::ptrdiff_t offset = text.offset_debug();
  if (offset < 0) return {};
  const std::size_t begin = static_cast<std::size_t>(offset);
  const bool cdata = text.type() == pugi::node_cdata;
  const std::size_t end = cdata ? xml.text.find("]]>", begin) : xml.text.find('<', begin);
  return {{begin, std::min(end, xml.text.size())}, !cdata};
}

std::string TextOfNode(const pugi::xml_node& node) {
  std::string text;
  for (const pugi::xml_node& child : node.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
      text += child.value();
    }
  }
  absl::StripAsciiWhitespace(&text);
  return text;
}

pugi::xml_node NextNode(const pugi::xml_node& node, const pugi::xml_node& root, bool inside) {
  if (inside && node.first_child()) return node.first_child();
  for (pugi::xml_node at = node; at && at != root; at = at.parent()) {
    if (at.next_sibling()) return at.next_sibling();
  }
  return {};
}

}  // namespace claimcheck
