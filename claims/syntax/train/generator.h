// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TRAIN_GENERATOR_H_
#define CLAIMS_SYNTAX_TRAIN_GENERATOR_H_

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace claimcheck {

// A small generator of numbers that are the same everywhere: xorshift64* (Vigna 2016, An
// Experimental Exploration of Marsaglia's xorshift Generators, Scrambled).
class Generator {
 public:
  explicit Generator(std::uint64_t seed) : state_(seed) {}

  // A number in [0, limit).
  std::size_t Below(std::size_t limit) {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<std::size_t>((state_ * 0x2545F4914F6CDD1Du) >> 16) % limit;
  }

  // The numbers 0 … count - 1 in some order (Fisher and Yates).
  std::vector<std::size_t> Shuffled(std::size_t count) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i) std::swap(order[i - 1], order[Below(i)]);
    return order;
  }

 private:
  std::uint64_t state_;
};

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TRAIN_GENERATOR_H_
