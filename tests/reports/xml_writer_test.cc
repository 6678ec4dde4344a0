// SPDX-License-Identifier: Apache-2.0
#include "reports/xml_writer.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <pugixml.hpp>

#include "absl/strings/match.h"
#include "absl/strings/str_join.h"

namespace claimcheck {
namespace {

std::string WithText(absl::string_view attribute, absl::string_view text) {
  XmlWriter xml;
  xml.Begin("a");
  xml.Attribute("b", attribute);
  xml.Text(text);
  xml.End();
  return xml.Take();
}

// What a parser reads of it; fails the test when it is not well-formed.
pugi::xml_document Parsed(const std::string& xml) {
  pugi::xml_document document;
  EXPECT_TRUE(document.load_buffer(xml.data(), xml.size())) << xml;
  return document;
}

TEST(XmlWriter, IndentsElementsAndKeepsText) {
  XmlWriter xml;
  xml.Begin("a");
  xml.Begin("b");
  xml.Attribute("n", 7);
  xml.End();
  xml.Begin("c");
  xml.Text("one\ntwo");
  xml.End();
  xml.End();
  EXPECT_EQ(xml.Take(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<a>\n"
            "  <b n=\"7\"/>\n"
            "  <c>one\ntwo</c>\n"
            "</a>\n");
}

TEST(XmlWriter, WritesWhatReadsBackAsTheSame) {
  for (const std::string text :
       {"]]>", "<script>&amp;</script>", "'\"", "a\tb", "a\nb", "a\rb", "a\r\nb", "  two  ",
        "\u202Eabc\u202C", "\u2028", "\u0085", "\u007F", "漢é😀", "<![CDATA[", "-->", "&#27;"}) {
    const pugi::xml_document document = Parsed(WithText(text, text));
    EXPECT_EQ(document.child("a").attribute("b").value(), text);
    EXPECT_EQ(document.child("a").text().get(), text);
  }
}

TEST(XmlWriter, TellsWhatXmlCannotHold) {
  using std::string_literals::operator""s;
  const struct {
    std::string text;
    std::string read;
  } cases[] = {
      {"\x1B[31m", "<U+001B>[31m"},
      {"a\0b"s, "a<U+0000>b"},
      {"\uFFFE", "<U+FFFE>"},
      {"\xFF", "\uFFFD"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
  };
  for (const auto& c : cases) {
    const pugi::xml_document document = Parsed(WithText(c.text, c.text));
    EXPECT_EQ(document.child("a").attribute("b").value(), c.read);
    EXPECT_EQ(document.child("a").text().get(), c.read);
  }
}

TEST(XmlWriter, IsWellFormedWhateverItIsGiven) {
  EXPECT_TRUE(rc::check([](const std::string& attribute, const std::string& text) {
    const std::string xml = WithText(attribute, text);
    pugi::xml_document document;
    RC_ASSERT(static_cast<bool>(document.load_buffer(xml.data(), xml.size())));
  }));
}

}  // namespace
}  // namespace claimcheck
