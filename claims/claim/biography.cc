// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/biography.h"

#include "claims/claim/verb_use.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/persons.h"
#include "claims/lexicon/things.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 6;

// Words that a place to live in is called by.
constexpr WordSet kPlaces({"city",     "town",   "village", "country",       "area",
                           "district", "suburb", "region",  "neighbourhood", "neighborhood",
                           "street",   "road",   "flat",    "apartment",     "house",
                           "building", "block",  "room",    "capital",       "island",
                           "here",     "there",  "parish",  "farm"});

bool IsPersonAt(const SentenceReading& reading, std::size_t token) {
  static constexpr WordSet kPronouns({"he", "she", "they", "who", "i", "we"});
  if (kPronouns.Holds(reading.token(token).key)) return true;
  for (const Name& name : reading.names) {
    if (token >= name.first && token < name.last) return name.kind != NameKind::kPlace;
  }
  return IsProperNoun(reading.tag(token)) || IsPeople(reading.lemma(token));
}

// The subject of the verb, or the name right before it.
std::optional<std::size_t> WhoDoes(const SentenceReading& reading, std::size_t verb) {
  std::size_t i = verb;
  while (i > reading.first() && (IsAuxiliary(reading, i - 1) || IsAdverb(reading.tag(i - 1)))) --i;
  if (i > reading.first() && IsProperNoun(reading.tag(i - 1))) return i - 1;
  const std::optional<std::size_t> subject = SubjectOf(reading, verb);
  return subject && reading.has(*subject) ? subject : std::nullopt;
}

// Whether the words from `first` on name a place: "Velje", "the town", "a flat in Mill Street".
bool IsPlaceAt(const SentenceReading& reading, std::size_t first) {
  for (std::size_t i = first; reading.has(i) && i < first + kReach; ++i) {
    if (kPlaces.Holds(reading.lemma_key(i))) return true;
    const Tag tag = reading.tag(i);
    if (IsProperNoun(tag) || IsInName(reading, i)) return !IsInTime(reading, i);
    if (tag != Tag::kDT && tag != Tag::kPRPS && !IsAdjective(tag) && !IsNoun(tag)) return false;
  }
  return false;
}

// "He came [to the town] in May" to live there; "Berg came to Velje in May" may be a visit.
bool ComesToStay(const SentenceReading& reading, std::size_t verb) {
  const std::optional<std::size_t> who = SubjectOf(reading, verb);
  const bool named = who && reading.has(*who) && IsInName(reading, *who);
  const TitleMatch title = who ? LongestTitle(*reading.text, *who, *who + 1) : TitleMatch();
  const bool titled = title && title.title->kind != TitleKind::kRole;
  for (std::size_t i = verb + 2; reading.has(i) && i < verb + kReach; ++i) {
    if (IsProperNoun(reading.tag(i))) return false;
    if (kPlaces.Holds(reading.lemma_key(i))) return !named && !titled;
  }
  return false;
}

// The place named behind the verb, folded: "velje" of "moved to Velje"; "" of "the town".
std::string PlaceBehind(const SentenceReading& reading, std::size_t verb) {
  for (std::size_t i = verb + 1; reading.has(i) && i < verb + kReach; ++i) {
    if (IsInTime(reading, i) || reading.Is(i, ",")) break;
    for (const Name& name : reading.names) {
      if (i >= name.first && i < name.last) return name.canonical;
    }
    if (IsProperNoun(reading.tag(i))) return Folded(reading.word(i));
  }
  return "";
}

// "moved [to Velje]", "came [into the town]", "moved [here]"
bool GoesSomewhere(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kTo({"to", "into", "in"});
  static constexpr WordSet kHere({"here", "there"});
  std::size_t next = verb + 1;
  while (reading.has(next) && (reading.Is(next, "back") || reading.Is(next, "away"))) ++next;
  if (!reading.has(next)) return false;
  if (kHere.Holds(reading.token(next).key)) return true;
  return kTo.Holds(reading.token(next).key) && IsPlaceAt(reading, next + 1);
}

// "lived [in Velje]", "rented [a flat]", "lived [there]"
bool StaysSomewhere(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kIn({"in", "at", "on"});
  std::size_t next = verb + 1;
  if (reading.has(next) && kIn.Holds(reading.token(next).key)) ++next;
  return reading.has(next) && IsPlaceAt(reading, next);
}

// Nobody is told to have come to live somewhere by the day.
bool IsLongAgo(const TimeExpression& time) {
  constexpr int kLeastDays = 26;
  return time.interval.first && time.interval.last &&
         *time.interval.last - *time.interval.first >= kLeastDays;
}

// The nearest verb before a length of time, with nothing but words that go with it between.
std::optional<std::size_t> VerbBefore(const SentenceReading& reading, std::size_t end) {
  for (std::size_t i = end; i > reading.first() && end - i < kReach;) {
    --i;
    if (IsFullVerb(reading, i)) return i;
    if (reading.Is(i, ",") || EndsClause(reading, i)) break;
  }
  return std::nullopt;
}

bool FollowsModal(const SentenceReading& reading, std::size_t verb) {
  for (std::size_t i = verb; i > reading.first() && verb - i < 4;) {
    --i;
    if (reading.tag(i) == Tag::kMD || reading.tag(i) == Tag::kTO) return true;
    if (!IsAuxiliary(reading, i) && !IsAdverb(reading.tag(i))) return false;
  }
  return false;
}

// "in prison", "behind bars" from token `i` on.
bool IsInsideAt(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kInside({"prison", "jail", "custody", "detention"});
  if (!reading.has(i + 1)) return false;
  if (reading.Is(i, "behind")) return reading.Is(i + 1, "bars");
  if (!reading.Is(i, "in") && !reading.Is(i, "at")) return false;
  // "in Karn prison"
  ++i;
  while (reading.has(i) && IsInName(reading, i) && !kInside.Holds(reading.token(i).key)) ++i;
  return reading.has(i) && kInside.Holds(reading.token(i).key);
}

// "serving 18 months [for theft]", "[of a four-year sentence]": not "for the Greens".
bool TellsOfSentence(const SentenceReading& reading, std::size_t i) {
  if (!reading.has(i + 1)) return false;
  if (IsInsideAt(reading, i)) return true;
  const Tag next = reading.tag(i + 1);
  if (reading.Is(i, "for")) return IsNoun(next) && !IsProperNoun(next);
  static constexpr WordSet kTerms({"sentence", "term"});
  for (std::size_t k = i + 1; reading.Is(i, "of") && reading.has(k) && k < i + 8; ++k) {
    if (kTerms.Holds(reading.lemma_key(k))) return true;
  }
  return false;
}

std::optional<Lasting> TimeInside(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr FoldedWord kServe("serve"), kSpend("spend");
  if (!time.preposition.empty()) return std::nullopt;
  const std::optional<std::size_t> verb = VerbBefore(reading, time.first_token);
  if (!verb || FollowsModal(reading, *verb)) return std::nullopt;
  const std::uint64_t key = LemmaAsVerb(reading, *verb).key;
  const bool inside = key == kServe.key()   ? TellsOfSentence(reading, time.last_token)
                      : key == kSpend.key() ? IsInsideAt(reading, time.last_token)
                                            : false;
  if (!inside) return std::nullopt;
  return Lasting{std::string(kImprisonment), true, nullptr, SubjectOf(reading, *verb)};
}

// Whether what stands behind a number of years makes them years of work: "years' experience",
// "years in the job", "years as a pilot".
bool AreYearsOfWork(const SentenceReading& reading, std::size_t next) {
  static constexpr WordSet kWork({"experience"});
  static constexpr WordSet kJobs({"job", "profession", "trade", "post", "role", "force", "cab",
                                  "service", "cockpit", "business", "industry", "field"});
  if (reading.has(next) && reading.tag(next) == Tag::kPOS) ++next;
  if (!reading.has(next)) return false;
  const bool of = reading.Is(next, "of");
  const bool in = reading.Is(next, "in") || reading.Is(next, "on");
  const bool as = reading.Is(next, "as");
  if (of || in || as) ++next;
  for (std::size_t i = next; reading.has(i) && i < next + 4; ++i) {
    const std::uint64_t key = reading.lemma_key(i);
    if (!in && !as && kWork.Holds(key)) return true;
    if (in && kJobs.Holds(key)) return true;
    const Tag tag = reading.tag(i);
    if (as && IsNoun(tag)) return IsPeople(reading.lemma(i));
    if (!IsAdjective(tag) && !IsNoun(tag) && tag != Tag::kDT) return false;
  }
  return false;
}

// The noun for whoever has the years before token `end`: the subject of "has", or what stands
// before "with".
std::optional<std::size_t> WhoHas(const SentenceReading& reading, std::size_t end) {
  static constexpr WordSet kHave({"have", "with", "after"});
  for (std::size_t i = end; i > reading.first() && end - i < kReach;) {
    --i;
    if (IsVerb(reading.tag(i)) && kHave.Holds(LemmaAsVerb(reading, i).key))
      return SubjectOf(reading, i);
    if (kHave.Holds(reading.token(i).key) && i > reading.first()) {
      std::size_t noun = i - 1;
      if (reading.Is(noun, ",") && noun > reading.first()) --noun;
      const bool thing = FindThing(reading.lemma(noun)) != nullptr;
      const bool person = IsPersonAt(reading, noun) || (reading.tag(noun) == Tag::kNN && !thing);
      return person ? std::optional(noun) : std::nullopt;
    }
    if (reading.Is(i, ",") || EndsClause(reading, i)) break;
  }
  return std::nullopt;
}

std::optional<Lasting> YearsOfWork(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kWorking({"drive", "fly", "pilot", "skipper", "operate", "sail"});
  if (!time.duration || time.duration->unit != "year") return std::nullopt;
  if (AreYearsOfWork(reading, time.last_token)) {
    const std::optional<std::size_t> who = WhoHas(reading, time.first_token);
    if (!who) return std::nullopt;
    return Lasting{std::string(kExperience), true, nullptr, who};
  }
  if (time.preposition != "for") return std::nullopt;
  const std::optional<std::size_t> verb = VerbBefore(reading, time.first_token);
  const bool goes_on = verb && *verb > reading.first() && reading.tag(*verb) == Tag::kVBG &&
                       reading.Is(*verb - 1, "been");
  if (!goes_on || !kWorking.Holds(LemmaAsVerb(reading, *verb).key)) return std::nullopt;
  return Lasting{std::string(kExperience), true, nullptr, SubjectOf(reading, *verb)};
}

}  // namespace

bool NameResidence(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                   About& about) {
  static constexpr WordSet kMoves({"move", "come", "relocate", "emigrate"});
  static constexpr WordSet kLives({"live", "rent", "reside", "settle"});
  const std::uint64_t key = reading.lemma_key(word);
  const bool since = time.preposition == "since";
  const bool moves = kMoves.Holds(key);
  if (!(moves && !since) && !(kLives.Holds(key) && since)) return false;
  if (!IsLongAgo(time) || HasModifier(about, "previous")) return false;
  if (reading.Is(word, "come") || reading.Is(word, "came")) {
    if (!ComesToStay(reading, word)) return false;
  }
  if (!(moves ? GoesSomewhere(reading, word) : StaysSomewhere(reading, word))) return false;
  const std::optional<std::size_t> who = WhoDoes(reading, word);
  if (!who || !IsPersonAt(reading, *who)) return false;
  about.measure = std::string(kResidence);
  about.role = ClaimRole::kStart;
  about.from_frame = true;
  about.rescheduled = false;
  about.thing = {};
  about.head = PlaceBehind(reading, word);
  TellWho(reading, *who, about);
  return true;
}

std::optional<Lasting> LengthInLife(const SentenceReading& reading, const TimeExpression& time) {
  if (std::optional<Lasting> inside = TimeInside(reading, time)) return inside;
  return YearsOfWork(reading, time);
}

}  // namespace claimcheck
