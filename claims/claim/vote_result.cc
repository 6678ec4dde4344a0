// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/vote_result.h"

#include <algorithm>

#include "claims/lexicon/person_nouns.h"

namespace claimcheck {
namespace {

// "took the seat [by] 61 votes", "won 52 votes [clear of]"; not "fell by 400 votes".
bool IsMargin(const SentenceReading& reading, const Quantity& votes) {
  static constexpr WordSet kBehind({"ahead", "clear", "behind", "adrift"});
  static constexpr WordSet kMoves({"rise", "fall", "increase", "decrease", "grow", "drop", "swell",
                                   "shrink", "climb", "cut", "raise", "reduce", "slip"});
  const std::size_t next = votes.last_token, before = votes.first_token - 1;
  if (reading.has(next) && kBehind.Holds(reading.token(next).key)) return true;
  const bool front = reading.has(next + 1) && reading.Is(next, "in") &&
                     (reading.Is(next + 1, "front") || reading.Is(next + 1, "it"));
  if (front) return true;
  // "with a [lead of] 9,000 votes"
  static constexpr WordSet kLeads({"lead", "gap"});
  if (votes.first_token > reading.first() + 1 && reading.Is(before, "of") &&
      kLeads.Holds(reading.token(before - 1).key)) {
    return true;
  }
  // "her [lead was] 9,000 votes"
  if (votes.first_token > reading.first() + 1 && reading.lemma(before) == "be" &&
      kLeads.Holds(reading.token(before - 1).key)) {
    return true;
  }
  if (votes.first_token == reading.first() || !reading.Is(before, "by")) return false;
  // "by 131 votes [to] one"
  if (reading.has(next) && (reading.Is(next, "to") || reading.Is(next, "against"))) return false;
  for (std::size_t i = reading.clause_begins[before - reading.first()]; i < before; ++i) {
    if (kMoves.Holds(LemmaAsVerb(reading, i).key)) return false;
  }
  return true;
}

// Which side a verb before the share took.
absl::string_view SideOf(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kFor(
      {"back", "approve", "endorse", "support", "adopt", "accept", "ratify", "carry", "pass"});
  static constexpr WordSet kAgainst({"reject", "defeat", "oppose"});
  if (!IsVerb(reading.tag(verb))) return "";
  const std::uint64_t lemma = LemmaAsVerb(reading, verb).key;
  const bool voted = lemma == FoldedWord("vote").key() && reading.has(verb + 1);
  if (voted && (reading.Is(verb + 1, "for") || reading.Is(verb + 1, "to"))) return "vote for";
  if (voted && reading.Is(verb + 1, "against")) return "vote against";
  return kFor.Holds(lemma) ? "vote for" : kAgainst.Holds(lemma) ? "vote against" : "";
}

// "was voted out [by] 41 members": those who act on a verb in the passive, in a body that votes.
absl::string_view SideOfThoseWhoVote(const SentenceReading& reading, const Quantity& people) {
  static constexpr WordSet kRemoves({"oust", "topple", "remove", "impeach", "vote", "unseat"});
  constexpr std::size_t kReach = 4;
  if (people.unit.dimension != "count" || !kLawmakerNoun.Holds(FoldedHash(people.unit.name)))
    return "";
  if (people.first_token <= reading.first() + 1) return "";
  const std::size_t by = people.first_token - 1;
  if (!reading.Is(by, "by")) return "";
  for (std::size_t i = by; i > reading.first() && by - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return "";
    if (!IsVerb(reading.tag(i))) continue;
    const std::uint64_t lemma = LemmaAsVerb(reading, i).key;
    const bool out = lemma != FoldedWord("vote").key() || reading.Is(i + 1, "out");
    return kRemoves.Holds(lemma) && out ? "vote for" : SideOf(reading, i);
  }
  return "";
}

// "The motion [passed with] 71 votes", "was elected with 71 votes"
bool IsCarriedWith(const SentenceReading& reading, const Quantity& votes) {
  static constexpr WordSet kCarried({"pass", "carry", "adopt", "approve", "elect", "choose"});
  if (votes.first_token < reading.first() + 2) return false;
  const std::size_t with = votes.first_token - 1;
  if (!reading.Is(with, "with")) return false;
  constexpr std::size_t kReach = 4;
  for (std::size_t i = with; i > reading.first() && with - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (IsVerb(reading.tag(i))) return kCarried.Holds(LemmaAsVerb(reading, i).key);
  }
  return false;
}

// "71 votes were [cast in favour]", "71 votes were [cast against] it"
absl::string_view SideOfCast(const SentenceReading& reading, const Quantity& votes) {
  constexpr std::size_t kReach = 3;
  std::size_t i = votes.last_token;
  while (reading.has(i) && i < votes.last_token + kReach && IsAuxiliary(reading, i)) ++i;
  if (!reading.has(i + 1) || !reading.Is(i, "cast")) return "";
  if (reading.Is(i + 1, "against")) return "vote against";
  const bool in_favour = reading.Is(i + 1, "in") && reading.has(i + 2) &&
                         (reading.Is(i + 2, "favour") || reading.Is(i + 2, "favor"));
  return in_favour ? "vote for" : "";
}

// Whether "of the vote", "of members" stands behind the share.
bool IsOfVote(const SentenceReading& reading, const Quantity& share) {
  static constexpr WordSet kVotes({"vote", "ballot", "voter", "member", "elector", "delegate"});
  std::size_t i = share.last_token;
  // "carried with 94 percent [in favour]"
  if (reading.has(i + 1) && reading.Is(i, "in") &&
      (reading.Is(i + 1, "favour") || reading.Is(i + 1, "favor"))) {
    return true;
  }
  if (reading.has(i) &&
      (reading.Is(i, "support") || reading.Is(i, "approval") || reading.Is(i, "backing"))) {
    return true;
  }
  if (!reading.has(i + 1) || !reading.Is(i, "of")) return false;
  if (reading.tag(i + 1) == Tag::kDT) ++i;
  return reading.has(i + 1) && kVotes.Holds(reading.lemma_key(i + 1));
}

// What was voted on, which may stand between the verb and its share.
bool MayBeVotedOn(const SentenceReading& reading, std::size_t noun) {
  static constexpr WordSet kThings(
      {"action",   "strike",  "plan",     "walkout",   "proposal", "deal",         "offer",
       "bill",     "measure", "merger",   "motion",    "treaty",   "constitution", "reform",
       "stoppage", "scheme",  "contract", "agreement", "it",       "project",      "law"});
  return kThings.Holds(reading.lemma_key(noun)) || IsInTime(reading, noun);
}

absl::string_view SideOfShare(const SentenceReading& reading, const Quantity& share) {
  constexpr std::size_t kReach = 8;
  if (share.first_token == reading.first() || share.change != Change::kNone) return "";
  std::size_t before = share.first_token - 1;
  // "by [a margin of] 88 percent"
  const bool margin = before > reading.first() + 3 && reading.Is(before, "of") &&
                      (reading.Is(before - 1, "margin") || reading.Is(before - 1, "majority"));
  if (margin) before -= 3;
  const bool with = reading.Is(before, "with") && IsOfVote(reading, share);
  if (!with && !reading.Is(before, "by")) return "";
  for (std::size_t i = before; i > reading.first() && before - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return "";
    if (IsVerb(reading.tag(i)) && !IsInTime(reading, i)) return SideOf(reading, i);
    if (!with && IsNoun(reading.tag(i)) && !MayBeVotedOn(reading, i)) return "";
  }
  return "";
}

// "[By] 70 percent [to] 30 they turned it down": the smaller share, of those who lost.
bool IsOtherSide(const SentenceReading& reading, const Quantity& share) {
  if (share.first_token < reading.first() + 3 || !share.value) return false;
  const std::size_t to = share.first_token - 1;
  if (!reading.Is(to, "to")) return false;
  return std::any_of(reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& q) {
    return q.last_token == to && q.unit.dimension == "percent" && q.value &&
           Less(*share.value, *q.value) && q.first_token > reading.first() &&
           reading.Is(q.first_token - 1, "by");
  });
}

// "61 percent [of those registered voted]", "61 percent [of eligible voters] cast ballots"
bool IsTurnout(const SentenceReading& reading, const Quantity& share) {
  static constexpr WordSet kWhole({"registered", "eligible", "electorate", "entitled", "enrolled"});
  static constexpr WordSet kVotes({"vote", "cast", "turn"});
  constexpr std::size_t kReach = 8;
  bool whole = false;
  if (!reading.has(share.last_token) || !reading.Is(share.last_token, "of")) return false;
  const std::size_t end = std::min(share.last_token + kReach, reading.last());
  for (std::size_t i = share.last_token + 1; i < end && !EndsClause(reading, i); ++i) {
    // "61 percent of the electorate cast ballots": of a noun that looks like no verb
    const bool verb = (IsVerb(reading.tag(i)) || reading.Is(i, "cast")) &&
                      kVotes.Holds(LemmaAsVerb(reading, i).key);
    if (verb && whole) {
      // "voted for the plan"
      const bool for_it =
          reading.has(i + 1) &&
          (reading.Is(i + 1, "for") || reading.Is(i + 1, "against") || reading.Is(i + 1, "to"));
      return !for_it && reading.token(i).key != FoldedWord("voting").key();
    }
    whole = whole || kWhole.Holds(reading.token(i).key);
    if (reading.Is(i, ",")) break;
  }
  // "In all 1.7 million voted, [61 percent] of those registered"
  const std::size_t comma = share.first_token - 1;
  if (!whole || share.first_token < reading.first() + 2 ||
      !(reading.Is(comma, ",") || reading.Is(comma, "or") || reading.Is(comma, "("))) {
    return false;
  }
  for (std::size_t i = reading.first(); i < comma; ++i) {
    if (reading.Is(i, "voted") || reading.Is(i, "cast")) return true;
  }
  return false;
}

}  // namespace

absl::string_view MeasureOfVoteResult(const SentenceReading& reading, const Quantity& quantity) {
  const absl::string_view unit = quantity.unit.name, dimension = quantity.unit.dimension;
  if (unit == "vote" && dimension == "count") {
    if (IsMargin(reading, quantity)) return "majority";
    if (const absl::string_view cast = SideOfCast(reading, quantity); !cast.empty()) return cast;
    return IsCarriedWith(reading, quantity) ? "vote for" : "";
  }
  if (dimension == "count") return SideOfThoseWhoVote(reading, quantity);
  if (dimension == "percent" && IsTurnout(reading, quantity)) return "attendance";
  if (dimension == "percent" && IsOtherSide(reading, quantity)) return "other side of the vote";
  return dimension == "percent" ? SideOfShare(reading, quantity) : "";
}

bool OnlyTellsOfVoters(const SentenceReading& reading, const Quantity& share, std::size_t token) {
  static constexpr WordSet kVotes({"vote", "take", "cast"});
  if (token < share.last_token + 2) return false;
  if (!reading.Is(share.last_token, "of") || !kVotes.Holds(LemmaAsVerb(reading, token).key)) {
    return false;
  }
  return reading.Is(token - 1, "who") ||
         (reading.tag(token) == Tag::kVBG &&
          (reading.Is(token - 1, "those") || IsNoun(reading.tag(token - 1))));
}

}  // namespace claimcheck
