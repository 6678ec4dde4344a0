// SPDX-License-Identifier: Apache-2.0
#include "checker/sameness.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "claims/claim/cast.h"
#include "claims/claim/same_name.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/given_names.h"
#include "claims/lexicon/person_nouns.h"
#include "claims/lexicon/places.h"
#include "claims/lexicon/things.h"

namespace claimcheck {
namespace {

// What anybody may be called.
bool IsAnyone(const std::string& role) {
  return role == "man" || role == "woman" || role == "defendant" || role == "suspect" ||
         role == "accused" || role == "victim" || role == "boy" || role == "girl";
}

// Whether the named one who did it is called so in his or her own article, and what only one is
// called: "Anton Berg, the driver, was jailed" / "a driver was jailed".
bool IsCalled(const About& named, const std::string& role) {
  if (named.actor.empty() || role.empty() || !TellsWho(role)) return false;
  return std::binary_search(named.bearers.begin(), named.bearers.end(), role);
}

// "Oslo" may stand for Norway, "Washington" for the United States.
bool AreOfOneCountry(absl::string_view a, absl::string_view b) {
  const Place* x = FindPlace(a);
  const Place* y = FindPlace(b);
  return x != nullptr && y != nullptr && !x->country.empty() && x->country == y->country;
}

// "Tarvos" may be "Tarvos Paper".
bool MayBeShortFor(absl::string_view name, absl::string_view full) {
  return absl::StartsWith(full, name) && full.size() > name.size() && full[name.size()] == ' ';
}

}  // namespace

Sameness SameActor(const About& a, const About& b) {
  if (!a.actor.empty() && !b.actor.empty()) {
    if (MayBeShortFor(a.actor, b.actor) || MayBeShortFor(b.actor, a.actor))
      return Sameness::kUnknown;
    if (SameName(a.actor, b.actor)) return Sameness::kSame;
    return AreOfOneCountry(a.actor, b.actor) ? Sameness::kUnknown : Sameness::kOther;
  }
  const bool same = !a.actor_role.empty() && SameName(a.actor_role, b.actor_role);
  if (same && !IsAnyone(a.actor_role)) return Sameness::kSame;
  return IsCalled(a, b.actor_role) || IsCalled(b, a.actor_role) ? Sameness::kSame
                                                                : Sameness::kUnknown;
}

namespace {

// By what one is called, "she" or "father", or by the given name.
Sex SexOf(const About& about) {
  const std::uint64_t role = FoldedHash(about.actor_role);
  if (about.actor_role == "he" || kMaleNoun.Holds(role)) return Sex::kMale;
  if (about.actor_role == "she" || kFemaleNoun.Holds(role)) return Sex::kFemale;
  return SexOfGivenName(about.actor.substr(0, about.actor.find(' ')));
}

}  // namespace

bool MayBeOnePerson(const About& a, const About& b) {
  const Sex one = SexOf(a), other = SexOf(b);
  if (one != Sex::kUnknown && other != Sex::kUnknown && one != other) return false;
  const Sameness same = SameActor(a, b);
  if (same != Sameness::kUnknown) return same == Sameness::kSame;
  if (!a.actor.empty() && !b.actor.empty()) return true;  // "Tarvos" / "Anton Tarvos"
  // Told by whose they are, or by what befell them, not by what they are.
  const auto relation = [](const std::string& role) {
    static constexpr WordSet kOthers(
        {"partner", "neighbour", "neighbor", "colleague", "victim", "family"});
    const std::uint64_t key = FoldedHash(role);
    return kRelativeNoun.Holds(key) || kCloseNoun.Holds(key) || kOthers.Holds(key);
  };
  const std::string& x = a.actor_role;
  const std::string& y = b.actor_role;
  if (x == y) return true;
  if (relation(x) || relation(y)) return false;
  const auto anyone = [&](const About& about) {
    const bool unsaid = about.actor.empty() && about.actor_role.empty();
    const bool pronoun = about.actor_role == "he" || about.actor_role == "she";
    return unsaid || pronoun || IsAnyone(about.actor_role) ||
           RoleCalled(about.actor_role) == "suspect";
  };
  return anyone(a) || anyone(b);
}

namespace {

// What is found, searched or held is told by its noun, whatever else that may be: "the leak" /
// "the knife", "the brewery" / "the farm", "mayor" / "governor"; not a body by that of its bearer.
bool AreToldApartByNoun(const About& a, const About& b) {
  static constexpr WordSet kByNoun({"discovery", "search", "taking office"});
  static constexpr WordSet kAnything({"home", "house", "office", "premise", "premises", "building",
                                      "property", "site", "thing", "item", "object", "find"});
  if (a.measure != b.measure || !kByNoun.Holds(FoldedHash(a.measure))) return false;
  const std::string& x = a.thing.noun;
  const std::string& y = b.thing.noun;
  const auto is_body = [](const std::string& noun) {
    return kBodyNoun.Holds(FoldedHash(noun)) || IsPeople(noun);
  };
  if (a.measure == "taking office") return true;
  if (is_body(x) || is_body(y)) return !(is_body(x) && is_body(y));
  return !kAnything.Holds(FoldedHash(x)) && !kAnything.Holds(FoldedHash(y));
}

bool TellsWhose(const About& about) { return !about.actor.empty() || !about.actor_role.empty(); }

}  // namespace

Sameness SameThing(const About& a, const About& b) {
  // Two bodies are found on two days.
  if (a.measure == "discovery" && b.measure == a.measure && TellsWhose(a) && TellsWhose(b) &&
      !MayBeOnePerson(a, b)) {
    return Sameness::kOther;
  }
  if (!a.thing.name.empty() && !b.thing.name.empty()) {
    return SameName(a.thing.name, b.thing.name) ? Sameness::kSame : Sameness::kOther;
  }
  if (a.thing.noun.empty() || b.thing.noun.empty()) return Sameness::kUnknown;
  if (a.thing.noun == b.thing.noun) return Sameness::kSame;
  if (AreToldApartByNoun(a, b)) return Sameness::kOther;
  return MayBeOneThing(a.thing.noun, b.thing.noun) ? Sameness::kUnknown : Sameness::kOther;
}

}  // namespace claimcheck
