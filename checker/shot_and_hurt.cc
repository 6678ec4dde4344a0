// SPDX-License-Identifier: Apache-2.0
#include "checker/shot_and_hurt.h"

#include <algorithm>
#include <array>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/compare_claims.h"
#include "checker/other_part.h"

namespace claimcheck {
namespace {

bool IsOwnCount(const Claim& claim, absl::string_view measure) {
  return claim.kind == ClaimKind::kQuantity && claim.about.measure == measure &&
         claim.about.role == ClaimRole::kCount && !claim.scope.background &&
         !claim.scope.other_event && claim.modality == Modality::kAsserted;
}

// Whether anything in the article tells of somebody's death, be it a count, a date or an age.
bool TellsOfDead(const Article& article) {
  return std::any_of(article.claims.begin(), article.claims.end(), [](const Claim& claim) {
    if (claim.scope.background || claim.scope.other_event) return false;
    const std::vector<std::string>& words = claim.about.event;
    static const std::string kWords[] = {"death", "dead", "murder", "homicide", "fatal"};
    return claim.about.measure == "death" || claim.about.measure == "murder" ||
           std::any_of(std::begin(kWords), std::end(kWords), [&](const std::string& word) {
             return std::binary_search(words.begin(), words.end(), word);
           });
  });
}

// Whether the sentence of the claim has a word for death: "nine were hurt, one of them fatally".
bool StandsBesideDeath(const CheckResult& result, std::size_t claim) {
  static constexpr std::array<absl::string_view, 6> kWords = {"fatal", "died",   "dead",
                                                              "death", "killed", "slain"};
  const std::string sentence = absl::AsciiStrToLower(SentenceOf(result, claim));
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](absl::string_view word) { return absl::StrContains(sentence, word); });
}

// Whether a sentence of the article counts those shot and those hurt side by side: they are two.
bool TellsThemApart(const Article& article) {
  return std::any_of(article.claims.begin(), article.claims.end(), [&](const Claim& shot) {
    return IsOwnCount(shot, "gunshot") &&
           std::any_of(article.claims.begin(), article.claims.end(), [&](const Claim& hurt) {
             return IsOwnCount(hurt, "injury") && hurt.sentence == shot.sentence &&
                    hurt.in_title_field == shot.in_title_field;
           });
  });
}

}  // namespace

bool CountShotAndHurt(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  const bool sides = (IsOwnCount(x, "gunshot") && IsOwnCount(y, "injury")) ||
                     (IsOwnCount(x, "injury") && IsOwnCount(y, "gunshot"));
  if (!sides || CountOtherParts(x, y)) return false;
  // Some of those shot, or others than some.
  const auto whole = [](const Claim& claim) {
    return !HasModifier(claim.about, "other") && !HasModifier(claim.about, "of them") &&
           !HasModifier(claim.about, "rest") && !HasModifier(claim.about, "gravely") &&
           !HasModifier(claim.about, "slightly");
  };
  if (TellsThemApart(result.article_of(a)) || TellsThemApart(result.article_of(b))) return false;
  return whole(x) && whole(y) && !StandsBesideDeath(result, a) && !StandsBesideDeath(result, b) &&
         !TellsOfDead(result.article_of(a)) && !TellsOfDead(result.article_of(b));
}

std::optional<Alignment> AlignShotAndHurt(const CheckResult& result, std::size_t a, std::size_t b,
                                          const Meeting& meeting) {
  Claim shot = result.claim(a);
  shot.about.measure = result.claim(b).about.measure;
  return Align(shot, result.claim(b), meeting);
}

}  // namespace claimcheck
