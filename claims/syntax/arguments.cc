// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/arguments.h"

#include "claims/syntax/attachment.h"

namespace claimcheck {
namespace {

// The main verb of the group that the verb at `token` belongs to: "will [be] killed" is in the
// group of "killed".
std::size_t MainVerb(const TaggedSentence& s, std::size_t token) {
  for (std::size_t next = VerbHelped(s, token); next != token; next = VerbHelped(s, token)) {
    token = next;
  }
  return token;
}

}  // namespace

Arguments FindArguments(const TokenizedText& text, const Sentence& sentence,
                        const std::vector<Tag>& tags, std::size_t verb) {
  Arguments arguments{.subject = FindSubject(text, sentence, tags, verb),
                      .object = FindObjectOrSubject(text, sentence, tags, verb),
                      .passive = IsPassiveVerb(text, sentence, tags, verb)};
  if (arguments.object == arguments.subject) arguments.object = std::nullopt;
  return arguments;
}

std::optional<std::size_t> FindSubject(const TokenizedText& text, const Sentence& sentence,
                                       const std::vector<Tag>& tags, std::size_t verb) {
  if (verb < sentence.first || verb >= sentence.last) return std::nullopt;
  const TaggedSentence s{text, sentence, tags};
  const std::size_t main = MainVerb(s, verb);
  return Answer(AttachmentWeights(), s, Question::kSubject, main, main + 1);
}

std::optional<std::size_t> FindObjectOrSubject(const TokenizedText& text, const Sentence& sentence,
                                               const std::vector<Tag>& tags, std::size_t verb) {
  if (verb < sentence.first || verb >= sentence.last) return std::nullopt;
  const TaggedSentence s{text, sentence, tags};
  const std::size_t main = MainVerb(s, verb);
  return Answer(AttachmentWeights(), s, Question::kObject, main, main + 1);
}

bool IsPassiveVerb(const TokenizedText& text, const Sentence& sentence,
                   const std::vector<Tag>& tags, std::size_t verb) {
  if (verb < sentence.first || verb >= sentence.last) return false;
  const TaggedSentence s{text, sentence, tags};
  return IsPassive(s, MainVerb(s, verb));
}

std::optional<std::size_t> ClauseVerb(const TokenizedText& text, const Sentence& sentence,
                                      const std::vector<Tag>& tags, std::size_t first,
                                      std::size_t last) {
  if (first < sentence.first || last > sentence.last || first >= last) return std::nullopt;
  const TaggedSentence s{text, sentence, tags};
  if (IsVerb(s.tag(last - 1))) return MainVerb(s, last - 1);
  const auto verb = Answer(AttachmentWeights(), s, Question::kClauseVerb, first, last);
  return verb ? std::optional(MainVerb(s, *verb)) : std::nullopt;
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
    } else if (!IsAdverb(t)) {
      break;
    }
  }
  return group;
}

}  // namespace claimcheck
