// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_TEXT_TOKENIZE_H_
#define CLAIMS_TEXT_TOKENIZE_H_

#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "claims/text/token.h"

namespace claimcheck {

// Says whether a word (by its key, see Token) may begin or be part of a number or a date.
using MentionGate = absl::FunctionRef<bool(std::uint64_t key)>;

// Cuts UTF-8 text into tokens and sentences in one pass; linear in the text's length.
//
// Sentences end at . ! ? … (with closing quotes and brackets after them) before a space and
// something that can begin a sentence; not after an abbreviation ("Mr.", "U.S." before a small
// letter, "Jan."), an initial ("J. Smith") or inside a number ("3.5"). An empty line always ends
// one; a single line break does when the line before it ends without punctuation and the next one
// begins with a capital or a digit and either is short (a headline, a list).
//
// Invalid UTF-8 never throws or loops: each stray byte is a symbol token of its own.
TokenizedText Tokenize(absl::string_view text, MentionGate gate);

// The same with a gate that lets only tokens with digits through.
TokenizedText Tokenize(absl::string_view text);

// Notes in Token::marks what there is to know of each token's word, as bits that mean something to
// whoever asks later.
using TokenMarker = absl::FunctionRef<void(std::vector<Token>& tokens)>;

// The same with tokens that `mark` has marked; a word with one of the marks `gate` opens the gate.
TokenizedText Tokenize(absl::string_view text, TokenMarker mark, std::uint32_t gate);

// The tokens alone.
std::vector<Token> CutTokens(absl::string_view text);

}  // namespace claimcheck

#endif  // CLAIMS_TEXT_TOKENIZE_H_
