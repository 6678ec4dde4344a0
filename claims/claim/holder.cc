// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/holder.h"

#include <optional>

#include "claims/claim/actor.h"
#include "claims/syntax/arguments.h"

namespace claimcheck {
namespace {

// "Lind leads [Moreau] 47 percent to 41": the first share is the winner's or whoever is told of,
// the second that of the one named behind the verb; nullopt of any other share.
std::optional<std::string> SideOfContest(const SentenceReading& reading, std::size_t first,
                                         std::size_t last) {
  static constexpr WordSet kContests({"lead", "beat", "defeat", "trail", "edge", "outpoll"});
  constexpr std::size_t kReach = 4;
  const bool second = first > reading.first() && reading.Is(first - 1, "to");
  if (!second && !(reading.has(last) && reading.Is(last, "to"))) return std::nullopt;
  for (const Name& name : reading.names) {
    const std::size_t begin = second ? first - 1 : first;
    if (name.last > begin || begin - name.last > kReach || name.first == reading.first()) continue;
    const std::size_t verb = name.first - 1;
    if (!kContests.Holds(LemmaAsVerb(reading, verb).key)) continue;
    return second ? name.canonical : SubjectOfVerb(reading, verb).name;
  }
  return std::nullopt;
}

// The token of whom a share goes to: "48 percent of the vote for [Berg]"; the sentence's end where
// none is told.
std::size_t ReceiverBehind(const SentenceReading& reading, std::size_t last) {
  std::size_t i = last;
  if (reading.has(i + 2) && reading.Is(i, "of") && reading.Is(i + 1, "the")) i += 3;
  if (!reading.has(i + 1) || !reading.Is(i, "for")) return reading.last();
  return reading.tag(i + 1) == Tag::kDT ? i + 2 : i + 1;
}

// "the [Voss] family owns"; a place is nobody: "the Halden council owns"
std::string NameBesideSubject(const SentenceReading& reading, std::size_t verb) {
  const std::optional<std::size_t> subject = SubjectOf(reading, verb);
  for (const Name& name : reading.names) {
    if (subject && name.last == *subject && name.kind != NameKind::kPlace && !name.pronoun) {
      return name.canonical;
    }
  }
  return "";
}

}  // namespace

std::string HolderOf(const SentenceReading& reading, std::size_t first, std::size_t last) {
  if (const std::optional<std::string> side = SideOfContest(reading, first, last)) return *side;
  const std::size_t receiver = ReceiverBehind(reading, last);
  for (const Name& name : reading.names) {
    // "Berg [48]", "Berg with [48]", "Berg's [48]", "[48 percent] for Berg"
    const bool linked = name.last + 1 == first && reading.tag(first - 1) == Tag::kPOS;
    const bool beside = name.last == first || linked || name.first == receiver ||
                        (name.last + 2 == first && reading.Is(first - 1, "with"));
    if (beside && name.kind != NameKind::kPlace && !name.pronoun) return name.canonical;
  }
  const std::optional<std::size_t> verb =
      ClauseVerb(*reading.text, reading.sentence, reading.tags, first, last);
  if (!verb || !reading.has(*verb)) return "";
  const std::string subject = SubjectOfVerb(reading, *verb).name;
  return subject.empty() ? NameBesideSubject(reading, *verb) : subject;
}

}  // namespace claimcheck
