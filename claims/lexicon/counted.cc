// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/counted.h"

#include <algorithm>
#include <array>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view counted();
}  // namespace embedded

namespace {

constexpr absl::string_view kPeople = "people", kChild = "child", kStudent = "student";

constexpr absl::string_view kRoleOf = "role of ", kPartOf = "part of ";

// Lives that were lost are people.
absl::string_view GroupOf(const CountedNoun& noun) {
  return noun.kind == "life" ? kPeople : noun.kind;
}

// "13 pupils" / "22 children": of a story in which pupils are counted the children are they.
// Students may be grown up.
bool IsChildAtSchool(const CountedNoun& child, absl::string_view noun, const CountedNoun& pupil) {
  return child.role == kChild && pupil.role == kStudent && noun != kStudent;
}

// "12 patients" / "15 staff", "40 passengers" / "four crew": those who are served and those who
// serve them are counted beside each other.
bool AreServedAndServing(absl::string_view served, const CountedNoun& other) {
  static constexpr std::array<absl::string_view, 5> kServed = {"patient", "passenger", "guest",
                                                               "customer", "visitor"};
  static constexpr std::array<absl::string_view, 9> kServing = {
      "worker", "crew", "nurse", "doctor", "guard", "pilot", "driver", "medic", "steward"};
  return std::find(kServed.begin(), kServed.end(), served) != kServed.end() &&
         other.within == CountedClass::kRole &&
         std::find(kServing.begin(), kServing.end(), other.role) != kServing.end();
}

// "60 flats" / "60 buildings": a house has many flats. But flats are homes.
bool IsHouseOfFlats(absl::string_view house, const CountedNoun& flat) {
  const bool house_or_building = house == "house" || house == "building" || house == "structure";
  return house_or_building && flat.role == "apartment";
}

using CountedTable = absl::flat_hash_map<absl::string_view, CountedNoun>;

CountedClass ClassNamed(const TableRow& row) {
  const absl::string_view name = row.cells[2];
  if (name == "any") return CountedClass::kAny;
  if (name == "part" || absl::StartsWith(name, kPartOf)) return CountedClass::kPart;
  if (name == "role" || absl::StartsWith(name, kRoleOf)) return CountedClass::kRole;
  AbortOverTable(absl::StrCat("counted.tsv:", row.line, ": unknown class \"", name, "\""));
}

CountedTable LoadCounted() {
  CountedTable table;
  for (const TableRow& row :
       ReadEmbeddedTable("counted.tsv", embedded::counted(), {"noun", "kind", "class"})) {
    absl::string_view role = row.cells[2];
    if (!absl::ConsumePrefix(&role, kRoleOf) && !absl::ConsumePrefix(&role, kPartOf))
      role = row.cells[0];
    table[row.cells[0]] = {row.cells[1], ClassNamed(row), role};
  }
  return table;
}

}  // namespace

const CountedNoun* FindCountedNoun(absl::string_view noun) {
  static const auto* table = new CountedTable(LoadCounted());
  const auto found = table->find(noun);
  return found == table->end() ? nullptr : &found->second;
}

bool IsOfKind(absl::string_view noun, absl::string_view kind) {
  const CountedNoun* counted = FindCountedNoun(noun);
  return counted != nullptr && (counted->kind == kind || counted->role == kind);
}

bool IsPeople(absl::string_view noun) { return IsOfKind(noun, kPeople); }

bool IsOneOfATrade(absl::string_view noun) {
  static constexpr std::array<absl::string_view, 5> kMany = {"crew", "staff", "police", "couple",
                                                             "personnel"};
  const CountedNoun* counted = FindCountedNoun(noun);
  return counted != nullptr && counted->kind == kPeople && counted->within == CountedClass::kRole &&
         std::find(kMany.begin(), kMany.end(), noun) == kMany.end();
}

bool MayCountTheSame(absl::string_view a, absl::string_view b) {
  if (a == b) return true;
  constexpr CountedNoun kUnnamed{kPeople, CountedClass::kAny, ""};
  const CountedNoun* x = a.empty() ? &kUnnamed : FindCountedNoun(a);
  const CountedNoun* y = b.empty() ? &kUnnamed : FindCountedNoun(b);
  if (x == nullptr || y == nullptr || GroupOf(*x) != GroupOf(*y)) return a.empty() || b.empty();
  if (x->within == CountedClass::kRole && y->within == CountedClass::kRole) {
    return x->role == y->role;
  }
  if (x->within == CountedClass::kPart && y->within == CountedClass::kPart) {
    return x->role == y->role;
  }
  if (AreServedAndServing(a, *y) || AreServedAndServing(b, *x)) return false;
  if (IsHouseOfFlats(a, *y) || IsHouseOfFlats(b, *x)) return false;
  if (IsChildAtSchool(*x, b, *y) || IsChildAtSchool(*y, a, *x)) return true;
  if (x->within == CountedClass::kPart || y->within == CountedClass::kPart) return false;
  return x->within == CountedClass::kAny || y->within == CountedClass::kAny;
}

}  // namespace claimcheck
