// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/deed.h"

#include <algorithm>
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

// A participle behind its noun: "a bell [made] in 1738", "the clock, [made] in 1738".
bool IsParticiple(const SentenceReading& reading, std::size_t verb) {
  const bool comma = verb > reading.first() && reading.Is(verb - 1, ",");
  return reading.tag(verb) == Tag::kVBN || (comma && reading.tag(verb) == Tag::kVBD);
}

// Whether a word of the set stands within some tokens before the verb: asked before its subject is
// sought, which is dear.
bool StandsBefore(const SentenceReading& reading, std::size_t verb, const auto& words) {
  return HasWordOf(reading, verb - std::min(verb, 2 * kReach), verb, words);
}

// The nearest common noun before "was [found]"; nullopt where a name or a pronoun stands nearer.
std::optional<std::size_t> NounBefore(const SentenceReading& reading, std::size_t verb) {
  for (std::size_t i = verb; i > reading.first() && verb - i < kReach;) {
    --i;
    if (reading.tag(i) == Tag::kPRP || IsInName(reading, i) || EndsClause(reading, i)) break;
    if (IsNoun(reading.tag(i)) && !IsInTime(reading, i)) return i;
  }
  return std::nullopt;
}

// The last noun of the phrase right behind "[found]".
std::optional<std::size_t> NounAfter(const SentenceReading& reading, std::size_t verb) {
  std::optional<std::size_t> noun;
  for (std::size_t i = verb + 1; reading.has(i) && i < verb + kReach; ++i) {
    const Tag tag = reading.tag(i);
    if (IsInName(reading, i) || IsInTime(reading, i)) break;
    if (IsNoun(tag)) noun = i;
    const bool inside =
        IsNoun(tag) ||
        (!noun && (tag == Tag::kDT || tag == Tag::kPRPS || tag == Tag::kCD || IsAdjective(tag)));
    if (!inside) break;
  }
  return noun;
}

// Whom or what it is done to: the object, of a passive and of a participle behind its noun the
// noun before.
std::optional<std::size_t> Patient(const SentenceReading& reading, std::size_t verb) {
  if (IsPassiveVerb(reading, verb)) return SubjectOf(reading, verb);
  if (IsParticiple(reading, verb) && verb > reading.first()) {
    std::size_t i = verb - 1;
    if (reading.Is(i, ",") && i > reading.first()) --i;
    if (IsNoun(reading.tag(i))) return i;
    // "a bell that was [made]"
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
  const std::optional<std::size_t> what =
      FollowsBe(reading, verb) ? NounBefore(reading, verb) : NounAfter(reading, verb);
  if (what && IsOfLater(reading, *what)) return false;
  Name("discovery", true, about);
  about.thing = {};
  if (what) about.thing.noun = reading.lemma(*what);
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

// "a bell [made] in 1738", "the block was [put up] in 1974", "the dam, [finished] in 2011"
bool NameMaking(const SentenceReading& reading, const TimeExpression& time, std::size_t verb,
                About& about) {
  const std::uint64_t key = reading.lemma_key(verb);
  const bool up = reading.has(verb + 1) && reading.Is(verb + 1, "up");
  if (key == FoldedWord("make").key() && FollowsBe(reading, verb)) {
    static constexpr WordSet kFinds({"find", "discovery"});
    if (IsAt(reading, SubjectOf(reading, verb), kFinds)) {
      Name("discovery", true, about);
      return true;
    }
  }
  const bool made = key == FoldedWord("make").key() && time.granularity == Granularity::kYear &&
                    IsParticiple(reading, verb);
  const bool put_up = key == FoldedWord("put").key() && up;
  const bool is =
      verb > reading.first() && (reading.Is(verb - 1, "is") || reading.Is(verb - 1, "are"));
  const bool finished = key == FoldedWord("finish").key() && IsParticiple(reading, verb) && !is;
  if (!made && !put_up && !finished) return false;
  const std::optional<std::size_t> what = Patient(reading, verb);
  if (!what || !reading.has(*what) || !IsNoun(reading.tag(*what))) return false;
  // "a block that holds 40 flats and was [put up] in 1974"
  const bool of_year = put_up && time.granularity == Granularity::kYear;
  if (IsAbstract(reading, *what) || (!made && !of_year && !IsBuilt(reading, *what))) return false;
  Name("construction", true, about);
  about.thing = {};
  about.thing.noun = reading.lemma(*what);
  return true;
}

// "Police [raided] his office"
bool NameRaid(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kOfficers({"police", "officer", "detective", "investigator", "inspector",
                                      "prosecutor", "official", "agent"});
  if (LemmaAsVerb(reading, verb).key != FoldedWord("raid").key()) return false;
  if (!IsVerb(reading.tag(verb)) || !StandsBefore(reading, verb, kOfficers)) return false;
  if (!IsAt(reading, SubjectOf(reading, verb), kOfficers)) return false;
  Name("search", true, about);
  about.thing = {};
  if (const auto what = NounAfter(reading, verb)) about.thing.noun = reading.lemma(*what);
  return true;
}

// "The jet [touched down]"
bool NameLanding(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kFlown({"flight", "jet", "plane", "helicopter", "aircraft", "airliner"});
  const std::uint64_t key = reading.lemma_key(verb);
  const bool down =
      key == FoldedWord("touch").key() && reading.has(verb + 1) && reading.Is(verb + 1, "down");
  if ((!down && key != FoldedWord("land").key()) || !IsVerb(reading.tag(verb))) return false;
  if (!StandsBefore(reading, verb, kFlown)) return false;
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
      key == FoldedWord("come").key() && reading.has(verb + 1) && reading.Is(verb + 1, "out");
  const bool publishes = key == FoldedWord("publish").key();
  if (!out && !publishes && key != FoldedWord("appear").key()) return false;
  if (!publishes && !StandsBefore(reading, verb, kBooks)) return false;
  if (!publishes && !IsAt(reading, SubjectOf(reading, verb), kBooks)) return false;
  Name("publication", false, about);
  return true;
}

// "[conceded] defeat", "[admitted] defeat"
bool NameConcession(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kConcedes({"concede", "admit", "acknowledge"});
  if (!kConcedes.Holds(reading.lemma_key(verb))) return false;
  if (!reading.has(verb + 1) || !reading.Is(verb + 1, "defeat")) return false;
  Name("concession", true, about);
  return true;
}

// "The sample was [taken] on Monday", "[gave] a sample"
bool NameSample(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kTakes({"take", "give", "provide", "collect"});
  static constexpr WordSet kSamples({"sample", "specimen", "swab"});
  if (!kTakes.Holds(reading.lemma_key(verb))) return false;
  const std::size_t begin = verb < reading.first() + kReach ? reading.first() : verb - kReach;
  for (std::size_t i = begin; reading.has(i) && i < verb + kReach / 2; ++i) {
    if (!kSamples.Holds(reading.lemma_key(i))) continue;
    if (IsOfLater(reading, i)) return false;
    Name("sample", true, about);
    return true;
  }
  return false;
}

// "will [apply] for approval in May", "[submit] its application", "the dossier should [reach] the
// regulator"
bool NameFiling(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kFiles({"apply", "submit", "file", "reach", "lodge"});
  static constexpr WordSet kPapers(
      {"application", "dossier", "submission", "approval", "permission", "licence", "license"});
  const std::uint64_t key = reading.lemma_key(verb);
  if (!kFiles.Holds(key) || !IsVerb(reading.tag(verb))) return false;
  if (key == FoldedWord("reach").key()) {
    if (!StandsBefore(reading, verb, kPapers)) return false;
    if (!IsAt(reading, SubjectOf(reading, verb), kPapers)) return false;
    Name("filing", true, about);
    return true;
  }
  for (std::size_t i = verb + 1; reading.has(i) && i < verb + kReach / 2 + 1; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (!kPapers.Holds(reading.lemma_key(i))) continue;
    Name("filing", true, about);
    return true;
  }
  return false;
}

// "The jets will start to [arrive] in 2031", "the first buses [arrive] in May"
bool NameDelivery(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kFirst({"start", "begin", "first"});
  if (reading.lemma_key(verb) != FoldedWord("arrive").key()) return false;
  bool first = false, made = false;
  for (std::size_t i = verb; i > reading.first() && verb - i < kReach;) {
    if (EndsClause(reading, --i)) break;
    first = first || kFirst.Holds(reading.lemma_key(i));
    const std::string& noun = reading.lemma(i);
    made = made ||
           (reading.tag(i) == Tag::kNNS &&
            (noun == "train" || noun == "jet" || noun == "bus" || noun == "tram" ||
             IsOfKind(noun, "aircraft") || IsOfKind(noun, "vehicle") || IsOfKind(noun, "vessel")));
  }
  if (!first || !made) return false;
  Name("delivery", true, about);
  about.role = ClaimRole::kStart;
  return true;
}

// "[forced] him into a van", "was [bundled] into a car"; "was let [out] of a car", "was [freed]"
bool NameCapture(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kForces({"force", "bundle", "drag", "shove"});
  static constexpr WordSet kInto({"van", "car", "vehicle", "lorry", "truck", "boat", "minibus"});
  const std::uint64_t key = reading.lemma_key(verb);
  const bool out = key == FoldedWord("let").key() && reading.has(verb + 3) &&
                   reading.Is(verb + 1, "out") && reading.Is(verb + 2, "of");
  const bool freed =
      key == FoldedWord("free").key() && IsVerb(reading.tag(verb)) && FollowsBe(reading, verb);
  if (!out && !freed && !kForces.Holds(key)) return false;
  if (freed) {
    if (about.measure == "prison release") return false;
    Name("release", false, about);
    return true;
  }
  bool into = out;
  for (std::size_t i = verb + 1; reading.has(i) && i < verb + kReach; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    into = into || reading.Is(i, "into");
    if (!into || !kInto.Holds(reading.lemma_key(i))) continue;
    Name(out ? "release" : "abduction", !out, about);
    return true;
  }
  return false;
}

// "The [first] patient fell ill on 9 May": an outbreak begins.
bool NameFirstCase(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kFalls({"fall", "sicken", "report"});
  static constexpr WordSet kCases({"patient", "case", "victim", "person", "infection"});
  if (!kFalls.Holds(reading.lemma_key(verb)) || !IsVerb(reading.tag(verb))) return false;
  static constexpr WordSet kFirst({"first", "early", "earliest"});
  if (!StandsBefore(reading, verb, kFirst)) return false;
  const std::optional<std::size_t> who = SubjectOf(reading, verb);
  if (!IsAt(reading, who, kCases) || *who == reading.first()) return false;
  if (!reading.Is(*who - 1, "first") && !reading.Is(*who - 1, "earliest")) return false;
  Name("epidemic", true, about);
  about.role = ClaimRole::kStart;
  return true;
}

// "A slab of snow [broke] loose", "the slope [gave] way"
bool NameSlide(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kSnow({"slab", "snow", "cornice", "snowpack"});
  if (reading.lemma_key(verb) != FoldedWord("break").key() || !reading.has(verb + 1)) return false;
  if (!reading.Is(verb + 1, "loose") && !reading.Is(verb + 1, "away")) return false;
  for (std::size_t i = verb; i > reading.first() && verb - i < kReach / 2;) {
    if (EndsClause(reading, --i)) break;
    if (!kSnow.Holds(reading.lemma_key(i))) continue;
    Name("avalanche", true, about);
    return true;
  }
  return false;
}

// "A volcano [spewed] ash", "Mount Arda [rumbled] to life"
bool NameEruption(const SentenceReading& reading, std::size_t verb, About& about) {
  static constexpr WordSet kSpews({"spew", "belch", "rumble", "hurl", "spit"});
  static constexpr WordSet kVolcanoes({"volcano", "mount", "crater"});
  if (!kSpews.Holds(reading.lemma_key(verb))) return false;
  for (std::size_t i = verb; i > reading.first() && verb - i < kReach;) {
    if (EndsClause(reading, --i)) break;
    if (!kVolcanoes.Holds(reading.lemma_key(i))) continue;
    Name("eruption", true, about);
    return true;
  }
  return false;
}

}  // namespace

bool NameDeed(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
              About& about) {
  static constexpr WordSet kVerbs(
      {"find",  "unearth", "make",   "put",     "finish",  "raid",    "touch",
       "land",  "win",     "award",  "receive", "give",    "collect", "publish",
       "come",  "appear",  "take",   "provide", "apply",   "submit",  "file",
       "reach", "lodge",   "arrive", "force",   "bundle",  "drag",    "shove",
       "let",   "free",    "fall",   "sicken",  "report",  "break",   "spew",
       "belch", "rumble",  "hurl",   "spit",    "concede", "admit",   "acknowledge"});
  if (about.role == ClaimRole::kDeadline || !kVerbs.Holds(reading.lemma_key(word))) return false;
  return NameFinding(reading, word, about) || NameMaking(reading, time, word, about) ||
         NameRaid(reading, word, about) || NameLanding(reading, word, about) ||
         NameAward(reading, word, about) || NamePublication(reading, word, about) ||
         NameSample(reading, word, about) || NameFiling(reading, word, about) ||
         NameDelivery(reading, word, about) || NameCapture(reading, word, about) ||
         NameFirstCase(reading, word, about) || NameSlide(reading, word, about) ||
         NameEruption(reading, word, about) || NameConcession(reading, word, about);
}

}  // namespace claimcheck
