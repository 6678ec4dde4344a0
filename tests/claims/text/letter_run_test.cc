// SPDX-License-Identifier: Apache-2.0
#include "claims/text/letter_run.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <string>

#include "absl/strings/ascii.h"

namespace claimcheck {
namespace {

TEST(LetterRun, CountsLettersUpToTheFirstOtherByte) {
  const struct {
    const char* text;
    std::size_t at;
    std::size_t size;
    std::size_t uppers;
  } kRows[] = {
      {"Khan, 42", 0, 4, 1},    {"President", 0, 8, 1},
      {"President", 8, 1, 0},   {"NATO\nsaid", 0, 4, 4},
      {"@Az[`az{", 1, 2, 1},    {"`az{@AZ[", 1, 2, 0},
      {"caf\xC3\xA9", 0, 3, 0}, {"caf\xC3\xA9", 3, 0, 0},
      {"ab", 2, 0, 0},          {"", 0, 0, 0},
  };
  for (const auto& row : kRows) {
    SCOPED_TRACE(row.text);
    const LetterRun run(row.text, row.at);
    EXPECT_EQ(run.size(), row.size);
    EXPECT_EQ(run.uppers(), row.uppers);
  }
}

TEST(LetterRun, IsWhatOneFindsByteByByte) {
  EXPECT_TRUE(rc::check([](const std::string& text, std::size_t place) {
    const std::size_t at = place % (text.size() + 1);
    std::size_t size = 0, uppers = 0;
    KeyMaker key;
    while (size < LetterRun::kMost && at + size < text.size()) {
      const auto byte = static_cast<unsigned char>(text[at + size]);
      if (!absl::ascii_isalpha(byte)) break;
      uppers += absl::ascii_isupper(byte) ? 1 : 0;
      key.Add(FoldedByte(text[at + size]));
      ++size;
    }
    const LetterRun run(text, at);
    RC_ASSERT(run.size() == size);
    RC_ASSERT(run.uppers() == uppers);
    KeyMaker run_key;
    run.AddTo(run_key);
    RC_ASSERT(run_key.key() == key.key());
  }));
}

}  // namespace
}  // namespace claimcheck
