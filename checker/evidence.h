// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_EVIDENCE_H_
#define CHECKER_EVIDENCE_H_

#include <string>
#include <utility>
#include <vector>

#include "checker/weights.h"

namespace claimcheck {

// Adds up evidence, and keeps the reasons where they are wanted.
class Evidence {
 public:
  Evidence(const Weights& weights, bool with_reasons)
      : weights_(weights), with_reasons_(with_reasons) {}

  void Add(double weight) { score_ += weight; }
  // `reason` is a function: putting it into words costs more than all the weighing.
  template <typename Reason>
  void Add(double weight, Reason reason) {
    score_ += weight;
    if (with_reasons_) reasons_.push_back(reason());
  }

  const Weights& weights() const { return weights_; }
  double score() const { return score_; }
  std::vector<std::string> TakeReasons() { return std::move(reasons_); }

 private:
  const Weights& weights_;
  const bool with_reasons_;
  double score_ = 0;
  std::vector<std::string> reasons_;
};

}  // namespace claimcheck

#endif  // CHECKER_EVIDENCE_H_
