// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_VISUAL_ORDER_H_
#define CLAIMS_DOCUMENT_VISUAL_ORDER_H_

#include "claims/document/document.h"

namespace claimcheck {

// Puts the figures of `document` that marks of writing direction show in another order than that of
// the file (U+202E "right-to-left override" and its kin, Unicode Standard Annex 9, 2.1 to 2.4) into
// the order that a reader sees: "001,6" between U+202E and U+202C becomes "6,100", which stands
// where it stood. The marks themselves go into the figure, for RevealFigures() to find.
//
// Only lines without a letter of a script that is written from right to left are touched: there
// such marks do their proper work, and figures keep their order of themselves.
void PutFiguresInVisualOrder(Document* document);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_VISUAL_ORDER_H_
