// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/fate_goes_on.h"

#include <algorithm>
#include <map>
#include <string>

#include "claims/claim/fate.h"
#include "claims/claim/only_one.h"
#include "claims/lexicon/fate_words.h"

namespace claimcheck {
namespace {

// What befell the one that a sentence begins with.
struct GoingOn {
  absl::string_view fate;
  Sex sex = Sex::kUnknown;
};

// "He", "the man", "the victim", at token `i`; the token behind it, and 0 for nobody.
std::size_t EndOfSubject(const TokenizedText& text, std::size_t i, std::size_t end, Sex& sex) {
  static constexpr WordSet kMale({"man", "boy"}), kFemale({"woman", "girl"});
  static constexpr WordSet kAnyone({"victim", "child", "teen", "teenager", "toddler", "youth"});
  if (text.Is(i, "he") || text.Is(i, "she")) {
    sex = text.Is(i, "he") ? Sex::kMale : Sex::kFemale;
    return i + 1;
  }
  if (!text.Is(i, "the") || i + 1 >= end) return 0;
  const std::uint64_t noun = text.tokens[i + 1].key;
  if (kMale.Holds(noun)) sex = Sex::kMale;
  if (kFemale.Holds(noun)) sex = Sex::kFemale;
  return sex != Sex::kUnknown || kAnyone.Holds(noun) ? i + 2 : 0;
}

// sentence = subject {"was" | "had been" | "later" | …} what befell it
GoingOn FateOf(const TokenizedText& text, const Sentence& sentence) {
  static constexpr WordSet kBetween({"was", "had", "been", "has", "is", "later", "also", "then",
                                     "reportedly", "fatally", "soon", "subsequently", "and"});
  static constexpr WordSet kDeclared({"pronounced", "declared", "found", "confirmed"});
  static constexpr WordSet kByBeing({"was", "been", "is"});
  constexpr std::size_t kMostBetween = 4;
  GoingOn told;
  const std::size_t end = sentence.last;
  std::size_t i = EndOfSubject(text, sentence.first, end, told.sex);
  if (i == 0) return {};
  bool be = false, fatal = false;
  for (std::size_t seen = 0; i < end && seen < kMostBetween; ++i, ++seen) {
    if (!kBetween.Holds(text.tokens[i].key)) break;
    be = be || kByBeing.Holds(text.tokens[i].key);
    fatal = fatal || text.Is(i, "fatally");
  }
  if (i >= end) return {};
  const std::uint64_t word = text.tokens[i].key;
  const bool dead = be && kDeclared.Holds(word) && i + 1 < end && text.Is(i + 1, "dead");
  static constexpr WordSet kDies({"died", "succumbed", "perished"});
  if (dead || kDies.Holds(word) || (be && (kKilled.Holds(word) || fatal))) {
    told.fate = kOneKilled;
  } else if (be && kHurt.Holds(word)) {
    told.fate = kOneHurt;
  } else if (be && kHeld.Holds(word) && !text.Is(i, "wanted") && !text.Is(i, "sought")) {
    told.fate = kOneArrested;
  }
  return told;
}

bool IsAge(const Claim& claim) {
  return claim.about.role == ClaimRole::kAge && !claim.in_title_field;
}

// Whether nothing is told of this one but that he or she was hurt, or nothing at all.
bool MayMeet(const Claim& age, absl::string_view fate) {
  if (age.scope.other_event || age.scope.former || age.scope.background) return false;
  return std::none_of(
      age.about.bearers.begin(), age.about.bearers.end(), [&](const std::string& role) {
        return IsFate(role) && role != kOneBeside && !(role == kOneHurt && fate == kOneKilled);
      });
}

}  // namespace

void TellFatesGoingOn(const TokenizedText& text, std::vector<Claim>& claims) {
  // By sentence: the claim of its only age; null where it tells several.
  std::map<std::size_t, Claim*> only_ages;
  for (Claim& claim : claims) {
    if (!IsAge(claim)) continue;
    const auto behind = std::partition_point(
        text.sentences.begin(), text.sentences.end(),
        [&](const Sentence& sentence) { return sentence.span.begin <= claim.span.begin; });
    if (behind == text.sentences.begin()) continue;
    const auto sentence = static_cast<std::size_t>(behind - text.sentences.begin()) - 1;
    const auto [only, first] = only_ages.emplace(sentence, &claim);
    if (!first) only->second = nullptr;
  }
  for (const auto& [sentence, only] : only_ages) {
    if (only == nullptr || sentence + 1 >= text.sentences.size()) continue;
    const GoingOn told = FateOf(text, text.sentences[sentence + 1]);
    if (told.fate.empty() || !MayMeet(*only, told.fate)) continue;
    std::vector<std::string>& roles = only->about.bearers;
    const Sex sex = SexByNouns(roles);
    if (sex != Sex::kUnknown && told.sex != Sex::kUnknown && sex != told.sex) continue;
    roles.erase(std::remove(roles.begin(), roles.end(), std::string(kOneBeside)), roles.end());
    roles.emplace_back(told.fate);
    if (told.fate == kOneKilled) roles.emplace_back(kOneHurt);
  }
}

}  // namespace claimcheck
