// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_SYSTEM_ERROR_H_
#define CLI_SYSTEM_ERROR_H_

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace claimcheck {

// What the system says of a call on the file `name` that failed with `error`, a value of errno:
// "notes.txt: No such file or directory".
absl::Status SystemError(absl::string_view name, int error);

}  // namespace claimcheck

#endif  // CLI_SYSTEM_ERROR_H_
