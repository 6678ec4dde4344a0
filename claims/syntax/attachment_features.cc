// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/attachment_features.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "claims/syntax/tag_features.h"

namespace claimcheck {
namespace {

// How far from the tokens asked about an answer may lie.
constexpr std::size_t kReach = 30;

// The longest path that is told tag by tag.
constexpr std::uint64_t kPathLength = 4;

constexpr TagSet kMainVerbs = kVerbTags.Without(Tag::kMD);
constexpr TagSet kHeads = kMainVerbs | kNounTags | kAdjectiveTags | TagSet({Tag::kPRP});
// kOther: the "$" that is the head of an amount of money.
constexpr TagSet kNounLike =
    kNounTags | TagSet({Tag::kPRP, Tag::kCD, Tag::kDT, Tag::kEX, Tag::kOther});
constexpr TagSet kInPhrase = kNounTags | kAdjectiveTags |
                             TagSet({Tag::kCD, Tag::kDT, Tag::kPRPS, Tag::kPOS, Tag::kRB, Tag::kVBN,
                                     Tag::kVBG, Tag::kPDT, Tag::kOther});

bool MayAnswer(Question question, Tag t) {
  switch (question) {
    case Question::kNumber:
    case Question::kPhrase:
    case Question::kDate:
    case Question::kNoun:
      return kHeads.Holds(t);
    case Question::kSubject:
    case Question::kObject:
      return kNounLike.Holds(t);
    case Question::kModifier:
    case Question::kClauseVerb:
      return kMainVerbs.Holds(t);
    case Question::kIsSubject:
      return true;
  }
  return false;
}

// What a word with each tag adds to Candidate::passed.
constexpr auto kPassedByTag = [] {
  std::array<std::uint64_t, kTagCount> added = {};
  for (std::size_t i = 0; i < added.size(); ++i) {
    const Tag t = static_cast<Tag>(i);
    const auto add = [&](PassedKind kind, bool is) {
      if (is) added[i] |= std::uint64_t{1} << (8 * static_cast<unsigned>(kind));
    };
    add(PassedKind::kVerb, IsVerb(t));
    add(PassedKind::kNoun, IsNoun(t));
    add(PassedKind::kStop, t == Tag::kPunct);
    add(PassedKind::kPreposition, t == Tag::kIN || t == Tag::kTO);
    add(PassedKind::kNumber, t == Tag::kCD);
    add(PassedKind::kClause, t == Tag::kWDT || t == Tag::kWP || t == Tag::kWRB || t == Tag::kCC);
    add(PassedKind::kPhraseEnd, !kInPhrase.Holds(t));
  }
  return added;
}();

void Pass(Tag t, Candidate& between) {
  ++between.distance;
  between.passed += kPassedByTag[static_cast<std::size_t>(t)];
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
    if (!MayStandInPhrase(t)) return 0;
  }
  return 0;
}

std::uint64_t KeyAt(const TaggedSentence& s, std::size_t token) {
  if (token < s.sentence.first || token >= s.sentence.last) return 0;
  return WordKey(s.text.tokens[token]);
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

std::uint64_t Ending3(absl::string_view word) { return EndingOf(word) & 0xFFFFFF; }

// "1998", "2015".
bool IsYear(absl::string_view digits) {
  return digits[0] == '1' || (digits[0] == '2' && digits[1] == '0');
}

bool IsAuxiliaryWord(std::uint64_t key) {
  static constexpr WordSet kOthers(
      {"has", "have", "having", "had", "'ve", "'d", "do", "does", "did", "get", "got"});
  return IsFormOfBe(key) || kOthers.Holds(key);
}

// The features of a side come first.
constexpr std::uint64_t kSideFeatures = 8;

// The number of the first feature of `question`; each has 256.
std::uint64_t FirstFeature(Question question) {
  return (static_cast<std::uint64_t>(question) + 2) * 256;
}

// Phrases and dates hang on words as nouns do, which the treebank has more of: they share the
// nouns' weights, and dates have some of their own besides.
Question SharedQuestion(Question question) {
  const bool shared = question == Question::kDate || question == Question::kPhrase;
  return shared ? Question::kNoun : question;
}

// Words that name times, by what they name: days of the week, months, days told from today, parts
// of the day, periods. Numbers of four digits without a separator are years.
std::uint64_t TimeClass(const TaggedSentence& s, std::size_t token) {
  static constexpr WordSet kWeekdays(
      {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
  static constexpr WordSet kMonths({"january", "february", "april", "june", "july", "august",
                                    "september", "october", "november", "december", "jan.", "feb.",
                                    "aug.", "sept.", "oct.", "nov.", "dec."});
  static constexpr WordSet kDays({"yesterday", "today", "tomorrow", "tonight"});
  static constexpr WordSet kDayParts(
      {"night", "morning", "afternoon", "evening", "noon", "midnight"});
  static constexpr WordSet kPeriods({"day", "week", "weekend", "month", "year", "decade", "century",
                                     "quarter", "season", "spring", "summer", "autumn", "winter"});
  static constexpr WordSet kLengths({"seconds", "minutes", "hours", "days", "weeks", "months",
                                     "years", "decades", "centuries", "hour", "minute", "second"});
  const Token& t = s.text.tokens[token];
  const absl::string_view word = s.text.at(token);
  if (t.kind == TokenKind::kNumber) return word.size() == 4 && IsYear(word) ? 7 : 0;
  // "may" and "march" are months only as names.
  if (word == "May" || word == "March") return IsProperNoun(s.tag(token)) ? 2 : 0;
  if (kWeekdays.Holds(t.key)) return 1;
  if (kMonths.Holds(t.key)) return 2;
  if (kDays.Holds(t.key)) return 3;
  if (kDayParts.Holds(t.key)) return 4;
  if (kPeriods.Holds(t.key)) return 5;
  return kLengths.Holds(t.key) ? 6 : 0;
}

// The classes of the mention's first and last words that name times.
std::uint64_t TimeClassOf(const TaggedSentence& s, std::size_t first, std::size_t last) {
  std::uint64_t classes = 0;
  for (std::size_t i = first; i < last; ++i) {
    const std::uint64_t time_class = TimeClass(s, i);
    if (time_class == 0) continue;
    classes = classes < 8 ? time_class + 8 * classes : classes / 8 * 8 + time_class;
  }
  return classes;
}

bool IsCandidate(const TaggedSentence& s, Question question, std::size_t token) {
  const Tag t = s.tag(token);
  return MayAnswer(question, t) && (!IsVerb(t) || VerbHelped(s, token) == token);
}

}  // namespace

bool MayStandInPhrase(Tag t) { return kInPhrase.Holds(t); }

bool IsFormOfBe(std::uint64_t key) {
  static constexpr WordSet kForms(
      {"be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m"});
  return kForms.Holds(key);
}

bool IsPartOfNumber(const TaggedSentence& s, std::size_t token) {
  static constexpr WordSet kNouns({"dozen", "dozens", "hundreds", "thousands", "millions",
                                   "billions", "trillions", "half", "third", "thirds", "quarter",
                                   "quarters"});
  const Token& t = s.text.tokens[token];
  return s.tag(token) == Tag::kCD || t.kind == TokenKind::kSymbol || kNouns.Holds(t.key);
}

std::size_t VerbHelped(const TaggedSentence& s, std::size_t token) {
  if (!IsVerb(s.tag(token))) return token;
  if (s.tag(token) != Tag::kMD && !IsAuxiliaryWord(s.text.tokens[token].key)) return token;
  std::size_t next = token + 1;
  while (next < s.sentence.last && IsAdverb(s.tag(next))) ++next;
  const Tag t = s.tag(next);
  const bool verb = t == Tag::kVB || t == Tag::kVBN || t == Tag::kVBG;
  return next < s.sentence.last && verb ? next : token;
}

Question QuestionOfMention(const TaggedSentence& s, std::size_t first, std::size_t last) {
  bool bare = true;
  for (std::size_t i = first; i < last; ++i) {
    if (TimeClass(s, i) != 0) return Question::kDate;
    bare = bare && IsPartOfNumber(s, i);
  }
  return bare ? Question::kNumber : Question::kPhrase;
}

void ForEachCandidate(const TaggedSentence& s, Question question, std::size_t first,
                      std::size_t last, absl::FunctionRef<void(const Candidate&)> use) {
  Candidate between{.right = true};
  const std::size_t end = std::min(s.sentence.last, last + kReach);
  for (std::size_t i = last; i < end; ++i) {
    between.token = i;
    if (IsCandidate(s, question, i)) use(between);
    Pass(s.tag(i), between);
  }
  between = Candidate();
  const std::size_t begin = first - std::min(first - s.sentence.first, kReach);
  for (std::size_t i = first; i-- > begin;) {
    between.token = i;
    if (IsCandidate(s, question, i)) use(between);
    Pass(s.tag(i), between);
  }
}

std::vector<Candidate> Candidates(const TaggedSentence& s, Question question, std::size_t first,
                                  std::size_t last) {
  std::vector<Candidate> candidates;
  ForEachCandidate(s, question, first, last,
                   [&](const Candidate& candidate) { candidates.push_back(candidate); });
  return candidates;
}

Anchor SeeAnchor(const TaggedSentence& s, Question question, std::size_t first, std::size_t last) {
  Anchor anchor{.question = question};
  anchor.key = question == Question::kDate ? TimeClassOf(s, first, last) : KeyAt(s, last - 1);
  anchor.tag = Number(s.tag(last - 1));
  anchor.first_tag = Number(s.tag(first));
  anchor.left = first > s.sentence.first ? KeyAt(s, first - 1) : 0;
  anchor.left_tag = first > s.sentence.first ? Number(s.tag(first - 1)) : 0;
  anchor.right = KeyAt(s, last);
  anchor.right_tag = last < s.sentence.last ? Number(s.tag(last)) : 0;
  anchor.preposition = PrepositionOf(s, first);
  for (std::size_t i = first; i-- > s.sentence.first && i + kReach >= first;) {
    const Tag t = s.tag(i);
    if (!IsVerb(t) || t == Tag::kMD) continue;
    anchor.verbs_left = UpTo(3, anchor.verbs_left + 1);
  }
  for (std::size_t i = last; i < s.sentence.last && i < last + kReach; ++i) {
    const Tag t = s.tag(i);
    anchor.verbs_right = UpTo(3, anchor.verbs_right + (IsVerb(t) && t != Tag::kMD));
  }
  return anchor;
}

std::size_t SideOf(const TaggedSentence& s, const Candidate& c) {
  return (c.right ? kTagCount : 0) + static_cast<std::size_t>(s.tag(c.token));
}

FeatureList FeaturesOfSide(const TaggedSentence& s, const Anchor& a, const Candidate& c) {
  const std::uint64_t side = Pack(c.right, Number(s.tag(c.token)));
  FeatureList features;
  std::uint64_t next = FirstFeature(SharedQuestion(a.question));
  const auto add = [&](std::uint64_t x, std::uint64_t y = 0) {
    features.Add(FeatureKey(next++, x, y));
  };
  add(a.preposition, side);
  add(a.key, side);
  add(a.left, side);
  add(a.right, side);
  add(Pack(side, a.left_tag, a.right_tag, a.verbs_left, a.verbs_right));
  if (a.question != Question::kDate) return features;
  next = FirstFeature(Question::kDate);
  add(a.preposition, side);
  add(a.key, side);
  add(a.left, side);
  add(a.right, side);
  add(Pack(side, a.left_tag, a.right_tag));
  return features;
}

namespace {

// Calls `use` with the features of FeaturesOfPlace.
template <typename Use>
void ForEachFeatureOfPlace(const TaggedSentence& s, const Anchor& a, const Candidate& c, Use use) {
  const std::uint64_t key = KeyAt(s, c.token);
  const std::uint64_t left = c.token > s.sentence.first ? KeyAt(s, c.token - 1) : 0;
  const bool has_right = c.token + 1 < s.sentence.last;
  const std::uint64_t right_tag = has_right ? Number(s.tag(c.token + 1)) : 0;
  const std::uint64_t side = Pack(c.right, Number(s.tag(c.token)));
  const std::uint64_t distance = DistanceClass(c.distance);
  const std::uint64_t verbs = UpTo(3, c.Passed(PassedKind::kVerb));
  const std::uint64_t nouns = UpTo(3, c.Passed(PassedKind::kNoun));
  const std::uint64_t stops = UpTo(2, c.Passed(PassedKind::kStop));
  const std::uint64_t clauses = UpTo(2, c.Passed(PassedKind::kClause));
  const std::uint64_t prepositions = UpTo(3, c.Passed(PassedKind::kPreposition));
  const bool within_phrase = c.Passed(PassedKind::kPhraseEnd) == 0;
  const bool preposition = a.preposition != 0;
  std::uint64_t next = FirstFeature(SharedQuestion(a.question)) + kSideFeatures;
  const auto add = [&](std::uint64_t x, std::uint64_t y = 0) { use(FeatureKey(next++, x, y)); };
  add(Pack(c.right, distance));
  add(key, c.right);
  add(a.preposition, key);
  add(Pack(side, verbs, stops, clauses));
  add(Pack(side, prepositions, nouns));
  add(c.path, Pack(side, a.tag, UpTo(5, c.distance)));
  add(Pack(side, a.left_tag, a.right_tag, distance));
  add(left, side);
  add(KeyAt(s, c.token + 1), side);
  add(a.preposition, Pack(side, verbs, nouns, stops));
  add(Ending3(s.text.at(c.token)), Pack(side, preposition));
  add(Pack(side, a.tag, a.first_tag, within_phrase, right_tag));
  add(Pack(side, a.tag, a.left_tag, UpTo(2, c.Passed(PassedKind::kNumber)), verbs));
  add(key, Pack(side, verbs, stops, preposition));
  if (a.question != Question::kDate) return;
  next = FirstFeature(Question::kDate) + kSideFeatures;
  add(Pack(side, distance));
  add(key);
  add(Pack(side, verbs, stops, clauses));
}

}  // namespace

FeatureList FeaturesOfPlace(const TaggedSentence& s, const Anchor& a, const Candidate& c) {
  FeatureList features;
  ForEachFeatureOfPlace(s, a, c, [&](std::uint64_t feature) { features.Add(feature); });
  return features;
}

int ScoreOfPlace(const KeyTable& weights, const TaggedSentence& s, const Anchor& a,
                 const Candidate& c) {
  int score = 0;
  ForEachFeatureOfPlace(s, a, c, [&](std::uint64_t feature) {
    score += static_cast<std::int16_t>(weights.Find(feature));
  });
  return score;
}

FeatureList FeaturesOfPair(const TaggedSentence& s, const Anchor& a, const Candidate& c) {
  FeatureList features = FeaturesOfSide(s, a, c);
  for (const std::uint64_t feature : FeaturesOfPlace(s, a, c)) features.Add(feature);
  return features;
}

FeatureList FeaturesOfNone(const Anchor& a) {
  FeatureList features;
  std::uint64_t base = FirstFeature(a.question) + 128;
  const auto add = [&](std::uint64_t x, std::uint64_t y = 0) {
    features.Add(FeatureKey(base++, x, y));
  };
  add(0);
  add(a.key);
  add(Pack(a.tag, a.verbs_left, a.verbs_right));
  add(a.preposition, Pack(a.verbs_left, a.verbs_right));
  add(a.left, a.tag);
  add(a.right, a.tag);
  add(Pack(a.left_tag, a.tag, a.right_tag));
  add(Pack(a.left_tag, a.right_tag, a.verbs_left, a.verbs_right));
  return features;
}

}  // namespace claimcheck
