// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

#include "absl/strings/str_cat.h"
#include "cli/system_error.h"

extern char** environ;

namespace claimcheck {
namespace {

constexpr std::size_t kReadBytes = std::size_t{1} << 16;

// Both ends of a pipe, closed at the end of the scope.
struct Pipe {
  std::array<int, 2> ends = {-1, -1};
  bool Open() { return pipe2(ends.data(), O_CLOEXEC) == 0; }
  void Close(std::size_t end) {
    if (ends[end] >= 0) close(ends[end]);
    ends[end] = -1;
  }
  ~Pipe() { Close(0), Close(1); }
};

// Starts the program with its output in the pipes, and the signals as they are by default.
int Spawn(const std::vector<std::string>& words, const Pipe& out, const Pipe& error, pid_t* id) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, out.ends[1], 1);
  posix_spawn_file_actions_adddup2(&actions, error.ends[1], 2);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  sigaddset(&defaults, SIGXFSZ);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  const int failed =
      posix_spawnp(id, arguments[0], &actions, &attributes, arguments.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failed;
}

// Takes what is there to read; false at the end.
bool ReadSome(int file_descriptor, std::string& bytes) {
  std::array<char, kReadBytes> buffer;
  const ssize_t count = read(file_descriptor, buffer.data(), buffer.size());
  if (count < 0) return errno == EINTR;
  bytes.append(buffer.data(), static_cast<std::size_t>(count));
  return count > 0;
}

// Reads both to their ends, whichever has something, so that neither fills up.
void ReadBoth(Pipe& out, Pipe& error, ProgramResult& result) {
  while (out.ends[0] >= 0 || error.ends[0] >= 0) {
    std::array<pollfd, 2> waiting = {{{out.ends[0], POLLIN, 0}, {error.ends[0], POLLIN, 0}}};
    if (poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR) return;
    if (waiting[0].revents != 0 && !ReadSome(out.ends[0], result.out)) out.Close(0);
    if (waiting[1].revents != 0 && !ReadSome(error.ends[0], result.error)) error.Close(0);
  }
}

}  // namespace

absl::StatusOr<ProgramResult> RunProgram(const std::vector<std::string>& words) {
  Pipe out, error;
  if (!out.Open() || !error.Open()) return SystemError(words[0], errno);
  pid_t id = 0;
  const int failed = Spawn(words, out, error, &id);
  if (failed != 0) return SystemError(words[0], failed);
  out.Close(1);
  error.Close(1);
  ProgramResult result;
  ReadBoth(out, error, result);
  int status = 0;
  while (waitpid(id, &status, 0) < 0) {
    if (errno != EINTR) return SystemError(words[0], errno);
  }
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return result;
}

}  // namespace claimcheck
