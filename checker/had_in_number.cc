// SPDX-License-Identifier: Apache-2.0
#include "checker/had_in_number.h"

#include <algorithm>
#include <string>

#include "absl/strings/match.h"
#include "checker/shared_names.h"
#include "checker/two_kinds.h"
#include "checker/weights.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

// Nouns that stand for anything, and those of which every story counts some.
constexpr WordSet kAnything(
    {"thing",   "time",    "point",    "part",    "side",    "place",  "way",    "word",    "group",
     "member",  "country", "case",     "issue",   "item",    "piece",  "type",   "kind",    "area",
     "section", "page",    "step",     "reason",  "goal",    "minute", "run",    "game",    "match",
     "win",     "name",    "line",     "team",    "company", "firm",   "bank",   "city",    "town",
     "region",  "state",   "question", "problem", "chance",  "option", "plan",   "measure", "phone",
     "call",    "message", "photo",    "camera",  "gun",     "weapon", "bullet", "round",   "shot",
     "charge",  "count",   "wound",    "floor",   "room",    "bag",    "box",    "level",   "stage",
     "phase",   "season",  "term",     "half",    "set",     "number", "figure", "example", "sign",
     "change"});

bool IsOfManyInStory(const Claim& claim) {
  const std::string& noun = claim.quantity->unit.name;
  if (noun.empty() || IsPeople(noun) || kAnything.Holds(FoldedHash(noun))) return true;
  const CountedNoun* row = FindCountedNoun(noun);
  return row != nullptr && row->kind != "shop" && row->kind != "school";
}

// Words for a firm, and for what somebody made, that stand for its name or for another such word.
bool MayStandForOther(const std::string& noun) {
  static constexpr WordSet kEpithets(
      {"it", "company", "firm", "group", "chain", "retailer", "carmaker", "maker", "airline",
       "bank", "operator", "work", "picture", "painting", "canvas", "piece", "one", "lot", "copy"});
  return kEpithets.Holds(FoldedHash(noun));
}

bool IsPerson(const std::string& noun) {
  static constexpr WordSet kPersons({"he", "author", "writer", "novelist", "composer", "director",
                                     "winner", "owner", "holder", "collector", "champion", "star",
                                     "striker", "painter", "poet", "architect", "magnate"});
  return kPersons.Holds(FoldedHash(noun)) || IsPeople(noun);
}

// Whether what has so many may be the same: "the ship" / "it", "the firm" / "the company".
bool MayBeHadByOne(const About& a, const About& b) {
  if (a.evoked_by.empty() || b.evoked_by.empty()) return false;
  const std::string &x = a.head, &y = b.head;
  if (x.empty() || y.empty() || x == y) return true;
  if (x == "he" || y == "he") return IsPerson(x == "he" ? y : x);
  return x == "it" || y == "it" || (MayStandForOther(x) && MayStandForOther(y)) ||
         MayCountTheSame(x, y);
}

// One deed told in both, by a word that few of their sentences have.
bool ShareDeed(const Claim& a, const Claim& b, const Meeting& meeting) {
  constexpr double kTelling = 0.4;
  const Words shared = Shared(a.about.event, b.about.event);
  return std::any_of(shared.begin(), shared.end(), [&](const std::string& word) {
    return word != a.about.measure && (meeting.a_words->Specificity(word) +
                                       meeting.b_words->Specificity(word)) >= 2 * kTelling;
  });
}

bool IsSeveral(const Claim& claim) {
  return claim.quantity->value && !Less(*claim.quantity->value, Decimal(2));
}

}  // namespace

bool AreHadInNumber(const Claim& a, const Claim& b, const Meeting& meeting) {
  if (meeting.kin == nullptr || meeting.a_words == nullptr || meeting.b_words == nullptr)
    return false;
  if (meeting.kin->certainty < kCertaintyWithoutFrame) return false;
  const auto plain = [](const Claim& claim) {
    return !claim.about.from_frame && claim.about.role == ClaimRole::kCount;
  };
  if (!plain(a) || !plain(b) || a.quantity->unit != b.quantity->unit) return false;
  if (!IsSeveral(a) || !IsSeveral(b) || IsOfManyInStory(a) || IsOfManyInStory(b)) return false;
  if (AreTwiceApart(a, b)) return false;
  const std::string& noun = a.quantity->unit.name;
  if (!meeting.a_words->CountsInOneNumber(noun) || !meeting.b_words->CountsInOneNumber(noun))
    return false;
  return MayBeHadByOne(a.about, b.about) || ShareDeed(a, b, meeting);
}

}  // namespace claimcheck
