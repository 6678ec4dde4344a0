// SPDX-License-Identifier: Apache-2.0
#include "tests/reports/rendered_markdown.h"

#include <md4c.h>

#include <set>

namespace claimcheck::testing {
namespace {

std::string Text(const MD_ATTRIBUTE& attribute) { return {attribute.text, attribute.size}; }

RenderedMarkdown& Of(void* data) { return *static_cast<RenderedMarkdown*>(data); }

int OnBlock(MD_BLOCKTYPE, void*, void*) { return 0; }

int OnSpan(MD_SPANTYPE type, void* detail, void* data) {
  if (type == MD_SPAN_A) {
    Of(data).links.push_back(Text(static_cast<MD_SPAN_A_DETAIL*>(detail)->href));
  } else if (type == MD_SPAN_IMG) {
    Of(data).links.push_back(Text(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src));
  } else {
    Of(data).markup.push_back("span " + std::to_string(type));
  }
  return 0;
}

int OnSpanEnd(MD_SPANTYPE, void*, void*) { return 0; }

std::string Reference(const std::string& reference) {
  if (reference == "&lt;") return "<";
  if (reference == "&gt;") return ">";
  if (reference == "&amp;") return "&";
  return reference;
}

int OnText(MD_TEXTTYPE type, const MD_CHAR* begin, MD_SIZE size, void* data) {
  static const std::set<std::string> ours = {"<wbr>", "<br>", "<b>", "</b>", "<span>", "</span>"};
  const std::string text(begin, size);
  if (type == MD_TEXT_HTML) {
    if (!ours.contains(text)) Of(data).markup.push_back(text);
  } else if (type == MD_TEXT_ENTITY) {
    Of(data).text += Reference(text);
  } else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
    Of(data).text += " ";
  } else {
    Of(data).text += text;
  }
  return 0;
}

}  // namespace

RenderedMarkdown RenderMarkdown(const std::string& markdown) {
  RenderedMarkdown rendered;
  MD_PARSER parser = {};
  parser.flags = MD_DIALECT_GITHUB;
  parser.enter_block = OnBlock;
  parser.leave_block = OnBlock;
  parser.enter_span = OnSpan;
  parser.leave_span = OnSpanEnd;
  parser.text = OnText;
  md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &rendered);
  return rendered;
}

}  // namespace claimcheck::testing
