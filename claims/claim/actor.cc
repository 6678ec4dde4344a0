// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/actor.h"

#include <algorithm>
#include <optional>

#include "absl/strings/str_cat.h"
#include "claims/claim/at_token.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/persons.h"
#include "claims/syntax/arguments.h"

namespace claimcheck {
namespace {

// Words between an owner and what is owned: "Kerry's [first official] trip".
constexpr std::size_t kMaxBetween = 4;

// Words between a noun for an event and "by" or "of" and whoever does it.
constexpr std::size_t kMaxBefore = 6;

const Name* PersonAt(const SentenceReading& reading, std::size_t token) {
  const Name* name = NameAt(reading, token);
  return name != nullptr && name->kind == NameKind::kPerson ? name : nullptr;
}

bool IsCommonNoun(const SentenceReading& reading, std::size_t i) {
  if (reading.token(i).word_case != WordCase::kLower) return false;
  return IsNoun(reading.tag(i)) && NameAt(reading, i) == nullptr;
}

// The nouns that end with the one at `head`: "business minister". The head alone is a lemma.
std::string RoleEndingAt(const SentenceReading& reading, std::size_t head) {
  std::size_t first = head;
  while (first > reading.first() && IsCommonNoun(reading, first - 1)) --first;
  std::string role;
  for (std::size_t i = first; i <= head; ++i) {
    absl::StrAppend(&role, role.empty() ? "" : " ", reading.lemma(i));
  }
  return role;
}

// The role told right before a name, or in apposition: "[business minister] Anna Berg", "its
// former [manager], Anton Berg".
std::string RoleBeside(const SentenceReading& reading, const Name& name) {
  std::size_t i = name.first;
  const bool apposed = i > reading.first() && reading.word(i - 1) == ",";
  if (apposed) --i;
  if (i == reading.first()) return "";
  // "With the cup in her bag, Ann Lund said": not everything before a comma is a person.
  if (apposed && !IsPeople(reading.lemma(i - 1)) && !LongestTitle(*reading.text, i - 1, i)) {
    return "";
  }
  const Tag tag = reading.tag(i - 1);
  if (IsCommonNoun(reading, i - 1)) return RoleEndingAt(reading, i - 1);
  // "Chancellor": a title may be written like a name.
  return IsProperNoun(tag) && NameAt(reading, i - 1) == nullptr ? Folded(reading.word(i - 1)) : "";
}

Actor Named(const SentenceReading& reading, const Name& name) {
  return {name.canonical, name.pronoun ? "" : RoleBeside(reading, name)};
}

bool IsPersonPronoun(const SentenceReading& reading, std::size_t i) {
  const Tag tag = reading.tag(i);
  if (tag != Tag::kPRP && tag != Tag::kPRPS) return false;
  const std::string word = Folded(reading.word(i));
  return word == "he" || word == "she" || word == "his" || word == "her" || word == "him";
}

// "the minister", "the pope's envoy": what a pronoun without a name may stand for. The last one
// before `token`, else the first after it.
std::string DescribedBeside(const SentenceReading& reading, std::size_t token) {
  std::string before;
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    const bool head = IsCommonNoun(reading, i) && reading.tag(i) == Tag::kNN &&
                      (i + 1 == reading.last() || !IsCommonNoun(reading, i + 1));
    if (!head || !LongestTitle(*reading.text, i, i + 1)) continue;
    if (i > token && !before.empty()) return before;
    if (i > token) return RoleEndingAt(reading, i);
    before = RoleEndingAt(reading, i);
  }
  return before;
}

// Who the noun phrase with this head is.
Actor ActorAt(const SentenceReading& reading, std::size_t head) {
  if (const Name* name = NameAt(reading, head); name != nullptr) {
    if (name->kind == NameKind::kPlace) return {};
    if (!name->canonical.empty()) return Named(reading, *name);
  }
  if (IsPersonPronoun(reading, head)) return {"", DescribedBeside(reading, head)};
  // The head of "Chancellor Angela Merkel" may be taken for the title.
  for (std::size_t i = head; i < reading.last() && i < head + kMaxBetween; ++i) {
    if (const Name* name = PersonAt(reading, i); name != nullptr) return Named(reading, *name);
    if (!IsNoun(reading.tag(i)) && reading.word(i) != ",") break;
  }
  return IsCommonNoun(reading, head) ? Actor{"", RoleEndingAt(reading, head)} : Actor{};
}

bool IsKnown(const Actor& actor) { return !actor.name.empty() || !actor.role.empty(); }

bool IsPassed(const SentenceReading& reading, std::size_t i) {
  const Tag tag = reading.tag(i);
  const bool hyphen = reading.Is(i, "-") && i > reading.first() && reading.tag(i - 1) == Tag::kCD;
  return IsAdjective(tag) || tag == Tag::kRB || IsNoun(tag) || tag == Tag::kCD || hyphen;
}

// "Kerry's trip", "his first visit", "the minister's visit", "Berg's 24-year term"
Actor Owner(const SentenceReading& reading, const Trigger& trigger) {
  std::size_t i = trigger.first;
  for (std::size_t passed = 0; i > reading.first() && passed <= kMaxBetween; ++passed) {
    --i;
    if (PersonAt(reading, i) != nullptr || IsPersonPronoun(reading, i)) return ActorAt(reading, i);
    if (reading.tag(i) == Tag::kPOS && i > reading.first()) return ActorAt(reading, i - 1);
    if (!IsPassed(reading, i)) return {};
  }
  return {};
}

// Whether the noun at `i` is one for people or offices, that may do something.
bool MayDo(const SentenceReading& reading, std::size_t i) {
  return IsPeople(reading.lemma(i)) || static_cast<bool>(LongestTitle(*reading.text, i, i + 1));
}

// "a visit by the minister", "the resignation of Anna Berg", and "a 12-year sentence for Anton
// Berg"
Actor NamedAfter(const SentenceReading& reading, const Trigger& trigger, bool personal) {
  for (std::size_t i = trigger.last; i < reading.last() && i < trigger.last + kMaxBefore; ++i) {
    if (IsVerb(reading.tag(i)) || reading.word(i) == "," || EndsClause(reading, i)) return {};
    const bool whose = personal && i == trigger.last && reading.Is(i, "for");
    if (!whose && reading.word(i) != "by" && reading.word(i) != "of") continue;
    for (std::size_t k = i + 1; k < reading.last() && k < i + kMaxBefore; ++k) {
      if (const Name* name = PersonAt(reading, k)) {
        // "the death of [Halden Post] editor Anna Berg": hers, not the paper's
        const std::size_t noun = name->last;
        const bool of_role = reading.has(noun + 1) && IsCommonNoun(reading, noun) &&
                             IsPeople(reading.lemma(noun)) &&
                             PersonAt(reading, noun + 1) != nullptr;
        return ActorAt(reading, of_role ? noun + 1 : k);
      }
      const bool head =
          IsCommonNoun(reading, k) && (k + 1 == reading.last() || !IsNoun(reading.tag(k + 1)));
      // "a visit with the signing of a treaty" is no treaty's, "a sentence of 12 years" nobody's.
      const bool far = i > trigger.last || personal;
      if (head && far && !reading.Is(i, "by") && !MayDo(reading, k)) return {};
      if (head) return ActorAt(reading, k);
      if (IsVerb(reading.tag(k))) return {};
    }
  }
  return {};
}

// Where a verb's auxiliaries and adverbs begin: "[had suddenly] resigned", "[was herself] jailed".
std::size_t GroupBegin(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kReflexive({"himself", "herself", "itself", "themselves"});
  const auto belongs = [&](std::size_t i) {
    return IsAuxiliary(reading, i) || IsAdverb(reading.tag(i)) ||
           kReflexive.Holds(reading.token(i).key);
  };
  std::size_t i = verb;
  while (i > reading.first() && belongs(i - 1)) --i;
  return i;
}

// The name that a clause begins with and an aside follows, where a comma stands right before the
// verb:
// "[Anna Berg], the clerk who had found the safe in Velje, was jailed". Nothing but a dateline or
// "-" may stand before it.
const Name* NameBeforeAside(const SentenceReading& reading, std::size_t verb) {
  const std::size_t i = GroupBegin(reading, verb);
  if (i < reading.first() + 4 || reading.word(i - 1) != ",") return nullptr;
  for (const Name& name : reading.names) {
    if (name.first >= i) break;
    const bool begins = name.first == reading.first() || reading.Is(name.first - 1, "-") ||
                        reading.Is(name.first - 1, "–") || reading.Is(name.first - 1, "—");
    if (!begins || name.kind != NameKind::kPerson || name.pronoun) continue;
    return name.last + 1 < i && reading.Is(name.last, ",") ? &name : nullptr;
  }
  return nullptr;
}

// The name right before a verb and its auxiliaries: "when Angela Merkel [had] visited"; also one
// between commas: "its former manager, Anton Berg, received".
const Name* NameBefore(const SentenceReading& reading, std::size_t verb) {
  const std::size_t i = GroupBegin(reading, verb);
  if (i == reading.first()) return nullptr;
  if (reading.word(i - 1) != ",") {
    const Name* name = PersonAt(reading, i - 1);
    // "Anton Berg, 35, of Halden was killed": Halden is where he is from.
    const bool origin = name != nullptr && name->first > reading.first() + 1 &&
                        reading.Is(name->first - 1, "of") && reading.Is(name->first - 2, ",");
    return origin ? nullptr : name;
  }
  if (i < reading.first() + 2) return nullptr;
  const Name* name = PersonAt(reading, i - 2);
  const bool apposed =
      name != nullptr && name->first > reading.first() && reading.word(name->first - 1) == ",";
  return apposed ? name : nullptr;
}

// The pronoun right before a verb: "when [she] toured".
bool IsPronounBefore(const SentenceReading& reading, std::size_t verb) {
  const std::size_t i = GroupBegin(reading, verb);
  return i > reading.first() && IsPersonPronoun(reading, i - 1);
}

// Who "who" stands for before a verb: "Anton Berg, the premier [who] resigned".
Actor Antecedent(const SentenceReading& reading, std::size_t verb) {
  std::size_t i = GroupBegin(reading, verb);
  if (i < reading.first() + 2 || reading.tag(i - 1) != Tag::kWP) return {};
  i -= 2;
  if (reading.word(i) == "," && i > reading.first()) --i;
  Actor actor = ActorAt(reading, i);
  if (!actor.name.empty()) return actor;
  while (i > reading.first() && (IsNoun(reading.tag(i)) || IsAdjective(reading.tag(i)) ||
                                 reading.tag(i) == Tag::kDT || reading.tag(i) == Tag::kPRPS)) {
    --i;
  }
  const Name* name =
      reading.word(i) == "," && i > reading.first() ? PersonAt(reading, i - 1) : nullptr;
  if (name != nullptr) actor.name = name->canonical;
  return actor;
}

// "beat her in two sets to [win]": an infinitive shares the subject of the verb before it.
std::optional<std::size_t> VerbBeforeInfinitive(const SentenceReading& reading, std::size_t verb) {
  if (verb == reading.first() || reading.tag(verb - 1) != Tag::kTO) return std::nullopt;
  for (std::size_t i = verb - 1; i > reading.first();) {
    --i;
    const Tag tag = reading.tag(i);
    if (EndsClause(reading, i)) return std::nullopt;
    if (tag == Tag::kVBD || tag == Tag::kVBZ || tag == Tag::kVBP) return i;
  }
  return std::nullopt;
}

}  // namespace

Actor SubjectOfVerb(const SentenceReading& reading, std::size_t verb) {
  if (const auto before = VerbBeforeInfinitive(reading, verb)) verb = *before;
  if (const Name* name = NameBefore(reading, verb); name != nullptr) return Named(reading, *name);
  if (const Name* name = NameBeforeAside(reading, verb)) return Named(reading, *name);
  if (const Actor actor = Antecedent(reading, verb); IsKnown(actor)) return actor;
  if (IsPronounBefore(reading, verb)) return {"", DescribedBeside(reading, verb)};
  const std::optional<std::size_t> subject = SubjectOf(reading, verb);
  if (subject) return ActorAt(reading, *subject);
  // "The premier resigned": a noun that the tagger took for an adjective.
  const std::size_t i = GroupBegin(reading, verb);
  const bool noun =
      i >= reading.first() + 2 && IsAdjective(reading.tag(i - 1)) && reading.tag(i - 2) == Tag::kDT;
  return noun ? Actor{"", reading.lemma(i - 1)} : Actor{};
}

namespace {

// Of what is done to a person the actor is that person: "a court sentenced [him]".
Actor Patient(const SentenceReading& reading, const Trigger& trigger) {
  // "A jury found [her] guilty", "turned [himself] in"
  static constexpr WordSet kOneself({"himself", "herself", "themselves"});
  for (std::size_t i = trigger.first + 1; i < trigger.last; ++i) {
    if (kOneself.Holds(reading.token(i).key)) return SubjectOfVerb(reading, trigger.first);
    if (IsPersonPronoun(reading, i) || PersonAt(reading, i) != nullptr) return ActorAt(reading, i);
  }
  if (!trigger.passive) {
    if (trigger.last < reading.last() && IsPersonPronoun(reading, trigger.last)) {
      return ActorAt(reading, trigger.last);
    }
    const std::optional<std::size_t> object = ObjectOf(reading, trigger.first);
    if (object && *object < trigger.first + kMaxBefore) return ActorAt(reading, *object);
  }
  return SubjectOfVerb(reading, trigger.first);
}

// The subject of the clause that a noun stands in.
Actor ClauseSubject(const SentenceReading& reading, const Trigger& trigger) {
  const std::optional<std::size_t> verb =
      ClauseVerb(*reading.text, reading.sentence, reading.tags, trigger.first, trigger.last);
  if (!verb || !reading.has(*verb)) return {};
  const std::optional<std::size_t> subject = SubjectOf(reading, *verb);
  const bool itself = subject && *subject >= trigger.first && *subject < trigger.last;
  if (itself) return {};
  Actor actor = SubjectOfVerb(reading, *verb);
  // "promised to leave no stone unturned during a visit": people visit and meet, and no stones.
  const bool nobody = actor.name.empty() && subject && reading.has(*subject) &&
                      !actor.role.empty() && !MayDo(reading, *subject);
  if (nobody && TraitsOf(*trigger.row).occasion == "encounter") {
    return {"", DescribedBeside(reading, trigger.first)};
  }
  return actor;
}

// The person named last before `token`, else the first one after it.
const Name* NearestPerson(const SentenceReading& reading, std::size_t token) {
  const Name* nearest = nullptr;
  for (const Name& name : reading.names) {
    if (name.kind != NameKind::kPerson) continue;
    if (nearest == nullptr || name.first < token) nearest = &name;
  }
  return nearest;
}

// "handed [Anton Berg] a 12-year sentence", "gave [her] nine years' probation"
Actor Receiver(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kGivers({"give", "hand", "grant", "award"});
  constexpr std::size_t kReach = 9;
  for (std::size_t i = trigger.first; i > reading.first() && trigger.first - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return {};
    if (!IsVerb(reading.tag(i))) continue;
    if (!kGivers.Holds(reading.lemma_key(i)) || !reading.has(i + 1)) return {};
    const bool person = PersonAt(reading, i + 1) != nullptr || IsPersonPronoun(reading, i + 1);
    return person ? ActorAt(reading, i + 1) : Actor{};
  }
  return {};
}

Actor OfNoun(const SentenceReading& reading, const Trigger& trigger, bool personal) {
  Actor actor = personal ? Receiver(reading, trigger) : Actor{};
  if (!IsKnown(actor)) actor = Owner(reading, trigger);
  if (!IsKnown(actor)) actor = NamedAfter(reading, trigger, personal);
  const bool of_subject = personal || trigger.row->slot == FrameSlot::kAct;
  return IsKnown(actor) || !of_subject ? actor : ClauseSubject(reading, trigger);
}

}  // namespace

Actor ActorOf(const SentenceReading& reading, const Trigger& trigger) {
  const FrameOwner owner = TraitsOf(*trigger.row).owner;
  if (owner == FrameOwner::kNobody) return {};
  const bool personal = owner == FrameOwner::kPerson || owner == FrameOwner::kOne;
  Actor actor;
  // "A court sentenced [Anton Berg] to nine years in prison": the verb tells whom.
  if (personal && trigger.row->part == FramePart::kState) {
    for (const Trigger& verb : reading.triggers) {
      const bool same = verb.row->frame == trigger.row->frame && verb.row->part == FramePart::kVerb;
      if (same && verb.last <= trigger.first) return Patient(reading, verb);
    }
  }
  if (trigger.row->part != FramePart::kVerb) {
    actor = OfNoun(reading, trigger, personal);
    if (!IsKnown(actor) && !personal && trigger.row->slot != FrameSlot::kAct) return {};
  } else {
    const bool done = trigger.passive || trigger.row->lemmas.front() == "bring";  // "left prison"
    actor = owner == FrameOwner::kPerson || (personal && done)
                ? Patient(reading, trigger)
                : SubjectOfVerb(reading, trigger.first);
  }
  // Whom "he" stands for is a guess, and a story has one.
  const auto names = [&](const Name& name) {
    return !name.pronoun && name.canonical == actor.name;
  };
  const bool named = std::any_of(reading.names.begin(), reading.names.end(), names);
  if (owner == FrameOwner::kOne && !named) actor.name.clear();
  if (IsKnown(actor) || personal) return actor;
  const Name* person = NearestPerson(reading, trigger.first);
  return person == nullptr ? Actor{} : Named(reading, *person);
}

}  // namespace claimcheck
