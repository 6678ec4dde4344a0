// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/same_name.h"

#include <utility>

#include "absl/strings/match.h"
#include "claims/claim/spelling.h"
#include "claims/claim/street_name.h"
#include "claims/lexicon/organisation_words.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// Forms of company, abbreviated as news does (ISO 20275, the ELF code list, has them all).
constexpr WordSet kCompanyForms({"inc.",    "inc",         "corp.",        "corp",   "co.",
                                 "ltd.",    "ltd",         "plc",          "p.l.c.", "llc",
                                 "l.l.c.",  "llp",         "l.p.",         "n.v.",   "s.a.",
                                 "s.p.a.",  "ag",          "gmbh",         "a.g.",   "n.a.",
                                 "company", "corporation", "incorporated", "limited"});

// "antoine smelley" and "antoine lamar smelley": one of the two has a name between.
bool SameFirstAndLast(absl::string_view longer, absl::string_view shorter) {
  const std::size_t first = shorter.find(' '), last = shorter.rfind(' ');
  if (first == absl::string_view::npos || first != last) return false;
  return absl::StartsWith(longer, shorter.substr(0, first + 1)) &&
         absl::EndsWith(longer, shorter.substr(last));
}

}  // namespace

bool SameName(absl::string_view a, absl::string_view b) {
  if (a == b) return true;
  if (a.empty() || b.empty()) return false;
  const absl::string_view x = WithoutSuffix(a), y = WithoutSuffix(b);
  if (x.size() != a.size() || y.size() != b.size()) {
    const absl::string_view i = a.substr(x.size()), j = b.substr(y.size());
    return (i.empty() || j.empty() || i == j) && SameName(x, y);
  }
  if (a.size() < b.size()) std::swap(a, b);
  if (absl::EndsWith(a, b) && a[a.size() - b.size() - 1] == ' ') return true;
  if (AreOneStreet(a, b)) return true;
  if (a[0] != b[0]) return false;
  return SameFirstAndLast(a, b) || IsMisspelling(a, b) || AreSpeltAlike(a, b) ||
         ShareDoubleSurname(a, b);
}

absl::string_view NameKey(absl::string_view canonical) {
  const absl::string_view name = WithoutSuffix(canonical);
  const std::size_t space = name.rfind(' ');
  return space == absl::string_view::npos ? name : name.substr(space + 1);
}

absl::string_view TellingWords(absl::string_view canonical) {
  absl::string_view last = NameKey(canonical);
  while (last.size() < canonical.size() && kCompanyForms.Holds(FoldedHash(last))) {
    canonical.remove_suffix(last.size() + 1);
    last = NameKey(canonical);
  }
  if (last.size() == canonical.size() || !kOrganisationWords.Holds(FoldedHash(last))) return last;
  const absl::string_view before = NameKey(canonical.substr(0, canonical.size() - last.size() - 1));
  return canonical.substr(static_cast<std::size_t>(before.data() - canonical.data()));
}

}  // namespace claimcheck
