// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/trigger.h"

#include <algorithm>
#include <array>
#include <utility>

#include "absl/strings/match.h"
#include "claims/claim/sentence_reading.h"
#include "claims/lexicon/lemma.h"

namespace claimcheck {
namespace {

// Whether a word tagged `tag` may be of the row's part of speech. The tagger confuses participles
// with adjectives and, in headlines, verbs with nouns; a row never pairs a noun with a plain verb.
constexpr bool MayBe(FramePart part, Tag tag) {
  switch (part) {
    case FramePart::kVerb:
      return IsVerb(tag) || tag == Tag::kJJ || tag == Tag::kRB;  // "[first] reported"
    case FramePart::kNoun:
    case FramePart::kClass:
      return IsNoun(tag) || tag == Tag::kJJ || tag == Tag::kVBG;  // "the fighting"
    case FramePart::kState:
      return tag == Tag::kVBN || tag == Tag::kVBD || tag == Tag::kJJ || tag == Tag::kRB ||
             tag == Tag::kNN || tag == Tag::kVBG || tag == Tag::kIN || tag == Tag::kTO;
  }
  return false;
}

// For each tag the parts of speech that a word so tagged may be, a bit for each: most words of a
// text, the small ones, may be none.
constexpr unsigned BitOf(FramePart part) { return 1u << static_cast<unsigned>(part); }
constexpr auto kPartsOfTag = [] {
  std::array<unsigned, kTagCount> parts = {};
  for (std::size_t tag = 0; tag < parts.size(); ++tag) {
    for (FramePart part : {FramePart::kVerb, FramePart::kNoun, FramePart::kState}) {
      if (MayBe(part, static_cast<Tag>(tag))) parts[tag] |= BitOf(part);
    }
  }
  return parts;
}();

// The rows that a word may evoke as one part of speech, and the key of its form as that.
struct Form {
  std::uint64_t key = 0;
  const std::vector<const FrameRow*>* rows = nullptr;
};

// The form of the word that rows of `part` are compared with: its lemma as a verb or as a noun, or
// the word itself.
Form FormOf(const SentenceReading& reading, std::size_t token, FramePart part) {
  const Lemma& lemma = part == FramePart::kState  ? LemmaAsIs(reading, token)
                       : part == FramePart::kVerb ? LemmaAsVerb(reading, token)
                                                  : LemmaAsNoun(reading, token);
  return {lemma.key, lemma.frames};
}

// One past the name or the pronoun for a person that begins at `at`, else `at`.
std::size_t EndOfPersonAt(const SentenceReading& reading, std::size_t at) {
  static constexpr WordSet kPronouns({"him", "her", "them", "me", "us"});
  if (reading.has(at) && kPronouns.Holds(reading.token(at).key)) return at + 1;
  for (const Name& name : reading.names) {
    if (name.first == at && name.kind == NameKind::kPerson && !name.pronoun) return name.last;
  }
  return at;
}

// One past the last token of the row's words after its first when they stand from `at` on, else 0. They
// may be lemmas of nouns ("claim the life of": "claimed the lives of").
std::size_t RestEnd(const SentenceReading& reading, std::size_t at, const FrameRow& row) {
  for (std::size_t k = 1; k < row.keys.size(); ++k, ++at) {
    if (!reading.has(at)) return 0;
    if (reading.lemma_key(at) != row.keys[k] && reading.token(at).key != row.keys[k]) return 0;
  }
  return at;
}

// "forced [around 900 people] from their homes": whether the count that a verb has for its object stands
// within the row's phrase.
bool HoldsItsObject(const SentenceReading& reading, std::size_t token, const FrameRow& row) {
  if (row.part != FramePart::kVerb || row.slot != FrameSlot::kObject || row.keys.size() < 2) {
    return false;
  }
  return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [&](const Quantity& object) {
                       return object.first_token == token + 1 &&
                              RestEnd(reading, object.last_token, row) != 0;
                     });
}

// One past the row's last token when the row's words stand at `token`, else `token`; past the verb
// alone where its object stands within the phrase.
std::size_t MatchEnd(const SentenceReading& reading, std::size_t token, const FrameRow& row) {
  std::size_t at = token + 1;
  // "found [Anton Berg] guilty", "found [her] guilty", "shot [Anton Berg] dead"; not "set [him] off"
  if (row.part == FramePart::kVerb && row.keys.size() == 2) {
    const std::size_t end = EndOfPersonAt(reading, at);
    if (reading.has(end) && (IsAdjective(reading.tag(end)) || IsNoun(reading.tag(end)))) at = end;
  }
  if (const std::size_t end = RestEnd(reading, at, row); end != 0) return end;
  return HoldsItsObject(reading, token, row) ? token + 1 : token;
}

constexpr WordSet kDo({"do", "does", "did", "done"});

// Whether a form of "be" stands before the verb, adverbs and negations between them allowed.
bool FollowsBe(const SentenceReading& reading, std::size_t verb) {
  for (std::size_t i = verb; i > reading.first() && verb - i < 4;) {
    --i;
    static constexpr WordSet kPassives({"be", "get"});
    if (IsVerb(reading.tag(i)) && kPassives.Holds(reading.lemma_key(i))) {
      // "What it did was hurt 40 people."
      return i == reading.first() || !kDo.Holds(reading.token(i - 1).key);
    }
    const Tag tag = reading.tag(i);
    if (tag != Tag::kRB && tag != Tag::kVBN && tag != Tag::kVBG) return false;
  }
  return false;
}

// "Berg flies to Oslo", "The new limit applies from May": between a name, or the noun of a sentence
// without any verb, and what a verb is followed by.
bool IsPresentOf(const SentenceReading& reading, std::size_t token) {
  if (!absl::EndsWith(reading.word(token), "s") || token == reading.first() ||
      token + 1 >= reading.last()) {
    return false;
  }
  const Tag before = reading.tag(token - 1);
  const bool verbless = std::none_of(reading.tags.begin(), reading.tags.end(), IsVerb);
  if (!IsProperNoun(before) && !(before == Tag::kNN && verbless)) return false;
  const Tag next = reading.tag(token + 1);
  return next == Tag::kTO || next == Tag::kIN || next == Tag::kRB;
}

// "…, quit on Monday", "which burst in 1911", "was hit by": a past tense that looks like the verb's
// base, where only a verb stands between what is before and after it.
bool IsUnchangedPast(const SentenceReading& reading, std::size_t token) {
  if (token == reading.first() || token + 1 >= reading.last()) return false;
  const Tag before = reading.tag(token - 1), after = reading.tag(token + 1);
  // "the repairs had cost 3.2 million euros"
  if (reading.lemma(token - 1) == "have" && after == Tag::kCD) return true;
  if (after != Tag::kIN && after != Tag::kTO && after != Tag::kRP) return false;
  return before == Tag::kWDT || before == Tag::kWP || reading.lemma(token - 1) == "be" ||
         reading.word(token - 1) == ",";
}

// Whether a noun stands where the tagger may have mistaken a verb for it: after a word that only
// nouns follow it is one.
bool MayBeMistakenVerb(const SentenceReading& reading, std::size_t token) {
  if (!IsNoun(reading.tag(token)) || reading.token(token).word_case != WordCase::kLower) {
    return false;
  }
  if (token == reading.first()) return true;
  const Tag before = reading.tag(token - 1);
  return before != Tag::kDT && before != Tag::kPOS && before != Tag::kPRPS && before != Tag::kIN &&
         before != Tag::kCD && !IsAdjective(before);
}

// Whether the tag may be that of a participle after a form of "be". No base form follows one, and a
// verb that the tagger took for a noun was found by its past: "who were hurt", "who were shot"; not
// where an object follows: "what it did was hurt 40 people".
bool MayBePassive(const SentenceReading& reading, std::size_t token) {
  const Tag tag = reading.tag(token);
  if (tag == Tag::kVBN || tag == Tag::kVBD || tag == Tag::kJJ) return true;
  if (tag != Tag::kVB && tag != Tag::kNN) return false;
  if (!reading.has(token + 1)) return true;
  const Tag next = reading.tag(token + 1);
  return next != Tag::kCD && next != Tag::kDT && next != Tag::kPRP && next != Tag::kPRPS &&
         !IsNoun(next) && !IsAdjective(next);
}

// A verb that the tagger took for a noun: "the trawler, which sank in May".
bool IsMistakenVerb(const SentenceReading& reading, std::size_t token) {
  const absl::string_view word = reading.word(token);
  if (VerbLemma(word) == word) return IsUnchangedPast(reading, token);
  if (IsPresentOf(reading, token)) return true;
  return NounLemma(word) == word && !absl::EndsWith(word, "s") && !absl::EndsWith(word, "ing");
}

// "did not open", "will reopen": what follows is a verb, whatever it looks like.
bool FollowsDo(const SentenceReading& reading, std::size_t token) {
  std::size_t i = token;
  while (i > reading.first() && IsAdverb(reading.tag(i - 1))) --i;
  return i > reading.first() &&
         (reading.tag(i - 1) == Tag::kMD || reading.lemma_key(i - 1) == FoldedWord("do").key());
}

void AddTriggersAt(const SentenceReading& reading, std::size_t token, FramePart part,
                   const Form& form, std::vector<Trigger>& triggers) {
  const Tag tag = reading.tag(token);
  const FrameRow* longest = nullptr;
  for (const FrameRow* row : *form.rows) {
    if (row->part != part) continue;
    // One word may tell several things: "stole 31 paintings", "stole $9 million".
    if (longest != nullptr && row->role == longest->role && row->of == longest->of &&
        row->to == longest->to) {
      continue;
    }
    // "the last one", "close by": an adjective or adverb that only looks like a verb.
    const bool bare = row->lemmas.size() == 1 && form.key == reading.token(token).key;
    if (part == FramePart::kVerb && !IsVerb(tag) && !IsNoun(tag) && bare &&
        !FollowsDo(reading, token)) {
      continue;
    }
    const std::size_t end = MatchEnd(reading, token, *row);
    if (end == token) continue;
    Trigger trigger{.first = token, .last = end, .row = row};
    if (part == FramePart::kVerb) {
      trigger.passive = MayBePassive(reading, token) && FollowsBe(reading, token);
      trigger.participle = tag == Tag::kVBN || tag == Tag::kVBG || tag == Tag::kJJ;
    }
    triggers.push_back(trigger);
    if (longest == nullptr) longest = row;
  }
}

// A word within a longer phrase means what the phrase means: "close" in "applications close".
void DropWithinPhrases(std::vector<Trigger>& triggers) {
  std::size_t end = 0, first = 0, kept = 0;
  for (const Trigger& trigger : triggers) {
    if (trigger.first > first && trigger.last <= end) continue;
    if (trigger.last > end) {
      end = trigger.last;
      first = trigger.first;
    }
    triggers[kept++] = trigger;
  }
  triggers.resize(kept);
}

}  // namespace

std::vector<Trigger> FindTriggers(const SentenceReading& reading) {
  std::vector<Trigger> triggers;
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    const unsigned parts = kPartsOfTag[static_cast<std::size_t>(reading.tag(i))];
    if (parts == 0 || reading.token(i).kind != TokenKind::kWord) continue;
    Form forms[4];
    bool any = false;
    for (FramePart part : {FramePart::kVerb, FramePart::kNoun, FramePart::kState}) {
      const bool fits = (parts & BitOf(part)) != 0;
      if (!fits && (part != FramePart::kVerb || !MayBeMistakenVerb(reading, i))) continue;
      const Form form = FormOf(reading, i, part);
      if (form.rows->empty() || (!fits && !IsMistakenVerb(reading, i))) continue;
      forms[static_cast<std::size_t>(part)] = form;
      any = true;
    }
    if (!any) continue;
    // Classes of events are found by the same form as other nouns.
    forms[static_cast<std::size_t>(FramePart::kClass)] =
        forms[static_cast<std::size_t>(FramePart::kNoun)];
    for (FramePart part :
         {FramePart::kVerb, FramePart::kNoun, FramePart::kState, FramePart::kClass}) {
      const Form& form = forms[static_cast<std::size_t>(part)];
      if (form.rows != nullptr) AddTriggersAt(reading, i, part, form, triggers);
    }
  }
  DropWithinPhrases(triggers);
  return triggers;
}

}  // namespace claimcheck
