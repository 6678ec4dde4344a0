// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <thread>

#include "absl/status/status.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/check.h"
#include "claims/claim/extract.h"
#include "cli/completions.h"
#include "cli/config_file.h"
#include "cli/config_text.h"
#include "cli/input.h"
#include "cli/nearest_name.h"
#include "cli/options.h"
#include "cli/output_file.h"
#include "cli/progress_bar.h"
#include "cli/standing.h"
#include "cli/statistics.h"
#include "cli/terminal.h"
#include "reports/article_json.h"
#include "reports/report.h"
#include "reports/rule.h"
#include "reports/visible.h"

namespace claimcheck {
namespace {

constexpr char kUsageHint[] = "claimcheck --help tells how it is used.\n";

// Messages hold paths and options as they were given: nothing in them reaches the terminal as it
// is. One that cannot be written is lost; the exit status still tells.
void Tell(int file_descriptor, absl::string_view message) {
  WriteAll(file_descriptor, WithoutCommands(absl::StrCat("claimcheck: ", Visible(message), "\n")),
           "")
      .IgnoreError();
}

// Empty when the system cannot tell.
std::string WorkingFolder() {
  std::error_code error;
  return std::filesystem::current_path(error).string();
}

// "a.jsonl:2: not JSON" of a.jsonl
Unread UnreadOf(const InputError& error) {
  absl::string_view reason = error.status.message();
  Unread unread{.path = error.path};
  if (!absl::ConsumePrefix(&reason, error.path)) return {error.path, 0, std::string(reason)};
  absl::string_view rest = reason;
  if (absl::ConsumePrefix(&rest, ":")) {
    const absl::string_view digits = rest.substr(0, rest.find(':'));
    if (absl::SimpleAtoi(digits, &unread.line)) reason = rest.substr(digits.size());
  }
  absl::ConsumePrefix(&reason, ": ");
  unread.reason = std::string(reason);
  return unread;
}

// One run of the program. `status_` only ever gets worse.
class Run {
 public:
  Run(Options options, const StandardFiles& files) : options_(std::move(options)), files_(files) {}

  int Do() {
    if (options_.help) {
      Write(HelpText(options_.command), "");
    } else if (options_.version) {
      Write(absl::StrCat("claimcheck ", CLAIMCHECK_VERSION, "\n"), "");
    } else if (Configure()) {
      DoCommand();
    }
    return status_;
  }

 private:
  // Reads the settings; false when they cannot be used, or when they are all that was asked for.
  bool Configure() {
    const bool reads = options_.command == Command::kCheck ||
                       options_.command == Command::kExtract || options_.command == Command::kRead;
    if (!reads) return true;
    loaded_ = LoadConfig(options_);
    for (const absl::Status& error : loaded_.errors) Fail(error);
    if (!loaded_.errors.empty()) return false;
    MergeConfig(loaded_.config, options_);
    if (options_.print_config) {
      Write(ConfigListing(loaded_.config), "");
      return false;
    }
    if (!options_.arguments.empty() || !loaded_.config.drafts.empty()) return true;
    Fail(
        absl::InvalidArgumentError("no article given; give files, folders or - for standard input" +
                                   std::string(options_.has_against ? " before --against" : "") +
                                   ", or set drafts in .claimcheck.toml"));
    return false;
  }

  void DoCommand() {
    switch (options_.command) {
      case Command::kCheck:
        if (ReadArticleFiles()) DoCheck();
        break;
      case Command::kExtract:
        if (ReadArticleFiles()) DoExtract();
        break;
      case Command::kRead:
        if (ReadArticleFiles()) DoRead();
        break;
      case Command::kRules:
        Write(RuleList(), "");
        break;
      case Command::kExplain:
        DoExplain(options_.arguments.front());
        break;
      case Command::kInit:
        DoInit();
        break;
      case Command::kCompletions:
        DoCompletions(options_.arguments.front());
        break;
      case Command::kNone:
        break;
    }
  }

  void DoExplain(const std::string& name) {
    if (const Rule* rule = FindRule(name)) {
      Write(RuleText(*rule), "");
      return;
    }
    std::vector<std::string> names;
    for (const Rule& rule : Rules()) names.emplace_back(rule.id);
    Fail(
        absl::NotFoundError(absl::StrCat("there is no rule \"", name, "\"", DidYouMean(name, names),
                                         "; claimcheck rules lists them")));
  }

  // Never over a file that is there.
  void DoInit() {
    const std::string path(kConfigName);
    if (IdOfFile(path).ok()) {
      Fail(absl::AlreadyExistsError(path + ": is there already; take it away for a new one"));
      return;
    }
    Write(ConfigTemplate(), path);
    if (status_ == kExitClean && !options_.quiet) Tell(files_.error, "wrote " + path);
  }

  void DoCompletions(const std::string& shell) {
    const absl::StatusOr<std::string> script = CompletionScript(shell);
    if (script.ok()) {
      WriteToOutputs({*script});
    } else {
      Fail(script.status());
    }
  }

  void DoCheck() {
    CheckResult result = CheckDocuments();
    const absl::Status standing = GiveStanding(options_, loaded_.config, input_.drafts, result);
    if (!standing.ok()) {
      Fail(standing);
      return;
    }
    if (options_.statistics) WriteAll(files_.error, Statistics(result), "").IgnoreError();
    for (const OutputOption& output : options_.outputs) WriteReport(result, output);
    status_ = std::max(status_, StatusOf(result, options_.fail_on));
  }

  // Each article's memory is given back when its lines are there: they may take as much.
  void DoExtract() {
    std::vector<std::string> lines;
    std::size_t count = 0;
    std::vector<Article> articles = ReadDocumentsAsArticles();
    for (Article& article : articles) {
      if (options_.mentions) {
        article.claims =
            ReadMentions(article.document, article.published, article.date_order.order);
      }
      lines.push_back(ClaimJsonLines(article, article.claims, count));
      count += article.claims.size();
      article = Article();
    }
    WriteToOutputs(PiecesOf(lines));
  }

  void DoRead() {
    std::vector<std::string> lines;
    ProgressBar bar(files_.error, WantsProgress());
    const CheckOptions check = MakeCheckOptions(bar);
    std::vector<Article> articles = DateArticles(std::move(input_.documents), check);
    for (Article& article : articles) {
      lines.push_back(ArticleJsonLine(article));
      article = Article();
    }
    WriteToOutputs(PiecesOf(lines));
  }

  static std::vector<absl::string_view> PiecesOf(const std::vector<std::string>& lines) {
    return {lines.begin(), lines.end()};
  }

  // Reads the files; false when there is nothing to go on with.
  bool ReadArticleFiles() {
    input_ = ReadInput(options_, loaded_, files_.in);
    dates_ = PublishedDates(options_.published, loaded_.config, input_.documents, input_.warnings);
    for (const std::string& warning : input_.warnings) {
      Tell(files_.error, absl::StrCat("warning: ", warning));
    }
    for (const InputError& error : input_.errors) Fail(error.status);
    if (options_.command != Command::kCheck) FailForUnread();  // a check reports it
    const bool overwrites =
        std::any_of(options_.outputs.begin(), options_.outputs.end(),
                    [this](const OutputOption& output) { return IsArticle(output.path); });
    return !input_.documents.empty() && !overwrites;
  }

  void FailForUnread() {
    for (const Document& document : input_.documents) {
      for (const std::string& reason : document.not_read) {
        Fail(absl::ResourceExhaustedError(
            absl::StrCat(document.path, ": not fully read: ", reason)));
      }
    }
  }

  // Refuses to write a report over an article.
  bool IsArticle(const std::string& path) {
    if (path.empty()) return false;
    const absl::StatusOr<FileId> id = IdOfFile(path);
    if (!id.ok() || !input_.files.contains(*id)) return false;
    Fail(absl::InvalidArgumentError(
        absl::StrCat("-o ", path, " is one of the articles; give another file")));
    return true;
  }

  CheckOptions MakeCheckOptions(ProgressBar& bar) const {
    const int processors = static_cast<int>(std::thread::hardware_concurrency());
    CheckOptions check;
    check.published = dates_;
    check.draft = input_.drafts;
    check.habits = HabitsOf(loaded_.config, input_.documents);
    check.house = loaded_.config.house;
    check.tolerances = loaded_.config.tolerances;
    check.rules = loaded_.config.rules;
    check.min_confidence = loaded_.config.min_confidence;
    check.all = options_.all;
    check.jobs = options_.jobs > 0 ? options_.jobs : std::max(1, processors);
    check.progress = [&bar](double share) { bar.Update(share); };
    return check;
  }

  bool WantsProgress() const { return !options_.quiet && IsTerminal(files_.error); }

  CheckResult CheckDocuments() {
    ProgressBar bar(files_.error, WantsProgress());
    const CheckOptions check = MakeCheckOptions(bar);
    return Check(std::move(input_.documents), check);
  }

  std::vector<Article> ReadDocumentsAsArticles() {
    ProgressBar bar(files_.error, WantsProgress());
    const CheckOptions check = MakeCheckOptions(bar);
    return ReadArticles(std::move(input_.documents), check);
  }

  void WriteReport(const CheckResult& result, const OutputOption& output) {
    ReportOptions report;
    report.version = CLAIMCHECK_VERSION;
    report.quiet = options_.quiet;
    report.drafts = input_.drafts;
    if (!loaded_.config.rules_page.empty()) report.rules_page = loaded_.config.rules_page;
    report.folder = WorkingFolder();
    for (const InputError& error : input_.errors) report.unread.push_back(UnreadOf(error));
    report.to_folder = WayToWorkingFolder(output.path);
    if (output.path.empty()) {
      report.color = WantsColor(options_.color, files_.out);
      report.width = QuoteColumns(files_.out, report.width);
    } else {
      report.color = options_.color == ColorWhen::kAlways;
    }
    const absl::StatusOr<ReportFormat> format = FindReportFormat(output.format);
    if (!format.ok()) {
      Fail(format.status());
    } else {
      Write(format->write(result, report), output.path);
    }
  }

  void WriteToOutputs(Pieces text) {
    for (const OutputOption& output : options_.outputs) Write(text, output.path);
  }

  void Write(Pieces text, const std::string& path) {
    const absl::Status status =
        path.empty() ? WriteAll(files_.out, text, "standard output") : WriteWholeFile(path, text);
    if (!status.ok()) Fail(status);
  }
  void Write(absl::string_view text, const std::string& path) { Write(Pieces(&text, 1), path); }

  void Fail(const absl::Status& status) {
    status_ = kExitFailed;
    Tell(files_.error, status.message());
  }

  Options options_;
  const StandardFiles& files_;
  LoadedConfig loaded_;
  Input input_;
  std::vector<std::optional<absl::CivilDay>> dates_;
  int status_ = kExitClean;
};

}  // namespace

int StatusOf(const CheckResult& result, std::optional<Severity> fail_on) {
  if (!result.not_checked.empty()) return kExitFailed;
  const auto fails = [fail_on](const Finding& finding) {
    return finding.standing.counts() && finding.severity >= *fail_on;
  };
  const auto notice_fails = [fail_on](const Notice& notice) { return notice.severity >= *fail_on; };
  if (!fail_on) return kExitClean;
  const bool found = std::any_of(result.findings.begin(), result.findings.end(), fails) ||
                     std::any_of(result.notices.begin(), result.notices.end(), notice_fails);
  return found ? kExitFound : kExitClean;
}

int RunCommandLine(const std::vector<std::string>& words, const StandardFiles& files) {
  const absl::StatusOr<Options> options = ParseOptions(words);
  if (options.ok()) return Run(*options, files).Do();
  Tell(files.error, options.status().message());
  WriteAll(files.error, kUsageHint, "").IgnoreError();
  return kExitFailed;
}

}  // namespace claimcheck
