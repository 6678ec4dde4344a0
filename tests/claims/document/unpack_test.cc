// SPDX-License-Identifier: Apache-2.0
#include "claims/document/unpack.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>
#include <zstd.h>

#include "claims/document/read.h"

namespace claimcheck {
namespace {

std::string Gzip(const std::string& bytes) {
  z_stream stream = {};
  EXPECT_EQ(deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY), Z_OK);
  std::string packed(deflateBound(&stream, bytes.size()) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

std::string Zstd(const std::string& bytes) {
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  packed.resize(ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), 3));
  return packed;
}

TEST(Unpack, GivesWhatWasPacked) {
  for (const std::string& bytes :
       {std::string(), std::string("Five died."), std::string(3'000'000, 'x')}) {
    EXPECT_EQ(*Unpack(Gzip(bytes), 1 << 30), bytes);
    EXPECT_EQ(*Unpack(Zstd(bytes), 1 << 30), bytes);
    EXPECT_EQ(*Unpack(Gzip(bytes) + Gzip("b"), 1 << 30), bytes + "b");
    EXPECT_EQ(*Unpack(Zstd(bytes) + Zstd("b"), 1 << 30), bytes + "b");
  }
}

TEST(Unpack, StopsAtBombsAndDamage) {
  const std::string zeros(20'000'000, '\0');
  for (const std::string& bomb : {Gzip(zeros), Zstd(zeros)}) {
    EXPECT_EQ(Unpack(bomb, 1 << 20).status().message(),
              "unpacks to more than 1 MiB, the most that is read; divide it");
    EXPECT_EQ(Unpack(bomb.substr(0, bomb.size() / 2), 1 << 30).status().message(),
              "is compressed, and damaged or cut short");
  }
  EXPECT_FALSE(Unpack(Gzip("a") + "tail", 1 << 20).ok());
  EXPECT_FALSE(Unpack(std::string("\x1F\x8B", 2), 1 << 20).ok());
  EXPECT_FALSE(Unpack("plain", 1 << 20).ok());
}

TEST(Unpack, ACompressedFileIsReadAsWhatItHolds) {
  const struct {
    const char* path;
    std::string bytes;
    const char* format;
  } rows[] = {
      {"a.txt.gz", Gzip("Five people died.\n"), "text"},
      {"a.md.zst", Zstd("# Five people died\n"), "markdown"},
      {"a", Zstd("<!doctype html><p>Five people died.</p>"), "html"},
      {"a.jsonl.gz", Gzip("{\"id\": \"x\", \"text\": \"Five died.\"}\n"), "jsonl"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.path);
    const ReadResult result = ReadDocuments(row.path, row.bytes);
    ASSERT_EQ(result.documents.size(), 1u);
    EXPECT_EQ(result.documents[0].format, row.format);
  }
  const ReadResult twice = ReadDocuments("a.gz.gz", Gzip(Gzip("Five died.")));
  ASSERT_EQ(twice.errors.size(), 1u);
  EXPECT_THAT(std::string(twice.errors[0].message()), ::testing::HasSubstr("compressed with gzip"));
}

TEST(Read, AFormatNamedCountsWhateverTheFileLooksLike) {
  const ReadResult text = ReadDocumentsAs("text", "a.html", "<p>Five died.</p>");
  ASSERT_EQ(text.documents.size(), 1u);
  EXPECT_EQ(text.documents[0].text, "<p>Five died.</p>");
  EXPECT_EQ(ReadDocumentsAs("html", "a.txt", "Five died.").documents.at(0).format, "html");
  EXPECT_EQ(ReadDocumentsAs("wurst", "a", "Five died.").errors.at(0).message(),
            "a: there is no format \"wurst\"");
  EXPECT_THAT(FormatNames(), ::testing::ElementsAre("docx", "feed", "html", "jsonl", "markdown",
                                                    "mhtml", "ninjs", "text"));
}

}  // namespace
}  // namespace claimcheck
