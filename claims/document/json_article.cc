// SPDX-License-Identifier: Apache-2.0
#include "claims/document/json_article.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <utility>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kMend = "each line holds one article, {\"id\": …, \"text\": …}";

// Collects the members of the outermost object as the parser comes by them, so that nothing is
// built of what is ignored. The parser keeps its own stack of brackets, on the heap.
class ArticleHandler : public nlohmann::json_sax<nlohmann::json> {
 public:
  bool null() override { return Other("null"); }
  bool boolean(bool) override { return Other("a truth value"); }
  bool number_integer(number_integer_t value) override { return Number(absl::StrCat(value)); }
  bool number_unsigned(number_unsigned_t value) override { return Number(absl::StrCat(value)); }
  bool number_float(number_float_t, const string_t& digits) override { return Number(digits); }
  bool binary(binary_t&) override { return Other("binary"); }

  bool string(string_t& value) override {
    if (depth_ == 0) return Other("a string");
    if (depth_ == 1 && member_ != nullptr) {
      *member_ = std::move(value);
      has_text_ = has_text_ || member_ == &article_.text;
    }
    return true;
  }

  bool key(string_t& name) override {
    if (depth_ == 1) {
      member_ = Member(name);
      member_name_ = name;
    }
    return true;
  }

  bool start_object(std::size_t) override {
    if (depth_ == 1 && !Other("an object")) return false;
    ++depth_;
    return true;
  }
  bool end_object() override {
    --depth_;
    return true;
  }
  bool start_array(std::size_t) override {
    if (!Other("an array")) return false;
    ++depth_;
    return true;
  }
  bool end_array() override {
    --depth_;
    return true;
  }

  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception&) override {
    error_ = absl::StrCat("is not JSON (column ", position, "); ", kMend);
    return false;
  }

  absl::StatusOr<JsonArticle> Finish() && {
    if (error_.empty() && !has_text_) error_ = absl::StrCat("has no \"text\"; ", kMend);
    if (!error_.empty()) return absl::InvalidArgumentError(error_);
    return std::move(article_);
  }

 private:
  std::string* Member(absl::string_view name) {
    const std::pair<absl::string_view, std::string*> members[] = {
        {"id", &article_.id},
        {"text", &article_.text},
        {"title", &article_.title},
        {"published", &article_.published},
        {"language", &article_.language},
        {"url", &article_.url},
        {"source", &article_.source},
    };
    for (const auto& [known, member] : members) {
      if (name == known) return member;
    }
    return nullptr;
  }

  bool Number(absl::string_view digits) {
    if (depth_ != 1 || member_ != &article_.id) return Other("a number");
    article_.id = std::string(digits);
    return true;
  }

  // A value that is no string, where one may be wanted. null is as good as nothing.
  bool Other(absl::string_view kind) {
    if (depth_ == 0) {
      error_ = absl::StrCat("is ", kind, ", not an object; ", kMend);
      return false;
    }
    if (depth_ > 1 || member_ == nullptr) return true;
    if (kind == "null" && member_ != &article_.text) return true;
    error_ = absl::StrCat("\"", member_name_, "\" is ", kind, ", not a string");
    return false;
  }

  JsonArticle article_;
  std::string* member_ = nullptr;
  std::string member_name_;
  std::size_t depth_ = 0;
  bool has_text_ = false;
  std::string error_;
};

}  // namespace

absl::StatusOr<JsonArticle> ReadJsonArticle(absl::string_view json) {
  ArticleHandler handler;
  nlohmann::json::sax_parse(json.begin(), json.end(), &handler);
  return std::move(handler).Finish();
}

}  // namespace claimcheck
