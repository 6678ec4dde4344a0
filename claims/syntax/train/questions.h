// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TRAIN_QUESTIONS_H_
#define CLAIMS_SYNTAX_TRAIN_QUESTIONS_H_

#include <optional>
#include <vector>

#include "claims/syntax/attachment.h"
#include "claims/syntax/governor.h"
#include "claims/syntax/train/treebank.h"

namespace claimcheck {

// What a question asks of, as accuracy is told for each.
enum class Asked {
  kCounted,        // a number, and a noun says what it counts: "6,100 [people]", "24 of the [dead]"
  kLooseNumber,    // a number that hangs on something else: "[rose] to 24", "[cost] $5"
  kCountedPhrase,  // a number with its noun: "6,100 people were [killed]"
  kDate,           // "[erupted] last April"
  kOther,          // the questions that are not about mentions
};

// A question about tokens [first, last) with the treebank's answer.
struct AskedQuestion {
  Question question = Question::kNumber;
  Asked asked = Asked::kOther;
  std::size_t first = 0;
  std::size_t last = 0;
  std::optional<std::size_t> answer;  // nullopt: none
  std::size_t about = 0;              // of kIsSubject: the predicate, which is the answer if it is
};

// What a treebank sentence asks and answers. Mentions are found by their words: runs of numerals
// with signs of money and percent, alone and with the noun they count; runs of names of months and
// days, years, "yesterday", "last week" and the like. How answers follow from the tree:
//
// - A mention hangs on the nearest word above it and outside it; of two joined by "and" both hang
//   on what the first hangs on.
// - A number that is the predicate counts its subject: "the [toll] was 24". One with an
//   of-phrase counts that phrase's noun: "24 of the [victims]", "$1 billion in [aid]".
// - A verb without a subject of its own has that of the verb it is joined to or depends on
//   ("killed 24 and [injured] 40", "expected to [rise]"); a relative clause's is the noun that it
//   modifies.
std::vector<AskedQuestion> QuestionsOf(const TreebankSentence& s);

// The governor (claims/syntax/governor.h) that the tree gives to tokens [first, last).
std::optional<Governor> GovernorInTree(const TreebankSentence& s, std::size_t first,
                                       std::size_t last);

// The main verb of the clause that `token` stands in; of one with a noun or adjective as predicate,
// its form of "be".
std::optional<std::size_t> ClauseVerbInTree(const TreebankSentence& s, std::size_t token);

// Whether `token`'s phrase is the subject of `predicate`.
bool IsSubjectInTree(const TreebankSentence& s, std::size_t token, std::size_t predicate);

// Whether the verb is passive: it has a passive auxiliary, or is a past participle without one of
// another kind, itself or by the verb that it is joined to.
bool IsPassiveInTree(const TreebankSentence& s, std::size_t verb);

// The token of [first, last) whose head lies outside.
std::size_t HeadOfSpan(const TreebankSentence& s, std::size_t first, std::size_t last);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TRAIN_QUESTIONS_H_
