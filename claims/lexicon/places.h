// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_PLACES_H_
#define CLAIMS_LEXICON_PLACES_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "claims/lexicon/key_map.h"
#include "claims/text/token.h"

namespace claimcheck {

enum class PlaceKind : std::uint8_t {
  kCountry,  // countries and territories: "Russia", "Greenland", "the U.S."
  kCapital,  // stands for its country's government too: "Moscow said"
  kSeat,     // always stands for a government: "the Kremlin", "Downing Street"
  kRegion,   // "Crimea", "Scotland", "Latin America", "the Baltic Sea"
  kCity,
  kState,  // of the United States
};

// A place that the text names, or names by its adjective or its people; a row of
// lexicon/en/territories.tsv.
struct Place {
  // The one name for all ways to write it, folded: "ukraine" for Ukraine, Ukrainian and Ukrainians,
  // "kyiv" for Kiev. Georgia is "georgia" and Ga. "georgia (state)": the country and the state
  // share their name, and the words alone do not tell which is meant.
  absl::string_view name;
  PlaceKind kind = PlaceKind::kCountry;
  // The canonical name of the country it lies in, its own for a country; empty for what lies in
  // several, is disputed (Crimea, Kashmir) or shares its name with a place elsewhere (San Jose).
  absl::string_view country;
  bool adjective = false;  // named by adjective or people: "Russian", "Germans"
  friend bool operator==(const Place&, const Place&) = default;
};

struct PlaceMatch {
  const Place* place = nullptr;
  std::size_t last = 0;  // one past the name's last token
  explicit operator bool() const { return place != nullptr; }
};

// The longest name of a place that begins at token `first` and ends at or before token `limit`.
// Capitals are looked at: "polish" and "turkey" are no places, nor are "us" and "in"; a postal code
// is a state only after a name and a comma ("Wichita, KS"). A name that is a person's too is no
// place when the words beside it make it one: "Michael Jordan", "Chad Smith", "Denzel Washington";
// nor is a city whose state says that it is a namesake: "Paris, Texas".
PlaceMatch LongestPlace(const TokenizedText& text, std::size_t first, std::size_t limit);

// The words with which a name of a place begins, and those of them that are written small there.
const KeySet& FirstPlaceWords();
const KeySet& FirstSmallPlaceWords();

// The place with this canonical name, other name or adjective, given folded ("kiev", "ukrainian",
// "united states"); nullptr when there is none. Abbreviations ("us", "ks") are not found so.
const Place* FindPlace(absl::string_view folded_name);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_PLACES_H_
