// SPDX-License-Identifier: Apache-2.0
#include "checker/two_forecasters.h"

#include <array>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/shared_names.h"
#include "claims/claim/opinion_poll.h"
#include "claims/claim/same_name.h"
#include "claims/text/folded_word.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace {

enum class Forecaster { kUnknown, kBank, kGovernment, kOutside };

struct Word {
  absl::string_view word;
  Forecaster forecaster;
};

constexpr std::array kWords = {
    Word{"ministry", Forecaster::kGovernment}, Word{"government", Forecaster::kGovernment},
    Word{"treasury", Forecaster::kGovernment}, Word{"minister", Forecaster::kGovernment},
    Word{"economists", Forecaster::kOutside},  Word{"analysts", Forecaster::kOutside},
    Word{"institute", Forecaster::kOutside},   Word{"monetary fund", Forecaster::kOutside},
    Word{"commission", Forecaster::kOutside},  Word{"the bank", Forecaster::kBank},
    Word{"central bank", Forecaster::kBank},   Word{"governor", Forecaster::kBank},
};

Forecaster ForecasterOf(const Claim& claim) {
  const std::string source = Folded(claim.source);
  for (const Word& word : kWords) {
    if (absl::StrContains(source, word.word)) return word.forecaster;
  }
  return Forecaster::kUnknown;
}

}  // namespace

bool AreOfTwoForecasters(const Claim& a, const Claim& b) {
  static constexpr WordSet kForecast({"growth", "inflation", "unemployment", "deficit"});
  if (a.modality != Modality::kPlanned || b.modality != Modality::kPlanned) return false;
  if (a.about.measure != b.about.measure || !kForecast.Holds(FoldedHash(a.about.measure))) {
    return false;
  }
  const Forecaster x = ForecasterOf(a), y = ForecasterOf(b);
  return x != Forecaster::kUnknown && y != Forecaster::kUnknown && x != y;
}

bool AreOfTwoPolls(const Claim& a, const Claim& b) {
  const bool x = HasModifier(a.about, kPolled), y = HasModifier(b.about, kPolled);
  if (!x && !y) return false;
  return x != y || a.source.empty() || !SameName(a.source, b.source);
}

}  // namespace claimcheck
