// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <limits>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "claims/claim/about.h"
#include "claims/claim/context.h"
#include "claims/lexicon/counted.h"
#include "claims/syntax/governor.h"

namespace claimcheck {
namespace {

// A trigger and how far, in words and in grammar, it is from the number: the nearest one counts.
struct Candidate {
  const Trigger* trigger = nullptr;
  int cost = std::numeric_limits<int>::max();
};

// How many tokens to look for a trigger on either side of a number.
constexpr std::size_t kReach = 14;
constexpr std::size_t kLevelReach = 24;

// Dimensions of what there can be more or less of, a rate's numerator included: "5,000 barrels",
// "5,000 barrels a day".
bool HasDimension(absl::string_view dimension, absl::string_view base) {
  return absl::ConsumePrefix(&dimension, base) && (dimension.empty() || dimension.front() == '/');
}
bool IsStuff(absl::string_view dimension) {
  return HasDimension(dimension, "volume") || HasDimension(dimension, "mass");
}
bool IsExtent(absl::string_view dimension) {
  return HasDimension(dimension, "length") || HasDimension(dimension, "area");
}
bool IsMoney(absl::string_view dimension) { return HasDimension(dimension, "money"); }

class QuantityReader {
 public:
  QuantityReader(const SentenceReading& reading, const Quantity& quantity)
      : reading_(reading), quantity_(quantity) {}

  Candidate Best() {
    OfferSelf();
    OfferRight();
    OfferLeft();
    OfferLevel();
    OfferNumberOf();
    OfferModified();
    OfferAhead();
    return best_;
  }

 private:
  bool Fits(const FrameRow& row) const {
    const std::string& dimension = quantity_.unit.dimension;
    const bool counts = dimension == "count";
    if (row.of == "stuff") return IsStuff(dimension);
    if (row.of == "bare") return dimension == "magnitude" || IsBare();
    if (!row.of.empty()) return counts && IsOfKind(quantity_.unit.name, row.of);
    if (row.role == "amount") return IsMoney(dimension) || dimension == "percent";
    if (row.slot == FrameSlot::kLevel) return dimension != "age";
    return row.role == "count" && (counts || IsExtent(dimension) || IsStuff(dimension));
  }

  bool IsBare() const {
    return quantity_.unit.dimension == "count" && quantity_.unit.name.empty();
  }

  void Offer(const Trigger& trigger, std::size_t distance, int grammar) {
    if (!Fits(*trigger.row)) return;
    const int cost = grammar + static_cast<int>(distance);
    if (cost < best_.cost) best_ = {&trigger, cost};
  }

  template <typename Use>
  void ForTriggersAt(std::size_t token, Use use) const {
    for (const Trigger& trigger : reading_.triggers) {
      if (trigger.first == token) use(trigger);
    }
  }

  bool InOtherQuantity(std::size_t token) const {
    return std::any_of(reading_.quantities.begin(), reading_.quantities.end(),
                       [&](const Quantity& other) {
                         return other.first_token != quantity_.first_token &&
                                token >= other.first_token && token < other.last_token;
                       });
  }

  // "38 deaths": the counted noun is the trigger.
  void OfferSelf() {
    for (const Trigger& trigger : reading_.triggers) {
      const bool counted = trigger.first >= quantity_.number_token &&
                           trigger.last <= quantity_.last_token + 1 &&
                           trigger.last >= quantity_.last_token;
      if (trigger.row->slot == FrameSlot::kSelf && counted) Offer(trigger, 0, 0);
      if (trigger.row->slot == FrameSlot::kState && counted) Offer(trigger, 0, 1);
    }
  }

  // "23 people [in the bus were] killed", "six people died", "nine feared dead"
  void OfferRight() {
    const std::size_t begin = quantity_.last_token;
    bool found = false;
    for (std::size_t i = begin; i < reading_.last() && i - begin < kReach && !found; ++i) {
      if (EndsClause(reading_, i) || InOtherQuantity(i)) return;
      if (reading_.Is(i, ",") && !OpensParenthesis(i)) return;
      ForTriggersAt(i, [&](const Trigger& trigger) {
        if (!TakesWhatStandsBefore(trigger)) return;
        Offer(trigger, i - begin, 2);
        found = true;
      });
      if (!found && IsMainVerb(i)) return;
    }
  }

  // A comma followed by "including", "among them", "who": the clause goes on after it.
  bool OpensParenthesis(std::size_t comma) const {
    if (comma + 1 >= reading_.last()) return false;
    const std::string& next = reading_.lemma(comma + 1);
    return next == "include" || next == "including" || next == "among" || next == "who" ||
           next == "most" || next == "mostly" || next == "many";
  }

  bool IsMainVerb(std::size_t i) const {
    const Tag tag = reading_.tag(i);
    if (tag != Tag::kVBD && tag != Tag::kVBZ && tag != Tag::kVBP) return false;
    const std::string& lemma = reading_.lemma(i);
    return !IsAuxiliary(reading_, i) && lemma != "fear" && lemma != "believe" &&
           lemma != "report" && lemma != "confirm" && lemma != "remain" && lemma != "know";
  }

  bool TakesWhatStandsBefore(const Trigger& trigger) const {
    switch (trigger.row->slot) {
      case FrameSlot::kState:
      case FrameSlot::kSubject:
        return !trigger.passive || trigger.row->slot == FrameSlot::kState;
      case FrameSlot::kObject:
        return trigger.passive || IsReducedRelative(trigger);
      case FrameSlot::kAny:
        return trigger.row->part == FramePart::kVerb;
      default:
        return false;
    }
  }

  // "6,000 people killed since …": a participle without an object of its own.
  bool IsReducedRelative(const Trigger& trigger) const {
    const Tag tag = reading_.tag(trigger.first);
    if (tag != Tag::kVBN && tag != Tag::kVBD && tag != Tag::kJJ) return false;
    if (trigger.last >= reading_.last()) return true;
    const Tag next = reading_.tag(trigger.last);
    return next != Tag::kDT && next != Tag::kCD && next != Tag::kPRPS && !IsNoun(next) &&
           next != Tag::kPRP && !IsAdjective(next);
  }

  // "killed at least 23", "claimed the lives of 26", "killing two men and 12 boys"
  void OfferLeft() {
    std::size_t distance = 0;
    bool coordinated = false;
    for (std::size_t i = quantity_.first_token; i > reading_.first() && distance < kReach;
         ++distance) {
      --i;
      if (EndsClause(reading_, i)) return;
      bool found = false;
      for (const Trigger& trigger : reading_.triggers) {
        if (trigger.last != i + 1 || trigger.row->part != FramePart::kVerb) continue;
        const bool agent = distance == 1 && reading_.Is(i + 1, "by") && TakesAgent(trigger);
        // "was priced at $40 million"
        const bool price = distance == 1 && trigger.passive && IsMoney(quantity_.unit.dimension);
        if (!TakesWhatStandsAfter(trigger) && !agent && !price) continue;
        Offer(trigger, distance, coordinated ? 4 : 1);
        found = true;
      }
      if (found) return;
      const bool by = distance == 0 && reading_.Is(i, "by");
      if (!by && !IsPassedLeft(i, coordinated)) return;
    }
  }

  // "was attended by 31,204 people"; not "was killed by three men".
  static bool TakesAgent(const Trigger& trigger) {
    const FrameSlot slot = trigger.row->slot;
    return trigger.passive && (slot == FrameSlot::kSubject || slot == FrameSlot::kAny);
  }

  bool TakesWhatStandsAfter(const Trigger& trigger) const {
    const FrameSlot slot = trigger.row->slot;
    return (slot == FrameSlot::kObject || slot == FrameSlot::kAny) && !trigger.passive;
  }

  // Words between a verb and the number it counts: determiners, adjectives, adverbs; after "and"
  // or a comma, the first conjunct too.
  bool IsPassedLeft(std::size_t i, bool& coordinated) const {
    const Tag tag = reading_.tag(i);
    const absl::string_view word = reading_.word(i);
    if (word == "," || tag == Tag::kCC) {
      coordinated = true;
      return true;
    }
    if (tag == Tag::kDT || IsAdjective(tag) || tag == Tag::kRB || tag == Tag::kPRPS ||
        tag == Tag::kJJR || tag == Tag::kRP) {
      return true;
    }
    // "cost [the treasury] $3 million", "robbed [it of] $3 million"
    if (IsMoney(quantity_.unit.dimension) &&
        (IsNoun(tag) || tag == Tag::kPRP || tag == Tag::kPOS || word == "of" || word == "for" ||
         word == "at")) {
      return true;
    }
    // "measured it at 7.1"
    if (IsBare() && (tag == Tag::kPRP || word == "at" || word == "as")) return true;
    return coordinated && (IsNoun(tag) || tag == Tag::kCD || tag == Tag::kIN);
  }

  // "The death toll in the conflict has exceeded 6,100", "a profit of $57 million"
  void OfferLevel() {
    bool linked = false;
    std::size_t distance = 0;
    for (std::size_t i = quantity_.number_token; i > reading_.first() && distance < kLevelReach;
         ++distance) {
      --i;
      const absl::string_view word = reading_.word(i);
      if (word == "." || word == ";" || word == "?" || InOtherQuantity(i)) return;
      linked = linked || IsVerb(reading_.tag(i)) || word == "of" || word == "at" || word == ":" ||
               word == "as" || word == "to" || word == "by" || i >= quantity_.first_token;
      ForTriggersAt(i, [&](const Trigger& trigger) {
        if (!IsLevel(trigger) || !linked) return;
        // "a ransom [of] $9 million was paid": one noun phrase, nearer than any verb.
        const bool of = trigger.last + 1 == quantity_.first_token &&
                        reading_.Is(quantity_.first_token - 1, "of");
        Offer(trigger, distance / 2, of ? 1 : 3);
      });
    }
  }

  // "the death toll", "the murder [total]", "the case [count]"
  bool IsLevel(const Trigger& trigger) const {
    if (trigger.row->slot == FrameSlot::kLevel) return true;
    if (trigger.row->slot != FrameSlot::kSelf || !reading_.has(trigger.last)) return false;
    return reading_.Is(trigger.last, "total") || reading_.Is(trigger.last, "count") ||
           reading_.Is(trigger.last, "tally") || reading_.Is(trigger.last, "toll") ||
           reading_.Is(trigger.last, "numbers");
  }

  // "The number of people known to have died rose to 187", "put the number of displaced at 180,000":
  // a level of what the words after "number of" evoke.
  void OfferNumberOf() {
    const std::optional<std::size_t> number = NumberNoun();
    if (!number) return;
    for (const Trigger& trigger : reading_.triggers) {
      if (trigger.first < *number + 2 || trigger.last > quantity_.number_token) continue;
      if (trigger.row->role != "count" || trigger.row->slot == FrameSlot::kLevel) continue;
      Offer(trigger, (quantity_.number_token - *number) / 2, 2);
      return;
    }
  }

  // The token of "number" in "the number of …" before this number, no other number between.
  std::optional<std::size_t> NumberNoun() const {
    std::size_t distance = 0;
    for (std::size_t i = quantity_.number_token; i > reading_.first() && distance < kLevelReach;
         ++distance) {
      --i;
      if (InOtherQuantity(i) || EndsClause(reading_, i)) return std::nullopt;
      const bool number = reading_.lemma(i) == "number" || reading_.lemma(i) == "tally" ||
                          reading_.lemma(i) == "count";
      if (number && reading_.has(i + 1) && reading_.word(i + 1) == "of") return i;
    }
    return std::nullopt;
  }

  // "a $20 million fine", "$130 million in nonlethal support"
  void OfferModified() {
    std::size_t begin = quantity_.last_token;
    if (begin < reading_.last() && (reading_.word(begin) == "in" || reading_.word(begin) == "of")) {
      ++begin;
    }
    for (std::size_t i = begin; i < reading_.last() && i - begin < 4; ++i) {
      ForTriggersAt(i, [&](const Trigger& trigger) {
        if (trigger.row->slot == FrameSlot::kLevel) Offer(trigger, i - begin, 1);
      });
      if (!IsNoun(reading_.tag(i)) && !IsAdjective(reading_.tag(i))) return;
    }
  }

  // "At 24, the toll is the highest in years."
  void OfferAhead() {
    const std::size_t first = quantity_.first_token, comma = quantity_.last_token;
    if (first != reading_.first() + 1 || !reading_.Is(first - 1, "at")) return;
    if (!reading_.has(comma + 2) || reading_.word(comma) != "," || !reading_.Is(comma + 1, "the")) {
      return;
    }
    for (std::size_t i = comma + 2; i < reading_.last() && i - comma < 6; ++i) {
      if (IsVerb(reading_.tag(i))) return;
      ForTriggersAt(i, [&](const Trigger& trigger) {
        if (trigger.row->slot == FrameSlot::kLevel) Offer(trigger, i - comma, 1);
      });
    }
  }

  const SentenceReading& reading_;
  const Quantity& quantity_;
  Candidate best_;
};

absl::string_view TriggerText(const SentenceReading& reading, const Trigger& trigger) {
  return Slice(reading.text->text,
               Cover(reading.token(trigger.first).span, reading.token(trigger.last - 1).span));
}

std::string Label(const SentenceReading& reading, const Quantity& quantity, const Trigger* trigger,
                  TokenRange clause) {
  std::string label;
  if (trigger == nullptr) {
    label = quantity.noun.empty() ? quantity.unit.name : quantity.noun;
  } else if (trigger->row->slot == FrameSlot::kLevel || trigger->row->slot == FrameSlot::kSelf ||
             quantity.noun.empty()) {
    label = std::string(TriggerText(reading, *trigger));
  } else {
    label = absl::StrCat(quantity.noun, " ", TriggerText(reading, *trigger));
  }
  const std::string names = NamesInWords(reading, clause);
  return names.empty() ? label : absl::StrCat(label, ", ", names);
}

// What a number without a frame is about: the noun it counts, people under one name; of a measure
// its dimension.
std::string PlainMeasure(const Quantity& quantity) {
  if (quantity.unit.dimension != "count") return quantity.unit.dimension;
  return IsPeople(quantity.unit.name) ? "person" : quantity.unit.name;
}

// Whether a count of something else stands before this one in its sentence: in "12 were killed and
// 70 others injured" the others are other than the killed. In "one was shot in the street and three
// more at home", and in "one was killed and three others were shot", they are a part.
bool FollowsOtherCount(const SentenceReading& reading, const Quantity& quantity,
                       const About& about) {
  for (const Quantity& other : reading.quantities) {
    if (other.first_token >= quantity.first_token) break;
    if (other.unit.dimension != "count") continue;
    const Trigger* trigger = QuantityReader(reading, other).Best().trigger;
    const std::string measure = trigger != nullptr ? trigger->row->frame : PlainMeasure(other);
    const bool shot_dead = about.measure == "gunshot" && measure == "death";
    if (measure != about.measure && !shot_dead) return true;
  }
  return false;
}

bool IsAnyOf(const std::string& folded) {
  return folded == "dead" || folded == "injured" || folded == "wounded" || folded == "victims" ||
         folded == "survivors";
}

bool IsOtherWord(const std::string& folded) {
  return folded == "other" || folded == "others" || folded == "another" || folded == "additional" ||
         folded == "further";
}

// "four [of them] were hurt", "three [of the dead]": a part of those told of before.
bool IsPartOfThem(const SentenceReading& reading, const Quantity& quantity) {
  std::size_t i = quantity.number_token + 1;
  while (i < quantity.last_token && !FoldedEquals(reading.word(i), "of")) ++i;
  if (!reading.has(i + 1) || !FoldedEquals(reading.word(i), "of")) return false;
  const std::string next = Folded(reading.word(i + 1));
  if (next == "them" || next == "these" || next == "those" || next == "whom") return true;
  return next == "the" && reading.has(i + 2) && IsAnyOf(Folded(reading.word(i + 2)));
}

// Words that make a count a part of another: "40 others", "another two", "senior officials".
void AddModifiers(const SentenceReading& reading, const Quantity& quantity, About& about) {
  const std::size_t begin =
      quantity.first_token > reading.first() ? quantity.first_token - 1 : quantity.first_token;
  const std::size_t end = std::min(quantity.last_token + 1, reading.last());
  const std::size_t head = quantity.noun_span.empty() ? begin : quantity.head_token;
  for (std::size_t i = begin; i < end; ++i) {
    const std::string folded = Folded(reading.word(i));
    const bool more = folded == "more" && i > quantity.number_token;  // "three more", not "more than"
    if (more || IsOtherWord(folded)) {
      if (!FollowsOtherCount(reading, quantity, about)) about.modifiers.push_back("other");
    } else if (IsAdjective(reading.tag(i)) && i > quantity.number_token && i < head) {
      about.modifiers.push_back(folded);
    }
  }
  if (IsPartOfThem(reading, quantity)) about.modifiers.push_back("of them");
  std::sort(about.modifiers.begin(), about.modifiers.end());
  about.modifiers.erase(std::unique(about.modifiers.begin(), about.modifiers.end()),
                        about.modifiers.end());
}

bool IsWord(const SentenceReading& reading, std::size_t i, FoldedWord word) {
  return reading.has(i) && reading.Is(i, word);
}

// Whether tokens [begin, end) are what may stand between a person and an age: "," in "Smith, 42",
// ", a" in "Smith, a 46-year-old", "was", ", who is".
bool JoinsAge(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  if (begin >= end || end - begin > 4) return false;
  for (std::size_t i = begin; i < end; ++i) {
    const bool joins =
        reading.Is(i, ",") || reading.Is(i, "(") || IsWord(reading, i, "a") ||
        IsWord(reading, i, "an") || IsWord(reading, i, "the") || IsWord(reading, i, "who") ||
        IsWord(reading, i, "aged") || IsWord(reading, i, "then") || IsWord(reading, i, "now") ||
        reading.lemma(i) == "be" || reading.lemma(i) == "turn";
    if (!joins) return false;
  }
  return true;
}

// Whether tokens [begin, end) are what may stand between "the 42-year-old" and a name: nothing, the
// noun that it describes, a comma after that.
bool JoinsName(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  if (end < begin || end - begin > 4) return false;
  for (std::size_t i = begin; i < end; ++i) {
    const bool comma = reading.Is(i, ",") && i > begin;
    if (!comma && !IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i))) return false;
  }
  return true;
}

// "a 24-year-old Halden man": the name says where he is from.
bool DescribesPeople(const SentenceReading& reading, const Name& name) {
  return reading.has(name.last) && IsPeople(reading.lemma(name.last));
}

// Whose age it is, where the sentence says so beside it: "Smith, 42,", "Smith was 42", "the
// 42-year-old teacher, Ann Smith". An age that hangs on no name is nobody's that another article
// could name.
const Name* AgedPerson(const SentenceReading& reading, const Quantity& age) {
  for (const Name& name : reading.names) {
    if (name.kind == NameKind::kPlace) continue;
    if (name.last <= age.first_token && JoinsAge(reading, name.last, age.first_token)) return &name;
    const bool follows =
        !name.pronoun && name.first >= age.last_token && !DescribesPeople(reading, name);
    if (follows && JoinsName(reading, age.last_token, name.first)) return &name;
  }
  return nullptr;
}

// The noun for the person that an age describes: "girl" of "a 3-year-old [local] girl", "a girl
// aged 3", "the girl, 3,". Empty when there is none beside it.
std::string BearerOf(const SentenceReading& reading, const Quantity& age) {
  for (std::size_t i = age.last_token; i < reading.last() && i - age.last_token < 4; ++i) {
    const Tag tag = reading.tag(i);
    if ((tag == Tag::kNN || tag == Tag::kNNS) && IsPeople(reading.lemma(i))) {
      return reading.lemma(i);
    }
    if (!IsNoun(tag) && !IsAdjective(tag)) break;
  }
  for (std::size_t i = age.first_token; i > reading.first() && age.first_token - i < 4;) {
    --i;
    if (IsNoun(reading.tag(i))) {
      const bool joined = JoinsAge(reading, i + 1, age.first_token);
      return joined && IsPeople(reading.lemma(i)) ? reading.lemma(i) : "";
    }
  }
  return "";
}

// The person's name with a first name that is a place's, too: "Cleveland" of "Cleveland Ross, 31".
std::string FullName(const SentenceReading& reading, const Name& person) {
  for (const Name& name : reading.names) {
    if (name.kind != NameKind::kPlace || name.adjective || name.last != person.first) continue;
    const Span span = Cover(reading.token(name.first).span, reading.token(person.last - 1).span);
    return Folded(Slice(reading.text->text, span));
  }
  return person.canonical;
}

About AboutAge(const SentenceReading& reading, const Quantity& quantity) {
  About about{.label = "age", .measure = "age", .role = ClaimRole::kAge, .from_frame = true};
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  About context = about;
  AddContext(reading, clause, quantity.first_token, quantity.last_token, context);
  about.event = context.event;
  if (const Name* person = AgedPerson(reading, quantity); person != nullptr) {
    about.entities = {FullName(reading, *person)};
    about.label = absl::StrCat("age of ", about.entities.front());
  } else if (about.bearer = BearerOf(reading, quantity); !about.bearer.empty()) {
    about.label = absl::StrCat("age of the ", about.bearer);
  }
  return about;
}

// Whether a number tells how many, not how much: "destroyed 310 houses", not "310 hectares".
bool IsCounted(const Quantity& quantity, const FrameRow& row) {
  return quantity.unit.dimension == "count" && row.of != "bare" && row.frame != "magnitude";
}

// The word that a measure hangs on: "tower" of "the tower is 30 metres high".
std::string HeadOf(const SentenceReading& reading, const Quantity& quantity) {
  const std::optional<std::size_t> word = GoverningWord(
      *reading.text, reading.sentence, reading.tags, quantity.first_token, quantity.last_token);
  if (!word || !reading.has(*word)) return "";
  const Tag tag = reading.tag(*word);
  return IsNoun(tag) || IsVerb(tag) ? EventWord(reading, *word) : "";
}

}  // namespace

std::optional<About> AboutQuantity(const SentenceReading& reading, const Quantity& quantity) {
  if (quantity.unit.dimension == "age") return AboutAge(reading, quantity);
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  const Candidate best = QuantityReader(reading, quantity).Best();
  About about;
  if (best.trigger != nullptr) {
    about.measure = best.trigger->row->frame;
    about.role = IsCounted(quantity, *best.trigger->row)
                     ? ClaimRoleNamed(best.trigger->row->role).value_or(ClaimRole::kCount)
                     : ClaimRole::kAmount;
    about.from_frame = true;
    about.evoked_by = std::string(TriggerText(reading, *best.trigger));
  } else {
    about.measure = PlainMeasure(quantity);
    if (about.measure.empty()) return std::nullopt;
    about.role = quantity.unit.dimension == "count" ? ClaimRole::kCount : ClaimRole::kAmount;
    if (about.role == ClaimRole::kAmount) about.head = HeadOf(reading, quantity);
  }
  AddContext(reading, clause, quantity.first_token, quantity.last_token, about);
  AddModifiers(reading, quantity, about);
  about.label = Label(reading, quantity, best.trigger, clause);
  return about;
}

}  // namespace claimcheck
