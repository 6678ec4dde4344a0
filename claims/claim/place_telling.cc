// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/place_telling.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/match.h"
#include "claims/claim/context.h"
#include "claims/claim/other_place.h"

namespace claimcheck {
namespace {

// How far back the name is looked for that "the district" stands for.
constexpr std::size_t kReachOfName = 400;

// What a part of a land is called. Not "country" and "state": those mostly hold all that is told.
constexpr WordSet kPlaceNouns({"district", "village", "town", "township", "suburb", "neighbourhood",
                               "neighborhood", "regency", "municipality", "settlement", "camp",
                               "valley", "province", "prefecture"});
// Where some of those whom a firm employs work.
constexpr WordSet kWorkplaces({"plant",        "factory",  "works",  "site",   "mill",
                               "campus",       "yard",     "depot",  "office", "branch",
                               "city",         "country",  "region", "state",  "area",
                               "headquarters", "division", "unit",   "store",  "warehouse"});
constexpr WordSet kIn({"in", "at", "from", "across", "throughout", "within", "of", "inside"});

// How a sentence begins that goes on about the place of the one before.
constexpr WordSet kGoesOn({"it", "they", "there", "another", "others", "also"});

bool IsCount(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
         claim.quantity->unit.dimension == "count";
}

// "410 people work [at the plant]", "[the plant] employs 410 people"
bool TellsWorkplace(const SentenceReading& reading, const Claim& claim) {
  const TokenRange clause =
      ClauseAround(reading, claim.quantity->first_token, claim.quantity->last_token);
  for (std::size_t i = clause.first; i + 1 < clause.last; ++i) {
    const bool opens = i == clause.first || kIn.Holds(reading.token(i - 1).key);
    if (opens && reading.tag(i) == Tag::kDT && kWorkplaces.Holds(reading.token(i + 1).key))
      return true;
  }
  return false;
}

// "31 shelters [in the department]", whatever it is called.
bool IsInDistrict(const SentenceReading& reading, const Claim& claim) {
  const TokenRange clause =
      ClauseAround(reading, claim.quantity->first_token, claim.quantity->last_token);
  for (std::size_t i = clause.first; i + 2 < clause.last; ++i) {
    const std::uint64_t noun = reading.token(i + 2).key;
    if (reading.Is(i, "in") && reading.Is(i + 1, "the") &&
        (kPlaceNouns.Holds(noun) || reading.Is(i + 2, "department") ||
         reading.Is(i + 2, "county"))) {
      return true;
    }
  }
  return false;
}

// "19 fires [in this country]", of more than there were elsewhere.
bool IsHere(const SentenceReading& reading, const Claim& claim) {
  static constexpr WordSet kLands({"country", "state", "city", "county", "region", "area"});
  const TokenRange clause =
      ClauseAround(reading, claim.quantity->first_token, claim.quantity->last_token);
  for (std::size_t i = clause.first; i + 2 < clause.last; ++i) {
    if (reading.Is(i, "in") && reading.Is(i + 1, "this") &&
        kLands.Holds(reading.token(i + 2).key)) {
      return true;
    }
  }
  return false;
}

bool BeginsWithCount(const SentenceReading& reading) {
  return std::any_of(
      reading.quantities.begin(), reading.quantities.end(),
      [&](const Quantity& quantity) { return quantity.first_token == reading.first(); });
}

}  // namespace

void PlaceTelling::GoOn(const SentenceReading& reading, std::span<Claim> claims) {
  const bool goes_on =
      !place_.empty() && Follows(reading) && reading.names.empty() &&
      (kGoesOn.Holds(reading.token(reading.first()).key) || BeginsWithCount(reading));
  for (Claim& claim : claims) {
    if (!IsCount(claim)) continue;
    if (TellOtherPlace(reading, *claim.quantity, claim.about.measure, claim.scope)) continue;
    if (!claim.scope.place.empty()) continue;
    claim.scope.place = goes_on ? place_ : DefinitePlace(reading, claim);
    if (!claim.scope.place.empty()) continue;
    claim.scope.one_place =
        IsHere(reading, claim) ||
        (claim.about.measure == "employment" && TellsWorkplace(reading, claim)) ||
        (!claim.about.from_frame && IsInDistrict(reading, claim));
  }
  const auto first = std::find_if(claims.begin(), claims.end(), IsCount);
  const bool one =
      first != claims.end() && std::all_of(first, claims.end(), [&](const Claim& claim) {
        return !IsCount(claim) || claim.scope.place == first->scope.place;
      });
  place_ = one ? first->scope.place : "";
  end_ = reading.last();
  end_byte_ = reading.sentence.span.end;
}

// Whether nothing, and no new paragraph, stands between the sentence and the one before.
bool PlaceTelling::Follows(const SentenceReading& reading) const {
  if (reading.first() != end_) return false;
  const absl::string_view between =
      text_.text.substr(end_byte_, reading.sentence.span.begin - end_byte_);
  return !absl::StrContains(between, "\n");
}

// The place that "in the district" stands for in the clause of a count.
std::string PlaceTelling::DefinitePlace(const SentenceReading& reading, const Claim& claim) const {
  const TokenRange clause =
      ClauseAround(reading, claim.quantity->first_token, claim.quantity->last_token);
  for (std::size_t i = clause.first; i + 2 < clause.last; ++i) {
    if (!kIn.Holds(reading.token(i).key) || !reading.Is(i + 1, "the")) continue;
    if (!kPlaceNouns.Holds(reading.token(i + 2).key)) continue;
    const bool named =
        i + 3 < clause.last && (reading.Is(i + 3, "of") || IsProperNoun(reading.tag(i + 3)));
    return named ? "" : NameCalled(reading.token(i + 2).key, reading.first());
  }
  return "";
}

// The last name before a token that `noun` stands beside: "the district of Velje", "Velje
// district".
std::string PlaceTelling::NameCalled(std::uint64_t noun, std::size_t before) const {
  const auto end = std::partition_point(names_.begin(), names_.end(),
                                        [&](const Name& name) { return name.first < before; });
  for (auto name = end; name != names_.begin();) {
    --name;
    if (before - name->first > kReachOfName) break;
    if (name->pronoun || name->adjective) continue;
    const std::size_t first = name->first;
    const bool behind = name->last < before && text_.tokens[name->last].key == noun;
    const bool of = first > 1 && text_.Is(first - 1, "of") && text_.tokens[first - 2].key == noun;
    const bool inside = text_.tokens[name->last - 1].key == noun;
    if (behind || of || inside) return name->canonical;
  }
  return "";
}

}  // namespace claimcheck
