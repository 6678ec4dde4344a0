// SPDX-License-Identifier: Apache-2.0
#include "cli/suppress.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "cli/file_path.h"
#include "cli/nearest_name.h"
#include "cli/notice.h"
#include "reports/place_cache.h"
#include "reports/rule.h"

namespace claimcheck {
namespace {

// Why `rule` cannot be suppressed; empty when it can.
std::string FaultOfRule(const std::string& rule) {
  if (FindRule(rule) != nullptr) return "";
  std::vector<std::string> names;
  for (const Rule& known : Rules()) names.emplace_back(known.id);
  const std::string mend = DidYouMean(rule, names);
  return absl::StrCat("there is no rule \"", rule, "\"",
                      mend.empty() ? "; claimcheck rules lists them" : mend);
}

class Suppressor {
 public:
  Suppressor(const std::vector<bool>& draft, const Config& config, CheckResult& result)
      : draft_(draft), config_(config), result_(result), places_(result) {
    any_draft_ = std::find(draft.begin(), draft.end(), true) != draft.end();
    for (const Article& article : result.articles) {
      used_.emplace_back(article.document.suppressions.size(), false);
    }
    used_settings_.assign(config.suppressions.size(), false);
  }

  void Do() {
    for (Finding& finding : result_.findings) {
      for (const Position& position : finding.positions) {
        for (const std::size_t claim : position.claims) LookAt(claim, finding);
      }
    }
    for (std::size_t i = 0; i < result_.articles.size(); ++i) {
      if (Speaks(i)) TellOfComments(i);
    }
    for (std::size_t i = 0; i < used_settings_.size(); ++i) {
      if (!used_settings_[i]) TellUnused(config_.suppressions[i]);
    }
  }

 private:
  // Whether the article at `index` may let findings stand.
  bool Speaks(std::size_t index) const {
    return !any_draft_ || (index < draft_.size() && draft_[index]);
  }

  // Every suppression that fits is used, the first one is told.
  void LookAt(std::size_t claim, Finding& finding) {
    const std::size_t index = result_.claims[claim].article;
    if (!Speaks(index)) return;
    const Document& document = result_.articles[index].document;
    for (std::size_t s = 0; s < document.suppressions.size(); ++s) {
      const SuppressionComment& comment = document.suppressions[s];
      if (comment.rule != finding.rule || !comment.fault.empty()) continue;
      if (!HoldsFor(comment, claim)) continue;
      used_[index][s] = true;
      Suppress({comment.in_front_matter ? SuppressedBy::kFrontMatter : SuppressedBy::kComment,
                PlaceText({document.path, comment.line, comment.column}), comment.reason},
               finding);
    }
    const std::string path = RelativeTo(config_.folder, document.path);
    for (std::size_t s = 0; s < config_.suppressions.size(); ++s) {
      const SuppressSetting& setting = config_.suppressions[s];
      if (setting.rule != finding.rule || !Matches(setting.paths, path)) continue;
      used_settings_[s] = true;
      Suppress({SuppressedBy::kConfiguration, PlaceText(setting.place), setting.reason}, finding);
    }
  }

  // A headline from metadata stands on no line of the text.
  bool HoldsFor(const SuppressionComment& comment, std::size_t claim) {
    if (comment.in_front_matter) return true;
    return !result_.claim(claim).in_title_field && comment.Holds(places_.PlaceOf(claim).line);
  }

  static void Suppress(Suppression suppression, Finding& finding) {
    if (!finding.standing.suppression) finding.standing.suppression = std::move(suppression);
  }

  void TellOfComments(std::size_t index) {
    const Document& document = result_.articles[index].document;
    for (std::size_t s = 0; s < document.suppressions.size(); ++s) {
      const SuppressionComment& comment = document.suppressions[s];
      std::string fault = comment.fault;
      if (fault.empty()) fault = FaultOfRule(comment.rule);
      const absl::string_view kind = comment.in_front_matter ? "the front matter" : "the comment";
      if (!fault.empty()) {
        Tell("invalid-suppression", {document.path, comment.line, comment.column},
             absl::StrCat("this suppression is not used: ", fault));
      } else if (!used_[index][s] && !IsOff(comment.rule)) {
        Tell("unused-suppression", {document.path, comment.line, comment.column},
             absl::StrCat(kind, " lets ", comment.rule, " stand, and there is none to let stand (“",
                          comment.reason, "”)"));
      }
    }
  }

  // Only where a file that it is for was checked: another run may have needed it.
  void TellUnused(const SuppressSetting& setting) {
    if (IsOff(setting.rule)) return;
    for (std::size_t i = 0; i < result_.articles.size(); ++i) {
      const std::string& path = result_.articles[i].document.path;
      if (!Speaks(i) || !Matches(setting.paths, RelativeTo(config_.folder, path))) continue;
      Tell("unused-suppression", setting.place,
           absl::StrCat("[[suppress]] lets ", setting.rule,
                        " stand, and there is none to let stand (“", setting.reason, "”)"));
      return;
    }
  }

  bool IsOff(const std::string& rule) const {
    const RuleSetting* setting = FindSetting(config_.rules, rule);
    return setting != nullptr && !setting->severity;
  }

  void Tell(absl::string_view rule, const ConfigPlace& place, std::string message) {
    AddNotice({.rule = std::string(rule),
               .path = place.path,
               .line = place.line,
               .column = place.column,
               .message = std::move(message)},
              config_.rules, result_);
  }

  const std::vector<bool>& draft_;
  const Config& config_;
  CheckResult& result_;
  PlaceCache places_;
  bool any_draft_ = false;
  std::vector<std::vector<bool>> used_;  // of each article's suppressions
  std::vector<bool> used_settings_;
};

}  // namespace

void SuppressFindings(const std::vector<bool>& draft, const Config& config, CheckResult& result) {
  Suppressor(draft, config, result).Do();
}

}  // namespace claimcheck
