// SPDX-License-Identifier: Apache-2.0
#include "tests/claims/document/zip_bytes.h"

#include <zlib.h>

namespace claimcheck::testing {
namespace {

void Append16(std::uint16_t value, std::string* bytes) {
  bytes->push_back(static_cast<char>(value & 0xFF));
  bytes->push_back(static_cast<char>(value >> 8));
}

void Append32(std::uint32_t value, std::string* bytes) {
  Append16(static_cast<std::uint16_t>(value & 0xFFFF), bytes);
  Append16(static_cast<std::uint16_t>(value >> 16), bytes);
}

void Append64(std::uint64_t value, std::string* bytes) {
  Append32(static_cast<std::uint32_t>(value & 0xFFFFFFFF), bytes);
  Append32(static_cast<std::uint32_t>(value >> 32), bytes);
}

}  // namespace

void ZipBytes::Add(absl::string_view name, absl::string_view content, bool encrypted) {
  Part part{std::string(name), 0, static_cast<std::uint32_t>(content.size()),
            static_cast<std::uint32_t>(bytes_.size()),
            static_cast<std::uint16_t>(encrypted ? 1 : 0)};
  part.crc = static_cast<std::uint32_t>(
      crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size())));
  Append32(0x04034B50, &bytes_);
  Append16(20, &bytes_);
  Append16(part.flags, &bytes_);
  for (int i = 0; i < 3; ++i) Append16(0, &bytes_);  // stored; no time, no date
  for (std::uint32_t value : {part.crc, part.size, part.size}) Append32(value, &bytes_);
  Append16(static_cast<std::uint16_t>(name.size()), &bytes_);
  Append16(0, &bytes_);
  bytes_ += part.name;
  bytes_.append(content.data(), content.size());
  parts_.push_back(std::move(part));
}

std::string ZipBytes::Finish() const {
  std::string bytes = bytes_;
  const std::uint32_t begin = static_cast<std::uint32_t>(bytes.size());
  for (const Part& part : parts_) {
    Append32(0x02014B50, &bytes);
    for (std::uint16_t value : {std::uint16_t{20}, std::uint16_t{20}, part.flags}) {
      Append16(value, &bytes);
    }
    for (int i = 0; i < 3; ++i) Append16(0, &bytes);
    for (std::uint32_t value : {part.crc, part.size, part.size}) Append32(value, &bytes);
    Append16(static_cast<std::uint16_t>(part.name.size()), &bytes);
    for (int i = 0; i < 4; ++i) Append16(0, &bytes);
    Append32(0, &bytes);
    Append32(part.offset, &bytes);
    bytes += part.name;
  }
  const std::uint32_t size = static_cast<std::uint32_t>(bytes.size()) - begin;
  Append32(0x06054B50, &bytes);
  for (int i = 0; i < 2; ++i) Append16(0, &bytes);
  for (int i = 0; i < 2; ++i) Append16(static_cast<std::uint16_t>(parts_.size()), &bytes);
  Append32(size, &bytes);
  Append32(begin, &bytes);
  Append16(0, &bytes);
  return bytes;
}

std::string ZipBytes::FinishZip64(std::uint64_t parts) const {
  constexpr std::uint32_t kIn64Bits = 0xFFFFFFFF;
  std::string bytes = bytes_;
  const std::size_t begin = bytes.size();
  for (const Part& part : parts_) {
    Append32(0x02014B50, &bytes);
    for (std::uint16_t value : {std::uint16_t{45}, std::uint16_t{45}, part.flags}) {
      Append16(value, &bytes);
    }
    for (int i = 0; i < 3; ++i) Append16(0, &bytes);
    for (std::uint32_t value : {part.crc, kIn64Bits, kIn64Bits}) Append32(value, &bytes);
    Append16(static_cast<std::uint16_t>(part.name.size()), &bytes);
    Append16(28, &bytes);
    for (int i = 0; i < 3; ++i) Append16(0, &bytes);
    Append32(0, &bytes);
    Append32(kIn64Bits, &bytes);
    bytes += part.name;
    Append16(1, &bytes);  // the extra field of ZIP64
    Append16(24, &bytes);
    for (std::uint32_t value : {part.size, part.size, part.offset}) Append64(value, &bytes);
  }
  const std::size_t end = bytes.size();
  Append32(0x06064B50, &bytes);
  Append64(44, &bytes);
  for (int i = 0; i < 2; ++i) Append16(45, &bytes);
  for (int i = 0; i < 2; ++i) Append32(0, &bytes);
  for (std::uint64_t value : {parts, parts, std::uint64_t{end - begin}, std::uint64_t{begin}}) {
    Append64(value, &bytes);
  }
  Append32(0x07064B50, &bytes);
  Append32(0, &bytes);
  Append64(end, &bytes);
  Append32(1, &bytes);
  Append32(0x06054B50, &bytes);
  for (int i = 0; i < 2; ++i) Append16(0, &bytes);
  for (int i = 0; i < 2; ++i) Append16(0xFFFF, &bytes);
  for (int i = 0; i < 2; ++i) Append32(kIn64Bits, &bytes);
  Append16(0, &bytes);
  return bytes;
}

}  // namespace claimcheck::testing
