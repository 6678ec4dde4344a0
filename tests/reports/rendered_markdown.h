// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_REPORTS_RENDERED_MARKDOWN_H_
#define TESTS_REPORTS_RENDERED_MARKDOWN_H_

#include <string>
#include <vector>

namespace claimcheck::testing {

// What a reader of GitHub Flavored Markdown (md4c) takes a text for.
struct RenderedMarkdown {
  std::string text;                 // all words, in order, character references read
  std::vector<std::string> links;   // where links and images lead
  std::vector<std::string> markup;  // raw HTML but <wbr>, <br>, <b> and <span>; emphasis and code
};

RenderedMarkdown RenderMarkdown(const std::string& markdown);

}  // namespace claimcheck::testing

#endif  // TESTS_REPORTS_RENDERED_MARKDOWN_H_
