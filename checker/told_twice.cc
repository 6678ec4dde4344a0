// SPDX-License-Identifier: Apache-2.0
#include "checker/told_twice.h"

#include <algorithm>
#include <map>
#include <utility>

#include "checker/ages_twice.h"
#include "checker/compare_claims.h"
#include "checker/finding_words.h"
#include "checker/headline_count.h"
#include "checker/main_times.h"
#include "checker/policy.h"
#include "checker/times_twice.h"
#include "checker/toll_twice.h"
#include "claims/claim/value_text.h"

namespace claimcheck {
namespace {

// What a claim tells, as far as an article may tell it twice.
enum class Told { kNothing, kTime, kPeople, kAge };

Told ToldBy(const Claim& claim) {
  if (claim.kind == ClaimKind::kDate) {
    const bool life = claim.about.measure == "arrest" || claim.about.measure == "death";
    return claim.about.main_event || life || IsAnswer(claim) ? Told::kTime : Told::kNothing;
  }
  if (claim.kind != ClaimKind::kQuantity) return Told::kNothing;
  if (claim.about.role == ClaimRole::kAge) return Told::kAge;
  const bool count = claim.about.role == ClaimRole::kCount && claim.about.from_frame;
  return count ? Told::kPeople : Told::kNothing;
}

// A way in which one article tells one thing twice.
struct Way {
  bool (*tells)(const CheckResult& result, std::size_t a, std::size_t b);
  absl::string_view because;
  double confidence;
};

constexpr Way kWays[] = {
    {TellTimeTwice, "both tell when the article's one event was", 0.7},
    {TellDayOfOne, "both tell a day of one person's", 0.7},
    {TellTotalTwice, "both count the dead of one total", 0.7},
    {TellStaleToll, "a line beside the text and the text", 0.7},
    {TellHeadlineCount, "the article's headline and its text", 0.7},
    {TellAgeOfOne, "both are ages of one person", 0.8},
    {TellHeadlineAge, "the headline's only age and the only one in the text that it may be", 0.7},
    {TellAgeOfIdentified, "the age of somebody unnamed and of the one identified", 0.7},
    {TellListedAge, "a list of ages and those of the people named", 0.7},
};

bool Holds(const Position& position, std::size_t claim) {
  return std::find(position.claims.begin(), position.claims.end(), claim) != position.claims.end();
}

// Whether a finding shows both claims, as two positions.
bool ShowsBoth(const Finding& finding, std::size_t a, std::size_t b) {
  const auto at = [&](std::size_t claim) {
    return std::find_if(finding.positions.begin(), finding.positions.end(),
                        [&](const Position& position) { return Holds(position, claim); });
  };
  const auto x = at(a), y = at(b), none = finding.positions.end();
  return x != none && y != none && x != y;
}

class ToldTwice {
 public:
  ToldTwice(const CheckResult& result, const CheckOptions& options)
      : result_(result), options_(options) {}

  std::vector<Finding> Find() && {
    std::size_t first = 0;
    for (const Article& article : result_.articles) {
      const std::size_t end = first + article.claims.size();
      if (first < end && options_.IsWanted(result_.claims[first].article)) LookAt(first, end);
      first = end;
    }
    for (Finding& finding : found_) PutInWords(result_, finding);
    return std::move(found_);
  }

 private:
  // Holds the claims of an article against each other, those of one kind. Who gives hundreds of one
  // kind lists many events.
  void LookAt(std::size_t first, std::size_t end) {
    constexpr std::size_t kMostOfKind = 150;
    std::map<Told, std::vector<std::size_t>> told;
    for (std::size_t i = first; i < end; ++i) told[ToldBy(result_.claim(i))].push_back(i);
    for (const auto& [kind, claims] : told) {
      if (kind == Told::kNothing || claims.size() > kMostOfKind) continue;
      for (std::size_t a = 0; a < claims.size(); ++a) {
        for (std::size_t b = a + 1; b < claims.size(); ++b) Look(claims[a], claims[b]);
      }
    }
  }

  void Look(std::size_t a, std::size_t b) {
    const Comparison comparison = CompareClaims(result_, options_, a, b);
    if (comparison.relation < Relation::kDiffers) return;
    for (const Way& way : kWays) {
      if (way.tells(result_, a, b)) return Add(way, a, b, comparison);
    }
  }

  void Add(const Way& way, std::size_t a, std::size_t b, const Comparison& comparison) {
    const auto shows = [&](const Finding& finding) { return ShowsBoth(finding, a, b); };
    if (std::any_of(result_.findings.begin(), result_.findings.end(), shows)) return;
    if (Joins(a, b)) return;
    Finding finding;
    finding.kind = result_.claim(a).kind;
    finding.relation = comparison.relation;
    finding.rule = RuleFor(finding.kind, finding.relation);
    finding.severity = DefaultSeverity(finding.relation);
    finding.confidence = way.confidence;
    finding.positions = {{ValueText(result_.claim(a)), {a}}, {ValueText(result_.claim(b)), {b}}};
    finding.pairs = {{0, 1, comparison.relation, comparison.reason}};
    finding.because = {std::string(way.because)};
    found_.push_back(std::move(finding));
  }

  // Adds the two to the finding on the same values of the article, if there is one.
  bool Joins(std::size_t a, std::size_t b) {
    const std::string x = ValueText(result_.claim(a)), y = ValueText(result_.claim(b));
    for (Finding& finding : found_) {
      Position& first = finding.positions.front();
      Position& second = finding.positions.back();
      if (result_.claims[first.claims.front()].article != result_.claims[a].article) continue;
      if (MeasureOf(first.claims.front()) != MeasureOf(a)) continue;
      const bool same = first.value == x && second.value == y;
      if (!same && (first.value != y || second.value != x)) continue;
      for (const auto& [position, claim] :
           {std::pair(&first, same ? a : b), {&second, same ? b : a}}) {
        if (!Holds(*position, claim)) position->claims.push_back(claim);
      }
      return true;
    }
    return false;
  }

  const std::string& MeasureOf(std::size_t claim) const {
    return result_.claim(claim).about.measure;
  }

  const CheckResult& result_;
  const CheckOptions& options_;
  std::vector<Finding> found_;
};

}  // namespace

std::vector<Finding> FindToldTwice(const CheckResult& result, const CheckOptions& options) {
  return ToldTwice(result, options).Find();
}

}  // namespace claimcheck
