// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_DOCX_PART_H_
#define CLAIMS_DOCUMENT_DOCX_PART_H_

#include <string>

#include "absl/container/flat_hash_map.h"
#include "claims/document/text_piece.h"
#include "claims/document/xml.h"

namespace claimcheck {

// The English names of styles, in small letters, by their ids: Word in French calls "heading 1"
// Titre1 (ECMA-376 part 1, 17.7.4.9 and 17.7.4.17).
using StyleNames = absl::flat_hash_map<std::string, std::string>;
StyleNames ReadStyleNames(const Xml& styles);

// The text of one part of a Word document: the document itself, its footnotes, a header. Offsets
// are those of the part's bytes.
TextPiece ReadDocxPart(const Xml& xml, const StyleNames& styles);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_DOCX_PART_H_
