// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/train/table_writer.h"

#include "claims/syntax/key_table.h"

namespace claimcheck {
namespace {

void AppendUint16(std::uint16_t number, std::string& bytes) {
  bytes.push_back(static_cast<char>(number & 0xFF));
  bytes.push_back(static_cast<char>(number >> 8));
}

std::size_t SlotCount(std::size_t entries) {
  std::size_t slots = 2;
  while (slots * 7 < entries * 10) slots *= 2;
  return slots;
}

}  // namespace

void AppendUint32(std::uint32_t number, std::string& bytes) {
  AppendUint16(static_cast<std::uint16_t>(number & 0xFFFF), bytes);
  AppendUint16(static_cast<std::uint16_t>(number >> 16), bytes);
}

void AppendKeyTable(const std::vector<std::pair<std::uint64_t, std::uint16_t>>& entries,
                    std::string& bytes) {
  struct Slot {
    std::uint16_t check = 0;
    std::uint16_t value = 0;
  };
  std::vector<Slot> slots(SlotCount(entries.size()));
  for (const auto& [key, value] : entries) {
    if (value == 0) continue;
    std::size_t at = KeyTable::HomeSlot(key) & (slots.size() - 1);
    while (slots[at].value != 0) at = (at + 1) & (slots.size() - 1);
    slots[at] = {.check = KeyTable::Check(key), .value = value};
  }
  AppendUint32(static_cast<std::uint32_t>(slots.size()), bytes);
  for (const Slot& slot : slots) {
    AppendUint16(slot.check, bytes);
    AppendUint16(slot.value, bytes);
  }
}

}  // namespace claimcheck
