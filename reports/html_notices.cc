// SPDX-License-Identifier: Apache-2.0
#include "reports/html_notices.h"

#include "absl/strings/str_cat.h"
#include "reports/finding_view.h"
#include "reports/html_escape.h"
#include "reports/html_finding.h"

namespace claimcheck {

std::string HtmlNotChecked(const PageContext& context) {
  const std::vector<NotChecked>& parts = context.result.not_checked;
  const std::vector<Unread>& unread = context.options.unread;
  if (parts.empty() && unread.empty()) return "<p>Every part of every article was checked.</p>";
  std::string html = "<p><b>Silence about these means nothing:</b></p><ul>";
  for (const NotChecked& part : parts) {
    absl::StrAppend(&html, "<li><span class=\"p\">", HtmlIsolated(part.path),
                    "</span>: ", HtmlIsolated(part.reason), "</li>");
  }
  for (const Unread& file : unread) {
    absl::StrAppend(&html, "<li>Not read: ", HtmlIsolated(UnreadInWords(file)), "</li>");
  }
  return html + "</ul>";
}

std::string HtmlNotices(const CheckResult& result) {
  if (result.notices.empty()) return "";
  std::string html = "<h3>Notices</h3><ul>";
  for (const Notice& notice : result.notices) {
    absl::StrAppend(&html, "<li>", SeverityName(notice.severity), ": <span class=\"p\">",
                    HtmlIsolated(notice.path), ":", notice.line, ":", notice.column,
                    "</span>: ", HtmlIsolated(notice.message), "</li>");
  }
  return html + "</ul>";
}

std::string HtmlSetAside(const CheckResult& result) {
  std::string items;
  std::size_t count = 0;
  for (const Finding& finding : result.findings) {
    if (finding.standing.counts()) continue;
    ++count;
    absl::StrAppend(&items, "<li>", HtmlRelation(finding.relation), " <b>",
                    HtmlIsolated(HeadingOf(finding)),
                    "</b>: ", HtmlIsolated(MessageWithoutTopic(finding)), " (",
                    HtmlIsolated(StandingInWords(finding.standing)), ")</li>\n");
  }
  if (count == 0) return "";
  return absl::StrCat("<details><summary>", Counted(count, "finding"), " set aside</summary><ul>",
                      items, "</ul></details>");
}

}  // namespace claimcheck
