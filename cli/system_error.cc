// SPDX-License-Identifier: Apache-2.0
#include "cli/system_error.h"

#include <cstring>

#include "absl/strings/str_cat.h"

namespace claimcheck {

absl::Status SystemError(absl::string_view name, int error) {
  return absl::UnknownError(absl::StrCat(name, ": ", std::strerror(error)));
}

}  // namespace claimcheck
