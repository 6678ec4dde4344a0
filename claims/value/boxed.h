// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_BOXED_H_
#define CLAIMS_VALUE_BOXED_H_

#include <memory>
#include <optional>
#include <utility>

namespace claimcheck {

// A value that may be missing and then takes the room of a pointer: std::optional for large values
// that most of their owners lack. Copied and compared as the value is.
template <typename T>
class Boxed {
 public:
  Boxed() = default;
  Boxed(std::nullopt_t) {}                                             // NOLINT: implicit
  Boxed(const T& value) : value_(std::make_unique<T>(value)) {}        // NOLINT: implicit
  Boxed(T&& value) : value_(std::make_unique<T>(std::move(value))) {}  // NOLINT: implicit
  Boxed(std::optional<T> value) {                                      // NOLINT: implicit
    if (value) value_ = std::make_unique<T>(*std::move(value));
  }
  Boxed(const Boxed& other) : value_(other ? std::make_unique<T>(*other) : nullptr) {}
  Boxed(Boxed&&) noexcept = default;
  Boxed& operator=(Boxed other) noexcept {
    value_ = std::move(other.value_);
    return *this;
  }

  bool has_value() const { return value_ != nullptr; }
  explicit operator bool() const { return has_value(); }
  void reset() { value_.reset(); }

  T& operator*() { return *value_; }
  const T& operator*() const { return *value_; }
  T* operator->() { return value_.get(); }
  const T* operator->() const { return value_.get(); }

  friend bool operator==(const Boxed& a, const Boxed& b) {
    return a && b ? *a == *b : a.has_value() == b.has_value();
  }

 private:
  std::unique_ptr<T> value_;
};

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_BOXED_H_
