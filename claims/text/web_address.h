// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_TEXT_WEB_ADDRESS_H_
#define CLAIMS_TEXT_WEB_ADDRESS_H_

#include <cstddef>

#include "absl/strings/string_view.h"

namespace claimcheck {

// One past the URL of `text` that begins with the letters [begin, end), behind which stands a colon
// or a full stop; `end` when none does. A URL is a scheme and "://", "www.", or a host with a path
// that holds digits, and all up to a space, a quotation mark, an angle bracket or what is no ASCII,
// less the punctuation of the sentence around it (RFC 3986, appendix C, on URLs in running text).
// Its digits are no figures.
std::size_t WebAddressEnd(absl::string_view text, std::size_t begin, std::size_t end);

}  // namespace claimcheck

#endif  // CLAIMS_TEXT_WEB_ADDRESS_H_
