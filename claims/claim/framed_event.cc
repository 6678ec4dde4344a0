// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/framed_event.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/claim/sense.h"
#include "claims/claim/what_begins.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// How far the words for what begins or ends stand from the word that says so.
constexpr std::size_t kSubjectReach = 12;
constexpr std::size_t kObjectReach = 7;

EventKind NearestEvent(const SentenceReading& reading, TokenRange range, bool before) {
  const Trigger* nearest = nullptr;
  for (const Trigger& other : reading.triggers) {
    if (!NamesEvent(other) || other.first < range.first || other.last > range.last) continue;
    // "gets underway [March] 13"
    if (IsWithinCompound(reading, other) || IsInTime(reading, other.first)) continue;
    if (IsOfPaper(reading, other)) continue;
    if (nearest == nullptr || (before && other.first > nearest->first)) nearest = &other;
  }
  if (nearest != nullptr) return {std::string(nearest->row->frame), true, nearest};
  for (std::size_t k = 0; k < range.last - range.first; ++k) {
    const std::size_t i = before ? range.last - 1 - k : range.first + k;
    const Tag tag = reading.tag(i);
    // "due to end at 10 [p.m.] on Thursday"
    const bool noun = (tag == Tag::kNN || tag == Tag::kNNS) && !IsInTime(reading, i);
    if (noun) return {reading.lemma(i), false, nullptr};
    if (!before && (IsVerb(tag) || reading.Is(i, ","))) break;
  }
  return {};
}

// "began [crossing]": what somebody begins or ends to do.
EventKind DoingAt(const SentenceReading& reading, std::size_t gerund) {
  for (const Trigger& other : reading.triggers) {
    const bool event = !IsGeneric(*other.row) && other.row->role == "occurrence";
    if (other.first == gerund && event) return {std::string(other.row->frame), true, &other};
  }
  return {reading.lemma(gerund), false, nullptr};
}

// Where a verb's object may stand: right of it up to a preposition, a comma, "and" or a verb.
TokenRange ObjectWords(const SentenceReading& reading, const Trigger& verb, std::size_t end) {
  TokenRange range{verb.last, verb.last};
  while (range.last < end && range.last - verb.last < kObjectReach) {
    const Tag tag = reading.tag(range.last);
    const absl::string_view word = reading.word(range.last);
    if (tag == Tag::kIN || tag == Tag::kTO || tag == Tag::kCC || IsVerb(tag) || word == ",") {
      if (!(word == "of" && range.last > range.first)) break;
    }
    ++range.last;
  }
  return range;
}

// "the crisis [had suddenly] erupted"
bool StandsRightBefore(const SentenceReading& reading, const Trigger& noun, const Trigger& verb) {
  for (std::size_t i = noun.last; i < verb.first; ++i) {
    if (!IsAdverb(reading.tag(i)) && !IsAuxiliary(reading, i)) return false;
  }
  return true;
}

// The subject is dear to find, and not sought where no event could be it.
EventKind SubjectKind(const SentenceReading& reading, const Trigger& trigger) {
  if (std::none_of(reading.triggers.begin(), reading.triggers.end(), NamesEvent)) return {};
  const std::optional<std::size_t> subject = SubjectOf(reading, trigger.first);
  if (!subject || !reading.has(*subject)) return {};
  for (const Trigger& other : reading.triggers) {
    if (NamesEvent(other) && other.last == *subject + 1) {
      return {std::string(other.row->frame), true, &other};
    }
  }
  return {};
}

// What stands before a verb, back to another verb, a comma or the clause's beginning.
TokenRange WordsBeforeVerb(const SentenceReading& reading, const Trigger& verb) {
  std::size_t begin = verb.first;
  while (begin > reading.first() && verb.first - begin < kSubjectReach) {
    const std::size_t i = begin - 1;
    if (EndsClause(reading, i) || reading.Is(i, ",")) break;
    if (IsVerb(reading.tag(i)) && !IsAuxiliary(reading, i)) break;
    begin = i;
  }
  return {begin, verb.first};
}

// The event that a word for harm says did it: "the [blast] killed 12", "the [blast] that killed
// 12".
EventKind CauseOf(const SentenceReading& reading, const Trigger& harm) {
  const absl::string_view occasion = TraitsOf(*harm.row).occasion;
  const bool active = harm.row->part == FramePart::kVerb && harm.row->slot == FrameSlot::kObject &&
                      !harm.passive && harm.first > reading.first();
  if (occasion.empty() || !active) return {};
  const auto may_do_it = [&](const Trigger& other) {
    return NamesEvent(other) && TraitsOf(*other.row).occasion == occasion;
  };
  if (std::none_of(reading.triggers.begin(), reading.triggers.end(), may_do_it)) return {};
  EventKind kind = SubjectKind(reading, harm);
  if (!kind.framed) kind = NearestEvent(reading, WordsBeforeVerb(reading, harm), /*before=*/true);
  return kind.framed && TraitsOf(kind.name).occasion == occasion ? kind : EventKind{};
}

// "Eleven were killed in the [explosion]", "was hurt during the [storm]": what harm was done in.
EventKind OccasionOf(const SentenceReading& reading, const Trigger& harm) {
  const absl::string_view occasion = TraitsOf(*harm.row).occasion;
  if (occasion.empty() || harm.row->role != "count") return {};
  for (const Trigger& other : reading.triggers) {
    if (other.first < harm.last || other.first > harm.last + kObjectReach) continue;
    if (!NamesEvent(other) || TraitsOf(*other.row).occasion != occasion) continue;
    for (std::size_t i = other.first; i > harm.last;) {
      static constexpr WordSet kIn({"in", "during", "by", "from"});
      if (IsVerb(reading.tag(--i)) || reading.Is(i, ",") || EndsClause(reading, i)) break;
      if (kIn.Holds(reading.token(i).key)) return {std::string(other.row->frame), true, &other};
    }
  }
  return {};
}

// "[It] took place at noon", "This happened on Monday", and nobody named at all: "Happened at
// noon".
bool PointsBack(const SentenceReading& reading, const Trigger& verb) {
  if (verb.row->part != FramePart::kVerb) return false;
  std::size_t i = verb.first;
  while (i > reading.first() && (IsAuxiliary(reading, i - 1) || IsAdverb(reading.tag(i - 1)))) --i;
  if (i == reading.first()) return reading.tag(verb.first) == Tag::kVBD;
  static constexpr WordSet kPronouns({"it", "this", "that", "all"});
  return kPronouns.Holds(reading.token(i - 1).key) &&
         (i - 1 == reading.first() || !IsNoun(reading.tag(i - 2)));
}

// "The [scene], which unfolded at noon": what happens without a name of its own.
bool IsUnnamedHappening(absl::string_view noun) {
  static constexpr WordSet kNouns({"scene", "event", "episode", "drama", "nightmare", "horror"});
  return kNouns.Holds(FoldedHash(noun));
}

// A word for something that somebody undertakes: "procedure" and "attempt" of one article, and of
// two that report one event, are its.
bool IsUndertaking(absl::string_view noun) {
  static constexpr WordSet kNouns({"procedure", "attempt", "operation", "effort", "manoeuvre",
                                   "maneuver", "process", "undertaking"});
  return kNouns.Holds(FoldedHash(noun));
}

// "The [avalanche] came down at noon": the event's own date.
EventKind WhatCameDown(const SentenceReading& reading, const Trigger& trigger) {
  if (trigger.row->frame != "collapse" || trigger.row->lemmas.front() != "come") return {};
  return SubjectKind(reading, trigger);
}

// Whether the tokens [begin, end) may stand within one noun phrase: "a strong 6.3 magnitude".
bool MayBeOnePhrase(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    const Tag tag = reading.tag(i);
    const bool inside = tag == Tag::kDT || tag == Tag::kCD || IsNoun(tag) || IsAdjective(tag) ||
                        tag == Tag::kVBN || reading.Is(i, "-");
    if (!inside) return false;
  }
  return true;
}

// "The town was hit by a [quake]", "was struck on Monday by a strong [storm]": what struck it.
EventKind WhatStruck(const SentenceReading& reading, const Trigger& trigger) {
  constexpr std::size_t kPhrase = 7;
  if (!trigger.passive) return {};
  constexpr std::size_t kReach = 12;
  const std::size_t end = std::min(reading.last(), trigger.last + kReach);
  std::size_t by = trigger.last;
  while (by < end && !reading.Is(by, "by")) {
    if (IsVerb(reading.tag(by)) || reading.Is(by, ";")) return {};
    ++by;
  }
  for (const Trigger& other : reading.triggers) {
    if (by == end || other.first <= by || other.first > by + kPhrase) continue;
    if (!NamesEvent(other) || other.row->role != "occurrence") continue;
    if (!MayBeOnePhrase(reading, by + 1, other.first)) return {};
    return {std::string(other.row->frame), true, &other};
  }
  return {};
}

// "The start of the trial was put off".
const Trigger* EdgeNounBefore(const SentenceReading& reading, const Trigger& verb) {
  const TokenRange clause = ClauseAround(reading, verb.first, verb.last);
  for (const Trigger& other : reading.triggers) {
    if (IsEdge(*other.row) && other.row->part == FramePart::kNoun && other.first >= clause.first &&
        other.first < verb.first) {
      return &other;
    }
  }
  return nullptr;
}

// "It took three hours to rebuild the road": the subject tells nothing.
bool WhatIsNeeded(const Trigger& trigger) {
  static constexpr WordSet kNeeds({"take", "need", "require", "hold", "plan", "set", "schedule"});
  return kNeeds.Holds(FoldedHash(trigger.row->lemmas.front())) && trigger.row->lemmas.size() == 1;
}

// "put out a statement" ends nothing, and "put out the fire" the fire.
bool NeedsEvent(const Trigger& trigger) { return trigger.row->lemmas.front() == "put"; }

// "Mount Arda [erupted]", "the volcano's last [eruption]": nothing else begins.
bool IsEruption(const Trigger& trigger, const EventKind& kind) {
  static constexpr WordSet kMountains(
      {"", "volcano", "mountain", "mount", "crater", "peak", "vent"});
  const std::string& word = trigger.row->lemmas.front();
  return (word == "erupt" || word == "eruption") && !kind.framed &&
         kMountains.Holds(FoldedHash(kind.name));
}

// Reads what begins, ends, happens, lasts or is put off.
void ReadGeneric(const SentenceReading& reading, const Trigger& trigger, About& about) {
  EventKind kind = KindOfEvent(reading, trigger);
  const bool edge = IsEdge(*trigger.row);
  const bool asks_what = trigger.row->frame == "rescheduling" || WhatIsNeeded(trigger);
  if (!kind.framed && !asks_what) {
    if (IsUnnamedHappening(kind.name)) kind = {"incident", true, nullptr};
    if (PointsBack(reading, trigger)) kind = {std::string(kPointsBack), true, nullptr};
  }
  if (!kind.framed && IsUndertaking(kind.name)) kind.name = "operation";
  about.measure = kind.name;
  if (IsEruption(trigger, kind)) about.measure = "eruption";
  // Whatever begins has a beginning; that something is held or lasts says less.
  about.from_frame = kind.framed || (edge && !NeedsEvent(trigger));
  // A fire's date is its beginning.
  const bool momentary = kind.framed ? TraitsOf(kind.name).momentary : about.measure == "eruption";
  if (about.role == ClaimRole::kStart && momentary) {
    about.role = ClaimRole::kOccurrence;
  }
  if (trigger.row->frame != "rescheduling") return;
  if (kind.trigger != nullptr && kind.trigger->row->role == "deadline") {
    about.role = ClaimRole::kDeadline;
  }
  if (const Trigger* edge_noun = EdgeNounBefore(reading, trigger); edge_noun != nullptr) {
    about.role = ClaimRoleNamed(edge_noun->row->role).value_or(about.role);
  }
  about.rescheduled = true;
}

}  // namespace

bool IsWithinCompound(const SentenceReading& reading, const Trigger& trigger) {
  // "the worst-hit areas", "storm-hit villages"
  const std::size_t first = trigger.first;
  const bool joined = first > reading.first() && reading.word(first - 1) == "-" &&
                      !reading.token(first).space_before;
  if (joined && !reading.token(first - 1).space_before) return true;
  static constexpr WordSet kThings(
      {"engine", "brigade",   "department", "service", "station", "truck",   "alarm",
       "relief", "insurance", "warning",    "zone",    "site",    "hydrant", "team",
       "party",  "crew",      "scene",      "footage", "fund",    "unit",    "squad"});
  if (trigger.row->part == FramePart::kVerb || !reading.has(trigger.last)) return false;
  const Tag tag = reading.tag(trigger.last);
  if (tag != Tag::kNN && tag != Tag::kNNS) return false;
  return kThings.Holds(reading.lemma_key(trigger.last)) || IsPeople(reading.lemma(trigger.last));
}

bool IsEdge(const FrameRow& row) { return row.role == "start" || row.role == "end"; }

bool TakesDate(const FrameRow& row) {
  if (row.part == FramePart::kState && row.slot != FrameSlot::kAny) return false;
  return row.role != "amount" && row.slot != FrameSlot::kLevel && row.slot != FrameSlot::kSelf &&
         row.slot != FrameSlot::kParty && row.slot != FrameSlot::kGenitive;
}

bool NamesEvent(const Trigger& trigger) {
  const FrameRow& row = *trigger.row;
  if (IsGeneric(row)) return false;
  return row.part == FramePart::kClass ||
         (row.part == FramePart::kNoun &&
          (row.role == "occurrence" || row.role == "deadline" || row.role == "start"));
}

bool IsGeneric(const FrameRow& row) {
  return row.frame == "start" || row.frame == "end" || row.frame == "occurring" ||
         row.frame == "lasting" || row.frame == "rescheduling";
}

namespace {

// Where the words of the verb's own clause begin when "and" joins it, with a subject of its own, to
// another: "the trial lasted five weeks and [the jury needed nine hours]".
std::size_t OwnClauseBegin(const SentenceReading& reading, const Trigger& verb, std::size_t begin) {
  static constexpr WordSet kJoins({"and", "but", "while"});
  bool subject = false;
  for (std::size_t i = verb.first; i > begin;) {
    --i;
    subject = subject || IsNoun(reading.tag(i));
    if (!kJoins.Holds(reading.token(i).key) || !subject) continue;
    for (std::size_t k = begin; k < i; ++k) {
      if (IsVerb(reading.tag(k))) return i + 1;
    }
  }
  return begin;
}

}  // namespace

EventKind KindOfEvent(const SentenceReading& reading, const Trigger& trigger) {
  const TokenRange clause = ClauseAround(reading, trigger.first, trigger.last);
  // "due to end": the tagger may take it for a noun.
  const bool infinitive = trigger.first > reading.first() && reading.Is(trigger.first - 1, "to");
  if (trigger.row->part != FramePart::kVerb && !infinitive) {
    return NearestEvent(reading, {trigger.last, std::min(clause.last, trigger.last + kObjectReach)},
                        false);
  }
  if (IsEdge(*trigger.row) && trigger.last < clause.last &&
      reading.tag(trigger.last) == Tag::kVBG) {
    return DoingAt(reading, trigger.last);
  }
  if (!trigger.passive) {
    const EventKind object =
        NearestEvent(reading, ObjectWords(reading, trigger, clause.last), /*before=*/false);
    if (object.framed) return object;
  }
  const std::size_t reach = trigger.first > kSubjectReach ? trigger.first - kSubjectReach : 0;
  const std::size_t begin = OwnClauseBegin(reading, trigger, std::max(clause.first, reach));
  const EventKind nearest = NearestEvent(reading, {begin, trigger.first}, true);
  if (nearest.framed && StandsRightBefore(reading, *nearest.trigger, trigger)) return nearest;
  const EventKind subject = SubjectKind(reading, trigger);
  if (subject.framed) return subject;
  if (nearest.framed || !IsEdge(*trigger.row)) return nearest;
  const std::string plain = WhatBegins(reading, trigger, ObjectWords(reading, trigger, clause.last),
                                       {begin, trigger.first});
  return plain.empty() ? nearest : EventKind{plain, false, nullptr};
}

About FramedEvent(const SentenceReading& reading, const Trigger& trigger) {
  const FrameRow& row = *trigger.row;
  About about;
  about.from_frame = true;
  about.role = ClaimRoleNamed(row.role).value_or(ClaimRole::kOccurrence);
  if (about.role == ClaimRole::kCount || about.role == ClaimRole::kDuration) {
    about.role = ClaimRole::kOccurrence;
  }
  about.measure = std::string(row.frame);
  about.evoked_by =
      std::string(Slice(reading.text->text, Cover(reading.token(trigger.first).span,
                                                  reading.token(trigger.last - 1).span)));
  if (IsGeneric(row)) {
    ReadGeneric(reading, trigger, about);
  } else if (row.frame == "opening" && row.part == FramePart::kVerb) {
    // "The trial opened on Monday" is the beginning of the trial.
    const EventKind kind = SubjectKind(reading, trigger);
    if (kind.framed) {
      about.measure = kind.name;
      about.role = ClaimRole::kStart;
    }
  } else if (const absl::string_view sense = SenseOf(reading, trigger); !sense.empty()) {
    about.measure = std::string(sense);
  } else if (const EventKind fallen = WhatCameDown(reading, trigger); fallen.framed) {
    about.measure = fallen.name;
  } else if (row.frame == "impact") {
    // "The quake struck on Monday" is the quake's date, and so is "it struck".
    EventKind kind = WhatStruck(reading, trigger);
    if (!kind.framed) kind = KindOfEvent(reading, trigger);
    if (kind.framed) {
      about.measure = kind.name;
    } else if (kind.name.empty() && PointsBack(reading, trigger)) {
      about.measure = std::string(kPointsBack);
    }
  } else if (const EventKind cause = CauseOf(reading, trigger); cause.framed) {
    // "The blast that killed 12 people on Monday" tells the day of the blast.
    about.measure = cause.name;
  } else if (const EventKind occasion = OccasionOf(reading, trigger); occasion.framed) {
    about.measure = occasion.name;
  }
  return about;
}

std::string EventLabel(const SentenceReading& reading, const About& about, TokenRange clause) {
  std::string label;
  switch (about.role) {
    case ClaimRole::kStart:
      label = absl::StrCat("start of ", about.measure.empty() ? "it" : about.measure);
      break;
    case ClaimRole::kEnd:
      label = absl::StrCat("end of ", about.measure.empty() ? "it" : about.measure);
      break;
    case ClaimRole::kDuration:
      label = absl::StrCat("length of ", about.measure);
      break;
    default:
      label = about.measure;
  }
  const std::string names = NamesInWords(reading, clause);
  return names.empty() ? label : absl::StrCat(label, ", ", names);
}

}  // namespace claimcheck
