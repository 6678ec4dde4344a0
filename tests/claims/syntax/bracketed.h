// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_CLAIMS_SYNTAX_BRACKETED_H_
#define TESTS_CLAIMS_SYNTAX_BRACKETED_H_

#include <rapidcheck.h>

#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "claims/text/tokenize.h"

namespace claimcheck::testing {

// A sentence with some of its tokens in square brackets, which are not part of it: "The toll rose
// to [24]." asks about token 24.
struct Bracketed {
  std::shared_ptr<const std::string> text;
  TokenizedText cut;
  Sentence sentence;
  std::size_t first = 0;
  std::size_t last = 0;
};

inline Bracketed ReadBracketed(const std::string& with_brackets) {
  const std::size_t open = with_brackets.find('[');
  const std::size_t close = with_brackets.find(']');
  std::string text = with_brackets;
  if (close != std::string::npos) text.erase(close, 1);
  if (open != std::string::npos) text.erase(open, 1);
  Bracketed result;
  result.text = std::make_shared<const std::string>(text);
  result.cut = Tokenize(*result.text);
  result.sentence = result.cut.sentences.at(0);
  for (std::size_t i = 0; i < result.cut.tokens.size(); ++i) {
    const Span span = result.cut.tokens[i].span;
    if (span.end <= open) result.first = i + 1;
    if (span.begin < close - 1) result.last = i + 1;
  }
  return result;
}

// Texts made of words that matter to syntax, in any order.
inline rc::Gen<std::string> SomeText() {
  return rc::gen::map(
      rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
          "24",   "people", "were", "killed", "in",  "the",  "of",   "May",  "2015", "$",  "%",
          ",",    ".",      "was",  "and",    "who", "said", "toll", "more", "than", "He", "\n\n",
          "\xFF", "-",      "be",   "is",     "to",  "by",   "has",  "not",  "'s"})),
      [](const std::vector<std::string>& words) { return absl::StrJoin(words, " "); });
}

}  // namespace claimcheck::testing

#endif  // TESTS_CLAIMS_SYNTAX_BRACKETED_H_
