// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_MARKUP_HEAD_H_
#define CLAIMS_DOCUMENT_MARKUP_HEAD_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claimcheck {

// What a file in markup begins with: the first 64 bytes or so after byte order mark, white space,
// comments and processing instructions, in small letters of ASCII. For telling formats apart, in
// any encoding that has the letters of ASCII: NUL is left out, so that UTF-16 reads as well.
//
//   "\n<?xml version='1.0'?><!-- made by hand --><RSS version"   "<rss version"
std::string MarkupHead(absl::string_view bytes);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_MARKUP_HEAD_H_
