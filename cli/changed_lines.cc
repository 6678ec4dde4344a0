// SPDX-License-Identifier: Apache-2.0
#include "cli/changed_lines.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "cli/file_path.h"
#include "cli/program.h"
#include "reports/place_cache.h"

namespace claimcheck {
namespace {

namespace fs = std::filesystem;

// A character of a name that git quoted, from the backslash on, which is taken off `text`.
char TakeEscaped(absl::string_view& text) {
  constexpr absl::string_view kLetters = "abtnvfr\"\\", kMeaning = "\a\b\t\n\v\f\r\"\\";
  text.remove_prefix(1);
  if (text.size() >= 3 && absl::ascii_isdigit(text[0])) {
    const int value = (text[0] - '0') * 64 + (text[1] - '0') * 8 + (text[2] - '0');
    text.remove_prefix(3);
    return static_cast<char>(value);
  }
  const std::size_t letter = text.empty() ? absl::string_view::npos : kLetters.find(text[0]);
  if (!text.empty()) text.remove_prefix(1);
  return letter == absl::string_view::npos ? '?' : kMeaning[letter];
}

// The path that a line "+++ NAME" names, without its b/; empty for /dev/null. A name with unusual
// characters stands in quotation marks, one with a space has a tab behind it.
std::string PathOf(absl::string_view name) {
  std::string path;
  if (absl::ConsumePrefix(&name, "\"")) {
    while (!name.empty() && name[0] != '"') {
      if (name[0] == '\\') {
        path += TakeEscaped(name);
      } else {
        path += name[0];
        name.remove_prefix(1);
      }
    }
  } else {
    path = std::string(absl::StripSuffix(name, "\t"));
  }
  return absl::StartsWith(path, "b/") ? path.substr(2) : "";
}

// "@@ -OLD[,N] +NEW[,N] @@": how many lines of either side follow, and where the new ones stand.
struct Hunk {
  std::uint32_t old_count = 0;
  std::uint32_t new_first = 0;
  std::uint32_t new_count = 0;
};

// No file has more lines than 32 bits count, so that no sum of them overflows.
bool ReadRange(absl::string_view text, std::uint32_t& first, std::uint32_t& count) {
  const std::vector<absl::string_view> parts = absl::StrSplit(text, ',');
  count = 1;
  return parts.size() <= 2 && absl::SimpleAtoi(parts[0], &first) &&
         (parts.size() == 1 || absl::SimpleAtoi(parts[1], &count));
}

std::optional<Hunk> ReadHunk(absl::string_view line) {
  const std::vector<absl::string_view> words = absl::StrSplit(line, absl::MaxSplits(' ', 3));
  Hunk hunk;
  std::uint32_t old_first = 0;
  if (words.size() < 4 || !absl::StartsWith(words[1], "-") || !absl::StartsWith(words[2], "+") ||
      !ReadRange(words[1].substr(1), old_first, hunk.old_count) ||
      !ReadRange(words[2].substr(1), hunk.new_first, hunk.new_count) ||
      (hunk.new_first == 0 && hunk.new_count > 0)) {
    return std::nullopt;
  }
  return hunk;
}

class DiffReader {
 public:
  absl::StatusOr<Changes> Read(absl::string_view diff) {
    std::size_t number = 0;
    for (absl::string_view line : absl::StrSplit(diff, '\n')) {
      ++number;
      if (!ReadLine(line)) {
        return absl::InternalError(absl::StrCat("line ", number, " of git's diff is none: ", line));
      }
    }
    if (old_left_ + new_left_ > 0) return absl::InternalError("git's diff ends too early");
    return std::move(changes_);
  }

 private:
  bool ReadLine(absl::string_view line) {
    if (old_left_ + new_left_ > 0) return ReadBody(line);
    if (absl::ConsumePrefix(&line, "+++ ")) {
      path_ = PathOf(line);
      if (!path_.empty()) changes_[path_];
    } else if (absl::StartsWith(line, "@@ ")) {
      return BeginHunk(line);
    } else if (absl::ConsumePrefix(&line, "Binary files ")) {
      ReadBinary(line);
    }
    return true;
  }

  // A body's lines may begin like headers; they are counted, not read. "\ No newline at end of
  // file" counts for neither side.
  bool ReadBody(absl::string_view line) {
    if (absl::StartsWith(line, "\\")) return true;
    if (absl::StartsWith(line, "-") && old_left_ > 0) return --old_left_, true;
    if (absl::StartsWith(line, "+") && new_left_ > 0) return --new_left_, true;
    return false;
  }

  bool BeginHunk(absl::string_view line) {
    const std::optional<Hunk> hunk = ReadHunk(line);
    if (!hunk) return false;
    old_left_ = hunk->old_count;
    new_left_ = hunk->new_count;
    if (!path_.empty() && hunk->new_count > 0) {
      changes_[path_].ranges.push_back(
          {hunk->new_first, std::size_t{hunk->new_first} + hunk->new_count - 1});
    }
    return true;
  }

  // "a/NAME and b/NAME differ"; a name may hold " and b/", so that the last is the one.
  void ReadBinary(absl::string_view line) {
    line = absl::StripSuffix(line, " differ");
    const std::size_t quoted = line.rfind(" and \"b/"), plain = line.rfind(" and b/");
    const std::size_t at = quoted != absl::string_view::npos ? quoted : plain;
    if (at == absl::string_view::npos) return;
    const std::string path = PathOf(line.substr(at + 5));
    if (!path.empty()) changes_[path].whole = true;
  }

  Changes changes_;
  std::string path_;
  std::size_t old_left_ = 0;
  std::size_t new_left_ = 0;
};

absl::Status GitError(absl::string_view what, const ProgramResult& result, absl::string_view mend) {
  std::string said = result.error;
  absl::RemoveExtraAsciiWhitespace(&said);
  return absl::FailedPreconditionError(absl::StrCat(
      "--diff: ", what, said.empty() ? "" : "; git says: ", said, mend.empty() ? "" : "; ", mend));
}

// What git wrote for `words`; an error when it failed.
absl::StatusOr<std::string> Git(std::vector<std::string> words, absl::string_view what,
                                absl::string_view mend) {
  words.insert(words.begin(), {"git", "-c", "core.quotePath=false", "--no-pager"});
  const absl::StatusOr<ProgramResult> result = RunProgram(words);
  if (!result.ok()) {
    return absl::FailedPreconditionError(
        absl::StrCat("--diff needs git, and ", result.status().message(), "; install it"));
  }
  if (result->status != 0) return GitError(what, *result, mend);
  return result->out;
}

// The commit that `revision` and the present one have in common.
absl::StatusOr<std::string> Base(const std::string& revision) {
  const absl::StatusOr<std::string> commit =
      Git({"rev-parse", "--verify", "--end-of-options", revision + "^{commit}"},
          absl::StrCat("there is no revision \"", revision, "\""),
          "a shallow clone lacks it: fetch with all its history (fetch-depth: 0)");
  if (!commit.ok()) return commit;
  const std::string id(absl::StripAsciiWhitespace(*commit));
  const absl::StatusOr<std::string> base =
      Git({"merge-base", id, "HEAD"},
          absl::StrCat("\"", revision, "\" and HEAD have no commit in common"),
          "a shallow clone lacks it: fetch with all its history (fetch-depth: 0)");
  if (!base.ok()) return base;
  return std::string(absl::StripAsciiWhitespace(*base));
}

// Whether git knows the file at `path`, below the repository's top.
absl::StatusOr<std::set<std::string>> TrackedFiles(const std::string& top) {
  const absl::StatusOr<std::string> listed =
      Git({"-C", top, "ls-files", "-z"}, "the files of the repository cannot be listed", "");
  if (!listed.ok()) return listed.status();
  std::set<std::string> files;
  for (absl::string_view file : absl::StrSplit(*listed, '\0', absl::SkipEmpty())) {
    files.emplace(file);
  }
  return files;
}

// The path of `file` below `top`, links followed; nullopt when it lies elsewhere.
std::optional<std::string> BelowTop(const std::string& top, const std::string& file) {
  std::error_code error;
  const fs::path real = fs::canonical(file, error);
  if (error) return std::nullopt;
  const std::string below = real.lexically_relative(top).string();
  if (below.empty() || below == ".." || absl::StartsWith(below, "../")) return std::nullopt;
  return below;
}

}  // namespace

absl::StatusOr<Changes> ParseDiff(absl::string_view diff) { return DiffReader().Read(diff); }

absl::StatusOr<ChangedLines> ChangedLines::Since(const std::string& revision,
                                                 const std::vector<std::string>& paths) {
  absl::StatusOr<std::string> top =
      Git({"rev-parse", "--show-toplevel"}, "the working folder is in no git repository",
          "run it in one, or leave --diff out");
  if (!top.ok()) return top.status();
  const std::string folder(absl::StripSuffix(*top, "\n"));
  const absl::StatusOr<std::string> base = Base(revision);
  if (!base.ok()) return base.status();
  const absl::StatusOr<std::string> diff = Git(
      {"-C", folder, "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv",
       "--find-renames", "--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules", *base, "--"},
      "the changes cannot be told", "");
  if (!diff.ok()) return diff.status();
  const absl::StatusOr<Changes> changes = ParseDiff(*diff);
  if (!changes.ok()) return changes.status();
  const absl::StatusOr<std::set<std::string>> tracked = TrackedFiles(folder);
  if (!tracked.ok()) return tracked.status();
  ChangedLines lines;
  for (const std::string& path : paths) {
    const std::optional<std::string> below = BelowTop(folder, path);
    if (!below) {
      return absl::FailedPreconditionError(
          absl::StrCat("--diff: ", path, " is not in the repository at ", folder,
                       "; check it without --diff, or from its own repository"));
    }
    if (tracked->count(*below) == 0) {
      lines.by_path_[path].whole = true;
    } else if (const auto changed = changes->find(*below); changed != changes->end()) {
      lines.by_path_[path] = changed->second;
    }
  }
  return lines;
}

bool ChangedLines::Touches(const std::string& path) const {
  const auto file = by_path_.find(path);
  return file != by_path_.end() && (file->second.whole || !file->second.ranges.empty());
}

bool ChangedLines::Touches(const std::string& path, LineRange lines) const {
  const auto file = by_path_.find(path);
  if (file == by_path_.end()) return false;
  return file->second.whole ||
         std::any_of(file->second.ranges.begin(), file->second.ranges.end(),
                     [lines](const LineRange& range) {
                       return range.first <= lines.last && lines.first <= range.last;
                     });
}

namespace {

class ChangeMarker {
 public:
  ChangeMarker(const ChangedLines& changes, const std::vector<bool>& draft, CheckResult& result)
      : changes_(changes), draft_(draft), result_(result), places_(result) {
    any_draft_ = std::find(draft.begin(), draft.end(), true) != draft.end();
  }

  void Do() {
    for (Finding& finding : result_.findings)
      finding.standing.outside_changes = !IsChanged(finding);
    std::set<std::string> articles;
    for (const Article& article : result_.articles) articles.insert(article.document.path);
    const auto is_elsewhere = [&](const Notice& notice) {
      return articles.count(notice.path) > 0 &&
             !changes_.Touches(notice.path, {notice.line, notice.line});
    };
    result_.notices.erase(
        std::remove_if(result_.notices.begin(), result_.notices.end(), is_elsewhere),
        result_.notices.end());
  }

 private:
  bool IsChanged(const Finding& finding) {
    for (const Position& position : finding.positions) {
      for (const std::size_t claim : position.claims) {
        if (IsChanged(claim)) return true;
      }
    }
    return false;
  }

  bool IsChanged(std::size_t index) {
    const std::size_t article = result_.claims[index].article;
    if (any_draft_ && !(article < draft_.size() && draft_[article])) return false;
    const Claim& claim = result_.claim(index);
    const Document& document = result_.articles[article].document;
    const std::string& file = FilePath(document);
    const TextPlace first = places_.PlaceOf(index);
    if (file != document.path || first.run != 0 || claim.in_title_field)
      return changes_.Touches(file);
    const TextPlace last = places_.of(article).PlaceInText(claim.span.end - 1);
    return changes_.Touches(file, {first.line, std::max(first.line, last.line)});
  }

  const ChangedLines& changes_;
  const std::vector<bool>& draft_;
  CheckResult& result_;
  PlaceCache places_;
  bool any_draft_ = false;
};

}  // namespace

void MarkChanges(const ChangedLines& changes, const std::vector<bool>& draft, CheckResult& result) {
  ChangeMarker(changes, draft, result).Do();
}

}  // namespace claimcheck
