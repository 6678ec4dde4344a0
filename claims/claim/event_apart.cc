// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/event_apart.h"

#include <algorithm>

#include "claims/claim/framed_event.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// The verb that tells when something happened, before the length of time that ends at token `end`;
// `end` where there is none.
std::size_t VerbOfHappening(const SentenceReading& reading, std::size_t end) {
  constexpr std::size_t kReach = 8;
  static constexpr WordSet kHappens({"come", "occur", "happen"});
  for (std::size_t i = end; i > reading.first() && end - i < kReach;) {
    if (EndsClause(reading, --i)) return end;
    if (IsVerb(reading.tag(i)) && kHappens.Holds(reading.lemma_key(i))) return i;
    if (IsFiniteVerb(reading.tag(i))) return end;
  }
  return end;
}

// Whether a noun for something that befalls people or things stands in tokens [begin, end).
bool NamesHappening(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    return trigger.first >= begin && trigger.last <= end && NamesEvent(trigger) &&
           TraitsOf(*trigger.row).occasion == "happening";
  });
}

// "a week [earlier]", "two months [before]", "months [previously]": the token of the word behind a
// length of a week or more; nullopt where none stands in the sentence.
std::optional<std::size_t> LongBefore(const SentenceReading& reading) {
  static constexpr WordSet kBefore({"earlier", "before", "previously"});
  static constexpr WordSet kUnits({"week", "month", "year", "decade"});
  for (std::size_t i = reading.first() + 1; i < reading.last(); ++i) {
    if (!kBefore.Holds(reading.token(i).key)) continue;
    if (!kUnits.Holds(LemmaAsNoun(reading, i - 1).key)) continue;
    // "two months before [the vote]": before something told
    const bool own = !reading.Is(i, "before") || !reading.has(i + 1) ||
                     EndsClause(reading, i + 1) || reading.Is(i + 1, ",") ||
                     reading.Is(i + 1, "by");
    if (own) return i;
  }
  return std::nullopt;
}

}  // namespace

std::optional<TokenRange> HappeningLongBefore(const SentenceReading& reading) {
  constexpr std::size_t kReach = 5;
  const std::optional<std::size_t> before = LongBefore(reading);
  if (!before) return std::nullopt;
  for (const Trigger& trigger : reading.triggers) {
    const bool happening = NamesEvent(trigger) && reading.tag(trigger.last - 1) != Tag::kNNS &&
                           TraitsOf(*trigger.row).occasion == "happening";
    if (!happening) continue;
    for (std::size_t i = trigger.first; i > reading.first() && trigger.first - i < kReach;) {
      --i;
      if (reading.Is(i, "a") || reading.Is(i, "an")) {
        return TokenRange{reading.first(), reading.last()};
      }
      if (reading.tag(i) == Tag::kDT || IsVerb(reading.tag(i)) || reading.tag(i) == Tag::kPRPS ||
          reading.Is(i, ",")) {
        break;
      }
    }
  }
  return std::nullopt;
}

std::optional<TokenRange> HappeningApart(const SentenceReading& reading) {
  static constexpr WordSet kUnits({"day", "week", "month", "year", "decade"});
  for (std::size_t i = reading.first() + 2; i + 1 < reading.last(); ++i) {
    if (!reading.Is(i, "after") && !reading.Is(i, "before")) continue;
    if (!kUnits.Holds(LemmaAsNoun(reading, i - 1).key)) continue;
    const std::size_t verb = VerbOfHappening(reading, i - 1);
    if (verb == i - 1) continue;
    // An arrest comes after what it is for; it hardly "happens".
    const TokenRange clause = ClauseAround(reading, verb, verb + 1);
    if (reading.lemma(verb) == "come" && !NamesHappening(reading, clause.first, verb)) continue;
    std::size_t end = i + 1;
    while (end < reading.last() && !EndsClause(reading, end)) ++end;
    return TokenRange{i + 1, end};
  }
  return std::nullopt;
}

std::optional<TokenRange> SeveralHappenings(const SentenceReading& reading) {
  constexpr std::size_t kReach = 4;
  static constexpr WordSet kSeveral({"separate", "several", "multiple", "unrelated", "different",
                                     "weekend", "overnight", "other"});
  for (const Trigger& trigger : reading.triggers) {
    const std::size_t noun = trigger.last - 1;
    const bool plural = NamesEvent(trigger) && reading.tag(noun) == Tag::kNNS &&
                        TraitsOf(*trigger.row).occasion == "happening";
    if (!plural) continue;
    bool several = false;
    for (std::size_t i = trigger.first; i > reading.first() && trigger.first - i < kReach;) {
      --i;
      if (several && (reading.Is(i, "in") || reading.Is(i, "during"))) {
        const TokenRange clause = ClauseAround(reading, i, trigger.last);
        return TokenRange{clause.first, trigger.last};
      }
      const Tag tag = reading.tag(i);
      // "in July, and storms": of another phrase
      const bool joined = tag == Tag::kCC || reading.token(i).kind == TokenKind::kPunctuation;
      if (tag == Tag::kDT || IsVerb(tag) || joined) break;
      several = several || kSeveral.Holds(reading.token(i).key) || tag == Tag::kCD ||
                IsInTime(reading, i);
    }
  }
  return std::nullopt;
}

namespace {

// "Incident" and its like name any happening; frames.tsv has those that say which.
bool NamesAnyHappening(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kAny({"incident", "accident", "attack", "case", "event", "episode"});
  return kAny.Holds(reading.lemma_key(i));
}

bool NamesHappenings(const SentenceReading& reading, std::size_t i) {
  if (reading.tag(i) != Tag::kNNS) return false;
  if (NamesAnyHappening(reading, i)) return true;
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    return trigger.last == i + 1 && NamesEvent(trigger) &&
           TraitsOf(*trigger.row).occasion == "happening";
  });
}

}  // namespace

std::optional<TokenRange> FormerRecord(const SentenceReading& reading) {
  constexpr std::size_t kReach = 7;
  static constexpr WordSet kUntil({"until", "till"});
  static constexpr WordSet kNow({"now", "then"});
  for (std::size_t i = reading.first(); i + 1 < reading.last(); ++i) {
    if (!kUntil.Holds(reading.token(i).key) || !kNow.Holds(reading.token(i + 1).key)) continue;
    const std::size_t begin = i < reading.first() + kReach ? reading.first() : i - kReach;
    for (std::size_t k = begin; reading.has(k) && k < i + kReach; ++k) {
      const bool most = reading.tag(k) == Tag::kJJS || reading.tag(k) == Tag::kRBS;
      if (most) return TokenRange{std::min(k, i), reading.last()};
    }
  }
  return std::nullopt;
}

std::optional<TokenRange> OneOfHappenings(const SentenceReading& reading) {
  constexpr std::size_t kReach = 3;
  static constexpr WordSet kOne({"one", "another", "two", "three"});
  static constexpr WordSet kThem({"the", "those", "these"});
  for (std::size_t i = reading.first(); i + 3 < reading.last(); ++i) {
    const bool opens = reading.Is(i + 1, "of") && kOne.Holds(reading.token(i).key) &&
                       kThem.Holds(reading.token(i + 2).key);
    if (!opens) continue;
    for (std::size_t noun = i + 3; reading.has(noun) && noun < i + 3 + kReach; ++noun) {
      // "one of the worst shootings" may be the article's own
      if (reading.tag(noun) == Tag::kJJS || reading.tag(noun) == Tag::kRBS) break;
      if (!NamesHappenings(reading, noun)) continue;
      const TokenRange clause = ClauseAround(reading, i, noun + 1);
      const bool subject = i == clause.first;
      return subject ? TokenRange{i, reading.last()} : clause;
    }
  }
  return std::nullopt;
}

namespace {

// Whether the clause names a happening of its own: "[a heatwave]", "[a smaller quake]".
bool NamesNewHappening(const SentenceReading& reading, TokenRange clause) {
  constexpr std::size_t kReach = 3;
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    if (trigger.first < clause.first || trigger.last > clause.last || !NamesEvent(trigger)) {
      return false;
    }
    for (std::size_t i = trigger.first; i > clause.first && trigger.first - i < kReach;) {
      --i;
      if (reading.Is(i, "a") || reading.Is(i, "an")) return true;
    }
    return false;
  });
}

// "[in neighbouring] Velje a heatwave killed 900": not a part of what befell both.
std::optional<TokenRange> InNeighbouring(const SentenceReading& reading) {
  static constexpr WordSet kNeighbouring({"neighbouring", "neighboring"});
  for (std::size_t i = reading.first() + 1; i < reading.last(); ++i) {
    if (!kNeighbouring.Holds(reading.token(i).key)) continue;
    std::size_t in = i - 1;
    if (in > reading.first() && reading.tag(in) == Tag::kDT) --in;
    if (!reading.Is(in, "in")) continue;
    const TokenRange clause = ClauseAround(reading, in, i + 1);
    if (NamesNewHappening(reading, clause)) return clause;
  }
  return std::nullopt;
}

// "blasts in three [other] quarries; nine men were burned": what follows behind a semicolon is
// theirs.
std::optional<TokenRange> AtOthers(const SentenceReading& reading) {
  constexpr std::size_t kReach = 4;
  static constexpr WordSet kAt({"at", "in", "on", "aboard"});
  for (std::size_t i = reading.first() + 2; i + 1 < reading.last(); ++i) {
    if (!reading.Is(i, "other") || reading.tag(i + 1) != Tag::kNNS) continue;
    if (reading.tag(i - 1) != Tag::kCD && !reading.Is(i - 1, "several")) continue;
    const std::size_t at = i - 2;
    if (!kAt.Holds(reading.token(at).key)) continue;
    if (!NamesHappening(reading, at - std::min(at - reading.first(), kReach), at)) continue;
    const TokenRange clause = ClauseAround(reading, at, i + 2);
    const bool goes_on = reading.has(clause.last + 1) && reading.Is(clause.last, ";") &&
                         reading.tag(clause.last + 1) == Tag::kCD;
    return TokenRange{clause.first, goes_on ? reading.last() : clause.last};
  }
  return std::nullopt;
}

// "in 1994 and 2003, 40 people drowned [altogether]"
std::optional<TokenRange> InYearsAltogether(const SentenceReading& reading) {
  bool altogether = false;
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    altogether = altogether || reading.Is(i, "altogether") || reading.Is(i, "between") ||
                 reading.Is(i, "together") || reading.Is(i, "combined");
  }
  // "one of four made between 1904 and 1912": no happenings
  const bool happens = std::any_of(
      reading.triggers.begin(), reading.triggers.end(),
      [](const Trigger& trigger) { return TraitsOf(*trigger.row).occasion == "happening"; });
  if (!altogether || !happens) return std::nullopt;
  const TimeExpression* year = nullptr;
  for (const TimeExpression& time : reading.times) {
    if (time.granularity != Granularity::kYear || time.type != TimexType::kDate) continue;
    if (year != nullptr && year->interval != time.interval) {
      return TokenRange{reading.first(), reading.last()};
    }
    year = &time;
  }
  return std::nullopt;
}

}  // namespace

std::optional<TokenRange> HappeningsElsewhere(const SentenceReading& reading) {
  if (const auto neighbouring = InNeighbouring(reading)) return neighbouring;
  if (const auto others = AtOthers(reading)) return others;
  return InYearsAltogether(reading);
}

bool IsOnUnrelatedCharges(const SentenceReading& reading) {
  static constexpr WordSet kUnrelated({"unrelated", "separate"});
  static constexpr WordSet kCharges({"charge", "case", "warrant", "offence", "offense"});
  for (std::size_t i = reading.first(); i + 1 < reading.last(); ++i) {
    if (!kUnrelated.Holds(reading.token(i).key)) continue;
    std::size_t noun = i + 1;
    while (noun < reading.last() && noun < i + 5 && !kCharges.Holds(reading.lemma_key(noun)))
      ++noun;
    if (noun < reading.last() && noun < i + 5) return true;
  }
  return false;
}

}  // namespace claimcheck
