// SPDX-License-Identifier: Apache-2.0
#include "checker/one_off_deed.h"

#include <algorithm>

#include "checker/part_of_whole.h"
#include "checker/sameness.h"
#include "checker/shared_names.h"
#include "claims/claim/name.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

bool LooksBack(const Claim& claim) {
  const DateInterval& days = claim.date->interval;
  return claim.scope.background && days.first && days.last &&
         claim.date->granularity >= Granularity::kMonth && claim.modality == Modality::kAsserted;
}

// Two memories of one thing differ by some years, two things by any number.
bool LieWithinYears(const Claim& a, const Claim& b) {
  constexpr absl::civil_diff_t kMost = 366 * 12;
  const DateInterval& x = a.date->interval;
  const DateInterval& y = b.date->interval;
  return std::max(*x.first - *y.first, *y.first - *x.first) <= kMost;
}

bool IsOneLifes(const std::string& deed) {
  static constexpr WordSet kDeeds({"graduate", "graduation", "emigrate", "immigrate", "enlist",
                                   "debut", "defect", "qualify", "emigration", "baptism",
                                   "ordain"});
  return kDeeds.Holds(FoldedHash(deed));
}

}  // namespace

bool AreOneOffDeed(const Claim& a, const Claim& b) {
  if (a.kind != ClaimKind::kDate || a.about.measure != b.about.measure) return false;
  if (a.about.role != ClaimRole::kOccurrence || b.about.role != ClaimRole::kOccurrence)
    return false;
  if (!LooksBack(a) || !LooksBack(b) || !LieWithinYears(a, b)) return false;
  if (HasModifier(a, "previous") != HasModifier(b, "previous") || HasModifier(a, "again") ||
      HasModifier(b, "again"))
    return false;
  const std::string& deed = a.about.measure;
  const bool one = SameActor(a.about, b.about) == Sameness::kSame;
  if (deed == "discovery" || deed == "passage") {
    return a.about.from_frame && b.about.from_frame && !a.about.thing.noun.empty() &&
           SameThing(a.about, b.about) == Sameness::kSame;
  }
  if (deed == "conviction") return one && !Shared(a.about.event, b.about.event).empty();
  const std::size_t named =
      SharedNames(Part(a.about.entities).others, Part(b.about.entities).others).size();
  // Who won it and what was won.
  if (deed == "award") return named >= 2 && SameActor(a.about, b.about) != Sameness::kOther;
  if (IsOneLifes(deed))
    return one || (named > 0 && SameActor(a.about, b.about) != Sameness::kOther);
  const bool first = HasModifier(a, "first") && HasModifier(b, "first");
  return first && !Shared(a.about.event, b.about.event).empty();
}

bool AreFoundOneByOne(const Claim& a, const Claim& b) {
  static constexpr WordSet kFinds({"discovery", "rescue"});
  if (a.about.measure != b.about.measure || !kFinds.Holds(FoldedHash(a.about.measure))) {
    return false;
  }
  if (HasModifier(a.about, "several") || HasModifier(b.about, "several")) return true;
  const std::string& x = a.about.thing.noun;
  const std::string& y = b.about.thing.noun;
  const bool people = (IsPeople(x) || x == "body") && (IsPeople(y) || y == "body");
  return people && x != y && SameActor(a.about, b.about) != Sameness::kSame &&
         SharedNames(a.about.entities, b.about.entities).empty();
}

}  // namespace claimcheck
