// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/ban.h"

#include "claims/claim/term_stance.h"
#include "claims/claim/what_lasted.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 12;

// What a ban keeps somebody from doing; not "may not return", which may have other reasons.
constexpr WordSet kBannable({"race", "compete", "enter",   "play",     "run",      "ride",  "drive",
                             "hold", "stand",   "fly",     "work",     "trade",    "vote",  "teach",
                             "box",  "fight",   "swim",    "practise", "practice", "serve", "coach",
                             "bid",  "start",   "contest", "travel",   "perform",  "take"});

// "[may not] hold office", "will not be allowed to [compete]", "[can't] race"
bool MayNot(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kModals(
      {"may", "can", "could", "ca", "cannot", "allowed", "permitted", "able", "eligible", "free"});
  static constexpr WordSet kNot({"not", "n't", "never", "cannot"});
  bool verb = false, modal = false, negated = false;
  for (std::size_t i = time.first_token; i > reading.first() && time.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    const bool infinitive = i > reading.first() && kNot.Holds(reading.token(i - 1).key);
    if (!modal && (infinitive || IsVerb(reading.tag(i))) && !IsAuxiliary(reading, i))
      verb = verb || kBannable.Holds(LemmaAsVerb(reading, i).key);
    if (verb && kModals.Holds(reading.token(i).key)) modal = true;
    if (verb && kNot.Holds(reading.token(i).key)) negated = true;
    if (modal && negated) return true;
  }
  return false;
}

// "[barred] him [from] public office for 10 years"
bool IsBarredFrom(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kBars({"bar", "exclude", "disqualify", "prohibit", "forbid", "ban"});
  bool from = false;
  for (std::size_t i = time.first_token; i > reading.first() && time.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    from = from || reading.Is(i, "from");
    if (kBars.Holds(LemmaAsVerb(reading, i).key)) return from;
  }
  return false;
}

bool IsPerson(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kSports({"champion", "athlete", "runner", "rider", "cyclist", "swimmer",
                                    "sprinter", "hurdler", "jockey", "boxer", "striker"});
  const Tag tag = reading.tag(i);
  if (tag == Tag::kPRP) return reading.Is(i, "he") || reading.Is(i, "she");
  if (IsNoun(tag) && kSports.Holds(reading.lemma_key(i))) return true;
  return IsInName(reading, i) || (IsNoun(tag) && IsPeople(reading.lemma(i)));
}

// "The [runner] was suspended for four years", "a four-year suspension" that is handed to somebody.
bool IsSuspended(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kHanded({"hand", "give", "get", "receive", "impose", "serve", "accept"});
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    const bool verb = reading.Is(i, "suspended") && IsVerb(reading.tag(i));
    if (verb && i < time.first_token) {
      const std::optional<std::size_t> subject =
          IsPassiveVerb(reading, i) ? SubjectOf(reading, i) : ObjectOf(reading, i);
      return subject && reading.has(*subject) && IsPerson(reading, *subject);
    }
    if (IsVerb(reading.tag(i)) && kHanded.Holds(reading.lemma_key(i))) {
      for (std::size_t k = i; k < reading.last(); ++k) {
        if (reading.Is(k, "suspension") || reading.Is(k, "suspensions")) return true;
      }
    }
  }
  return false;
}

// The subject of the last verb before the length of time that has one: "[she] may not race for".
std::optional<std::size_t> WhoIsBanned(const SentenceReading& reading, const TimeExpression& time) {
  if (const auto who = WhoGotTerm(reading, time)) return who;
  for (std::size_t i = time.first_token; i > reading.first() && time.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) break;
    if (!IsVerb(reading.tag(i)) || IsAuxiliary(reading, i)) continue;
    const std::optional<std::size_t> subject = SubjectOf(reading, i);
    if (subject && reading.has(*subject) && IsPerson(reading, *subject)) return subject;
  }
  return std::nullopt;
}

}  // namespace

bool IsLengthOfBan(const SentenceReading& reading, const TimeExpression& time, const About& about) {
  static constexpr WordSet kLong({"week", "month", "year", "decade"});
  if (!time.duration || !kLong.Holds(FoldedHash(time.duration->unit))) return false;
  if (about.measure == kBan) return true;
  if (about.measure == "suspension") return IsSuspended(reading, time);
  if (time.preposition != "for") return false;
  return MayNot(reading, time) || IsBarredFrom(reading, time);
}

void NameBan(const SentenceReading& reading, const TimeExpression& time, About& about) {
  const bool may_not = about.measure != kBan && time.preposition == "for" && MayNot(reading, time);
  about.measure = std::string(kBan);
  about.role = ClaimRole::kDuration;
  about.from_frame = true;
  if (may_not) about.evoked_by = std::string(kMayNot);
  if (const auto who = WhoIsBanned(reading, time)) TellWho(reading, *who, about);
}

}  // namespace claimcheck
