// SPDX-License-Identifier: Apache-2.0
#include "checker/one_event.h"

#include <algorithm>

#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

bool IsSeveralEvents(std::uint64_t word) {
  static constexpr WordSet kSeveral(
      {"shootings",  "stabbings",   "incidents",   "crashes",    "accidents",  "collisions",
       "homicides",  "robberies",   "attacks",     "blasts",     "explosions", "killings",
       "burglaries", "carjackings", "derailments", "avalanches", "drownings",  "separate",
       "unrelated",  "spree",       "roundup",     "blotter"});
  return kSeveral.Holds(word);
}

bool IsEvent(std::uint64_t word) {
  static constexpr WordSet kEvents({"shooting", "stabbing", "incident", "crash", "accident",
                                    "collision", "homicide", "robbery", "attack", "blast",
                                    "explosion", "killing", "burglary", "carjacking", "fire",
                                    "murder", "victim", "death"});
  return kEvents.Holds(word);
}

bool IsOther(std::uint64_t word) {
  static constexpr WordSet kOther({"another", "second", "third", "fourth", "previous", "similar"});
  return kOther.Holds(word);
}

// "another shooting", "a second fatal crash"
bool TellsOfAnother(const TokenizedText& text, std::size_t token) {
  if (!IsOther(text.tokens[token].key)) return false;
  const std::size_t end = std::min(token + 3, text.tokens.size());
  for (std::size_t next = token + 1; next < end; ++next) {
    if (IsEvent(text.tokens[next].key)) return true;
  }
  return false;
}

bool TellsOfSeveral(absl::string_view told) {
  const TokenizedText text = Tokenize(told);
  // A line that leads to another article: "RELATED: Two shootings in Arda"
  if (!text.tokens.empty() && text.Is(0, "related")) return false;
  for (std::size_t token = 0; token < text.tokens.size(); ++token) {
    if (IsSeveralEvents(text.tokens[token].key) || TellsOfAnother(text, token)) return true;
  }
  return false;
}

// "In Wednesday's shooting, a girl was hit": that one, and not another.
bool OpensWithDaysEvent(const TokenizedText& text) {
  static constexpr WordSet kDays(
      {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
  constexpr std::size_t kReach = 6;
  if (text.tokens.size() < kReach || !text.Is(0, "in") || !kDays.Holds(text.tokens[1].key))
    return false;
  for (std::size_t i = 2; i < kReach; ++i) {
    if (IsEvent(text.tokens[i].key)) return true;
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
    return IsSeveralEvents(token.key) || token.key == FoldedWord("weekend").key();
  });
}

bool SetsApart(absl::string_view sentence) {
  static constexpr WordSet kApart(
      {"another",    "other",        "second",   "third",      "first",    "earlier",
       "later",      "previous",     "separate", "similar",    "also",     "next",
       "last",       "latest",       "recent",   "same",       "again",    "meanwhile",
       "since",      "initially",    "initial",  "originally", "then",     "previously",
       "subsequent", "subsequently", "day",      "hours",      "minutes",  "vigil",
       "memorial",   "buried",       "burial",   "funeral",    "funerals", "mourn",
       "mourned",    "mourners"});
  static constexpr WordSet kCalls({"call", "calls", "report", "reports"});
  const TokenizedText text = Tokenize(sentence);
  if (OpensWithDaysEvent(text)) return true;
  for (std::size_t token = 0; token < text.tokens.size(); ++token) {
    if (!kApart.Holds(text.tokens[token].key)) continue;
    // "The first call came in at 6 a.m.": of one event.
    const bool call = (text.Is(token, "first") || text.Is(token, "initial")) &&
                      token + 1 < text.tokens.size() && kCalls.Holds(text.tokens[token + 1].key);
    if (!call) return true;
  }
  return false;
}

}  // namespace claimcheck
