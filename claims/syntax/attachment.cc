// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/attachment.h"

#include <algorithm>
#include <limits>

#include "claims/syntax/tag_features.h"

namespace claimcheck {
namespace embedded {
absl::string_view attachment_model();
}
namespace {

// How far from the tokens asked about an answer may lie.
constexpr std::size_t kReach = 40;

// The longest path that is told tag by tag.
constexpr std::uint64_t kPathLength = 4;

bool IsNounLike(Tag t) {
  // kOther: the "$" that is the head of an amount of money.
  return IsNoun(t) || t == Tag::kPRP || t == Tag::kCD || t == Tag::kDT || t == Tag::kEX ||
         t == Tag::kOther;
}

bool MayAnswer(Question question, Tag t) {
  switch (question) {
    case Question::kNumber:
    case Question::kPhrase:
    case Question::kNoun:
      return IsNoun(t) || IsAdjective(t) || t == Tag::kPRP || (IsVerb(t) && t != Tag::kMD);
    case Question::kSubject:
    case Question::kObject:
      return IsNounLike(t);
    case Question::kModifier:
      return IsVerb(t) && t != Tag::kMD;
    case Question::kIsSubject:
      return true;
  }
  return false;
}

void Pass(Tag t, Candidate& between) {
  ++between.distance;
  between.verbs += IsVerb(t);
  between.nouns += IsNoun(t);
  between.stops += t == Tag::kPunct;
  between.prepositions += t == Tag::kIN || t == Tag::kTO;
  between.numbers += t == Tag::kCD;
  between.clauses += t == Tag::kWDT || t == Tag::kWP || t == Tag::kWRB || t == Tag::kCC;
  between.within_phrase = between.within_phrase && EndsNoPhrase(t);
  between.path =
      between.distance <= kPathLength ? between.path * 64 + static_cast<std::uint64_t>(t) + 1 : 0;
}

std::uint64_t DistanceClass(std::uint64_t distance) {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 10) return 6;
  return distance < 15 ? 7 : 8;
}

// The preposition of the phrase that begins at or before `first`: the nearest one on the left with
// nothing between but what may stand in a noun phrase.
std::uint64_t PrepositionOf(const TaggedSentence& s, std::size_t first) {
  std::size_t steps = 0;
  for (std::size_t i = first; i-- > s.sentence.first && steps < 6; ++steps) {
    const Tag t = s.tag(i);
    if (t == Tag::kIN || t == Tag::kTO) return s.text.tokens[i].key;
    if (!EndsNoPhrase(t)) return 0;
  }
  return 0;
}

std::uint64_t KeyAt(const TaggedSentence& s, std::size_t token) {
  if (token < s.sentence.first || token >= s.sentence.last) return 0;
  return WordKey(s.text, token);
}

std::uint64_t Number(Tag t) { return static_cast<std::uint64_t>(t); }

// Small numbers packed into one.
template <typename... Numbers>
std::uint64_t Pack(Numbers... numbers) {
  std::uint64_t packed = 0;
  ((packed = packed * 64 + static_cast<std::uint64_t>(numbers)), ...);
  return packed;
}

std::uint64_t UpTo(std::uint64_t limit, std::uint64_t number) { return std::min(limit, number); }

std::uint64_t Ending3(absl::string_view word) {
  std::uint64_t packed = 0;
  for (char c : word.substr(word.size() - std::min<std::size_t>(word.size(), 3))) {
    packed = packed << 8 | static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  return packed;
}

}  // namespace

bool EndsNoPhrase(Tag t) {
  return IsNoun(t) || IsAdjective(t) || t == Tag::kCD || t == Tag::kDT || t == Tag::kPRPS ||
         t == Tag::kPOS || t == Tag::kRB || t == Tag::kVBN || t == Tag::kVBG || t == Tag::kPDT ||
         t == Tag::kOther;
}

bool IsFormOfBe(absl::string_view word) {
  static constexpr absl::string_view kForms[] = {"be",    "is", "are", "was", "were", "been",
                                                 "being", "am", "'s",  "'re", "'m"};
  return std::any_of(std::begin(kForms), std::end(kForms),
                     [word](absl::string_view form) { return FoldedEquals(word, form); });
}

Question QuestionOfMention(const TaggedSentence& s, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i < last; ++i) {
    if (s.tag(i) != Tag::kCD && s.text.tokens[i].kind != TokenKind::kSymbol) {
      return Question::kPhrase;
    }
  }
  // A year is a date.
  const bool year = last - first == 1 && s.text.tokens[first].kind == TokenKind::kNumber &&
                    s.text.at(first).size() == 4;
  return year ? Question::kPhrase : Question::kNumber;
}

std::vector<Candidate> Candidates(const TaggedSentence& s, Question question, std::size_t first,
                                  std::size_t last) {
  std::vector<Candidate> candidates;
  Candidate between{.right = true};
  const std::size_t end = std::min(s.sentence.last, last + kReach);
  for (std::size_t i = last; i < end; ++i) {
    between.token = i;
    if (MayAnswer(question, s.tag(i))) candidates.push_back(between);
    Pass(s.tag(i), between);
  }
  between = Candidate();
  const std::size_t begin = first - std::min(first - s.sentence.first, kReach);
  for (std::size_t i = first; i-- > begin;) {
    between.token = i;
    if (MayAnswer(question, s.tag(i))) candidates.push_back(between);
    Pass(s.tag(i), between);
  }
  return candidates;
}

Anchor SeeAnchor(const TaggedSentence& s, Question question, std::size_t first, std::size_t last) {
  Anchor anchor{.question = question};
  anchor.key = KeyAt(s, last - 1);
  anchor.tag = Number(s.tag(last - 1));
  anchor.first_tag = Number(s.tag(first));
  anchor.left = first > s.sentence.first ? KeyAt(s, first - 1) : 0;
  anchor.left_tag = first > s.sentence.first ? Number(s.tag(first - 1)) : 0;
  anchor.right = KeyAt(s, last);
  anchor.right_tag = last < s.sentence.last ? Number(s.tag(last)) : 0;
  anchor.preposition = PrepositionOf(s, first);
  for (std::size_t i = first; i-- > s.sentence.first && i + kReach >= first;) {
    const Tag t = s.tag(i);
    if (IsNoun(t) && anchor.near_noun == 0) anchor.near_noun = KeyAt(s, i);
    if (!IsVerb(t) || t == Tag::kMD) continue;
    if (anchor.near_verb == 0) anchor.near_verb = KeyAt(s, i);
    anchor.verbs_left = UpTo(3, anchor.verbs_left + 1);
  }
  for (std::size_t i = last; i < s.sentence.last && i < last + kReach; ++i) {
    const Tag t = s.tag(i);
    anchor.verbs_right = UpTo(3, anchor.verbs_right + (IsVerb(t) && t != Tag::kMD));
  }
  return anchor;
}

PairFeatures FeaturesOfPair(const TaggedSentence& s, const Anchor& a, const Candidate& c) {
  const std::uint64_t key = KeyAt(s, c.token);
  const std::uint64_t tag = Number(s.tag(c.token));
  const bool has_left = c.token > s.sentence.first;
  const bool has_right = c.token + 1 < s.sentence.last;
  const std::uint64_t left = has_left ? KeyAt(s, c.token - 1) : 0;
  const std::uint64_t left_tag = has_left ? Number(s.tag(c.token - 1)) : 0;
  const std::uint64_t right = KeyAt(s, c.token + 1);
  const std::uint64_t right_tag = has_right ? Number(s.tag(c.token + 1)) : 0;
  const std::uint64_t side = Pack(c.right, tag);
  const std::uint64_t distance = DistanceClass(c.distance);
  const std::uint64_t verbs = UpTo(3, c.verbs), nouns = UpTo(3, c.nouns), stops = UpTo(2, c.stops);
  PairFeatures features;
  std::uint64_t number = 0;
  // Phrases hang on words as nouns do, which the treebank has more of: they share weights.
  const Question shared = a.question == Question::kPhrase ? Question::kNoun : a.question;
  const std::uint64_t base = (static_cast<std::uint64_t>(shared) + 2) * 256;
  const auto add = [&](std::uint64_t x, std::uint64_t y = 0) {
    features[number] = FeatureKey(base + number, x, y);
    ++number;
  };
  add(Pack(c.right, distance));
  add(Pack(side, distance));
  add(key);
  add(key, c.right);
  add(a.preposition, side);
  add(a.preposition, key);
  add(a.key, side);
  add(a.key, key);
  add(Pack(side, a.tag, verbs, nouns));
  add(Pack(side, verbs, stops, UpTo(2, c.clauses)));
  add(Pack(side, UpTo(3, c.prepositions), nouns));
  add(c.path, Pack(side, a.tag, UpTo(5, c.distance)));
  add(a.left, side);
  add(a.right, side);
  add(Pack(side, a.left_tag, a.right_tag, distance));
  add(Pack(side, left_tag, right_tag));
  add(left, side);
  add(right, side);
  add(Pack(side, c.within_phrase, right_tag, distance));
  add(a.preposition, Pack(side, verbs, nouns, stops));
  add(Ending3(s.text.at(c.token)), Pack(side, a.preposition != 0));
  add(Pack(side, a.tag, a.first_tag, c.within_phrase, right_tag));
  add(Pack(side, a.verbs_left, a.verbs_right, distance, verbs));
  add(Pack(side, a.tag, a.left_tag, UpTo(2, c.numbers), verbs));
  add(a.right, key);
  add(Pack(side, stops, UpTo(2, c.prepositions), verbs, nouns, UpTo(2, c.clauses)));
  add(FeatureKey(1, a.near_noun, a.preposition), side);
  add(FeatureKey(2, a.near_verb, a.preposition), Pack(side, verbs));
  add(FeatureKey(3, a.near_noun, a.near_verb), side);
  add(Pack(side, a.left_tag, a.right_tag, a.verbs_left, a.verbs_right));
  add(a.key, Pack(side, verbs, nouns));
  add(Pack(left_tag, tag, right_tag, c.right, a.left_tag, a.tag, a.right_tag));
  add(key, Pack(side, verbs, stops, a.preposition != 0));
  return features;
}

PairFeatures FeaturesOfNone(const Anchor& a) {
  PairFeatures features = {};
  std::uint64_t number = 0;
  const std::uint64_t base = (static_cast<std::uint64_t>(a.question) + 2) * 256 + 128;
  const auto add = [&](std::uint64_t x, std::uint64_t y = 0) {
    features[number] = FeatureKey(base + number, x, y);
    ++number;
  };
  add(0);
  add(a.key);
  add(Pack(a.tag, a.verbs_left, a.verbs_right));
  add(a.preposition, Pack(a.verbs_left, a.verbs_right));
  add(a.left, a.tag);
  add(a.right, a.tag);
  add(Pack(a.left_tag, a.tag, a.right_tag));
  add(Pack(a.left_tag, a.right_tag, a.verbs_left, a.verbs_right));
  while (number < kPairFeatureCount) add(0);
  return features;
}

int Score(const KeyTable& weights, const PairFeatures& features) {
  int score = 0;
  for (std::uint64_t feature : features) {
    score += static_cast<std::int16_t>(weights.Find(feature));
  }
  return score;
}

std::optional<std::size_t> Answer(const KeyTable& weights, const TaggedSentence& s,
                                  Question question, std::size_t first, std::size_t last) {
  const Anchor anchor = SeeAnchor(s, question, first, last);
  int best_score = MayHaveNoAnswer(question) ? Score(weights, FeaturesOfNone(anchor))
                                             : std::numeric_limits<int>::min();
  std::optional<std::size_t> best;
  for (const Candidate& c : Candidates(s, question, first, last)) {
    const int score = Score(weights, FeaturesOfPair(s, anchor, c));
    if (score > best_score) {
      best_score = score;
      best = c.token;
    }
  }
  return best;
}

bool IsSubject(const KeyTable& weights, const TaggedSentence& s, std::size_t first,
               std::size_t last, std::size_t predicate) {
  const Anchor anchor = SeeAnchor(s, Question::kIsSubject, first, last);
  for (const Candidate& c : Candidates(s, Question::kIsSubject, first, last)) {
    if (c.token != predicate) continue;
    return Score(weights, FeaturesOfPair(s, anchor, c)) > Score(weights, FeaturesOfNone(anchor));
  }
  return false;
}

bool IsPassive(const TaggedSentence& s, std::size_t verb) {
  if (s.tag(verb) != Tag::kVBN) return false;
  for (std::size_t i = verb; i-- > s.sentence.first && i + 6 > verb;) {
    const Tag t = s.tag(i);
    if (IsVerb(t)) {
      const absl::string_view word = s.text.at(i);
      return IsFormOfBe(word) || FoldedEquals(word, "get") || FoldedEquals(word, "got");
    }
    // "was seriously injured", "were the victims identified", "was shot and killed"
    if (t == Tag::kIN || t == Tag::kPunct || t == Tag::kWDT || t == Tag::kWP) break;
  }
  return true;
}

const KeyTable& AttachmentWeights() {
  static const KeyTable weights = [] {
    absl::string_view bytes = embedded::attachment_model();
    return KeyTable::Take(bytes);
  }();
  return weights;
}

}  // namespace claimcheck
