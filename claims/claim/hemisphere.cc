// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/hemisphere.h"

#include "absl/strings/match.h"
#include "claims/lexicon/places.h"
#include "claims/lexicon/word_marks.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// Countries whose people live mostly south of the equator, by their latitudes in CLDR's and the
// IANA database's (zone1970.tab) places.
bool IsSouthernCountry(absl::string_view name) {
  static constexpr WordSet kOneWord(
      {"australia",  "argentina",  "chile",   "uruguay",  "paraguay", "bolivia",
       "peru",       "brazil",     "namibia", "botswana", "zimbabwe", "zambia",
       "mozambique", "madagascar", "lesotho", "eswatini", "malawi",   "angola",
       "tanzania",   "mauritius",  "fiji",    "samoa",    "tonga"});
  return kOneWord.Holds(FoldedHash(name)) || name == "new zealand" || name == "south africa" ||
         name == "papua new guinea" || name == "falkland islands";
}

bool IsSouthernRegion(absl::string_view language) {
  for (absl::string_view region : {"-AU", "-NZ", "-ZA", "-NA", "-BW", "-ZW", "-FJ"}) {
    if (absl::EndsWithIgnoreCase(language, region)) return true;
  }
  return false;
}

}  // namespace

bool IsSouthern(const Document& document, const TokenizedText& text) {
  std::size_t south = 0, north = 0;
  for (std::size_t i = 0; i < text.tokens.size();) {
    const PlaceMatch match =
        MayBeginPlace(text.tokens[i]) ? LongestPlace(text, i, text.tokens.size()) : PlaceMatch();
    if (match && !match.place->country.empty()) {
      ++(IsSouthernCountry(match.place->country) ? south : north);
    }
    i = match ? match.last : i + 1;
  }
  if (south + north == 0) return IsSouthernRegion(document.language);
  return south > north;
}

}  // namespace claimcheck
