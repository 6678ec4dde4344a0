// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/dated_paper.h"

#include "claims/claim/verb_use.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 7;

constexpr WordSet kMakes({"write", "send", "sign", "draft", "date"});
constexpr WordSet kPapers({"memo", "memorandum", "letter", "note", "contract", "treaty", "email",
                           "e-mail", "will"});

bool IsPaper(const SentenceReading& reading, std::size_t token) {
  const Tag tag = reading.tag(token);
  return (tag == Tag::kNN || tag == Tag::kNNS) && kPapers.Holds(reading.lemma_key(token));
}

// "a memo [in May]", "the letter [of 3 May]", "the contract, [dated 3 May]"
std::optional<std::size_t> PaperBefore(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kLinks({"in", "of", "from", "on", "dated", ","});
  std::size_t i = first;
  for (int passed = 0; i > reading.first() && passed < 2; ++passed) {
    if (IsPaper(reading, i - 1)) return i - 1;
    if (!kLinks.Holds(reading.token(i - 1).key)) return std::nullopt;
    // A comma sets off no date of its own but a dated one.
    if (reading.Is(i - 1, ",") && !reading.Is(i, "dated")) return std::nullopt;
    --i;
  }
  return i > reading.first() && IsPaper(reading, i - 1) ? std::optional(i - 1) : std::nullopt;
}

// "was [given] a letter in May": what was done with it then, unless that was its making.
bool IsObjectOfOther(const SentenceReading& reading, std::size_t paper) {
  std::size_t i = paper;
  while (i > reading.first() &&
         (reading.tag(i - 1) == Tag::kDT || reading.tag(i - 1) == Tag::kPRPS ||
          IsAdjective(reading.tag(i - 1)) || reading.tag(i - 1) == Tag::kCD))
    --i;
  return i > reading.first() && IsFullVerb(reading, i - 1) &&
         !kMakes.Holds(LemmaAsVerb(reading, i - 1).key);
}

// "was fixed in 1978 [by a treaty]"
std::optional<std::size_t> PaperBehind(const SentenceReading& reading, std::size_t last) {
  const bool by = reading.has(last + 2) && (reading.Is(last, "by") || reading.Is(last, "in"));
  if (!by || reading.tag(last + 1) != Tag::kDT || !IsPaper(reading, last + 2)) return std::nullopt;
  return last + 2;
}

// "[wrote] the memo in May", "the memo was [sent] on Monday"
std::optional<std::size_t> PaperMade(const SentenceReading& reading, std::size_t first) {
  for (std::size_t i = first; i > reading.first() && first - i < kReach;) {
    --i;
    if (reading.Is(i, ",") || EndsClause(reading, i)) break;
    if (!IsFullVerb(reading, i)) continue;
    if (!kMakes.Holds(LemmaAsVerb(reading, i).key)) break;
    const std::optional<std::size_t> made =
        IsPassiveVerb(reading, i) ? SubjectOf(reading, i) : ObjectOf(reading, i);
    return made && reading.has(*made) && IsPaper(reading, *made) ? made : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

bool NameDatedPaper(const SentenceReading& reading, const TimeExpression& time,
                    std::optional<std::size_t> word, About& about) {
  static constexpr WordSet kSigning({"agreement", "signature", "ratification"});
  if (time.minute_of_day || time.offset) return false;
  std::optional<std::size_t> paper = PaperBefore(reading, time.first_token);
  const bool beside = time.preposition == "in" || time.preposition == "on";
  if (paper && beside && IsObjectOfOther(reading, *paper)) return false;
  if (!paper) paper = PaperBehind(reading, time.last_token);
  const bool makes = word && !about.from_frame && kMakes.Holds(reading.lemma_key(*word));
  if (!paper && makes) paper = PaperMade(reading, time.first_token);
  if (!paper) return false;
  const bool of = time.preposition == "of" || time.preposition == "from";
  if (!of && kSigning.Holds(FoldedHash(about.measure))) return false;
  about.measure = reading.lemma(*paper);
  if (about.measure == "memorandum") about.measure = "memo";
  if (about.measure == "e-mail") about.measure = "email";
  // There is one treaty of the kind, and it has held since.
  about.role = about.measure == "treaty" ? ClaimRole::kStart : ClaimRole::kOccurrence;
  about.from_frame = true;
  about.actor.clear();
  about.actor_role.clear();
  about.thing = {};
  about.head.clear();
  return true;
}

}  // namespace claimcheck
