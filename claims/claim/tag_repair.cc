// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/tag_repair.h"

#include <algorithm>
#include <string>

#include "absl/strings/match.h"
#include "claims/lexicon/lemma.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

bool IsPlural(absl::string_view word) { return NounLemma(word) != Folded(word); }

// "Shares fell", "Winds reached"; not in a headline, which may begin with a verb.
bool IsPluralThatOpens(const SentenceReading& reading) {
  const std::size_t first = reading.first();
  const Tag tag = reading.tag(first);
  const bool named = !reading.names.empty() && reading.names.front().first == first;
  const bool verb_follows = reading.has(first + 1) && IsVerb(reading.tag(first + 1));
  if (!IsProperNoun(tag) && tag != Tag::kVBZ) return false;
  return !named && verb_follows && !reading.in_title && IsPlural(reading.word(first));
}

// "Tarvos [shares] fell"; not "what the mayor says killed them".
bool IsPluralBeforePast(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kVerbs(
      {"is", "has", "does", "says", "claims", "believes", "thinks", "hopes", "argues"});
  return reading.tag(i + 1) == Tag::kVBD && IsNoun(reading.tag(i - 1)) &&
         !kVerbs.Holds(reading.token(i).key) && IsPlural(reading.word(i));
}

// "shares [tumbled] 7 percent"
bool IsPastBetween(const SentenceReading& reading, std::size_t i) {
  return reading.tag(i - 1) == Tag::kNNS && reading.tag(i + 1) == Tag::kCD &&
         absl::EndsWith(reading.word(i), "ed");
}

// "a [pay] rise", "a 3 percent [pay] offer", "the [search] went on"
bool IsNounBehindArticle(const SentenceReading& reading, std::size_t i) {
  const Tag after = reading.tag(i + 1);
  const bool article = reading.Is(i - 1, "the") || reading.Is(i - 1, "a");
  if (article && (after == Tag::kVBD || after == Tag::kVBZ || after == Tag::kMD)) return true;
  if (!IsNoun(after)) return false;
  return reading.tag(i - 1) == Tag::kDT || reading.Is(i - 1, "percent") ||
         reading.Is(i - 1, "cent");
}

// "said [profit] rose 12 percent", "on Tuesday that [profit] rose": what looks like a verb's base
// and has neither a subject nor "to" before it, before a past tense.
bool IsNounBeforePast(const SentenceReading& reading, std::size_t i) {
  if (reading.tag(i + 1) != Tag::kVBD && !reading.Is(i + 1, "rose")) return false;
  const Tag before = reading.tag(i - 1);
  const bool opens = before == Tag::kVBD || before == Tag::kIN || before == Tag::kWDT ||
                     before == Tag::kCC || before == Tag::kDT || reading.Is(i - 1, ",");
  if (!opens) return false;
  const bool preposition =
      reading.tag(i) == Tag::kIN && (WordClasses(*reading.text, i) & kFunctionWord) != 0;
  return !preposition && VerbLemma(reading.word(i)) == Folded(reading.word(i));
}

// "[Profit] up 12 percent", "[Shares] down 8 percent after warning": a headline's subject.
bool IsSubjectOfChange(const SentenceReading& reading) {
  const std::size_t first = reading.first();
  if (!IsVerb(reading.tag(first)) || !reading.has(first + 2)) return false;
  if (!reading.Is(first + 1, "up") && !reading.Is(first + 1, "down")) return false;
  const std::string word = Folded(reading.word(first));
  if (VerbLemma(word) != word && !IsPlural(word)) return false;
  return std::any_of(
      reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& quantity) {
        return quantity.first_token == first + 2 && quantity.unit.dimension == "percent";
      });
}

// "as the toll [rose] to 29": no flower
bool IsRiseBehindNoun(const SentenceReading& reading, std::size_t i) {
  if (!reading.Is(i, "rose")) return false;
  const Tag before = reading.tag(i - 1), next = reading.tag(i + 1);
  // "the number of dead", "of injured"
  const bool behind = IsNoun(before) || IsAdjective(before) || before == Tag::kVBN;
  return behind && (next == Tag::kTO || next == Tag::kIN || next == Tag::kCD);
}

// "12 critically [hurt]": behind a count and an adverb no base form.
bool IsParticipleBehindCount(const SentenceReading& reading, std::size_t i) {
  return reading.tag(i - 1) == Tag::kRB && i >= reading.first() + 2 &&
         (reading.tag(i - 2) == Tag::kCD || reading.tag(i - 2) == Tag::kNNS);
}

// "is to [last] six weeks", "will [last] until May"
bool IsVerbLast(const SentenceReading& reading, std::size_t i) {
  if (!reading.Is(i, "last")) return false;
  const Tag after = reading.tag(i + 1);
  const bool open = after == Tag::kCD || after == Tag::kIN || after == Tag::kDT;
  return open && (reading.Is(i - 1, "to") || reading.tag(i - 1) == Tag::kMD);
}

// "to [free] the woman", "to [open] its doors"
bool IsVerbBehindTo(const SentenceReading& reading, std::size_t i) {
  const Tag after = reading.tag(i + 1);
  return reading.Is(i - 1, "to") &&
         (after == Tag::kDT || after == Tag::kPRP || after == Tag::kPRPS);
}

// "to cut 3,000 jobs, [close] two plants": the next of what is to be done.
bool IsVerbOfList(const SentenceReading& reading, std::size_t i) {
  constexpr std::size_t kReach = 12;
  if (!reading.Is(i - 1, ",") || reading.tag(i + 1) != Tag::kCD) return false;
  for (std::size_t k = i - 1; k > reading.first() && i - k < kReach; --k) {
    if (reading.tag(k - 1) == Tag::kTO && IsVerb(reading.tag(k))) return true;
  }
  return false;
}

// "The Aurora 2 [sank]", "the Aurora-2 [struck] a rock": behind a name that ends with a number.
bool IsPastBehindNumberedName(const SentenceReading& reading, std::size_t i) {
  if (i < reading.first() + 2 || reading.tag(i - 1) != Tag::kCD) return false;
  std::size_t name = i - 2;
  if (reading.Is(name, "-") && name > reading.first()) --name;
  const std::string word = Folded(reading.word(i));
  return reading.token(name).word_case == WordCase::kCapitalized &&
         reading.token(i).word_case == WordCase::kLower && !absl::EndsWith(word, "s") &&
         !absl::EndsWith(word, "ing") && !absl::EndsWith(word, "ed") && VerbLemma(word) != word;
}

// The tag that the token should have, by the one that it has.
Tag Mended(const SentenceReading& reading, std::size_t i) {
  const Tag tag = reading.tag(i);
  switch (tag) {
    case Tag::kVBZ:
      return IsPluralBeforePast(reading, i) ? Tag::kNNS : tag;
    case Tag::kJJ:
      if (IsPastBetween(reading, i)) return Tag::kVBD;
      if (IsVerbOfList(reading, i)) return Tag::kVB;
      return IsVerbLast(reading, i) || IsVerbBehindTo(reading, i) ? Tag::kVB : tag;
    case Tag::kRB:
      return IsVerbLast(reading, i) ? Tag::kVB : tag;
    case Tag::kVB:
      if (IsParticipleBehindCount(reading, i)) return Tag::kVBN;
      [[fallthrough]];
    case Tag::kVBP:
      return IsNounBehindArticle(reading, i) || IsNounBeforePast(reading, i) ? Tag::kNN : tag;
    case Tag::kIN:
      return IsNounBeforePast(reading, i) ? Tag::kNN : tag;
    case Tag::kVBN:
      if (IsNounBeforePast(reading, i)) return Tag::kNN;
      return IsRiseBehindNoun(reading, i) ? Tag::kVBD : tag;
    case Tag::kNN:
      if (IsRiseBehindNoun(reading, i) || IsPastBehindNumberedName(reading, i)) return Tag::kVBD;
      return IsVerbLast(reading, i) ? Tag::kVB : tag;
    default:
      return tag;
  }
}

}  // namespace

void RepairTags(SentenceReading& reading) {
  const std::size_t first = reading.first();
  if (first == reading.last()) return;
  if (IsPluralThatOpens(reading)) reading.tags.front() = Tag::kNNS;
  if (IsSubjectOfChange(reading)) {
    reading.tags.front() = IsPlural(reading.word(first)) ? Tag::kNNS : Tag::kNN;
  }
  for (std::size_t i = first + 1; i + 1 < reading.last(); ++i) {
    Tag& tag = reading.tags[i - first];
    const Tag mended = Mended(reading, i);
    if (mended == tag) continue;
    tag = mended;
    if (mended == Tag::kVB && reading.Is(i - 1, "to")) reading.tags[i - 1 - first] = Tag::kTO;
  }
}

}  // namespace claimcheck
