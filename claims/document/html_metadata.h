// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_HTML_METADATA_H_
#define CLAIMS_DOCUMENT_HTML_METADATA_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/document/html_page.h"
#include "claims/document/metadata.h"

namespace claimcheck {

// What a page says of its article, the best evidence of each kind first; docs/formats.md tells the
// order. `markup` is the page: a browser that saved it writes its address at the beginning.
//
//   title       JSON-LD headline, og:title, twitter:title, other <meta>, <title>
//   published   JSON-LD datePublished, article:published_time, itemprop datePublished, other
//   <meta>,
//               the first <time> of `body`, the address (/2015/05/11/)
//   modified    JSON-LD dateModified, article:modified_time, other <meta>
//   language    <html lang>, JSON-LD inLanguage, og:locale, <meta>
//   site        og:site_name, JSON-LD publisher, <meta>
//   author      JSON-LD author, article:author, <meta>
//   url         <link rel=canonical>, og:url, JSON-LD url, where a browser saved it from
//
// JSON-LD counts where its @type is an article (schema.org Article and what is under it).
Metadata ReadHtmlMetadata(absl::string_view markup, const HtmlPage& page);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_HTML_METADATA_H_
