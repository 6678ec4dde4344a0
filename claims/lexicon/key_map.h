// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_KEY_MAP_H_
#define CLAIMS_LEXICON_KEY_MAP_H_

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace claimcheck {

// The places of keys (see text/folded_word.h) in the order in which they were added. A key is a
// good hash already, so that a question costs a look at one slot in most cases: nearly all words of
// a text are in no table, and at most half of the slots are taken.
class KeySet {
 public:
  // With room for about so many keys: more are taken in all the same.
  explicit KeySet(std::size_t expected = 0)
      : keys_(std::max(kFirstSlots, std::bit_ceil(2 * expected))), places_(keys_.size()) {}

  // Adds `key`, which must not be 0, unless it is there; returns its place.
  std::size_t Add(std::uint64_t key) {
    if (keys_.size() < 2 * (size_ + 1)) Grow();
    const std::size_t slot = SlotOf(key);
    if (keys_[slot] == 0) {
      keys_[slot] = key;
      places_[slot] = static_cast<std::uint32_t>(size_++);
    }
    return places_[slot];
  }

  bool Holds(std::uint64_t key) const { return keys_[SlotOf(key)] != 0; }

  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);
  std::size_t PlaceOf(std::uint64_t key) const {
    const std::size_t slot = SlotOf(key);
    return keys_[slot] != 0 ? places_[slot] : kNowhere;
  }

  std::size_t size() const { return size_; }

  // Calls `use` with each key.
  template <typename Use>
  void ForEach(Use use) const {
    for (const std::uint64_t key : keys_) {
      if (key != 0) use(key);
    }
  }

 private:
  // The slot that holds `key`, else the empty one where it would go.
  std::size_t SlotOf(std::uint64_t key) const {
    const std::size_t mask = keys_.size() - 1;
    std::size_t slot = key & mask;
    while (keys_[slot] != 0 && keys_[slot] != key) slot = (slot + 1) & mask;
    return slot;
  }

  void Grow() {
    std::vector<std::uint64_t> old_keys(2 * keys_.size());
    std::vector<std::uint32_t> old_places(2 * keys_.size());
    old_keys.swap(keys_);
    old_places.swap(places_);
    for (std::size_t i = 0; i < old_keys.size(); ++i) {
      if (old_keys[i] == 0) continue;
      const std::size_t slot = SlotOf(old_keys[i]);
      keys_[slot] = old_keys[i];
      places_[slot] = old_places[i];
    }
  }

  static constexpr std::size_t kFirstSlots = 16;
  std::vector<std::uint64_t> keys_;  // 0: empty
  std::vector<std::uint32_t> places_;
  std::size_t size_ = 0;
};

// What the lexicon knows of words, by their keys.
template <typename Value>
class KeyMap {
 public:
  // The value of `key`; a new one where there was none.
  Value& operator[](std::uint64_t key) {
    const std::size_t place = keys_.Add(key);
    if (place == values_.size()) values_.emplace_back();
    return values_[place];
  }

  // Adds a value, or keeps the one that is there.
  void TryAdd(std::uint64_t key, Value value) {
    if (keys_.Add(key) == values_.size()) values_.push_back(std::move(value));
  }

  const Value* Find(std::uint64_t key) const {
    const std::size_t place = keys_.PlaceOf(key);
    return place == KeySet::kNowhere ? nullptr : &values_[place];
  }

  bool Holds(std::uint64_t key) const { return keys_.Holds(key); }
  const KeySet& keys() const { return keys_; }

 private:
  KeySet keys_;
  std::vector<Value> values_;
};

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_KEY_MAP_H_
