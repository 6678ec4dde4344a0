// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_BASELINE_H_
#define CLI_BASELINE_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "checker/finding.h"
#include "checker/settings.h"

namespace claimcheck {

// A finding that a desk knows of. `fingerprint` is its id; the rest is for people and to tell
// whether it expired.
struct BaselineEntry {
  std::string fingerprint;
  std::string rule;
  std::string message;
  std::vector<std::string> paths;  // of the files it is about, from the baseline's folder
  std::size_t line = 1;            // where it stands in the baseline
};

struct Baseline {
  std::string path;
  std::vector<BaselineEntry> entries;
};

// Reads `bytes`, the file at `path`, as WriteBaseline made it. Anything else is an error, never an
// empty baseline: "base.json: this is no baseline of claimcheck: …".
absl::StatusOr<Baseline> ReadBaseline(const std::string& path, absl::string_view bytes);

// The baseline of what `result` finds, for a file at `path`: JSON with a finding a line, in an
// order of its own, so that two baselines differ in the lines of what changed. Findings that are
// suppressed are not in it.
std::string BaselineText(const CheckResult& result, const std::string& path);

// Says of every finding of `result` whether `baseline` knows it. An entry that is not found, though
// every file it names was checked or is there no more, becomes a notice "expired-baseline"; a run
// over some of the files tells nothing of the others.
void ApplyBaseline(const Baseline& baseline, const std::vector<RuleSetting>& rules,
                   CheckResult& result);

}  // namespace claimcheck

#endif  // CLI_BASELINE_H_
