// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_XML_WRITER_H_
#define REPORTS_XML_WRITER_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claimcheck {

// Writes XML 1.0 in the order of the calls, an element a line, indented by two spaces a level:
//
//   XmlWriter xml;
//   xml.Begin("file");
//   xml.Attribute("name", "a.txt");
//   xml.Begin("error");
//   xml.Attribute("line", 7);
//   xml.End();
//   xml.End();
//   xml.Take()                 <?xml version="1.0" encoding="UTF-8"?>
//                              <file name="a.txt">
//                                <error line="7"/>
//                              </file>
//
// Whatever it is given, the result is well-formed, and reads back as the same characters where XML
// has them: "]]>" and tags are escaped, and what a terminal would obey or nobody sees (line ends
// in attributes, bidirectional controls) is written as a character reference. What has no form in
// XML 1.0 (section 2.2: ESC, NUL, U+FFFE) is told as its code point, "<U+001B>"; bytes that are
// not UTF-8 become U+FFFD.
class XmlWriter {
 public:
  // An element's begin; its attributes follow, then its text or its elements.
  void Begin(absl::string_view name);
  void Attribute(absl::string_view name, absl::string_view value);
  void Attribute(absl::string_view name, std::size_t value);
  void Text(absl::string_view text);
  // Ends the element that began last.
  void End();

  std::string Take();

 private:
  void CloseTag();

  std::string text_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  std::vector<std::string> open_;
  bool in_tag_ = false;    // ">" is still to come
  bool has_text_ = false;  // the open element holds text, so that its end tag stands behind it
};

}  // namespace claimcheck

#endif  // REPORTS_XML_WRITER_H_
