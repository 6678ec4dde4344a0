// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PROFILE_H_
#define CLAIMS_CLAIM_PROFILE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "claims/claim/name.h"
#include "claims/document/document.h"
#include "claims/text/token.h"

namespace claimcheck {

// A name and how often an article says it.
struct NameCount {
  std::string name;  // a place's canonical name; of another's the TellingWords
  int count = 0;
  friend bool operator==(const NameCount&, const NameCount&) = default;
};

// What an article is about as a whole, for telling whether two report the same event.
struct Profile {
  std::vector<NameCount> names;      // sorted by name, each once
  std::vector<std::uint64_t> words;  // keys of its content words, sorted, each once
};

// The profile of the parts of `document` that are the article. `text` is document.text cut, `names`
// its names.
Profile MakeProfile(const Document& document, const TokenizedText& text,
                    const std::vector<Name>& names);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PROFILE_H_
