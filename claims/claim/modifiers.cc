// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/modifiers.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "claims/claim/amount_sign.h"
#include "claims/claim/breadth.h"
#include "claims/claim/degree.h"
#include "claims/claim/kind_of_measure.h"
#include "claims/claim/measure_head.h"
#include "claims/claim/part_of_count.h"
#include "claims/claim/plain_measure.h"
#include "claims/claim/quantity_frame.h"
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
        trigger != nullptr ? trigger->row->frame : PlainMeasure(reading, other);
    if (measure == about.measure) return false;
    if (more && AreOfOneTally("person", measure)) return false;
    const bool shot_dead = about.measure == "gunshot" && measure == "death";
    follows = follows || !shot_dead;
  }
  return follows;
}

bool IsAnyOf(const std::string& folded) {
  return folded == "dead" || folded == "injured" || folded == "wounded" || folded == "victims" ||
         folded == "survivors";
}

bool IsPerpetrator(std::uint64_t lemma) {
  static constexpr WordSet kPerpetrators(
      {"gunman", "shooter", "attacker", "assailant", "suspect", "killer", "bomber"});
  return kPerpetrators.Holds(lemma);
}

constexpr WordSet kOther({"other", "others", "another", "additional", "further", "remaining"});

// "Of the 11 members for Halden, [seven] voted for it": some of those that the opening words pick
// out by whom they are for or where they are from, not of all.
bool IsOfThosePicked(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kPicks({"for", "from"});
  if (!reading.Is(reading.first(), "of")) return false;
  std::size_t comma = reading.first();
  while (comma < quantity.first_token && !reading.Is(comma, ",")) ++comma;
  if (comma == quantity.first_token) return false;
  return std::any_of(reading.names.begin(), reading.names.end(), [&](const Name& name) {
    return name.last == comma && name.first > reading.first() && name.kind != NameKind::kPerson &&
           kPicks.Holds(reading.token(name.first - 1).key);
  });
}

// "four [of them] were hurt", "three [of the dead]": a part of those told of before.
bool IsPartOfThem(const SentenceReading& reading, const Quantity& quantity) {
  std::size_t i = quantity.number_token + 1;
  while (i < quantity.last_token && !FoldedEquals(reading.word(i), "of")) ++i;
  if (!reading.has(i + 1) || !FoldedEquals(reading.word(i), "of")) return false;
  if (PointsToThem(*reading.text, i)) return true;
  return reading.Is(i + 1, "the") && reading.has(i + 2) && IsAnyOf(Folded(reading.word(i + 2)));
}

// "Five of the dead were [children]": their own name stands behind the whole.
bool IsNamedBehind(const SentenceReading& reading, const Quantity& quantity) {
  return quantity.noun_span.begin >= reading.token(quantity.last_token - 1).span.end;
}

bool HoldsPossessive(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (reading.tag(i) == Tag::kPOS) return true;
  }
  return false;
}

// "5,100 of the [employees] are members", "12,000 of last month's new [jobs]": some of those whom
// the frame's own noun counts.
bool IsSomeOfItsFrame(const SentenceReading& reading, const Quantity& quantity,
                      const Trigger& trigger) {
  constexpr std::size_t kReach = 6;
  if (trigger.row->part != FramePart::kNoun || quantity.unit.dimension != "count") return false;
  const std::size_t end = reading.token(trigger.last - 1).span.end;
  if (!quantity.noun_span.empty() && quantity.noun_span.begin >= end) return false;
  const std::size_t of = quantity.number_token + 1;
  if (!reading.has(of + 1) || !reading.Is(of, "of") || trigger.first <= of) return false;
  if (trigger.first > of + kReach) return false;
  const Tag next = reading.tag(of + 1);
  if (next != Tag::kDT && next != Tag::kPRPS && !HoldsPossessive(reading, of + 1, trigger.first))
    return false;
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
  const std::size_t of = quantity.number_token + 1;
  if (quantity.unit.dimension != "count" || quantity.noun_span.empty()) return false;
  if (!reading.has(of + 1) || !reading.Is(of, "of") || quantity.head_token <= of) return false;
  const Tag next = reading.tag(of + 1);
  return next == Tag::kDT || next == Tag::kPRPS ||
         HoldsPossessive(reading, of + 1, quantity.head_token);
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

// Whether one more, or two, told without a number stand right before the count, so that it is not
// that of all: "the driver and [29 passengers]", "both pilots and [29 others]". A gunman is counted
// for himself (see Scope::perpetrators).
bool FollowsOneMore(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t first = quantity.first_token;
  if (first < reading.first() + 3 || !reading.Is(first - 1, "and")) return false;
  if (!CountsAnybody(quantity) || quantity.unit.dimension != "count") return false;
  const std::size_t head = first - 2;
  const bool article = reading.tag(head - 1) == Tag::kDT || reading.tag(head - 1) == Tag::kPRPS ||
                       reading.Is(head - 1, "both");
  return article && IsNoun(reading.tag(head)) && IsPeople(reading.lemma(head)) &&
         !IsPerpetrator(reading.lemma_key(head));
}

// "[Together] they have 640 branches", "the [combined] bank will have 640": not one's own.
bool IsOfAllTogether(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 12;
  static constexpr WordSet kTogether({"together", "combined", "jointly"});
  for (std::size_t i = quantity.first_token;
       i > reading.first() && quantity.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return false;
    if (kTogether.Holds(reading.token(i).key)) return true;
  }
  return false;
}

// Whether others are counted beside these under a name of their own: "three soldiers and [12
// civilians]", "one officer and [five demonstrators]".
bool IsBesideOthers(const SentenceReading& reading, const Quantity& quantity) {
  if (!IsPeople(quantity.unit.name)) return false;
  return std::any_of(
      reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& other) {
        const Quantity& first = other.first_token < quantity.first_token ? other : quantity;
        const Quantity& next = &first == &other ? quantity : other;
        return first.last_token + 1 == next.first_token && reading.Is(first.last_token, "and") &&
               IsPeople(other.unit.name) && other.unit.name != quantity.unit.name &&
               !CountsAnybody(other);
      });
}

// Words that make a count a part of another: "40 others", "another two", "senior officials".
void AddPart(const SentenceReading& reading, const Quantity& quantity, About& about) {
  const std::size_t begin =
      quantity.first_token > reading.first() ? quantity.first_token - 1 : quantity.first_token;
  const std::size_t end = std::min(quantity.last_token + 1, reading.last());
  const std::size_t head = quantity.noun_span.empty() ? begin : quantity.head_token;
  for (std::size_t i = begin; i < end; ++i) {
    const bool behind = i > quantity.number_token;
    // "three more", not "more than" or "5 percent more"
    const bool more = behind && reading.Is(i, "more") && quantity.unit.dimension != "percent";
    if (more || kOther.Holds(reading.token(i).key)) {
      // "drafted in 200 additional staff": all that were drafted in.
      const bool sent =
          (about.measure == "deployment" || about.measure == "hiring") && !reading.Is(i, "other");
      if (!sent && !FollowsOtherCount(reading, quantity, about, more)) {
        about.modifiers.push_back("other");
      }
    } else if (IsAdjective(reading.tag(i)) && behind && i < head) {
      about.modifiers.push_back(Folded(reading.word(i)));
    }
  }
  if (!about.from_frame && IsOfAllTogether(reading, quantity)) {
    about.modifiers.push_back("together");
  }
  if (about.from_frame &&
      (FollowsOneMore(reading, quantity) || IsBesideOthers(reading, quantity))) {
    about.modifiers.push_back("beside one");
  }
  // "Forty were hurt, 12 of whom are in a critical condition": no more than those 12 are.
  const absl::string_view measure = about.measure;
  if (measure == "critical condition" || measure == "intensive care") {
    Sort(about.modifiers);
    return;
  }
  // "Eleven of the hurt were officers": officers, all of them.
  const bool named = IsNamedBehind(reading, quantity);
  // "87 percent of those voting", "73 percent of those entitled to vote": of all.
  static constexpr WordSet kOfVotes({"vote for", "vote against", "attendance"});
  const bool votes = about.role == ClaimRole::kAmount && kOfVotes.Holds(FoldedHash(about.measure));
  if (votes) return Sort(about.modifiers);
  // "represents 2,600 [of] the staff"
  const std::size_t of = quantity.number_token + 1;
  const bool of_staff = measure == "employment" && reading.has(of) && reading.Is(of, "of");
  const bool part = of_staff || (IsPartOfThem(reading, quantity) && !named) ||
                    IsOfThosePicked(reading, quantity) || IsOfOneOfMany(reading, quantity) ||
                    (!about.from_frame && (EndOfWhole(reading, quantity) != quantity.last_token ||
                                           IsSomeOfItsNoun(reading, quantity)));
  if (part) about.modifiers.push_back("of them");
  Sort(about.modifiers);
}

// How badly it befell them.
void AddDegree(const SentenceReading& reading, const Quantity& quantity, const Trigger& trigger,
               About& about) {
  std::optional<Degree> degree = DegreeBefore(reading, trigger);
  if (!degree) degree = DegreeBehind(reading, quantity);
  if (!degree) return;
  about.modifiers.push_back(*degree == Degree::kGrave ? "gravely" : "slightly");
  // "Forty were hurt, 12 of them seriously": no more than those 12 were.
  const auto of_them = std::find(about.modifiers.begin(), about.modifiers.end(), "of them");
  if (of_them != about.modifiers.end()) about.modifiers.erase(of_them);
}

// "Seventeen died at the scene and [two] later in hospital": whether the sentence counts other
// dead.
bool CountsOtherDead(const SentenceReading& reading, const Quantity& quantity) {
  return std::any_of(
      reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& other) {
        if (other.first_token == quantity.first_token || other.unit.dimension != "count")
          return false;
        const std::size_t next = other.last_token;
        const bool later =
            reading.has(next) && (reading.Is(next, "in") || reading.Is(next, "later"));
        const Trigger* trigger = FrameOfQuantity(reading, other);
        return later || (trigger != nullptr && trigger->row->frame == "death");
      });
}

// Where or when they died, of all who did: "died [at the scene]", "died [instantly]", "two [later]
// died", "died [in hospital]"; not "in a hospital fire", nor
// where the sentence tells of no others.
void AddSpot(const SentenceReading& reading, const Quantity& quantity, const Trigger& trigger,
             About& about) {
  static constexpr WordSet kAdverbs({"instantly", "later", "immediately"});
  static constexpr WordSet kSpots({"scene", "spot", "hospital"});
  if (about.measure != "death" || trigger.row->part == FramePart::kNoun) return;
  if (trigger.first < quantity.last_token) return;
  std::size_t i = trigger.last;
  bool there = kAdverbs.Holds(reading.token(trigger.first - 1).key) ||
               (reading.has(i) && kAdverbs.Holds(reading.token(i).key));
  if (reading.has(i) && reading.tag(i) == Tag::kIN) {
    if (reading.has(++i) && reading.tag(i) == Tag::kDT) ++i;
    const bool more = reading.has(i + 1) && IsNoun(reading.tag(i + 1));
    there = there || (reading.has(i) && kSpots.Holds(reading.token(i).key) && !more);
  }
  if (there && CountsOtherDead(reading, quantity)) about.modifiers.push_back("there");
}

// Those who are so no longer are left out: "90,000 are [still] without power", "[remain] in
// hospital".
void AddStill(const SentenceReading& reading, const Quantity& quantity, const Trigger& trigger,
              About& about) {
  static constexpr WordSet kStates(
      {"outage", "evacuation", "displacement", "hospital", "strand", "arrest", "shelter"});
  if (!kStates.Holds(FoldedHash(trigger.row->frame))) return;
  for (std::size_t i = quantity.last_token; i < trigger.last; ++i) {
    if (!reading.Is(i, "still") && reading.lemma(i) != "remain") continue;
    about.modifiers.push_back("still");
    return;
  }
}

// "winds that had [weakened] to 90 km an hour", "a train that had [slowed] to 30": not those that
// the storm had before; "gusts"; "[sustained] winds".
void AddWind(const SentenceReading& reading, const Quantity& quantity, About& about) {
  static constexpr WordSet kChanges(
      {"weaken", "strengthen", "intensify", "ease", "diminish", "drop", "fall", "slow", "brake"});
  if (about.measure != "wind" && about.measure != "speed") return;
  if (absl::StartsWithIgnoreCase(about.evoked_by, "gust")) about.modifiers.push_back("gust");
  for (std::size_t i = quantity.first_token; i > reading.first();) {
    if (EndsClause(reading, --i)) return;
    if (kChanges.Holds(reading.lemma_key(i))) about.modifiers.push_back("later");
    if (reading.Is(i, "sustained")) about.modifiers.push_back("sustained");
  }
}

// "a share of [the vote]" is all that there is to win.
bool IsOfVotes(const SentenceReading& reading, std::size_t i) {
  if (reading.has(i) && reading.tag(i) == Tag::kDT) ++i;
  return reading.has(i) && (reading.lemma(i) == "vote" || reading.lemma(i) == "ballot");
}

// What is asked or offered, and not yet agreed or imposed: "the union [demands] a pay rise of 7
// percent", "the city [offered] 3.5 percent".
void AddStance(const SentenceReading& reading, const Quantity& quantity, About& about) {
  constexpr std::size_t kReach = 9;
  static constexpr WordSet kAsking({"demand", "want", "seek", "ask", "call", "claim", "request"});
  static constexpr WordSet kOffering({"offer", "propose", "proposal"});
  static constexpr WordSet kAskedFor({"pay rise", "fine", "compensation"});
  if (about.role != ClaimRole::kAmount || !kAskedFor.Holds(FoldedHash(about.measure))) return;
  const std::size_t begin =
      quantity.first_token - std::min(quantity.first_token - reading.first(), kReach);
  // "a pay rise of 7 percent was demanded"
  const std::size_t end =
      about.measure == "pay rise" ? quantity.last_token + 3 : quantity.first_token;
  for (std::size_t i = begin; i < std::min(end, reading.last()); ++i) {
    if (kAsking.Holds(reading.lemma_key(i))) about.modifiers.push_back("asked");
    if (kOffering.Holds(reading.lemma_key(i))) about.modifiers.push_back("offered");
  }
}

// "[can] fine a firm up to $9 million", "[faces] a fine of $9 million": what may be, not what is.
bool IsPower(const SentenceReading& reading, const Quantity& quantity, std::size_t i) {
  static constexpr WordSet kPowers({"can", "could", "might"});
  static constexpr WordSet kExposed({"face", "risk", "carry"});
  if (quantity.unit.dimension != "money") return false;
  if (kExposed.Holds(reading.lemma_key(i))) return true;
  return quantity.bound == BoundKind::kAtMost && reading.tag(i) == Tag::kMD &&
         kPowers.Holds(reading.token(i).key);
}

// "75 percent [would have to] vote in favour", "two thirds [must] back it": what it takes.
bool IsRequired(const SentenceReading& reading, const Quantity& quantity, const Trigger& trigger) {
  static constexpr WordSet kNeeds({"have", "need", "require"});
  for (std::size_t i = quantity.last_token; i < trigger.first && !EndsClause(reading, i); ++i) {
    const bool to = i + 1 < trigger.first && reading.Is(i + 1, "to");
    if (reading.Is(i, "must") || (to && kNeeds.Holds(reading.lemma_key(i)))) return true;
  }
  return false;
}

// What is allowed, not what was so: "the speed [limit] is 50 km an hour"; what is only one's part
// of a sum: "Velje's [share] of the cost is $9 million".
void AddLimit(const SentenceReading& reading, const Quantity& quantity, About& about) {
  constexpr std::size_t kReach = 6;
  static constexpr WordSet kLimits(
      {"limit", "maximum", "ceiling", "cap", "threshold", "permitted", "allowed", "permissible"});
  static constexpr WordSet kShares({"share", "part", "portion"});
  // "maximum sustained winds" are what winds there are, and who "faces a shortfall" has one
  static constexpr WordSet kAreSo({"wind", "deficit", "debt"});
  if (about.role != ClaimRole::kAmount || kAreSo.Holds(FoldedHash(about.measure))) return;
  const bool money = quantity.unit.dimension == "money";
  // "a 5 percent [threshold]", "the [first] $9 million": one bears what goes beyond
  const std::size_t next = quantity.last_token;
  const bool behind = reading.has(next) && kLimits.Holds(reading.token(next).key);
  const bool up_to = money && quantity.first_token > reading.first() &&
                     reading.Is(quantity.first_token - 1, "first");
  if (behind || up_to) about.modifiers.push_back("limit");
  for (std::size_t i = quantity.first_token;
       i > reading.first() && quantity.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",") || reading.Is(i, "and")) return;
    // "Trains [may] run at 90 km an hour"; not "Berg [must] pay $9 million"
    const bool may =
        reading.tag(i) == Tag::kMD && (reading.Is(i, "may") || (!money && reading.Is(i, "must")));
    const bool limit = may || kLimits.Holds(reading.token(i).key) || IsPower(reading, quantity, i);
    if (limit) about.modifiers.push_back("limit");
    const bool share =
        kShares.Holds(reading.token(i).key) && reading.has(i + 1) && reading.Is(i + 1, "of");
    if (share && !IsOfVotes(reading, i + 2)) about.modifiers.push_back("share");
  }
}

// The magnitude of an aftershock is none of the quake's.
void AddShock(const SentenceReading& reading, const Quantity& quantity, About& about) {
  if (about.measure != "magnitude") return;
  Quantity magnitude = quantity;
  magnitude.unit = {"magnitude", "magnitude"};
  std::string shock = HeadOfMeasure(reading, magnitude);
  if (shock == "aftershock") about.modifiers.push_back(std::move(shock));
}

}  // namespace

void AddModifiers(const SentenceReading& reading, const Quantity& quantity, const Trigger* trigger,
                  About& about) {
  AddPart(reading, quantity, about);
  AddBreadth(reading, quantity, ClauseAround(reading, quantity.first_token, quantity.last_token),
             about);
  if (trigger != nullptr) {
    if (IsSomeOfItsFrame(reading, quantity, *trigger)) about.modifiers.push_back("of them");
    AddDegree(reading, quantity, *trigger, about);
    AddKindOfMeasure(reading, quantity, *trigger, about);
    AddStill(reading, quantity, *trigger, about);
    AddSpot(reading, quantity, *trigger, about);
  }
  const bool vote = about.measure == "vote for" || about.measure == "vote against";
  if (vote && trigger != nullptr && IsRequired(reading, quantity, *trigger)) {
    about.modifiers.push_back("limit");
  }
  AddShock(reading, quantity, about);
  AddWind(reading, quantity, about);
  AddLimit(reading, quantity, about);
  AddStance(reading, quantity, about);
  AddAmountSigns(reading, quantity, about);
  std::sort(about.modifiers.begin(), about.modifiers.end());
}

}  // namespace claimcheck
