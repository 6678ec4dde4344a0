// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/sense.h"

namespace claimcheck {
namespace {

// What is agreed on and then carried out: "the sale [closed] in May", "completed the [takeover]".
bool IsOfDeal(const SentenceReading& reading, const Trigger& verb) {
  static constexpr WordSet kDeals(
      {"deal", "sale", "takeover", "acquisition", "merger", "transaction", "purchase", "buyout"});
  constexpr std::size_t kReach = 6;
  // "expected to close": the tagger may take it for a noun or an adjective
  const bool infinitive = verb.first > reading.first() && reading.Is(verb.first - 1, "to");
  if (verb.row->part != FramePart::kVerb && !infinitive) return false;
  for (std::size_t i = verb.first; i > reading.first() && verb.first - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) break;
    if (IsNoun(reading.tag(i)) && kDeals.Holds(reading.lemma_key(i))) return true;
    // "the deal, [which is expected to] close"; not "since the deal they have closed"
    const Tag tag = reading.tag(i);
    if (reading.Is(i, "to")) continue;
    if (IsNoun(tag) || tag == Tag::kDT || tag == Tag::kIN || tag == Tag::kCC || tag == Tag::kPRP)
      break;
  }
  for (std::size_t i = verb.last; reading.has(i) && i < verb.last + kReach; ++i) {
    if (IsNoun(reading.tag(i))) return kDeals.Holds(reading.lemma_key(i));
    if (reading.tag(i) != Tag::kDT && !IsAdjective(reading.tag(i))) break;
  }
  // "The [deal], which the regulator must approve, is due to close"
  for (std::size_t i = reading.clause_begins[verb.first - reading.first()]; i < verb.first; ++i) {
    if (IsNoun(reading.tag(i))) return kDeals.Holds(reading.lemma_key(i)) && reading.Is(i + 1, ",");
  }
  return false;
}

// "The director, who [took over] in May": nothing is bought.
bool IsTakingCharge(const SentenceReading& reading, const Trigger& verb) {
  if (verb.row->lemmas.front() != "take" || verb.passive || verb.row->lemmas.size() != 2)
    return false;
  const std::size_t next = verb.last;
  return !reading.has(next) || IsInTime(reading, next) || reading.tag(next) == Tag::kIN ||
         EndsClause(reading, next) || reading.Is(next, ",");
}

// "Two boys were [buried] in Halden on Thursday": not by an avalanche.
bool IsLaidToRest(const SentenceReading& reading, const Trigger& verb) {
  constexpr std::size_t kReach = 5;
  static constexpr WordSet kUnder({"by", "under", "beneath", "when", "as", "alive", "below"});
  if (!verb.passive || verb.row->lemmas.front() != "bury") return false;
  for (std::size_t i = verb.last; reading.has(i) && i < verb.last + kReach; ++i) {
    if (kUnder.Holds(reading.token(i).key)) return false;
  }
  return true;
}

}  // namespace

absl::string_view SenseOf(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kVerbs({"take", "close", "complete", "bury"});
  const FrameRow& row = *trigger.row;
  if (!kVerbs.Holds(row.keys.front())) return "";
  if (row.frame == "purchase" && IsTakingCharge(reading, trigger)) return "taking office";
  const bool closes = row.frame == "closure" || row.frame == "construction";
  if (closes && IsOfDeal(reading, trigger)) return "completion";
  if (row.frame == "impact" && IsLaidToRest(reading, trigger)) return "ceremony";
  return "";
}

}  // namespace claimcheck
