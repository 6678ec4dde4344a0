// SPDX-License-Identifier: Apache-2.0
#include "claims/document/jsonl.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/decode.h"
#include "claims/document/format.h"
#include "claims/document/json_article.h"
#include "claims/document/layout.h"
#include "claims/document/utf8.h"

namespace claimcheck {
namespace {

// An article of kMaxArticleBytes with every byte escaped takes six times as many. The parser holds
// a string of a line several times.
constexpr std::size_t kMaxLineBytes = std::size_t{1} << 26;

// A file that is no JSON Lines at all has an error on each line; that many are told.
constexpr std::size_t kMaxErrors = 20;

bool HasMark16(absl::string_view bytes) {
  return absl::StartsWith(bytes, "\xFF\xFE") || absl::StartsWith(bytes, "\xFE\xFF");
}

absl::string_view WithoutMark(absl::string_view bytes) {
  return absl::StartsWith(bytes, "\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

// Takes the next line off `bytes`.
absl::string_view TakeLine(absl::string_view* bytes) {
  const std::size_t end = bytes->find('\n');
  const absl::string_view line = bytes->substr(0, end);
  bytes->remove_prefix(end == absl::string_view::npos ? bytes->size() : end + 1);
  return absl::StripAsciiWhitespace(line);
}

// Takes NUL, which no reader sees, out of `text`; the map leads to where the rest stood.
SourceMap DropNul(std::string* text) {
  SourceMap map;
  if (text->find('\0') == std::string::npos) return map;
  std::string kept;
  for (std::size_t at = 0; at < text->size();) {
    const std::size_t end = std::min(text->find('\0', at), text->size());
    if (end > at) map.Add({kept.size(), at, 1, 1});
    kept.append(*text, at, end - at);
    at = end + 1;
  }
  *text = std::move(kept);
  return map;
}

Document MakeDocument(JsonArticle article) {
  Document document;
  document.source_map = DropNul(&article.text);
  DropNul(&article.title);
  document.text = std::move(article.text);
  document.language = article.language.empty() ? "en" : std::move(article.language);
  document.url = std::move(article.url);
  document.source = std::move(article.source);
  Layout layout = ReadLayout(document.text, article.title);
  document.title_span = layout.title;
  if (!layout.title.empty()) {
    document.title = std::string(Slice(document.text, layout.title));
  } else if (!article.title.empty()) {
    document.title = std::move(article.title);
    document.title_field = "title";
  }
  document.blocks = std::move(layout.blocks);
  if (!article.published.empty()) {
    document.date_hints.push_back(
        {DateHint::Source::kMetadata, std::move(article.published), std::nullopt});
  }
  document.date_hints.insert(document.date_hints.end(), layout.date_hints.begin(),
                             layout.date_hints.end());
  return document;
}

// Reads the lines of one file.
class JsonLinesReader {
 public:
  explicit JsonLinesReader(absl::string_view path) : path_(path) {}

  ReadResult Read(absl::string_view bytes) {
    for (line_number_ = 1; !bytes.empty(); ++line_number_) {
      const absl::string_view line = TakeLine(&bytes);
      if (!line.empty()) ReadLine(line);
    }
    if (errors_ > kMaxErrors) {
      AddError(path_, absl::StrCat("holds ", errors_ - kMaxErrors, " more lines like these"));
    } else if (errors_ == 0 && result_.documents.empty()) {
      AddError(path_, "is empty: there is nothing to check");
    }
    return std::move(result_);
  }

 private:
  void ReadLine(absl::string_view line) {
    if (line.size() > kMaxLineBytes) {
      return LineError(absl::StrCat("is too long: ", line.size(), " bytes where ", kMaxLineBytes,
                                    " are the most"));
    }
    if (ValidUtf8Size(line) == line.size()) return ReadValidLine(line, {});
    absl::StatusOr<DecodedText> decoded = Decode(line);
    if (!decoded.ok()) return LineError(decoded.status().message());
    ReadValidLine(decoded->text, std::move(decoded->warnings));
  }

  void ReadValidLine(absl::string_view line, std::vector<std::string> warnings) {
    absl::StatusOr<JsonArticle> article = ReadJsonArticle(line);
    if (!article.ok()) return LineError(article.status().message());
    const bool shows_nothing =
        article->text.find_first_not_of(" \t\r\n\v\f\0", 0, 7) == std::string::npos;
    if (shows_nothing) {
      return LineError("\"text\" is empty: there is nothing to check");
    }
    if (article->id.empty()) article->id = absl::StrCat(line_number_);
    const auto [known, is_new] = lines_by_id_.emplace(article->id, line_number_);
    if (!is_new) {
      return LineError(absl::StrCat("has the id \"", article->id, "\" of line ", known->second,
                                    "; give it its own"));
    }
    const std::string id = article->id;
    Document document = MakeDocument(*std::move(article));
    document.path = absl::StrCat(path_, "#", id);
    document.file = std::string(path_);
    document.file_line = line_number_;
    document.warnings = std::move(warnings);
    result_.documents.push_back(std::move(document));
  }

  void LineError(absl::string_view message) {
    if (++errors_ <= kMaxErrors) AddError(absl::StrCat(path_, ":", line_number_), message);
  }

  void AddError(absl::string_view place, absl::string_view message) {
    result_.errors.push_back(ErrorAt(place, message));
  }

  absl::string_view path_;
  std::size_t line_number_ = 0;
  std::size_t errors_ = 0;
  absl::flat_hash_map<std::string, std::size_t> lines_by_id_;
  ReadResult result_;
};

}  // namespace

bool IsJsonLines(absl::string_view path, absl::string_view bytes) {
  if (absl::EndsWithIgnoreCase(path, ".jsonl") || absl::EndsWithIgnoreCase(path, ".ndjson")) {
    return true;
  }
  bytes = WithoutMark(bytes);
  const absl::string_view first = TakeLine(&bytes);
  return first.size() <= kMaxLineBytes && absl::StartsWith(first, "{") &&
         absl::EndsWith(first, "}") && ReadJsonArticle(first).ok();
}

ReadResult ReadJsonLines(absl::string_view path, absl::string_view bytes) {
  if (!HasMark16(bytes)) return JsonLinesReader(path).Read(WithoutMark(bytes));
  const absl::StatusOr<DecodedText> decoded = Decode(bytes);
  if (!decoded.ok()) return {{}, {ErrorAt(path, decoded.status().message())}};
  return JsonLinesReader(path).Read(decoded->text);
}

}  // namespace claimcheck
