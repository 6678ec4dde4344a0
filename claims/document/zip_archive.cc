// SPDX-License-Identifier: Apache-2.0
#include "claims/document/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReadBytes = std::size_t{1} << 16;

absl::Status Error(absl::string_view message) { return absl::InvalidArgumentError(message); }

absl::Status Damaged(absl::string_view name) {
  return Error(absl::StrCat("its part ", name, " is damaged"));
}

struct FileCloser {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

void ZipArchive::Closer::operator()(zip* archive) const { zip_discard(archive); }

absl::StatusOr<ZipArchive> ZipArchive::Open(absl::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  ZipArchive archive;
  if (source != nullptr) {
    archive.archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (archive.archive_ == nullptr) zip_source_free(source);
  }
  if (archive.archive_ == nullptr) {
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    return Error(absl::StrCat("is a damaged ZIP archive: ", why));
  }
  zip_error_fini(&error);
  const zip_int64_t count = zip_get_num_entries(archive.archive_.get(), 0);
  if (count > static_cast<zip_int64_t>(kMaxParts)) {
    return Error(absl::StrCat("holds ", count, " parts where ", kMaxParts, " are the most"));
  }
  for (zip_int64_t i = 0; i < count; ++i) {
    const char* name =
        zip_get_name(archive.archive_.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
    archive.names_.emplace_back(name == nullptr ? "" : name);
  }
  return archive;
}

bool ZipArchive::Has(absl::string_view name) const {
  return std::find(names_.begin(), names_.end(), name) != names_.end();
}

absl::StatusOr<std::string> ZipArchive::Read(absl::string_view name) const {
  const auto found = std::find(names_.begin(), names_.end(), name);
  if (found == names_.end()) return Error(absl::StrCat("has no part ", name));
  if (std::find(found + 1, names_.end(), name) != names_.end()) {
    return Error(absl::StrCat("has two parts ", name, ": which one is meant is not known"));
  }
  const zip_uint64_t index = static_cast<zip_uint64_t>(found - names_.begin());
  zip_stat_t stat;
  if (zip_stat_index(archive_.get(), index, 0, &stat) != 0) return Damaged(name);
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
    return Error("is encrypted; save it without a password");
  }
  const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(archive_.get(), index, 0));
  if (file == nullptr) return Damaged(name);
  std::string bytes;
  std::size_t size = 0;
  while (true) {
    bytes.resize(size + kReadBytes);
    const zip_int64_t count = zip_fread(file.get(), bytes.data() + size, kReadBytes);
    if (count < 0) return Damaged(name);
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
    if (size > kMaxPartBytes) {
      return Error(absl::StrCat("its part ", name, " unpacks to more than ", kMaxPartBytes >> 20,
                                " MiB, the most that is read"));
    }
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace claimcheck
