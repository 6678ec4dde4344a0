// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/arguments.h"

#include "claims/syntax/attachment.h"

namespace claimcheck {
namespace {

// A noun lies at most so many nouns below the verb of its clause.
constexpr int kMaxClimb = 4;

bool IsMainTag(Tag t) { return IsVerb(t) && t != Tag::kMD; }

// Whether a word with this tag may stand between an auxiliary and its verb.
bool IsBetweenVerbs(Tag t) { return t == Tag::kRB || t == Tag::kRBR || t == Tag::kRBS; }

bool IsAuxiliary(absl::string_view word) {
  static constexpr absl::string_view kAuxiliaries[] = {
      "be",  "is",   "are",    "was", "were", "been", "being", "am",   "'s",  "'re", "'m",
      "has", "have", "having", "had", "'ve",  "'d",   "do",    "does", "did", "get", "got"};
  for (absl::string_view a : kAuxiliaries) {
    if (FoldedEquals(word, a)) return true;
  }
  return false;
}

// The main verb of the group that the verb at `token` belongs to: "will [be] killed" is in the
// group of "killed".
std::size_t MainVerb(const TaggedSentence& s, std::size_t token) {
  for (std::size_t i = token + 1; i < s.sentence.last; ++i) {
    const Tag t = s.tag(i);
    if (IsBetweenVerbs(t)) continue;
    const bool goes_on = t == Tag::kVB || t == Tag::kVBN || t == Tag::kVBG;
    if (!goes_on || !(s.tag(token) == Tag::kMD || IsAuxiliary(s.text.at(token)))) return token;
    token = i;
  }
  return token;
}

// The form of "be" that makes the noun or adjective at `token` a predicate: "[was] the first
// victim".
std::optional<std::size_t> CopulaBefore(const TaggedSentence& s, std::size_t token) {
  for (std::size_t i = token; i-- > s.sentence.first;) {
    const Tag t = s.tag(i);
    if (IsMainTag(t)) return IsFormOfBe(s.text.at(i)) ? std::optional(i) : std::nullopt;
    if (!EndsNoPhrase(t)) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

Arguments FindArguments(const TokenizedText& text, const Sentence& sentence,
                        const std::vector<Tag>& tags, std::size_t verb) {
  const TaggedSentence s{text, sentence, tags};
  Arguments arguments;
  if (verb < sentence.first || verb >= sentence.last) return arguments;
  const KeyTable& weights = AttachmentWeights();
  arguments.subject = Answer(weights, s, Question::kSubject, verb, verb + 1);
  arguments.object = Answer(weights, s, Question::kObject, verb, verb + 1);
  arguments.passive = IsPassive(s, verb);
  if (arguments.object == arguments.subject) arguments.object = std::nullopt;
  return arguments;
}

std::optional<std::size_t> ClauseVerb(const TokenizedText& text, const Sentence& sentence,
                                      const std::vector<Tag>& tags, std::size_t token) {
  const TaggedSentence s{text, sentence, tags};
  for (int steps = 0; steps < kMaxClimb; ++steps) {
    if (token < sentence.first || token >= sentence.last) return std::nullopt;
    if (IsVerb(s.tag(token))) return MainVerb(s, token);
    if (const auto copula = CopulaBefore(s, token)) return MainVerb(s, *copula);
    const auto above = Answer(AttachmentWeights(), s, Question::kNoun, token, token + 1);
    if (!above) return std::nullopt;
    token = *above;
  }
  return std::nullopt;
}

std::optional<std::size_t> ModifyingVerb(const TokenizedText& text, const Sentence& sentence,
                                         const std::vector<Tag>& tags, std::size_t noun) {
  if (noun < sentence.first || noun >= sentence.last) return std::nullopt;
  const TaggedSentence s{text, sentence, tags};
  return Answer(AttachmentWeights(), s, Question::kModifier, noun, noun + 1);
}

VerbGroup VerbGroupOf(const Sentence& sentence, const std::vector<Tag>& tags, std::size_t verb) {
  VerbGroup group{.first = verb, .last = verb + 1};
  for (std::size_t i = verb; i-- > sentence.first && i - sentence.first < tags.size();) {
    const Tag t = tags[i - sentence.first];
    if (IsVerb(t)) {
      group.first = i;
    } else if (!IsBetweenVerbs(t)) {
      break;
    }
  }
  return group;
}

}  // namespace claimcheck
