// SPDX-License-Identifier: Apache-2.0
#include "cli/article_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

#include "claims/document/read.h"
#include "cli/output_file.h"
#include "tests/cli/temporary_folder.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// The paths found below `folder`, without it.
std::vector<std::string> Paths(const ArticleFiles& found, const std::string& folder) {
  std::vector<std::string> paths;
  for (const ArticleFile& file : found.files) {
    paths.push_back(file.path.rfind(folder, 0) == 0 ? file.path.substr(folder.size() + 1)
                                                    : file.path);
  }
  return paths;
}

TEST(FindArticleFiles, SearchesFoldersInTheOrderOfBytes) {
  const testing::TemporaryFolder folder;
  for (const char* name : {"b.txt", "B.TXT", "a/z.md", "a/b/c.jsonl", "a.txt", "é.ndjson",
                           "picture.png", ".hidden.txt", ".git/x.txt", "notes"}) {
    folder.Write(name, "x");
  }
  const ArticleFiles found = FindArticleFiles({folder.path()});
  EXPECT_THAT(Paths(found, folder.path()),
              ElementsAre("B.TXT", "a/b/c.jsonl", "a/z.md", "a.txt", "b.txt", "é.ndjson"));
  EXPECT_THAT(found.errors, IsEmpty());
}

TEST(FindArticleFiles, TakesAFileUnderItsFirstName) {
  const testing::TemporaryFolder folder;
  const std::string a = folder.Write("a.txt", "x");
  const std::string notes = folder.Write("notes", "x");
  std::filesystem::create_symlink(a, folder.At("b.txt"));
  const ArticleFiles found = FindArticleFiles({notes, "-", folder.path(), a, "-"});
  EXPECT_THAT(Paths(found, folder.path()), ElementsAre("notes", "-", "a.txt"));
}

TEST(FindArticleFiles, FollowsLinksButNoLoops) {
  const testing::TemporaryFolder folder;
  folder.Write("in/a.txt", "x");
  folder.Write("elsewhere/b.txt", "x");
  std::filesystem::create_directory_symlink(folder.At("in"), folder.At("in/loop"));
  std::filesystem::create_directory_symlink(folder.At("elsewhere"), folder.At("in/out"));
  std::filesystem::create_symlink(folder.At("nowhere"), folder.At("in/dead.txt"));
  std::filesystem::create_symlink(folder.At("in/self.txt"), folder.At("in/self.txt"));
  const ArticleFiles found = FindArticleFiles({folder.At("in")});
  EXPECT_THAT(Paths(found, folder.path()), ElementsAre("in/a.txt", "in/out/b.txt"));
  EXPECT_THAT(found.errors, IsEmpty());
}

TEST(FindArticleFiles, NamesWhatCannotBeUsed) {
  const testing::TemporaryFolder folder;
  std::filesystem::create_directory(folder.At("empty"));
  folder.Write("pictures/a.png", "x");
  ASSERT_EQ(mkfifo(folder.At("pipe.txt").c_str(), 0600), 0);
  const std::string a = folder.Write("in/a.txt", "x");
  ASSERT_EQ(mkfifo(folder.At("in/pipe.txt").c_str(), 0600), 0);
  const ArticleFiles found =
      FindArticleFiles({folder.At("none.txt"), folder.At("empty"), folder.At("pictures"),
                        folder.At("pipe.txt"), "/dev/zero", folder.At("in")});
  EXPECT_THAT(Paths(found, folder.path()), ElementsAre("in/a.txt"));
  ASSERT_EQ(found.errors.size(), 5u);
  EXPECT_THAT(found.errors[0].message(), HasSubstr("none.txt: No such file or directory"));
  EXPECT_THAT(found.errors[1].message(), HasSubstr("empty: no articles in this folder"));
  EXPECT_THAT(found.errors[2].message(), HasSubstr("pictures: no articles in this folder"));
  EXPECT_THAT(found.errors[3].message(), HasSubstr("pipe.txt: not a file or a folder"));
  EXPECT_THAT(found.errors[4].message(), HasSubstr("/dev/zero: not a file or a folder"));
}

TEST(FindArticleFiles, SearchesFoldersHoweverDeep) {
  const testing::TemporaryFolder folder;
  std::string name = "a.txt";
  for (int i = 0; i < 200; ++i) name = "d/" + name;
  folder.Write(name, "x");
  EXPECT_THAT(Paths(FindArticleFiles({folder.path()}), folder.path()), ElementsAre(name));
}

TEST(FindArticleFiles, DoesNotWalkTheWholeMachine) {
  const testing::TemporaryFolder folder;
  folder.Write("desk/a.txt", "x");
  for (const char* name : {"home/b.txt", "home/c.png", "home/d/e.txt"}) folder.Write(name, "x");
  std::filesystem::create_directory_symlink("/", folder.At("all"));
  const ArticleFiles found = FindArticleFiles(
      {"/", folder.At("all"), folder.At("desk"), folder.At("home"), folder.At("home/b.txt")}, {},
      4);
  EXPECT_THAT(Paths(found, folder.path()), ElementsAre("desk/a.txt", "home/b.txt"));
  ASSERT_EQ(found.errors.size(), 3u);
  EXPECT_EQ(found.errors[0].message(),
            "/: is the whole machine; name the folders that hold the articles");
  EXPECT_THAT(found.errors[1].message(), HasSubstr("all: is the whole machine"));
  EXPECT_THAT(found.errors[2].message(),
              HasSubstr("home: more than 4 files and folders lie below it; name the folders"));
  EXPECT_EQ(FindArticleFiles({folder.At("home")}, {}, 5).files.size(), 2u);
}

TEST(ReadFile, GivesTheBytesOrTheReason) {
  const testing::TemporaryFolder folder;
  const std::string bytes = std::string(1 << 20, 'x') + std::string("\0\xFF\n", 3);
  EXPECT_EQ(*ReadFile(folder.Write("a", bytes)), bytes);
  EXPECT_EQ(*ReadFile(folder.Write("empty", "")), "");
  EXPECT_THAT(ReadFile(folder.At("none")).status().message(), HasSubstr("No such file"));
  EXPECT_THAT(ReadFile(folder.path()).status().message(), HasSubstr("Is a directory"));
}

TEST(ReadFile, RefusesAHugeFileUnread) {
  const testing::TemporaryFolder folder;
  const std::string path = folder.Write("huge.txt", "");
  ASSERT_EQ(truncate(path.c_str(), static_cast<off_t>(kMaxFileBytes) + 1), 0);
  EXPECT_THAT(ReadFile(path).status().message(), HasSubstr("huge.txt: larger than 1024 MiB"));
}

// While a file grows all the time, reading it ends in an error sooner or later.
TEST(ReadFile, RefusesAFileThatChangesAllTheTime) {
  const testing::TemporaryFolder folder;
  // It takes longer to read than a busy machine keeps a thread waiting: the writer gets its turn.
  const std::string path = folder.Write("a.txt", std::string(1 << 25, 'x'));
  std::atomic<bool> stop = false;
  std::thread writer([&] {
    std::ofstream file(path, std::ios::app);
    while (!stop) file << "y" << std::flush;
  });
  absl::Status status;
  for (int i = 0; i < 1000 && status.ok(); ++i) status = ReadFile(path).status();
  stop = true;
  writer.join();
  EXPECT_THAT(std::string(status.message()), HasSubstr("a.txt: changed while it was read"));
  EXPECT_TRUE(ReadFile(path).ok());
}

TEST(ReadAll, ReadsWhatComesInPieces) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  std::thread writer([&ends] {
    for (int i = 0; i < 100; ++i) EXPECT_TRUE(WriteAll(ends[1], std::string(999, 'x'), "").ok());
    close(ends[1]);
  });
  EXPECT_EQ(ReadAll(ends[0], "pipe")->size(), 99900u);
  writer.join();
  close(ends[0]);
}

}  // namespace
}  // namespace claimcheck
