// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_TRAIN_WEIGHT_FIT_H_
#define CHECKER_TRAIN_WEIGHT_FIT_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/weights.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// Two figures or dates of two articles on one event, and whether an editor takes them to be about
// the same thing. docs/pairing.md tells how such pairs are written down.
struct LabelledPair {
  std::vector<Claim> a;  // the claims that the quoted words hold
  std::vector<Claim> b;
  bool same = false;
};

// Reads one pair a line:
//
//   {"published": "2021-03-10", "a": "The blast killed 12.", "quote_a": "12",
//    "b": "Fourteen people died.", "quote_b": "Fourteen people", "same": true}
//
// An error names the line.
absl::StatusOr<std::vector<LabelledPair>> ReadLabelledPairs(absl::string_view jsonl);

// How well a table of weights tells pairs that belong together from those that do not.
struct FitScore {
  int found = 0;   // same, and their score reaches FlagAt
  int missed = 0;  // same, and it does not
  int wrong = 0;   // not the same, and it does

  double Precision() const;
  double Recall() const;
  // The harmonic mean that counts precision twice (F0.5; van Rijsbergen 1979): a false alarm costs
  // more trust than a miss.
  double Value() const;
};
FitScore ScoreOf(const std::vector<LabelledPair>& pairs, const Weights& weights);

// A weight by name. Those that need whole articles (headline, same_article, only_match) are not
// among them: pairs of sentences do not tell about them.
struct NamedWeight {
  absl::string_view name;
  double Weights::*weight;
};
const std::vector<NamedWeight>& AllWeights();

// Moves one weight after the other by a step as long as that raises the score, with smaller and
// smaller steps: a coordinate search, which gives the same table every time. A weight that no pair
// tells anything about stays as it is.
Weights Fit(const std::vector<LabelledPair>& pairs, const Weights& start);

}  // namespace claimcheck

#endif  // CHECKER_TRAIN_WEIGHT_FIT_H_
