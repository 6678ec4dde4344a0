// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/governor.h"

namespace claimcheck {
namespace {

Tag TagOf(const Sentence& sentence, const std::vector<Tag>& tags, std::size_t token) {
  const std::size_t at = token - sentence.first;
  return at < tags.size() ? tags[at] : Tag::kNone;
}

}  // namespace

std::optional<Governor> FindGovernor(const TokenizedText& /*text*/, const Sentence& sentence,
                                     const std::vector<Tag>& tags, std::size_t first,
                                     std::size_t last) {
  std::optional<std::size_t> noun;
  for (std::size_t i = last; i < sentence.last && i < last + 5; ++i) {
    const Tag tag = TagOf(sentence, tags, i);
    if (IsVerb(tag) || tag == Tag::kPunct || tag == Tag::kIN) break;
    if (IsNoun(tag)) noun = i;
  }
  std::optional<std::size_t> before;
  for (std::size_t i = first; i-- > sentence.first && !before;) {
    if (IsVerb(TagOf(sentence, tags, i))) before = i;
  }
  std::optional<std::size_t> after;
  for (std::size_t i = last; i < sentence.last && !after; ++i) {
    const Tag tag = TagOf(sentence, tags, i);
    if (IsVerb(tag) && tag != Tag::kMD) after = i;
  }
  const std::optional<std::size_t> verb = before ? before : after;
  if (!noun && !verb) return std::nullopt;
  Governor governor;
  governor.word = noun ? *noun : *verb;
  governor.predicate = verb ? *verb : *noun;
  governor.subject = !before && after.has_value();
  return governor;
}

}  // namespace claimcheck
