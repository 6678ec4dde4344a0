// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_MARKUP_REFERENCE_H_
#define REPORTS_MARKUP_REFERENCE_H_

#include "absl/strings/string_view.h"

namespace claimcheck {

// The reference that stands for `c` where HTML and XML give it a meaning, between tags or within
// double quotes: "&lt;" for "<", and so for ">", "&" and the double quote. Empty for what stands
// for itself.
absl::string_view MarkupReference(char c);

}  // namespace claimcheck

#endif  // REPORTS_MARKUP_REFERENCE_H_
