// SPDX-License-Identifier: Apache-2.0
#include "reports/file_path.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

TEST(RelativePath, IsHowARepositoryNamesAFile) {
  const struct {
    const char* path;
    const char* folder;
    const char* relative;
  } cases[] = {
      {"a.txt", "", "a.txt"},
      {"./a.txt", "/desk", "a.txt"},
      {"././news//b/./a.txt", "/desk", "news/b/a.txt"},
      {"../a.txt", "/desk", "../a.txt"},
      {"news/../a.txt", "/desk", "news/../a.txt"},
      {"/desk/news/a.txt", "/desk", "news/a.txt"},
      {"/desk//news/a.txt", "/desk/", "news/a.txt"},
      {"/desktop/a.txt", "/desk", "/desktop/a.txt"},
      {"/a.txt", "/", "a.txt"},
      {"/other/a.txt", "/desk", "/other/a.txt"},
      {"/other/a.txt", "", "/other/a.txt"},
      {"<stdin>", "/desk", "<stdin>"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(absl::StrCat(c.path, " in ", c.folder));
    EXPECT_EQ(RelativePath(c.path, c.folder), c.relative);
  }
}

TEST(FileUri, EncodesEveryByteThatHasAMeaning) {
  const struct {
    const char* path;
    const char* uri;
  } cases[] = {
      {"news/a-b_c.~1.txt", "news/a-b_c.~1.txt"},
      {"50% off.txt", "50%25%20off.txt"},
      {"a:b.txt", "a%3Ab.txt"},  // else a scheme
      {"a#7?x=1&y.txt", "a%237%3Fx%3D1%26y.txt"},
      {"é漢.txt", "%C3%A9%E6%BC%A2.txt"},
      {"\xFF\x1B\r.txt", "%FF%1B%0D.txt"},
      {"[a]\\b", "%5Ba%5D%5Cb"},
      {"/tmp/a b.txt", "file:///tmp/a%20b.txt"},
      {"../a.txt", "../a.txt"},
  };
  for (const auto& c : cases) EXPECT_EQ(FileUri(c.path), c.uri);
}

}  // namespace
}  // namespace claimcheck
