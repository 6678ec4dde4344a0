// SPDX-License-Identifier: Apache-2.0
#include "claims/document/html_metadata.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/json_ld.h"

namespace claimcheck {
namespace {

// <meta> names that say the same thing, the best first: Open Graph (ogp.me), schema.org's
// microdata, Dublin Core, and those that publishing and analytics systems ask newsrooms for.
struct MetaNames {
  absl::string_view name;
  std::vector<absl::string_view> metas;
};

const std::vector<MetaNames>& KnownMetas() {
  static const auto& metas = *new std::vector<MetaNames>{
      {"title",
       {"og:title", "headline", "twitter:title", "parsely-title", "sailthru.title", "dc.title",
        "dcterms.title", "title"}},
      {"published",
       {"article:published_time",
        "og:article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "cxenseparse:recs:publishtime",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "dc.date",
        "dcterms.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "publication-date",
        "published_time",
        "displaydate",
        "originalpublicationdate",
        "timestamp",
        "date"}},
      {"modified",
       {"article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified",
        "article.updated", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified",
        "revised"}},
      {"language", {"og:locale", "inlanguage", "content-language", "dc.language", "language"}},
      {"site", {"og:site_name", "publisher", "application-name", "dc.publisher", "copyright"}},
      {"author",
       {"article:author", "author", "parsely-author", "sailthru.author", "dc.creator", "byl"}},
      {"url", {"og:url", "parsely-link", "twitter:url"}},
  };
  return metas;
}

// The address in "<!-- saved from url=(0036)https://…  -->", which browsers write at the beginning.
std::string SavedFrom(absl::string_view markup) {
  constexpr std::size_t kWithinBytes = 4096;
  constexpr absl::string_view kMark = "<!-- saved from url=(";
  markup = markup.substr(0, kWithinBytes);
  const std::size_t mark = markup.find(kMark);
  if (mark == absl::string_view::npos) return "";
  const std::size_t begin = markup.find(')', mark);
  if (begin == absl::string_view::npos) return "";
  markup.remove_prefix(begin + 1);
  return std::string(markup.substr(0, markup.find_first_of(" \n\r\t")));
}

class MetadataReader {
 public:
  MetadataReader(absl::string_view markup, const HtmlPage& page) : markup_(markup), page_(page) {
    for (const std::string& json : page.json_ld) {
      article_ = ReadJsonLd(json);
      if (!article_.headline.empty() || !article_.published.empty()) break;
    }
  }

  Metadata Read() {
    Add("title", article_.headline, "JSON-LD headline");
    AddMetas("title");
    Add("title", page_.title, "title element");
    Add("published", article_.published, "JSON-LD datePublished");
    AddMetas("published");
    AddTimes();
    Add("url", page_.canonical_url, "link rel=canonical");
    AddMetas("url");
    Add("url", article_.url, "JSON-LD url");
    Add("url", SavedFrom(markup_), "saved-from comment");
    if (const Metadatum* url = FindMetadatum(metadata_, "url")) {
      Add("published", DateInAddress(url->value), "address");
    }
    Add("modified", article_.modified, "JSON-LD dateModified");
    AddMetas("modified");
    Add("language", page_.language, "html lang");
    Add("language", article_.language, "JSON-LD inLanguage");
    AddMetas("language");
    AddMetas("site");
    Add("site", article_.publisher, "JSON-LD publisher");
    Add("author", article_.author, "JSON-LD author");
    AddMetas("author");
    return std::move(metadata_);
  }

 private:
  void Add(absl::string_view name, absl::string_view value, absl::string_view source) {
    value = absl::StripAsciiWhitespace(value);
    if (value.empty()) return;
    metadata_.push_back({std::string(name), std::string(value), std::string(source)});
  }

  void AddMetas(absl::string_view name) {
    for (const MetaNames& known : KnownMetas()) {
      if (known.name != name) continue;
      for (absl::string_view wanted : known.metas) {
        const auto meta = std::find_if(page_.metas.begin(), page_.metas.end(),
                                       [wanted](const HtmlMeta& m) { return m.name == wanted; });
        if (meta != page_.metas.end()) Add(name, meta->content, absl::StrCat("meta ", wanted));
      }
    }
  }

  void AddTimes() {
    if (!page_.times.empty()) Add("published", page_.times.front().datetime, "time element");
  }

  absl::string_view markup_;
  const HtmlPage& page_;
  JsonLdArticle article_;
  Metadata metadata_;
};

}  // namespace

Metadata ReadHtmlMetadata(absl::string_view markup, const HtmlPage& page) {
  return MetadataReader(markup, page).Read();
}

}  // namespace claimcheck
