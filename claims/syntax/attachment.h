// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_ATTACHMENT_H_
#define CLAIMS_SYNTAX_ATTACHMENT_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "claims/syntax/key_table.h"
#include "claims/syntax/tag.h"
#include "claims/text/token.h"

namespace claimcheck {

// A sentence with the tags of its tokens, as the functions of this folder pass it around.
struct TaggedSentence {
  const TokenizedText& text;
  const Sentence& sentence;
  const std::vector<Tag>& tags;  // tags[i] is token sentence.first + i's; kNone where it is short

  Tag tag(std::size_t token) const {
    const std::size_t at = token - sentence.first;
    return token >= sentence.first && at < tags.size() ? tags[at] : Tag::kNone;
  }
};

// Whether a word with this tag may stand inside a noun phrase, before its head.
bool EndsNoPhrase(Tag tag);

// "be", "is", "were", "'s" …
bool IsFormOfBe(absl::string_view word);

// What one can ask of a run of tokens. Each question has weights of its own.
enum class Question : std::uint8_t {
  kNumber,     // a number without its noun: which word does it count, or hang on?
  kPhrase,     // a date, or a number with its noun: which word does it hang on?
  kNoun,       // a noun: the same; "none" when the sentence hangs on it
  kSubject,    // a verb: which word is its subject?
  kObject,     // a verb: which word is its object?
  kModifier,   // a noun: which verb tells more of it? "people [killed] in", "who [died]"
  kIsSubject,  // a noun or mention: is it the subject of this word?
};

// A word that may be the answer, and what stands between it and the tokens asked about.
struct Candidate {
  std::size_t token = 0;
  bool right = false;  // of the tokens asked about
  std::uint64_t distance = 0;
  std::uint64_t verbs = 0, nouns = 0, stops = 0, prepositions = 0, numbers = 0, clauses = 0;
  std::uint64_t path = 0;     // a hash of the tags between when they are few, else 0
  bool within_phrase = true;  // nothing stands between that ends a noun phrase
};

// A mention always hangs on something; a noun may be the root, a verb may have no object.
inline bool MayHaveNoAnswer(Question question) {
  return question != Question::kNumber && question != Question::kPhrase;
}

// kNumber or kPhrase, by what tokens [first, last) of a mention are.
Question QuestionOfMention(const TaggedSentence& s, std::size_t first, std::size_t last);

// The words that may answer `question` about tokens [first, last), the right ones first, each side
// from the nearest on. No further than 40 tokens away: the work is linear in a sentence's length.
std::vector<Candidate> Candidates(const TaggedSentence& s, Question question, std::size_t first,
                                  std::size_t last);

// What is asked, and the words around the tokens asked about.
struct Anchor {
  Question question = Question::kNumber;
  std::uint64_t key = 0, left = 0, right = 0, preposition = 0;
  std::uint64_t tag = 0, first_tag = 0, left_tag = 0, right_tag = 0;
  std::uint64_t near_noun = 0, near_verb = 0;     // the nearest on the left, within the window
  std::uint64_t near_tag = 0;                     // of the word before the preposition
  std::uint64_t verbs_left = 0, verbs_right = 0;  // each up to 3
};
Anchor SeeAnchor(const TaggedSentence& s, Question question, std::size_t first, std::size_t last);

inline constexpr std::size_t kPairFeatureCount = 33;
using PairFeatures = std::array<std::uint64_t, kPairFeatureCount>;
PairFeatures FeaturesOfPair(const TaggedSentence& s, const Anchor& anchor,
                            const Candidate& candidate);

// The features of the answer "none".
PairFeatures FeaturesOfNone(const Anchor& anchor);

// Weights as they lie in model/attachment.bin: a KeyTable from features to signed 16-bit numbers.
int Score(const KeyTable& weights, const PairFeatures& features);

// The best answer to `question` about tokens [first, last); nullopt when "none" scores best. A
// linear ranker: the same few sums for any pair of words, no parse. For kIsSubject see IsSubject.
std::optional<std::size_t> Answer(const KeyTable& weights, const TaggedSentence& s,
                                  Question question, std::size_t first, std::size_t last);

// Whether the phrase that tokens [first, last) head is the subject of `predicate`.
bool IsSubject(const KeyTable& weights, const TaggedSentence& s, std::size_t first,
               std::size_t last, std::size_t predicate);

// Whether `verb` is a passive: a past participle after a form of "be" or "get", or one that
// modifies a noun by itself ("people killed in").
bool IsPassive(const TaggedSentence& s, std::size_t verb);

// The weights compiled into the program.
const KeyTable& AttachmentWeights();

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_ATTACHMENT_H_
