// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/lot.h"

#include <algorithm>

#include "claims/claim/condition.h"
#include "claims/claim/person_verb.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/fate_words.h"
#include "claims/lexicon/persons.h"

namespace claimcheck {
namespace {

class LotReader : private PersonWords {
 public:
  LotReader(const SentenceReading& reading, TokenRange person)
      : PersonWords(reading), first_(BeginOfPhrase(person.first)), last_(person.last) {}

  Lot Read() {
    ReadOwnNoun();
    ReadBefore();
    if (!sought_) ReadBehind();
    ReadAfterBeing();
    ReadCalled();
    lot_.hurt |= lot_.killed;
    if (IsOfficer()) lot_ = {.other = true};
    return lot_;
  }

 private:
  std::size_t BeginOfPhrase(std::size_t i) const {
    while (i > reading_.first() && (IsOfPhrase(i - 1) || Is(i - 1, "her"))) {
      --i;
      if (Is(i, "her") || reading_.tag(i) == Tag::kDT || reading_.tag(i) == Tag::kPRPS) break;
    }
    return i;
  }

  // Where the words begin of which the phrase is the last of a list, or stands in apposition:
  // "killed [Anna Berg, 36, Carl Lund, 34, and Eva Holm, 30]", "his wife, [24-year-old Anna]".
  std::size_t BeginOfList() const {
    constexpr std::size_t kLongest = 40;
    std::size_t i = first_;
    while (i > reading_.first() + 1 && first_ - i < kLongest) {
      const bool joined =
          Is(i - 1, ",") || Is(i - 1, ";") || Is(i - 1, "and") || Is(i - 1, "(") || Is(i - 1, ")");
      const bool of_age = Is(i - 1, "of") && IsAgeAt(i);  // "a man [of] 40 and …"
      if (!joined && !of_age && !IsOfPhrase(i - 1)) break;
      --i;
    }
    return i;
  }

  void ReadBefore() {
    const std::size_t begin = BeginOfList();
    ReadVictims(begin);
    if (begin == reading_.first()) return;
    std::size_t i = begin - 1;
    if (i > reading_.first() + 1 && (Is(i, "aged") || Is(i, "ages"))) i -= Is(i - 1, ",") ? 2 : 1;
    if (In(kHurt, i) || In(kKilled, i)) {
      // "was shot [Tuesday, a 36-year-old …]", "the shooting [victim]"
      const bool passive = i > reading_.first() && reading_.lemma(i - 1) == "be";
      // "two were killed[,] a man of 51 and …"
      static constexpr WordSet kSays({"said", "told", "says", "saw"});
      const bool listed = passive && Is(i - 1, "were") && Is(i + 1, ",") && !In(kSays, last_);
      if (passive && !listed && !Is(i, "killing")) return;
      object_ = true;
      lot_.hurt = true;
      lot_.killed = In(kKilled, i) || IsFatal(i);
    } else if (In(kHeld, i)) {
      // "police are [questioning] a man of 52"
      const bool active = Is(i, "questioning") || Is(i, "charging") || Is(i, "arresting");
      const bool passive = !active && i > reading_.first() && reading_.lemma(i - 1) == "be";
      object_ = lot_.held = !passive;
    } else if (In(kSaved, i)) {
      object_ = lot_.saved = reading_.lemma(i - 1) != "be";
    } else if (Is(i, ":")) {
      ReadListed(i);
    } else if (const std::optional<std::size_t> between = BetweenAges(i)) {
      ReadNamed(*between);
    } else if (Is(i, "of")) {
      ReadNounOf(i);
    } else if (Is(i, "against")) {
      object_ = lot_.held = Is(i - 1, "charges") || Is(i - 1, "charge") || Is(i - 1, "filed");
    } else if (Is(i, "by")) {
      ReadDoer(i);
    } else if (Is(i, "including")) {
      ReadWhole(i);
    } else if (IsTakenToHospital(reading_, i, last_)) {
      object_ = lot_.hurt = true;
    } else if (reading_.lemma(i) == "include") {
      ReadNamed(i);
    } else if (Is(i, "for") && IsSought(reading_, i, last_)) {
      sought_ = object_ = lot_.held = true;
    } else if (Is(i, "with")) {
      object_ = true;
    } else if (Is(i, "as") || (Is(i, "from") && Is(i - 1, "age")) || reading_.lemma(i) == "be") {
      ReadNamed(i);
    }
  }

  // "The suspects are young and [between] 22 and 27", "two men [between] the ages of 20 and 25"
  std::optional<std::size_t> BetweenAges(std::size_t i) const {
    constexpr std::size_t kLongest = 4;
    for (std::size_t k = i; k > reading_.first() && i - k < kLongest; --k) {
      if (Is(k, "between")) return k;
      if (!Is(k, "of") && !Is(k, "ages") && !Is(k, "age") && !Is(k, "the")) break;
    }
    return std::nullopt;
  }

  // "The [victim], 19, was from Halden", "The [victim] is 16"; not "the victim's 16-year-old son"
  void ReadOwnNoun() {
    for (std::size_t i = first_; i < last_; ++i) {
      const bool owner = Has(i + 1) && reading_.tag(i + 1) == Tag::kPOS;
      lot_.hurt |= Is(i, "victim") && !owner;
    }
  }

  // "The victim[,] a 24-year-old man", "The victims[,] Anna Berg, 36, and Carl Lund, 34,"
  void ReadVictims(std::size_t begin) {
    constexpr std::size_t kReach = 5;
    static constexpr WordSet kThe({"the", "two", "three", "four", "five", "another", "other",
                                   "first", "second", "third", "fourth", "fifth", "only"});
    for (std::size_t i = begin; i + 1 < first_ && i < begin + kReach; ++i) {
      const bool ends = Is(i + 1, ",") || Is(i + 1, "-") || Is(i + 1, ":");
      const bool the = i == reading_.first() || In(kThe, i - 1);
      lot_.hurt |= ends && the && In(kVictims, i);
    }
  }

  // "Police identified the victims [as] Anna Berg, 36, and …", "The dead man [was] Carl Lund, 34"
  void ReadNamed(std::size_t link) {
    static constexpr WordSet kDead({"dead", "deceased", "killed", "slain", "murdered"});
    static constexpr WordSet kSuspects({"suspect", "suspects", "accused", "arrested"});
    static constexpr WordSet kDoers({"gunman", "shooter", "attacker", "gunmen", "shooters"});
    static constexpr WordSet kCoroners({"coroner", "coroners", "examiner"});
    constexpr std::size_t kReach = 9;
    for (std::size_t i = link; i > reading_.first() && link - i < kReach;) {
      --i;
      if (Is(i, ",") || Is(i, "'s") || Is(i, "who") || Is(i, "not")) return;
      if (Has(i + 1) && (Is(i + 1, "'s") || Is(i + 1, "’s"))) continue;
      lot_.hurt |= In(kVictims, i);
      lot_.killed |= In(kDead, i) || (Is(i, "died") && i > reading_.first() && Is(i - 1, "who"));
      // Of the victims a coroner identifies those who died.
      lot_.killed |= In(kVictims, i) && HasWordOf(reading_, reading_.first(), i, kCoroners);
      lot_.held |= In(kSuspects, i);
      lot_.did |= In(kDoers, i);
      lot_.held |=
          Is(i, "for") && (Is(i - 1, "looking") || Is(i - 1, "searching")) && Is(link, "between");
      if (lot_.hurt || lot_.killed || lot_.held || lot_.did) return;
    }
  }

  // "named Anton Berg, 36, [as] a suspect", "identified Carl Lund, 34, [as] the man killed"
  void ReadCalled() {
    constexpr std::size_t kReach = 5;
    static constexpr WordSet kSuspects({"suspect", "suspects", "accused"});
    static constexpr WordSet kDoers({"gunman", "shooter", "attacker", "killer"});
    const std::size_t as = Is(last_, ",") ? last_ + 1 : last_;
    if (!Has(as) || !Is(as, "as")) return;
    for (std::size_t i = as + 1; Has(i) && i < as + kReach; ++i) {
      if (EndsClause(reading_, i)) return;
      lot_.held |= In(kSuspects, i);
      lot_.did |= In(kDoers, i);
      lot_.killed |= In(kKilled, i);
      lot_.hurt |= In(kVictims, i);
    }
    if (lot_.held || lot_.did || lot_.killed || lot_.hurt) lot_.other = false;
  }

  // "Two men were killed[:] a 52-year-old and a 33-year-old"
  void ReadListed(std::size_t colon) {
    constexpr std::size_t kReach = 12;
    for (std::size_t i = colon; i > reading_.first() && colon - i < kReach;) {
      --i;
      if (Is(i, ",") || IsAgeAt(i)) return;
      if (reading_.tag(i) != Tag::kVBN && reading_.tag(i) != Tag::kVBD) continue;
      lot_.held |= In(kHeld, i);
      lot_.hurt |= In(kHurt, i);
      lot_.killed |= In(kKilled, i);
      lot_.saved |= In(kSaved, i);
    }
  }

  // "Four people were shot, [including] a girl of 5"
  void ReadWhole(std::size_t including) {
    constexpr std::size_t kReach = 14;
    object_ = true;
    for (std::size_t i = including; i > reading_.first() && including - i < kReach;) {
      --i;
      if (In(kHeld, i)) lot_.held = true;
      if (In(kHurt, i)) lot_.hurt = true;
      if (In(kKilled, i)) lot_.killed = true;
      if (lot_.held || lot_.hurt || lot_.killed) return;
    }
  }

  bool IsFatal(std::size_t verb) const {
    return (verb > reading_.first() && In(kFatal, verb - 1)) || In(kFatal, verb + 1);
  }

  // "the fatal shooting [of] a boy of 9", "in the death [of] Anna Berg, 36"
  void ReadNounOf(std::size_t of) {
    static constexpr WordSet kDeaths({"death", "deaths", "killing", "killings", "murder", "murders",
                                      "slaying", "slayings", "homicide", "manslaughter", "body",
                                      "bodies", "remains"});
    static constexpr WordSet kHurts({"shooting", "shootings", "stabbing", "wounding", "beating"});
    if (of == reading_.first()) return;
    object_ = true;
    if (In(kDeaths, of - 1)) {
      lot_.killed = true;
    } else if (In(kHurts, of - 1)) {
      lot_.hurt = true;
      lot_.killed = of > reading_.first() + 1 && In(kFatal, of - 2);
    } else if (Is(of - 1, "arrest")) {
      lot_.held = true;
    } else {
      lot_.other = lot_.kin = In(kKin, of - 1);
    }
  }

  // "grazed by [bullets], and a boy of 9 was hit"
  bool IsThing(std::size_t i) const {
    while (i < first_ && IsAdjective(reading_.tag(i))) ++i;
    return i + 1 < first_ && IsNoun(reading_.tag(i)) && (Is(i + 1, ",") || Is(i + 1, "and")) &&
           !IsPeople(reading_.lemma(i)) && !LongestTitle(*reading_.text, i, i + 1) &&
           std::none_of(reading_.names.begin(), reading_.names.end(),
                        [&](const Name& name) { return i >= name.first && i < name.last; });
  }

  // "was shot in the head [by] a boy of 12"
  void ReadDoer(std::size_t by) {
    constexpr std::size_t kReach = 8;
    if (IsThing(by + 1)) return;
    object_ = true;
    for (std::size_t i = by; i > reading_.first() && by - i < kReach;) {
      --i;
      if (reading_.word(i) == "," || reading_.word(i) == ";") break;
      if (In(kHurt, i) || In(kKilled, i)) lot_.did = true;
    }
    lot_.other |= !lot_.did;
  }

  void ReadBehind() {
    const std::optional<std::size_t> verb = VerbOfPerson(reading_, last_, object_);
    if (!verb) return;
    std::size_t i = *verb;
    bool be = false, fatal = i > last_ && In(kFatal, i - 1);
    for (; i < reading_.last(); ++i) {
      if (Is(i, "not") || Is(i, "n't") || Is(i, "never")) return;
      if (!In(kBeforeFate, i) && !IsAdverb(reading_.tag(i))) break;
      be = be || reading_.lemma(i) == "be" || Is(i, "gets") || Is(i, "got");
      fatal = fatal || In(kFatal, i);
    }
    if (Has(i)) ReadMainVerb(i, be, fatal);
  }

  // "A boy, 9, is in hospital after [being shot]", "a 14-year-old in critical [condition]"
  void ReadAfterBeing() {
    constexpr std::size_t kReach = 24;
    static constexpr WordSet kStates({"critical", "serious", "grave", "stable", "fair"});
    if (lot_.hurt || lot_.killed || lot_.held || lot_.did || object_) return;
    if (Is(last_, "in") && In(kStates, last_ + 1)) lot_.hurt = true;
    // "found a boy of 9 [with a gunshot wound]", "[suffering] from wounds"
    static constexpr WordSet kSigns({"wound", "gunshot", "bullet", "injury", "burn"});
    constexpr std::size_t kReachOfSigns = 6;
    const bool with = Is(last_, "with") || Is(last_, "suffering");
    if (with && HasWordOf(reading_, last_, last_ + kReachOfSigns, kSigns)) lot_.hurt = true;
    if (lot_.hurt) lot_.other = false;
    for (std::size_t i = last_; i + 2 < reading_.last() && i < last_ + kReach; ++i) {
      if (IsAgeAt(i) || Is(i, "said")) return;
      if (ReadsPronoun(i)) return;
      if (Is(i, "told") && !Is(i + 1, "police") && !Is(i + 1, "officers")) return;
      if (Is(i, "after") && Is(i + 1, "being")) {
        const std::size_t verb = IsAdverb(reading_.tag(i + 2)) ? i + 3 : i + 2;
        lot_.hurt |= In(kHurt, verb);
        lot_.held |= In(kHeld, verb);
        lot_.killed |= In(kFatal, i + 2) || (Is(verb + 1, "and") && In(kKilled, verb + 2));
        if (lot_.hurt || lot_.held) lot_.other = false;
        return;
      }
    }
  }

  // "was at a bar when [he was shot]", "told police [she had been hit]", of a person told as such
  bool ReadsPronoun(std::size_t i) {
    if (!Is(i, "he") && !Is(i, "she")) return false;
    std::size_t verb = i + 1;
    bool be = false;
    while (Has(verb) && (In(kBeforeFate, verb) || IsAdverb(reading_.tag(verb)))) {
      be = be || reading_.lemma(verb) == "be";
      ++verb;
    }
    if (!be || !Has(verb)) return false;
    lot_.hurt |= In(kHurt, verb) || In(kKilled, verb);
    lot_.killed |= In(kKilled, verb) || IsFatal(verb);
    if (lot_.hurt) lot_.other = false;
    return lot_.hurt;
  }

  void Add(const Lot& told) {
    lot_.killed |= told.killed;
    lot_.hurt |= told.hurt;
    lot_.held |= told.held;
    lot_.did |= told.did;
    lot_.saved |= told.saved;
    lot_.missing |= told.missing;
    lot_.other |= told.other;
  }

  void ReadMainVerb(std::size_t i, bool be, bool fatal) {
    std::optional<Lot> told = be ? LotOfGroupAt(reading_, i) : std::nullopt;
    // "found [a rifle]", unlike "was found [shot]"
    const bool finds = Is(i, "found") && !be && TakesObject(i + 1);
    if (!told && !finds) told = ConditionAt(reading_, i);
    if (told) {
      Add(*told);
    } else if (In(kHeld, i)) {
      static constexpr WordSet kWishes({"wanted", "sought", "suspected"});
      lot_.held |= be || (!TakesObject(i + 1) && !In(kWishes, i));
      lot_.did |= Is(i + 1, "of") && (In(kHurt, i + 2) || In(kKilled, i + 2));
    } else if (In(kSaved, i) && be) {
      lot_.saved = true;
    } else if (In(kDoes, i)) {
      lot_.did = !be;
      (be ? lot_.hurt : lot_.did) = true;
    } else if (In(kHurt, i) || In(kKilled, i)) {
      const bool dies = Is(i, "died") || Is(i, "dies") || Is(i, "dead") || Is(i, "succumbed");
      const bool himself = Is(i + 1, "himself") || Is(i + 1, "herself") || Is(i + 1, "self");
      std::size_t end = i + 1;  // "shot [and killed]", "shot [to death]"
      if (Is(end, "and") && (In(kKilled, end + 1) || In(kHurt, end + 1))) end += 2;
      const bool death = In(kKilled, i) || (end > i + 1 && In(kKilled, end - 1)) ||
                         Is(i + 1, "dead") || (Is(i + 1, "to") && Is(i + 2, "death"));
      if (be || dies || himself || !TakesObject(end)) {
        lot_.hurt = true;
        lot_.killed |= death || fatal;
      } else {
        lot_.did = true;
      }
      if (Is(end, "and") && In(kHeld, end + 1)) lot_.held = true;
      if (lot_.hurt) lot_.killed |= IsFoundDead(reading_, end);
    } else if (const std::optional<Lot> joined = LotJoinedTo(reading_, i)) {
      Add(*joined);
    } else {
      lot_.other = true;
    }
  }

  // Whether what was done was done to what begins at token `i`: "shot [his wife]"; not "shot [in
  // the head]".
  bool TakesObject(std::size_t i) const {
    if (!Has(i)) return false;
    const Tag tag = reading_.tag(i);
    if (In(kBehindFate, i)) return false;
    if (tag == Tag::kCD) return !Is(i + 1, "times") && !Is(i + 1, "time");
    return tag == Tag::kDT || tag == Tag::kPRPS || tag == Tag::kPRP || IsNoun(tag) || IsAgeAt(i) ||
           Is(i, "at");
  }

  // An officer who shoots somebody is nobody's gunman.
  bool IsOfficer() const {
    constexpr std::size_t kReach = 4;
    static constexpr WordSet kOfficers({"officer", "officers", "deputy", "trooper", "sgt",
                                        "sergeant", "constable", "detective", "agent", "guard"});
    if (!lot_.did) return false;
    const std::size_t begin = std::max(reading_.first() + kReach, first_) - kReach;
    for (std::size_t i = begin; i < last_; ++i) {
      if (In(kOfficers, i)) return true;
    }
    return false;
  }

  const std::size_t first_, last_;
  bool object_ = false;  // the words before tell what the person is to them
  bool sought_ = false;  // what stands behind tells over what
  Lot lot_;
};

}  // namespace

Lot LotOf(const SentenceReading& reading, TokenRange person) {
  return LotReader(reading, person).Read();
}

}  // namespace claimcheck
