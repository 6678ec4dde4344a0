// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/tag_repair.h"

#include "absl/strings/match.h"
#include "claims/lexicon/lemma.h"

namespace claimcheck {
namespace {

bool IsPlural(absl::string_view word) { return NounLemma(word) != Folded(word); }

bool IsBaseForm(Tag tag) { return tag == Tag::kVB || tag == Tag::kVBP; }

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
  return reading.tag(i) == Tag::kVBZ && reading.tag(i + 1) == Tag::kVBD &&
         IsNoun(reading.tag(i - 1)) && !kVerbs.Holds(reading.token(i).key) &&
         IsPlural(reading.word(i));
}

// "shares [tumbled] 7 percent"
bool IsPastBetween(const SentenceReading& reading, std::size_t i) {
  return reading.tag(i) == Tag::kJJ && reading.tag(i - 1) == Tag::kNNS &&
         reading.tag(i + 1) == Tag::kCD && absl::EndsWith(reading.word(i), "ed");
}

// "a [pay] rise", "a 3 percent [pay] offer", "the [search] went on"
bool IsNounBehindArticle(const SentenceReading& reading, std::size_t i) {
  if (!IsBaseForm(reading.tag(i))) return false;
  const Tag after = reading.tag(i + 1);
  const bool article = reading.Is(i - 1, "the") || reading.Is(i - 1, "a");
  if (article && (after == Tag::kVBD || after == Tag::kVBZ || after == Tag::kMD)) return true;
  if (!IsNoun(after)) return false;
  return reading.tag(i - 1) == Tag::kDT || reading.Is(i - 1, "percent") ||
         reading.Is(i - 1, "cent");
}

// "as the toll [rose] to 29": no flower
bool IsRiseBehindNoun(const SentenceReading& reading, std::size_t i) {
  const bool behind = IsNoun(reading.tag(i - 1)) || IsAdjective(reading.tag(i - 1)) ||
                      reading.tag(i - 1) == Tag::kVBN;  // "the number of dead", "of injured"
  return reading.tag(i) == Tag::kNN && reading.Is(i, "rose") && behind &&
         (reading.tag(i + 1) == Tag::kTO || reading.tag(i + 1) == Tag::kIN ||
          reading.tag(i + 1) == Tag::kCD);
}

// "12 critically [hurt]": behind a count and an adverb no base form.
bool IsParticipleBehindCount(const SentenceReading& reading, std::size_t i) {
  return reading.tag(i) == Tag::kVB && reading.tag(i - 1) == Tag::kRB && i >= reading.first() + 2 &&
         (reading.tag(i - 2) == Tag::kCD || reading.tag(i - 2) == Tag::kNNS);
}

// "is to [last] six weeks", "will [last] until May"
bool IsVerbLast(const SentenceReading& reading, std::size_t i) {
  const Tag after = reading.tag(i + 1);
  const bool open = after == Tag::kCD || after == Tag::kIN || after == Tag::kDT;
  return open && reading.Is(i, "last") &&
         (reading.Is(i - 1, "to") || reading.tag(i - 1) == Tag::kMD);
}

// "to [free] the woman", "to [open] its doors"
bool IsVerbBehindTo(const SentenceReading& reading, std::size_t i) {
  const Tag after = reading.tag(i + 1);
  return reading.tag(i) == Tag::kJJ && reading.Is(i - 1, "to") &&
         (after == Tag::kDT || after == Tag::kPRP || after == Tag::kPRPS);
}

}  // namespace

void RepairTags(SentenceReading& reading) {
  const std::size_t first = reading.first();
  if (first == reading.last()) return;
  if (IsPluralThatOpens(reading)) reading.tags.front() = Tag::kNNS;
  for (std::size_t i = first + 1; i + 1 < reading.last(); ++i) {
    Tag& tag = reading.tags[i - first];
    if (IsPluralBeforePast(reading, i)) tag = Tag::kNNS;
    if (IsPastBetween(reading, i)) tag = Tag::kVBD;
    if (IsNounBehindArticle(reading, i)) tag = Tag::kNN;
    if (IsRiseBehindNoun(reading, i)) tag = Tag::kVBD;
    if (IsParticipleBehindCount(reading, i)) tag = Tag::kVBN;
    if (IsVerbLast(reading, i) || IsVerbBehindTo(reading, i)) {
      tag = Tag::kVB;
      if (reading.Is(i - 1, "to")) reading.tags[i - 1 - first] = Tag::kTO;
    }
  }
}

}  // namespace claimcheck
