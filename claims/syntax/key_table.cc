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
  table.windows_ = slots < 8 ? 0 : slots - 7;
  bytes.remove_prefix(4 * slots);
  return table;
}

std::uint16_t KeyTable::FindFrom(std::size_t slot, std::uint16_t check) const {
#if defined(__SSE2__)
  for (; slot < windows_; slot += 8) {
    const std::uint32_t ends = EndsAmongEight(slot, check);
    if (ends != 0) return ValueAtEnd(slot, ends);
  }
#endif
  for (std::size_t probes = 0; probes < slot_count_; ++probes, ++slot) {
    if (slot >= slot_count_) slot = 0;
    const std::uint16_t value = ValueAt(slot);
    if (value == 0 || Load16(slots_ + 4 * slot) == check) return value;
  }
  return 0;
}

}  // namespace claimcheck
