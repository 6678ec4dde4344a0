// SPDX-License-Identifier: Apache-2.0
#include "reports/json_report.h"

#include "absl/strings/str_cat.h"
#include "reports/claim_json.h"
#include "reports/finding_json.h"
#include "reports/json_writer.h"
#include "reports/published_json.h"

namespace claimcheck {
namespace {

void WriteTool(const ReportOptions& options, JsonWriter& json) {
  json.BeginObject();
  json.Key("name").String("claimcheck");
  json.Key("version").String(options.version);
  json.EndObject();
}

void WriteDocument(std::size_t index, const Article& article, JsonWriter& json) {
  const Document& document = article.document;
  json.BeginObject();
  json.Key("id").String(absl::StrCat("d", index));
  json.Key("path").String(document.path);
  json.Key("title").StringOrNull(document.title);
  json.Key("language").String(document.language);
  if (!document.source.empty()) json.Key("source").String(document.source);
  if (!document.url.empty()) json.Key("url").String(document.url);
  json.Key("published");
  WritePublished(article.published, json);
  json.EndObject();
}

// Claims are in the order of their articles, so that one finder of places at a time is enough.
void WriteClaims(const CheckResult& result, JsonWriter& json) {
  std::optional<PlaceFinder> places;
  for (std::size_t i = 0; i < result.claims.size(); ++i) {
    const ClaimRef ref = result.claims[i];
    const bool same_article = i > 0 && result.claims[i - 1].article == ref.article;
    const Article& article = result.articles[ref.article];
    if (!same_article) places.emplace(article);
    json.NewLine();
    WriteClaim({.id = absl::StrCat("c", i), .document = absl::StrCat("d", ref.article)}, article,
               *places, article.claims[ref.claim], json);
  }
}

void WriteTopic(std::size_t index, const Topic& topic, JsonWriter& json) {
  json.BeginObject();
  json.Key("id").String(absl::StrCat("t", index));
  json.Key("about").String(topic.about);
  json.Key("kind").String(ClaimKindName(topic.kind));
  json.Key("claims").BeginArray();
  for (std::size_t claim : topic.claims) json.String(absl::StrCat("c", claim));
  json.EndArray();
  json.EndObject();
}

void WriteNotChecked(const NotChecked& not_checked, JsonWriter& json) {
  json.BeginObject();
  json.Key("path").String(not_checked.path);
  json.Key("reason").String(not_checked.reason);
  json.EndObject();
}

// "name": [ … ] with one element on a line; `write_elements` calls NewLine before each.
template <typename WriteElements>
void WriteLines(absl::string_view name, JsonWriter& json, WriteElements write_elements) {
  json.NewLine();
  json.Key(name).BeginArray();
  write_elements();
  json.NewLine();
  json.EndArray();
}

}  // namespace

std::string JsonReport(const CheckResult& result, const ReportOptions& options) {
  JsonWriter json;
  json.BeginObject();
  json.Key("schema_version").Integer(kReportSchemaVersion);
  json.NewLine();
  json.Key("tool");
  WriteTool(options, json);
  WriteLines("documents", json, [&] {
    for (std::size_t i = 0; i < result.articles.size(); ++i) {
      json.NewLine();
      WriteDocument(i, result.articles[i], json);
    }
  });
  WriteLines("claims", json, [&] { WriteClaims(result, json); });
  WriteLines("topics", json, [&] {
    for (std::size_t i = 0; i < result.topics.size(); ++i) {
      json.NewLine();
      WriteTopic(i, result.topics[i], json);
    }
  });
  WriteLines("findings", json, [&] {
    for (const Finding& finding : result.findings) {
      json.NewLine();
      json.BeginObject();
      WriteFindingMembers(finding, options.rules_page, json);
      json.EndObject();
    }
  });
  WriteLines("notices", json, [&] {
    for (const Notice& notice : result.notices) {
      json.NewLine();
      WriteNotice(notice, options.rules_page, json);
    }
  });
  WriteLines("not_checked", json, [&] {
    for (const Unread& unread : options.unread) {
      json.NewLine();
      WriteNotChecked({unread.path, absl::StrCat("not read: ", UnreadInWords(unread))}, json);
    }
    for (const NotChecked& not_checked : result.not_checked) {
      json.NewLine();
      WriteNotChecked(not_checked, json);
    }
  });
  json.EndObject();
  return absl::StrCat(json.text(), "\n");
}

}  // namespace claimcheck
