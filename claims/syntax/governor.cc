// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/governor.h"

#include <algorithm>

#include "claims/syntax/attachment.h"

namespace claimcheck {
namespace {

// Tokens [first, last).
struct Tokens {
  std::size_t first = 0;
  std::size_t last = 0;

  bool Hold(std::size_t token) const { return token >= first && token < last; }
};

// The mention without the hedges around it, as it stood in the treebank: "more than [24 people]",
// "[24] or so". Dates keep theirs.
Tokens WithoutHedges(const TaggedSentence& s, Tokens mention) {
  if (QuestionOfMention(s, mention.first, mention.last) == Question::kDate) return mention;
  Tokens core = mention;
  while (core.first < core.last && !IsPartOfNumber(s, core.first)) ++core.first;
  if (core.first == core.last) return mention;
  while (core.last > core.first + 1 && !IsPartOfNumber(s, core.last - 1) &&
         !IsNoun(s.tag(core.last - 1))) {
    --core.last;
  }
  return core;
}

// Whether the mention does not say itself what it counts: "24", "$5 million", "11 percent".
bool IsBareNumber(const TaggedSentence& s, Tokens mention) {
  static constexpr WordSet kUnits({"percent", "pct", "dollars", "euros", "pounds"});
  return IsPartOfNumber(s, mention.last - 1) || kUnits.Holds(s.text.tokens[mention.last - 1].key);
}

// partitive = number "of" noun-phrase        "24 of the [victims]", "11 percent of the [vote]"
std::optional<std::size_t> PartitiveNoun(const TaggedSentence& s, std::size_t last) {
  if (last >= s.sentence.last || !s.text.Is(last, "of")) return std::nullopt;
  std::optional<std::size_t> noun;
  for (std::size_t i = last + 1; i < s.sentence.last && MayStandInPhrase(s.tag(i)); ++i) {
    if (s.tag(i) == Tag::kPOS) return std::nullopt;
    if (IsNoun(s.tag(i))) noun = i;
    if (!noun && s.tag(i) == Tag::kVBG) return std::nullopt;
  }
  return noun;
}

// The form of "be" whose predicate the mention is: "the toll [was] at least 24".
std::optional<std::size_t> CopulaBefore(const TaggedSentence& s, std::size_t first) {
  for (std::size_t i = first; i-- > s.sentence.first && i + 6 > first;) {
    static constexpr WordSet kHedges(
        {"about", "around", "at", "than", "over", "under", "up", "to", "near", "$", "as"});
    const std::uint64_t word = s.text.tokens[i].key;
    if (IsFormOfBe(word)) return i;
    const Tag t = s.tag(i);
    const bool hedge = t == Tag::kRB || t == Tag::kRBR || t == Tag::kJJR || t == Tag::kJJS ||
                       t == Tag::kRBS || kHedges.Holds(word);
    if (!hedge) break;
  }
  return std::nullopt;
}

// Whether something that the mention could describe or measure stands right after it: "24 [more]",
// "24 years [old]", "three days [later]".
bool LeansRight(const TaggedSentence& s, std::size_t last) {
  if (last >= s.sentence.last) return false;
  const Tag t = s.tag(last);
  return IsNoun(t) || IsAdjective(t) || t == Tag::kRB || t == Tag::kRBR || t == Tag::kVBG ||
         t == Tag::kVBN || s.text.tokens[last].kind == TokenKind::kSymbol || s.text.at(last) == "-";
}

// What a mention hangs on, and how it was found: the rest of a Governor follows from that.
struct Link {
  enum class Kind { kPartitive, kCopula, kOther };
  Kind kind = Kind::kOther;
  Tokens core;
  std::size_t word = 0;
  std::size_t copula = 0;  // of kCopula
};

std::optional<Link> LinkAcrossCopula(const TaggedSentence& s, Tokens core, std::size_t last) {
  if (LeansRight(s, last)) return std::nullopt;
  const auto copula = CopulaBefore(s, core.first);
  if (!copula) return std::nullopt;
  const auto subject = Answer(AttachmentWeights(), s, Question::kSubject, *copula, *copula + 1);
  if (!subject || *subject >= *copula || s.tag(*subject) == Tag::kEX) return std::nullopt;
  return Link{.kind = Link::Kind::kCopula, .core = core, .word = *subject, .copula = *copula};
}

std::optional<Link> FindLink(const TaggedSentence& s, Tokens mention) {
  if (mention.first < s.sentence.first || mention.last > s.sentence.last ||
      mention.first >= mention.last) {
    return std::nullopt;
  }
  const Tokens core = WithoutHedges(s, mention);
  if (IsBareNumber(s, core)) {
    if (const auto noun = PartitiveNoun(s, mention.last)) {
      return Link{.kind = Link::Kind::kPartitive, .core = core, .word = *noun};
    }
  }
  if (const auto link = LinkAcrossCopula(s, core, mention.last)) return link;
  const Question question = QuestionOfMention(s, core.first, core.last);
  auto word = Answer(AttachmentWeights(), s, question, core.first, core.last);
  if (word && mention.Hold(*word)) {
    word = Answer(AttachmentWeights(), s, question, mention.first, mention.last);
  }
  return word ? std::optional(Link{.core = core, .word = *word}) : std::nullopt;
}

// The governor of the phrase that `phrase` stands for, when its word is `word`.
Governor Complete(const TaggedSentence& s, Tokens phrase, std::size_t word, std::size_t predicate) {
  Governor governor{.word = word, .predicate = predicate};
  governor.subject = IsSubject(AttachmentWeights(), s, phrase.first, phrase.last, predicate);
  governor.passive = governor.subject && IsPassive(s, predicate);
  return governor;
}

// The governor of a mention that belongs to the phrase of the noun `word`, where the tokens of
// `phrase` stand for the phrase.
Governor ThroughNoun(const TaggedSentence& s, Question question, Tokens phrase, std::size_t word) {
  const auto above = Answer(AttachmentWeights(), s, question, phrase.first, phrase.last);
  if (!above || *above == word) return {.word = word, .predicate = word};
  return Complete(s, phrase, word, *above);
}

}  // namespace

std::optional<Governor> FindGovernor(const TokenizedText& text, const Sentence& sentence,
                                     const std::vector<Tag>& tags, std::size_t first,
                                     std::size_t last) {
  const TaggedSentence s{text, sentence, tags};
  const std::optional<Link> link = FindLink(s, {first, last});
  if (!link) return std::nullopt;
  const std::size_t word = link->word;
  switch (link->kind) {
    case Link::Kind::kPartitive:
      return ThroughNoun(s, Question::kPhrase, {link->core.first, word + 1}, word);
    case Link::Kind::kCopula:
      return Governor{.word = word, .predicate = link->copula};
    case Link::Kind::kOther:
      break;
  }
  const bool noun = !IsVerb(s.tag(word)) && !IsAdjective(s.tag(word));
  return noun ? ThroughNoun(s, Question::kNoun, {word, word + 1}, word)
              : Complete(s, link->core, word, word);
}

std::optional<std::size_t> GoverningWord(const TokenizedText& text, const Sentence& sentence,
                                         const std::vector<Tag>& tags, std::size_t first,
                                         std::size_t last) {
  const std::optional<Link> link = FindLink({text, sentence, tags}, {first, last});
  return link ? std::optional(link->word) : std::nullopt;
}

}  // namespace claimcheck
