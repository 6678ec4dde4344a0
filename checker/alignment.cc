// SPDX-License-Identifier: Apache-2.0
#include "checker/alignment.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/weights.h"
#include "claims/claim/name.h"
#include "claims/lexicon/places.h"
#include "claims/lexicon/units.h"

namespace claimcheck {
namespace {

// How many shared words of the event count.
constexpr int kMaxSharedWords = 3;

using Words = std::vector<std::string>;

Words Shared(const Words& a, const Words& b) {
  Words shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  return shared;
}

// Names of one kind in both lists that may be the same, as the first list has them.
Words SharedNames(const Words& a, const Words& b) {
  Words shared;
  for (const std::string& x : a) {
    if (std::any_of(b.begin(), b.end(), [&](const std::string& y) { return SameName(x, y); })) {
      shared.push_back(x);
    }
  }
  return shared;
}

bool IsPlace(const std::string& name) { return FindPlace(name) != nullptr; }

Words Only(const Words& names, bool places) {
  Words kept;
  for (const std::string& name : names) {
    if (IsPlace(name) == places) kept.push_back(name);
  }
  return kept;
}

bool IsEdge(ClaimRole role) { return role == ClaimRole::kStart || role == ClaimRole::kEnd; }

// Collects evidence.
class Scale {
 public:
  void Add(double weight, std::string reason = "") {
    alignment_.score += weight;
    if (!reason.empty()) alignment_.because.push_back(std::move(reason));
  }
  Alignment Take() { return std::move(alignment_); }

 private:
  Alignment alignment_;
};

bool CanMeet(const Claim& a, const Claim& b) {
  if (a.kind != b.kind || a.about.role != b.about.role) return false;
  const bool open = IsEdge(a.about.role) && (a.about.measure.empty() || b.about.measure.empty());
  if (!open && a.about.measure != b.about.measure) return false;
  if (a.kind != ClaimKind::kQuantity) return true;
  return Comparable(a.quantity->unit, b.quantity->unit) || a.about.from_frame;
}

void WeighMeasure(const Claim& a, const Claim& b, Scale& scale) {
  if (a.about.measure.empty() || b.about.measure.empty()) {
    scale.Add(kWeights.missing_measure, absl::StrCat("both tell a ", ClaimRoleName(a.about.role)));
    return;
  }
  const bool frame = a.about.from_frame && b.about.from_frame;
  std::string reason = absl::StrCat("same measure: ", a.about.measure);
  if (!a.about.evoked_by.empty() && !b.about.evoked_by.empty()) {
    absl::StrAppend(&reason, " (“", a.about.evoked_by, "” ~ “", b.about.evoked_by, "”)");
  }
  scale.Add(frame ? kWeights.same_frame : kWeights.same_noun, reason);
}

void WeighKinship(const Kin* kin, Scale& scale) {
  if (kin == nullptr) {
    scale.Add(kWeights.same_article, "same article");
    return;
  }
  scale.Add(kWeights.kinship * kin->score, absl::StrCat("articles on the same event: both name ",
                                                        absl::StrJoin(kin->shared_names, ", ")));
}

void WeighNames(const Claim& a, const Claim& b, bool places, Scale& scale) {
  const Words x = Only(a.about.entities, places), y = Only(b.about.entities, places);
  if (x.empty() || y.empty()) return;
  const Words shared = SharedNames(x, y);
  if (shared.empty()) {
    scale.Add(places ? kWeights.other_place : kWeights.other_person);
    return;
  }
  const double weight = places ? kWeights.shared_place : kWeights.shared_person;
  const std::size_t count = std::min(shared.size(), SharedNames(y, x).size());
  scale.Add(weight * (1 + 0.5 * static_cast<double>(count - 1)),
            absl::StrCat(places ? "same place: " : "same names: ", absl::StrJoin(shared, ", ")));
}

void WeighEvent(const Claim& a, const Claim& b, Scale& scale) {
  const Words shared = Shared(a.about.event, b.about.event);
  if (shared.empty()) return;
  scale.Add(kWeights.shared_word * std::min<int>(kMaxSharedWords, static_cast<int>(shared.size())),
            absl::StrCat("same words: ", absl::StrJoin(shared, ", ")));
}

void WeighScope(const Claim& a, const Claim& b, Scale& scale) {
  if (a.scope.since && b.scope.since) {
    const bool same = !Disjoint(*a.scope.since, *b.scope.since);
    scale.Add(same ? kWeights.same_scope : kWeights.other_since,
              same ? "counted since the same time" : "");
  }
  if (a.about.modifiers != b.about.modifiers) scale.Add(kWeights.other_modifier);
  const bool planned = a.modality == Modality::kPlanned;
  if (planned != (b.modality == Modality::kPlanned) && a.kind == ClaimKind::kQuantity) {
    scale.Add(kWeights.other_modality);
  }
}

}  // namespace

std::optional<Alignment> Align(const Claim& a, const Claim& b, const Kin* kin) {
  if (!CanMeet(a, b)) return std::nullopt;
  Scale scale;
  WeighMeasure(a, b, scale);
  WeighNames(a, b, /*places=*/false, scale);
  WeighNames(a, b, /*places=*/true, scale);
  WeighEvent(a, b, scale);
  WeighScope(a, b, scale);
  WeighKinship(kin, scale);
  return scale.Take();
}

std::string AlignmentKey(const Claim& claim) {
  return absl::StrCat(ClaimKindName(claim.kind), "/", ClaimRoleName(claim.about.role), "/",
                      claim.about.measure);
}

}  // namespace claimcheck
