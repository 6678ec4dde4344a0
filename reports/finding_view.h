// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_FINDING_VIEW_H_
#define REPORTS_FINDING_VIEW_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "checker/finding.h"

namespace claimcheck {

// What the reports on a page, HTML and Markdown, say of a finding in the same words.

// What a position is called in pictures and tables: "A", …, "Z", "AA", …
std::string PositionLetter(std::size_t position);

// "Start of crisis, …": with a capital letter, as a heading begins.
std::string Capitalized(absl::string_view text);

// What a finding is about, as a heading; its message where it is about nothing by name.
std::string HeadingOf(const Finding& finding);

// The finding's sentence, without the topic at its beginning: reports that print it as a heading
// need not say it again.
std::string MessageWithoutTopic(const Finding& finding);

// How each position stands to the others of its finding: the strongest relation that it is part of.
// A position at fault by itself has the finding's.
std::vector<Relation> RelationsOf(const Finding& finding);

// The articles that hold the position, each once, in their order.
std::vector<std::size_t> ArticlesOf(const CheckResult& result, const Position& position);

// The day since which readers see two figures: the first on which articles with two of the
// finding's positions had appeared. nullopt when fewer than two positions have dated articles.
std::optional<absl::CivilDay> DisagreesSince(const CheckResult& result, const Finding& finding);

// "2 articles", "one article"
std::string ArticleCount(std::size_t count);

// "5 claims", "1 claim"
std::string Counted(std::size_t count, absl::string_view noun);

// A mark that tells relations apart without colour: "◆" conflict, "▲" differs, "●" compatible, "○"
// agree.
absl::string_view RelationMark(Relation relation);

// What a relation means to a reader: "cannot both be true", …
absl::string_view RelationMeaning(Relation relation);

// "April 2015" for the as-of date of a scope; empty when it has none.
std::string AsOfInWords(const Scope& scope);

// Who says so: "UN", or "the article itself".
std::string SourceInWords(const Claim& claim);

// How the claim is held: "stated as fact", "planned", …
absl::string_view StatusInWords(Modality modality);

// How an article's publication date is known: "its date line", "related articles", …
absl::string_view PublishedHow(PublishedFrom from);

// What a column is headed by: the outlet, or else the file's name without its folders.
std::string ShortNameOf(const Article& article);

// The title, or the path where there is none; at most 200 bytes.
std::string TitleOf(const Article& article);

// "daily.txt:33:45"; for a title that is not in the text, "news.jsonl#7 (title):1:5".
std::string PlaceInWords(const Article& article, const Claim& claim, std::size_t line,
                         std::size_t column);

// Why a finding does not count: "suppressed by comment at draft.md:12:1: agency figure kept"; empty
// when it does.
std::string StandingInWords(const Standing& standing);

// What was found and in what: "1 error, 1 warning in 5 articles; 38 claims read".
std::string SummaryLine(const CheckResult& result);

// For every claim, whether one of the first `max_findings` findings shows it.
std::vector<bool> ClaimsInFindings(const CheckResult& result, std::size_t max_findings = SIZE_MAX);

// A confidence as a person says it: "high", "fair" or "low", and in hundredths: "0.86".
absl::string_view ConfidenceInWords(double confidence);
std::string ConfidenceFigure(double confidence);

}  // namespace claimcheck

#endif  // REPORTS_FINDING_VIEW_H_
