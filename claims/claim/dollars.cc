// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/dollars.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/lexicon/dollars.h"
#include "claims/lexicon/places.h"
#include "claims/lexicon/units.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kUsual = "USD";

// Datelines are looked for no further than this into the text.
constexpr std::size_t kDatelineBytes = 400;

// The dollars of the country that the place at token `first` lies in.
absl::string_view DollarsOfPlace(const TokenizedText& text, std::size_t first, std::size_t* last) {
  const PlaceMatch place = LongestPlace(text, first, text.tokens.size());
  if (!place) return "";
  *last = place.last;
  return DollarsOfCountry(place.place->country);
}

absl::string_view DollarsOfOutlet(const Document& document) {
  if (const absl::string_view by_url = DollarsOfUrl(document.url); !by_url.empty()) return by_url;
  const TokenizedText name = Tokenize(document.source);
  std::size_t last = 0;
  for (std::size_t i = 0; i < name.tokens.size(); ++i) {
    const absl::string_view found = DollarsOfPlace(name, i, &last);
    if (!found.empty()) return found;
  }
  return "";
}

// "SYDNEY -", "AUCKLAND, New Zealand —"; not "SYDNEY (Agency) -"
absl::string_view DollarsOfDateline(const Document& document) {
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::kParagraph) continue;
    const TokenizedText text = Tokenize(Slice(document.text, block.span).substr(0, kDatelineBytes));
    if (text.tokens.empty() || text.tokens.front().word_case != WordCase::kUpper) return "";
    std::size_t last = 0;
    const absl::string_view found = DollarsOfPlace(text, 0, &last);
    constexpr std::size_t kReach = 5;
    for (std::size_t i = last; i < last + kReach && i < text.tokens.size(); ++i) {
      if (text.Is(i, "(")) return "";
      if (text.Is(i, "-") || text.Is(i, "–") || text.Is(i, "—")) return found;
    }
    return "";
  }
  return "";
}

bool IsAssumedDollar(const Quantity& quantity) {
  return quantity.unit_assumed && DollarsIn(quantity.unit) == kUsual;
}

}  // namespace

Dollars::Dollars(const Document& document, absl::string_view home)
    : document_(document), home_(home) {}

void Dollars::See(const std::vector<Quantity>& quantities) {
  for (const Quantity& quantity : quantities) {
    if (quantity.unit_assumed || quantity.unit.name.empty()) continue;
    const absl::string_view named = DollarsIn(quantity.unit);
    if (!named.empty() && std::find(named_.begin(), named_.end(), named) == named_.end()) {
      named_.emplace_back(named);
    }
  }
}

std::string Dollars::Currency() const {
  if (named_.size() == 1) return named_.front();
  const std::string outlet(home_.empty() ? DollarsOfOutlet(document_) : home_);
  if (!named_.empty()) {
    const bool own = std::find(named_.begin(), named_.end(), outlet) != named_.end();
    return own ? outlet : std::string(kUsual);
  }
  if (!outlet.empty()) return outlet;
  const std::string place(DollarsOfDateline(document_));
  return place.empty() ? std::string(kUsual) : place;
}

void Dollars::Resolve(std::vector<Claim>& claims) const {
  // Most articles tell of no dollars, and need not be asked whose they are.
  const auto assumed = [](const Claim& claim) {
    return claim.quantity && IsAssumedDollar(*claim.quantity);
  };
  if (std::none_of(claims.begin(), claims.end(), assumed)) return;
  const std::string currency = Currency();
  if (currency == kUsual) return;
  for (Claim& claim : claims) {
    if (!assumed(claim)) continue;
    std::string& name = claim.quantity->unit.name;
    const std::size_t per = name.find(" per ");
    name = per == std::string::npos ? currency
                                    : absl::StrCat(CurrencyName(currency), name.substr(per));
  }
}

}  // namespace claimcheck
