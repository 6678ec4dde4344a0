// SPDX-License-Identifier: Apache-2.0
#include "reports/text_report.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/value/date_interval.h"
#include "reports/paint.h"
#include "reports/text_finding.h"
#include "reports/visible.h"

namespace claimcheck {
namespace {

// More notes than these are counted, not shown.
constexpr std::size_t kMaxNotes = 10;

std::string Plural(std::size_t count, absl::string_view noun) {
  return absl::StrCat(count, " ", noun, count == 1 ? "" : "s");
}

std::string Line(const TextContext& context, absl::string_view place, Severity severity,
                 absl::string_view message) {
  const bool color = context.options.color;
  return absl::StrCat(Paint(color, Ink::kStrong, absl::StrCat(place, ": ")),
                      Paint(color, InkOf(severity), absl::StrCat(SeverityName(severity), ": ")),
                      message, "\n");
}

std::string Days(const std::vector<absl::CivilDay>& days) {
  return absl::StrJoin(days, " or ", [](std::string* out, absl::CivilDay day) {
    absl::StrAppend(out, IsoDay(day));
  });
}

// How the publication date became known, when the article did not simply say so; else empty.
std::string PublicationNote(const Published& published) {
  const bool is_ambiguous = !published.alternatives.empty();
  if (!published.date || (!is_ambiguous && published.from != PublishedFrom::kRelated)) return "";
  std::string how = Visible(published.note);
  if (how.empty() && is_ambiguous) how = absl::StrCat("not ", Days(published.alternatives));
  if (how.empty()) how = "the date of related articles";
  return absl::StrCat("taken as published on ", IsoDay(*published.date), ": ", how);
}

// "daily.txt:3:1", or the path alone where the text does not say when it was published.
std::string PublishedPlace(const TextContext& context, std::size_t index) {
  const Article& article = context.result.articles[index];
  const std::string path = Visible(article.document.path);
  if (!article.published.span) return path;
  const TextPlace place = context.places.of(index).PlaceInText(article.published.span->begin);
  return absl::StrCat(path, ":", place.line, ":", place.column);
}

std::string PublicationNotes(const TextContext& context) {
  std::string notes;
  std::size_t count = 0;
  for (std::size_t i = 0; i < context.result.articles.size(); ++i) {
    const std::string note = PublicationNote(context.result.articles[i].published);
    if (note.empty() || ++count > kMaxNotes) continue;
    notes += Line(context, PublishedPlace(context, i), Severity::kNote, note);
  }
  if (count > kMaxNotes) {
    absl::StrAppend(&notes, "… and ", Plural(count - kMaxNotes, "more note"),
                    " on publication dates; --format json has them all\n");
  }
  return notes;
}

std::string NoticeLines(const TextContext& context) {
  std::string lines;
  for (const Notice& notice : context.result.notices) {
    lines += Line(context, absl::StrCat(Visible(notice.path), ":", notice.line, ":", notice.column),
                  notice.severity, absl::StrCat(Visible(notice.message), " [", notice.rule, "]"));
  }
  return lines;
}

std::string NotCheckedLines(const TextContext& context) {
  std::string lines;
  for (const NotChecked& not_checked : context.result.not_checked) {
    lines +=
        Line(context, Visible(not_checked.path), Severity::kError,
             absl::StrCat("not fully checked: ", Visible(not_checked.reason), " [not-checked]"));
  }
  return lines;
}

// "; not shown: 2 suppressed, 1 in the baseline", or nothing.
std::string NotShown(const FindingCounts& counts) {
  std::vector<std::string> kept;
  if (counts.suppressed > 0) kept.push_back(absl::StrCat(counts.suppressed, " suppressed"));
  if (counts.in_baseline > 0) kept.push_back(absl::StrCat(counts.in_baseline, " in the baseline"));
  if (counts.outside_changes > 0) {
    kept.push_back(absl::StrCat(counts.outside_changes, " outside the changed lines"));
  }
  return kept.empty() ? "" : absl::StrCat("; not shown: ", absl::StrJoin(kept, ", "));
}

// "2 errors, 1 warning in 5 articles; 84 claims read".
std::string Summary(const CheckResult& result) {
  const FindingCounts counts = CountFindings(result);
  std::vector<std::string> found;
  if (counts.errors > 0) found.push_back(Plural(counts.errors, "error"));
  if (counts.warnings > 0) found.push_back(Plural(counts.warnings, "warning"));
  if (counts.notes > 0) found.push_back(Plural(counts.notes, "note"));
  return absl::StrCat(found.empty() ? "no disagreements" : absl::StrJoin(found, ", "), " in ",
                      Plural(result.articles.size(), "article"), "; ",
                      Plural(result.claims.size(), "claim"), " read", NotShown(counts));
}

}  // namespace

std::string TextReport(const CheckResult& result, const ReportOptions& options) {
  PlaceCache places(result);
  const TextContext context{.result = result, .options = options, .places = places};
  std::string report;
  for (const Finding& finding : result.findings) {
    if (finding.standing.counts()) report += FindingText(context, finding);
  }
  report += NoticeLines(context);
  report += NotCheckedLines(context);
  if (options.quiet) return WithoutCommands(report);
  const std::string notes = PublicationNotes(context);
  if (!notes.empty()) absl::StrAppend(&report, notes, "\n");
  absl::StrAppend(&report, Paint(options.color, Ink::kStrong, Summary(result)), "\n");
  return WithoutCommands(report);
}

}  // namespace claimcheck
