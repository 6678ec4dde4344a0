// SPDX-License-Identifier: Apache-2.0
#include "reports/sarif_report.h"

#include <algorithm>
#include <map>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "reports/file_path.h"
#include "reports/file_place.h"
#include "reports/finding_message.h"
#include "reports/finding_passage.h"
#include "reports/json_writer.h"
#include "reports/passage.h"
#include "reports/report_context.h"
#include "reports/rule.h"
#include "reports/sarif_text.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
// What relative URIs start from (3.14.14).
constexpr absl::string_view kBase = "SRCROOT";
constexpr absl::string_view kNotChecked = "not-checked";

// "QuantityDiffers", a rule's name as viewers show it (3.49.7).
std::string RuleName(absl::string_view id) {
  std::string name;
  for (absl::string_view word : absl::StrSplit(id, '-', absl::SkipEmpty())) {
    absl::StrAppend(&name, std::string(1, absl::ascii_toupper(word[0])), word.substr(1));
  }
  return name;
}

// What an editor reads of a rule, in GitHub-flavoured Markdown (3.49.13).
std::string RuleHelp(const Rule& rule) {
  std::string help = absl::StrCat(rule.explanation, "\n");
  if (!rule.first.empty()) absl::StrAppend(&help, "\n> ", rule.first, "\n");
  if (!rule.second.empty()) absl::StrAppend(&help, ">\n> ", rule.second, "\n");
  return absl::StrCat(help, "\n", rule.advice);
}

// "two figures are given for people killed; compare [more than 6,100 (UN)](1)."
std::string Message(const CheckResult& result, const Finding& finding,
                    const std::vector<FindingPassage>& passages) {
  std::string message = SarifText(finding.message);
  const absl::string_view joint = EndsSentence(message) ? " Compare " : "; compare ";
  for (std::size_t i = 1; i < passages.size(); ++i) {
    absl::StrAppend(&message, i == 1 ? joint : ", ",
                    SarifLink(PassageLabel(result, passages[i]), i));
  }
  return EndsSentence(message) ? message : absl::StrCat(message, ".");
}

// The index of a rule in tool.driver.rules, for every one that is there.
std::map<absl::string_view, std::size_t> RuleIndexes() {
  std::map<absl::string_view, std::size_t> indexes;
  for (const Rule& rule : Rules()) {
    if (rule.id != kNotChecked) indexes.emplace(rule.id, indexes.size());
  }
  return indexes;
}

// Writes one log; the methods write the objects that the standard names.
class SarifWriter {
 public:
  explicit SarifWriter(const ReportContext& context)
      : context_(context), rule_indexes_(RuleIndexes()) {}

  std::string Write() {
    json_.BeginObject();
    json_.Key("version").String("2.1.0");
    json_.Key("$schema").String(kSchema);
    json_.NewLine();
    json_.Key("runs").BeginArray();
    WriteRun();
    json_.EndArray();
    json_.EndObject();
    return absl::StrCat(json_.Take(), "\n");
  }

 private:
  // "name": [ … ] with one element on a line; `write_element` writes one of `elements`.
  template <typename Elements, typename WriteElement>
  void WriteLines(absl::string_view name, const Elements& elements, WriteElement write_element) {
    json_.NewLine();
    json_.Key(name).BeginArray();
    for (const auto& element : elements) {
      json_.NewLine();
      write_element(element);
    }
    json_.NewLine();
    json_.EndArray();
  }

  void WriteRun() {
    json_.BeginObject();
    json_.Key("tool").BeginObject();
    json_.Key("driver");
    WriteDriver();
    json_.EndObject();
    json_.NewLine();
    json_.Key("columnKind").String("unicodeCodePoints");
    json_.Key("originalUriBaseIds");
    WriteBases();
    json_.NewLine();
    json_.Key("invocations").BeginArray();
    WriteInvocation();
    json_.EndArray();
    WriteLines("artifacts", Artifacts(),
               [this](const auto& artifact) { WriteArtifact(artifact.first, artifact.second); });
    WriteLines("results", context_.result.findings,
               [this](const Finding& finding) { WriteResult(finding); });
    json_.EndObject();
  }

  void WriteDriver() {
    std::vector<const Rule*> rules;
    std::vector<const Rule*> notifications;
    for (const Rule& rule : Rules()) {
      (rule_indexes_.count(rule.id) > 0 ? rules : notifications).push_back(&rule);
    }
    json_.BeginObject();
    json_.Key("name").String("claimcheck");
    json_.Key("version").String(context_.options.version);
    json_.Key("semanticVersion").String(context_.options.version);
    WriteLines("rules", rules, [this](const Rule* rule) { WriteDescriptor(*rule); });
    WriteLines("notifications", notifications,
               [this](const Rule* rule) { WriteDescriptor(*rule); });
    json_.EndObject();
  }

  void WriteMessage(absl::string_view key, absl::string_view text) {
    json_.Key(key).BeginObject();
    json_.Key("text").String(text);
    json_.EndObject();
  }

  // reportingDescriptor (3.49)
  void WriteDescriptor(const Rule& rule) {
    json_.BeginObject();
    json_.Key("id").String(rule.id);
    json_.Key("name").String(RuleName(rule.id));
    WriteMessage("shortDescription", SarifText(rule.meaning));
    WriteMessage("fullDescription", SarifText(rule.explanation));
    json_.Key("help").BeginObject();
    json_.Key("text").String(SarifText(absl::StrCat(rule.explanation, " ", rule.advice)));
    json_.Key("markdown").String(RuleHelp(rule));
    json_.EndObject();
    json_.Key("defaultConfiguration").BeginObject();
    json_.Key("level").String(SeverityName(rule.severity));
    json_.EndObject();
    json_.EndObject();
  }

  void WriteBases() {
    json_.BeginObject();
    json_.Key(kBase).BeginObject();
    WriteMessage("description", "The folder that claimcheck was started in.");
    json_.EndObject();
    json_.EndObject();
  }

  // artifactLocation (3.4)
  void WriteArtifactLocation(absl::string_view path) {
    json_.BeginObject();
    json_.Key("uri").String(FileUri(path));
    if (!absl::StartsWith(path, "/")) json_.Key("uriBaseId").String(kBase);
    json_.EndObject();
  }

  // The files that were read by their paths, and whether they are what was to be checked.
  std::map<std::string, bool> Artifacts() const {
    const std::vector<bool>& drafts = context_.options.drafts;
    std::map<std::string, bool> artifacts;
    for (std::size_t i = 0; i < context_.result.articles.size(); ++i) {
      const std::string& path = FilePath(context_.result.articles[i].document);
      artifacts[RelativePath(path, context_.options.folder)] |= i >= drafts.size() || drafts[i];
    }
    return artifacts;
  }

  // artifact (3.24)
  void WriteArtifact(absl::string_view path, bool is_target) {
    json_.BeginObject();
    json_.Key("location");
    WriteArtifactLocation(path);
    json_.Key("roles").BeginArray();
    json_.String(is_target ? "analysisTarget" : "referencedOnCommandLine");
    json_.EndArray();
    json_.EndObject();
  }

  // invocation (3.20)
  void WriteInvocation() {
    json_.BeginObject();
    json_.Key("executionSuccessful").Bool(context_.result.not_checked.empty());
    if (!context_.result.not_checked.empty()) {
      WriteLines("toolExecutionNotifications", context_.result.not_checked,
                 [this](const NotChecked& not_checked) { WriteNotification(not_checked); });
    }
    json_.EndObject();
  }

  // notification (3.58)
  void WriteNotification(const NotChecked& not_checked) {
    json_.BeginObject();
    json_.Key("descriptor").BeginObject();
    json_.Key("id").String(kNotChecked);
    json_.EndObject();
    json_.Key("level").String("error");
    WriteMessage("message", SarifText(not_checked.reason));
    json_.Key("locations").BeginArray();
    json_.BeginObject();
    json_.Key("physicalLocation").BeginObject();
    json_.Key("artifactLocation");
    WriteArtifactLocation(RelativePath(not_checked.path, context_.options.folder));
    json_.EndObject();
    json_.EndObject();
    json_.EndArray();
    json_.EndObject();
  }

  // result (3.27)
  void WriteResult(const Finding& finding) {
    const std::vector<FindingPassage> passages =
        FindingPassages(context_.result, context_.options.drafts, finding);
    json_.BeginObject();
    json_.Key("ruleId").String(finding.rule);
    const auto index = rule_indexes_.find(finding.rule);
    if (index != rule_indexes_.end()) json_.Key("ruleIndex").Integer(index->second);
    json_.Key("level").String(SeverityName(finding.severity));
    WriteMessage("message", Message(context_.result, finding, passages));
    WriteLocations(finding, passages);
    json_.Key("partialFingerprints").BeginObject();
    json_.Key("claimcheckFinding/v1").String(finding.id);
    json_.EndObject();
    WriteProperties(finding);
    json_.EndObject();
  }

  void WriteLocations(const Finding& finding, const std::vector<FindingPassage>& passages) {
    if (passages.empty()) return;
    json_.Key("locations").BeginArray();
    WriteLocation(passages.front(), 0);
    json_.EndArray();
    std::vector<FindingPassage> related(passages.begin() + 1, passages.end());
    const std::vector<FindingPassage> others = OtherPassages(finding, passages);
    related.insert(related.end(), others.begin(), others.end());
    if (related.empty()) return;
    json_.Key("relatedLocations").BeginArray();
    for (std::size_t i = 0; i < related.size(); ++i) WriteLocation(related[i], i + 1);
    json_.EndArray();
  }

  // location (3.28); `id` 0 is none.
  void WriteLocation(const FindingPassage& passage, std::size_t id) {
    const FilePlace place =
        FilePlaceOf(context_.result, context_.options, context_.places, passage.claim);
    json_.BeginObject();
    if (id > 0) json_.Key("id").Integer(id);
    json_.Key("physicalLocation").BeginObject();
    json_.Key("artifactLocation");
    WriteArtifactLocation(place.path);
    if (place.begin.line > 0 && place.in_file_lines) {
      json_.Key("region");
      WriteRegion(place, passage.claim);
    }
    json_.EndObject();
    if (!place.part.empty()) WriteLogicalLocation(place);
    WriteMessage("message", SarifText(PassageLabel(context_.result, passage)));
    json_.EndObject();
  }

  // region (3.30)
  void WriteRegion(const FilePlace& place, std::size_t claim) {
    json_.BeginObject();
    json_.Key("startLine").Integer(place.begin.line);
    if (place.begin.column > 0) {
      json_.Key("startColumn").Integer(place.begin.column);
      json_.Key("endLine").Integer(place.end.line);
      json_.Key("endColumn").Integer(place.end.column);
    }
    if (place.bytes) {
      json_.Key("byteOffset").Integer(place.bytes->begin);
      json_.Key("byteLength").Integer(place.bytes->size());
    }
    const Article& article = context_.result.article_of(claim);
    if (place.bytes && article.document.landmarks.empty()) {  // else the file has markup in it
      WriteMessage("snippet", QuoteOf(article, context_.result.claim(claim)));
    }
    json_.EndObject();
  }

  // logicalLocation (3.33): which part of the file it is.
  void WriteLogicalLocation(const FilePlace& place) {
    json_.Key("logicalLocations").BeginArray();
    json_.BeginObject();
    json_.Key("name").String(place.part);
    json_.Key("fullyQualifiedName").String(absl::StrCat(place.path, "#", place.part));
    json_.EndObject();
    json_.EndArray();
  }

  void WriteProperties(const Finding& finding) {
    json_.Key("rank").Integer(static_cast<std::uint64_t>(100 * finding.confidence + 0.5));
    json_.Key("properties").BeginObject();
    json_.Key("kind").String(ClaimKindName(finding.kind));
    json_.Key("relation").String(RelationName(finding.relation));
    json_.Key("about").String(finding.about);
    json_.Key("because").BeginArray();
    for (const std::string& reason : finding.because) json_.String(reason);
    json_.EndArray();
    json_.EndObject();
  }

  const ReportContext& context_;
  std::map<absl::string_view, std::size_t> rule_indexes_;
  JsonWriter json_;
};

}  // namespace

std::string SarifReport(const CheckResult& result, const ReportOptions& options) {
  PlaceCache places(result);
  const ReportContext context{result, options, places};
  return SarifWriter(context).Write();
}

}  // namespace claimcheck
