// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/gunfire.h"

#include <algorithm>

#include "claims/claim/call_for_help.h"

namespace claimcheck {
namespace {

constexpr WordSet kShots({"shot", "gunshot", "gunfire", "bullet", "round", "volley"});
constexpr WordSet kGuns({"gun", "weapon", "pistol", "rifle", "handgun", "shotgun", "revolver",
                         "firearm", "magazine", "clip"});
constexpr WordSet kFires({"fire", "discharge", "empty", "unload", "loose", "spray", "pump"});

// "The first shots were fired", "shots rang out"
bool ShotsSound(const MomentClause& clause) {
  static constexpr WordSet kSound({"fire", "ring", "hear", "erupt", "hit", "strike", "pierce",
                                   "tear", "rip", "fly", "crash", "pepper", "spray"});
  return kShots.Holds(FoldedHash(clause.Subject())) && kSound.Holds(clause.key);
}

// "The gun went off", "the rifle was fired"
bool GunGoesOff(const MomentClause& clause) {
  static constexpr FoldedWord kGo("go");
  static constexpr WordSet kItself({"discharge", "fire", "misfire"});
  if (!kGuns.Holds(FoldedHash(clause.Subject()))) return false;
  const std::size_t next = clause.verb + 1;
  const bool goes =
      clause.key == kGo.key() && clause.reading.has(next) && clause.reading.Is(next, "off");
  return goes || kItself.Holds(clause.key);
}

// "came at noon and fired two shots at 1 p.m.": what happened one after the other.
bool TellsCourse(const SentenceReading& reading) {
  return std::count_if(reading.times.begin(), reading.times.end(), [&](const TimeExpression& time) {
           return reading.has(time.first_token) && time.minute_of_day;
         }) > 1;
}

// "somebody [fired] at the guard", "a man [fired] six rounds"; not what police fired.
bool SomebodyFires(const MomentClause& clause, const TimeExpression& time) {
  static constexpr WordSet kAt({"at", "into", "on"});
  if (!kFires.Holds(clause.key) || clause.IsPassive()) return false;
  const SentenceReading& reading = clause.reading;
  const std::size_t at = clause.verb + 1;
  const bool aimed = reading.Is(clause.verb, "fired") && reading.has(at + 1) &&
                     kAt.Holds(reading.token(at).key) && at + 1 != time.first_token &&
                     reading.tag(at + 1) != Tag::kCD;
  if (aimed) return true;
  if (IsEmergencyService(clause.Subject()) || TellsCourse(reading)) return false;
  const std::optional<std::size_t> object = clause.ObjectToken();
  if (!object || !reading.has(*object) || IsOfLater(reading, *object)) return false;
  const std::uint64_t noun = reading.lemma_key(*object);
  return kShots.Holds(noun) || kGuns.Holds(noun);
}

// "neighbours [heard] three shots", "heard what sounded like gunshots", "sensors [detected] shots"
bool HearsShots(const MomentClause& clause) {
  constexpr std::size_t kReach = 8;
  static constexpr WordSet kHears({"hear", "register", "record", "detect"});
  const SentenceReading& reading = clause.reading;
  if (!kHears.Holds(clause.key) || clause.IsPassive()) return false;
  for (std::size_t i = clause.verb + 1; reading.has(i) && i < clause.verb + kReach; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (IsNoun(reading.tag(i)) && kShots.Holds(reading.lemma_key(i))) {
      return !IsOfLater(reading, i);
    }
  }
  return false;
}

}  // namespace

// "heard what sounded like [fireworks]", "heard two loud [bangs]", "the gun [fired]", "it [went
// off]" in tokens [begin, end), of a sentence that tells of a gun: what people take shots for, and
// what a gun does by itself.
bool HoldBangs(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  static constexpr WordSet kBangs(
      {"firework", "firecracker", "bang", "pop", "gunshot", "shot", "gunfire", "blast"});
  static constexpr WordSet kFires({"fired", "discharged", "misfired"});
  const bool armed = HasWordOf(reading, reading.first(), begin, kGuns);
  bool heard = false;
  for (std::size_t i = begin; i < end; ++i) {
    heard = heard || reading.Is(i, "heard") || reading.Is(i, "hear") || reading.Is(i, "hearing");
    if (heard && IsNoun(reading.tag(i)) && kBangs.Holds(reading.lemma_key(i))) return true;
    const bool gun = kGuns.Holds(reading.lemma_key(i)) || (armed && reading.Is(i, "it"));
    if (!gun || i + 1 >= end) continue;
    const bool off = i + 2 < end && reading.Is(i + 1, "went") && reading.Is(i + 2, "off");
    const std::size_t fired = reading.Is(i + 1, "was") && i + 2 < end ? i + 2 : i + 1;
    if (off || kFires.Holds(reading.token(fired).key)) return true;
  }
  return false;
}

bool IsGunGoingOff(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kBombs({"bomb", "bombs", "grenade", "explosive", "explosives", "device",
                                   "devices", "fireworks", "alarm"});
  if (trigger.row->frame != "explosion" || trigger.row->part != FramePart::kVerb) return false;
  if (trigger.row->lemmas.front() != "go") return false;
  return HasWordOf(reading, reading.first(), trigger.first, kGuns) &&
         !HasWordOf(reading, reading.first(), trigger.first, kBombs);
}

bool MayTellGunfire(const SentenceReading& reading, std::size_t verb, std::uint64_t key) {
  constexpr std::size_t kReach = 7;
  static constexpr WordSet kSurely(
      {"fire", "ring", "hear", "erupt", "discharge", "unload", "detect", "register"});
  static constexpr WordSet kPerhaps({"hit", "strike", "pierce", "tear", "rip", "fly", "crash",
                                     "pepper", "spray", "pump", "empty", "loose", "go"});
  if (kSurely.Holds(key)) return true;
  const std::size_t first = verb - std::min(verb, kReach), last = verb + kReach;
  return kPerhaps.Holds(key) &&
         (HasWordOf(reading, first, last, kShots) || HasWordOf(reading, first, last, kGuns));
}

bool NameGunfire(const MomentClause& clause, const TimeExpression& time, About& about) {
  const bool told =
      ShotsSound(clause) || GunGoesOff(clause) || SomebodyFires(clause, time) || HearsShots(clause);
  if (!told || TellsOfLater(clause)) return false;
  NameOccurrence("shooting", about);
  return true;
}

}  // namespace claimcheck
