// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_CLI_TEMPORARY_FOLDER_H_
#define TESTS_CLI_TEMPORARY_FOLDER_H_

#include <string>
#include <vector>

namespace claimcheck::testing {

// A folder of its own for one test, removed with all that is in it.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::string& path() const { return path_; }
  std::string At(const std::string& name) const { return path_ + "/" + name; }

  // Writes a file, with the folders above it, and returns its path.
  std::string Write(const std::string& name, const std::string& bytes) const;

  // The bytes of a file; empty when there is none.
  std::string Read(const std::string& name) const;

  // The names of everything in it, however deep, sorted.
  std::vector<std::string> Names() const;

 private:
  std::string path_;
};

}  // namespace claimcheck::testing

#endif  // TESTS_CLI_TEMPORARY_FOLDER_H_
