// SPDX-License-Identifier: Apache-2.0
#include "claims/document/feed.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/feed_item.h"
#include "claims/document/format.h"
#include "claims/document/markup_head.h"
#include "claims/document/markup_text.h"
#include "claims/document/xml.h"

namespace claimcheck {
namespace {

// "20160503T061000Z", as NITF writes it, with the marks of ISO 8601's extended form.
std::string WithMarks(std::string date) {
  const bool basic = date.size() >= 8 && std::all_of(date.begin(), date.begin() + 8,
                                                     [](char c) { return absl::ascii_isdigit(c); });
  return basic ? absl::StrCat(date.substr(0, 4), "-", date.substr(4, 2), "-", date.substr(6, 2))
               : date;
}

// The first descendant of `node` with this local name.
pugi::xml_node Descendant(const pugi::xml_node& node, absl::string_view name) {
  for (pugi::xml_node at = node.first_child(); at; at = NextNode(at, node, true)) {
    if (LocalName(at) == name) return at;
  }
  return {};
}

class FeedReader {
 public:
  explicit FeedReader(const Xml& xml) : xml_(xml) {}

  std::vector<FeedItem> Read() {
    const pugi::xml_node root = xml_.tree->document_element();
    const absl::string_view name = LocalName(root);
    if (name == "nitf") {
      items_.push_back(ReadNitf(root));
      return std::move(items_);
    }
    channel_ = ReadChannel(name == "feed" ? root : LocalChild(root, "channel"));
    for (pugi::xml_node node = root; node;) {
      const absl::string_view local = LocalName(node);
      const bool item = local == "item" || local == "entry";
      if (item) items_.push_back(ReadEntry(node));
      if (local == "newsItem") items_.push_back(ReadNewsItem(node));
      node = NextNode(node, root, !item && local != "newsItem");
    }
    return std::move(items_);
  }

 private:
  static void Add(absl::string_view name, std::string value, absl::string_view source,
                  FeedItem* item) {
    if (value.empty()) return;
    item->metadata.push_back({std::string(name), std::move(value), std::string(source)});
  }

  // The words of `node`, and where each stands. What an XML element within it holds counts as HTML.
  FeedString StringOf(const pugi::xml_node& node, FeedItem* item) const {
    MarkupText text(xml_.text, false);
    const pugi::xml_node element = node.find_child(
        [](const pugi::xml_node& child) { return child.type() == pugi::node_element; });
    if (element) return Markup(node, item);
    for (const pugi::xml_node& child : node.children()) {
      if (child.type() != pugi::node_pcdata && child.type() != pugi::node_cdata) continue;
      const XmlTextPlace place = PlaceOfText(xml_, child);
      text.Append(place.span, WhiteSpace::kKept, place.has_references);
    }
    return {text.TakeText(), text.TakeSourceMap()};
  }

  // The source of what `node` holds, which is as good as HTML.
  FeedString Markup(const pugi::xml_node& node, FeedItem* item) const {
    const std::ptrdiff_t first = node.offset_debug();
    const pugi::xml_node after = NextNode(node, *xml_.tree, false);
    if (first < 0) return {};
    const std::size_t begin =
        std::min(xml_.text.find('>', static_cast<std::size_t>(first)), xml_.text.size() - 1) + 1;
    std::size_t end = xml_.text.size();
    if (after && after.offset_debug() > 0) end = static_cast<std::size_t>(after.offset_debug()) - 1;
    FeedString string;
    string.text = xml_.text.substr(begin, std::max(end, begin) - begin);
    string.source_map.Add({0, begin, 1, 1});
    if (absl::StrContains(string.text, "<![CDATA[")) {
      item->not_read.push_back(absl::StrCat("CDATA within <", node.name(), "> was not read"));
    }
    return string;
  }

  // What a feed says of itself, looked up once however many items it has.
  struct Channel {
    std::string title;
    std::string language;
    std::string date;
  };
  static Channel ReadChannel(const pugi::xml_node& node) {
    Channel channel;
    channel.title = TextOfNode(LocalChild(node, "title"));
    channel.language = TextOfNode(LocalChild(node, "language"));
    if (channel.language.empty()) channel.language = std::string(LocalAttribute(node, "lang"));
    for (const char* date : {"pubDate", "lastBuildDate", "updated", "date"}) {
      if (channel.date.empty()) channel.date = TextOfNode(LocalChild(node, date));
    }
    return channel;
  }

  // RSS's item and Atom's entry.
  FeedItem ReadEntry(const pugi::xml_node& node) {
    FeedItem item;
    for (const char* id : {"guid", "id"}) {
      if (item.id.empty()) item.id = TextOfNode(LocalChild(node, id));
    }
    item.title = StringOf(LocalChild(node, "title"), &item);
    // content:encoded and Atom's content hold the whole, the others a summary.
    for (const char* content : {"encoded", "content", "description", "summary"}) {
      const pugi::xml_node found = LocalChild(node, content);
      if (!found || !item.content.empty()) continue;
      FeedString string = StringOf(found, &item);
      if (!absl::StripAsciiWhitespace(string.text).empty()) {
        item.content.push_back(std::move(string));
      }
    }
    for (const char* date : {"pubDate", "published", "issued", "date"}) {
      Add("published", TextOfNode(LocalChild(node, date)), absl::StrCat("feed ", date), &item);
    }
    Add("modified", TextOfNode(LocalChild(node, "updated")), "feed updated", &item);
    const pugi::xml_node link = LocalChild(node, "link");
    const std::string href(LocalAttribute(link, "href"));
    Add("url", href.empty() ? TextOfNode(link) : href, "feed link", &item);
    const std::string creator = TextOfNode(LocalChild(node, "creator"));
    const pugi::xml_node author = LocalChild(node, "author");
    const std::string name = TextOfNode(LocalChild(author, "name"));
    Add("author",
        !creator.empty() ? creator
        : !name.empty()  ? name
                         : TextOfNode(author),
        "feed author", &item);
    const bool dated = FindMetadatum(item.metadata, "published") != nullptr ||
                       FindMetadatum(item.metadata, "modified") != nullptr;
    if (const Metadatum* url = FindMetadatum(item.metadata, "url"); url != nullptr && !dated) {
      Add("published", DateInAddress(url->value), "address", &item);
    }
    if (!dated) Add("published", channel_.date, "date of the feed", &item);
    Add("site", channel_.title, "feed title", &item);
    Add("language", channel_.language, "feed language", &item);
    return item;
  }

  FeedItem ReadNitf(const pugi::xml_node& node) {
    FeedItem item;
    item.id = std::string(LocalAttribute(Descendant(node, "doc-id"), "id-string"));
    const pugi::xml_node headline = Descendant(node, "hl1");
    item.title = StringOf(headline ? headline : Descendant(node, "title"), &item);
    if (const pugi::xml_node body = Descendant(node, "body.content")) {
      item.content.push_back(StringOf(body, &item));
    }
    for (const char* date : {"date.issue", "date.release", "story.date"}) {
      Add("published", WithMarks(std::string(LocalAttribute(Descendant(node, date), "norm"))),
          absl::StrCat("NITF ", date), &item);
    }
    Add("author", TextOfNode(Descendant(node, "byline")), "NITF byline", &item);
    Add("site", TextOfNode(Descendant(node, "distributor")), "NITF distributor", &item);
    Add("language", std::string(LocalAttribute(node, "lang")), "NITF xml:lang", &item);
    return item;
  }

  FeedItem ReadNewsItem(const pugi::xml_node& node) {
    FeedItem item;
    item.id = std::string(LocalAttribute(node, "guid"));
    const pugi::xml_node item_meta = LocalChild(node, "itemMeta");
    const pugi::xml_node content_meta = LocalChild(node, "contentMeta");
    const pugi::xml_node headline = LocalChild(content_meta, "headline");
    item.title = StringOf(headline ? headline : LocalChild(item_meta, "title"), &item);
    const pugi::xml_node content = LocalChild(node, "contentSet");
    for (const pugi::xml_node& child : content.children()) {
      const absl::string_view name = LocalName(child);
      if (name != "inlineXML" && name != "inlineData") continue;
      const pugi::xml_node nitf = Descendant(child, "body.content");
      item.content.push_back(StringOf(nitf ? nitf : child, &item));
    }
    for (const char* date : {"contentCreated", "firstCreated", "versionCreated"}) {
      const pugi::xml_node found = LocalChild(content_meta, date) ? LocalChild(content_meta, date)
                                                                  : LocalChild(item_meta, date);
      Add(absl::StartsWith(date, "version") ? "modified" : "published", TextOfNode(found),
          absl::StrCat("NewsML-G2 ", date), &item);
    }
    Add("author", TextOfNode(LocalChild(content_meta, "by")), "NewsML-G2 by", &item);
    Add("language", std::string(LocalAttribute(LocalChild(content_meta, "language"), "tag")),
        "NewsML-G2 language", &item);
    Add("site", std::string(LocalAttribute(LocalChild(item_meta, "provider"), "literal")),
        "NewsML-G2 provider", &item);
    return item;
  }

  const Xml& xml_;
  Channel channel_;
  std::vector<FeedItem> items_;
};

}  // namespace

bool IsFeed(absl::string_view, absl::string_view bytes) {
  std::string head = MarkupHead(bytes);
  if (absl::StartsWith(head, "<!doctype nitf") || absl::StartsWith(head, "<!doctype rss")) {
    return true;
  }
  const std::size_t colon = head.find(':');
  const std::size_t space = head.find_first_of(" >\t\r\n/");
  if (colon < space) head = absl::StrCat("<", head.substr(colon + 1));
  for (absl::string_view root :
       {"<rss", "<feed", "<rdf", "<nitf", "<newsitem", "<newsmessage", "<newsml-g2"}) {
    if (absl::StartsWith(head, root) && head.size() > root.size() &&
        !absl::ascii_isalnum(head[root.size()])) {
      return true;
    }
  }
  return false;
}

ReadResult ReadFeed(absl::string_view path, absl::string_view bytes) {
  std::string fault;
  absl::StatusOr<Xml> xml = ReadXml(bytes, &fault);
  if (!xml.ok()) return {{}, {ErrorAt(path, xml.status().message())}};
  ReadResult result;
  result.documents = ReadFeedItems(FeedReader(*xml).Read(), path, xml->text, xml->source_map);
  if (!fault.empty()) result.errors.push_back(ErrorAt(path, fault));
  if (result.documents.empty() && result.errors.empty()) {
    result.errors.push_back(ErrorAt(path, "holds no articles: there is nothing to check"));
  }
  if (!result.documents.empty()) result.documents[0].warnings = std::move(xml->warnings);
  return result;
}

}  // namespace claimcheck
