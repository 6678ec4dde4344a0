// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/modality.h"

#include <algorithm>
#include <array>

#include "claims/claim/inversion.h"
#include "claims/lexicon/modality.h"

namespace claimcheck {
namespace {

// A cue further from the mention than this bears on something else; what somebody expects of a firm
// may stand behind all that is told of the firm.
constexpr std::size_t kReach = 12;
constexpr std::size_t kExpectReach = 18;

// Whether the cue in tokens [begin, end) bears on the mention in [first, last).
bool BearsOn(const Cue& cue, std::size_t begin, std::size_t end, std::size_t first,
             std::size_t last) {
  const std::size_t reach = cue.verb && cue.meaning == CueClass::kPlanned ? kExpectReach : kReach;
  const bool before = end <= first && first - end <= reach;
  const bool after = begin >= last && begin - last <= kReach;
  switch (cue.scope) {
    case CueScope::kAfter:
      return before;
    case CueScope::kBefore:
      return after;
    case CueScope::kEither:
      return before || after;
    case CueScope::kNoun:
      return begin < last && first < end;
  }
  return false;
}

// "more than economists had [expected]": what was expected is another figure.
bool IsCompared(const SentenceReading& reading, const CueAt& cue) {
  constexpr std::size_t kReachOfThan = 4;
  for (std::size_t i = cue.first; i > reading.first() && cue.first - i < kReachOfThan;) {
    --i;
    if (reading.Is(i, "than")) return i + 1 < cue.first && reading.tag(i + 1) != Tag::kCD;
  }
  return false;
}

// Whether an age ends before token `last`: what may happen to "the 42-year-old" is not his age.
bool IsAge(const SentenceReading& reading, std::size_t last) {
  return std::any_of(reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& q) {
    return q.last_token == last && q.unit.dimension == "age";
  });
}

// Whether a verb stands right before the mention, which is its object: "a firm that lost [$9
// million] should save".
bool IsObject(const SentenceReading& reading, std::size_t first) {
  return first > reading.first() && IsVerb(reading.tag(first - 1)) &&
         !IsAuxiliary(reading, first - 1);
}

// "12 people [may] have died", "800 jobs [are to] go": a modal right after its subject, which the
// mention in [first, last) is.
bool IsModalOf(const SentenceReading& reading, const CueAt& cue, std::size_t first,
               std::size_t last) {
  constexpr std::size_t kReachOfModal = 4;
  if (cue.first < last || cue.first - last > kReachOfModal || IsObject(reading, first))
    return false;
  const bool modal = reading.tag(cue.first) == Tag::kMD ||
                     (reading.lemma(cue.first) == "be" && reading.tag(cue.last - 1) == Tag::kTO);
  if (!modal || IsAge(reading, last)) return false;
  for (std::size_t i = last; i < cue.first; ++i) {
    if (IsVerb(reading.tag(i)) || EndsClause(reading, i)) return false;
    // "90 litres at pumps [which] should give more"
    if (i > last && (reading.tag(i) == Tag::kWDT || reading.tag(i) == Tag::kWP)) return false;
  }
  return true;
}

// "Analysts [expect] the firm, which makes sails, to report a profit of $9 million": the mention
// hangs on an infinitive that the cue governs.
bool GovernsInfinitive(const SentenceReading& reading, const CueAt& cue, std::size_t first) {
  constexpr std::size_t kReachOfVerb = 24, kReachOfInfinitive = 6;
  if (!cue.cue->verb || cue.last > first || first - cue.last > kReachOfVerb) return false;
  for (std::size_t i = first; i > cue.last && first - i < kReachOfInfinitive;) {
    --i;
    if (EndsClause(reading, i)) return false;
    if (reading.tag(i) == Tag::kTO && reading.tag(i + 1) == Tag::kVB) return true;
  }
  return false;
}

Modality ModalityOfCue(const Cue& cue) {
  switch (cue.meaning) {
    case CueClass::kPlanned:
      return Modality::kPlanned;
    case CueClass::kDenied:
      return Modality::kDenied;
    case CueClass::kUncertain:
      return Modality::kUncertain;
    case CueClass::kStatus:
      return cue.status == "confirmed" ? Modality::kAsserted : Modality::kUncertain;
    case CueClass::kNothing:
      return Modality::kAsserted;
  }
  return Modality::kAsserted;
}

// "has not come here since May": the date is of the last time, which did happen.
bool IsSince(const SentenceReading& reading, std::size_t first) {
  return first > reading.first() && reading.Is(first - 1, "since");
}

// Words that open another clause or a circumstance of their own.
bool OpensAnother(const SentenceReading& reading, std::size_t i) {
  static constexpr std::array<absl::string_view, 18> kWords = {
      "when",  "after", "as",    "because",   "while",  "since", "before", "until", "where",
      "which", "who",   "whose", "following", "during", "but",   "amid",   "if",    "although"};
  const absl::string_view word = reading.word(i);
  if (word == "," || word == "“" || word == "”" || word == "\"" || EndsClause(reading, i))
    return true;
  if (reading.tag(i) == Tag::kWDT) return true;  // "confirmed a suspected link to the fire that …"
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](absl::string_view other) { return FoldedEquals(word, other); });
}

// "cancelled a trip and [declared] three days": the verb that "and" joins has what follows it.
bool JoinsVerb(const SentenceReading& reading, std::size_t i) {
  return (reading.Is(i, "and") || reading.Is(i, "but")) && reading.has(i + 1) &&
         (reading.tag(i + 1) == Tag::kVBD || reading.tag(i + 1) == Tag::kVBZ);
}

bool AnyOpensAnother(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (OpensAnother(reading, i) || JoinsVerb(reading, i)) return true;
  }
  return false;
}

// Whether a negation ("not", "no", "never") that ends before token `begin` denies the event in
// [begin, end): nothing but the rest of its verb group or noun phrase stands between.
bool Negates(const SentenceReading& reading, const CueAt& cue, std::size_t begin) {
  for (std::size_t i = cue.last; i < begin; ++i) {
    const Tag tag = reading.tag(i);
    const bool group = IsAdverb(tag) || IsAuxiliary(reading, i) || IsAdjective(tag) ||
                       tag == Tag::kTO || IsNoun(tag) || tag == Tag::kCD || reading.word(i) == "of";
    if (!group) return false;
  }
  return true;
}

// Whether the cue is one of the event in tokens [first, last).
bool BearsOnEvent(const SentenceReading& reading, const CueAt& cue, std::size_t first,
                  std::size_t last) {
  // "due to open": a cue may hold the event's own verb.
  const bool within = cue.first < first && cue.last > first && cue.last <= last;
  const bool before = within || (cue.last <= first && first - cue.last <= kReach);
  const bool after = cue.first >= last && cue.first - last <= kReach;
  const bool reaches = before && !AnyOpensAnother(reading, cue.last, first);
  switch (cue.cue->scope) {
    case CueScope::kAfter:
      if (cue.cue->meaning == CueClass::kDenied && !cue.cue->verb) {
        return before && Negates(reading, cue, first);
      }
      return reaches;
    case CueScope::kBefore:
      return after;
    case CueScope::kEither:
      return reaches || (after && !AnyOpensAnother(reading, last, cue.first));
    case CueScope::kNoun:
      return cue.first < last && first <= cue.last + 2;
  }
  return false;
}

// "not until", "never … until"; "it is not true that it lasted until" denies that it did.
bool IsNotUntil(const CueAt& cue, const TimeExpression& time) {
  return cue.cue->meaning == CueClass::kDenied && cue.last == cue.first + 1 &&
         (time.preposition == "until" || time.preposition == "till");
}

// Whether the words between a cue and the mention behind it open what the cue does not reach:
//
//   will build a hall [after] a profit of $9 million       what a plan follows upon
//   would appeal [against] a fine of $9 million            or is made against
//   agreed to fill the pit, [which] the town dug for $9 million       told by a past tense of its
//   own
bool OpensFact(const SentenceReading& reading, const CueAt& cue, std::size_t first) {
  static constexpr WordSet kUpon({"after", "following", "despite", "since", "amid"});
  static constexpr WordSet kProtest({"appeal", "protest", "demonstrate", "complain", "fight"});
  bool past = false, verb = false;
  for (std::size_t i = first; i > cue.last;) {
    --i;
    const Tag tag = reading.tag(i);
    if (kUpon.Holds(reading.token(i).key)) return !verb;
    if (reading.Is(i, "against")) return !verb && kProtest.Holds(reading.lemma_key(i - 1));
    if (past && (tag == Tag::kWDT || tag == Tag::kWP)) return true;
    past = past || tag == Tag::kVBD;
    verb = verb || IsVerb(tag);
  }
  return false;
}

// "will shed 300 of its 4,000 clerks": whose they are they are now.
bool IsOwned(const SentenceReading& reading, std::size_t first) {
  return first >= reading.first() + 2 && reading.tag(first - 1) == Tag::kPRPS &&
         reading.Is(first - 2, "of");
}

// Whether the cue stands in a clause within the phrase that opens the sentence and ends at a comma
// before the mention: the statement proper begins behind it.
//
//   In one of the worst fires that Halden has [seen], 40 people died
//   With [no] bridge to cross by, 300 villagers took the ferry
bool IsOfOpening(const SentenceReading& reading, const CueAt& cue, std::size_t first,
                 std::size_t last) {
  static constexpr WordSet kOpens(
      {"in", "with", "at", "on", "during", "amid", "after", "despite", "following"});
  if (cue.first == reading.first() || cue.last > first ||
      !kOpens.Holds(reading.token(reading.first()).key))
    return false;
  std::size_t comma = cue.last;
  while (comma < first && !reading.Is(comma, ",")) ++comma;
  if (comma == first) return false;
  constexpr std::size_t kReachOfVerb = 4;
  for (std::size_t i = comma; reading.has(i) && i < last + kReachOfVerb; ++i) {
    if (i > last && (EndsClause(reading, i) || reading.Is(i, ","))) return false;
    if (IsVerb(reading.tag(i))) return true;
  }
  return false;
}

absl::string_view WordsOf(const SentenceReading& reading, const CueAt& cue) {
  const Span span = Cover(reading.token(cue.first).span, reading.token(cue.last - 1).span);
  return Slice(reading.text->text, span);
}

// Whether a definite phrase behind another noun holds the mention that begins at `first`: what is
// denied of it takes for granted that it is there. "denied any coaching of the 400 people"
bool IsTakenForGranted(const SentenceReading& reading, const CueAt& cue, std::size_t first) {
  return first >= cue.last + 3 && reading.word(first - 1) == "the" &&
         reading.tag(first - 2) == Tag::kIN && IsNoun(reading.tag(first - 3));
}

// Whether the mention that ends before `last` is the subject of a verb: "12 people [were] hurt".
bool HasVerbBehind(const SentenceReading& reading, std::size_t last) {
  constexpr std::size_t kReachOfVerb = 4;
  for (std::size_t i = last; reading.has(i) && i < last + kReachOfVerb; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (IsFiniteVerb(reading.tag(i))) return true;
  }
  return false;
}

// Whether "and" or "while" opens, behind a word that denies and is no verb, or is one in the
// passive, a statement with a verb in the past or the present of its own.
bool OpensStatement(const SentenceReading& reading, const CueAt& cue, std::size_t first) {
  static constexpr WordSet kOpens({"while", "whereas", "where", "although"});
  const bool passive = cue.cue->verb && FollowsBe(reading, cue.first);
  if (cue.cue->verb && !passive) return false;
  const bool no = reading.Is(cue.first, "no");
  bool joined = false, noun = false;
  for (std::size_t i = cue.last; i < first; ++i) {
    const Tag tag = reading.tag(i);
    if (reading.Is(i, "that")) return false;
    if (kOpens.Holds(reading.token(i).key)) return true;
    const bool finite = tag == Tag::kVBD || tag == Tag::kVBZ;
    if (joined && finite && (noun || !passive)) return true;
    if (no && tag == Tag::kVBN && i > cue.last && reading.Is(i - 1, "and")) return true;
    noun = noun || (joined && IsNoun(tag));
    joined = joined || reading.Is(i, "and");
  }
  return false;
}

// "did not [keep] 600 people from the gates": who came all the same; "a [no]-go zone of 9 km".
bool DeniesNothing(const SentenceReading& reading, const CueAt& cue) {
  static constexpr WordSet kHinders({"keep", "stop", "prevent", "deter", "discourage"});
  const std::size_t next = cue.last;
  if (!reading.has(next + 1)) return false;
  // "nine people could not [be found]": they are missing
  if (reading.Is(next - 1, "not") && reading.Is(next, "be") && reading.Is(next + 1, "found")) {
    return true;
  }
  if (cue.last != cue.first + 1) return false;
  if (reading.Is(cue.first, "no") && reading.Is(next, "-")) return true;
  return reading.Is(cue.first, "not") && IsVerb(reading.tag(next)) &&
         kHinders.Holds(reading.lemma_key(next));
}

// Whether what is denied ends before the mention in [first, last), which another statement tells:
//
//   Neither side gave a toll, [but] doctors spoke of 24
//   The match was cancelled [and] 12 people were hurt
//   They denied that 40 died [and that] 12 were hurt            no: both are denied
//   It has no mill [and posted] a loss of $9 million
//   Homes were without power, [while] doctors spoke of 24
bool GoesOnOtherwise(const SentenceReading& reading, const CueAt& cue, std::size_t first,
                     std::size_t last) {
  if (OpensStatement(reading, cue, first)) return true;
  bool joined = false;
  for (std::size_t i = cue.last; i < first; ++i) {
    if (reading.Is(i, "but")) return true;
    const bool joins = reading.Is(i, "and") || reading.Is(i, ",");
    joined = (joined || joins) && !reading.Is(i, "that");
  }
  return joined && (reading.in_title || HasVerbBehind(reading, last));
}

// Whether the cue behind the mention that ends before `last` is of a statement that "and" joins to
// the mention's own:
//
//   one train in five [was] running, and 90 flights were cancelled        true
//   12 people and two dogs are to be moved                                false: one subject
bool IsOfNextStatement(const SentenceReading& reading, const CueAt& cue, std::size_t last) {
  static constexpr WordSet kJoiners({"and", "but", "while", "whereas"});
  bool own_verb = false, joined = false, noun = false;
  for (std::size_t i = last; i < cue.first; ++i) {
    const Tag tag = reading.tag(i);
    const bool verb = IsFiniteVerb(tag);
    if (joined && noun && verb) return true;
    own_verb = own_verb || verb;
    noun = noun || (joined && IsNoun(tag));
    if (!kJoiners.Holds(reading.token(i).key)) continue;
    joined = joined || own_verb || (i > last && reading.Is(i - 1, ","));
  }
  return joined && noun && IsVerb(reading.tag(cue.first));
}

}  // namespace

Modality EventModality(const SentenceReading& reading, const TimeExpression& time,
                       TokenRange event) {
  const TokenRange clause = ClauseAround(reading, event.first, event.last);
  Modality modality = Modality::kAsserted;
  for (const CueAt& cue : reading.cues) {
    if (cue.first < clause.first || cue.last > clause.last) continue;
    if (!BearsOnEvent(reading, cue, event.first, event.last)) continue;
    if (IsNotUntil(cue, time)) continue;
    const Modality found = ModalityOfCue(*cue.cue);
    const bool of_last_time = found == Modality::kDenied && time.preposition == "since";
    if (found != Modality::kAsserted && !of_last_time) modality = found;
  }
  const bool asked =
      modality == Modality::kAsserted && IsAskedOrSupposed(reading, event.first, event.last);
  return asked ? Modality::kUncertain : modality;
}

Modality ModalityOf(const SentenceReading& reading, std::size_t first, std::size_t last,
                    absl::string_view told_by) {
  const TokenRange clause = ClauseAround(reading, first, last);
  Modality modality = Modality::kAsserted;
  for (const CueAt& cue : reading.cues) {
    if (cue.first < clause.first || cue.last > clause.last) continue;
    if (!BearsOn(*cue.cue, cue.first, cue.last, first, last) &&
        !IsModalOf(reading, cue, first, last) && !GovernsInfinitive(reading, cue, first)) {
      continue;
    }
    if (IsCompared(reading, cue) || OpensFact(reading, cue, first)) continue;
    if (IsOfOpening(reading, cue, first, last)) continue;
    if (cue.first >= last && IsOfNextStatement(reading, cue, last)) continue;
    const Modality found = ModalityOfCue(*cue.cue);
    const bool stands =
        found == Modality::kDenied &&
        (GoesOnOtherwise(reading, cue, first, last) || DeniesNothing(reading, cue) ||
         IsSince(reading, first) || IsTakenForGranted(reading, cue, first) ||
         WordsOf(reading, cue) == told_by);
    const bool owned = found == Modality::kPlanned && IsOwned(reading, first);
    if (found != Modality::kAsserted && !stands && !owned) modality = found;
  }
  const bool asked = modality == Modality::kAsserted && IsAskedOrSupposed(reading, first, last);
  return asked ? Modality::kUncertain : modality;
}

}  // namespace claimcheck
