// SPDX-License-Identifier: Apache-2.0
#include "reports/html_finding.h"

#include <algorithm>
#include <cmath>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/value_text.h"
#include "claims/value/date_interval.h"
#include "reports/evolution.h"
#include "reports/finding_reasons.h"
#include "reports/finding_view.h"
#include "reports/html_escape.h"
#include "reports/number_line.h"
#include "reports/number_mark.h"
#include "reports/place_link.h"
#include "reports/quotation.h"
#include "reports/timeline.h"

namespace claimcheck {
namespace {

// Passages of a position that are shown at once; the others open.
constexpr std::size_t kPassagesShown = 3;

int Rank(Severity severity) { return static_cast<int>(severity); }

std::vector<std::size_t> ArticlesOfFinding(const CheckResult& result, const Finding& finding) {
  std::vector<std::size_t> all;
  for (const Position& position : finding.positions) {
    for (const std::size_t article : ArticlesOf(result, position)) all.push_back(article);
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

// What follows a passage: "Source: UN · as of April 2015 · stated as fact".
std::string Circumstances(const Claim& claim) {
  std::string words = absl::StrCat("Source: ", HtmlIsolated(SourceInWords(claim)));
  const std::string as_of = AsOfInWords(claim.scope);
  if (!as_of.empty()) absl::StrAppend(&words, " · as of ", HtmlIsolated(as_of));
  absl::StrAppend(&words, " · ", StatusInWords(claim.modality));
  if (claim.in_title) absl::StrAppend(&words, " · headline");
  return words;
}

std::string PublishedText(const Published& published) {
  return published.date ? DayInWords(*published.date) : "no date";
}

// The article's number and title, as a link to its row where there is one.
std::string ArticleName(const PageContext& context, std::size_t index) {
  const std::string name =
      absl::StrCat(index + 1, " ", HtmlIsolated(TitleOf(context.result.articles[index])));
  if (!context.HasArticleTable()) return name;
  return absl::StrCat("<a href=\"#a", index + 1, "\">", name, "</a>");
}

// What follows the quotation is lines of text: the style sheet keeps them.
std::string Passage(const PageContext& context, std::size_t claim_index) {
  const Claim& claim = context.result.claim(claim_index);
  const Article& article = context.result.article_of(claim_index);
  const std::size_t number = context.result.claims[claim_index].article;
  return absl::StrCat("<blockquote dir=\"auto\">", HtmlQuotation(article, claim, kMaxQuotedSide),
                      "</blockquote><p>", ArticleName(context, number),
                      context.IsDraft(number) ? " <em>draft</em>" : "", ", ",
                      PublishedText(article.published), "\n", HtmlPlace(context, claim_index), "\n",
                      Circumstances(claim), "</p>");
}

std::string HtmlPosition(const PageContext& context, const Finding& finding, std::size_t index,
                         Relation relation) {
  const Position& position = finding.positions[index];
  const std::size_t articles = ArticlesOf(context.result, position).size();
  std::string html = absl::StrCat(
      "<li class=\"", RelationName(relation), "\"><h4><b>", PositionLetter(index), "</b> ",
      HtmlIsolated(position.value),
      articles > 1 ? absl::StrCat(" <small>", ArticleCount(articles), "</small>") : "", "</h4>");
  std::size_t shown = 0;
  for (const std::size_t claim : position.claims) {
    if (shown++ == kPassagesShown) {
      absl::StrAppend(&html, "<details><summary>",
                      Counted(position.claims.size() - kPassagesShown, "more passage"),
                      "</summary>");
    }
    html += Passage(context, claim);
  }
  if (shown > kPassagesShown) html += "</details>";
  return html + "</li>";
}

std::string AxisCaption(const CheckResult& result, const Finding& finding) {
  const std::string unit = AxisUnit(result, finding);
  return unit.empty() ? "What each article allows"
                      : absl::StrCat("What each article allows, in ", HtmlIsolated(unit));
}

std::string Figure(const std::string& picture, absl::string_view caption) {
  if (picture.empty()) return "";
  return absl::StrCat("<figure>", picture, "<figcaption>", caption, "</figcaption></figure>");
}

std::string Pictures(const CheckResult& result, const Finding& finding) {
  if (finding.kind == ClaimKind::kDate) {
    return Figure(Timeline(result, finding), "The days each article allows");
  }
  return absl::StrCat(Figure(NumberLine(result, finding), AxisCaption(result, finding)),
                      Figure(Evolution(result, finding), "The figures by day of publication"));
}

// "A and B differ"
absl::string_view RelationVerb(Relation relation) {
  if (relation == Relation::kDiffers) return "differ";
  return relation == Relation::kCompatible ? "are compatible" : RelationName(relation);
}

// What is said before the colon: how the positions with these letters relate, or the reason's name.
absl::string_view Subject(const FindingReason& reason) {
  if (!reason.relation) return reason.name;
  return reason.letters.empty() ? RelationName(*reason.relation) : RelationVerb(*reason.relation);
}

std::string Reasons(const Finding& finding) {
  std::string html;
  for (const FindingReason& reason : ReasonsToTell(finding)) {
    absl::StrAppend(&html, "<li>",
                    reason.letters.empty() ? "" : absl::StrCat("<b>", reason.letters, "</b> "),
                    Subject(reason), ": ", HtmlIsolated(reason.words), "</li>");
  }
  return html.empty() ? "" : absl::StrCat("<ul class=\"why\">", html, "</ul>");
}

// Where there are very many findings their rules and what to do with them are told, not linked to.
std::string RuleAndAdvice(const Finding& finding, bool linked) {
  const std::string rule = HtmlText(finding.rule);
  if (!linked) return absl::StrCat("Rule ", rule);
  return absl::StrCat("Rule <a href=\"#r-", rule, "\">", rule,
                      "</a> · <a href=\"#suppress\">Let it stand</a>");
}

std::string Footer(const Finding& finding, bool linked) {
  const std::string confidence =
      finding.confidence > 0 ? absl::StrCat("Confidence ", ConfidenceFigure(finding.confidence),
                                            " (", ConfidenceInWords(finding.confidence), ") · ")
                             : "";
  const bool is_new = finding.standing.baseline == BaselineState::kNew;
  return absl::StrCat("<p class=\"m\">", is_new ? "New · " : "", confidence,
                      RuleAndAdvice(finding, linked), " · Id ", HtmlText(finding.id), "</p>");
}

// What the script filters and sorts by, in one attribute: a browser takes its time for each of very
// many. Severity, kind, confidence in hundredths, number of positions, numbers of the articles.
std::string Fields(const CheckResult& result, const Finding& finding) {
  std::string fields =
      absl::StrCat(Rank(finding.severity), " ", ClaimKindName(finding.kind), " ",
                   std::lround(finding.confidence * 100), " ", finding.positions.size());
  for (const std::size_t article : ArticlesOfFinding(result, finding)) {
    absl::StrAppend(&fields, " ", article + 1);
  }
  return fields;
}

// "conflict · error · date · since 11 May 2015"
std::string Kicker(const CheckResult& result, const Finding& finding) {
  const std::optional<absl::CivilDay> since = DisagreesSince(result, finding);
  return absl::StrCat(RelationName(finding.relation), " · ", SeverityName(finding.severity), " · ",
                      ClaimKindName(finding.kind),
                      since ? absl::StrCat(" · since ", DayInWords(*since)) : "");
}

std::string Head(const CheckResult& result, const Finding& finding, std::size_t number) {
  const std::string id = HtmlText(finding.id);
  return absl::StrCat("<article class=\"f ", RelationName(finding.relation), "\" id=\"f-", id,
                      "\" data-f=\"", Fields(result, finding), "\"><p class=\"s\">",
                      Kicker(result, finding), "</p><h3 tabindex=\"-1\"><a href=\"#f-", id,
                      "\" aria-label=\"Finding ", number, "\">", number, "</a> ",
                      HtmlIsolated(HeadingOf(finding)), "</h3><p>",
                      HtmlIsolated(MessageWithoutTopic(finding)), "</p>");
}

// Beside the pictures, where there are any.
std::string Explanation(const CheckResult& result, const Finding& finding, std::size_t number) {
  const bool is_among_first = number <= PageContext::kMaxPicturedFindings;
  const std::string words = Reasons(finding) + Footer(finding, is_among_first);
  const std::string pictures = is_among_first ? Pictures(result, finding) : "";
  if (pictures.empty()) return words;
  return absl::StrCat("<div class=\"g\">", pictures, "<div>", words, "</div></div>");
}

}  // namespace

std::string HtmlRelation(Relation relation) {
  return absl::StrCat("<span class=\"", RelationName(relation), " rel\">", RelationName(relation),
                      "</span>");
}

std::string HtmlQuotation(const Article& article, const Claim& claim, std::size_t max_side) {
  const Quotation quotation = QuotationOf(article, claim, max_side);
  return absl::StrCat(HtmlText(quotation.before), "<mark>", HtmlText(quotation.figure), "</mark>",
                      HtmlText(quotation.after));
}

std::string HtmlPlace(const PageContext& context, std::size_t claim_index) {
  const Claim& claim = context.result.claim(claim_index);
  const Article& article = context.result.article_of(claim_index);
  const TextPlace place = context.places.PlaceOf(claim_index);
  const std::string words = HtmlIsolated(PlaceInWords(article, claim, place.line, place.column));
  const std::string link = PlaceLink(article, claim, context.options.to_folder);
  if (link.empty()) return words;
  return absl::StrCat("<a class=\"p\"", HtmlAttribute("href", link), " rel=\"noreferrer\">", words,
                      "</a>");
}

std::string HtmlFinding(const PageContext& context, const Finding& finding, std::size_t number) {
  std::string html = absl::StrCat(Head(context.result, finding, number),
                                  Explanation(context.result, finding, number), "<ol class=\"v\">");
  const std::vector<Relation> relations = RelationsOf(finding);
  for (std::size_t i = 0; i < finding.positions.size(); ++i) {
    html += HtmlPosition(context, finding, i, relations[i]);
  }
  return html + "</ol></article>\n";
}

}  // namespace claimcheck
