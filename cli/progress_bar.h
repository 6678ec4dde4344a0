// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_PROGRESS_BAR_H_
#define CLI_PROGRESS_BAR_H_

#include <chrono>
#include <mutex>
#include <string>

namespace claimcheck {

// "checking [#######             ]  35 %".
std::string ProgressLine(double share);

// A bar on a terminal that shows how far the work has come. It appears when the work has taken a
// second, is redrawn ten times a second at most, and is wiped when it is destroyed.
class ProgressBar {
 public:
  // Draws on `file_descriptor`; never when `shown` is false.
  ProgressBar(int file_descriptor, bool shown);
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  // Tells the share that is done, 0 to 1; from any thread.
  void Update(double share);

 private:
  using Clock = std::chrono::steady_clock;

  const int file_descriptor_;
  const bool shown_;
  std::mutex mutex_;
  Clock::time_point next_draw_;
  bool drawn_ = false;
};

}  // namespace claimcheck

#endif  // CLI_PROGRESS_BAR_H_
