// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/trigger.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "absl/strings/match.h"
#include "claims/claim/frame_phrase.h"
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
      // "the fighting", and "the harvest", which looks like a superlative
      return IsNoun(tag) || tag == Tag::kJJ || tag == Tag::kJJS || tag == Tag::kVBG;
    case FramePart::kState:
      return tag == Tag::kVBN || tag == Tag::kVBD || tag == Tag::kJJ || tag == Tag::kRB ||
             tag == Tag::kNN || tag == Tag::kNNS || tag == Tag::kVBG || tag == Tag::kIN ||
             tag == Tag::kTO;
  }
  return false;
}

constexpr FramePart kParts[] = {FramePart::kVerb, FramePart::kNoun, FramePart::kState,
                                FramePart::kClass};

// For each tag the parts of speech that a word so tagged may be, a bit for each: most words of a
// text, the small ones, may be none.
constexpr std::uint8_t BitOf(FramePart part) {
  return static_cast<std::uint8_t>(1u << static_cast<unsigned>(part));
}
constexpr auto kPartsOfTag = [] {
  std::array<std::uint8_t, kTagCount> parts = {};
  for (std::size_t tag = 0; tag < parts.size(); ++tag) {
    for (FramePart part : kParts) {
      if (MayBe(part, static_cast<Tag>(tag))) parts[tag] |= BitOf(part);
    }
  }
  return parts;
}();

// The form of the word that rows of `part` are compared with: its lemma as a verb or as a noun, or
// the word itself. Classes of events are found by the same form as other nouns.
const Lemma& FormOf(const SentenceReading& reading, std::size_t token, FramePart part) {
  return part == FramePart::kState  ? LemmaAsIs(reading, token)
         : part == FramePart::kVerb ? LemmaAsVerb(reading, token)
                                    : LemmaAsNoun(reading, token);
}

// Which of `parts`, a bit for each, begin a row with the word. Most words begin none, and each is
// remembered with what was asked of it.
std::uint8_t FramedParts(const SentenceReading& reading, std::size_t token, std::uint8_t parts) {
  WordLemmas& word = *reading.words[token - reading.first()];
  if ((parts & ~word.parts_asked) != 0) {
    for (FramePart part : kParts) {
      if ((parts & BitOf(part)) == 0) continue;
      const std::vector<FrameBeginning>& rows = *FormOf(reading, token, part).frames;
      const bool framed = std::any_of(rows.begin(), rows.end(),
                                      [&](const FrameBeginning& row) { return row.part == part; });
      if (framed) word.parts_framed |= BitOf(part);
    }
    word.parts_asked |= parts;
  }
  return parts & word.parts_framed;
}

constexpr WordSet kDo({"do", "does", "did", "done"});

// Whether a form of "be" or "get" stands before the verb, adverbs and negations between.
bool FollowsBeOrGet(const SentenceReading& reading, std::size_t verb) {
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
// without any verb, and what a verb is followed by. "The plant, known as Halden One, employs 90
// people": no plural stands between a noun and a number.
bool IsPresentOf(const SentenceReading& reading, std::size_t token) {
  if (!absl::EndsWith(reading.word(token), "s") || token == reading.first() ||
      token + 1 >= reading.last()) {
    return false;
  }
  const Tag before = reading.tag(token - 1);
  if (reading.tag(token + 1) == Tag::kCD) {
    return before == Tag::kNN || IsProperNoun(before) || reading.word(token - 1) == ",";
  }
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
  // "the repairs had cost 3.2 million euros", "was opened in 2012 and cost 3 million", "The crash
  // cost 11 people their lives"
  if (after == Tag::kCD) {
    return reading.lemma(token - 1) == "have" || before == Tag::kCC || before == Tag::kWDT ||
           ((IsNoun(before) || before == Tag::kCD) && reading.Is(token, "cost"));
  }
  if (after != Tag::kIN && after != Tag::kTO && after != Tag::kRP) return false;
  // "The dam burst at noon", "The ferry set out on Monday"
  if (IsNoun(before) && (reading.Is(token, "burst") || reading.Is(token, "set"))) return true;
  return before == Tag::kWDT || before == Tag::kWP || reading.lemma(token - 1) == "be" ||
         reading.word(token - 1) == ",";
}

// "when the board next [meets], on 3 May"
bool IsAfterNext(const SentenceReading& reading, std::size_t token) {
  return token >= reading.first() + 2 && reading.Is(token - 1, "next") &&
         IsNoun(reading.tag(token - 2)) && absl::EndsWith(reading.word(token), "s");
}

// Whether a noun stands where the tagger may have mistaken a verb for it: after a word that only
// nouns follow it is one.
bool MayBeMistakenVerb(const SentenceReading& reading, std::size_t token) {
  if (!IsNoun(reading.tag(token)) || reading.token(token).word_case != WordCase::kLower) {
    return false;
  }
  if (token == reading.first()) return true;
  if (IsAfterNext(reading, token)) return true;
  const Tag before = reading.tag(token - 1);
  return before != Tag::kDT && before != Tag::kPOS && before != Tag::kPRPS && before != Tag::kIN &&
         (before != Tag::kCD || IsInTime(reading, token - 1)) && !IsAdjective(before);
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

// "34 officials [face] sanctions": between what is counted and a plural stands a verb.
bool IsPresentOfCounted(const SentenceReading& reading, std::size_t token) {
  if (!reading.has(token + 1) || reading.tag(token) != Tag::kNN) return false;
  if (reading.tag(token + 1) != Tag::kNNS) return false;
  return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [&](const Quantity& quantity) {
                       return quantity.last_token == token && quantity.unit.dimension == "count" &&
                              reading.tag(token - 1) == Tag::kNNS;
                     });
}

// A verb that the tagger took for a noun: "the trawler, which sank in May".
bool IsMistakenVerb(const SentenceReading& reading, std::size_t token) {
  const absl::string_view word = reading.word(token);
  if (IsAfterNext(reading, token)) return true;
  if (VerbLemma(word) == word) {
    return IsUnchangedPast(reading, token) || IsPresentOfCounted(reading, token);
  }
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

// "[had] been brought in", "[have] all died"
bool IsOfPerfect(const SentenceReading& reading, std::size_t have) {
  std::size_t i = have + 1;
  while (reading.has(i) && (IsAdverb(reading.tag(i)) || reading.Is(i, "all"))) ++i;
  return reading.has(i) && (reading.tag(i) == Tag::kVBN || reading.tag(i) == Tag::kVBD);
}

void AddTriggersAt(const SentenceReading& reading, std::size_t token, FramePart part,
                   std::vector<Trigger>& triggers) {
  const Tag tag = reading.tag(token);
  const Lemma& form = FormOf(reading, token, part);
  const FrameRow* longest = nullptr;
  std::uint64_t seconds = 0;
  for (const FrameBeginning& beginning : *form.frames) {
    if (beginning.part != part) continue;
    if (beginning.second != 0) {
      if (seconds == 0) seconds = BitsOfSeconds(reading, token, form, part);
      if ((seconds & BitOfWord(beginning.second)) == 0) continue;
    }
    const FrameRow* row = beginning.row;
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
    const bool have = row->keys.size() == 1 && row->keys[0] == FoldedWord("have").key();
    if (have && IsOfPerfect(reading, token)) continue;
    const std::size_t end = MatchEnd(reading, token, *row);
    if (end == token) continue;
    // "Inflation fell to 3.2 percent": to no army.
    const bool fall_to = row->frame == "capture" && row->keys.size() == 2;
    if (fall_to && EndOfFigureAt(reading, end) != end) continue;
    Trigger trigger{.first = token, .last = end, .row = row};
    if (part == FramePart::kVerb) {
      // "were fatally [shot]"
      const std::size_t verb = IsAdverb(tag) && token + 1 < end ? token + 1 : token;
      const Tag form_of_verb = reading.tag(verb);
      trigger.passive = MayBePassive(reading, verb) && FollowsBeOrGet(reading, token);
      trigger.participle =
          form_of_verb == Tag::kVBN || form_of_verb == Tag::kVBG || form_of_verb == Tag::kJJ;
    }
    triggers.push_back(trigger);
    if (longest == nullptr) longest = row;
  }
}

// A word within a longer phrase means what the phrase means: "close" in "applications close"; of
// two phrases that share words the longer one: "have on board" in "the coach had 39 on board". A
// strike is one in "2,300 drivers are on strike" all the same.
void DropWithinPhrases(std::vector<Trigger>& triggers) {
  std::size_t end = 0, first = 0, kept = 0;
  bool counts = false;
  for (const Trigger& trigger : triggers) {
    const bool event = trigger.row->part == FramePart::kClass && counts;
    if (trigger.first > first && trigger.last <= end && !event) {
      const FrameRow& around = *triggers[kept - 1].row;
      const bool longer =
          around.part == FramePart::kNoun && around.keys.size() < trigger.row->keys.size();
      if (longer) triggers[kept - 1] = trigger;
      continue;
    }
    if (trigger.last > end) {
      end = trigger.last;
      first = trigger.first;
      counts = trigger.row->role == "count";
    }
    triggers[kept++] = trigger;
  }
  triggers.resize(kept);
}

}  // namespace

absl::string_view TriggerText(const SentenceReading& reading, const Trigger& trigger) {
  return Slice(reading.text->text,
               Cover(reading.token(trigger.first).span, reading.token(trigger.last - 1).span));
}

void FindTriggers(SentenceReading& reading) {
  std::vector<Trigger>& triggers = reading.triggers;
  triggers.clear();
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    const Tag tag = reading.tag(i);
    const std::uint8_t parts = kPartsOfTag[static_cast<std::size_t>(tag)];
    if (parts == 0 || reading.token(i).kind != TokenKind::kWord) continue;
    constexpr std::uint8_t kVerb = BitOf(FramePart::kVerb);
    const bool may_be_mistaken = (parts & kVerb) == 0 && MayBeMistakenVerb(reading, i);
    std::uint8_t framed = FramedParts(reading, i, may_be_mistaken ? parts | kVerb : parts);
    if ((framed & ~parts) != 0 && !IsMistakenVerb(reading, i)) framed &= parts;
    for (unsigned rest = framed; rest != 0; rest &= rest - 1) {
      AddTriggersAt(reading, i, static_cast<FramePart>(std::countr_zero(rest)), triggers);
    }
  }
  DropWithinPhrases(triggers);
}

}  // namespace claimcheck
