// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/part_modifiers.h"

#include <algorithm>
#include <string>
#include <vector>

#include "claims/claim/beside_more.h"
#include "claims/claim/context.h"
#include "claims/claim/held_jointly.h"
#include "claims/claim/part_of_count.h"
#include "claims/claim/picked_out.h"
#include "claims/claim/plain_measure.h"
#include "claims/claim/quantity_frame.h"
#include "claims/claim/several_events.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// Whether a count of something else, and none of the same, stands before this one in its sentence:
// in "12 were killed and 70 others injured" the others are other than the killed. In "one was shot
// outside and three more indoors", in "two officers were hurt and three others injured", and in
// "two died and five others were shot", they are a part. … `more` than those of whom no more was
// told than that they were there: "brought in 31 people; two more were picked up".
bool FollowsOtherCount(const SentenceReading& reading, const Quantity& quantity, const About& about,
                       bool more) {
  bool follows = false;
  for (const Quantity& other : reading.quantities) {
    if (other.first_token >= quantity.first_token) break;
    if (other.unit.dimension != "count") continue;
    const Trigger* trigger = FrameOfQuantity(reading, other);
    const std::string measure =
        trigger != nullptr ? std::string(trigger->row->frame) : PlainMeasure(reading, other);
    if (measure == about.measure) return false;
    // "seven sailors were saved, and three more survivors swam ashore"
    const bool saved = TraitsOf(about.measure).tally == "saved";
    if (saved && AreOfOneTally(measure, about.measure)) return false;
    if (more && AreOfOneTally("person", measure)) return false;
    const bool shot_dead = about.measure == "gunshot" && measure == "death";
    follows = follows || !shot_dead;
  }
  return follows;
}

bool IsAnyOf(const std::string& folded) {
  return folded == "dead" || folded == "injured" || folded == "wounded" || folded == "victims" ||
         folded == "survivors" || folded == "party" || folded == "group" || folded == "family";
}

// Words that pick some of their kind by what others are not: "131 [adult] passengers".
constexpr WordSet kPicks({"adult", "female", "male", "foreign", "pregnant", "infant", "underage"});

constexpr WordSet kOther({"other", "others", "another", "additional", "further", "remaining"});

// "Of the 11 members for Halden, [seven] voted for it": some of those that the opening words pick
// out by whom they are for or where they are from, not of all.
bool IsOfThosePicked(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kForWhom({"for", "from"});
  if (!reading.Is(reading.first(), "of")) return false;
  std::size_t comma = reading.first();
  while (comma < quantity.first_token && !reading.Is(comma, ",")) ++comma;
  if (comma == quantity.first_token) return false;
  return std::any_of(reading.names.begin(), reading.names.end(), [&](const Name& name) {
    return name.last == comma && name.first > reading.first() && name.kind != NameKind::kPerson &&
           kForWhom.Holds(reading.token(name.first - 1).key);
  });
}

// "four [of them] were hurt", "three [of the dead]": a part of those told of before.
bool IsPartOfThem(const SentenceReading& reading, const Quantity& quantity) {
  std::size_t i = quantity.number_token + 1;
  while (i < quantity.last_token && !FoldedEquals(reading.word(i), "of")) ++i;
  if (!reading.has(i + 1) || !FoldedEquals(reading.word(i), "of")) return false;
  if (PointsToThem(*reading.text, i)) return true;
  if (!reading.Is(i + 1, "the") || !reading.has(i + 2)) return false;
  // "four of the five victims"
  const std::size_t noun = reading.tag(i + 2) == Tag::kCD ? i + 3 : i + 2;
  return reading.has(noun) && IsAnyOf(Folded(reading.word(noun)));
}

// "27 people were infected and [three of them] have died", "had 400 people on board, injuring [27
// of them]": all whom it befell, where those that "them" are were counted for something else in the
// same sentence. "Forty were hurt, [23 of whom] are in hospital": so what becomes of those who came
// to harm or were held.
bool AreHarmedOfAll(const SentenceReading& reading, const Quantity& quantity, const About& about) {
  const std::size_t of = quantity.number_token + 1;
  static constexpr WordSet kOutcomes({"hospital", "charge", "custody", "rescue", "survival"});
  const bool outcome = kOutcomes.Holds(FoldedHash(about.measure));
  const auto harms = [&](absl::string_view frame) {
    return outcome ? frame == about.measure : frame == "death" || frame == "injury";
  };
  if ((!outcome && !harms(about.measure)) || !PointsToThem(*reading.text, of)) return false;
  bool others = false;
  for (const Quantity& other : reading.quantities) {
    if (other.first_token >= quantity.first_token) break;
    const Trigger* trigger = FrameOfQuantity(reading, other);
    if (trigger != nullptr && harms(trigger->row->frame)) return false;
    others = others || (trigger != nullptr && trigger->row->role == "count");
  }
  return others;
}

// "Twenty-five bodies had been [named]": some of all.
bool AreBodiesHandled(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 6;
  static constexpr WordSet kHandled(
      {"name", "identify", "fly", "bury", "release", "return", "cremate"});
  static constexpr WordSet kBodies({"body", "corpse", "coffin"});
  if (!kBodies.Holds(FoldedHash(quantity.unit.name))) return false;
  for (std::size_t i = quantity.last_token; reading.has(i) && i < quantity.last_token + kReach;
       ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (reading.tag(i) == Tag::kVBN && kHandled.Holds(reading.lemma_key(i))) return true;
  }
  return false;
}

// "most of the [15 dead] found early today": those, of all the dead.
bool AreDeadFound(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kDead({"dead", "victims", "bodies"});
  static constexpr WordSet kFound({"find", "recover", "retrieve", "pull", "identify"});
  const std::size_t first = quantity.first_token;
  if (first == reading.first() || !reading.Is(first - 1, "the")) return false;
  for (std::size_t i = quantity.number_token; i + 1 < reading.last() && i < first + 4; ++i) {
    if (!kDead.Holds(reading.token(i).key)) continue;
    return (reading.tag(i + 1) == Tag::kVBN || reading.tag(i + 1) == Tag::kVBD) &&
           kFound.Holds(LemmaAsVerb(reading, i + 1).key);
  }
  return false;
}

// "[No one] in the town was killed": elsewhere somebody may have been.
bool IsNoneInTown(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kTowns({"town", "village", "city", "district", "county", "state",
                                   "neighbourhood", "neighborhood", "suburb", "province"});
  const std::size_t in = quantity.last_token;
  return quantity.value && SameValue(*quantity.value, 0) && reading.has(in + 2) &&
         reading.Is(in, "in") && kTowns.Holds(reading.token(in + 2).key);
}

// "Five of the dead were [children]": their own name stands behind the whole. "Four of the
// [victims] died" names the whole.
bool IsNamedBehind(const SentenceReading& reading, const Quantity& quantity) {
  std::size_t whole = quantity.number_token + 3;
  if (reading.has(whole) && reading.tag(whole) == Tag::kCD) ++whole;
  const bool of_whole = reading.has(whole) &&
                        (reading.Is(whole - 1, "the") || reading.tag(whole - 1) == Tag::kCD) &&
                        quantity.noun_span.begin == reading.token(whole).span.begin;
  return !of_whole && quantity.noun_span.begin >= reading.token(quantity.last_token - 1).span.end;
}

bool HoldsPossessive(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (reading.tag(i) == Tag::kPOS) return true;
  }
  return false;
}

// Whether "of" and words that tell which ones stand between the number and the token `head`: "5,100
// of the [employees]", "nine of its [mills]", "12,000 of last month's new [jobs]".
bool IsOfDefinite(const SentenceReading& reading, const Quantity& quantity, std::size_t head) {
  const std::size_t of = quantity.number_token + 1;
  if (quantity.unit.dimension != "count" || head <= of) return false;
  if (!reading.has(of + 1) || !reading.Is(of, "of")) return false;
  const Tag next = reading.tag(of + 1);
  return next == Tag::kDT || next == Tag::kPRPS || HoldsPossessive(reading, of + 1, head);
}

// "5,100 of the [employees] are members", "12,000 of last month's new [jobs]": some of those whom
// the frame's own noun counts.
bool IsSomeOfItsFrame(const SentenceReading& reading, const Quantity& quantity,
                      const Trigger& trigger) {
  constexpr std::size_t kReach = 6;
  const std::size_t of = quantity.number_token + 1;
  if (trigger.row->part != FramePart::kNoun || trigger.first > of + kReach) return false;
  if (!IsOfDefinite(reading, quantity, trigger.first)) return false;
  const std::size_t end = reading.token(trigger.last - 1).span.end;
  if (!quantity.noun_span.empty() && quantity.noun_span.begin >= end) return false;
  for (std::size_t i = of + 1; i < trigger.first; ++i) {
    const Tag tag = reading.tag(i);
    const bool inside =
        tag == Tag::kDT || tag == Tag::kPRPS || tag == Tag::kPOS || IsNoun(tag) || IsAdjective(tag);
    if (!inside) return false;
  }
  return true;
}

// "12,000 of last month's new [posts]": some of those that its own noun counts, where no frame
// tells more of them.
bool IsSomeOfItsNoun(const SentenceReading& reading, const Quantity& quantity) {
  return !quantity.noun_span.empty() && IsOfDefinite(reading, quantity, quantity.head_token);
}

// "More than half of them - [970,000 scooters] - are old ones": a part in other words.
bool IsSomeInApposition(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kMarks({"-", "–", "—", "(", ","});
  static constexpr WordSet kSome(
      {"half", "most", "some", "many", "third", "quarter", "majority", "few", "part"});
  const std::size_t first = quantity.first_token;
  return first >= reading.first() + 4 && kMarks.Holds(reading.token(first - 1).key) &&
         PointsToThem(*reading.text, first - 3) && kSome.Holds(reading.token(first - 4).key);
}

// "traced [300 contacts] of one patient", "In one school [62 percent] are vaccinated": of one of
// many.
bool IsOfOneOfMany(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kOne({"one", "each"});
  const auto one_thing = [&](std::size_t one) {
    return reading.has(one + 1) && kOne.Holds(reading.token(one).key) &&
           IsNoun(reading.tag(one + 1));
  };
  const std::size_t of = quantity.last_token;
  if (reading.has(of) && reading.Is(of, "of") && one_thing(of + 1)) return true;
  // Of a count the place tells that: "In one village, Ostby, [20 houses] fell".
  if (quantity.unit.dimension != "percent") return false;
  const std::size_t in = reading.first();
  return quantity.first_token > in + 2 && (reading.Is(in, "in") || reading.Is(in, "at")) &&
         reading.Is(in + 1, "one") && one_thing(in + 1);
}

void Sort(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

// Whether the whole counts those of whom the same is told: not the infected of "18 infections,
// including ten deaths".
bool IsOfMeasure(const SentenceReading& reading, const Quantity& whole, absl::string_view measure) {
  const Trigger* trigger = FrameOfQuantity(reading, whole);
  return trigger != nullptr && trigger->row->frame == measure;
}

// "300,000 [Astra] cars", "800 [management] jobs": things of one name or kind.
bool IsOfKindOfThings(const SentenceReading& reading, const Quantity& quantity, std::size_t head) {
  if (quantity.unit.dimension != "count" || quantity.noun_span.empty()) return false;
  if (IsPeople(quantity.unit.name)) return false;
  for (std::size_t i = quantity.number_token + 1; i < head; ++i) {
    const bool noun = IsNoun(reading.tag(i)) && reading.tag(i) != Tag::kNNS;
    const bool joined = reading.has(i + 1) && reading.Is(i + 1, "-");  // "nine [club]-goers"
    if (noun && !joined && reading.token(i).kind == TokenKind::kWord) return true;
  }
  return false;
}

// "drafted in 200 [additional] staff": all that were drafted in.
bool IsSentAsMore(const SentenceReading& reading, std::size_t i, const About& about) {
  return (about.measure == "deployment" || about.measure == "hiring") && !reading.Is(i, "other");
}

// Words of its own noun phrase that make a count a part of another: "40 [others]", "[another] two",
// "[senior] officials".
void AddWordsBeside(const SentenceReading& reading, const Quantity& quantity, About& about) {
  const std::size_t begin =
      quantity.first_token > reading.first() ? quantity.first_token - 1 : quantity.first_token;
  const std::size_t end = std::min(quantity.last_token + 1, reading.last());
  const std::size_t head = quantity.noun_span.empty() ? begin : quantity.head_token;
  for (std::size_t i = begin; i < end; ++i) {
    const bool behind = i > quantity.number_token;
    // "three more", not "more than" or "5 percent more"
    const bool more = behind && reading.Is(i, "more") && quantity.unit.dimension != "percent";
    if (more || kOther.Holds(reading.token(i).key)) {
      if (!IsSentAsMore(reading, i, about) && !FollowsOtherCount(reading, quantity, about, more)) {
        about.modifiers.push_back("other");
      }
    } else if (behind && i < head && kPicks.Holds(reading.token(i).key)) {
      about.modifiers.push_back("picked");
    } else if (IsAdjective(reading.tag(i)) && behind && i < head && !IsInName(reading, i)) {
      about.modifiers.push_back(Folded(reading.word(i)));
    }
  }
  static constexpr WordSet kOfFirms({"layoff", "recall", "hiring"});
  const bool of_firm = kOfFirms.Holds(FoldedHash(about.measure));
  if (of_firm && IsOfKindOfThings(reading, quantity, head)) about.modifiers.push_back("of kind");
}

// Who else, or what else, is told of beside those counted.
void AddCompany(const SentenceReading& reading, const Quantity& quantity, About& about) {
  if (IsHeldJointly(reading, quantity, about)) about.modifiers.push_back("together");
  if (IsOfSeveralEvents(reading, quantity, about)) about.modifiers.emplace_back(kOfSeveralEvents);
  // "The four survivors were shot": of all who were, not the dead
  if (about.measure == "gunshot" && quantity.unit.name == "survivor")
    about.modifiers.push_back("of them");
  if (about.from_frame && IsBesideMore(reading, quantity)) about.modifiers.push_back("beside one");
  if (about.from_frame && IsTradeBesideMore(reading, quantity)) about.modifiers.push_back("some");
  if (CountsMoreBehind(reading, quantity)) about.modifiers.push_back("and more");
}

// Whether no words make a figure a part of one that is told with it.
bool IsNeverPart(const About& about) {
  const absl::string_view measure = about.measure;
  // "Forty were hurt, 12 of whom are in a critical condition": no more than those 12 are.
  if (measure == "critical condition" || measure == "intensive care") return true;
  // "87 percent of those voting", "73 percent of those entitled to vote": of all.
  static constexpr WordSet kOfVotes({"vote for", "vote against", "attendance"});
  return about.role == ClaimRole::kAmount && kOfVotes.Holds(FoldedHash(measure));
}

// Whether those counted are some of others that the sentence tells of. `named`: "Eleven of the hurt
// were officers": officers, all of them. `picked`: as whom the words pick them out.
bool ArePartOfOthers(const SentenceReading& reading, const Quantity& quantity, const About& about,
                     bool named, absl::string_view picked) {
  // "represents 2,600 [of] the staff"
  const std::size_t of = quantity.number_token + 1;
  const bool of_staff = about.measure == "employment" && reading.has(of) && reading.Is(of, "of");
  const bool of_them = IsPartOfThem(reading, quantity) && !named;
  const bool some = AreBodiesHandled(reading, quantity) || AreDeadFound(reading, quantity) ||
                    IsNoneInTown(reading, quantity) || picked == "of them";
  return of_staff || some || (of_them && !AreHarmedOfAll(reading, quantity, about)) ||
         IsOfThosePicked(reading, quantity) || IsOfOneOfMany(reading, quantity) ||
         IsAmongAll(reading, quantity) || IsSomeInApposition(reading, quantity) ||
         (!about.from_frame && (EndOfWhole(reading, quantity) != quantity.last_token ||
                                IsSomeOfItsNoun(reading, quantity)));
}

// Whether a count of all whom the same befell stands in the sentence.
bool StandsAmongWhole(const SentenceReading& reading, const Quantity& quantity,
                      absl::string_view measure) {
  const Quantity* whole = WholeAhead(reading, quantity);
  if (whole == nullptr) whole = WholeBehind(reading, quantity);
  return (whole != nullptr && IsOfMeasure(reading, *whole, measure)) ||
         StandsAmongAll(reading, quantity);
}

// Words that make a count a part of another.
void AddPartBeside(const SentenceReading& reading, const Quantity& quantity, About& about) {
  AddWordsBeside(reading, quantity, about);
  AddCompany(reading, quantity, about);
  if (IsNeverPart(about)) return;
  const absl::string_view measure = about.measure;
  const bool named = IsNamedBehind(reading, quantity);
  const absl::string_view picked = PickedOutAs(reading, quantity, measure);
  if (!picked.empty() && picked != "of them") about.modifiers.emplace_back(picked);
  if (ArePartOfOthers(reading, quantity, about, named, picked)) {
    about.modifiers.push_back("of them");
  } else if (about.from_frame && (StandsAmongWhole(reading, quantity, measure) ||
                                  (named && IsPartOfThem(reading, quantity)))) {
    about.modifiers.push_back("some");
    // Told by their own name they are all of it, whoever is told of beside them.
    const auto beside = std::find(about.modifiers.begin(), about.modifiers.end(), "beside one");
    if (beside != about.modifiers.end() && !CountsAnybody(quantity)) about.modifiers.erase(beside);
  }
}

}  // namespace

void AddPart(const SentenceReading& reading, const Quantity& quantity, const Trigger* trigger,
             About& about) {
  AddPartBeside(reading, quantity, about);
  if (trigger != nullptr && IsSomeOfItsFrame(reading, quantity, *trigger)) {
    about.modifiers.push_back("of them");
  }
  Sort(about.modifiers);
}

}  // namespace claimcheck
