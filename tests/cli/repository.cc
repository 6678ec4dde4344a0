// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/repository.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "cli/program.h"

namespace claimcheck::testing {

WorkingFolder::WorkingFolder(const std::string& path)
    : previous_(std::filesystem::current_path().string()) {
  std::filesystem::current_path(path);
}

WorkingFolder::~WorkingFolder() { std::filesystem::current_path(previous_); }

Repository::Repository() {
  // Nothing above it is its repository, and nobody's settings hold there.
  for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"}) unsetenv(name);
  setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
  setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
  setenv("GIT_CEILING_DIRECTORIES", "/tmp", 1);
  Git({"init", "-q", "-b", "main"});
  Git({"config", "user.name", "Test"});
  Git({"config", "user.email", "test@example.invalid"});
}

void Repository::Git(std::vector<std::string> words) const {
  words.insert(words.begin(), {"git", "-C", path()});
  const absl::StatusOr<ProgramResult> result = RunProgram(words);
  ASSERT_TRUE(result.ok()) << result.status();
  ASSERT_EQ(result->status, 0) << result->error;
}

void Repository::Commit(const std::string& subject) const {
  Git({"add", "-A"});
  Git({"commit", "-q", "-m", subject});
}

}  // namespace claimcheck::testing
