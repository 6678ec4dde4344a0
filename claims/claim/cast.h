// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CAST_H_
#define CLAIMS_CLAIM_CAST_H_

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/claim/name.h"
#include "claims/text/token.h"

namespace claimcheck {

// The people of an article and what it calls them, wherever it says so:
//
//   "market trader Anton Berg"                             trader
//   "Foreign Minister Anton Berg"                          foreign minister
//   "Anton Berg, 36, a trader from Halden, …"              trader
//   "the trader, 36-year-old Anton Berg, …"                trader
//   "The trader was named on Friday as Anton Berg"         trader
//   "A trader was shot. Police gave his name as Anton Berg"  trader
//   "Anton Berg was arrested", "they charged Anton Berg"   suspect
//
// A name in one article and "the trader" in another can so be known to be one person. Linear in the
// number of names.
class Cast {
 public:
  // `names` are all names of `text`, in its order.
  Cast(const TokenizedText& text, const std::vector<Name>& names);

  // What the person with this canonical name is called; sorted, see RoleCalled.
  std::vector<std::string> RolesOf(absl::string_view person) const;

  // The one person who is called so; empty where there is none, or more than one.
  std::string OnlyOneCalled(absl::string_view role) const;

  // Whether two people are called so.
  bool HasSeveral(absl::string_view role) const;

 private:
  std::vector<std::pair<std::string, std::string>> people_;  // names and roles, sorted
};

// A singular noun for a person as roles are compared: the words for whoever is thought to have done
// it ("gunman", "shooter", "accused") are one role, "suspect". Empty for nouns that anybody may be
// called ("person") and those that are no people.
std::string RoleCalled(absl::string_view noun);

// Whether a role tells who is meant. There is many a man in the news, and many a victim.
bool TellsWho(absl::string_view role);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CAST_H_
