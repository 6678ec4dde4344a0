// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/deed.h"

#include <optional>
#include <string>

#include "absl/strings/match.h"
#include "claims/claim/moment.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/things.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 8;

void Name(absl::string_view measure, bool framed, About& about) {
  about.measure = std::string(measure);
  about.role = ClaimRole::kOccurrence;
  about.from_frame = framed;
}

// A participle behind its noun: "a crown [made] in 1742", "the clock, [made] in 1742".
bool IsParticiple(const SentenceReading& reading, std::size_t verb) {
  const bool comma = verb > reading.first() && reading.Is(verb - 1, ",");
  return reading.tag(verb) == Tag::kVBN || (comma && reading.tag(verb) == Tag::kVBD);
}

// Whom or what it is done to: the object, of a passive and of a participle behind its noun the
// noun before.
std::optional<std::size_t> Patient(const SentenceReading& reading, std::size_t verb) {
  if (IsPassiveVerb(reading, verb)) return SubjectOf(reading, verb);
  if (IsParticiple(reading, verb) && verb > reading.first()) {
    std::size_t i = verb - 1;
    if (reading.Is(i, ",") && i > reading.first()) --i;
    if (IsNoun(reading.tag(i))) return i;
    // "a crown that was [made]"
    return SubjectOf(reading, verb);
  }
  return ObjectOf(reading, verb);
}

bool IsAt(const SentenceReading& reading, const std::optional<std::size_t>& noun, const auto& set) {
  return noun && reading.has(*noun) && set.Holds(reading.lemma_key(*noun));
}

// "[found] Anton Berg guilty"
bool IsFoundGuilty(const SentenceReading& reading, std::size_t verb) {
  for (std::size_t i = verb + 1; reading.has(i) && i < verb + 2 * kReach; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",") || IsVerb(reading.tag(i))) return false;
    if (reading.Is(i, "guilty")) return true;
  }
  return false;
}

bool NameFinding(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kFinds({"find", "unearth"});
  // what is found out, and how somebody is found to be
  static constexpr WordSet kOut({"that", "to", "out", "no", "himself", "herself", "themselves",
                                 "itself", "it", "liable", "wanting", "fault", "common",
                                 "support"});
  static constexpr WordSet kStudies(
      {"jury",       "juror",    "court",      "judge",    "inquiry",       "audit",
       "report",     "study",    "survey",     "review",   "tribunal",      "panel",
       "poll",       "research", "researcher", "analysis", "investigation", "scientist",
       "commission", "auditor",  "ombudsman",  "watchdog", "committee",     "inquest"});
  if (!kFinds.Holds(reading.lemma_key(verb)) || !IsVerb(reading.tag(verb))) return false;
  if (IsFoundGuilty(reading, verb)) {
    Name("conviction", true, about);
    return true;
  }
  if (reading.has(verb + 1) && kOut.Holds(reading.token(verb + 1).key)) return false;
  static constexpr WordSet kAbstract({"evidence", "fault", "way", "work", "job", "solution", "time",
                                      "reason", "weakness", "problem", "support", "buyer",
                                      "cause"});
  for (std::size_t i = verb; i > reading.first() && verb - i < kReach;) {
    if (EndsClause(reading, --i)) break;
    if (kStudies.Holds(reading.lemma_key(i)) || kAbstract.Holds(reading.lemma_key(i))) return false;
  }
  constexpr std::size_t kLongestObject = 4;
  for (std::size_t i = verb + 1; reading.has(i) && i <= verb + kLongestObject; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) break;
    if (kAbstract.Holds(reading.lemma_key(i))) return false;
  }
  Name("discovery", true, about);
  return true;
}

// What is decided, said or done, and no thing: "a pledge made in 2019".
bool IsAbstract(const SentenceReading& reading, std::size_t noun) {
  static constexpr WordSet kNouns(
      {"decision", "announcement", "arrest",  "payment", "call",        "claim",
       "offer",    "promise",      "pledge",  "change",  "appointment", "complaint",
       "deal",     "progress",     "attempt", "bid",     "statement",   "remark",
       "comment",  "profit",       "loss",    "debut",   "request",     "recommendation",
       "proposal", "mistake",      "visit",   "effort",  "find",        "discovery",
       "case",     "choice",       "threat"});
  return kNouns.Holds(reading.lemma_key(noun)) || IsPeople(reading.lemma(noun)) ||
         absl::EndsWith(reading.lemma(noun), "ion") || absl::EndsWith(reading.lemma(noun), "ment");
}

bool IsBuilt(const SentenceReading& reading, std::size_t noun) {
  static constexpr WordSet kBuilt({"block", "scaffold", "scaffolding", "tower", "statue", "wall",
                                   "monument", "hall", "fence", "barrier", "line", "railway",
                                   "road", "tunnel", "track", "house", "church", "station"});
  const std::string& lemma = reading.lemma(noun);
  return kBuilt.Holds(reading.lemma_key(noun)) || IsOfKind(lemma, "building") ||
         IsOfKind(lemma, "bridge") || (FindThing(lemma) != nullptr && !IsOfKind(lemma, "people"));
}

// "a crown [made] in 1742", "the block was [put up] in 1974", "the dam, [finished] in 2011"
bool NameMaking(const SentenceReading& reading, const TimeExpression& time, std::size_t verb,
                About& about) {
  const std::uint64_t key = reading.lemma_key(verb);
  const bool up = reading.has(verb + 1) && reading.Is(verb + 1, "up");
  const bool made = key == FoldedHash("make") && time.granularity == Granularity::kYear &&
                    IsParticiple(reading, verb);
  const bool put_up = key == FoldedHash("put") && up;
  const bool is =
      verb > reading.first() && (reading.Is(verb - 1, "is") || reading.Is(verb - 1, "are"));
  const bool finished = key == FoldedHash("finish") && IsParticiple(reading, verb) && !is;
  if (!made && !put_up && !finished) return false;
  const std::optional<std::size_t> what = Patient(reading, verb);
  if (!what || !reading.has(*what) || !IsNoun(reading.tag(*what))) return false;
  if (IsAbstract(reading, *what) || (!made && !IsBuilt(reading, *what))) return false;
  Name("construction", true, about);
  about.thing = {};
  about.thing.noun = reading.lemma(*what);
  return true;
}

// "Police [raided] his office"
bool NameRaid(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kOfficers({"police", "officer", "detective", "investigator", "inspector",
                                      "prosecutor", "official", "agent"});
  if (LemmaAsVerb(reading, verb).key != FoldedHash("raid")) return false;
  if (!IsVerb(reading.tag(verb)) || !IsAt(reading, SubjectOf(reading, verb), kOfficers))
    return false;
  Name("search", true, about);
  return true;
}

// "The jet [touched down]"
bool NameLanding(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kFlown({"flight", "jet", "plane", "helicopter", "aircraft", "airliner"});
  const std::uint64_t key = reading.lemma_key(verb);
  const bool down =
      key == FoldedHash("touch") && reading.has(verb + 1) && reading.Is(verb + 1, "down");
  if ((!down && key != FoldedHash("land")) || !IsVerb(reading.tag(verb))) return false;
  const std::optional<std::size_t> subject = SubjectOf(reading, verb);
  if (!IsAt(reading, subject, kFlown) || IsOfLater(reading, *subject)) return false;
  Name("landing", true, about);
  about.thing = {};
  about.thing.noun = reading.lemma(*subject);
  return true;
}

// "won the Arda [Prize]", "was awarded a [medal]"
bool NameAward(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kWins({"win", "award", "receive", "give", "collect"});
  static constexpr WordSet kPrizes({"prize", "award", "medal", "nobel", "oscar", "grammy"});
  if (!kWins.Holds(reading.lemma_key(verb))) return false;
  for (std::size_t i = verb + 1; reading.has(i) && i < verb + kReach; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",") || IsVerb(reading.tag(i))) return false;
    if (!kPrizes.Holds(reading.token(i).key)) continue;
    if (reading.has(i + 1) && reading.Is(i + 1, "money")) return false;
    Name("award", false, about);
    return true;
  }
  return false;
}

// "Her novel [came out]", "was [published]"
bool NamePublication(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kBooks({"novel", "book", "album", "memoir", "poem", "collection", "song",
                                   "magazine", "play", "film", "edition"});
  const std::uint64_t key = reading.lemma_key(verb);
  const bool out =
      key == FoldedHash("come") && reading.has(verb + 1) && reading.Is(verb + 1, "out");
  const bool appears = key == FoldedHash("appear");
  if (!out && !appears && key != FoldedHash("publish")) return false;
  if (key != FoldedHash("publish") && !IsAt(reading, SubjectOf(reading, verb), kBooks))
    return false;
  Name("publication", false, about);
  return true;
}

}  // namespace

bool NameDeed(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
              About& about) {
  static constexpr WordSet kVerbs({"find", "unearth", "make", "put", "finish", "raid", "touch",
                                   "land", "win", "award", "receive", "give", "collect", "publish",
                                   "come", "appear"});
  if (about.role == ClaimRole::kDeadline || !kVerbs.Holds(reading.lemma_key(word))) return false;
  return NameFinding(reading, word, about) || NameMaking(reading, time, word, about) ||
         NameRaid(reading, word, about) || NameLanding(reading, word, about) ||
         NameAward(reading, word, about) || NamePublication(reading, word, about);
}

}  // namespace claimcheck
