// SPDX-License-Identifier: Apache-2.0
// libFuzzer's entry to the whole path; see README.md beside this file.
#include <cstddef>
#include <cstdint>

#include "tests/fuzz/whole_path.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  claimcheck::testing::RunWholePath({reinterpret_cast<const char*>(data), size});
  return 0;
}
