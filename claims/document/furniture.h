// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_FURNITURE_H_
#define CLAIMS_DOCUMENT_FURNITURE_H_

#include "absl/strings/string_view.h"

namespace claimcheck {

// Why `line`, without its heading's or list item's mark, is a line of the page's furniture and not
// of the article, whatever stands around it; empty when it may be the article's.
//
//   "Share this story"                             "share links"     a row of residue.tsv
//   "Home > News > World"                          "navigation"
//   "Ferry sinks Published on Post (http://…)"     "published-on footer"
//   "https://harbourpost.example/a1"               "web address"
//   "Contact Jane Roe: jroe@harbourpost.example"   "contact line"
//   "Follow the Harbour Post: Facebook | Twitter"  "follow links"
//   "Jane Roe/AP"                                  "photo credit"
//   "* * *"                                        "separator"
absl::string_view FurnitureReason(absl::string_view line);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_FURNITURE_H_
