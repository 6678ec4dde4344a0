// SPDX-License-Identifier: Apache-2.0
#include "claims/document/unpack.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <memory>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

constexpr std::size_t kChunkBytes = std::size_t{1} << 18;

absl::Status TooLarge(std::size_t max_bytes) {
  return absl::ResourceExhaustedError(absl::StrCat("unpacks to more than ", max_bytes >> 20,
                                                   " MiB, the most that is read; divide it"));
}

absl::Status CutShort() {
  return absl::InvalidArgumentError("is compressed, and damaged or cut short");
}

absl::StatusOr<std::string> UnpackGzip(absl::string_view bytes, std::size_t max_bytes) {
  z_stream stream = {};
  constexpr int kGzipOnly = 16 + MAX_WBITS;
  if (inflateInit2(&stream, kGzipOnly) != Z_OK) return CutShort();
  const std::unique_ptr<z_stream, decltype(&inflateEnd)> end(&stream, &inflateEnd);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  std::string text;
  std::size_t size = 0;
  while (true) {
    text.resize(size + kChunkBytes);
    stream.next_out = reinterpret_cast<Bytef*>(text.data() + size);
    stream.avail_out = static_cast<uInt>(kChunkBytes);
    const int result = inflate(&stream, Z_NO_FLUSH);
    size += kChunkBytes - stream.avail_out;
    if (size > max_bytes) return TooLarge(max_bytes);
    if (result == Z_STREAM_END) {
      if (stream.avail_in == 0) break;
      if (inflateReset(&stream) != Z_OK) return CutShort();  // another member follows
    } else if (result != Z_OK) {
      return CutShort();
    }
  }
  text.resize(size);
  return text;
}

absl::StatusOr<std::string> UnpackZstd(absl::string_view bytes, std::size_t max_bytes) {
  const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream(ZSTD_createDStream(),
                                                                          &ZSTD_freeDStream);
  ZSTD_inBuffer in = {bytes.data(), bytes.size(), 0};
  std::string text;
  std::size_t size = 0;
  std::size_t left = 1;
  while (in.pos < in.size || left != 0) {
    text.resize(size + kChunkBytes);
    ZSTD_outBuffer out = {text.data() + size, kChunkBytes, 0};
    const std::size_t before = in.pos;
    left = ZSTD_decompressStream(stream.get(), &out, &in);
    size += out.pos;
    if (ZSTD_isError(left) != 0) return CutShort();
    if (size > max_bytes) return TooLarge(max_bytes);
    if (out.pos == 0 && in.pos == before) return CutShort();
  }
  text.resize(size);
  return text;
}

}  // namespace

Packing PackingOf(absl::string_view bytes) {
  if (absl::StartsWith(bytes, "\x1F\x8B")) return Packing::kGzip;
  if (absl::StartsWith(bytes, "\x28\xB5\x2F\xFD")) return Packing::kZstd;
  return Packing::kNone;
}

absl::StatusOr<std::string> Unpack(absl::string_view bytes, std::size_t max_bytes) {
  switch (PackingOf(bytes)) {
    case Packing::kGzip:
      return UnpackGzip(bytes, max_bytes);
    case Packing::kZstd:
      return UnpackZstd(bytes, max_bytes);
    case Packing::kNone:
      break;
  }
  return absl::InvalidArgumentError("is not compressed");
}

absl::string_view PathWithoutPacking(absl::string_view path) {
  for (absl::string_view ending : {".gz", ".zst"}) {
    if (absl::EndsWithIgnoreCase(path, ending)) path.remove_suffix(ending.size());
  }
  return path;
}

}  // namespace claimcheck
