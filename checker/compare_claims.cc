// SPDX-License-Identifier: Apache-2.0
#include "checker/compare_claims.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/tolerance.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace {

std::vector<absl::string_view> SortedWords(absl::string_view sentence) {
  std::vector<absl::string_view> words = absl::StrSplit(sentence, ' ', absl::SkipEmpty());
  std::sort(words.begin(), words.end());
  return words;
}

// Whether two sentences have four words of five in common.
bool ShareMostWords(absl::string_view a, absl::string_view b) {
  const std::vector<absl::string_view> x = SortedWords(a), y = SortedWords(b);
  std::vector<absl::string_view> shared;
  std::set_intersection(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(shared));
  return shared.size() * 5 >= std::max(x.size(), y.size()) * 4;
}

absl::string_view QuoteOf(const CheckResult& result, std::size_t claim) {
  const Claim& c = result.claim(claim);
  return Slice(TextOf(result.article_of(claim).document, c), c.span);
}

// One agency's sentence, retouched by an outlet, and its "Monday" printed on another day.
bool RepeatsDate(const CheckResult& result, std::size_t a, std::size_t b) {
  return result.claim(a).kind == ClaimKind::kDate && QuoteOf(result, a) == QuoteOf(result, b) &&
         ShareMostWords(SentenceOf(result, a), SentenceOf(result, b));
}

// Whether the mark stands an even number of times in the text, so that none is open.
bool AllClosed(absl::string_view text, absl::string_view mark) {
  bool closed = true;
  for (std::size_t at = text.find(mark); at != absl::string_view::npos;
       at = text.find(mark, at + mark.size())) {
    closed = !closed;
  }
  return closed;
}

ClaimTime TimeOf(const CheckResult& result, const CheckOptions& options, std::size_t claim) {
  const std::size_t article = result.claims[claim].article;
  return {result.articles[article].published.date,
          article < options.habits.size() ? options.habits[article].time_zone : ""};
}

}  // namespace

Comparison CompareClaims(const CheckResult& result, const CheckOptions& options, std::size_t a,
                         std::size_t b) {
  if (SentenceOf(result, a) == SentenceOf(result, b)) {
    return {Relation::kAgree, "the same sentence, word for word"};
  }
  if (RepeatsDate(result, a, b)) {
    return {Relation::kAgree, "nearly the same sentence, and the same words"};
  }
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  Comparison comparison = Compare(x, TimeOf(result, options, a), y, TimeOf(result, options, b));
  if (comparison.relation < Relation::kDiffers) return comparison;
  const Tolerance* tolerance = FindTolerance(options.tolerances, x, y);
  if (tolerance == nullptr) return comparison;
  return {Relation::kCompatible,
          absl::StrCat("no further apart than ", tolerance->place, " tolerates")};
}

std::size_t FirstClaimOf(const CheckResult& result, std::size_t claim) {
  return claim - result.claims[claim].claim;
}

absl::string_view SentenceOf(const CheckResult& result, std::size_t claim) {
  const Claim& c = result.claim(claim);
  return Slice(TextOf(result.article_of(claim).document, c), c.sentence);
}

absl::string_view TakenWords(const CheckResult& result, std::size_t claim) {
  static constexpr absl::string_view kMarks[][2] = {{"“", "”"}, {"\"", "\""}, {"«", "»"}};
  const Claim& c = result.claim(claim);
  const absl::string_view text = TextOf(result.article_of(claim).document, c);
  const absl::string_view before = Slice(text, {c.sentence.begin, c.span.begin});
  const absl::string_view after = Slice(text, {c.span.end, c.sentence.end});
  for (const auto& [open, close] : kMarks) {
    const std::size_t begin = before.rfind(open), end = after.find(close);
    if (begin == absl::string_view::npos || end == absl::string_view::npos) continue;
    const std::size_t first = c.sentence.begin + begin + open.size();
    // "Closed" before the claim: it stands between two quotations.
    const absl::string_view opened = Slice(text, {first, c.span.begin});
    if (open != close && absl::StrContains(opened, close)) continue;
    if (open == close && AllClosed(before, open)) continue;
    return Slice(text, {first, c.span.end + end});
  }
  return Slice(text, c.sentence);
}

}  // namespace claimcheck
