// SPDX-License-Identifier: Apache-2.0
#include "checker/one_event.h"

#include <algorithm>

#include "claims/lexicon/event_words.h"
#include "claims/lexicon/time_word.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

// A word for an event, or for what each has its own of.
bool TellsEvent(const Token& token) { return kEvent.Holds(token.key) || kOfEvent.Holds(token.key); }

// "another shooting", "a second fatal crash"
bool TellsOfAnother(const TokenizedText& text, std::size_t token) {
  if (!kAnotherEvent.Holds(text.tokens[token].key)) return false;
  const std::size_t end = std::min(token + 3, text.tokens.size());
  for (std::size_t next = token + 1; next < end; ++next) {
    if (TellsEvent(text.tokens[next])) return true;
  }
  return false;
}

bool TellsOfSeveral(absl::string_view told) {
  const TokenizedText text = Tokenize(told);
  // A line that leads to another article: "RELATED: Two shootings in Arda"
  if (!text.tokens.empty() && text.Is(0, "related")) return false;
  for (std::size_t token = 0; token < text.tokens.size(); ++token) {
    if (kEvents.Holds(text.tokens[token].key) || TellsOfAnother(text, token)) return true;
  }
  return false;
}

// "In Wednesday's shooting, a girl was hit": that one, and not another.
bool OpensWithDaysEvent(const TokenizedText& text) {
  constexpr std::size_t kReach = 6;
  if (text.tokens.size() < kReach || !text.Is(0, "in") || !IsWeekday(text.tokens[1].key)) {
    return false;
  }
  for (std::size_t i = 2; i < kReach; ++i) {
    if (TellsEvent(text.tokens[i])) return true;
  }
  return false;
}

}  // namespace

bool TellsOfOneEvent(const Article& article) {
  if (TellsOfSeveral(article.document.title)) return false;
  return std::none_of(article.document.blocks.begin(), article.document.blocks.end(),
                      [&](const Block& block) {
                        return block.kind != BlockKind::kLeftOut &&
                               TellsOfSeveral(Slice(article.document.text, block.span));
                      });
}

bool SumsUpEvents(absl::string_view headline) {
  const TokenizedText text = Tokenize(headline);
  return std::any_of(text.tokens.begin(), text.tokens.end(), [](const Token& token) {
    return kEvents.Holds(token.key) || token.key == FoldedWord("weekend").key();
  });
}

bool SetsApart(absl::string_view sentence) {
  const TokenizedText text = Tokenize(sentence);
  if (OpensWithDaysEvent(text)) return true;
  for (std::size_t token = 0; token < text.tokens.size(); ++token) {
    if (!kSetsApart.Holds(text.tokens[token].key)) continue;
    // "The first call came in at 6 a.m.": of one event.
    const bool call = (text.Is(token, "first") || text.Is(token, "initial")) &&
                      token + 1 < text.tokens.size() && kReport.Holds(text.tokens[token + 1].key);
    if (!call) return true;
  }
  return false;
}

}  // namespace claimcheck
