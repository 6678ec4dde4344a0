// SPDX-License-Identifier: Apache-2.0
#include "reports/claim_json_ld.h"

#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "claims/value/date_interval.h"
#include "reports/finding_view.h"
#include "reports/json_writer.h"
#include "reports/passage.h"
#include "reports/quotation.h"

namespace claimcheck {
namespace {

// A browser reads all of it before the page; whoever wants more reads --format json.
constexpr std::size_t kMaxFindings = 1000;
constexpr std::size_t kMaxText = 500;  // bytes of a sentence

void WriteArticle(const Article& article, std::size_t index, JsonWriter& json) {
  json.NewLine();
  json.BeginObject();
  json.Key("@type").String("NewsArticle");
  json.Key("@id").String(absl::StrCat("#a", index + 1));
  json.Key("headline").String(TitleOf(article));
  if (absl::StartsWith(article.document.url, "http")) json.Key("url").String(article.document.url);
  if (article.published.date) json.Key("datePublished").String(IsoDay(*article.published.date));
  if (!article.document.source.empty()) {
    json.Key("publisher").BeginObject();
    json.Key("@type").String("Organization");
    json.Key("name").String(article.document.source);
    json.EndObject();
  }
  json.EndObject();
}

void WriteClaim(const CheckResult& result, std::size_t index, JsonWriter& json) {
  const Claim& claim = result.claim(index);
  json.NewLine();
  json.BeginObject();
  json.Key("@type").String("Claim");
  json.Key("@id").String(absl::StrCat("#c", index));
  json.Key("text").String(CutShort(SentenceOf(result.article_of(index), claim), kMaxText));
  if (!claim.source.empty()) json.Key("author").String(SourceInWords(claim));
  json.Key("appearance").BeginObject();
  json.Key("@id").String(absl::StrCat("#a", result.claims[index].article + 1));
  json.EndObject();
  json.EndObject();
}

}  // namespace

std::string ClaimJsonLd(const CheckResult& result) {
  const std::vector<bool> shown = ClaimsInFindings(result, kMaxFindings);
  std::vector<bool> articles(result.articles.size(), false);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown[i]) articles[result.claims[i].article] = true;
  }
  JsonWriter json;
  json.BeginObject();
  json.Key("@context").String("https://schema.org");
  json.Key("@graph").BeginArray();
  for (std::size_t i = 0; i < articles.size(); ++i) {
    if (articles[i]) WriteArticle(result.articles[i], i, json);
  }
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown[i]) WriteClaim(result, i, json);
  }
  json.EndArray();
  json.EndObject();
  // A "<" stands within strings only.
  return absl::StrReplaceAll(json.text(), {{"<", "\\u003c"}});
}

}  // namespace claimcheck
