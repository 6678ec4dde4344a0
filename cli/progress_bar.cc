// SPDX-License-Identifier: Apache-2.0
#include "cli/progress_bar.h"

#include <algorithm>
#include <cmath>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "cli/output_file.h"

namespace claimcheck {
namespace {

constexpr std::size_t kCells = 20;
constexpr std::chrono::milliseconds kFirstDraw{1000};
constexpr std::chrono::milliseconds kBetweenDraws{100};

// Carriage return and "erase in line" (ECMA-48 EL).
constexpr char kWipe[] = "\r\x1B[K";

}  // namespace

std::string ProgressLine(double share) {
  const double bounded = std::isnan(share) ? 0.0 : std::clamp(share, 0.0, 1.0);
  const auto full = static_cast<std::size_t>(bounded * static_cast<double>(kCells));
  return absl::StrFormat("checking [%s%s] %3d %%", std::string(full, '#'),
                         std::string(kCells - full, ' '), static_cast<int>(bounded * 100));
}

ProgressBar::ProgressBar(int file_descriptor, bool shown)
    : file_descriptor_(file_descriptor), shown_(shown), next_draw_(Clock::now() + kFirstDraw) {}

ProgressBar::~ProgressBar() {
  if (drawn_) WriteAll(file_descriptor_, kWipe, "").IgnoreError();
}

void ProgressBar::Update(double share) {
  if (!shown_) return;
  const std::lock_guard<std::mutex> lock(mutex_);
  const Clock::time_point now = Clock::now();
  if (now < next_draw_) return;
  next_draw_ = now + kBetweenDraws;
  drawn_ = true;
  // A terminal that takes no bar is no reason to stop the work.
  WriteAll(file_descriptor_, absl::StrCat(kWipe, ProgressLine(share)), "").IgnoreError();
}

}  // namespace claimcheck
