// SPDX-License-Identifier: Apache-2.0
#include "tests/layers/layers.h"

#include <algorithm>
#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace claimcheck::testing {
namespace {

std::vector<std::string> WithItself(const Layer& layer) {
  std::vector<std::string> folders = layer.includes;
  folders.push_back(layer.folder);
  return folders;
}

std::vector<Layer> MakeLayers() {
  std::vector<Layer> makers;
  std::vector<Layer> layers = {
      {"claims/text", {}}, {"claims/document", {"claims/text"}}, {"claims/value", {"claims/text"}}};
  for (const char* folder : {"claims/lexicon", "claims/mention", "claims/syntax", "claims/claim",
                             "checker", "reports", "cli"}) {
    Layer layer{folder, {}};
    for (const Layer& below : layers) layer.includes.push_back(below.folder);
    layers.push_back(layer);
    // The programs that make the models and fit the weights: nothing includes them.
    if (layer.folder == "claims/syntax" || layer.folder == "checker") {
      makers.push_back({absl::StrCat(layer.folder, "/train"), WithItself(layer)});
    }
  }
  layers.insert(layers.end(), makers.begin(), makers.end());
  return layers;
}

absl::string_view FolderOf(absl::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == absl::string_view::npos ? absl::string_view() : path.substr(0, slash);
}

const Layer* FindLayer(absl::string_view folder) {
  for (const Layer& layer : Layers()) {
    if (layer.folder == folder) return &layer;
  }
  return nullptr;
}

// include = "#" "include" '"' path '"'        with any white space between
std::optional<absl::string_view> QuotedInclude(absl::string_view line) {
  line = absl::StripLeadingAsciiWhitespace(line);
  if (!absl::ConsumePrefix(&line, "#")) return std::nullopt;
  line = absl::StripLeadingAsciiWhitespace(line);
  if (!absl::ConsumePrefix(&line, "include")) return std::nullopt;
  line = absl::StripLeadingAsciiWhitespace(line);
  if (!absl::ConsumePrefix(&line, "\"")) return std::nullopt;
  return line.substr(0, line.find('"'));
}

bool IsAbseil(absl::string_view include) { return absl::StartsWith(include, "absl/"); }

bool MayInclude(const Layer& layer, absl::string_view folder) {
  return folder == layer.folder ||
         std::find(layer.includes.begin(), layer.includes.end(), folder) != layer.includes.end();
}

// What is wrong with `include` in a file of `layer`; empty when nothing is.
std::string Wrong(const Layer& layer, absl::string_view include) {
  const absl::string_view folder = FolderOf(include);
  if (folder.empty()) return "headers are included by their path from the root";
  if (MayInclude(layer, folder)) return "";
  return absl::StrCat(layer.folder, " may include ",
                      layer.includes.empty()
                          ? "only itself"
                          : absl::StrCat("itself and ", absl::StrJoin(layer.includes, ", ")));
}

}  // namespace

const std::vector<Layer>& Layers() {
  static const auto* const layers = new std::vector<Layer>(MakeLayers());
  return *layers;
}

std::vector<std::string> WrongIncludes(absl::string_view path, absl::string_view contents) {
  const Layer* layer = FindLayer(FolderOf(path));
  if (layer == nullptr) {
    return {absl::StrCat(path, ":1: no layer in tests/layers/layers.cc holds this folder")};
  }
  std::vector<std::string> wrong;
  int number = 0;
  for (absl::string_view line : absl::StrSplit(contents, '\n')) {
    ++number;
    const std::optional<absl::string_view> include = QuotedInclude(line);
    if (!include || IsAbseil(*include)) continue;
    const std::string why = Wrong(*layer, *include);
    if (!why.empty())
      wrong.push_back(absl::StrCat(path, ":", number, ": \"", *include, "\": ", why));
  }
  return wrong;
}

std::vector<std::string> TypesDefined(absl::string_view header) {
  std::vector<std::string> types;
  for (absl::string_view line : absl::StrSplit(header, '\n')) {
    const bool type = absl::ConsumePrefix(&line, "struct ") ||
                      absl::ConsumePrefix(&line, "class ") ||
                      absl::ConsumePrefix(&line, "enum class ");
    if (!type || absl::EndsWith(line, ";")) continue;  // "class Token;" only announces it
    const std::size_t end =
        line.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
    types.emplace_back(line.substr(0, end));
  }
  return types;
}

}  // namespace claimcheck::testing
