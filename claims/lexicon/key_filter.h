// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_KEY_FILTER_H_
#define CLAIMS_LEXICON_KEY_FILTER_H_

#include <bitset>
#include <cstddef>
#include <cstdint>

namespace claimcheck {

// A set of token keys that may answer yes where it should say no (for about one key in a hundred at
// a thousand keys), but never no where it should say yes. It spares most words of a text the probe
// of a hash table.
class KeyFilter {
 public:
  void Add(std::uint64_t key) { bits_.set(key % kBits); }
  bool MayHold(std::uint64_t key) const { return bits_.test(key % kBits); }

 private:
  // Fits the first-level cache together with the text that is read.
  static constexpr std::size_t kBits = 1u << 16;
  std::bitset<kBits> bits_;
};

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_KEY_FILTER_H_
