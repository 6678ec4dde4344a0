// SPDX-License-Identifier: Apache-2.0
#include "claims/document/front_matter.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"

namespace claimcheck {
namespace {

// Longer ones are no front matter but a text that begins with a rule.
constexpr std::size_t kMaxBytes = std::size_t{1} << 16;
// A longer name is none that anybody reads.
constexpr std::size_t kMaxKeyBytes = 256;

constexpr absl::string_view kSettings = "claimcheck.";
constexpr absl::string_view kDisable = "claimcheck.disable";

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

std::size_t Indentation(absl::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

// Where the value ends that `text` begins with: a quoted one after its quotation mark, another
// before " #" or one of `ends`.
std::size_t ValueSize(absl::string_view text, absl::string_view ends) {
  if (!text.empty() && (text[0] == '"' || text[0] == '\'')) {
    for (std::size_t at = 1; at < text.size(); ++at) {
      if (text[at] == '\\' && text[0] == '"') {
        ++at;
      } else if (text[at] == text[0]) {
        if (text[0] == '"' || at + 1 == text.size() || text[at + 1] != '\'') return at + 1;
        ++at;  // '' is a quotation mark within
      }
    }
    return text.size();
  }
  const std::size_t size =
      std::min({text.find(" #"), text.find_first_of(std::string(ends)), text.size()});
  return absl::StripTrailingAsciiWhitespace(text.substr(0, size)).size();
}

// The value without its quotation marks and, between double ones, without backslashes.
std::string Unquoted(absl::string_view value) {
  if (value.empty() || (value[0] != '"' && value[0] != '\'')) return std::string(value);
  const char mark = value[0];
  value.remove_prefix(1);
  if (!value.empty() && value.back() == mark) value.remove_suffix(1);
  std::string text;
  for (std::size_t at = 0; at < value.size(); ++at) {
    const char next = at + 1 < value.size() ? value[at + 1] : '\0';
    const bool escape = mark == '"' ? value[at] == '\\' && (next == '"' || next == '\\')
                                    : value[at] == mark && next == mark;
    if (escape) ++at;
    text += value[at];
  }
  return text;
}

class FrontMatterReader {
 public:
  FrontMatterReader(absl::string_view text, absl::string_view mark, FrontMatter* result)
      : text_(text), is_toml_(mark == "+++"), result_(result) {}

  void ReadLine(absl::string_view line, std::size_t number) {
    line_ = number;
    const std::size_t indentation = Indentation(line);
    const absl::string_view content = absl::StripTrailingAsciiWhitespace(line.substr(indentation));
    if (content.empty()) return;
    if (folds_ && indentation > folded_indentation_) return AppendFolded(content);
    folds_ = false;
    if (content[0] == '#') return;
    if (is_toml_) return ReadToml(content);
    ReadYaml(indentation, content);
  }

  // Takes what the claims of an article are read with out of the entries.
  void Finish() {
    std::size_t settings = 0;
    for (const FrontMatterEntry& entry : result_->entries) {
      if (absl::StartsWith(entry.key, kDisable)) {
        AddSuppression(entry);
        continue;
      }
      if (entry.value.empty()) continue;
      absl::string_view key = entry.key;
      const bool is_setting = absl::ConsumePrefix(&key, kSettings);
      const absl::string_view name = NameOfKey(key);
      if (!name.empty()) {
        Metadatum datum{std::string(name), entry.value, absl::StrCat("front matter ", entry.key)};
        const std::size_t at = is_setting ? settings++ : result_->metadata.size();
        result_->metadata.insert(result_->metadata.begin() + static_cast<std::ptrdiff_t>(at),
                                 std::move(datum));
      } else if (is_setting) {
        result_->warnings.push_back(
            absl::StrCat("front matter: claimcheck has no setting \"", key,
                         "\"; settings are title, published, language, source, url and disable"));
      }
    }
  }

 private:
  // A rule and the reason to let its findings stand; a rule in a list has none.
  void AddSuppression(const FrontMatterEntry& entry) {
    absl::string_view rule = entry.key;
    const bool has_rule = absl::ConsumePrefix(&rule, absl::StrCat(kDisable, "."));
    SuppressionComment suppression = {.line = entry.line,
                                      .rule = has_rule ? std::string(rule) : entry.value,
                                      .reason = has_rule ? entry.value : "",
                                      .in_front_matter = true};
    if (suppression.reason.empty()) {
      suppression.fault = "gives no reason; write it after the rule";
    }
    result_->suppressions.push_back(std::move(suppression));
  }

  // A name whose value are the lines below it that stand further in.
  struct Level {
    std::size_t indentation = 0;
    std::string key;  // all names that lead there
  };

  // line = "- " line | key ":" [value]
  void ReadYaml(std::size_t indentation, absl::string_view content) {
    const bool item = content == "-" || absl::StartsWith(content, "- ");
    while (!levels_.empty() && (levels_.back().indentation > indentation ||
                                (levels_.back().indentation == indentation && !item))) {
      levels_.pop_back();
    }
    const std::string parent = levels_.empty() ? "" : levels_.back().key;
    if (item) {
      content = absl::StripLeadingAsciiWhitespace(content.substr(1));
      // "- name: x" is an object of a list, in which nothing is looked for.
      if (!parent.empty() && !content.empty()) Add(parent, content);
      return;
    }
    const std::size_t colon = content.find(':');
    if (colon == absl::string_view::npos) return;
    const std::string key = Joined(parent, content.substr(0, colon));
    const absl::string_view value = absl::StripLeadingAsciiWhitespace(content.substr(colon + 1));
    if (value.empty() || value[0] == '#') {
      levels_.push_back({indentation, key});
      if (parent == kDisable) AddEntry(key, "", SpanOf(value.substr(0, 0)));
    } else if (value[0] == '>' || value[0] == '|') {
      folds_ = true;
      folded_indentation_ = indentation;
      AddEntry(key, "", SpanOf(value));
    } else {
      Add(key, value);
    }
  }

  // line = "[" key {"." key} "]" | key "=" value
  void ReadToml(absl::string_view content) {
    if (content[0] == '[') {
      const std::size_t end = content.find(']');
      table_ = std::string(absl::StripAsciiWhitespace(content.substr(1, end - 1)));
      if (absl::StartsWith(table_, "[")) table_ = "[]";  // an array of tables: nothing we know
      return;
    }
    const std::size_t mark = content.find('=');
    if (mark == absl::string_view::npos) return;
    Add(Joined(table_, content.substr(0, mark)),
        absl::StripLeadingAsciiWhitespace(content.substr(mark + 1)));
  }

  static std::string Joined(absl::string_view parent, absl::string_view key) {
    const std::string name = Unquoted(absl::StripAsciiWhitespace(key));
    if (parent.size() + name.size() > kMaxKeyBytes) return "?";
    return parent.empty() ? name : absl::StrCat(parent, ".", name);
  }

  // A value, or each of "[a, b]".
  void Add(const std::string& key, absl::string_view value) {
    if (!absl::ConsumePrefix(&value, "[")) {
      value = value.substr(0, ValueSize(value, ""));
      if (!value.empty()) AddEntry(key, Unquoted(value), SpanOf(value));
      return;
    }
    while (!value.empty() && value[0] != ']') {
      const absl::string_view item = value.substr(0, ValueSize(value, ",]"));
      if (!item.empty()) AddEntry(key, Unquoted(item), SpanOf(item));
      value.remove_prefix(std::max<std::size_t>(item.size(), 1));  // at least a comma
      value = absl::StripLeadingAsciiWhitespace(value);
    }
  }

  void AddEntry(const std::string& key, std::string value, Span span) {
    result_->entries.push_back({key, std::move(value), span, line_});
  }

  // A further line of a value that began with ">" or "|".
  void AppendFolded(absl::string_view content) {
    FrontMatterEntry& entry = result_->entries.back();
    if (entry.value.empty()) {
      entry.span.begin = SpanOf(content).begin;
    } else {
      entry.value += ' ';
    }
    absl::StrAppend(&entry.value, content);
    entry.span.end = SpanOf(content).end;
  }

  Span SpanOf(absl::string_view piece) const {
    const std::size_t begin = static_cast<std::size_t>(piece.data() - text_.data());
    return {begin, begin + piece.size()};
  }

  absl::string_view text_;
  bool is_toml_;
  FrontMatter* result_;
  std::vector<Level> levels_;  // of YAML
  std::string table_;          // of TOML
  std::size_t line_ = 1;
  bool folds_ = false;  // the value of the last entry goes on
  std::size_t folded_indentation_ = 0;
};

}  // namespace

FrontMatter ReadFrontMatter(absl::string_view text) {
  absl::string_view rest = text.substr(0, kMaxBytes);
  const absl::string_view mark = absl::StripTrailingAsciiWhitespace(TakeLine(&rest));
  if (mark != "---" && mark != "+++") return {};
  FrontMatter result;
  FrontMatterReader reader(text, mark, &result);
  for (std::size_t number = 2; !rest.empty(); ++number) {
    const absl::string_view line = TakeLine(&rest);
    const absl::string_view trimmed = absl::StripTrailingAsciiWhitespace(line);
    if (trimmed == mark || (mark == "---" && trimmed == "...")) {
      result.size = static_cast<std::size_t>(rest.data() - text.data());
      reader.Finish();
      return result;
    }
    reader.ReadLine(line, number);
  }
  return {};  // a rule, and no end
}

}  // namespace claimcheck
