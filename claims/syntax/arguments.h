// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_ARGUMENTS_H_
#define CLAIMS_SYNTAX_ARGUMENTS_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "claims/syntax/tag.h"
#include "claims/text/token.h"

namespace claimcheck {

// Who does what: the words that a verb's clause is made of. Each is the head of its phrase.
struct Arguments {
  // What stands before the verb in an active or a passive clause; of a verb without a subject of
  // its own, that of the verb it is joined to ("killed 24 and [injured] 40"); of one that modifies
  // a noun, the noun ("the people [killed] in", "soldiers who [died]").
  std::optional<std::size_t> subject;
  std::optional<std::size_t> object;
  bool passive = false;  // "were [killed]", "people [killed] in"
  friend bool operator==(const Arguments&, const Arguments&) = default;
};

// The arguments of the verb at token `verb`; of the main verb when it is an auxiliary. All
// functions here take and return indexes into text.tokens; `tags` are TagSentence's for `sentence`.
// docs/syntax.md tells how often they are right.
Arguments FindArguments(const TokenizedText& text, const Sentence& sentence,
                        const std::vector<Tag>& tags, std::size_t verb);

// Each alone, for half the work: its subject; the word that is its object unless it is its subject,
// too; and whether it is a passive.
std::optional<std::size_t> FindSubject(const TokenizedText& text, const Sentence& sentence,
                                       const std::vector<Tag>& tags, std::size_t verb);
std::optional<std::size_t> FindObjectOrSubject(const TokenizedText& text, const Sentence& sentence,
                                               const std::vector<Tag>& tags, std::size_t verb);
bool IsPassiveVerb(const TokenizedText& text, const Sentence& sentence,
                   const std::vector<Tag>& tags, std::size_t verb);

// The main verb of the clause in which tokens [first, last), a noun, a number or a date, stand: for
// "Tuesday" in "the court will rule on Tuesday", "rule"; where a noun or an adjective is the
// predicate, its form of "be". Of a verb itself, the main verb of its group: "killed" for "been" in
// "had been killed". nullopt in a clause without a verb. For the tense see VerbGroupOf.
std::optional<std::size_t> ClauseVerb(const TokenizedText& text, const Sentence& sentence,
                                      const std::vector<Tag>& tags, std::size_t first,
                                      std::size_t last);

// The verb that tells more of a noun, right of it: "24 people [killed] in the blast", "the man who
// [died]". nullopt when there is none.
std::optional<std::size_t> ModifyingVerb(const TokenizedText& text, const Sentence& sentence,
                                         const std::vector<Tag>& tags, std::size_t noun);

// The auxiliaries before a verb and the verb: "had not been killed", "will rule". Half-open;
// adverbs and "not" between them belong to it, one auxiliary in front of a subject ("did he go")
// does not.
struct VerbGroup {
  std::size_t first = 0;
  std::size_t last = 0;
  friend bool operator==(const VerbGroup&, const VerbGroup&) = default;
};
VerbGroup VerbGroupOf(const Sentence& sentence, const std::vector<Tag>& tags, std::size_t verb);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_ARGUMENTS_H_
