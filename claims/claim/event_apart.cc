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

}  // namespace claimcheck
