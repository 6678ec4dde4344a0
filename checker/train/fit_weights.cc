// SPDX-License-Identifier: Apache-2.0
// fit_weights LABELLED.jsonl: repeats how the table in checker/weights.h was set. Prints each
// weight as it is and as the pairs would have it, and how well both tables tell the pairs apart.
// docs/pairing.md tells how to use it.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "absl/strings/str_format.h"
#include "checker/train/weight_fit.h"

namespace claimcheck {
namespace {

std::string ScoreLine(absl::string_view name, const FitScore& score) {
  return absl::StrFormat("%s: precision %.3f, recall %.3f (%d found, %d missed, %d wrong)\n", name,
                         score.Precision(), score.Recall(), score.found, score.missed, score.wrong);
}

int Main(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  const absl::StatusOr<std::vector<LabelledPair>> pairs = ReadLabelledPairs(text);
  if (!file || !pairs.ok() || pairs->empty()) {
    std::cerr << path << ": " << (pairs.ok() ? "no labelled pairs" : pairs.status().ToString())
              << "\n";
    return 2;
  }
  const Weights fitted = Fit(*pairs, kWeights);
  for (const NamedWeight& w : AllWeights()) {
    std::cout << absl::StrFormat("%-20s %6.2f %6.2f\n", w.name, kWeights.*w.weight,
                                 fitted.*w.weight);
  }
  std::cout << ScoreLine("as it is", ScoreOf(*pairs, kWeights))
            << ScoreLine("fitted", ScoreOf(*pairs, fitted));
  return 0;
}

}  // namespace
}  // namespace claimcheck

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: fit_weights LABELLED.jsonl\n";
    return 2;
  }
  return claimcheck::Main(argv[1]);
}
