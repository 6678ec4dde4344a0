// SPDX-License-Identifier: Apache-2.0
#include "checker/train/weight_fit.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/alignment.h"
#include "claims/claim/extract.h"
#include "claims/document/read.h"
#include "claims/value/date_interval.h"

namespace claimcheck {
namespace {

constexpr double kSteps[] = {1.0, 0.5, 0.25};

// A table that moves further from where it began must gain more than this for each unit.
constexpr double kCostOfMoving = 0.0005;

// The claims of `text` that share bytes with `quote`.
std::vector<Claim> ClaimsIn(const std::string& text, const std::string& quote,
                            absl::CivilDay published) {
  std::vector<Claim> claims;
  const std::size_t begin = text.find(quote);
  if (begin == std::string::npos) return claims;
  const Span quoted{begin, begin + quote.size()};
  Published date;
  date.date = published;
  for (const Document& document : ReadDocuments("article.txt", text).documents) {
    for (Claim& claim : ExtractClaims(document, date).claims) {
      if (Overlaps(claim.span, quoted)) claims.push_back(std::move(claim));
    }
  }
  return claims;
}

// By how much the best of a pair's claims pass what is asked of them; none when no two of them can
// be compared.
std::optional<double> BestMargin(const LabelledPair& pair, const Weights& weights) {
  Kin kin;
  kin.score = kin.certainty = 1;
  std::optional<double> best;
  for (const Claim& a : pair.a) {
    for (const Claim& b : pair.b) {
      const std::optional<Alignment> alignment = Align(a, b, {.kin = &kin}, weights);
      if (!alignment || !alignment->one_thing) continue;
      const double margin = alignment->score - FlagAt(a, b);
      best = best ? std::max(*best, margin) : margin;
    }
  }
  return best;
}

double Objective(const std::vector<LabelledPair>& pairs, const Weights& weights,
                 const Weights& start) {
  double moved = 0;
  for (const NamedWeight& w : AllWeights()) {
    const double by = weights.*w.weight - start.*w.weight;
    moved += by < 0 ? -by : by;
  }
  return ScoreOf(pairs, weights).Value() - kCostOfMoving * moved;
}

absl::StatusOr<LabelledPair> ReadPair(absl::string_view line) {
  const nlohmann::json json =
      nlohmann::json::parse(line.begin(), line.end(), nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) return absl::InvalidArgumentError("not a JSON object");
  const auto text = [&](const char* key) {
    const auto at = json.find(key);
    return at != json.end() && at->is_string() ? at->get<std::string>() : std::string();
  };
  const std::optional<absl::CivilDay> day = ParseIsoDay(text("published"));
  const auto same = json.find("same");
  if (!day || same == json.end() || !same->is_boolean()) {
    return absl::InvalidArgumentError(
        "\"published\" (a day) and \"same\" (true or false) are needed");
  }
  LabelledPair pair{ClaimsIn(text("a"), text("quote_a"), *day),
                    ClaimsIn(text("b"), text("quote_b"), *day), same->get<bool>()};
  if (pair.a.empty() || pair.b.empty()) {
    return absl::InvalidArgumentError("quote_a or quote_b holds no figure of its text");
  }
  return pair;
}

}  // namespace

absl::StatusOr<std::vector<LabelledPair>> ReadLabelledPairs(absl::string_view jsonl) {
  std::vector<LabelledPair> pairs;
  int number = 0;
  for (absl::string_view line : absl::StrSplit(jsonl, '\n')) {
    ++number;
    if (line.empty()) continue;
    absl::StatusOr<LabelledPair> pair = ReadPair(line);
    if (!pair.ok()) {
      return absl::InvalidArgumentError(
          absl::StrCat("line ", number, ": ", pair.status().message()));
    }
    pairs.push_back(*std::move(pair));
  }
  return pairs;
}

double FitScore::Precision() const {
  return found + wrong == 0 ? 1 : static_cast<double>(found) / (found + wrong);
}

double FitScore::Recall() const {
  return found + missed == 0 ? 1 : static_cast<double>(found) / (found + missed);
}

double FitScore::Value() const {
  const double p = Precision(), r = Recall();
  return p + r == 0 ? 0 : 1.25 * p * r / (0.25 * p + r);
}

FitScore ScoreOf(const std::vector<LabelledPair>& pairs, const Weights& weights) {
  FitScore score;
  for (const LabelledPair& pair : pairs) {
    const std::optional<double> margin = BestMargin(pair, weights);
    const bool flagged = margin && *margin >= 0;
    if (pair.same) {
      flagged ? ++score.found : ++score.missed;
    } else if (flagged) {
      ++score.wrong;
    }
  }
  return score;
}

const std::vector<NamedWeight>& AllWeights() {
  static const auto* weights = new std::vector<NamedWeight>{
      {"same_frame", &Weights::same_frame},
      {"same_noun", &Weights::same_noun},
      {"same_bearer", &Weights::same_bearer},
      {"same_role", &Weights::same_role},
      {"same_people", &Weights::same_people},
      {"same_head", &Weights::same_head},
      {"other_head", &Weights::other_head},
      {"other_end", &Weights::other_end},
      {"no_head", &Weights::no_head},
      {"related_frame", &Weights::related_frame},
      {"missing_measure", &Weights::missing_measure},
      {"kinship", &Weights::kinship},
      {"shared_person", &Weights::shared_person},
      {"shared_place", &Weights::shared_place},
      {"shared_word", &Weights::shared_word},
      {"words_beside_frame", &Weights::words_beside_frame},
      {"same_scope", &Weights::same_scope},
      {"same_actor", &Weights::same_actor},
      {"other_actor", &Weights::other_actor},
      {"other_thing", &Weights::other_thing},
      {"other_instance", &Weights::other_instance},
      {"other_person", &Weights::other_person},
      {"other_place", &Weights::other_place},
      {"other_part", &Weights::other_part},
      {"handful", &Weights::handful},
      {"other_scope_place", &Weights::other_scope_place},
      {"one_place", &Weights::one_place},
      {"other_modifier", &Weights::other_modifier},
      {"assumed_unit", &Weights::assumed_unit},
      {"other_purpose", &Weights::other_purpose},
      {"other_since", &Weights::other_since},
      {"other_time", &Weights::other_time},
  };
  return *weights;
}

Weights Fit(const std::vector<LabelledPair>& pairs, const Weights& start) {
  Weights best = start;
  double value = Objective(pairs, best, start);
  for (const double step : kSteps) {
    for (bool moved = true; moved;) {
      moved = false;
      for (const NamedWeight& w : AllWeights()) {
        for (const double by : {step, -step}) {
          Weights tried = best;
          tried.*w.weight += by;
          const double tried_value = Objective(pairs, tried, start);
          if (tried_value <= value) continue;
          best = tried;
          value = tried_value;
          moved = true;
        }
      }
    }
  }
  return best;
}

}  // namespace claimcheck
