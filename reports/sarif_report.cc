// SPDX-License-Identifier: Apache-2.0
#include "reports/sarif_report.h"

#include <map>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "reports/file_path.h"
#include "reports/file_place.h"
#include "reports/finding_message.h"
#include "reports/finding_passage.h"
#include "reports/json_writer.h"
#include "reports/passage.h"
#include "reports/remark.h"
#include "reports/report_context.h"
#include "reports/sarif_driver.h"
#include "reports/sarif_text.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
// What relative URIs start from (3.14.14).
constexpr absl::string_view kBase = "SRCROOT";

// "two figures are given for people killed; compare [more than 6,100 (UN)](1)."
std::string Message(const CheckResult& result, const Finding& finding,
                    const std::vector<FindingPassage>& passages) {
  std::string message = SarifText(finding.message);
  const absl::string_view joint = HasFullStop(message) ? " Compare " : "; compare ";
  for (std::size_t i = 1; i < passages.size(); ++i) {
    absl::StrAppend(&message, i == 1 ? joint : ", ",
                    SarifLink(PassageLabel(result, passages[i]), i));
  }
  return HasFullStop(message) ? message : absl::StrCat(message, ".");
}

// Writes one log; the methods write the objects that the standard names.
class SarifWriter {
 public:
  explicit SarifWriter(const ReportContext& context)
      : context_(context), rule_indexes_(SarifRuleIndexes()) {}

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
    WriteSarifDriver(context_.options, json_);
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
    WriteResults();
    json_.EndObject();
  }

  void WriteMessage(absl::string_view key, absl::string_view text) {
    WriteSarifMessage(key, text, json_);
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
    std::vector<NotChecked> parts = context_.result.not_checked;
    for (const Unread& unread : context_.options.unread) {
      parts.push_back({unread.path, UnreadInWords(unread)});
    }
    json_.Key("executionSuccessful").Bool(parts.empty());
    if (!parts.empty()) {
      WriteLines("toolExecutionNotifications", parts,
                 [this](const NotChecked& part) { WriteNotification(part); });
    }
    json_.EndObject();
  }

  // notification (3.58)
  void WriteNotification(const NotChecked& not_checked) {
    json_.BeginObject();
    json_.Key("descriptor").BeginObject();
    json_.Key("id").String(kSarifNotChecked);
    json_.EndObject();
    json_.Key("level").String("error");
    WriteMessage("message", SarifText(not_checked.reason));
    if (!not_checked.path.empty()) WriteFileLocation(not_checked.path, 0, 0);
    json_.EndObject();
  }

  // "locations": one of them, in a file that need not be an article; `line` 0 is the whole file.
  void WriteFileLocation(absl::string_view path, std::size_t line, std::size_t column) {
    json_.Key("locations").BeginArray();
    json_.BeginObject();
    json_.Key("physicalLocation").BeginObject();
    json_.Key("artifactLocation");
    WriteArtifactLocation(RelativePath(path, context_.options.folder));
    if (line > 0) {
      json_.Key("region").BeginObject();
      json_.Key("startLine").Integer(line);
      json_.Key("startColumn").Integer(column);
      json_.EndObject();
    }
    json_.EndObject();
    json_.EndObject();
    json_.EndArray();
  }

  // Findings outside the lines that changed are no results of this run; SARIF has no word for them.
  void WriteResults() {
    json_.NewLine();
    json_.Key("results").BeginArray();
    for (const Finding& finding : context_.result.findings) {
      if (finding.standing.outside_changes) continue;
      json_.NewLine();
      WriteResult(finding);
    }
    for (const Notice& notice : context_.result.notices) {
      json_.NewLine();
      WriteNotice(notice);
    }
    json_.NewLine();
    json_.EndArray();
  }

  // What every result begins with; leaves the object open for more.
  void BeginResult(const std::string& rule, Severity severity, absl::string_view message,
                   absl::string_view fingerprint) {
    json_.BeginObject();
    json_.Key("ruleId").String(rule);
    const auto index = rule_indexes_.find(rule);
    if (index != rule_indexes_.end()) json_.Key("ruleIndex").Integer(index->second);
    json_.Key("level").String(SeverityName(severity));
    WriteMessage("message", message);
    json_.Key("partialFingerprints").BeginObject();
    json_.Key("claimcheckFinding/v1").String(fingerprint);
    json_.EndObject();
  }

  void WriteNotice(const Notice& notice) {
    const std::string message = SarifText(notice.message);
    BeginResult(notice.rule, notice.severity,
                HasFullStop(message) ? message : absl::StrCat(message, "."),
                NoticeFingerprint(notice, context_.options));
    WriteFileLocation(notice.path, notice.line, notice.column);
    json_.EndObject();
  }

  // result (3.27)
  void WriteResult(const Finding& finding) {
    const std::vector<FindingPassage> passages =
        FindingPassages(context_.result, context_.options.drafts, finding);
    BeginResult(finding.rule, finding.severity, Message(context_.result, finding, passages),
                finding.id);
    WriteLocations(finding, passages);
    WriteStanding(finding.standing);
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

  // baselineState (3.27.24) and suppressions (3.27.23).
  void WriteStanding(const Standing& standing) {
    if (standing.baseline != BaselineState::kNone) {
      json_.Key("baselineState").String(BaselineStateName(standing.baseline));
    }
    if (!standing.suppression) return;
    const bool in_source = standing.suppression->by != SuppressedBy::kConfiguration;
    json_.Key("suppressions").BeginArray();
    json_.BeginObject();
    json_.Key("kind").String(in_source ? "inSource" : "external");
    json_.Key("justification").String(standing.suppression->reason);
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
