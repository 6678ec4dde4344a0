// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_HIDDEN_CHARACTER_H_
#define CLAIMS_DOCUMENT_HIDDEN_CHARACTER_H_

#include "claims/document/document.h"

namespace claimcheck {

// Takes the characters that a reader does not see out of the figures of `document`, so that "6,100"
// with a zero-width space in it reads as a reader sees it, and notes them in Document::hidden with
// a warning. Those elsewhere stay: languages need them.
//
// Hidden are the soft hyphen, zero-width spaces and joiners, and the marks that steer the direction
// of writing (Unicode 15, general category Cf, as far as text of news may hold them); within a
// figure they are when a digit stands beside them and no space on the other side.
void RevealFigures(Document* document);

// HiddenCharacter::text_offset of one that stood before the byte at `offset` of a title that does
// not stand in the text: it is counted as if it followed the text, with a byte between them.
std::size_t HiddenOffsetInTitle(const Document& document, std::size_t offset);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_HIDDEN_CHARACTER_H_
