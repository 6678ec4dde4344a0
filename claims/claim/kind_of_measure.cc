// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/kind_of_measure.h"

#include <algorithm>
#include <optional>
#include <string>

#include "claims/claim/context.h"
#include "claims/syntax/arguments.h"

namespace claimcheck {
namespace {

// Two kinds are two figures.
constexpr WordSet kKinds({"net",      "gross",      "operating", "pretax",     "pre-tax",
                          "core",     "underlying", "adjusted",  "comparable", "online",
                          "youth",    "food",       "clothing",  "grocery",    "domestic",
                          "overseas", "wholesale",  "street",    "organic",    "real"});

// The kind that a word right before the measure tells in other words: "[like-for-like] sales",
// "[same-store] sales", "[digital] sales", "[pre-tax] profit".
absl::string_view OtherNameOfKind(const SentenceReading& reading, std::size_t i) {
  if (reading.Is(i, "digital")) return "online";
  if (reading.Is(i, "women") || reading.Is(i, "female")) return "female";
  if (reading.Is(i, "men") || reading.Is(i, "male")) return "male";
  const bool hyphen = i > reading.first() && reading.Is(i - 1, "-");
  if (hyphen && reading.Is(i, "tax") && reading.Is(i - 2, "pre")) return "pretax";
  if (hyphen && reading.Is(i, "term")) return reading.Is(i - 2, "long") ? "long-term" : "";
  if (reading.Is(i, "long-term")) return "long-term";
  return hyphen && (reading.Is(i, "like") || reading.Is(i, "store")) ? "comparable" : "";
}

// "sales at [established] stores", "sales in shops [open for at least a year]"
bool IsOfShopsOpenBefore(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kShops({"store", "shop", "outlet", "restaurant", "branch", "site"});
  static constexpr WordSet kKnown({"established", "existing", "comparable", "same"});
  const std::size_t at = trigger.last;
  if (!reading.has(at + 2) || !(reading.Is(at, "at") || reading.Is(at, "in"))) return false;
  const std::size_t shop = kKnown.Holds(reading.token(at + 1).key) ? at + 2 : at + 1;
  if (!kShops.Holds(reading.lemma_key(shop))) return false;
  return shop == at + 2 || (reading.has(shop + 1) && reading.Is(shop + 1, "open"));
}

// Measures that are somebody's or something's, named by a noun before or behind "of".
constexpr WordSet kOfSomething({"cost", "revenue", "inflation", "unemployment", "growth", "output",
                                "tax", "rent", "pay", "deficit", "surplus", "debt"});

// Nouns before them that tell a time, or nothing.
constexpr WordSet kTellNothing({"year",     "quarter",   "half",    "month",   "week", "day",
                                "record",   "group",     "company", "firm",    "bank", "total",
                                "rate",     "average",   "percent", "project", "plan", "scheme",
                                "work",     "programme", "program", "deal",    "move", "measure",
                                "proposal", "thing"});

std::optional<std::size_t> NounBefore(const SentenceReading& reading, const Trigger& trigger) {
  if (trigger.first == reading.first()) return std::nullopt;
  const std::size_t noun = trigger.first - 1;
  return IsNoun(reading.tag(noun)) ? std::optional<std::size_t>(noun) : std::nullopt;
}

// "the price [of] fresh [bread]"
std::optional<std::size_t> NounBehindOf(const SentenceReading& reading, const Trigger& trigger) {
  if (!reading.has(trigger.last) || !reading.Is(trigger.last, "of")) return std::nullopt;
  std::optional<std::size_t> noun;
  for (std::size_t i = trigger.last + 1; reading.has(i); ++i) {
    if (IsNoun(reading.tag(i))) {
      noun = i;
    } else if (noun || (reading.tag(i) != Tag::kDT && !IsAdjective(reading.tag(i)))) {
      break;
    }
  }
  return noun;
}

// "[repairs] will cost $9 million": what a verb of cost says it of.
std::optional<std::size_t> SubjectOfCost(const SentenceReading& reading, const Trigger& trigger) {
  const std::optional<std::size_t> subject = SubjectOf(reading, trigger.first);
  return subject && reading.has(*subject) && IsNoun(reading.tag(*subject)) ? subject : std::nullopt;
}

// "rose 6 percent [at constant currencies]", "2 percent [in real terms]"
bool IsAdjusted(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 4;
  static constexpr WordSet kWords({"constant", "organic", "organically", "excluding", "real"});
  for (std::size_t i = quantity.last_token; reading.has(i) && i < quantity.last_token + kReach;
       ++i) {
    if (reading.tag(i) == Tag::kCD || EndsClause(reading, i)) return false;
    if (kWords.Holds(reading.token(i).key)) return true;
  }
  return false;
}

// "rose 0.4 percent [on the month]", "month on month", "from the previous month", "from June"; of
// two figures in a sentence each tells its own.
bool IsMonthly(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 8;
  for (std::size_t i = quantity.last_token; reading.has(i) && i < quantity.last_token + kReach;
       ++i) {
    if (EndsClause(reading, i) || reading.tag(i) == Tag::kCD || reading.Is(i, "year")) return false;
    if (reading.Is(i, "month") || reading.Is(i, "monthly")) return true;
    const bool from = reading.Is(i, "from");
    const bool month =
        std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& time) {
          return time.first_token == i + 1 && time.granularity == Granularity::kMonth &&
                 reading.token(i + 1).word_case == WordCase::kCapitalized;
        });
    if (from && month && quantity.change != Change::kNone) return true;
  }
  return false;
}

}  // namespace

bool LeavesOutFood(const SentenceReading& reading) {
  constexpr std::size_t kReach = 6;
  static constexpr WordSet kLeaves({"exclude", "strip", "ignore", "omit", "leave"});
  static constexpr WordSet kOut({"food", "energy", "fuel"});
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    if (!kLeaves.Holds(LemmaAsVerb(reading, i).key)) continue;
    for (std::size_t k = i + 1; reading.has(k) && k < i + kReach; ++k) {
      if (kOut.Holds(reading.token(k).key)) return true;
    }
  }
  return false;
}

namespace {

// "the bank's [target] for inflation is 2 percent", "its 2 percent [target]": what it should be
bool IsTarget(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 7;
  static constexpr WordSet kTargets({"target", "goal"});
  const std::size_t next = quantity.last_token;
  if (reading.has(next) && kTargets.Holds(reading.lemma_key(next))) return true;
  for (std::size_t i = quantity.first_token;
       i > reading.first() && quantity.first_token - i < kReach;) {
    --i;
    if (kTargets.Holds(reading.lemma_key(i))) return true;
    const bool is = reading.lemma(i) == "be" || reading.lemma(i) == "stand";
    if ((IsVerb(reading.tag(i)) && !is) || EndsClause(reading, i) || reading.Is(i, ",")) break;
    if (reading.tag(i) == Tag::kCD) break;
  }
  return false;
}

// Of prices in general, and of some: "core", "monthly".
void AddKindOfPrices(const SentenceReading& reading, const Quantity& quantity, About& about) {
  const bool prices = about.measure == "cost" && quantity.unit.dimension == "percent";
  if (!prices && about.measure != "inflation") return;
  if (IsMonthly(reading, quantity)) about.modifiers.push_back("monthly");
  if (LeavesOutFood(reading)) about.modifiers.push_back("core");
}

// "the [old] hall held 250", "the [present] stadium has 9,000 seats"
bool IsOfOldOne(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kOld({"old", "present", "current", "existing", "former"});
  constexpr std::size_t kReach = 3;
  for (std::size_t i = trigger.first; i > reading.first() && trigger.first - i < kReach;) {
    --i;
    if (kOld.Holds(reading.token(i).key)) return true;
    if (IsVerb(reading.tag(i)) && !IsAuxiliary(reading, i)) return false;
  }
  return false;
}

}  // namespace

// "Among those [aged 15] to 24, unemployment", "unemployment [among young] people"; not where a
// story on the young tells of all.
bool IsOfYoung(const SentenceReading& reading, const Trigger& trigger) {
  const TokenRange clause = ClauseAround(reading, trigger.first, trigger.last);
  for (std::size_t i = clause.first; i + 1 < clause.last; ++i) {
    if (reading.Is(i, "aged") && reading.tag(i + 1) == Tag::kCD) return true;
    const bool among = reading.Is(i, "among") || reading.Is(i, "for");
    if (among && (reading.Is(i + 1, "young") || reading.Is(i + 1, "younger"))) return true;
  }
  return false;
}

// "[Among women] unemployment fell", "unemployment [among migrants]": of some of all.
bool IsOfSome(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kAny({"economist", "analyst", "expert", "forecaster", "worker", "person",
                                 "adult", "other", "reason", "rate"});
  const TokenRange clause = ClauseAround(reading, trigger.first, trigger.last);
  const auto some = [&](std::size_t among) {
    return reading.has(among + 1) && reading.Is(among, "among") &&
           reading.tag(among + 1) == Tag::kNNS && !kAny.Holds(reading.lemma_key(among + 1));
  };
  return some(clause.first) || some(trigger.last);
}

// "[Neighbouring] Ruritania said its unemployment": of another country than the article's.
bool IsOfNeighbour(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kNext({"neighbouring", "neighboring", "neighbour", "neighbor"});
  const TokenRange clause = ClauseAround(reading, trigger.first, trigger.last);
  for (std::size_t i = clause.first; i < trigger.first; ++i) {
    if (kNext.Holds(reading.token(i).key)) return true;
  }
  return false;
}

// "[overdue] property loans", "loans that had gone [bad]": of all that was lent those that were not
// paid back.
bool IsOverdue(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kOverdue(
      {"overdue", "bad", "soured", "delinquent", "impaired", "doubtful", "unpaid", "defaulted"});
  constexpr std::size_t kReach = 4;
  const std::size_t first = std::max(trigger.first, reading.first() + kReach) - kReach;
  for (std::size_t i = first; i < trigger.first; ++i) {
    if (kOverdue.Holds(reading.token(i).key)) return true;
  }
  return false;
}

void AddKindOfMeasure(const SentenceReading& reading, const Quantity& quantity,
                      const Trigger& trigger, About& about) {
  const absl::string_view measure = about.measure;
  if (measure == "capacity" && IsOfOldOne(reading, trigger)) about.modifiers.push_back("old one");
  const bool jobless = measure == "unemployment";  // a rate, or so many
  if (about.role != ClaimRole::kAmount && !jobless) return;
  static constexpr WordSet kRates({"inflation", "growth", "unemployment"});
  if (kRates.Holds(FoldedHash(about.measure))) {
    if (IsOfYoung(reading, trigger)) about.modifiers.push_back("youth");
    if (IsOfSome(reading, trigger)) about.modifiers.push_back("of group");
    if (IsOfNeighbour(reading, trigger)) about.modifiers.push_back("elsewhere");
  }
  if (IsAdjusted(reading, quantity)) about.modifiers.push_back("adjusted");
  AddKindOfPrices(reading, quantity, about);
  static constexpr WordSet kLent({"loan", "debt"});
  if (kLent.Holds(FoldedHash(about.measure)) && IsOverdue(reading, trigger)) {
    about.modifiers.push_back("overdue");
  }
  static constexpr WordSet kAimedAt({"inflation", "growth", "deficit", "unemployment"});
  if (kAimedAt.Holds(FoldedHash(about.measure)) && IsTarget(reading, quantity)) {
    about.modifiers.push_back("target");
  }
  const std::size_t first = std::max(trigger.first, reading.first() + 1) - 1;
  // The row may hold it, "net income"; not "gross domestic product".
  const bool verb = trigger.row->part == FramePart::kVerb;
  const std::size_t end = about.measure == "growth" || verb ? trigger.first : trigger.first + 1;
  for (std::size_t i = first; i < end; ++i) {
    const std::string word = Folded(reading.word(i));
    if (kKinds.Holds(reading.token(i).key) && !HasModifier(about, word)) {
      about.modifiers.push_back(word);
    }
    const absl::string_view kind = OtherNameOfKind(reading, i);
    if (!kind.empty()) about.modifiers.emplace_back(kind);
  }
  if (IsOfShopsOpenBefore(reading, trigger)) about.modifiers.push_back("comparable");
  // "profit [before tax]"
  if (trigger.last > trigger.first + 2 && reading.Is(trigger.last - 2, "before")) {
    about.modifiers.push_back("pretax");
  }
  if (!about.head.empty() || !kOfSomething.Holds(FoldedHash(about.measure))) return;
  std::optional<std::size_t> noun;
  if (trigger.row->part == FramePart::kNoun) {
    noun = NounBefore(reading, trigger);
    if (!noun) noun = NounBehindOf(reading, trigger);
  } else if (about.measure == "cost") {
    noun = SubjectOfCost(reading, trigger);
  }
  if (!noun || IsInName(reading, *noun) || IsInTime(reading, *noun) ||
      kTellNothing.Holds(reading.lemma_key(*noun))) {
    return;
  }
  about.head = EventWord(reading, *noun);
}

}  // namespace claimcheck
