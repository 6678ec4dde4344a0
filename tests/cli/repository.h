// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_CLI_REPOSITORY_H_
#define TESTS_CLI_REPOSITORY_H_

#include <string>
#include <vector>

#include "tests/cli/temporary_folder.h"

namespace claimcheck::testing {

// Makes `path` the working folder up to the end of the scope.
class WorkingFolder {
 public:
  explicit WorkingFolder(const std::string& path);
  ~WorkingFolder();
  WorkingFolder(const WorkingFolder&) = delete;
  WorkingFolder& operator=(const WorkingFolder&) = delete;

 private:
  std::string previous_;
};

// A git repository of its own for one test, empty at first, out of reach of the user's settings.
class Repository : public TemporaryFolder {
 public:
  Repository();
  // Runs git there; fails the running test when git fails.
  void Git(std::vector<std::string> words) const;
  // Commits all that is there.
  void Commit(const std::string& subject) const;
};

}  // namespace claimcheck::testing

#endif  // TESTS_CLI_REPOSITORY_H_
