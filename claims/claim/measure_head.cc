// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/measure_head.h"

#include <algorithm>
#include <optional>

#include "absl/strings/str_cat.h"
#include "claims/claim/context.h"
#include "claims/claim/measured_noun.h"
#include "claims/lexicon/lemma.h"
#include "claims/syntax/arguments.h"
#include "claims/syntax/governor.h"

namespace claimcheck {
namespace {

// The name in the phrase "of the Halden [fire]", "from Halden" that begins at `of`; "" when there
// is none.
std::string NameBehind(const SentenceReading& reading, std::size_t of) {
  constexpr std::size_t kReach = 4;
  if (!reading.has(of) || (!reading.Is(of, "of") && !reading.Is(of, "from"))) return "";
  for (const Name& name : reading.names) {
    if (name.first > of && name.first - of < kReach) return name.canonical;
  }
  return "";
}

// What a multiple is a multiple of: "nearly four times the [estimate]", "twice Meier's [price]". A
// size or amount says no more than what it is the size of.
std::string HeadOfMultiple(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kSizes(
      {"size", "amount", "number", "rate", "level", "volume", "quantity"});
  constexpr std::size_t kReach = 7;
  std::size_t noun = reading.last();
  for (std::size_t i = quantity.last_token; reading.has(i) && i - quantity.last_token < kReach;
       ++i) {
    const Tag tag = reading.tag(i);
    if (IsNoun(tag)) {
      noun = i;
    } else if (tag == Tag::kPOS) {
      noun = reading.last();
    } else if (noun != reading.last() || IsVerb(tag) || tag == Tag::kIN) {
      break;
    }
  }
  if (noun == reading.last()) return "";
  return kSizes.Holds(reading.lemma_key(noun)) ? NameBehind(reading, noun + 1)
                                               : EventWord(reading, noun);
}

// The verb right before the quantity that says how large something is: "[stands] 30 metres", "[is]
// worth $3 million", "[came] to $3 million"; of an area, how large it has grown: "[covers] 900
// hectares", "[spread] to 900 hectares".
std::optional<std::size_t> VerbOfMeasure(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kStative(
      {"be", "stand", "measure", "reach", "rise", "stretch", "weigh"});
  static constexpr WordSet kComesTo({"come", "amount", "run", "stand"});
  static constexpr WordSet kCovers({"cover", "span", "exceed"});
  static constexpr WordSet kSpreadsTo({"grow", "spread", "expand", "explode", "swell", "balloon"});
  if (quantity.first_token <= reading.first() + 1) return std::nullopt;
  std::size_t verb = quantity.first_token - 1;
  const bool to = reading.Is(verb, "to") || reading.Is(verb, "at");
  if (to || reading.Is(verb, "worth")) --verb;
  const std::uint64_t lemma = reading.lemma_key(verb);
  const bool spreads =
      quantity.unit.dimension == "area" && (to ? kSpreadsTo.Holds(lemma) : kCovers.Holds(lemma));
  const bool says = IsVerb(reading.tag(verb)) &&
                    (spreads || (to ? kComesTo.Holds(lemma) : kStative.Holds(lemma)));
  return says ? std::optional<std::size_t>(verb) : std::nullopt;
}

// What a verb says to be so large: "the [tower] stands 30 metres tall", "[trade] came to $9
// million".
std::optional<std::size_t> SubjectOfMeasure(const SentenceReading& reading,
                                            const Quantity& quantity) {
  const std::optional<std::size_t> verb = VerbOfMeasure(reading, quantity);
  if (!verb) return std::nullopt;
  const std::optional<std::size_t> subject = SubjectOf(reading, *verb);
  return subject && reading.has(*subject) && IsNoun(reading.tag(*subject)) ? subject : std::nullopt;
}

// The noun that a measure with a hyphen stands before: "a 12-kilometre rail [tunnel]".
std::optional<std::size_t> NounBehindHyphen(const SentenceReading& reading,
                                            const Quantity& quantity) {
  const std::size_t last = quantity.last_token;
  if (last < quantity.first_token + 3 || !reading.Is(last - 2, "-")) return std::nullopt;
  std::size_t end = last;
  while (reading.has(end) && IsNoun(reading.tag(end))) ++end;
  return end > last ? std::optional<std::size_t>(end - 1) : std::nullopt;
}

// The noun that a measure stands behind with the adjective for its direction: "a [gap] 40 metres
// wide", "the [dam], 21 metres high".
std::optional<std::size_t> NounBeforeExtent(const SentenceReading& reading,
                                            const Quantity& quantity) {
  static constexpr WordSet kExtents({"wide", "high", "tall", "long", "deep", "thick", "across"});
  const std::size_t next = SkipBrackets(reading, quantity.last_token);
  if (!reading.has(next) || !kExtents.Holds(reading.token(next).key)) return std::nullopt;
  std::size_t noun = quantity.first_token;
  if (noun > reading.first() && reading.Is(noun - 1, ",")) --noun;
  if (noun == reading.first() || !IsNoun(reading.tag(noun - 1))) return std::nullopt;
  return IsInName(reading, noun - 1) ? std::nullopt : std::optional<std::size_t>(noun - 1);
}

// The shock that a magnitude is nearest to, by whatever name: "the magnitude 6.1 [tremor]", "43
// [aftershocks], the strongest of magnitude 5.1".
std::string ShockOf(const SentenceReading& reading, const Quantity& quantity) {
  const Trigger* nearest = nullptr;
  std::size_t least = reading.last();
  for (const Trigger& trigger : reading.triggers) {
    const absl::string_view frame = trigger.row->frame;
    if (frame != "quake" && frame != "aftershock") continue;
    const std::size_t distance =
        trigger.first >= quantity.last_token
            ? trigger.first - quantity.last_token
            : quantity.first_token - std::min(quantity.first_token, trigger.last);
    if (distance >= least) continue;
    least = distance;
    nearest = &trigger;
  }
  return nearest == nullptr ? "" : std::string(nearest->row->frame);
}

bool MayPrecede(Tag tag) { return tag == Tag::kDT || tag == Tag::kPRPS || IsAdjective(tag); }

// The noun at `head` with the words that tell it from others of its kind: "operate profit" of
// "operating profit", "net profit", "order intake".
std::string NounWithKind(const SentenceReading& reading, std::size_t head) {
  static constexpr WordSet kKinds({"net", "gross", "pretax", "adjusted", "underlying", "core",
                                   "pre", "annual", "quarterly", "total", "average"});
  // What is dealt in on an exchange has two names.
  std::string words = reading.Is(head, "stock") ? "share" : EventWord(reading, head);
  for (std::size_t i = head; i > reading.first();) {
    --i;
    const bool kind =
        IsNoun(reading.tag(i)) || reading.tag(i) == Tag::kVBG || kKinds.Holds(reading.token(i).key);
    if (!kind || IsInName(reading, i)) break;
    words = absl::StrCat(reading.lemma(i), " ", words);
  }
  return words;
}

// The head of the subject whose last noun stands right before the verb: "trade" of "[trade] between
// the neighbours rose", "profit" of "operating [profits] fell".
std::size_t HeadBefore(const SentenceReading& reading, std::size_t verb) {
  constexpr std::size_t kReachOfLink = 6;
  static constexpr WordSet kLinks({"in", "of", "between", "with", "at", "from", "for", "to"});
  std::size_t head = verb - 1;
  for (std::size_t i = verb - 1; i > reading.first() && verb - i < kReachOfLink;) {
    --i;
    if (IsVerb(reading.tag(i)) || EndsClause(reading, i) || reading.Is(i, ",")) break;
    const bool link =
        kLinks.Holds(reading.token(i).key) && i > reading.first() && IsNoun(reading.tag(i - 1));
    if (link) head = i - 1;
  }
  return head;
}

// What rose or fell by a measure, or went so fast: "a 3 percent rise in [exports]", else the
// subject of the clause: "[shares] fell 3 percent", "[trade] reached $9 million, an increase of 3
// percent".
std::string WhatChanged(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReachOfIn = 3, kReach = 6;
  for (std::size_t i = quantity.last_token; reading.has(i) && i < quantity.last_token + kReachOfIn;
       ++i) {
    if (!reading.Is(i, "in")) continue;
    std::optional<std::size_t> noun;
    for (std::size_t k = i + 1; reading.has(k) && k < i + kReach; ++k) {
      if (IsNoun(reading.tag(k))) {
        noun = k;
      } else if (noun || (!MayPrecede(reading.tag(k)))) {
        break;
      }
    }
    return noun && i > quantity.last_token ? NounWithKind(reading, *noun) : "";
  }
  // "[winds] of 90 km an hour"; "a speed of 90 km an hour" says no more than the unit
  const std::size_t first = quantity.first_token;
  if (first > reading.first() + 1 && reading.Is(first - 1, "of") &&
      IsNoun(reading.tag(first - 2)) && quantity.unit.dimension == "speed" &&
      !reading.Is(first - 2, "speed") && !reading.Is(first - 2, "speeds")) {
    return NounWithKind(reading, first - 2);
  }
  // "[profits] fell 3 percent"
  for (std::size_t i = quantity.first_token;
       i > reading.first() + 1 && quantity.first_token - i < 3;) {
    --i;
    // "Shares fell": a plural at the beginning of a sentence may be taken for a verb, and a past
    // for a noun.
    const bool verb = IsVerb(reading.tag(i)) || VerbLemma(reading.word(i)) != reading.word(i);
    const bool noun =
        IsNoun(reading.tag(i - 1)) || (i - 1 == reading.first() && reading.tag(i - 1) == Tag::kVBZ);
    if (!verb || !noun) continue;
    return NounWithKind(reading, HeadBefore(reading, i));
  }
  const std::optional<std::size_t> verb = ClauseVerb(*reading.text, reading.sentence, reading.tags,
                                                     quantity.first_token, quantity.last_token);
  if (!verb || !reading.has(*verb)) return "";
  const std::optional<std::size_t> subject = SubjectOf(reading, *verb);
  if (!subject || !reading.has(*subject) || !IsNoun(reading.tag(*subject))) return "";
  return NounWithKind(reading, *subject);
}

}  // namespace

std::string HeadOfMeasure(const SentenceReading& reading, const Quantity& quantity) {
  if (quantity.unit.dimension == "magnitude") {
    if (std::string shock = ShockOf(reading, quantity); !shock.empty()) return shock;
  }
  const bool changes = quantity.change != Change::kNone && (quantity.unit.dimension == "percent" ||
                                                            quantity.unit.dimension == "length");
  const bool of_something = quantity.unit.dimension == "length" && MeasuredNoun(reading, quantity);
  if ((changes && !of_something) || quantity.unit.dimension == "speed") {
    if (std::string changed = WhatChanged(reading, quantity); !changed.empty()) return changed;
  }
  if (quantity.unit.dimension == "multiple") return HeadOfMultiple(reading, quantity);
  if (const std::optional<std::size_t> noun = NounBeforeExtent(reading, quantity)) {
    return EventWord(reading, *noun);
  }
  if (const std::optional<std::size_t> noun = MeasuredNoun(reading, quantity)) {
    return EventWord(reading, *noun);
  }
  if (const std::optional<std::size_t> noun = NounBehindHyphen(reading, quantity)) {
    return EventWord(reading, *noun);
  }
  if (const std::optional<std::size_t> subject = SubjectOfMeasure(reading, quantity)) {
    return EventWord(reading, *subject);
  }
  const std::optional<std::size_t> word = GoverningWord(
      *reading.text, reading.sentence, reading.tags, quantity.first_token, quantity.last_token);
  if (!word || !reading.has(*word)) return "";
  // "the average for this [year] is 3 percent": a time is not what is measured
  const Tag tag = reading.tag(*word);
  const bool tells =
      (IsNoun(tag) && !IsInTime(reading, *word) && reading.word(*word) != "%") || IsVerb(tag);
  return tells ? EventWord(reading, *word) : "";
}

}  // namespace claimcheck
