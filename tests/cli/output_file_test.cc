// SPDX-License-Identifier: Apache-2.0
#include "cli/output_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "tests/cli/temporary_folder.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

// No file may grow beyond `bytes` for the life of this object: a disk that is full.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) {
    handler_ = signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit = {.rlim_cur = bytes, .rlim_max = before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileSizeLimit() {
    setrlimit(RLIMIT_FSIZE, &before_);
    signal(SIGXFSZ, handler_);
  }

 private:
  rlimit before_ = {};
  void (*handler_)(int) = nullptr;
};

TEST(WriteWholeFile, WritesAndReplaces) {
  const testing::TemporaryFolder folder;
  EXPECT_TRUE(WriteWholeFile(folder.At("r"), "one").ok());
  EXPECT_TRUE(WriteWholeFile(folder.At("r"), "two").ok());
  EXPECT_EQ(folder.Read("r"), "two");
  EXPECT_THAT(folder.Names(), ElementsAre("r"));
}

TEST(WriteWholeFile, KeepsPermissionsAndLinks) {
  const testing::TemporaryFolder folder;
  const std::string path = folder.Write("r", "one");
  ASSERT_EQ(chmod(path.c_str(), 0640), 0);
  std::filesystem::create_symlink(path, folder.At("link"));
  EXPECT_TRUE(WriteWholeFile(folder.At("link"), "two").ok());
  EXPECT_TRUE(std::filesystem::is_symlink(folder.At("link")));
  EXPECT_EQ(folder.Read("r"), "two");
  struct stat status = {};
  ASSERT_EQ(stat(path.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777, 0640u);
}

TEST(WriteWholeFile, GivesANewFileTheUsersPermissions) {
  const testing::TemporaryFolder folder;
  const mode_t before = umask(027);
  EXPECT_TRUE(WriteWholeFile(folder.At("r"), "one").ok());
  umask(before);
  struct stat status = {};
  ASSERT_EQ(stat(folder.At("r").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777, 0640u);
}

TEST(WriteWholeFile, LeavesWhatWasThereWhenTheDiskIsFull) {
  const testing::TemporaryFolder folder;
  folder.Write("old", "one");
  absl::Status over_old, new_file;
  {
    const FileSizeLimit limit(1000);
    over_old = WriteWholeFile(folder.At("old"), std::string(5000, 'x'));
    new_file = WriteWholeFile(folder.At("new"), std::string(5000, 'x'));
  }
  EXPECT_THAT(over_old.message(), HasSubstr("old: File too large"));
  EXPECT_THAT(new_file.message(), HasSubstr("new: File too large"));
  EXPECT_EQ(folder.Read("old"), "one");
  EXPECT_THAT(folder.Names(), ElementsAre("old"));
}

TEST(WriteWholeFile, TellsWhatCannotBeWritten) {
  const testing::TemporaryFolder folder;
  EXPECT_EQ(WriteWholeFile("/dev/full", "x").message(), "/dev/full: No space left on device");
  EXPECT_THAT(WriteWholeFile(folder.path(), "x").message(), HasSubstr("Is a directory"));
  EXPECT_THAT(WriteWholeFile(folder.At("no/r"), "x").message(), HasSubstr("No such file"));
  EXPECT_TRUE(WriteWholeFile("/dev/null", "x").ok());
}

TEST(WriteAll, TellsThatNobodyReads) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  close(ends[0]);
  const auto before = signal(SIGPIPE, SIG_IGN);
  EXPECT_EQ(WriteAll(ends[1], "x", "standard output").message(), "standard output: Broken pipe");
  signal(SIGPIPE, before);
  close(ends[1]);
}

}  // namespace
}  // namespace claimcheck
