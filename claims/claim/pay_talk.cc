// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/pay_talk.h"

#include <algorithm>

namespace claimcheck {
namespace {

constexpr WordSet kRises({"rise", "raise", "increase", "more"});

// What follows the share: nothing of which it is a part, or of which it is the price.
bool IsOfNothingElse(const SentenceReading& reading, std::size_t next) {
  static constexpr WordSet kElse({"of", "on", "interest", "below", "above", "under"});
  if (!reading.has(next)) return true;
  if (kRises.Holds(reading.token(next).key)) return true;
  return !IsNoun(reading.tag(next)) && !kElse.Holds(reading.token(next).key);
}

// The verb or the noun that asks or offers, right before the share but for "for", "a", "of" and a
// word for a rise: "[want] a rise of 11 percent", "an [offer] of 4 percent"; 0 for none.
std::uint64_t AskingWord(const SentenceReading& reading, const Quantity& share) {
  constexpr std::size_t kReach = 6;
  static constexpr WordSet kAsks({"want", "demand", "seek", "ask", "offer", "table", "propose"});
  static constexpr WordSet kPassed({"for", "a", "an", "of", "at", "rise", "raise", "increase",
                                    "pay", "stand", "be", "remain", "another", "final", "its",
                                    "the", "have", "put", "up"});
  for (std::size_t i = share.first_token; i > reading.first() && share.first_token - i < kReach;) {
    --i;
    const std::uint64_t verb = LemmaAsVerb(reading, i).key;
    if (kAsks.Holds(verb)) return verb;
    if (!kPassed.Holds(reading.token(i).key) && !kPassed.Holds(verb)) return 0;
  }
  return 0;
}

// "have put 7 percent [on the table]"
bool IsOnTable(const SentenceReading& reading, std::size_t next) {
  return reading.has(next + 2) && reading.Is(next, "on") && reading.Is(next + 2, "table");
}

bool TellsOfWorkers(const SentenceReading& reading) {
  static constexpr WordSet kWorkers(
      {"union",      "worker",     "nurse",      "teacher", "pilot",    "driver", "docker",
       "striker",    "staff",      "crew",       "doctor",  "employee", "miner",  "cleaner",
       "conductor",  "controller", "strike",     "walkout", "wage",     "pay",    "payment",
       "federation", "employer",   "management", "manager", "stoppage", "porter", "firefighter",
       "lecturer",   "steward",    "picket",     "trust"});
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    if (kWorkers.Holds(reading.lemma_key(i)) || kWorkers.Holds(reading.token(i).key)) return true;
  }
  return false;
}

// Whether the article is about a strike over pay, so that an offer is one of a rise.
bool TellsOfPayStrike(const TokenizedText& text) {
  const auto holds = [&](const auto& words) {
    return std::any_of(text.tokens.begin(), text.tokens.end(),
                       [&](const Token& token) { return words.Holds(token.key); });
  };
  static constexpr WordSet kStrikes({"strike", "strikes", "walkout", "stoppage"});
  static constexpr WordSet kUnions({"union", "unions"});
  static constexpr WordSet kPay({"pay", "wages", "wage", "salaries"});
  return holds(kStrikes) && holds(kUnions) && holds(kPay);
}

// "The union [turned down] a 3 percent rise", "[rejected] a 3 percent increase"
bool IsTurnedDown(const SentenceReading& reading, const Quantity& share) {
  static constexpr WordSet kAnswers({"reject", "refuse", "spurn", "decline"});
  const std::size_t next = share.last_token;
  if (!reading.has(next) || !kRises.Holds(reading.token(next).key)) return false;
  std::size_t i = share.first_token;
  while (i > reading.first() && reading.tag(i - 1) == Tag::kDT) --i;
  if (i < reading.first() + 2) return false;
  const std::uint64_t verb = LemmaAsVerb(reading, i - 1).key;
  return kAnswers.Holds(verb) || (reading.Is(i - 1, "down") && reading.lemma(i - 2) == "turn");
}

}  // namespace

bool IsPayTalk(const SentenceReading& reading, const Quantity& share) {
  if (absl::string_view(share.unit.name) != "percentage") return false;
  const std::size_t next = share.last_token;
  const bool offer = reading.has(next) && reading.Is(next, "offer");  // "a 4.5% [offer]"
  if (offer || IsOnTable(reading, next)) return TellsOfWorkers(reading);
  if (IsTurnedDown(reading, share)) return TellsOfWorkers(reading);
  if (AskingWord(reading, share) == 0 || !IsOfNothingElse(reading, next)) return false;
  return TellsOfWorkers(reading) || TellsOfPayStrike(*reading.text);
}

absl::string_view TradeOf(const SentenceReading& reading) {
  static constexpr WordSet kTrades({"nurse", "teacher", "pilot", "driver", "docker", "doctor",
                                    "miner", "cleaner", "conductor", "controller", "porter",
                                    "firefighter", "lecturer", "steward"});
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    if (kTrades.Holds(reading.lemma_key(i))) return reading.lemma(i);
  }
  return "";
}

}  // namespace claimcheck
