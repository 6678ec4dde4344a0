// SPDX-License-Identifier: Apache-2.0
#include "claims/document/json_ld.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "absl/strings/match.h"

namespace claimcheck {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxValues = 10000;

// schema.org 26: Article, its subtypes, and the older names for them end so.
bool IsArticleType(const json& type) {
  if (type.is_array()) return std::any_of(type.begin(), type.end(), IsArticleType);
  if (!type.is_string()) return false;
  const std::string& name = type.get_ref<const std::string&>();
  return absl::EndsWith(name, "Article") || absl::EndsWith(name, "BlogPosting") ||
         absl::EndsWith(name, "Report");
}

std::string StringOf(const json& value) {
  return value.is_string() ? value.get<std::string>() : std::string();
}

std::string Member(const json& object, const char* name) {
  const auto found = object.find(name);
  return found == object.end() ? "" : StringOf(*found);
}

// A name, or what has one, or several.
std::string NameOf(const json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_object()) return Member(value, "name");
  std::string names;
  if (!value.is_array()) return names;
  for (const json& one : value) {
    const std::string name = one.is_object() ? Member(one, "name") : StringOf(one);
    if (!name.empty()) names += (names.empty() ? "" : ", ") + name;
  }
  return names;
}

std::string NameAt(const json& object, const char* member) {
  const auto found = object.find(member);
  return found == object.end() ? "" : NameOf(*found);
}

JsonLdArticle ReadArticle(const json& object) {
  JsonLdArticle article;
  article.headline = Member(object, "headline");
  if (article.headline.empty()) article.headline = Member(object, "name");
  article.published = Member(object, "datePublished");
  article.modified = Member(object, "dateModified");
  article.language = Member(object, "inLanguage");
  article.author = NameAt(object, "author");
  article.publisher = NameAt(object, "publisher");
  article.url = Member(object, "url");
  const auto page = object.find("mainEntityOfPage");
  if (article.url.empty() && page != object.end()) {
    article.url = page->is_object() ? Member(*page, "@id") : StringOf(*page);
  }
  return article;
}

// Breadth first by a list of values, so that no depth can exhaust the stack.
JsonLdArticle FindArticle(const json& root) {
  std::vector<const json*> values = {&root};
  for (std::size_t i = 0; i < values.size() && values.size() < kMaxValues; ++i) {
    const json& value = *values[i];
    if (value.is_object()) {
      const auto type = value.find("@type");
      if (type != value.end() && IsArticleType(*type)) return ReadArticle(value);
    }
    if (!value.is_structured()) continue;
    for (const json& child : value) values.push_back(&child);
  }
  return {};
}

}  // namespace

JsonLdArticle ReadJsonLd(absl::string_view text) {
  std::string clean(text);
  std::replace_if(
      clean.begin(), clean.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  const json root = json::parse(clean, nullptr, /*allow_exceptions=*/false);
  return root.is_discarded() ? JsonLdArticle{} : FindArticle(root);
}

}  // namespace claimcheck
