// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/insertion.h"

#include <algorithm>

#include "claims/claim/verb_use.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

constexpr std::size_t kLongest = 28;
// How long the words between commas may be that stand beside a number: a list of names.
constexpr std::size_t kAppositionReach = 48;

bool IsDash(const SentenceReading& reading, std::size_t i) {
  const absl::string_view word = reading.word(i);
  return reading.token(i).space_before && (word == "-" || word == "–" || word == "—");
}

// "a bus with [40 people]", "carrying [40 people]"
bool IsGoverned(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kGoverns({"with", "of", "by", "for", "from", "to", "in", "on", "at"});
  return first > reading.first() &&
         (reading.tag(first - 1) == Tag::kVBG || kGoverns.Holds(reading.token(first - 1).key));
}

bool TellsState(const SentenceReading& reading, std::size_t i) {
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    return trigger.first == i && trigger.row->slot == FrameSlot::kState;
  });
}

// Whether the clause that a pair of commas opens has its own subject in "whose", "which", "three of
// whom".
bool IsRelative(const SentenceReading& reading, std::size_t i) {
  constexpr std::size_t kReach = 3;
  if (!reading.has(i)) return false;
  if (reading.tag(i) == Tag::kWPS || reading.tag(i) == Tag::kWDT) return true;
  for (std::size_t of = i; reading.has(of + 1) && of <= i + kReach; ++of) {
    if (reading.Is(of, "of")) return reading.Is(of + 1, "whom") || reading.Is(of + 1, "which");
  }
  return false;
}

// Whether the verb group behind a closing comma begins at `i`: "rose", "now stands".
bool BeginsVerb(const SentenceReading& reading, std::size_t i) {
  if (reading.has(i) && IsAdverb(reading.tag(i))) ++i;
  return reading.has(i) && IsFiniteVerb(reading.tag(i));
}

bool HoldsFigure(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  return std::any_of(reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& q) {
    return begin < q.first_token && q.last_token <= end;
  });
}

}  // namespace

bool OpensWho(const SentenceReading& reading, std::size_t comma) {
  return reading.has(comma + 1) && reading.Is(comma, ",") && reading.Is(comma + 1, "who");
}

std::size_t EndOfInsertion(const SentenceReading& reading, const Quantity& count, std::size_t i) {
  const absl::string_view opens = reading.word(i);
  if (opens != "," && opens != "(" && !IsDash(reading, i)) return i;
  if (IsGoverned(reading, count.first_token) || OpensWho(reading, i)) return i;
  const bool relative = IsRelative(reading, i + 1);
  const absl::string_view closes = opens == "(" ? ")" : opens;
  for (std::size_t k = i + 2; reading.has(k + 1) && k - i < kLongest; ++k) {
    const bool goes_on = IsFiniteVerb(reading.tag(k + 1)) || TellsState(reading, k + 1);
    if (reading.word(k) == closes && goes_on) return k + 1;
    // "80 pilgrims, among them nine nuns, [and five sailors] on board"
    if (reading.word(k) == closes && reading.Is(k + 1, "and")) {
      const std::size_t joined = EndOfJoined(reading, k + 1);
      if (joined != k + 1 && reading.has(joined) &&
          (IsFiniteVerb(reading.tag(joined)) || TellsState(reading, joined))) {
        return joined;
      }
    }
    const bool verb = IsFiniteVerb(reading.tag(k)) && !SaysSo(reading, k);
    if (opens == "," && verb && !relative) return i;
  }
  return i;
}

std::size_t BeginOfInsertion(const SentenceReading& reading, std::size_t i) {
  if (!reading.Is(i, ",") || !BeginsVerb(reading, i + 1)) return i;
  for (std::size_t k = i; k > reading.first() + 1 && i - k < kLongest;) {
    --k;
    if (!reading.Is(k, ",")) continue;
    const Tag tag = reading.tag(k - 1);
    const bool noun = IsNoun(tag) || IsAdjective(tag) || tag == Tag::kVBN;
    return noun && HoldsFigure(reading, k, i) ? k - 1 : i;
  }
  return i;
}

std::size_t EndOfJoined(const SentenceReading& reading, std::size_t i) {
  if (!reading.has(i) || !(reading.Is(i, ",") || reading.Is(i, "and"))) return i;
  for (const Quantity& other : reading.quantities) {
    const bool count = other.unit.dimension == "count" && !other.unit.name.empty() &&
                       other.unit.name != "other";  // "2 slain and 8 others wounded"
    if (!count || other.first_token != i + 1 || !reading.has(other.last_token)) continue;
    // "three children, [two adults] and a dog", not "seven people, [three] of them children"
    const std::size_t next = other.last_token;
    const bool list = reading.Is(next, ",") || reading.Is(next, "and");
    if (list || reading.Is(i, "and")) return next;
  }
  return i;
}

std::size_t EndOfThose(const SentenceReading& reading, std::size_t of) {
  if (!reading.has(of + 1) || !reading.Is(of, "of") || !reading.Is(of + 1, "the")) return of;
  std::size_t end = of;
  for (const Trigger& trigger : reading.triggers) {
    const bool those = trigger.first == of + 2 && trigger.row->part != FramePart::kVerb;
    if (those) end = trigger.last;
  }
  return end;
}

namespace {

// "nurses at [five hospitals] walked out", "houses in 12 [villages] burned"
bool IsWhereWorkIs(absl::string_view noun) {
  static constexpr WordSet kSites({"hospital", "plant", "factory", "school", "mine", "depot",
                                   "site", "clinic", "airport", "warehouse", "branch", "campus",
                                   "office", "shop", "store", "station", "university", "college",
                                   "port"});
  return IsOfKind(noun, "place") || kSites.Holds(FoldedHash(noun));
}

}  // namespace

std::size_t EndOfPlacesAt(const SentenceReading& reading, std::size_t in) {
  if (reading.tag(in) != Tag::kIN || reading.Is(in, "of")) return in;
  for (const Quantity& places : reading.quantities) {
    if (places.first_token != in + 1) continue;
    const bool one = places.value && SameValue(*places.value, 1);
    if (!one && IsWhereWorkIs(places.unit.name)) return places.last_token;
  }
  return in;
}

bool IsWhereOthersAre(const SentenceReading& reading, const Quantity& count) {
  const std::size_t first = count.first_token;
  if (first == reading.first() || EndOfPlacesAt(reading, first - 1) != count.last_token)
    return false;
  return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [&](const Quantity& other) {
                       return other.last_token + 1 == first && other.unit.dimension == "count";
                     });
}

bool OpensParenthesis(const SentenceReading& reading, std::size_t comma) {
  if (comma + 1 >= reading.last()) return false;
  const std::string& next = reading.lemma(comma + 1);
  return next == "include" || next == "including" || next == "among" || next == "who" ||
         next == "most" || next == "mostly" || next == "many";
}

std::optional<std::size_t> EndOfApposition(const SentenceReading& reading, const Quantity& count,
                                           std::size_t comma) {
  for (std::size_t i = comma + 1; i < reading.last() && i - comma < kAppositionReach; ++i) {
    const Tag tag = reading.tag(i);
    if (IsFiniteVerb(tag)) {
      const bool closed = i > comma + 2 && reading.Is(i - 1, ",");
      return closed ? std::optional<std::size_t>(i) : std::nullopt;
    }
    if (InOtherQuantity(reading, count, i) && !InAge(reading, i)) return std::nullopt;
    if (EndsClause(reading, i) && !reading.Is(i, ";")) return std::nullopt;
  }
  return std::nullopt;
}

bool InOtherQuantity(const SentenceReading& reading, const Quantity& count, std::size_t token) {
  return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [&](const Quantity& other) {
                       return other.first_token != count.first_token &&
                              token >= other.first_token && token < other.last_token;
                     });
}

bool InAge(const SentenceReading& reading, std::size_t token) {
  return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [&](const Quantity& other) {
                       return other.unit.dimension == "age" && token >= other.first_token &&
                              token < other.last_token;
                     });
}

std::size_t VerbBehindWho(const SentenceReading& reading, std::size_t who) {
  constexpr std::size_t kLongest = 16;
  static constexpr WordSet kStops({",", "and", "but", "or", "when", "after", "before", "while",
                                   "because", "if", "that", "which", "as", "whom", "whose"});
  bool own = false, behind = false;  // its own verb, and a word behind that
  if (!reading.Is(who, "who")) return who;
  for (std::size_t i = who + 1; reading.has(i) && i - who < kLongest; ++i) {
    if (kStops.Holds(reading.token(i).key) || EndsClause(reading, i)) return who;
    const bool verb = IsVerb(reading.tag(i));
    if (behind && IsFiniteVerb(reading.tag(i))) return i;
    behind = behind || (own && !verb && !IsAdverb(reading.tag(i)));
    own = own || IsFiniteVerb(reading.tag(i));
  }
  return who;
}

}  // namespace claimcheck
