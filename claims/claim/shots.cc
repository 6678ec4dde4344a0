// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/shots.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

// The verb of a person's being hit that the count stands behind: "was [shot] four times", "[hit] by
// five bullets", "[suffered] three gunshot wounds".
std::optional<std::size_t> VerbBefore(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReach = 7;
  for (std::size_t i = first; i > reading.first() && first - i < kReach;) {
    if (EndsClause(reading, --i)) return std::nullopt;
    // "for shooting a guard, [12 shots]"
    if (reading.Is(i, ",")) return std::nullopt;
    if (IsVerb(reading.tag(i))) return i;
  }
  return std::nullopt;
}

// Who the token is: a person's name, or what he or she is called. Of a pronoun it is not sure.
void TellWho(const SentenceReading& reading, std::size_t token, About& about) {
  for (const Name& name : reading.names) {
    if (name.pronoun) continue;
    if (token >= name.first && token < name.last && name.kind == NameKind::kPerson) {
      about.actor = name.canonical;
      return;
    }
  }
  if (IsNoun(reading.tag(token)) && IsPeople(reading.lemma(token)))
    about.actor_role = reading.lemma(token);
}

// The subject of a verb; where the parser finds none, what stands before "was".
std::optional<std::size_t> SubjectBefore(const SentenceReading& reading, std::size_t verb) {
  const std::optional<std::size_t> subject = SubjectOf(reading, verb);
  if (subject || verb < reading.first() + 2) return subject;
  return reading.lemma_key(verb - 1) == FoldedWord("be").key() ? std::optional(verb - 2)
                                                               : std::nullopt;
}

// Whom the verb tells to be hit: its subject where it is passive ("was shot", "a man shot four
// times"), else the person right behind it ("shot him nine times").
std::optional<std::size_t> WhoIsHit(const SentenceReading& reading, std::size_t verb) {
  if (IsPassiveVerb(reading, verb) || FollowsBe(reading, verb)) return SubjectBefore(reading, verb);
  const std::optional<std::size_t> object = ObjectOf(reading, verb);
  return object || !reading.has(verb + 1) ? object : std::optional(verb + 1);
}

// "[was shot] four times": not "[shot] four times at the car".
bool CountsTimesHit(const SentenceReading& reading, const Quantity& quantity, About& about) {
  const std::optional<std::size_t> verb = VerbBefore(reading, quantity.first_token);
  if (!verb || LemmaAsVerb(reading, *verb).key != FoldedWord("shoot").key()) return false;
  if (*verb + 1 < quantity.first_token && reading.Is(*verb + 1, "at")) return false;
  const std::optional<std::size_t> who = WhoIsHit(reading, *verb);
  if (!who || !reading.has(*who)) return false;
  TellWho(reading, *who, about);
  return !about.actor.empty() || !about.actor_role.empty();
}

// "[hit by] five bullets": the person hit.
bool CountsBulletsThatHit(const SentenceReading& reading, const Quantity& quantity, About& about) {
  static constexpr WordSet kHits({"hit", "strike", "pierce", "wound", "kill"});
  const std::size_t first = quantity.first_token;
  if (first < reading.first() + 2 || !reading.Is(first - 1, "by")) return false;
  const std::size_t verb = first - 2;
  if (!kHits.Holds(LemmaAsVerb(reading, verb).key)) return false;
  if (const auto who = SubjectBefore(reading, verb); who && reading.has(*who))
    TellWho(reading, *who, about);
  return true;
}

// "five shots [struck] him": the person hit.
bool CountShotsThatStruck(const SentenceReading& reading, const Quantity& quantity, About& about) {
  static constexpr WordSet kHits({"hit", "strike"});
  static constexpr WordSet kHim({"him", "her", "them"});
  const std::size_t verb = quantity.last_token, whom = verb + 1;
  if (!reading.has(whom) || !kHits.Holds(LemmaAsVerb(reading, verb).key)) return false;
  if (kHim.Holds(reading.token(whom).key)) return true;
  About person;
  TellWho(reading, whom, person);
  about.actor = person.actor;
  return !person.actor.empty();
}

// "[suffered] three gunshot wounds"
void TellBearer(const SentenceReading& reading, const Quantity& quantity, About& about) {
  const std::optional<std::size_t> verb = VerbBefore(reading, quantity.first_token);
  if (!verb) return;
  if (const std::optional<std::size_t> who = SubjectOf(reading, *verb); who && reading.has(*who))
    TellWho(reading, *who, about);
}

// "Two bullets [came through] the window", "one round [struck] a car": what became of some.
bool TellsWhereTheyWent(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kGo({"come", "go", "pass", "pierce", "tear", "strike", "hit", "enter",
                                "exit", "lodge", "graze", "miss", "penetrate", "rip", "land"});
  const std::size_t verb = quantity.last_token;
  return reading.has(verb) && IsVerb(reading.tag(verb)) &&
         kGo.Holds(LemmaAsVerb(reading, verb).key);
}

// "shot once in the head and [twice] in the chest": some of all.
bool IsJoinedToMore(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 6;
  static constexpr WordSet kTimes({"once", "twice", "times"});
  if (quantity.first_token > reading.first() && reading.Is(quantity.first_token - 1, "and"))
    return true;
  bool anded = false;
  for (std::size_t i = quantity.last_token; reading.has(i) && i < quantity.last_token + kReach;
       ++i) {
    if (EndsClause(reading, i)) return false;
    anded = anded || reading.Is(i, "and");
    if (anded && kTimes.Holds(reading.token(i).key)) return true;
  }
  return false;
}

void AddOfThem(About& about) {
  std::vector<std::string>& all = about.modifiers;
  all.insert(std::upper_bound(all.begin(), all.end(), "of them"), "of them");
}

// "the [first] four shots", "the last two rounds"
bool AreFirstOrLast(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kSome({"first", "last", "next", "final", "other", "remaining"});
  return quantity.first_token > reading.first() &&
         kSome.Holds(reading.token(quantity.first_token - 1).key);
}

}  // namespace

void TellShots(const SentenceReading& reading, const Quantity& quantity, About& about) {
  if (quantity.unit.dimension != "count") return;
  const bool times = about.measure == "time" && CountsTimesHit(reading, quantity, about);
  const bool bullets =
      about.measure == "shots" && (CountsBulletsThatHit(reading, quantity, about) ||
                                   CountShotsThatStruck(reading, quantity, about));
  if (times && IsJoinedToMore(reading, quantity)) AddOfThem(about);
  if (times || bullets) {
    about.measure = "hits";
    about.from_frame = true;
    about.evoked_by = times ? "shot" : "hit";
    return;
  }
  if (about.measure == "hits") return TellBearer(reading, quantity, about);
  if (about.measure != "shots") return;
  if (TellsWhereTheyWent(reading, quantity) || AreFirstOrLast(reading, quantity)) {
    AddOfThem(about);
  }
}

}  // namespace claimcheck
