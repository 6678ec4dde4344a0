// SPDX-License-Identifier: Apache-2.0
#include "reports/markdown_finding.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/value_text.h"
#include "reports/finding_reasons.h"
#include "reports/finding_view.h"
#include "reports/markdown_escape.h"
#include "reports/quotation.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMaxSide = 300;        // bytes of a sentence on either side of its figure
constexpr std::size_t kMaxShortPlaces = 3;   // of a position, in a short report
constexpr std::size_t kMaxShortValue = 120;  // bytes

std::string Place(const PageContext& context, std::size_t claim) {
  const TextPlace place = context.places.PlaceOf(claim);
  return MarkdownText(PlaceInWords(context.result.article_of(claim), context.result.claim(claim),
                                   place.line, place.column));
}

// "UN, as of April 2015, stated as fact".
std::string Attribution(const Claim& claim) {
  const std::string as_of = AsOfInWords(claim.scope);
  return absl::StrCat(MarkdownText(SourceInWords(claim)),
                      as_of.empty() ? "" : absl::StrCat(", as of ", MarkdownText(as_of)), ", ",
                      StatusInWords(claim.modality), claim.in_title ? ", headline" : "");
}

std::string PassageRow(const PageContext& context, const Finding& finding, std::size_t position,
                       std::size_t claim_index, Relation relation) {
  const Claim& claim = context.result.claim(claim_index);
  const Article& article = context.result.article_of(claim_index);
  const std::size_t number = context.result.claims[claim_index].article;
  return absl::StrCat("| ", PositionLetter(position), " ", RelationMark(relation), " | **",
                      MarkdownText(finding.positions[position].value), "** | ", number + 1, ". ",
                      MarkdownText(TitleOf(article)), context.IsDraft(number) ? " (draft)" : "",
                      "<br>", Place(context, claim_index), " | ",
                      MarkdownQuotation(article, claim, kMaxSide), " | ", Attribution(claim),
                      " |\n");
}

std::string ShortPosition(const PageContext& context, const Position& position) {
  std::vector<std::string> places;
  for (const std::size_t claim : position.claims) {
    if (places.size() < kMaxShortPlaces) places.push_back(Place(context, claim));
  }
  const std::size_t rest = position.claims.size() - places.size();
  return absl::StrCat("**", MarkdownText(CutShort(position.value, kMaxShortValue)), "** (",
                      absl::StrJoin(places, ", "),
                      rest > 0 ? absl::StrCat(" and ", rest, " more") : "", ")");
}

}  // namespace

std::string MarkdownRelation(Relation relation) {
  return absl::StrCat(RelationMark(relation), " ", RelationName(relation));
}

std::string MarkdownQuotation(const Article& article, const Claim& claim, std::size_t max_side) {
  const Quotation quotation = QuotationOf(article, claim, max_side);
  return absl::StrCat(MarkdownText(quotation.before), "<b>", MarkdownText(quotation.figure), "</b>",
                      MarkdownText(quotation.after));
}

std::string MarkdownFinding(const PageContext& context, const Finding& finding,
                            std::size_t number) {
  const std::optional<absl::CivilDay> since = DisagreesSince(context.result, finding);
  std::string markdown = absl::StrCat(
      "### ", number, ". ", MarkdownText(HeadingOf(finding)), "\n\n",
      MarkdownRelation(finding.relation), " · ", SeverityName(finding.severity), " · ",
      ClaimKindName(finding.kind), since ? absl::StrCat(" · since ", DayInWords(*since)) : "", ": ",
      MarkdownText(MessageWithoutTopic(finding)),
      "\n\n| | Value | Article | Passage | Source, status |\n|---|---|---|---|---|\n");
  const std::vector<Relation> relations = RelationsOf(finding);
  for (std::size_t i = 0; i < finding.positions.size(); ++i) {
    for (const std::size_t claim : finding.positions[i].claims) {
      markdown += PassageRow(context, finding, i, claim, relations[i]);
    }
  }
  markdown += "\n";
  for (const FindingReason& reason : ReasonsToTell(finding)) {
    absl::StrAppend(&markdown, "- ", reason.letters.empty() ? "" : reason.letters + " ",
                    reason.relation ? MarkdownRelation(*reason.relation) : std::string(reason.name),
                    ": ", MarkdownText(reason.words), "\n");
  }
  const std::string confidence =
      finding.confidence > 0 ? absl::StrCat("confidence ", ConfidenceFigure(finding.confidence),
                                            " (", ConfidenceInWords(finding.confidence), "), ")
                             : "";
  return absl::StrCat(markdown, "- ",
                      finding.standing.baseline == BaselineState::kNew ? "new, " : "", confidence,
                      "rule `", finding.rule, "`, id `", finding.id, "`\n\n");
}

std::string MarkdownFindingRow(const PageContext& context, const Finding& finding) {
  const std::string positions =
      absl::StrJoin(finding.positions, "<br>", [&](std::string* out, const Position& position) {
        absl::StrAppend(out, ShortPosition(context, position));
      });
  return absl::StrCat("| ", MarkdownRelation(finding.relation), " | ",
                      MarkdownText(HeadingOf(finding)), " | ", positions, " | `", finding.rule,
                      "` |\n");
}

}  // namespace claimcheck
