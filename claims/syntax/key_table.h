// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_KEY_TABLE_H_
#define CLAIMS_SYNTAX_KEY_TABLE_H_

#include <bit>
#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "absl/strings/string_view.h"

namespace claimcheck {

// A read-only map from 64-bit hashes to 16-bit numbers, looked up where its bytes lie: the form in
// which the models of this folder are compiled in. It keeps 16 bits of a key to tell keys apart, so
// one absent key in some tens of thousands finds another's number; a statistical model can bear it.
//
//   bytes = slot count (a power of two; 4 bytes) { check (2 bytes) value (2 bytes) }
//
// All numbers are little-endian. A slot with value 0 is empty; keys that clash lie in the slots
// that follow. train/table_writer.h makes such bytes.
class KeyTable {
 public:
  KeyTable() = default;

  // Reads a table from the front of `bytes` and removes it from there; an empty table when the
  // bytes do not hold one.
  static KeyTable Take(absl::string_view& bytes);

  // The value of `key`; 0 when it has none.
  std::uint16_t Find(std::uint64_t key) const {
    const std::size_t slot = HomeSlot(key) & mask_;
#if defined(__SSE2__)
    if (slot < windows_) [[likely]] {
      const std::uint32_t ends = EndsAmongEight(slot, Check(key));
      return ends != 0 ? ValueAtEnd(slot, ends) : FindFrom(slot + 8, Check(key));
    }
#endif
    return FindFrom(slot, Check(key));
  }

  std::size_t slot_count() const { return slot_count_; }
  // What the slot of this number holds, which is below slot_count(); 0 when it is empty.
  std::uint16_t ValueInSlot(std::size_t slot) const { return ValueAt(slot); }

  static std::size_t HomeSlot(std::uint64_t key) { return static_cast<std::size_t>(key); }
  static std::uint16_t Check(std::uint64_t key) { return static_cast<std::uint16_t>(key >> 48); }

 private:
#if defined(__SSE2__)
  // Eight slots at once: which of them ends a search is a toss-up, and a branch that is guessed
  // wrong costs more than all eight comparisons. Two bits for each slot from `slot` on, not all 0
  // where it holds `check` or nothing. Seen as pairs of 16 bits, a slot ends the search when its
  // first half is `check` or its second half 0: one comparison tells both.
  std::uint32_t EndsAmongEight(std::size_t slot, std::uint16_t check) const {
    const auto* slots = reinterpret_cast<const __m128i*>(slots_ + 4 * slot);
    const __m128i sought = _mm_set1_epi32(check);
    const __m128i first = _mm_cmpeq_epi16(_mm_loadu_si128(slots), sought);
    const __m128i second = _mm_cmpeq_epi16(_mm_loadu_si128(slots + 1), sought);
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_packs_epi16(first, second)));
  }
  // The value of the first of them.
  std::uint16_t ValueAtEnd(std::size_t slot, std::uint32_t ends) const {
    return ValueAt(slot + static_cast<unsigned>(std::countr_zero(ends)) / 2);
  }
#endif

  // The value of the key with this check, sought from `slot` on and around the table's end.
  std::uint16_t FindFrom(std::size_t slot, std::uint16_t check) const;

  std::uint16_t ValueAt(std::size_t slot) const { return Load16(slots_ + 4 * slot + 2); }

  static std::uint16_t Load16(const char* at) {
    return static_cast<std::uint16_t>(static_cast<unsigned char>(at[0]) |
                                      static_cast<unsigned char>(at[1]) << 8);
  }

  const char* slots_ = nullptr;
  std::size_t slot_count_ = 0;
  std::size_t mask_ = 0;     // of a slot's number
  std::size_t windows_ = 0;  // slots with at least seven more behind them
};

// Reads a number of four bytes, little-endian, from the front of `bytes` and removes it from there;
// 0 when there are fewer.
std::uint32_t TakeUint32(absl::string_view& bytes);

// A hash of what a feature says: which feature it is, and one or two values.
inline std::uint64_t FeatureKey(std::uint64_t feature, std::uint64_t a, std::uint64_t b = 0) {
  std::uint64_t hash = (feature + 1) * 0x9E3779B97F4A7C15u;
  hash = (hash ^ a) * 0xBF58476D1CE4E5B9u;
  hash ^= hash >> 29;
  hash = (hash ^ b) * 0x94D049BB133111EBu;
  return hash ^ hash >> 32;
}

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_KEY_TABLE_H_
