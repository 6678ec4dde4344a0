// SPDX-License-Identifier: Apache-2.0
#include "reports/finding_view.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"
#include "claims/claim/value_text.h"
#include "reports/quotation.h"
#include "reports/report.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMaxTitle = 200;
constexpr std::size_t kMaxSource = 120;
constexpr std::size_t kMaxShortName = 28;

// "April 2015" for the timex "2015-04"; nullopt for any other.
std::optional<std::string> MonthInWords(absl::string_view timex) {
  int year = 0, month = 0;
  const bool is_month = timex.size() == 7 && timex[4] == '-' &&
                        absl::SimpleAtoi(timex.substr(0, 4), &year) &&
                        absl::SimpleAtoi(timex.substr(5), &month) && month >= 1 && month <= 12;
  if (!is_month) return std::nullopt;
  const std::string first = DayInWords(absl::CivilDay(year, month, 1));
  return first.substr(first.find(' ') + 1);
}

}  // namespace

std::string Capitalized(absl::string_view text) {
  std::string capitalized(text);
  if (!capitalized.empty()) {
    capitalized[0] = absl::ascii_toupper(static_cast<unsigned char>(capitalized[0]));
  }
  return capitalized;
}

std::string HeadingOf(const Finding& finding) {
  return Capitalized(finding.about.empty() ? finding.message : finding.about);
}

std::string MessageWithoutTopic(const Finding& finding) {
  absl::string_view message = finding.message;
  if (absl::ConsumePrefix(&message, finding.about)) absl::ConsumePrefix(&message, ": ");
  return Capitalized(message);
}

std::string PositionLetter(std::size_t position) {
  std::string letters;
  for (std::size_t rest = position + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

std::vector<Relation> RelationsOf(const Finding& finding) {
  if (finding.pairs.empty())
    return std::vector<Relation>(finding.positions.size(), finding.relation);
  std::vector<Relation> relations(finding.positions.size(), Relation::kAgree);
  for (const PositionPair& pair : finding.pairs) {
    for (const std::size_t position : {pair.a, pair.b}) {
      if (position >= relations.size()) continue;
      relations[position] = std::max(relations[position], pair.relation);
    }
  }
  return relations;
}

std::vector<std::size_t> ArticlesOf(const CheckResult& result, const Position& position) {
  std::vector<std::size_t> articles;
  for (const std::size_t claim : position.claims) articles.push_back(result.claims[claim].article);
  std::sort(articles.begin(), articles.end());
  articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
  return articles;
}

std::optional<absl::CivilDay> DisagreesSince(const CheckResult& result, const Finding& finding) {
  std::vector<absl::CivilDay> first_days;
  for (const Position& position : finding.positions) {
    std::optional<absl::CivilDay> first;
    for (const std::size_t article : ArticlesOf(result, position)) {
      const std::optional<absl::CivilDay>& day = result.articles[article].published.date;
      if (day && (!first || *day < *first)) first = day;
    }
    if (first) first_days.push_back(*first);
  }
  if (first_days.size() < 2) return std::nullopt;
  std::nth_element(first_days.begin(), first_days.begin() + 1, first_days.end());
  return first_days[1];
}

std::string ArticleCount(std::size_t count) {
  return count == 1 ? "one article" : absl::StrCat(count, " articles");
}

std::string Counted(std::size_t count, absl::string_view noun) {
  return absl::StrCat(count, " ", noun, count == 1 ? "" : "s");
}

absl::string_view RelationMark(Relation relation) {
  switch (relation) {
    case Relation::kConflict:
      return "◆";
    case Relation::kDiffers:
      return "▲";
    case Relation::kCompatible:
      return "●";
    case Relation::kAgree:
      break;
  }
  return "○";
}

absl::string_view RelationMeaning(Relation relation) {
  switch (relation) {
    case Relation::kConflict:
      return "cannot both be true";
    case Relation::kDiffers:
      return "can both be true, but a reader sees two figures";
    case Relation::kCompatible:
      return "fit together";
    case Relation::kAgree:
      break;
  }
  return "the same";
}

std::string AsOfInWords(const Scope& scope) {
  if (scope.as_of_timex.empty()) return "";
  if (const auto month = MonthInWords(scope.as_of_timex)) return *month;
  const bool is_day = scope.as_of && scope.as_of->first && scope.as_of->first == scope.as_of->last;
  return is_day ? DayInWords(*scope.as_of->first) : scope.as_of_timex;
}

std::string SourceInWords(const Claim& claim) {
  return claim.source.empty() ? "the article itself" : CutShort(claim.source, kMaxSource);
}

absl::string_view StatusInWords(Modality modality) {
  switch (modality) {
    case Modality::kPlanned:
      return "planned";
    case Modality::kDenied:
      return "denied";
    case Modality::kUncertain:
      return "uncertain";
    case Modality::kAsserted:
      break;
  }
  return "stated as fact";
}

absl::string_view PublishedHow(PublishedFrom from) {
  switch (from) {
    case PublishedFrom::kOption:
      return "given on the command line";
    case PublishedFrom::kMetadata:
      return "from its metadata";
    case PublishedFrom::kDateline:
      return "from its dateline";
    case PublishedFrom::kText:
      return "from its text";
    case PublishedFrom::kRelated:
      return "from related articles";
    case PublishedFrom::kNone:
      break;
  }
  return "not known";
}

std::string TitleOf(const Article& article) {
  const Document& document = article.document;
  return CutShort(document.title.empty() ? document.path : document.title, kMaxTitle);
}

std::string ShortNameOf(const Article& article) {
  if (!article.document.source.empty()) return CutShort(article.document.source, kMaxShortName);
  const std::string& path = article.document.path;
  return CutShort(absl::string_view(path).substr(path.rfind('/') + 1), kMaxShortName);
}

std::string PlaceInWords(const Article& article, const Claim& claim, std::size_t line,
                         std::size_t column) {
  return absl::StrCat(article.document.path, claim.in_title_field ? " (title)" : "", ":", line, ":",
                      column);
}

std::string StandingInWords(const Standing& standing) {
  if (standing.suppression) {
    const Suppression& suppression = *standing.suppression;
    return absl::StrCat("suppressed by ", SuppressedByName(suppression.by), " at ",
                        suppression.place, ": ", suppression.reason);
  }
  if (standing.baseline == BaselineState::kUnchanged) return "known to the baseline";
  return standing.outside_changes ? "outside the changed lines" : "";
}

std::string SummaryLine(const CheckResult& result) {
  const FindingCounts counts = CountFindings(result);
  const std::size_t aside = counts.suppressed + counts.in_baseline + counts.outside_changes;
  std::vector<std::string> found;
  if (counts.errors > 0) found.push_back(Counted(counts.errors, "error"));
  if (counts.warnings > 0) found.push_back(Counted(counts.warnings, "warning"));
  if (counts.notes > 0) found.push_back(Counted(counts.notes, "note"));
  return absl::StrCat(found.empty() ? "No disagreements" : absl::StrJoin(found, ", "), " in ",
                      Counted(result.articles.size(), "article"), "; ",
                      Counted(result.claims.size(), "claim"), " read",
                      aside > 0 ? absl::StrCat("; ", aside, " set aside") : "");
}

std::vector<bool> ClaimsInFindings(const CheckResult& result, std::size_t max_findings) {
  std::vector<bool> shown(result.claims.size(), false);
  for (const Finding& finding : result.findings) {
    if (max_findings-- == 0) break;
    for (const Position& position : finding.positions) {
      for (const std::size_t claim : position.claims) shown[claim] = true;
    }
  }
  return shown;
}

absl::string_view ConfidenceInWords(double confidence) {
  if (confidence >= 0.8) return "high";
  return confidence >= 0.6 ? "fair" : "low";
}

std::string ConfidenceFigure(double confidence) { return absl::StrFormat("%.2f", confidence); }

}  // namespace claimcheck
