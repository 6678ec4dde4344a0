// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/whole_path.h"

#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/check.h"
#include "claims/claim/extract.h"
#include "claims/document/read.h"
#include "claims/text/character.h"
#include "reports/article_json.h"
#include "reports/report.h"

namespace claimcheck::testing {
namespace {

constexpr absl::string_view kSeparator = "\n====\n";
constexpr std::size_t kMaxFiles = 8;

void Require(bool holds, absl::string_view what, absl::string_view where = "") {
  if (holds) return;
  std::fprintf(stderr, "must hold, but does not: %s %s\n", std::string(what).c_str(),
               std::string(where).c_str());
  std::abort();
}

bool IsUtf8(absl::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = CharacterAt(text, at);
    if (character.size == 1 && (text[at] & 0x80) != 0) return false;
    at += character.size;
  }
  return true;
}

bool CutsNoCharacter(absl::string_view text, std::size_t at) {
  return at == text.size() || (text[at] & 0xC0) != 0x80;
}

void RequireSpan(Span span, absl::string_view text, absl::string_view what) {
  Require(span.begin <= span.end && span.end <= text.size(), "a span lies in its text:", what);
  Require(CutsNoCharacter(text, span.begin) && CutsNoCharacter(text, span.end),
          "a span cuts no character:", what);
}

// Documents, and how many bytes their offsets count in: the file's or, of a line of .jsonl, the
// text's.
struct Input {
  std::vector<Document> documents;
  std::vector<std::size_t> sizes;
};

Input ReadFiles(absl::string_view bytes) {
  Input input;
  const std::vector<absl::string_view> files =
      absl::StrSplit(bytes, absl::MaxSplits(kSeparator, kMaxFiles - 1));
  for (std::size_t i = 0; i < files.size(); ++i) {
    const absl::string_view extension = absl::StartsWith(files[i], "{") ? ".jsonl" : ".txt";
    ReadResult read = ReadDocuments(absl::StrCat("file", i, extension), files[i]);
    for (const absl::Status& error : read.errors) Require(!error.ok(), "an error is not ok");
    for (Document& document : read.documents) {
      const bool is_line = document.format == "jsonl";
      input.sizes.push_back(is_line ? document.text.size() : files[i].size());
      input.documents.push_back(std::move(document));
    }
  }
  return input;
}

void RequireDocument(const Document& document, std::size_t size) {
  const absl::string_view text = document.text;
  Require(IsUtf8(text), "a document's text is UTF-8");
  RequireSpan(document.title_span, text, "title");
  std::size_t end = 0;
  for (const Block& block : document.blocks) {
    RequireSpan(block.span, text, "block");
    Require(end <= block.span.begin, "blocks are in order and do not overlap");
    end = block.span.end;
    const Span in_file = document.source_map.FileSpan(block.span);
    Require(in_file.begin <= in_file.end && in_file.end <= size, "a block lies in the file");
  }
  for (const DateHint& hint : document.date_hints) {
    if (hint.span) RequireSpan(*hint.span, text, "date hint");
  }
}

void RequireOrdered(const Interval& interval) {
  if (!interval.low || !interval.high) return;
  Require(!Less(interval.high->value, interval.low->value), "an interval's ends are in order");
}

void RequireOrdered(const DateInterval& interval) {
  if (!interval.first || !interval.last) return;
  Require(*interval.first <= *interval.last, "a date interval's ends are in order");
}

void RequireQuantity(const Quantity& quantity, absl::string_view text) {
  RequireSpan(quantity.span, text, "quantity");
  RequireSpan(quantity.number_span, text, "number");
  RequireSpan(quantity.noun_span, text, "noun");
  Require(Contains(quantity.span, quantity.number_span), "a quantity holds its number");
  RequireOrdered(quantity.interval);
}

void RequireDate(const TimeExpression& date, absl::string_view text) {
  RequireSpan(date.span, text, "time expression");
  RequireOrdered(date.interval);
  for (const DateReading& reading : date.alternatives) RequireOrdered(reading.interval);
  if (date.duration) RequireOrdered(date.duration->amount);
}

void RequireClaim(const Claim& claim, const Document& document, std::size_t size) {
  const absl::string_view text = TextOf(document, claim);
  RequireSpan(claim.span, text, "claim");
  RequireSpan(claim.sentence, text, "sentence");
  Require(!claim.span.empty(), "a claim quotes something");
  Require(Contains(claim.sentence, claim.span), "a claim lies in its sentence");
  if (!claim.in_title_field) {
    const Span in_file = document.source_map.FileSpan(claim.span);
    Require(in_file.begin < in_file.end && in_file.end <= size, "a claim lies in the file");
  }
  Require(claim.quantity.has_value() == (claim.kind == ClaimKind::kQuantity),
          "claims of kind quantity have one");
  Require(claim.date.has_value() == (claim.kind != ClaimKind::kQuantity),
          "claims of the other kinds have a date");
  if (claim.quantity) RequireQuantity(*claim.quantity, text);
  if (claim.date) RequireDate(*claim.date, text);
  if (claim.scope.as_of) RequireOrdered(*claim.scope.as_of);
  if (claim.scope.since) RequireOrdered(*claim.scope.since);
}

void RequireFinding(const Finding& finding, std::size_t claims) {
  Require(!finding.id.empty() && !finding.rule.empty() && !finding.message.empty(),
          "a finding has a name and a message");
  Require(finding.confidence >= 0 && finding.confidence <= 1, "confidence is a share");
  const std::size_t positions = finding.positions.size();
  Require(!finding.pairs.empty() || positions == 1,
          "a finding compares something or is about one passage");
  for (const PositionPair& pair : finding.pairs) {
    const bool one_position = pair.a == pair.b && pair.relation == Relation::kAgree;
    Require((pair.a < pair.b || one_position) && pair.b < positions, "a pair names two positions");
  }
  for (const Position& position : finding.positions) {
    Require(!position.claims.empty(), "a position is somebody's");
    for (std::size_t claim : position.claims) Require(claim < claims, "a position names claims");
  }
}

void RequireResult(const CheckResult& result, const Input& input) {
  Require(result.articles.size() == input.documents.size(), "no article is lost");
  for (std::size_t i = 0; i < result.articles.size(); ++i) {
    const Article& article = result.articles[i];
    Require(article.document.text == input.documents[i].text, "articles keep their order");
    for (const Claim& claim : article.claims) {
      RequireClaim(claim, article.document, input.sizes[i]);
    }
  }
  for (const Topic& topic : result.topics) {
    Require(topic.claims.size() >= 2, "a topic has two claims or more");
    for (std::size_t claim : topic.claims) {
      Require(claim < result.claims.size(), "a topic names claims");
    }
  }
  for (const Finding& finding : result.findings) RequireFinding(finding, result.claims.size());
}

// Whether a terminal shows `text` and does nothing else with it.
bool IsVisible(absl::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = CharacterAt(text, at);
    const bool is_control =
        character.code < 0x20 || (character.code >= 0x7F && character.code < 0xA0);
    if (is_control && character.code != U'\n') return false;
    at += character.size;
  }
  return true;
}

void RequireReport(absl::string_view report, absl::string_view format) {
  Require(IsUtf8(report), "a report is UTF-8:", format);
  Require(IsVisible(report), "a report holds no control characters:", format);
}

void RequireJsonLines(absl::string_view lines, absl::string_view format) {
  RequireReport(lines, format);
  for (absl::string_view line : absl::StrSplit(lines, '\n', absl::SkipEmpty())) {
    Require(nlohmann::json::accept(line.begin(), line.end()), "a line of JSON is JSON:", format);
  }
}

void RequireReports(const CheckResult& result) {
  for (const ReportFormat& format : ReportFormats()) {
    const std::string report = format.write(result, ReportOptions{.version = "0"});
    if (format.name == "jsonl") {
      RequireJsonLines(report, format.name);
    } else {
      RequireReport(report, format.name);
    }
    if (format.name == "json") Require(nlohmann::json::accept(report), "a JSON report is JSON");
  }
  for (const Article& article : result.articles) {
    RequireJsonLines(ArticleJsonLine(article), "read");
    RequireJsonLines(ClaimJsonLines(article, article.claims, 0), "extract");
  }
}

void RequireMentions(const CheckResult& result, const Input& input) {
  for (std::size_t i = 0; i < result.articles.size(); ++i) {
    const Article& article = result.articles[i];
    const std::vector<Claim> mentions = ReadMentions(article.document, article.published);
    for (const Claim& mention : mentions) {
      RequireClaim(mention, article.document, input.sizes[i]);
    }
    RequireJsonLines(ClaimJsonLines(article, mentions, 0), "extract --mentions");
  }
}

std::string JsonReport(const CheckResult& result) {
  return FindReportFormat("json")->write(result, ReportOptions{.version = "0"});
}

CheckOptions OptionsFor(std::size_t bytes, std::size_t documents) {
  CheckOptions options;
  options.all = bytes % 2 == 0;
  if (bytes % 8 >= 4) options.published.resize(documents, absl::CivilDay(2015, 5, 11));
  if (bytes % 32 >= 24) {
    options.draft.resize(documents, false);
    if (documents > 0) options.draft[0] = true;
  }
  return options;
}

}  // namespace

void RunWholePath(absl::string_view bytes) {
  const Input input = ReadFiles(bytes);
  for (std::size_t i = 0; i < input.documents.size(); ++i) {
    RequireDocument(input.documents[i], input.sizes[i]);
  }
  CheckOptions options = OptionsFor(bytes.size(), input.documents.size());
  const CheckResult result = Check(input.documents, options);
  RequireResult(result, input);
  RequireReports(result);
  RequireMentions(result, input);
  if (bytes.size() % 16 == 0) {
    options.jobs = 2;
    Require(JsonReport(Check(input.documents, options)) == JsonReport(result),
            "two threads find what one finds");
  }
}

}  // namespace claimcheck::testing
