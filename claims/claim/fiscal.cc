// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/fiscal.h"

#include <algorithm>
#include <string>

#include "absl/container/btree_map.h"
#include "claims/lexicon/fiscal_years.h"
#include "claims/lexicon/places.h"
#include "claims/lexicon/word_marks.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// How many tokens may stand between "fiscal year" and the date on which it begins or ends.
constexpr std::size_t kReach = 6;

bool IsFiscal(const TokenizedText& text, std::size_t i) {
  return text.Is(i, "fiscal") || text.Is(i, "financial");
}

// The fiscal year that is told to begin or end with `date`, by the words before it.
std::optional<FiscalYear> ToldBy(const TokenizedText& text, const TimeExpression& date) {
  static constexpr WordSet kEnds({"ended", "ending", "ends", "end", "closed", "closes", "through"});
  static constexpr WordSet kBegins(
      {"began", "begins", "begin", "started", "starts", "beginning", "starting", "start"});
  if (!date.interval.first || date.granularity > Granularity::kMonth) return std::nullopt;
  const std::size_t begin = date.first_token > kReach ? date.first_token - kReach : 0;
  bool ends = false, begins = false;
  for (std::size_t i = date.first_token; i > begin; --i) {
    const Token& token = text.tokens[i - 1];
    ends = ends || kEnds.Holds(token.key);
    begins = begins || kBegins.Holds(token.key);
    if (!text.Is(i - 1, "year") || i < 2 || !IsFiscal(text, i - 2)) continue;
    if (ends == begins) return std::nullopt;
    const absl::CivilDay first = ends ? *date.interval.last + 1 : *date.interval.first;
    // A last Saturday of January, or a first Monday of February: the month that is nearest.
    const int month = first.day() > 15 ? first.month() % 12 + 1 : first.month();
    return FiscalYear{.first_month = month, .named_by_end = true};
  }
  return std::nullopt;
}

// The country that the article names most often; empty when it names none.
std::string CountryOf(const TokenizedText& text) {
  absl::btree_map<std::string, int> counts;
  for (std::size_t i = 0; i < text.tokens.size();) {
    const PlaceMatch match =
        MayBeginPlace(text.tokens[i]) ? LongestPlace(text, i, text.tokens.size()) : PlaceMatch();
    if (match && !match.place->country.empty()) ++counts[std::string(match.place->country)];
    i = match ? match.last : i + 1;
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? "" : most->first;
}

// Whether a sentence with a fiscal year in it speaks of a state's budget.
bool SpeaksOfBudget(const TokenizedText& text, const std::vector<TimeExpression>& times) {
  static constexpr WordSet kWords({"federal", "government", "budget", "treasury", "congress",
                                   "parliament", "taxpayers", "ministry", "senate", "pentagon",
                                   "deficit", "appropriations", "lawmakers", "agencies"});
  std::size_t next = 0;
  for (const Sentence& sentence : text.sentences) {
    bool fiscal = false;
    for (; next < times.size() && times[next].first_token < sentence.last; ++next) {
      fiscal = fiscal || times[next].fiscal;
    }
    if (!fiscal) continue;
    for (std::size_t i = sentence.first; i < sentence.last; ++i) {
      if (kWords.Holds(text.tokens[i].key)) return true;
    }
  }
  return false;
}

}  // namespace

std::optional<FiscalYear> FiscalYearOfArticle(const TokenizedText& text,
                                              const std::vector<TimeExpression>& times) {
  std::optional<FiscalYear> told;
  for (const TimeExpression& date : times) {
    const std::optional<FiscalYear> year = ToldBy(text, date);
    if (!year) continue;
    if (told && told != year) return std::nullopt;
    told = year;
  }
  if (told) return told;
  const CountryFiscalYear* country = FindFiscalYear(CountryOf(text));
  if (country == nullptr) return std::nullopt;
  if (country->of_state_only && !SpeaksOfBudget(text, times)) return std::nullopt;
  return country->year;
}

}  // namespace claimcheck
