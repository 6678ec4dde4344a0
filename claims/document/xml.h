// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_XML_H_
#define CLAIMS_DOCUMENT_XML_H_

#include <memory>
#include <pugixml.hpp>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "claims/document/source_map.h"
#include "claims/text/span.h"

namespace claimcheck {

// The most of an XML file that is read: its tree takes some ten times as much memory.
inline constexpr std::size_t kMaxXmlBytes = std::size_t{1} << 26;

// An XML file: its tree, and its text, which spans of nodes lie in.
//
// Nothing outside of the file is ever opened, and no entity but the five of XML and HTML's is
// replaced: a document type is passed over, whatever it declares.
struct Xml {
  std::string text;      // valid UTF-8
  SourceMap source_map;  // to the bytes of the file
  std::vector<std::string> warnings;
  std::unique_ptr<pugi::xml_document> tree;
};

// Reads `bytes`, in any encoding that they declare. What follows a fault of the XML is not in the
// tree, and `fault` tells of it in words: "is not well-formed XML from byte 17 on"; the rest is.
// Errors: an empty file, one over kMaxXmlBytes.
absl::StatusOr<Xml> ReadXml(absl::string_view bytes, std::string* fault);

// The name of a node without its prefix: "p" of <w:p>.
absl::string_view LocalName(const pugi::xml_node& node);

// The value of the attribute with this local name; empty when there is none.
absl::string_view LocalAttribute(const pugi::xml_node& node, absl::string_view name);

// The first child element with this local name; an empty node when there is none.
pugi::xml_node LocalChild(const pugi::xml_node& node, absl::string_view name);

// The place in `xml.text` of a node that is text, and whether character references stand in it
// (not within CDATA).
struct XmlTextPlace {
  Span span;
  bool has_references = true;
};
XmlTextPlace PlaceOfText(const Xml& xml, const pugi::xml_node& text);

// The text within `node`, without that of the elements in it.
std::string TextOfNode(const pugi::xml_node& node);

// The node after `node` in the order of the document, within `root`: its first child, unless
// `inside` is false; an empty node at the end. For walks that need no stack.
pugi::xml_node NextNode(const pugi::xml_node& node, const pugi::xml_node& root, bool inside);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_XML_H_
