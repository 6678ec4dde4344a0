// SPDX-License-Identifier: Apache-2.0
#include "reports/place_link.h"

#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "reports/passage.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMaxWhole = 100;  // bytes of a quotation that is given whole
constexpr std::size_t kEndWords = 4;    // else so many words of its beginning and its end

// `text` with every byte percent-encoded that is neither a letter or digit nor in `kept`.
std::string PercentEncoded(absl::string_view text, absl::string_view kept) {
  constexpr char kHex[] = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (absl::ascii_isalnum(byte) || kept.find(c) != absl::string_view::npos) {
      encoded.push_back(c);
    } else {
      encoded.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    }
  }
  return encoded;
}

bool IsWebAddress(absl::string_view url) {
  return absl::StartsWithIgnoreCase(url, "https://") || absl::StartsWithIgnoreCase(url, "http://");
}

// Files that a browser shows, or hands to a program that does.
bool IsFileOfItsOwn(const Document& document) {
  const std::string& format = document.format;
  return format == "text" || format == "html" || format == "markdown" || format == "docx";
}

// The words of a quotation: a dash, a comma and an ampersand mean something in a text directive and
// are encoded with the rest.
std::string Encoded(const std::vector<absl::string_view>& words, std::size_t first,
                    std::size_t last) {
  return PercentEncoded(absl::StrJoin(words.begin() + static_cast<std::ptrdiff_t>(first),
                                      words.begin() + static_cast<std::ptrdiff_t>(last), " "),
                        "._~");
}

std::string TextDirective(absl::string_view quote) {
  const std::vector<absl::string_view> words =
      absl::StrSplit(quote, absl::ByAnyChar(" \t\r\n"), absl::SkipEmpty());
  if (words.empty()) return "";
  const bool is_whole = quote.size() <= kMaxWhole || words.size() <= 2 * kEndWords;
  if (is_whole && quote.size() > 4 * kMaxWhole) return "";  // words without an end
  return absl::StrCat(
      ":~:text=", is_whole ? Encoded(words, 0, words.size()) : Encoded(words, 0, kEndWords),
      is_whole ? "" : absl::StrCat(",", Encoded(words, words.size() - kEndWords, words.size())));
}

}  // namespace

std::string WebLink(absl::string_view url) {
  return IsWebAddress(url) ? PercentEncoded(url, "-._~:/?#@!$&()*+,;=%") : "";
}

std::string ArticleLink(const Document& document, absl::string_view to_folder) {
  if (IsWebAddress(document.url)) return WebLink(document.url);
  if (!IsFileOfItsOwn(document) || absl::StartsWith(document.path, "<")) return "";
  const bool is_absolute = absl::StartsWith(document.path, "/");
  const absl::string_view before = is_absolute ? "file://" : to_folder.empty() ? "./" : "";
  const std::string path = is_absolute ? document.path : absl::StrCat(to_folder, document.path);
  return absl::StrCat(before, PercentEncoded(path, "-._~/"));
}

std::string PlaceLink(const Article& article, const Claim& claim, absl::string_view to_folder) {
  const std::string link = ArticleLink(article.document, to_folder);
  if (link.empty() || claim.in_title_field) return link;
  const std::string directive = TextDirective(QuoteOf(article, claim));
  if (directive.empty()) return link;
  return absl::StrCat(link, absl::StrContains(link, '#') ? "" : "#", directive);
}

}  // namespace claimcheck
