// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/attachment.h"

#include <array>
#include <limits>

namespace claimcheck {
namespace embedded {
absl::string_view attachment_model();
}

namespace {

bool IsFormOfHave(std::uint64_t key) {
  static constexpr WordSet kForms({"have", "has", "had", "having", "'ve", "'d"});
  return kForms.Holds(key);
}

}  // namespace

int Score(const KeyTable& weights, const FeatureList& features) {
  int score = 0;
  for (std::uint64_t feature : features) {
    score += static_cast<std::int16_t>(weights.Find(feature));
  }
  return score;
}

namespace {

// Scores the candidates for one question about some tokens.
class PairScorer {
 public:
  PairScorer(const KeyTable& weights, const TaggedSentence& s, const Anchor& anchor)
      : weights_(weights), s_(s), anchor_(anchor) {
    sides_.fill(kUnknown);
  }

  int operator()(const Candidate& candidate) {
    int& side = sides_[SideOf(s_, candidate)];
    if (side == kUnknown) side = Score(weights_, FeaturesOfSide(s_, anchor_, candidate));
    return side + ScoreOfPlace(weights_, s_, anchor_, candidate);
  }

 private:
  static constexpr int kUnknown = std::numeric_limits<int>::min();

  const KeyTable& weights_;
  const TaggedSentence& s_;
  const Anchor& anchor_;
  std::array<int, kSideCount> sides_;
};

}  // namespace

std::optional<std::size_t> Answer(const KeyTable& weights, const TaggedSentence& s,
                                  Question question, std::size_t first, std::size_t last) {
  const Anchor anchor = SeeAnchor(s, question, first, last);
  int best_score = MayHaveNoAnswer(question) ? Score(weights, FeaturesOfNone(anchor))
                                             : std::numeric_limits<int>::min();
  std::optional<std::size_t> best;
  PairScorer score_of(weights, s, anchor);
  ForEachCandidate(s, question, first, last, [&](const Candidate& c) {
    const int score = score_of(c);
    if (score > best_score) {
      best_score = score;
      best = c.token;
    }
  });
  return best;
}

bool IsSubject(const KeyTable& weights, const TaggedSentence& s, std::size_t first,
               std::size_t last, std::size_t predicate) {
  const Anchor anchor = SeeAnchor(s, Question::kIsSubject, first, last);
  bool is_subject = false;
  ForEachCandidate(s, Question::kIsSubject, first, last, [&](const Candidate& c) {
    if (c.token != predicate) return;
    is_subject = PairScorer(weights, s, anchor)(c) > Score(weights, FeaturesOfNone(anchor));
  });
  return is_subject;
}

// passive = ("be" | "get") {adverb} {participle "and"} participle
//         | participle                                  with neither that nor "have" before it
bool IsPassive(const TaggedSentence& s, std::size_t verb) {
  const Tag tag = s.tag(verb);
  if ((tag != Tag::kVBN && tag != Tag::kVBD) || IsFormOfBe(s.text.tokens[verb].key)) return false;
  const bool participle = tag == Tag::kVBN;
  for (std::size_t i = verb; i-- > s.sentence.first && i + 8 > verb;) {
    const Tag t = s.tag(i);
    const std::uint64_t word = s.text.tokens[i].key;
    const bool joined = t == Tag::kCC || ((t == Tag::kVBN || t == Tag::kVBD) && !IsFormOfBe(word) &&
                                          s.tag(i + 1) == Tag::kCC);
    if (IsAdverb(t) || joined) continue;
    if (IsFormOfBe(word) || s.text.Is(i, "get") || s.text.Is(i, "got")) return true;
    return participle && !IsFormOfHave(word);
  }
  return participle;
}

const KeyTable& AttachmentWeights() {
  static const KeyTable weights = [] {
    absl::string_view bytes = embedded::attachment_model();
    return KeyTable::Take(bytes);
  }();
  return weights;
}

}  // namespace claimcheck
