// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/purpose.h"

#include <algorithm>

#include "claims/claim/context.h"

namespace claimcheck {
namespace {

// How far behind an amount the words for its purpose may begin, and how long a noun phrase may be.
constexpr std::size_t kReach = 8;
constexpr std::size_t kLongestPhrase = 6;

// One past the time expression that begins at `token`; `token` when none does.
std::size_t SkipTime(const SentenceReading& reading, std::size_t token) {
  for (const TimeExpression& time : reading.times) {
    if (token >= time.first_token && token < time.last_token) return time.last_token;
  }
  return token;
}

bool IsNamed(const SentenceReading& reading, std::size_t token) {
  return std::any_of(reading.names.begin(), reading.names.end(), [token](const Name& name) {
    return token >= name.first && token < name.last;
  });
}

// The noun of the phrase that begins at `from`: "for [new school] roofs". Names are payees: "for
// Halden".
std::string NounOfPhrase(const SentenceReading& reading, std::size_t from) {
  std::string noun;
  for (std::size_t i = from; i < reading.last() && i - from < kLongestPhrase; ++i) {
    const Tag tag = reading.tag(i);
    if (IsNoun(tag) && SkipTime(reading, i) == i && !IsNamed(reading, i)) {
      noun = EventWord(reading, i);
    } else if (noun.empty() && tag == Tag::kVBG) {
      return EventWord(reading, i);  // "for [dumping] waste"
    } else if (!noun.empty() || (tag != Tag::kDT && tag != Tag::kPRPS && !IsAdjective(tag) &&
                                 !IsNoun(tag) && tag != Tag::kPOS)) {
      break;
    }
  }
  return noun;
}

// The name within the phrase that begins at `from`, of what was bought: "for [Halden Mills]".
std::string NameOfPhrase(const SentenceReading& reading, std::size_t from) {
  const std::size_t end = std::min(from + kLongestPhrase, reading.last());
  std::string bought;
  for (const Name& name : reading.names) {
    const bool within = name.first >= from && name.first < end && !name.pronoun && !name.adjective;
    if (!within || name.kind == NameKind::kPlace) continue;
    for (std::size_t i = from; i < name.first; ++i) {
      const Tag tag = reading.tag(i);
      const bool goes_on = tag == Tag::kDT || tag == Tag::kPRPS || tag == Tag::kPOS ||
                           IsAdjective(tag) || IsNoun(tag);
      if (!goes_on) return bought;
    }
    bought = name.canonical;
  }
  return bought;
}

// Whether money of the frame is paid for one thing: "paid $9 million for Halden Mills". What is
// raised "for Halden" is for its people.
bool Buys(const Trigger* trigger) {
  static constexpr WordSet kPrices({"payment", "purchase", "cost", "deal"});
  return trigger != nullptr && kPrices.Holds(FoldedHash(trigger->row->frame));
}

// "had invested $9 million in the [plant]": of no other verb does "in" tell what the money is for.
bool IsInvested(const SentenceReading& reading, const Trigger* trigger) {
  return trigger != nullptr && reading.lemma(trigger->first) == "invest";
}

std::string PurposeBehind(const SentenceReading& reading, std::size_t begin, bool buys,
                          bool invested) {
  static constexpr WordSet kFor({"for", "on", "toward", "towards"});
  static constexpr WordSet kIn({"in", "into"});
  for (std::size_t i = begin; i < reading.last() && i - begin < kReach; ++i) {
    const std::size_t after = SkipTime(reading, i);
    if (after != i) {
      i = after - 1;
      continue;
    }
    if (EndsClause(reading, i) || reading.tag(i) == Tag::kCC) break;
    const bool has_next = reading.has(i + 1);
    const bool in = invested && kIn.Holds(reading.token(i).key);
    if ((in || kFor.Holds(reading.token(i).key)) && has_next) {
      if (std::string name = buys ? NameOfPhrase(reading, i + 1) : ""; !name.empty()) return name;
      const std::string noun = NounOfPhrase(reading, i + 1);
      if (!noun.empty()) return noun;
    } else if (reading.tag(i) == Tag::kTO && has_next && reading.tag(i + 1) == Tag::kVB) {
      return EventWord(reading, i + 1);
    } else if (reading.tag(i) == Tag::kVBG && reading.word(i - 1) != ",") {
      return EventWord(reading, i);
    }
  }
  return "";
}

// "will pay for [repairs] up to $3,000"
std::string PurposeBetween(const SentenceReading& reading, const Trigger& verb,
                           const Quantity& money) {
  const bool before = verb.row->part == FramePart::kVerb && verb.last + 1 < money.first_token &&
                      reading.Is(verb.last, "for");
  return before ? NounOfPhrase(reading, verb.last + 1) : "";
}

// "$20,000 to each [family]"
std::string EachRecipient(const SentenceReading& reading, std::size_t to) {
  static constexpr WordSet kEach({"each", "every"});
  static constexpr WordSet kFamilies({"family", "household"});
  const bool each = reading.has(to + 2) && reading.Is(to, "to") &&
                    kEach.Holds(reading.token(to + 1).key) &&
                    kFamilies.Holds(reading.token(to + 2).key);
  return each ? std::string("family") : "";
}

// "the [repairs] had cost", "the [mill] was sold for", "bought the [mill] for": what is paid for.
std::string WhatIsPaidFor(const SentenceReading& reading, const Trigger& verb) {
  const bool costs = verb.row->frame == "cost", buys = verb.row->frame == "purchase";
  if (verb.row->part != FramePart::kVerb || (!costs && !buys)) return "";
  if (buys && !verb.passive) {
    std::string name = NameOfPhrase(reading, verb.last);
    return !name.empty() ? name : NounOfPhrase(reading, verb.last);
  }
  const std::optional<std::size_t> subject = SubjectOf(reading, verb.first);
  if (!subject || !reading.has(*subject) || !IsNoun(reading.tag(*subject))) return "";
  return IsNamed(reading, *subject) ? "" : EventWord(reading, *subject);
}

}  // namespace

std::string PurposeOf(const SentenceReading& reading, const Quantity& money,
                      const Trigger* trigger) {
  std::string purpose = trigger != nullptr ? WhatIsPaidFor(reading, *trigger) : "";
  if (purpose.empty() && trigger != nullptr) purpose = PurposeBetween(reading, *trigger, money);
  if (purpose.empty()) purpose = EachRecipient(reading, money.last_token);
  if (!purpose.empty()) return purpose;
  return PurposeBehind(reading, money.last_token, Buys(trigger), IsInvested(reading, trigger));
}

}  // namespace claimcheck
