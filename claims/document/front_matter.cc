// SPDX-License-Identifier: Apache-2.0
#include "claims/document/front_matter.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"

namespace claimcheck {
namespace {

// Longer ones are no front matter but a text that begins with a rule.
constexpr std::size_t kMaxBytes = std::size_t{1} << 16;

struct KnownKey {
  absl::string_view key;
  absl::string_view name;  // of the metadatum
};
constexpr KnownKey kKnownKeys[] = {
    {"title", "title"},       {"date", "published"},        {"published", "published"},
    {"pubdate", "published"}, {"publishdate", "published"}, {"lastmod", "modified"},
    {"updated", "modified"},  {"modified", "modified"},     {"lang", "language"},
    {"language", "language"}, {"locale", "language"},       {"author", "author"},
    {"url", "url"},           {"canonical_url", "url"},     {"link", "url"},
    {"site", "site"},         {"source", "site"},           {"publisher", "site"},
};

absl::string_view NameOfKey(absl::string_view key) {
  const std::string folded = absl::AsciiStrToLower(key);
  for (const KnownKey& known : kKnownKeys) {
    if (known.key == folded) return known.name;
  }
  return "";
}

absl::string_view TakeLine(absl::string_view* text) {
  const std::size_t end = text->find('\n');
  const absl::string_view line = text->substr(0, end);
  text->remove_prefix(end == absl::string_view::npos ? text->size() : end + 1);
  return absl::StripSuffix(line, "\r");
}

// A value without its quotation marks, or without the comment after it.
absl::string_view Value(absl::string_view text) {
  text = absl::StripAsciiWhitespace(text);
  if (!text.empty() && (text[0] == '"' || text[0] == '\'')) {
    const std::size_t end = text.find(text[0], 1);
    return end == absl::string_view::npos ? text.substr(1) : text.substr(1, end - 1);
  }
  const std::size_t comment = text.find(" #");
  return absl::StripTrailingAsciiWhitespace(text.substr(0, comment));
}

class FrontMatterReader {
 public:
  FrontMatterReader(absl::string_view mark, FrontMatter* result)
      : is_toml_(mark == "+++"), result_(result) {}

  void ReadLine(absl::string_view line) {
    ++line_;
    const absl::string_view trimmed = absl::StripAsciiWhitespace(line);
    if (trimmed.empty() || trimmed[0] == '#') return;
    if (is_toml_ && trimmed[0] == '[') {
      section_ = trimmed == "[claimcheck]"           ? Section::kSettings
                 : trimmed == "[claimcheck.disable]" ? Section::kDisable
                                                     : Section::kOther;
      return;
    }
    const std::size_t mark = trimmed.find(is_toml_ ? '=' : ':');
    if (mark == absl::string_view::npos) return;
    const absl::string_view key = absl::StripAsciiWhitespace(trimmed.substr(0, mark));
    const absl::string_view value = Value(trimmed.substr(mark + 1));
    const std::size_t indent = static_cast<std::size_t>(trimmed.data() - line.data());
    if (!is_toml_ && BeginsSection(key, value, indent)) return;
    if (section_ == Section::kDisable) {
      AddSuppression(key, value);
    } else {
      Add(key, value);
    }
  }

 private:
  enum class Section { kTop, kSettings, kDisable, kOther };

  // In YAML a section is what is indented below its name.
  bool BeginsSection(absl::string_view key, absl::string_view value, std::size_t indent) {
    if (indent == 0) section_ = Section::kTop;
    if (section_ == Section::kDisable && indent <= disable_indent_) section_ = Section::kSettings;
    if (!value.empty()) return false;
    if (indent == 0) {
      section_ = key == "claimcheck" ? Section::kSettings : Section::kOther;
      return true;
    }
    if (section_ != Section::kSettings || key != "disable") return false;
    section_ = Section::kDisable;
    disable_indent_ = indent;
    return true;
  }

  void AddSuppression(absl::string_view rule, absl::string_view reason) {
    SuppressionComment suppression = {.line = line_,
                                      .rule = std::string(rule),
                                      .reason = std::string(reason),
                                      .in_front_matter = true};
    if (reason.empty()) suppression.fault = "gives no reason; write it after the rule";
    result_->suppressions.push_back(std::move(suppression));
  }

  void Add(absl::string_view key, absl::string_view value) {
    if (value.empty() || section_ == Section::kOther) return;
    const absl::string_view name = NameOfKey(key);
    if (section_ == Section::kTop) {
      if (name.empty()) return;
      result_->metadata.push_back(
          {std::string(name), std::string(value), absl::StrCat("front matter ", key)});
    } else if (name.empty()) {
      result_->warnings.push_back(
          absl::StrCat("front matter: claimcheck has no setting \"", key,
                       "\"; settings are title, published, language, source, url and disable"));
    } else {
      result_->metadata.insert(
          result_->metadata.begin(),
          {std::string(name), std::string(value), absl::StrCat("front matter claimcheck.", key)});
    }
  }

  bool is_toml_;
  FrontMatter* result_;
  Section section_ = Section::kTop;
  std::size_t disable_indent_ = 0;
  std::size_t line_ = 1;  // the mark's; ReadLine counts on
};

}  // namespace

FrontMatter ReadFrontMatter(absl::string_view text) {
  absl::string_view rest = text.substr(0, kMaxBytes);
  const absl::string_view mark = absl::StripTrailingAsciiWhitespace(TakeLine(&rest));
  if (mark != "---" && mark != "+++") return {};
  FrontMatter result;
  FrontMatterReader reader(mark, &result);
  while (!rest.empty()) {
    const absl::string_view line = TakeLine(&rest);
    const absl::string_view trimmed = absl::StripTrailingAsciiWhitespace(line);
    if (trimmed == mark || (mark == "---" && trimmed == "...")) {
      result.size = static_cast<std::size_t>(rest.data() - text.data());
      return result;
    }
    reader.ReadLine(line);
  }
  return {};  // a rule, and no end
}

}  // namespace claimcheck
