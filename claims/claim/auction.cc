// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/auction.h"

#include <algorithm>
#include <optional>

#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

constexpr WordSet kAuctionWords({"auction", "auctioned", "auctioneer", "auctioneers", "auctions",
                                 "hammer", "bidder", "bidders", "bidding", "saleroom"});

// Whether the article tells of an auction. Asked only where a sentence may.
bool TellsOfAuction(const TokenizedText& text) {
  return std::any_of(text.tokens.begin(), text.tokens.end(),
                     [](const Token& token) { return kAuctionWords.Holds(token.key); });
}

// The last verb before `first` in its clause, within a few words.
std::optional<std::size_t> VerbBefore(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReach = 5;
  for (std::size_t i = first; i > reading.first() && first - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) break;
    if (IsVerb(reading.tag(i))) return i;
  }
  return std::nullopt;
}

// "[fetch] $7 million", "[go] for", "[sell] for", "[change] hands for", "[knock] down for"
bool TellsPrice(const SentenceReading& reading, std::size_t verb, std::size_t first) {
  static constexpr WordSet kBring({"fetch", "bring", "make", "realise", "realize"});
  static constexpr WordSet kFor({"go", "sell", "change", "knock"});
  const std::uint64_t lemma = LemmaAsVerb(reading, verb).key;
  if (kBring.Holds(lemma)) return verb + 1 == first;
  const bool at = reading.Is(first - 1, "for") || reading.Is(first - 1, "at");
  if (!kFor.Holds(lemma) || !at) return false;
  const std::size_t between = first - 1 - verb;
  if (lemma == FoldedWord("change").key()) return between == 2 && reading.Is(verb + 1, "hands");
  if (lemma == FoldedWord("knock").key()) return between == 2 && reading.Is(verb + 1, "down");
  return between == 1 && reading.Is(first - 1, "for");
}

// "the hammer [fell] at $7 million", "the hammer came down at"
bool HammerFell(const SentenceReading& reading, std::size_t verb) {
  const std::optional<std::size_t> subject = SubjectOf(reading, verb);
  return subject && reading.has(*subject) && reading.Is(*subject, "hammer");
}

// "had been [expected] to fetch $5 million"
bool IsExpectedTo(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kExpects({"expect", "estimate", "tip", "predict", "forecast"});
  constexpr std::size_t kReach = 4;
  if (verb < reading.first() + 2 || !reading.Is(verb - 1, "to")) return false;
  for (std::size_t i = verb - 1; i > reading.first() && verb - i < kReach;) {
    if (kExpects.Holds(LemmaAsVerb(reading, --i).key)) return true;
  }
  return false;
}

// "was valued at $5 million [before the sale]", "put it at $5 million [beforehand]"
bool IsBeforeSale(const SentenceReading& reading, std::size_t last) {
  static constexpr WordSet kSales({"sale", "auction", "bidding"});
  if (!reading.has(last)) return false;
  if (reading.Is(last, "beforehand")) return true;
  if (reading.Is(last, "in") && reading.has(last + 1) && reading.Is(last + 1, "advance"))
    return true;
  if (!reading.Is(last, "before") && !reading.Is(last, "ahead")) return false;
  return HasWordOf(reading, last + 1, std::min(last + 4, reading.last()), kSales);
}

// "the house had [estimated] it at $5 million", "[put] it at $5 million beforehand"
bool IsEstimatedAt(const SentenceReading& reading, const Quantity& sum) {
  constexpr std::size_t kReach = 4;
  const std::size_t first = sum.first_token;
  if (!reading.Is(first - 1, "at")) return false;
  for (std::size_t i = first - 1; i > reading.first() && first - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (LemmaAsVerb(reading, i).key == FoldedWord("estimate").key()) return true;
  }
  return false;
}

// "the presale [estimate] was $5 million", "an [estimate] of $5 million"
bool IsEstimate(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReach = 5;
  for (std::size_t i = first; i > reading.first() && first - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (IsNoun(reading.tag(i))) return reading.lemma(i) == "estimate";
  }
  return false;
}

// "the previous [record] was $6 million", "the old [record], $6 million", "the former [record] for
// a drawing was $6 million"
bool IsFormerRecord(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kFormer({"previous", "former", "old", "earlier", "prior", "existing"});
  constexpr std::size_t kReach = 10;
  for (std::size_t i = first; i > reading.first() + 1 && first - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return false;
    if (reading.Is(i, "record")) return kFormer.Holds(reading.token(i - 1).key);
    // "the former record[,] $6 million"
    if (reading.Is(i, ",") && i + 1 != first) return false;
  }
  return false;
}

}  // namespace

absl::string_view MeasureOfSale(const SentenceReading& reading, const Quantity& sum) {
  const std::size_t first = sum.first_token;
  if (absl::string_view(sum.unit.dimension) != "money" || sum.change != Change::kNone) return "";
  if (first < reading.first() + 2) return "";
  if (IsFormerRecord(reading, first)) return "former record";
  const std::optional<std::size_t> verb = VerbBefore(reading, first);
  const bool price = verb && (TellsPrice(reading, *verb, first) || HammerFell(reading, *verb));
  const bool before = IsBeforeSale(reading, sum.last_token) || IsEstimate(reading, first) ||
                      IsEstimatedAt(reading, sum);
  if ((!price && !before) || !TellsOfAuction(*reading.text)) return "";
  if (before) return "estimate";
  return IsExpectedTo(reading, *verb) ? "estimate" : "purchase";
}

bool AreBidders(const SentenceReading& reading, const Quantity& people) {
  static constexpr WordSet kWho({"buyer", "collector", "person", "dealer", "party", "telephone"});
  static constexpr WordSet kBids({"bid", "fight", "compete", "vie", "battle", "contest", "chase"});
  constexpr std::size_t kReach = 4;
  if (people.unit.dimension != "count") return false;
  if (people.unit.name == "bidder") return true;
  if (!kWho.Holds(FoldedHash(people.unit.name))) return false;
  const std::size_t end = std::min(people.last_token + kReach, reading.last());
  for (std::size_t i = people.last_token; i < end && !EndsClause(reading, i); ++i) {
    const std::uint64_t verb = LemmaAsVerb(reading, i).key;
    const bool part = verb == FoldedWord("take").key() && i + 1 < end && reading.Is(i + 1, "part");
    if (kBids.Holds(verb) || part) return TellsOfAuction(*reading.text);
  }
  return false;
}

void NameBidding(const SentenceReading& reading, const TimeExpression& time, About& about) {
  static constexpr WordSet kContests({"contest", "battle", "bidding", "fight", "duel", "war"});
  static constexpr WordSet kMinutes({"minute", "hour", "second"});
  if (!time.duration || !kMinutes.Holds(FoldedHash(time.duration->unit))) return;
  // "The sale took", "the bidding war lasted", "the hammer fell after", "arrived at after": what
  // other frames take such words for.
  static constexpr WordSet kMisread({"sales", "visit", "conflict", "fall"});
  if (about.from_frame && !kMisread.Holds(FoldedHash(about.measure))) return;
  const bool named = kContests.Holds(FoldedHash(about.measure)) ||
                     reading.Is(reading.first(), "bidding") || HasWordOf(reading, kContests);
  const bool sold = HasWordOf(reading, kAuctionWords) || about.measure == "reach";
  if ((!named && !sold) || !TellsOfAuction(*reading.text)) return;
  about.measure = about.head = "bidding";
  about.from_frame = true;
  about.role = ClaimRole::kDuration;
}

}  // namespace claimcheck
