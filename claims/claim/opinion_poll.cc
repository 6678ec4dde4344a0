// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/opinion_poll.h"

#include <algorithm>
#include <optional>

namespace claimcheck {
namespace {

// The token of the poll that gives the share, before it in its sentence; nullopt where none does.
std::optional<std::size_t> PollBefore(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kPolls({"poll", "survey"});
  static constexpr WordSet kGives({"give", "put", "have", "show", "place"});
  std::optional<std::size_t> poll;
  bool gives = false;
  for (std::size_t i = reading.first(); i < quantity.first_token; ++i) {
    if (IsNoun(reading.tag(i)) && kPolls.Holds(reading.lemma_key(i))) {
      poll = i;
      gives = false;
    }
    gives = gives || (poll && IsVerb(reading.tag(i)) && kGives.Holds(LemmaAsVerb(reading, i).key));
  }
  return gives ? poll : std::nullopt;
}

// "a poll [by Datalab]", "a [Datalab] poll", "a poll published on Friday [by the Datalab
// institute]"
std::string PollsterAt(const SentenceReading& reading, std::size_t poll) {
  constexpr std::size_t kReach = 8;
  for (const Name& name : reading.names) {
    if (name.pronoun) continue;
    const bool before = name.last == poll;
    std::size_t by = name.first;
    if (by > poll && reading.tag(by - 1) == Tag::kDT) --by;
    const bool behind = name.first > poll && name.first < poll + kReach && by > poll + 1 &&
                        (reading.Is(by - 1, "by") || reading.Is(by - 1, "from"));
    if (before || behind) return name.canonical;
  }
  return "";
}

}  // namespace

void AddPollster(const SentenceReading& reading, const Quantity& quantity, Claim& claim) {
  if (quantity.unit.dimension != "percent" || claim.about.from_frame) return;
  const std::optional<std::size_t> poll = PollBefore(reading, quantity);
  if (!poll) return;
  std::vector<std::string>& modifiers = claim.about.modifiers;
  modifiers.insert(std::lower_bound(modifiers.begin(), modifiers.end(), kPolled),
                   std::string(kPolled));
  if (claim.source.empty()) claim.source = PollsterAt(reading, *poll);
}

}  // namespace claimcheck
