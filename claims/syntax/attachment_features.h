// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_ATTACHMENT_FEATURES_H_
#define CLAIMS_SYNTAX_ATTACHMENT_FEATURES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/functional/function_ref.h"
#include "claims/syntax/key_table.h"
#include "claims/syntax/tag.h"
#include "claims/text/token.h"

// What the ranker of attachment.h sees of a pair of words. The training program and the ranker
// share this header, so that both see the same.

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
bool MayStandInPhrase(Tag tag);

// "be", "is", "were", "'s" …
bool IsFormOfBe(std::uint64_t key);

// Whether the token is a numeral, a noun that is one ("dozens", "hundreds"), or a sign ("$", "%").
bool IsPartOfNumber(const TaggedSentence& s, std::size_t token);

// The verb that the auxiliary at `token` helps, across adverbs: "been" of "had" in "had not been
// killed", and "killed" of that "been"; `token` itself when it is no auxiliary.
std::size_t VerbHelped(const TaggedSentence& s, std::size_t token);

// What one can ask of a run of tokens. Each question has weights of its own.
enum class Question : std::uint8_t {
  kNumber,      // a number without its noun: which word does it count, or hang on?
  kPhrase,      // a number with its noun: which word does it hang on?
  kDate,        // a date or a length of time: the same
  kNoun,        // a noun: the same; "none" when the sentence hangs on it
  kSubject,     // a verb: which word is its subject?
  kObject,      // a verb: which word is its object?
  kModifier,    // a noun: which verb tells more of it? "people [killed] in", "who [died]"
  kClauseVerb,  // a noun or a mention: what is the verb of its clause?
  kIsSubject,   // a noun or mention: is it the subject of this word?
};

// What words that stand between are counted as; kPhraseEnd: that may not stand in a noun phrase.
enum class PassedKind { kVerb, kNoun, kStop, kPreposition, kNumber, kClause, kPhraseEnd };

// A word that may be the answer, and what stands between it and the tokens asked about.
struct Candidate {
  std::size_t token = 0;
  bool right = false;  // of the tokens asked about
  std::uint64_t distance = 0;
  std::uint64_t path = 0;  // a hash of the tags between when they are few, else 0
  // How many words of each kind stand between, a byte for each: never more than 30.
  std::uint64_t passed = 0;

  std::uint64_t Passed(PassedKind kind) const {
    return passed >> (8 * static_cast<unsigned>(kind)) & 0xFF;
  }
};

// A mention always hangs on something; a noun may be the root, a verb may have no object.
inline bool MayHaveNoAnswer(Question question) {
  return question != Question::kNumber && question != Question::kPhrase &&
         question != Question::kDate;
}

// kNumber, kPhrase or kDate, by what tokens [first, last) of a mention are.
Question QuestionOfMention(const TaggedSentence& s, std::size_t first, std::size_t last);

// Calls `use` with the words that may answer `question` about tokens [first, last), the right ones
// first, each side from the nearest on. No further than 30 tokens away: the work is linear in a
// sentence's length.
void ForEachCandidate(const TaggedSentence& s, Question question, std::size_t first,
                      std::size_t last, absl::FunctionRef<void(const Candidate&)> use);

// All of them.
std::vector<Candidate> Candidates(const TaggedSentence& s, Question question, std::size_t first,
                                  std::size_t last);

// What is asked, and the words around the tokens asked about.
struct Anchor {
  Question question = Question::kNumber;
  std::uint64_t key = 0, left = 0, right = 0, preposition = 0;
  std::uint64_t tag = 0, first_tag = 0, left_tag = 0, right_tag = 0;
  std::uint64_t verbs_left = 0, verbs_right = 0;  // each up to 3
};
Anchor SeeAnchor(const TaggedSentence& s, Question question, std::size_t first, std::size_t last);

// The features of one answer, as hashes.
class FeatureList {
 public:
  void Add(std::uint64_t feature) {
    if (count_ < features_.size()) features_[count_++] = feature;
  }
  const std::uint64_t* begin() const { return features_.data(); }
  const std::uint64_t* end() const { return features_.data() + count_; }

 private:
  std::array<std::uint64_t, 48> features_;
  std::size_t count_ = 0;
};

// The features of a pair of words are these two together: what all candidates on one side of the
// tokens and with one tag share, and what the candidate's own place and word add. SideOf numbers
// the former, below kSideCount.
inline constexpr std::size_t kSideCount = 2 * static_cast<std::size_t>(kTagCount);
std::size_t SideOf(const TaggedSentence& s, const Candidate& candidate);
FeatureList FeaturesOfSide(const TaggedSentence& s, const Anchor& anchor,
                           const Candidate& candidate);
FeatureList FeaturesOfPlace(const TaggedSentence& s, const Anchor& anchor,
                            const Candidate& candidate);
FeatureList FeaturesOfPair(const TaggedSentence& s, const Anchor& anchor,
                           const Candidate& candidate);

// The sum of the weights of FeaturesOfPlace, which are not listed for it: the ranker asks for it
// ten times a question.
int ScoreOfPlace(const KeyTable& weights, const TaggedSentence& s, const Anchor& anchor,
                 const Candidate& candidate);

// The features of the answer "none".
FeatureList FeaturesOfNone(const Anchor& anchor);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_ATTACHMENT_FEATURES_H_
