// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/joint_places.h"

#include <algorithm>
#include <string>

#include "absl/container/flat_hash_set.h"

namespace claimcheck {
namespace {

// Whether the two stand side by side as one of a kind: "Norvia [and] Sudria". Names in a title, an
// address or a firm's name are no places: "Berg and Lund".
bool AreNamedTogether(const TokenizedText& text, const Name& name, const Name& next) {
  const bool places = name.kind != NameKind::kPerson && next.kind != NameKind::kPerson &&
                      !name.adjective && !next.adjective && !name.pronoun && !next.pronoun;
  return places && next.first == name.last + 1 && text.Is(name.last, "and");
}

}  // namespace

void TellJointPlacesApart(const TokenizedText& text, const std::vector<Name>& names,
                          std::size_t end_of_lead, std::vector<Claim>& claims) {
  absl::flat_hash_set<std::string> joint;
  std::vector<std::size_t> together;  // the bytes where two are named together, in their order
  for (std::size_t i = 0; i + 1 < names.size(); ++i) {
    if (names[i].first >= end_of_lead && joint.empty()) return;
    if (!AreNamedTogether(text, names[i], names[i + 1])) continue;
    together.push_back(text.tokens[names[i].first].span.begin);
    if (names[i].first >= end_of_lead) continue;
    joint.insert(names[i].canonical);
    joint.insert(names[i + 1].canonical);
  }
  if (joint.empty()) return;
  const auto told_of_both = [&](const Claim& claim) {
    const auto first = std::lower_bound(together.begin(), together.end(), claim.sentence.begin);
    return first != together.end() && *first < claim.sentence.end;
  };
  const auto is_count = [](const Claim& claim) {
    return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
           claim.about.from_frame && !claim.in_title_field;
  };
  absl::flat_hash_set<std::string> of_all;  // what is told of them together
  for (const Claim& claim : claims) {
    if (is_count(claim) && told_of_both(claim)) of_all.insert(claim.about.measure);
  }
  for (Claim& claim : claims) {
    if (!is_count(claim) || claim.scope.place.empty() || told_of_both(claim)) continue;
    if (!joint.contains(claim.scope.place) && !of_all.contains(claim.about.measure)) continue;
    claim.scope.one_place = true;
    std::vector<std::string>& words = claim.about.modifiers;
    words.insert(std::lower_bound(words.begin(), words.end(), "in one land"), "in one land");
  }
}

}  // namespace claimcheck
