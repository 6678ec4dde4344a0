// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_COMMENT_PLACES_H_
#define CLAIMS_DOCUMENT_COMMENT_PLACES_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/document/suppression_comment.h"
#include "claims/text/span.h"

namespace claimcheck {

// The suppressions of `text`, Markdown or HTML in UTF-8, whose comments are those at `comments`,
// from "<!--" to "-->" in order. What is a comment only the reader of the format knows: in a code
// block, a script or an attribute the same characters show how one is written, and suppress
// nothing.
std::vector<SuppressionComment> SuppressionsIn(absl::string_view text,
                                               const std::vector<Span>& comments);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_COMMENT_PLACES_H_
