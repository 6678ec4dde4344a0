// SPDX-License-Identifier: Apache-2.0
#include "reports/json_writer.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <limits>
#include <nlohmann/json.hpp>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

std::string Written(absl::string_view value) {
  JsonWriter json;
  json.String(value);
  return json.Take();
}

TEST(JsonWriter, SeparatesAndNests) {
  JsonWriter json;
  json.BeginObject();
  json.Key("a").Integer(1);
  json.Key("b").BeginArray();
  json.String("x");
  json.Null();
  json.BeginObject();
  json.EndObject();
  json.EndArray();
  json.NewLine();
  json.Key("c").Bool(true);
  json.Key("d").StringOrNull("");
  json.EndObject();
  EXPECT_EQ(json.text(), "{\"a\": 1, \"b\": [\"x\", null, {}],\n\"c\": true, \"d\": null}");
}

TEST(JsonWriter, WritesSharesWithTwoDecimals) {
  struct {
    double value;
    std::string written;
  } const cases[] = {{0, "0"},
                     {1, "1"},
                     {0.857, "0.86"},
                     {0.1 + 0.2, "0.3"},
                     {7, "1"},
                     {-1, "0"},
                     {std::numeric_limits<double>::quiet_NaN(), "0"}};
  for (const auto& c : cases) {
    JsonWriter json;
    json.Share(c.value);
    EXPECT_EQ(json.text(), c.written);
  }
}

TEST(JsonWriter, EscapesWhatATerminalWouldObey) {
  struct {
    std::string text;
    std::string written;
  } const cases[] = {
      {"café 漢", "\"café 漢\""},
      {"a\"b\\c", R"("a\"b\\c")"},
      {"a\nb\tc\x1B", R"("a\nb\u0009c\u001b")"},
      {"\x7F\u009B\u202E\u2028", R"("\u007f\u009b\u202e\u2028")"},
      {"\xF3\xA0\x81\x81", R"("\udb40\udc41")"},
      {"caf\xE9", "\"caf\uFFFD\""},
      {"</script>", "\"</script>\""},
  };
  for (const auto& c : cases) EXPECT_EQ(Written(c.text), c.written);
}

// Bytes are looked at eight at a time.
TEST(JsonWriter, EscapesAByteWhereverItStands) {
  const std::string letters = "abcdefghijklmnopqrstu";
  for (std::size_t at = 0; at < letters.size(); ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string text = letters;
      text[at] = static_cast<char>(byte);
      const bool plain = byte >= ' ' && byte < 0x7F && byte != '"' && byte != '\\';
      const std::string written = Written(text);
      EXPECT_EQ(written == absl::StrCat("\"", text, "\""), plain) << byte << " at " << at;
      EXPECT_EQ(written.substr(0, at + 1), absl::StrCat("\"", letters.substr(0, at)));
      EXPECT_EQ(written.substr(written.size() - (letters.size() - at)),
                absl::StrCat(letters.substr(at + 1), "\""));
    }
  }
}

TEST(JsonWriter, ReadsBackAsItWasExceptForInvalidBytes) {
  EXPECT_TRUE(rc::check([](const std::string& text) {
    const std::string with_invalid_replaced =
        nlohmann::json::parse(
            nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::ignore))
            .get<std::string>();
    std::string read = nlohmann::json::parse(Written(text)).get<std::string>();
    const std::string replacement = "\uFFFD";
    for (std::size_t at = 0; (at = read.find(replacement, at)) != std::string::npos;) {
      read.erase(at, replacement.size());
    }
    RC_ASSERT(read == with_invalid_replaced);
  }));
}

}  // namespace
}  // namespace claimcheck
