// SPDX-License-Identifier: Apache-2.0
#include "reports/remark.h"

#include <algorithm>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claims/text/token.h"
#include "reports/file_path.h"
#include "reports/finding_message.h"
#include "reports/finding_passage.h"
#include "reports/report_context.h"
#include "reports/rule.h"

namespace claimcheck {
namespace {

std::string HashOf(absl::string_view rule, absl::string_view path, absl::string_view words) {
  return absl::StrFormat("%016x", FoldedHash(absl::StrCat(rule, "\x1e", path, "\x1e", words)));
}

Remark RemarkOf(const ReportContext& context, const Finding& finding) {
  const std::vector<FindingPassage> passages =
      FindingPassages(context.result, context.options.drafts, finding);
  Remark remark{.rule = finding.rule,
                .severity = finding.severity,
                .about = finding.about,
                .sentence = FindingSentence(context, finding, passages),
                .lines = FindingLines(context, finding, passages),
                .address = RuleAddress(context.options.rules_page, finding.rule),
                .fingerprint = finding.id};
  if (!passages.empty()) {
    remark.place =
        FilePlaceOf(context.result, context.options, context.places, passages.front().claim);
  }
  return remark;
}

Remark RemarkOf(const ReportContext& context, const NotChecked& not_checked) {
  const std::string path = RelativePath(not_checked.path, context.options.folder);
  const std::string sentence = absl::StrCat("not fully checked: ", OneLine(not_checked.reason));
  return {.rule = "not-checked",
          .severity = Severity::kError,
          .place = {.path = path},
          .sentence = sentence,
          .lines = sentence,
          .address = RuleAddress(context.options.rules_page, "not-checked"),
          .fingerprint = HashOf("not-checked", path, not_checked.reason),
          .not_checked = true};
}

Remark RemarkOf(const ReportContext& context, const Unread& unread) {
  const std::string path = RelativePath(unread.path, context.options.folder);
  const std::string sentence = absl::StrCat("not read: ", OneLine(UnreadInWords(unread)));
  return {.rule = "not-checked",
          .severity = Severity::kError,
          .place = {.path = path,
                    .begin = {.line = unread.line},
                    .end = {.line = unread.line},
                    .in_file_lines = unread.line > 0},
          .sentence = sentence,
          .lines = sentence,
          .address = RuleAddress(context.options.rules_page, "not-checked"),
          .fingerprint = HashOf("not-checked", path, unread.reason),
          .not_checked = true};
}

Remark RemarkOf(const ReportContext& context, const Notice& notice) {
  const FilePoint point{.line = notice.line, .column = notice.column};
  const std::string sentence = OneLine(notice.message);
  return {.rule = notice.rule,
          .severity = notice.severity,
          .place = {.path = RelativePath(notice.path, context.options.folder),
                    .begin = point,
                    .end = {.line = notice.line},
                    .in_file_lines = true},
          .sentence = sentence,
          .lines = sentence,
          .address = RuleAddress(context.options.rules_page, notice.rule),
          .fingerprint = NoticeFingerprint(notice, context.options)};
}

// Tells remarks with one fingerprint apart by their order: the second is "…-2".
void MakeDistinct(std::vector<Remark>& remarks) {
  absl::flat_hash_map<std::string, std::size_t> seen;
  for (Remark& remark : remarks) {
    const std::size_t count = ++seen[remark.fingerprint];
    if (count > 1) absl::StrAppend(&remark.fingerprint, "-", count);
  }
}

}  // namespace

std::string NoticeFingerprint(const Notice& notice, const ReportOptions& options) {
  return HashOf(notice.rule, RelativePath(notice.path, options.folder), notice.message);
}

std::vector<Remark> Remarks(const CheckResult& result, const ReportOptions& options) {
  PlaceCache places(result);
  const ReportContext context{result, options, places};
  std::vector<Remark> remarks;
  for (const Unread& unread : options.unread) remarks.push_back(RemarkOf(context, unread));
  for (const NotChecked& part : result.not_checked) remarks.push_back(RemarkOf(context, part));
  for (const Finding& finding : result.findings) {
    if (finding.standing.counts()) remarks.push_back(RemarkOf(context, finding));
  }
  for (const Notice& notice : result.notices) remarks.push_back(RemarkOf(context, notice));
  std::stable_sort(remarks.begin(), remarks.end(),
                   [](const Remark& a, const Remark& b) { return a.severity > b.severity; });
  MakeDistinct(remarks);
  return remarks;
}

}  // namespace claimcheck
