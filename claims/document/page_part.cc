// SPDX-License-Identifier: Apache-2.0
#include "claims/document/page_part.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "absl/types/span.h"
#include "claims/text/table.h"

namespace claimcheck {

namespace embedded {
absl::string_view page_parts();
}

namespace {

// Longer lists of classes are generated and name nothing.
constexpr std::size_t kMaxNameBytes = 1024;
constexpr std::size_t kMaxWords = 32;
constexpr std::size_t kMaxComponentBytes = 64;

// The words of a class or id, in small letters. A word ends at what is no letter and where a small
// letter is followed by a large one. Views of a buffer of their own: a page has names by the
// thousand, and none of them is worth an allocation.
class NameWords {
 public:
  explicit NameWords(absl::string_view name) {
    name = name.substr(0, kMaxNameBytes);
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= name.size() && count_ < kMaxWords; ++at) {
      const bool letter = at < name.size() && absl::ascii_isalpha(name[at]);
      const bool hump = letter && at > begin && absl::ascii_isupper(name[at]) &&
                        absl::ascii_islower(name[at - 1]);
      if (letter) folded_[at] = absl::ascii_tolower(name[at]);
      if (letter && !hump) continue;
      // "c-menu", "o-menu": one letter is a designer's prefix.
      if (at > begin + 1) words_[count_++] = {folded_.data() + begin, at - begin};
      begin = hump ? at : at + 1;
    }
  }
  NameWords(const NameWords&) = delete;
  NameWords& operator=(const NameWords&) = delete;

  absl::Span<const absl::string_view> words() const { return {words_.data(), count_}; }

 private:
  std::array<char, kMaxNameBytes> folded_;
  std::array<absl::string_view, kMaxWords> words_;
  std::size_t count_ = 0;
};

struct Phrase {
  std::vector<std::string> words;
  const PagePart* part = nullptr;
};

// An <aside> may be a box of the article's own, if its name says so.
bool IsAsideTag(const PagePart& part) { return part.where == "tag" && part.words == "aside"; }

// The one whose role comes first; of two alike `b`, which was read later: a name says more than a
// tag.
const PagePart* Better(const PagePart* a, const PagePart* b) {
  if (a == nullptr || b == nullptr) return a == nullptr ? b : a;
  if (IsAsideTag(*a) && b->role == PagePartRole::kKeep) return b;
  return b->role <= a->role ? b : a;
}

class PartIndex {
 public:
  explicit PartIndex(const std::vector<PagePart>& parts) {
    for (const PagePart& part : parts) {
      if (part.where != "name") {
        ValuesOf(part.where)[part.words] = &part;
        continue;
      }
      Phrase phrase{absl::StrSplit(part.words, ' '), &part};
      by_first_word_[phrase.words.front()].push_back(std::move(phrase));
    }
  }

  const PagePart* Find(const HtmlToken& token) const {
    const PagePart* part = FindValue(tags_, token.name);
    for (const HtmlAttribute& attribute : token.attributes) {
      if (attribute.value.size() > kMaxNameBytes) continue;
      if (absl::EqualsIgnoreCase(attribute.name, "class")) {
        for (absl::string_view name :
             absl::StrSplit(attribute.value, absl::ByAnyChar(" \t\n\r\f"), absl::SkipEmpty())) {
          part = Better(part, FindName(name));
        }
      } else if (IsName(attribute)) {
        part = Better(part, FindName(attribute.value));
      } else if (absl::EqualsIgnoreCase(attribute.name, "role")) {
        part = Better(part, FindValue(roles_, attribute.value));
      } else if (absl::EqualsIgnoreCase(attribute.name, "itemprop")) {
        part = Better(part, FindValue(itemprops_, attribute.value));
      } else if (IsHidden(attribute)) {
        static const PagePart kHidden{PagePartRole::kOut, "hidden text", "", "", ""};
        part = Better(part, &kHidden);
      }
    }
    return part;
  }

 private:
  using Values = absl::flat_hash_map<std::string, const PagePart*>;

  Values& ValuesOf(absl::string_view where) {
    if (where == "tag") return tags_;
    return where == "role" ? roles_ : itemprops_;
  }

  // Where classes are generated ("css-1x2y"), components are named for the tests of a site and for
  // screen readers. What is longer holds data.
  static bool IsName(const HtmlAttribute& attribute) {
    if (absl::EqualsIgnoreCase(attribute.name, "id")) return true;
    static constexpr absl::string_view kNames[] = {
        "aria-label",       "data-component", "data-component-name", "data-module",
        "data-module-name", "data-testid",    "data-test-id",        "data-qa"};
    return attribute.value.size() <= kMaxComponentBytes &&
           std::any_of(std::begin(kNames), std::end(kNames), [&](absl::string_view name) {
             return absl::EqualsIgnoreCase(attribute.name, name);
           });
  }

  static bool IsHidden(const HtmlAttribute& attribute) {
    if (absl::EqualsIgnoreCase(attribute.name, "hidden")) return true;
    if (!absl::EqualsIgnoreCase(attribute.name, "style")) return false;
    std::string style(attribute.value);
    style.erase(std::remove(style.begin(), style.end(), ' '), style.end());
    absl::AsciiStrToLower(&style);
    return absl::StrContains(style, "display:none") ||
           absl::StrContains(style, "visibility:hidden");
  }

  static const PagePart* FindValue(const Values& values, absl::string_view value) {
    const auto found = values.find(absl::AsciiStrToLower(value));
    return found == values.end() ? nullptr : found->second;
  }

  const PagePart* FindName(absl::string_view name) const {
    const NameWords name_words(name);
    const absl::Span<const absl::string_view> words = name_words.words();
    const PagePart* part = nullptr;
    if (words.empty() || NamesSomethingElse(words.front())) return part;
    for (std::size_t i = 0; i < words.size();) {
      const Phrase* phrase = PhraseAt(words, i);
      if (phrase != nullptr) part = Better(part, phrase->part);
      i += phrase == nullptr ? 1 : phrase->words.size();
    }
    return part;
  }

  // The longest phrase that stands at words[i].
  const Phrase* PhraseAt(absl::Span<const absl::string_view> words, std::size_t i) const {
    const auto phrases = by_first_word_.find(words[i]);
    if (phrases == by_first_word_.end()) return nullptr;
    const Phrase* longest = nullptr;
    for (const Phrase& phrase : phrases->second) {
      const std::size_t size = phrase.words.size();
      if (longest != nullptr && size <= longest->words.size()) continue;
      if (size > words.size() - i ||
          (phrase.part->role == PagePartRole::kBody && size != words.size())) {
        continue;
      }
      if (std::equal(phrase.words.begin(), phrase.words.end(), words.begin() + i))
        longest = &phrase;
    }
    return longest;
  }

  static bool NamesSomethingElse(absl::string_view word) {
    return word == "no" || word == "has" || word == "with" || word == "without" || word == "not";
  }

  Values tags_;
  Values roles_;
  Values itemprops_;
  absl::flat_hash_map<std::string, std::vector<Phrase>> by_first_word_;
};

std::vector<PagePart> ReadRows() {
  const absl::flat_hash_map<absl::string_view, PagePartRole> roles = {
      {"others", PagePartRole::kOthers},   {"out", PagePartRole::kOut},
      {"side", PagePartRole::kSide},       {"body", PagePartRole::kBody},
      {"caption", PagePartRole::kCaption}, {"keep", PagePartRole::kKeep},
  };
  std::vector<PagePart> parts;
  for (const TableRow& row : ReadEmbeddedTable("page_parts.tsv", embedded::page_parts(),
                                               {"role", "reason", "where", "words", "example"})) {
    parts.push_back({roles.at(row.cells[0]), std::string(row.cells[1]), std::string(row.cells[2]),
                     std::string(row.cells[3]), std::string(row.cells[4])});
  }
  return parts;
}

}  // namespace

const std::vector<PagePart>& PageParts() {
  static const auto& parts = *new std::vector<PagePart>(ReadRows());
  return parts;
}

const PagePart* FindPagePart(const HtmlToken& token) {
  static const auto& index = *new PartIndex(PageParts());
  return index.Find(token);
}

}  // namespace claimcheck
