// SPDX-License-Identifier: Apache-2.0
#include "claims/document/mhtml.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "claims/document/format.h"
#include "claims/document/html.h"
#include "claims/document/line_index.h"
#include "claims/document/transfer_encoding.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMaxHeadBytes = std::size_t{1} << 16;
constexpr std::size_t kMaxBoundaryBytes = 70;  // RFC 2046, 5.1.1

// The next line of `text` with its end; without the end, `line`.
std::size_t TakeLine(absl::string_view text, absl::string_view* line) {
  const std::size_t end = text.find('\n');
  *line = absl::StripSuffix(text.substr(0, end), "\r");
  return end == absl::string_view::npos ? text.size() : end + 1;
}

// The lines "Name: value" before an empty one (RFC 5322, 2.2).
class Head {
 public:
  // Reads the head that `text` begins with.
  explicit Head(absl::string_view text) {
    text = text.substr(0, kMaxHeadBytes);
    absl::string_view line;
    while (size_ < text.size()) {
      size_ += TakeLine(text.substr(size_), &line);
      if (line.empty()) return;
      const bool goes_on = absl::ascii_isspace(line[0]);
      const std::size_t colon = line.find(':');
      if (goes_on && !fields_.empty()) {
        absl::StrAppend(&fields_.back().second, " ", absl::StripAsciiWhitespace(line));
      } else if (!goes_on && colon != absl::string_view::npos && colon > 0) {
        fields_.emplace_back(line.substr(0, colon),
                             absl::StripAsciiWhitespace(line.substr(colon + 1)));
      } else {
        is_message_ = false;
        return;
      }
    }
  }

  std::size_t size() const { return size_; }  // with the empty line
  bool is_message() const { return is_message_ && !fields_.empty(); }

  absl::string_view Field(absl::string_view name) const {
    for (const auto& [known, value] : fields_) {
      if (absl::EqualsIgnoreCase(known, name)) return value;
    }
    return "";
  }

  // "text/html" of "text/html; charset=utf-8", in small letters.
  std::string ContentType() const {
    const absl::string_view value = Field("Content-Type");
    return absl::AsciiStrToLower(absl::StripAsciiWhitespace(value.substr(0, value.find(';'))));
  }

  // The value of `name` in Content-Type (RFC 2045, 5.1), without quotation marks.
  std::string Parameter(absl::string_view name) const {
    absl::string_view rest = Field("Content-Type");
    while (true) {
      const std::size_t semicolon = rest.find(';');
      if (semicolon == absl::string_view::npos) return "";
      rest = absl::StripLeadingAsciiWhitespace(rest.substr(semicolon + 1));
      const std::size_t mark = rest.find('=');
      if (mark == absl::string_view::npos) return "";
      const bool wanted =
          absl::EqualsIgnoreCase(absl::StripAsciiWhitespace(rest.substr(0, mark)), name);
      rest = absl::StripLeadingAsciiWhitespace(rest.substr(mark + 1));
      const bool quoted = absl::ConsumePrefix(&rest, "\"");
      const std::size_t end = std::min(rest.find(quoted ? '"' : ';'), rest.size());
      if (wanted) return std::string(absl::StripAsciiWhitespace(rest.substr(0, end)));
      rest.remove_prefix(end);
    }
  }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
  std::size_t size_ = 0;
  bool is_message_ = true;
};

bool IsPage(const Head& head) {
  const std::string type = head.ContentType();
  return type == "text/html" || type == "application/xhtml+xml";
}

// A part of the file: its head, and where its body stands in the file.
struct Part {
  Head head;
  Span body;
  bool is_closed = false;  // a boundary follows it
};

// The parts of a file between lines of "--" and the boundary (RFC 2046, 5.1.1), one by one.
class Parts {
 public:
  Parts(absl::string_view bytes, const Head& head)
      : bytes_(bytes), boundary_(absl::StrCat("--", head.Parameter("boundary"))) {
    if (boundary_.size() > 2 && boundary_.size() <= kMaxBoundaryBytes + 2) {
      at_ = NextBoundary(head.size()).end;
    } else {
      at_ = bytes.size();
    }
  }

  std::optional<Part> Next() {
    if (at_ >= bytes_.size()) return std::nullopt;
    Head head(bytes_.substr(at_));
    const std::size_t begin = std::min(at_ + head.size(), bytes_.size());
    const Span boundary = NextBoundary(at_);
    at_ = boundary.end;
    return Part{
        std::move(head), {std::min(begin, boundary.begin), boundary.begin}, !boundary.empty()};
  }

 private:
  // The line of the next boundary; empty at the end of the file when there is none.
  Span NextBoundary(std::size_t from) const {
    for (std::size_t at = bytes_.find(boundary_, from); at != absl::string_view::npos;
         at = bytes_.find(boundary_, at + 1)) {
      if (at > 0 && bytes_[at - 1] != '\n') continue;
      absl::string_view line;
      return {at, at + TakeLine(bytes_.substr(at), &line)};
    }
    return {bytes_.size(), bytes_.size()};
  }

  absl::string_view bytes_;
  std::string boundary_;
  std::size_t at_ = 0;
};

// The part that `head` names, else the first that is a page.
std::optional<Part> FindPage(absl::string_view bytes, const Head& head) {
  const std::string start = head.Parameter("start");
  std::optional<Part> first;
  Parts parts(bytes, head);
  while (std::optional<Part> part = parts.Next()) {
    if (!IsPage(part->head)) continue;
    if (start.empty() || part->head.Field("Content-ID") == start) return part;
    if (!first.has_value()) first = std::move(part);
  }
  return first;
}

// Leads what counts within the page on to the file.
void LeadToFile(const SourceMap& to_file, const LineIndex& lines, Document* document) {
  document->source_map = Through(document->source_map, to_file, document->text.size());
  for (Landmark& landmark : document->landmarks) {
    const TextPlace place = lines.PlaceOf(document->source_map.FileOffset(landmark.text_begin));
    landmark = {landmark.text_begin, place.line, place.column, 0};
  }
}

// Leads the places of suppressions, by line of the page, on to the lines of the file. A line of the
// page may be several there.
void LeadToFile(absl::string_view page, const SourceMap& to_file, const LineIndex& lines,
                std::vector<SuppressionComment>* suppressions) {
  if (suppressions->empty()) return;
  const LineIndex page_lines(page);
  const auto place_of = [&](std::size_t offset) {
    return lines.PlaceOf(to_file.FileOffset(offset));
  };
  for (SuppressionComment& comment : *suppressions) {
    const TextPlace place = place_of(page_lines.BeginOf(comment.line) + comment.column - 1);
    comment.line = place.line;
    comment.column = place.column;
    comment.first_line = place_of(page_lines.BeginOf(comment.first_line)).line;
    if (comment.last_line == SuppressionComment::kLastLine) continue;
    const std::size_t next = page_lines.BeginOf(comment.last_line + 1);
    comment.last_line = place_of(next - std::min<std::size_t>(next, 1)).line;
  }
}

// `map` from bytes that begin at `begin` of the file.
SourceMap Shifted(const SourceMap& map, std::size_t begin) {
  SourceMap shifted;
  shifted.Add({0, begin, 1, 1});
  for (SourceMap::Run run : map.runs()) {
    run.file_begin += begin;
    shifted.Add(run);
  }
  return shifted;
}

}  // namespace

bool IsMhtml(absl::string_view path, absl::string_view bytes) {
  const Head head(bytes);
  if (!head.is_message() || head.ContentType() != "multipart/related") return false;
  return !head.Field("Snapshot-Content-Location").empty() ||
         absl::StartsWithIgnoreCase(head.Field("From"), "<Saved by") ||
         absl::EndsWithIgnoreCase(path, ".mht") || absl::EndsWithIgnoreCase(path, ".mhtml");
}

ReadResult ReadMhtml(absl::string_view path, absl::string_view bytes) {
  const Head head(bytes);
  const std::optional<Part> part = FindPage(bytes, head);
  if (!part.has_value()) {
    return {{}, {ErrorAt(path, "holds no web page; save the page again, or as HTML")}};
  }
  const TransferredBytes page =
      UndoTransferEncoding(part->head.Field("Content-Transfer-Encoding"), Slice(bytes, part->body));
  ReadResult result = ReadHtmlIn(part->head.Parameter("charset"), path, page.bytes);
  const SourceMap to_file = Shifted(page.source_map, part->body.begin);
  const LineIndex lines(bytes);
  for (Document& document : result.documents) {
    LeadToFile(to_file, lines, &document);
    LeadToFile(page.bytes, to_file, lines, &document.suppressions);
    if (!part->is_closed) {
      document.not_read.push_back("the file ends within the page: it was not saved whole");
    }
    const std::string url(part->head.Field("Content-Location"));
    if (document.url.empty() && absl::StartsWithIgnoreCase(url, "http")) {
      document.metadata.push_back({"url", url, "Content-Location"});
      document.url = url;
    }
  }
  return result;
}

}  // namespace claimcheck
