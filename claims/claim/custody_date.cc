// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/custody_date.h"

#include <algorithm>

#include "claims/claim/what_lasted.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 8;

bool TellsOfPrison(const TokenizedText& text) {
  static constexpr WordSet kPrison({"prison", "jail", "custody", "bail", "cell", "inmate"});
  return std::any_of(text.tokens.begin(), text.tokens.end(),
                     [](const Token& token) { return kPrison.Holds(token.key); });
}

// "in [custody]", "in [jail]", "behind [bars]", "[held]", "[detained]" before token `end`
bool IsHeld(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  static constexpr WordSet kPlaces({"custody", "jail", "prison", "detention", "bars"});
  static constexpr WordSet kHolds({"hold", "detain", "jail", "imprison", "remand"});
  for (std::size_t i = begin; i < end; ++i) {
    const bool in = i > reading.first() && (reading.Is(i - 1, "in") || reading.Is(i - 1, "behind"));
    if (in && kPlaces.Holds(reading.token(i).key)) return true;
    const bool passive = reading.tag(i) == Tag::kVBN || reading.tag(i) == Tag::kVBD;
    if (passive && kHolds.Holds(LemmaAsVerb(reading, i).key) && IsPassiveVerb(reading, i))
      return true;
  }
  return false;
}

bool Set(const SentenceReading& reading, absl::string_view measure, ClaimRole role,
         std::size_t verb, About& about) {
  about.measure = std::string(measure);
  about.role = role;
  about.from_frame = true;
  about.modifiers.clear();  // "since" is no last time
  const std::optional<std::size_t> who = SubjectOf(reading, verb);
  if (who && reading.has(*who)) TellWho(reading, *who, about);
  return true;
}

// Whether one person is the subject: "[Berg] was released", "[he] was freed".
bool IsOfOne(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kOne({"he", "she"});
  const std::optional<std::size_t> who = SubjectOf(reading, verb);
  if (!who || !reading.has(*who)) return false;
  if (kOne.Holds(reading.token(*who).key)) return true;
  return std::any_of(reading.names.begin(), reading.names.end(), [&](const Name& name) {
    return *who >= name.first && *who < name.last && name.kind == NameKind::kPerson;
  });
}

}  // namespace

bool NameCustody(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                 About& about) {
  const std::size_t first = time.first_token;
  const bool since = time.preposition == "since" || time.preposition == "from";
  if (since && word < first && first - word <= kReach && IsHeld(reading, word, first)) {
    return Set(reading, "custody", ClaimRole::kStart, word, about);
  }
  const std::uint64_t verb = LemmaAsVerb(reading, word).key;
  const bool freed = verb == FoldedWord("release").key() || verb == FoldedWord("free").key();
  // On another day somebody else may have been.
  if (!freed || !time.minute_of_day || !IsVerb(reading.tag(word)) || !IsPassiveVerb(reading, word))
    return false;
  static constexpr WordSet kElse(
      {"hospital", "captor", "captors", "kidnappers", "hostage", "hostages", "album", "video"});
  if (HasWordOf(reading, kElse) || !IsOfOne(reading, word)) return false;
  return TellsOfPrison(*reading.text) &&
         Set(reading, "prison release", ClaimRole::kOccurrence, word, about);
}

}  // namespace claimcheck
