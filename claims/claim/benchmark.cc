// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/benchmark.h"

#include "claims/claim/moved_level.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// How many words of its noun phrase may stand between a figure and the word of comparison.
constexpr std::size_t kReach = 7;

constexpr WordSet kSurpassing({"surpass", "exceed", "eclipse", "beat", "top", "outnumber", "dwarf",
                               "outstrip", "match", "equal", "break"});
constexpr WordSet kBeside({"below", "above", "over", "under", "beyond", "excess", "against",
                           "versus"});
constexpr WordSet kOlder({"earlier", "previous", "prior", "former", "initial", "original", "old"});
constexpr WordSet kFigure({"figure", "estimate", "forecast", "record", "total", "number", "toll"});
constexpr WordSet kMoving({"up", "down", "rise", "fall", "drop", "increase", "climb", "grow",
                           "decline", "decrease", "jump", "slip", "cut", "lower", "raise"});

// What may stand between a figure and the word that compares it: the rest of its noun phrase.
bool IsOfPhrase(const SentenceReading& reading, std::size_t i) {
  const Tag tag = reading.tag(i);
  return tag == Tag::kDT || IsAdjective(tag) || tag == Tag::kPRPS || tag == Tag::kPOS ||
         IsNoun(tag) || reading.Is(i, "of") || reading.Is(i, "in") || reading.Is(i, "for");
}

// "below [the] 365 million", "surpassing [the] 435": a figure that is known already. Without "the"
// the words bound the figure: "exceeded 6,100".
bool IsKnown(const SentenceReading& reading, std::size_t i) {
  const Tag tag = reading.tag(i);
  return reading.Is(i, "the") || tag == Tag::kPRPS || tag == Tag::kPOS || reading.Is(i, "last");
}

// "rising [from] 44 percent", "up [from] 44 percent"
bool MovesFrom(const SentenceReading& reading, std::size_t from) {
  for (std::size_t i = from; i > reading.first() && from - i < 3;) {
    --i;
    if (kMoving.Holds(reading.lemma_key(i))) return true;
    if (IsVerb(reading.tag(i)) || EndsClause(reading, i)) return false;
  }
  return false;
}

// "an earlier [estimate] of 3,000 barrels"
bool IsOlderFigure(const SentenceReading& reading, std::size_t i) {
  return kFigure.Holds(reading.lemma_key(i)) && i > reading.first() &&
         kOlder.Holds(reading.token(i - 1).key);
}

// The word before the noun phrase of a figure: "[compared] with", "[rather] than".
bool Compares(const SentenceReading& reading, std::size_t i, bool known) {
  const std::uint64_t word = reading.token(i).key;
  const bool has_before = i > reading.first();
  if (reading.Is(i, "than")) return true;
  if (reading.Is(i, "from")) return MovesFrom(reading, i);
  if (reading.Is(i, "with") || reading.Is(i, "to")) {
    return has_before && reading.lemma_key(i - 1) == FoldedWord("compare").key();
  }
  if (reading.Is(i, "instead") || reading.Is(i, "unlike")) return true;
  return known && (kBeside.Holds(word) || kSurpassing.Holds(reading.lemma_key(i)));
}

const Quantity* FigureAt(const SentenceReading& reading, std::size_t first) {
  for (const Quantity& quantity : reading.quantities) {
    if (quantity.first_token == first) return &quantity;
  }
  return nullptr;
}

// "slowed to 3.2 percent from [3.6]"
bool IsEarlierLevel(const SentenceReading& reading, std::size_t first) {
  if (!MayFollowMove(reading, first)) return false;
  const Quantity* figure = FigureAt(reading, first);
  return figure != nullptr && MovedLevelOf(reading, *figure).side == LevelSide::kEarlier;
}

// "debt was [3.9 billion euros] a year ago": a measure of another time than the article's.
bool IsOfYearAgo(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kAgo({"ago", "earlier", "before"});
  static constexpr WordSet kSpans({"year", "years", "quarter", "month"});
  if (reading.times.empty()) return false;
  const Quantity* figure = FigureAt(reading, first);
  if (figure == nullptr || figure->unit.dimension == "count") return false;
  for (const TimeExpression& time : reading.times) {
    if (time.first_token != figure->last_token || time.last_token < time.first_token + 2) continue;
    return kAgo.Holds(reading.token(time.last_token - 1).key) &&
           kSpans.Holds(reading.token(time.last_token - 2).key);
  }
  return false;
}

// "[By 9 p.m.] the agency had counted 58 dead": that is the latest.
bool TellsByWhen(const SentenceReading& reading) {
  return std::any_of(reading.times.begin(), reading.times.end(),
                     [](const TimeExpression& time) { return time.preposition == "by"; });
}

// "its main rate, which had been [4.75 percent] since January": what a measure was before the news.
bool HadBeen(const SentenceReading& reading, std::size_t first) {
  if (first < reading.first() + 2 || !reading.Is(first - 1, "been")) return false;
  if (!reading.Is(first - 2, "had")) return false;
  const Quantity* figure = FigureAt(reading, first);
  return figure != nullptr && figure->unit.dimension != "count";
}

// "the [required] majority of 61", "[needed] a majority of 61"
bool IsOfNeededMajority(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReachOfMajority = 5, kReachOfNeed = 3;
  static constexpr WordSet kNeeds({"need", "require", "required", "needed", "necessary"});
  for (std::size_t i = first; i > reading.first() && first - i < kReachOfMajority;) {
    if (EndsClause(reading, --i) || reading.Is(i, ",")) return false;
    if (reading.lemma(i) != "majority") continue;
    for (std::size_t k = i; k > reading.first() && i - k < kReachOfNeed;) {
      --k;
      if (kNeeds.Holds(reading.token(k).key) || kNeeds.Holds(reading.lemma_key(k))) return true;
    }
    return false;
  }
  return false;
}

}  // namespace

bool IsBenchmark(const SentenceReading& reading, std::size_t first) {
  if (IsEarlierLevel(reading, first) || IsOfYearAgo(reading, first)) return true;
  if (HadBeen(reading, first)) return true;
  bool known = false;
  for (std::size_t i = first; i > reading.first() && first - i < kReach;) {
    --i;
    if (Compares(reading, i, known)) return true;
    if (!IsOfPhrase(reading, i)) return false;
    known = known || IsKnown(reading, i);
    if (IsOlderFigure(reading, i)) return true;
  }
  return false;
}

bool IsNeeded(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kNeeds({"need", "require"});
  if (first == reading.first()) return false;
  if (IsVerb(reading.tag(first - 1)) && kNeeds.Holds(reading.lemma_key(first - 1))) return true;
  return IsOfNeededMajority(reading, first);
}

bool IsOfDefinition(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReach = 30;
  static constexpr WordSet kDefines({"declare", "define", "consider", "deem", "class", "classify"});
  static constexpr WordSet kWhen({"when", "if", "as", "where"});
  for (std::size_t i = reading.first() + 1; i + 1 < first && first - i < kReach; ++i) {
    const bool is = reading.tag(i - 1) == Tag::kVBZ || reading.tag(i - 1) == Tag::kVBP;
    const bool defined = is && reading.tag(i) == Tag::kVBN && kDefines.Holds(reading.lemma_key(i));
    if (defined && kWhen.Holds(reading.token(i + 1).key)) return true;
  }
  return false;
}

bool IsFoundWanting(const SentenceReading& reading, const Quantity& figure) {
  static constexpr WordSet kPlans({"budget", "estimate", "forecast", "plan", "target", "figure",
                                   "sum", "bid", "projection", "price"});
  static constexpr WordSet kIs({"prove", "be", "turn"});
  static constexpr WordSet kWanting({"unrealistic", "insufficient", "inadequate", "unachievable",
                                     "optimistic", "over-optimistic", "unattainable", "wrong"});
  constexpr std::size_t kReach = 8;
  const std::size_t end = std::min(figure.last_token + kReach, reading.last());
  bool plan = false, had = false;
  for (std::size_t i = figure.last_token; i < end; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    plan = plan || kPlans.Holds(reading.lemma_key(i));
    had = had || (IsVerb(reading.tag(i)) && kIs.Holds(reading.lemma_key(i)));
    const bool too_low = reading.Is(i, "too") && i + 1 < end && reading.Is(i + 1, "low");
    if (plan && had && (too_low || kWanting.Holds(reading.token(i).key))) return true;
  }
  return false;
}

namespace {

// "[At first only] four deaths were reported", "[Initially] four were reported dead"
bool OpensWithAtFirst(const SentenceReading& reading, std::size_t first) {
  const std::size_t begin = reading.first();
  std::size_t i = begin;
  if (reading.Is(i, "at") && reading.has(i + 1) && reading.Is(i + 1, "first")) {
    i += 2;
  } else if (reading.Is(i, "initially")) {
    ++i;
  } else {
    return false;
  }
  static constexpr WordSet kBetween(
      {",", "only", "just", "some", "about", "the", "a", "toll", "of"});
  while (i < first && kBetween.Holds(reading.token(i).key)) ++i;
  return i == first;
}

}  // namespace

bool IsSuperseded(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReachOfSaying = 12;
  static constexpr WordSet kSays({"say", "put", "speak", "report", "give", "estimate"});
  static constexpr WordSet kFirst(
      {"initially", "originally", "initial", "early", "earlier", "first"});
  static constexpr WordSet kAdverbs({"initially", "earlier", "previously", "originally", "first"});
  // "By noon officials had reported [nine dead]" is as of noon.
  const bool by = reading.Is(reading.first(), "by") && IsInTime(reading, reading.first() + 1);
  if (OpensWithAtFirst(reading, first)) return true;
  bool says = false;
  for (std::size_t i = first; i > reading.first() && first - i < kReachOfSaying && !by;) {
    --i;
    if (EndsClause(reading, i)) return false;
    if (IsVerb(reading.tag(i)) && kSays.Holds(reading.lemma_key(i))) {
      std::size_t had = i;
      while (had > reading.first() &&
             (reading.Is(had - 1, "been") || kAdverbs.Holds(reading.token(had - 1).key))) {
        --had;
      }
      if (had > reading.first() && reading.Is(had - 1, "had")) return !TellsByWhen(reading);
      says = true;
    } else if (says && kFirst.Holds(reading.token(i).key)) {
      // "[at first]", "[initially]", "[early] reports"; not "the first officials"
      const bool reports = reading.lemma(i + 1) == "report";
      const bool at = i > reading.first() && reading.Is(i - 1, "at");
      // "Police [first] gave a toll of four", "was [first] put at four"
      const bool gave = reading.Is(i, "first") && IsVerb(reading.tag(i + 1)) &&
                        kSays.Holds(reading.lemma_key(i + 1));
      return reports || at || gave || reading.Is(i, "initially") || reading.Is(i, "originally");
    }
  }
  return false;
}

}  // namespace claimcheck
