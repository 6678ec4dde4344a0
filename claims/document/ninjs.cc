// SPDX-License-Identifier: Apache-2.0
#include "claims/document/ninjs.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/decode.h"
#include "claims/document/feed_item.h"
#include "claims/document/format.h"
#include "claims/document/json_string.h"
#include "claims/document/markup_head.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMaxDepth = 6;  // items / 3 / bodies / 0 / value

// What a member of a news object says; the path is that within the object.
struct Member {
  absl::string_view path;
  absl::string_view name;  // of the metadatum; "id", "headline" and "body" are no metadata
};
constexpr Member kMembers[] = {
    {"uri", "id"},
    {"headline", "headline"},
    {"headlines/0/value", "headline"},
    {"title", "headline"},
    {"body_xhtml", "body"},
    {"body_text", "body"},
    {"bodies/0/value", "body"},
    {"firstcreated", "published"},
    {"firstCreated", "published"},
    {"versioncreated", "published"},
    {"versionCreated", "published"},
    {"contentcreated", "published"},
    {"contentCreated", "published"},
    {"byline", "author"},
    {"language", "language"},
    {"copyrightholder", "site"},
    {"copyrightHolder", "site"},
};

// "items/3/headline" cut into the object "items/3" and the member "headline": as many names of the
// path belong to the object as lead to it.
std::pair<absl::string_view, absl::string_view> CutPath(absl::string_view path) {
  std::size_t end = 0;
  for (absl::string_view list : {"items/", "item/"}) {
    if (absl::StartsWith(path, list)) end = list.size();
  }
  if (end > 0 || (!path.empty() && absl::ascii_isdigit(path[0]))) {
    const std::size_t slash = path.find('/', end);
    if (slash != absl::string_view::npos) {
      return {path.substr(0, slash), path.substr(slash + 1)};
    }
  }
  return {"", path};
}

// Takes the members of each news object together, in the order of the file.
std::vector<FeedItem> ReadItems(absl::string_view json) {
  std::vector<FeedItem> items;
  std::map<std::string, std::size_t, std::less<>> index;
  for (const JsonString& string : JsonStrings(json, kMaxDepth)) {
    const auto [object, path] = CutPath(string.path);
    const auto member =
        std::find_if(std::begin(kMembers), std::end(kMembers),
                     [path = path](const Member& known) { return known.path == path; });
    if (member == std::end(kMembers)) continue;
    const auto [found, is_new] = index.emplace(std::string(object), items.size());
    if (is_new) items.emplace_back();
    FeedItem& item = items[found->second];
    FeedString value = ReadJsonString(json, string.begin);
    if (member->name == "id") {
      item.id = std::move(value.text);
    } else if (member->name == "headline") {
      if (item.title.text.empty()) item.title = std::move(value);
    } else if (member->name == "body") {
      if (item.content.empty()) item.content.push_back(std::move(value));
    } else {
      item.metadata.push_back(
          {std::string(member->name), std::move(value.text), absl::StrCat("ninjs ", path)});
    }
  }
  return items;
}

}  // namespace

bool IsNinjs(absl::string_view path, absl::string_view bytes) {
  if (absl::EndsWithIgnoreCase(path, ".jsonl") || absl::EndsWithIgnoreCase(path, ".ndjson")) {
    return false;
  }
  const std::string head = MarkupHead(bytes);
  if (head.empty() || (head[0] != '{' && head[0] != '[')) return false;
  const bool body = absl::StrContains(bytes, "\"body_text\"") ||
                    absl::StrContains(bytes, "\"body_xhtml\"") ||
                    absl::StrContains(bytes, "\"bodies\"");
  return body && nlohmann::json::accept(bytes.begin(), bytes.end());
}

ReadResult ReadNinjs(absl::string_view path, absl::string_view bytes) {
  const absl::StatusOr<DecodedText> decoded = Decode(bytes);
  if (!decoded.ok()) return {{}, {ErrorAt(path, decoded.status().message())}};
  ReadResult result;
  result.documents =
      ReadFeedItems(ReadItems(decoded->text), path, decoded->text, decoded->source_map);
  if (result.documents.empty()) {
    result.errors.push_back(ErrorAt(path, "holds no articles: there is nothing to check"));
  }
  return result;
}

}  // namespace claimcheck
