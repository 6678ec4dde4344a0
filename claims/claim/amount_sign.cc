// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/amount_sign.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "claims/claim/context.h"
#include "claims/claim/further_amount.h"
#include "claims/claim/part_of_sum.h"
#include "claims/claim/period_of_result.h"
#include "claims/claim/share_move.h"
#include "claims/claim/share_of_group.h"
#include "claims/claim/takeover.h"
#include "claims/claim/terms_of_sum.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 14;

bool IsMoneyMade(const About& about) {
  static constexpr WordSet kResults(
      {"profit", "loss", "revenue", "deficit", "surplus", "dividend", "money"});
  return kResults.Holds(FoldedHash(about.measure));
}

bool IsPastVerb(Tag tag) { return tag == Tag::kVBD; }

// Whether "had" stands before token `verb`, which is a participle: "had forecast", "had told".
bool FollowsHad(const SentenceReading& reading, std::size_t verb) {
  std::size_t i = verb;
  while (i > reading.first() && (IsAdverb(reading.tag(i - 1)) || reading.Is(i - 1, "been"))) --i;
  return i > reading.first() && reading.Is(i - 1, "had");
}

// Whether somebody had been told something before the verb: "[had told] investors in July to
// expect".
bool FollowsTelling(const SentenceReading& reading, std::size_t verb) {
  constexpr std::size_t kReachOfTelling = 8;
  static constexpr WordSet kTells({"tell", "warn", "guide", "lead", "say"});
  for (std::size_t i = verb; i > reading.first() && verb - i < kReachOfTelling;) {
    --i;
    if (EndsClause(reading, i)) return false;
    if (kTells.Holds(reading.lemma_key(i))) return FollowsHad(reading, i);
  }
  return false;
}

// The word by which an amount is a forecast, before it in its clause; `first` where there is none.
std::size_t ForecastBefore(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kForecasts({"forecast", "expect", "predict", "project", "projection",
                                       "outlook", "guidance", "anticipate"});
  static constexpr WordSet kEnds(
      {"with", "after", "but", "while", "beat", "beating", "which", "above", "below", "despite"});
  for (std::size_t i = first; i > reading.first() && first - i < kReach;) {
    --i;
    // "sees profit of $9 million", not "has seen"
    const Tag tag = reading.tag(i);
    const bool sees = reading.lemma(i) == "see" && (tag == Tag::kVBZ || tag == Tag::kVBP);
    if (sees || kForecasts.Holds(reading.lemma_key(i))) return i;
    const bool other = IsPastVerb(reading.tag(i)) || reading.tag(i) == Tag::kVBZ;
    if (EndsClause(reading, i) || other || kEnds.Holds(reading.token(i).key)) break;
  }
  return first;
}

// "sales of $7 million are [expected]", "$7 million is [forecast]"
bool IsForecastBehind(const SentenceReading& reading, std::size_t last) {
  constexpr std::size_t kReachOfForecast = 4;
  static constexpr WordSet kForecasts({"expected", "forecast", "predicted", "projected"});
  for (std::size_t i = last; reading.has(i) && i < last + kReachOfForecast; ++i) {
    if (reading.Is(i, ",") || EndsClause(reading, i)) return false;
    if (kForecasts.Holds(reading.token(i).key)) return i > last && IsAuxiliary(reading, i - 1);
  }
  return false;
}

// "The deal [would create] a maker of tools with sales of $9 million": of what is not yet there.
bool IsOfWhatWouldBe(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kWould({"would", "will"});
  static constexpr WordSet kCreates({"create", "form", "produce", "make", "forge"});
  for (std::size_t i = first; i > reading.first() + 1 && first - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return false;
    if (kCreates.Holds(reading.lemma_key(i)) && kWould.Holds(reading.token(i - 1).key)) return true;
  }
  return false;
}

void AddForecast(const SentenceReading& reading, const Quantity& quantity, About& about) {
  const std::size_t word = ForecastBefore(reading, quantity.first_token);
  if (word == quantity.first_token) {
    const bool forecast = IsForecastBehind(reading, quantity.last_token) ||
                          IsOfWhatWouldBe(reading, quantity.first_token);
    if (forecast) about.modifiers.push_back("forecast");
    return;
  }
  const bool old = FollowsHad(reading, word) || FollowsTelling(reading, word);
  about.modifiers.push_back(old ? "old forecast" : "forecast");
}

// "[its optical division] had sales of", "sales at [its optical division]"
void AddDivision(const SentenceReading& reading, const Quantity& quantity, About& about) {
  static constexpr WordSet kDivisions({"division", "unit", "arm", "segment", "subsidiary"});
  static constexpr WordSet kOf({"at", "in", "of", "from", "by"});
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  for (std::size_t i = clause.first; i < clause.last; ++i) {
    if (!kDivisions.Holds(reading.lemma_key(i)) || !IsNoun(reading.tag(i))) continue;
    const bool subject = i + 1 < clause.last && i < quantity.first_token &&
                         (IsFiniteVerb(reading.tag(i + 1)) || reading.tag(i + 1) == Tag::kPOS);
    std::size_t begin = i;
    while (begin > clause.first &&
           (IsNoun(reading.tag(begin - 1)) || IsAdjective(reading.tag(begin - 1)) ||
            reading.tag(begin - 1) == Tag::kPRPS || reading.tag(begin - 1) == Tag::kDT ||
            reading.tag(begin - 1) == Tag::kPOS)) {
      --begin;
    }
    const bool of = begin > clause.first && kOf.Holds(reading.token(begin - 1).key);
    if (!subject && !of) continue;
    about.modifiers.push_back("division");
    return;
  }
}

// "kept [the north] with 58 percent", "lost [the capital] with 41 percent"
void AddRegion(const SentenceReading& reading, const Quantity& share, About& about) {
  static constexpr WordSet kRegions({"north", "south", "east", "west", "capital", "centre",
                                     "center", "interior", "coast", "countryside", "island",
                                     "province"});
  static constexpr WordSet kHolding({"keep", "win", "carry", "take", "lose", "hold"});
  constexpr std::size_t kReachOfVerb = 7;
  // "61 percent of the vote in [the capital]"
  for (std::size_t i = share.last_token; reading.has(i + 2) && i < share.last_token + 5; ++i) {
    const bool more = reading.has(i + 3) && IsNoun(reading.tag(i + 3));
    if (IsVerb(reading.tag(i)) || reading.Is(i, ",")) break;
    if (!reading.Is(i, "in") || !reading.Is(i + 1, "the") || more) continue;
    if (kRegions.Holds(reading.token(i + 2).key)) return about.modifiers.push_back("region");
  }
  bool region = false;
  for (std::size_t i = share.first_token;
       i > reading.first() && share.first_token - i < kReachOfVerb;) {
    --i;
    if (EndsClause(reading, i)) return;
    const bool named = kRegions.Holds(reading.token(i).key) && i > reading.first();
    region = region || (named && reading.Is(i - 1, "the"));
    if (!IsVerb(reading.tag(i))) continue;
    if (region && kHolding.Holds(reading.lemma_key(i))) about.modifiers.push_back("region");
    return;
  }
}

// "Sales [in Ruritania] fell 4 percent": of a firm's sales those of one market; not "car sales in
// Ruritania", which are a country's.
void AddMarket(const SentenceReading& reading, const Quantity& quantity, About& about) {
  static constexpr WordSet kSales({"sale", "sales", "revenue", "turnover"});
  static constexpr WordSet kOf({"at", "of", "from", "for"});
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  for (std::size_t i = clause.first; i < quantity.first_token; ++i) {
    if (!kSales.Holds(reading.lemma_key(i))) continue;
    const bool kind = i > clause.first && IsNoun(reading.tag(i - 1)) && !IsInTime(reading, i - 1);
    if (kind) continue;
    // "sales at Halden Mills in Ruritania"
    for (const Name& name : reading.names) {
      const bool in =
          name.first > clause.first && name.first > i && reading.Is(name.first - 1, "in");
      if (!in || name.last > quantity.first_token || name.pronoun) continue;
      const bool next = name.first == i + 2;
      if (name.kind != NameKind::kPlace && !next) continue;
      const bool firm = reading.has(i + 1) && kOf.Holds(reading.token(i + 1).key);
      if (next || firm) return about.modifiers.push_back("region");
    }
  }
}

// "has [already] been fined $12 million this season": on other occasions than what is news.
void AddOccasion(const SentenceReading& reading, const Quantity& fine, About& about) {
  constexpr std::size_t kReachOfSeason = 8, kReachOfAlready = 6;
  static constexpr WordSet kSpells({"season", "year", "term", "campaign"});
  bool already = false, spell = false;
  for (std::size_t i = fine.first_token;
       i > reading.first() && fine.first_token - i < kReachOfAlready;) {
    --i;
    already = already || reading.Is(i, "already");
  }
  for (std::size_t i = fine.last_token; reading.has(i) && i < fine.last_token + kReachOfSeason;
       ++i) {
    spell = spell || (kSpells.Holds(reading.token(i).key) && reading.Is(i - 1, "this"));
  }
  if (already && spell) about.modifiers.push_back("before");
}

// "has cost $9 million [so far]": not what it will have cost.
void AddSoFar(const SentenceReading& reading, const Quantity& cost, About& about) {
  constexpr std::size_t kReachOfFar = 4;
  for (std::size_t i = cost.last_token;
       reading.has(i + 1) && i < cost.last_token + kReachOfFar && !EndsClause(reading, i); ++i) {
    const bool so_far = (reading.Is(i, "so") && reading.Is(i + 1, "far")) ||
                        (reading.Is(i, "to") && reading.Is(i + 1, "date"));
    if (so_far) about.modifiers.push_back("so far");
  }
}

// Whether a share is what a poll found: "33 percent, according to the [poll]", "an exit [poll] gave
// them 33 percent". Where votes are cast is a poll, too: "took 33 percent at the polls".
bool IsFoundByPoll(const SentenceReading& reading, const Quantity& share) {
  static constexpr WordSet kFinds({"give", "put", "show", "find", "suggest", "see", "have"});
  const TokenRange clause = ClauseAround(reading, share.first_token, share.last_token);
  for (std::size_t i = clause.first + 1; i < clause.last; ++i) {
    if (reading.lemma(i) != "poll" && reading.lemma(i) != "survey") continue;
    if (!IsNoun(reading.tag(i))) continue;
    if (reading.Is(i - 1, "exit") || reading.Is(i - 1, "opinion")) return true;
    // "a poll in August had [put] them at 31 percent"
    constexpr std::size_t kReachOfVerb = 5;
    for (std::size_t k = i + 1; reading.has(k) && k <= i + kReachOfVerb; ++k) {
      const bool another = IsVerb(reading.tag(k)) && !IsAuxiliary(reading, k);
      if (kFinds.Holds(reading.lemma_key(k)) && (another || k == i + 1)) return true;
      if (another || EndsClause(reading, k) || reading.Is(k, ",")) break;
    }
    constexpr std::size_t kReachOfAccording = 4;
    for (std::size_t k = i; k > clause.first + 1 && i - k < kReachOfAccording; --k) {
      if (reading.Is(k - 1, "to") && reading.Is(k - 2, "according")) return true;
    }
  }
  return false;
}

// "In a poll 47 percent [of residents] backed the plan": of those who were asked, not of voters.
bool AreAsked(const SentenceReading& reading, const Quantity& share) {
  static constexpr WordSet kAsked({"resident", "adult", "respondent", "person", "citizen",
                                   "inhabitant", "reader", "consumer", "household"});
  static constexpr WordSet kPolls({"poll", "survey"});
  const std::size_t of = share.last_token;
  if (share.unit.dimension != "percent" || !reading.has(of + 1)) return false;
  if (!reading.Is(of, "of") || !kAsked.Holds(LemmaAsNoun(reading, of + 1).key)) return false;
  return HasWordOf(reading, reading.first(), of, kPolls);
}

// "the [polls], which had put her eight points ahead"
void AddPoll(const SentenceReading& reading, const Quantity& lead, About& about) {
  static constexpr WordSet kPolls({"poll", "survey"});
  const TokenRange clause = ClauseAround(reading, lead.first_token, lead.last_token);
  for (std::size_t i = clause.first; i < lead.first_token; ++i) {
    if (!kPolls.Holds(reading.lemma_key(i)) || !IsNoun(reading.tag(i))) continue;
    about.modifiers.push_back("in polls");
    return;
  }
}

// "Turnout was 61 percent [by noon]": before the polls closed.
bool IsByHour(const SentenceReading& reading, const Quantity& share) {
  constexpr std::size_t kReachOfHour = 4;
  return std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& time) {
    const bool hour = time.minute_of_day || time.hours != nullptr;
    return hour && time.preposition == "by" && time.first_token >= share.last_token &&
           time.first_token <= share.last_token + kReachOfHour;
  });
}

// "hold 24 percent of the snacks [market]": no stake in a firm
bool IsOfMarket(const SentenceReading& reading, const Quantity& share) {
  constexpr std::size_t kReachOfMarket = 7;
  if (!reading.has(share.last_token) || !reading.Is(share.last_token, "of")) return false;
  for (std::size_t i = share.last_token + 1;
       reading.has(i) && i < share.last_token + kReachOfMarket; ++i) {
    const bool more = reading.has(i + 1) && IsNoun(reading.tag(i + 1));
    if (reading.lemma(i) == "market") return !more;
    const Tag tag = reading.tag(i);
    const bool inside = tag == Tag::kDT || IsNoun(tag) || IsAdjective(tag) || tag == Tag::kPOS;
    if (!inside) return false;
  }
  return false;
}

// "[an alternative] route of 9 km", "the [original] price of $3 million": one that the article
// tells of beside the one that counts.
bool IsOfAlternative(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kAlternatives({"alternative", "original", "rival", "former"});
  constexpr std::size_t kReachOfPhrase = 6;
  for (std::size_t i = quantity.first_token;
       i > reading.first() && quantity.first_token - i < kReachOfPhrase;) {
    --i;
    if (kAlternatives.Holds(reading.token(i).key)) return true;
    // "A second tunnel, 17 km in length": not the second one of two
    const bool a = i > reading.first() && reading.Is(i - 1, "a");
    if (a && reading.Is(i, "second")) return true;
    const Tag tag = reading.tag(i);
    const bool inside = IsNoun(tag) || IsAdjective(tag) || reading.Is(i, "of") ||
                        IsAuxiliary(reading, i) || tag == Tag::kMD || reading.Is(i, ",");
    if (!inside) return false;
  }
  return false;
}

// "was found [beneath] 1.5 metres of snow": how deep under it, not how much fell.
bool IsUnder(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kUnder({"beneath", "under", "below", "underneath"});
  return quantity.first_token > reading.first() &&
         kUnder.Holds(reading.token(quantity.first_token - 1).key);
}

// "crested three metres [above flood stage]": how far beyond a mark, not how high.
bool IsBeyondMark(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kBeyond({"above", "below", "beneath", "over"});
  const std::size_t next = quantity.last_token;
  return reading.has(next + 1) && kBeyond.Holds(reading.token(next).key) &&
         !reading.Is(next + 1, "sea");
}

// "the [remaining] $9 million settles claims": what is left of a sum that was told of.
bool IsRemainder(const SentenceReading& reading, const Quantity& quantity) {
  return quantity.first_token > reading.first() &&
         reading.Is(quantity.first_token - 1, "remaining");
}

// "posted 4,000 dollars [each]": one's, of several.
bool IsOfEach(const SentenceReading& reading, const Quantity& quantity, const About& about) {
  std::size_t next = quantity.last_token;
  if (reading.has(next) && (reading.Is(next, "bond") || reading.Is(next, "bail"))) ++next;
  return about.measure == "bail" && reading.has(next) &&
         (reading.Is(next, "each") || reading.Is(next, "apiece"));
}

}  // namespace

void AddAmountSigns(const SentenceReading& reading, const Quantity& quantity, About& about) {
  // "will cut 800 jobs at its handset arm"
  if (about.measure == "layoff") AddDivision(reading, quantity, about);
  // "the former record" says so by its measure
  if (about.role != ClaimRole::kAmount || about.measure == "former record") return;
  if (IsOfAlternative(reading, quantity)) about.modifiers.push_back("alternative");
  if (IsShareOfGroup(reading, quantity)) about.modifiers.push_back("of group");
  if (IsOfEach(reading, quantity, about)) about.modifiers.push_back("each");
  if (IsRemainder(reading, quantity)) about.modifiers.push_back("remainder");
  AddTermsOfSum(reading, quantity, about);
  AddPartOfSum(reading, quantity, about);
  // "9 million more than in May" may be what a profit rose by, which its change tells.
  if (quantity.change == Change::kNone) AddDifference(reading, quantity, about);
  if (IsMoneyMade(about)) {
    const absl::string_view period = PeriodOfResult(reading, quantity);
    if (!period.empty()) about.modifiers.emplace_back(period);
    AddForecast(reading, quantity, about);
    AddDivision(reading, quantity, about);
    AddMarket(reading, quantity, about);
  } else if (about.measure == "share price") {
    AddShareMove(reading, quantity, about);
  } else if (about.measure == "fine") {
    AddOccasion(reading, quantity, about);
  } else if (about.measure == "lead") {
    AddPoll(reading, quantity, about);
  } else if (about.measure == "attendance") {
    if (IsByHour(reading, quantity)) about.modifiers.push_back("so far");
  } else if (about.measure == "stake") {
    if (IsOfMarket(reading, quantity)) about.modifiers.push_back("of market");
  } else if (about.measure == "percent") {
    AddRegion(reading, quantity, about);
    if (IsFoundByPoll(reading, quantity)) about.modifiers.push_back("in polls");
  } else if (absl::StartsWith(about.measure, "vote ")) {
    if (IsFoundByPoll(reading, quantity) || AreAsked(reading, quantity)) {
      about.modifiers.push_back("in polls");
    }
  } else if (about.measure == "water level") {
    if (IsBeyondMark(reading, quantity)) about.modifiers.push_back("beyond mark");
  } else if (about.measure == "rain") {
    AddFurther(reading, quantity, about);
  } else if (about.measure == "snow") {
    AddFurther(reading, quantity, about);
    if (IsUnder(reading, quantity)) about.modifiers.push_back("beyond mark");
  } else if (about.measure == "cost") {
    AddSoFar(reading, quantity, about);
  } else if (about.measure == "deal" || about.measure == "payment") {
    if (IsOfOldOffer(reading, quantity)) about.modifiers.push_back("old offer");
  }
}

}  // namespace claimcheck
