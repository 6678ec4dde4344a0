// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/group_ages.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kAgesOf = "ages of the ";

// What a group is called by the noun for its members; empty for nouns that say too little.
absl::string_view GroupCalled(std::uint64_t lemma) {
  static constexpr WordSet kDead({"dead", "victim", "fatality", "body", "killed"});
  static constexpr WordSet kInjured({"injured", "wounded", "hurt"});
  static constexpr WordSet kSuspects(
      {"suspect", "defendant", "accused", "detainee", "attacker", "gunman", "rioter"});
  static constexpr WordSet kChildren({"child", "pupil", "schoolchild", "schoolboy", "schoolgirl",
                                      "student", "boy", "girl", "youngster", "teenager"});
  static constexpr WordSet kHostages({"hostage", "captive"});
  if (kDead.Holds(lemma)) return "dead";
  if (kInjured.Holds(lemma)) return "injured";
  if (kSuspects.Holds(lemma)) return "suspects";
  if (kChildren.Holds(lemma)) return "children";
  return kHostages.Holds(lemma) ? "hostages" : "";
}

// Whether a sentence tells that those of whom it tells are held or tried: "Police [arrested] nine
// men". Of the dead and the hurt it matters who is one of them; see checker/one_cast.h.
bool TellsOfSuspects(const SentenceReading& reading) {
  static constexpr WordSet kHeld(
      {"arrest", "custody", "charge", "charges", "conviction", "sentence"});
  static constexpr WordSet kHarm({"death", "injury", "gunshot"});
  const auto any = [&](const auto& frames) {
    return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& told) {
      return frames.Holds(FoldedHash(told.row->frame));
    });
  };
  return any(kHeld) && !any(kHarm);
}

// Whether the words lead from a group to its ages: "were [all aged between]", ", [now aged] 15".
bool LeadsToAges(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kLinks({"aged",   "between", "from",  "ages", "age", "in",
                                   "ranged", "ranging", "range", "were", "are", "all",
                                   "now",    "of",      ",",     "(",    "was", "whose",
                                   "with",   "years",   "old",   "and"});
  return kLinks.Holds(reading.token(i).key) || IsAdverb(reading.tag(i)) ||
         reading.tag(i) == Tag::kPOS;
}

// The noun for the group whose ages begin at `age`: a plural, or "the injured", "those killed".
std::optional<std::size_t> GroupBefore(const SentenceReading& reading, std::size_t age) {
  constexpr std::size_t kReach = 9;
  std::size_t i = age;
  while (i > reading.first() && age - i < kReach && LeadsToAges(reading, i - 1)) --i;
  if (i == reading.first() || i == age) return std::nullopt;
  const std::size_t before = i - 1;
  const bool the = before > reading.first() &&
                   (reading.Is(before - 1, "the") || reading.Is(before - 1, "those"));
  if (reading.tag(before) == Tag::kNNS || (the && !IsNoun(reading.tag(before))) ||
      reading.Is(before, "dead")) {
    return before;
  }
  // "the victims who had been identified [were] aged 31 to 58", "the victims of the crash [were]"
  if (!IsVerb(reading.tag(i))) return std::nullopt;
  const std::optional<std::size_t> subject = SubjectOf(reading, i);
  return subject && reading.tag(*subject) == Tag::kNNS ? subject : std::nullopt;
}

// Whether the plural at `noun` is told with an article or a number: "the pupils", "51 pupils".
bool IsDefinite(const SentenceReading& reading, std::size_t noun) {
  std::size_t i = noun;
  while (i > reading.first() && (IsNoun(reading.tag(i - 1)) || IsAdjective(reading.tag(i - 1)))) {
    --i;
  }
  if (i == reading.first()) return false;
  const Tag tag = reading.tag(i - 1);
  return tag == Tag::kDT || tag == Tag::kCD || tag == Tag::kPRPS;
}

}  // namespace

std::string MeasureOfGroupAges(const SentenceReading& reading, const Quantity& age) {
  if (age.unit.dimension != "age" || age.bound != BoundKind::kRange) return "";
  const std::optional<std::size_t> noun = GroupBefore(reading, age.first_token);
  if (!noun) return "";
  absl::string_view group = GroupCalled(reading.lemma_key(*noun));
  if (group.empty()) group = GroupCalled(reading.token(*noun).key);
  // "care for children aged 3 to 6": for any
  if (group == "children" && !IsDefinite(reading, *noun)) return "";
  if (group.empty() && IsPeople(reading.lemma(*noun)) && TellsOfSuspects(reading)) {
    group = "suspects";
  }
  return group.empty() ? "" : absl::StrCat(kAgesOf, group);
}

bool TellsGroupAges(const Claim& claim) { return absl::StartsWith(claim.about.measure, kAgesOf); }

}  // namespace claimcheck
