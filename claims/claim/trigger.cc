// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/trigger.h"

#include "claims/claim/sentence_reading.h"
#include "claims/lexicon/lemma.h"

namespace claimcheck {
namespace {

// Whether a word tagged `tag` may be of the row's part of speech. The tagger confuses participles
// with adjectives and, in headlines, verbs with nouns; a row never pairs a noun with a plain verb.
bool MayBe(FramePart part, Tag tag) {
  switch (part) {
    case FramePart::kVerb:
      return IsVerb(tag) || tag == Tag::kJJ;
    case FramePart::kNoun:
    case FramePart::kClass:
      return IsNoun(tag) || tag == Tag::kJJ || tag == Tag::kVBG;  // "the fighting"
    case FramePart::kState:
      return tag == Tag::kVBN || tag == Tag::kVBD || tag == Tag::kJJ || tag == Tag::kRB ||
             tag == Tag::kNN || tag == Tag::kVBG;
  }
  return false;
}

// The word's form that a row of `part` is compared with; `other` holds it when the reading's lemma
// is of another part of speech.
const std::string& Compared(const SentenceReading& reading, std::size_t token, FramePart part,
                            std::string& other) {
  const Tag tag = reading.tag(token);
  switch (part) {
    case FramePart::kVerb:
      return IsVerb(tag) ? reading.lemma(token) : other = VerbLemma(reading.word(token));
    case FramePart::kNoun:
    case FramePart::kClass:
      return tag == Tag::kNN || tag == Tag::kNNS ? reading.lemma(token)
                                                 : other = NounLemma(reading.word(token));
    case FramePart::kState:
      break;
  }
  return other = Folded(reading.word(token));
}

// One past the row's last token when the row's words stand at `token`, else `token`. The words of
// a phrase after its first may be lemmas of nouns ("claim the life of": "claimed the lives of").
std::size_t MatchEnd(const SentenceReading& reading, std::size_t token, const FrameRow& row) {
  std::size_t at = token + 1;
  for (std::size_t k = 1; k < row.lemmas.size(); ++k, ++at) {
    if (!reading.has(at)) return token;
    if (reading.lemma(at) != row.lemmas[k] && !FoldedEquals(reading.word(at), row.lemmas[k])) {
      return token;
    }
  }
  return at;
}

bool IsBe(const std::string& lemma) { return lemma == "be" || lemma == "get"; }

// Whether a form of "be" stands before the verb, adverbs and negations between them allowed.
bool FollowsBe(const SentenceReading& reading, std::size_t verb) {
  for (std::size_t i = verb; i > reading.first() && verb - i < 4;) {
    --i;
    if (IsBe(reading.lemma(i)) && IsVerb(reading.tag(i))) return true;
    const Tag tag = reading.tag(i);
    if (tag != Tag::kRB && tag != Tag::kVBN && tag != Tag::kVBG) return false;
  }
  return false;
}

void AddTriggersAt(const SentenceReading& reading, std::size_t token, FramePart part,
                   std::vector<Trigger>& triggers) {
  const Tag tag = reading.tag(token);
  if (!MayBe(part, tag)) return;
  std::string other;
  const FrameRow* longest = nullptr;
  for (const FrameRow* row : FramesBeginning(Compared(reading, token, part, other))) {
    if (row->part != part) continue;
    // One word may tell a count and an amount: "stole 31 paintings", "stole $9 million".
    if (longest != nullptr && row->role == longest->role) continue;
    const std::size_t end = MatchEnd(reading, token, *row);
    if (end == token) continue;
    Trigger trigger{.first = token, .last = end, .row = row};
    if (part == FramePart::kVerb) {
      trigger.passive =
          (tag == Tag::kVBN || tag == Tag::kVBD || tag == Tag::kJJ) && FollowsBe(reading, token);
      trigger.participle = tag == Tag::kVBN || tag == Tag::kVBG || tag == Tag::kJJ;
    }
    triggers.push_back(trigger);
    if (longest == nullptr) longest = row;
  }
}

}  // namespace

std::vector<Trigger> FindTriggers(const SentenceReading& reading) {
  std::vector<Trigger> triggers;
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    if (reading.token(i).kind != TokenKind::kWord) continue;
    for (FramePart part :
         {FramePart::kVerb, FramePart::kNoun, FramePart::kState, FramePart::kClass}) {
      AddTriggersAt(reading, i, part, triggers);
    }
  }
  return triggers;
}

}  // namespace claimcheck
