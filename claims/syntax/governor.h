// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_GOVERNOR_H_
#define CLAIMS_SYNTAX_GOVERNOR_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "claims/syntax/tag.h"
#include "claims/text/token.h"

namespace claimcheck {

// What a mention hangs on.
struct Governor {
  // The word that the mention's head belongs to: the noun counted ("6,100 [people]", "24 of the
  // [victims]", "the [toll] was 24") or, for a number that is a noun phrase of its own and for a
  // date, the verb or noun that it modifies ("[exceeded] 6,100", "[erupted] last April",
  // "[outbreak] … in November"). Never a word of the mention: of "6,100 people" it is what stands
  // above both.
  std::size_t word = 0;
  // The verb or noun that the whole phrase (number and counted noun) belongs to: "6,100 people were
  // [killed]"; the form of "be" in "the toll [was] 24". Equal to `word` when that is a verb or an
  // adjective itself, or when there is none above. Never an auxiliary.
  std::size_t predicate = 0;
  bool subject = false;  // the phrase is the predicate's subject: "6,100 people died"
  bool passive = false;  // … and the predicate is passive: "6,100 people were killed"
  friend bool operator==(const Governor&, const Governor&) = default;
};

// Ranks the words of `sentence` for the mention that covers tokens [first, last) of the text, with
// or without its hedges, and returns the best; nullopt when the sentence has no noun, verb or
// adjective besides. `tags` are TagSentence's. docs/syntax.md tells how often the answers are
// right. Token indexes in the result are indexes into text.tokens.
std::optional<Governor> FindGovernor(const TokenizedText& text, const Sentence& sentence,
                                     const std::vector<Tag>& tags, std::size_t first,
                                     std::size_t last);

// FindGovernor's `word` alone, for less than half the work.
std::optional<std::size_t> GoverningWord(const TokenizedText& text, const Sentence& sentence,
                                         const std::vector<Tag>& tags, std::size_t first,
                                         std::size_t last);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_GOVERNOR_H_
