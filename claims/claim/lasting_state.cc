// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/lasting_state.h"

#include "claims/claim/moment.h"
#include "claims/claim/verb_use.h"

namespace claimcheck {
namespace {

constexpr WordSet kInPlace({"in", "on", "aboard"});

constexpr std::size_t kReach = 7;

constexpr WordSet kShakes({"shake", "sway", "tremble", "rattle", "rock", "shudder"});

bool IsIn(const TimeExpression& time, absl::string_view unit) {
  return time.duration && time.duration->unit == unit;
}

// The words around a length of time that most of these are read from.
struct Around {
  const SentenceReading& reading;
  const TimeExpression& time;
  std::optional<std::size_t> verb;  // the nearest before the length
  std::uint64_t key = 0;            // of its lemma

  std::optional<std::size_t> Subject() const {
    const std::optional<std::size_t> subject =
        verb ? SubjectOf(reading, *verb) : std::optional<std::size_t>();
    return subject && reading.has(*subject) ? subject : std::nullopt;
  }
  std::uint64_t SubjectKey() const {
    const std::optional<std::size_t> subject = Subject();
    return subject ? reading.lemma_key(*subject) : 0;
  }
  // Whether "in the sea", "on a raft" stand between the verb and the length or right behind it.
  template <typename Places>
  bool Tells(const Places& places) const {
    const std::size_t end = time.last_token + kReach;
    for (std::size_t i = *verb + 1; reading.has(i + 1) && i < end; ++i) {
      if (reading.Is(i, ",") || EndsClause(reading, i)) break;
      if (!kInPlace.Holds(reading.token(i).key)) continue;
      for (std::size_t k = i + 1; reading.has(k) && k < i + 5; ++k) {
        if (places.Holds(reading.lemma_key(k))) return true;
        const Tag tag = reading.tag(k);
        if (tag != Tag::kDT && !IsAdjective(tag) && !IsNoun(tag)) break;
      }
    }
    return false;
  }
};

Around AroundOf(const SentenceReading& reading, const TimeExpression& time) {
  Around around{reading, time, std::nullopt, 0};
  for (std::size_t i = time.first_token; i > reading.first() && time.first_token - i < kReach;) {
    --i;
    const bool verb = IsVerb(reading.tag(i)) && reading.tag(i) != Tag::kMD;
    // "the ground shook": a past that the tagger may not know
    const std::uint64_t key = LemmaAsVerb(reading, i).key;
    const bool past = key != reading.token(i).key && kShakes.Holds(key);
    if (verb || past) {
      around.verb = i;
      around.key = key;
      break;
    }
    if (reading.Is(i, ",") || EndsClause(reading, i)) break;
  }
  return around;
}

// "The ground [shook] for 30 seconds", "The quake [rattled] the town for 30 seconds"
bool IsShaking(const Around& around) {
  static constexpr WordSet kGround({"ground", "earth", "house", "building", "wall", "floor", "town",
                                    "city", "earthquake", "quake", "tremor", "home", "tower"});
  if (!IsIn(around.time, "second") && !IsIn(around.time, "minute")) return false;
  if (!kShakes.Holds(around.key)) return false;
  const std::size_t before = *around.verb - 1;
  return kGround.Holds(around.SubjectKey()) ||
         (around.reading.has(before) && kGround.Holds(around.reading.lemma_key(before)));
}

// "The jury [was out] for nine hours"
bool IsJuryOut(const Around& around) {
  static constexpr FoldedWord kBe("be"), kJury("jury"), kJuror("juror");
  if (around.key != kBe.key() || !around.reading.Is(*around.verb + 1, "out")) return false;
  const std::uint64_t who = around.SubjectKey();
  return who == kJury.key() || who == kJuror.key();
}

// "Drivers [are out] for 48 hours", "called its [members out] for 48 hours"
bool IsOutOnStrike(const Around& around) {
  static constexpr WordSet kStays({"be", "stay", "remain", "call", "bring", "come", "walk"});
  static constexpr WordSet kWorkers({"member", "worker", "driver", "staff", "nurse", "teacher",
                                     "employee", "doctor", "miner", "pilot", "docker", "guard",
                                     "controller", "porter", "cleaner", "union"});
  const bool long_enough =
      IsIn(around.time, "day") || IsIn(around.time, "hour") || IsIn(around.time, "week");
  if (!long_enough || !kStays.Holds(around.key) || around.time.preposition != "for") return false;
  const std::size_t out = around.time.first_token;
  if (out < around.reading.first() + 2 || !around.reading.Is(out - 2, "out")) return false;
  if (kWorkers.Holds(around.SubjectKey())) return true;
  for (std::size_t i = *around.verb + 1; i < out; ++i) {
    if (kWorkers.Holds(around.reading.lemma_key(i))) return true;
  }
  return false;
}

bool IsInWater(const Around& around) {
  static constexpr WordSet kStays({"be", "spend", "stay", "remain", "survive", "float", "tread",
                                   "swim", "drift", "cling", "last"});
  static constexpr WordSet kWater({"water", "sea", "lake", "river", "ocean", "surf"});
  return kStays.Holds(around.key) && around.Tells(kWater);
}

bool IsAdrift(const Around& around) {
  static constexpr WordSet kDrifts({"drift", "spend", "be", "float", "sit", "wait"});
  static constexpr WordSet kRafts({"raft", "liferaft", "dinghy", "lifeboat"});
  if (!kDrifts.Holds(around.key)) return false;
  const SentenceReading& reading = around.reading;
  for (std::size_t i = *around.verb + 1; i < around.time.first_token; ++i) {
    if (reading.Is(i, "adrift")) return true;
  }
  return around.Tells(kRafts);
}

// "Police [were there] within four minutes", "Crews [arrived] in nine minutes"
std::optional<Lasting> Response(const Around& around) {
  static constexpr WordSet kComes({"arrive", "reach", "come", "get"});
  static constexpr WordSet kThere({"there", "scene", "site", "spot"});
  static constexpr FoldedWord kBe("be");
  const std::string& preposition = around.time.preposition;
  const SentenceReading& reading = around.reading;
  if (!IsIn(around.time, "minute") || (preposition != "within" && preposition != "in"))
    return std::nullopt;
  static constexpr WordSet kElsewhere({"hospital", "station", "home", "base", "clinic"});
  bool comes = kComes.Holds(around.key);
  for (std::size_t i = *around.verb + 1; i < around.time.first_token && !comes; ++i)
    comes = around.key == kBe.key() && kThere.Holds(reading.lemma_key(i));
  // "reached the hospital within": somewhere else
  for (std::size_t i = *around.verb + 1; i < around.time.first_token; ++i) {
    if (kElsewhere.Holds(reading.lemma_key(i))) return std::nullopt;
  }
  const std::optional<std::size_t> who = comes ? around.Subject() : std::nullopt;
  if (!who || !IsEmergencyService(reading.lemma(*who)) || IsOfLater(reading, *who))
    return std::nullopt;
  return Lasting{std::string(kResponse), true, nullptr, who};
}

}  // namespace

std::optional<Lasting> LastingState(const SentenceReading& reading, const TimeExpression& time) {
  const Around around = AroundOf(reading, time);
  if (!around.verb) return std::nullopt;
  const auto lasted = [](absl::string_view measure) {
    return Lasting{std::string(measure), true, nullptr};
  };
  if (IsShaking(around)) return lasted("quake");
  if (IsJuryOut(around)) return lasted("deliberation");
  if (IsOutOnStrike(around)) {
    Lasting strike = lasted("dispute");
    strike.words = "out";
    return strike;
  }
  if (IsAdrift(around)) return lasted("drifting");
  if (IsInWater(around)) return lasted("immersion");
  return Response(around);
}

bool IsSitting(const TimeExpression& time, absl::string_view measure) {
  static constexpr WordSet kMeetings(
      {"meeting", "talks", "trial", "debate", "argument", "session", "hearing"});
  return (IsIn(time, "hour") || IsIn(time, "minute")) && kMeetings.Holds(FoldedHash(measure));
}

}  // namespace claimcheck
