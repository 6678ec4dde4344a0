// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/key_table.h"

#include <bit>

namespace claimcheck {

std::uint32_t TakeUint32(absl::string_view& bytes) {
  if (bytes.size() < 4) return 0;
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    number |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
  }
  bytes.remove_prefix(4);
  return number;
}

KeyTable KeyTable::Take(absl::string_view& bytes) {
  KeyTable table;
  const std::size_t slots = TakeUint32(bytes);
  if (!std::has_single_bit(slots) || bytes.size() / 4 < slots) return table;
  table.slots_ = bytes.data();
  table.slot_count_ = slots;
  table.mask_ = slots - 1;
  bytes.remove_prefix(4 * slots);
  return table;
}

}  // namespace claimcheck
