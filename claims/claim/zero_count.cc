// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/zero_count.h"

#include <optional>
#include <utility>

#include "claims/claim/quantity_frame.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

// Words between "no" and the noun: "no [police] officers", "none [of the injured] passengers".
constexpr std::size_t kReachOfNoun = 4;
constexpr std::size_t kReachOfElse = 6;

// After these, or with these, there are some: "no other officers", "nobody else", "none seriously".
constexpr WordSet kElse({"other",   "others",     "else",     "further",   "additional",
                         "more",    "new",        "one",      "seriously", "serious",
                         "badly",   "critically", "critical", "severely",  "severe",
                         "gravely", "fatally",    "fatal",    "major",     "significant",
                         "life"});

// What can be told to have happened to nobody. That nobody was arrested is true for an hour or two.
constexpr WordSet kMeasures({"death", "injury", "casualty", "gunshot"});

// A count of none: the tokens of its words, and its head where it has one.
struct None {
  std::size_t last = 0;
  std::optional<std::size_t> head;
};

bool TellsOfMore(const SentenceReading& reading, std::size_t begin) {
  for (std::size_t i = begin; i < reading.last() && i < begin + kReachOfElse; ++i) {
    if (EndsClause(reading, i)) return false;
    if (kElse.Holds(reading.token(i).key)) return true;
  }
  return false;
}

// The last noun of the phrase from `begin` on, which words that are no part of one end.
std::optional<std::size_t> HeadOfPhrase(const SentenceReading& reading, std::size_t begin) {
  std::optional<std::size_t> head;
  for (std::size_t i = begin; i < reading.last() && i < begin + kReachOfNoun; ++i) {
    if (IsNoun(reading.tag(i))) {
      head = i;
    } else if (head || (!IsAdjective(reading.tag(i)) && reading.tag(i) != Tag::kDT &&
                        reading.tag(i) != Tag::kPRPS)) {
      break;
    }
  }
  return head;
}

// "did [not have any officers] hurt"
std::optional<None> NotHaving(const SentenceReading& reading, std::size_t i) {
  if (!reading.has(i + 2) || !reading.Is(i + 1, "have")) return std::nullopt;
  const std::optional<std::size_t> head = HeadOfPhrase(reading, i + 2);
  return head ? std::optional<None>({*head + 1, head}) : std::nullopt;
}

// no = "nobody" | "no one" | "no" noun | "none" | "none of" ("them" | noun) | "not have" noun
std::optional<None> NoneAt(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kNot({"not", "n't"});
  if (kNot.Holds(reading.token(i).key)) return NotHaving(reading, i);
  if (reading.Is(i, "nobody")) return None{i + 1, std::nullopt};
  if (reading.Is(i, "none")) {
    if (!reading.has(i + 2) || !reading.Is(i + 1, "of")) return None{i + 1, std::nullopt};
    if (reading.tag(i + 2) == Tag::kPRP) return None{i + 3, std::nullopt};
    const std::optional<std::size_t> head = HeadOfPhrase(reading, i + 2);
    return head ? std::optional<None>({*head + 1, head}) : std::nullopt;
  }
  if (!reading.Is(i, "no") || !reading.has(i + 1)) return std::nullopt;
  if (reading.Is(i + 1, "one")) return None{i + 2, std::nullopt};
  const std::optional<std::size_t> head = HeadOfPhrase(reading, i + 1);
  return head ? std::optional<None>({*head + 1, head}) : std::nullopt;
}

Quantity ZeroOf(const SentenceReading& reading, std::size_t first, const None& none) {
  Quantity zero;
  zero.value = Decimal(0);
  zero.interval = Exactly(*zero.value);
  zero.first_token = zero.number_token = first;
  zero.last_token = none.last;
  zero.number_span = reading.token(first).span;
  zero.span = Cover(zero.number_span, reading.token(none.last - 1).span);
  zero.unit = {"", "count"};
  if (!none.head) return zero;
  zero.head_token = *none.head;
  zero.noun_span = reading.token(*none.head).span;
  zero.noun = std::string(reading.word(*none.head));
  zero.unit.name = reading.lemma(*none.head);
  return zero;
}

// Whether the words are of people, or name what befalls them: "no injuries".
bool IsOfPeople(const SentenceReading& reading, const Quantity& zero, const Trigger& trigger) {
  const bool none_of = reading.Is(zero.first_token, "none");  // "none of the injuries"
  if (trigger.row->slot == FrameSlot::kSelf || trigger.row->slot == FrameSlot::kParty)
    return !none_of;
  return zero.unit.name.empty() || IsPeople(zero.unit.name);
}

}  // namespace

std::vector<Quantity> ZeroCounts(const SentenceReading& reading) {
  std::vector<Quantity> zeros;
  if (!AnyMarked(reading.sentence, kTellsNone)) return zeros;
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    if (!IsMarked(reading.token(i), kTellsNone)) continue;
    const std::optional<None> none = NoneAt(reading, i);
    if (!none) continue;
    // "Most cause no injuries" tells of none in particular.
    const bool habit = i > reading.first() && reading.tag(i - 1) == Tag::kVBP &&
                       (reading.Is(i - 1, "cause") || reading.Is(i - 1, "lead"));
    if (habit) continue;
    const bool no_one = reading.Is(i, "no") && reading.Is(i + 1, "one");
    if (TellsOfMore(reading, no_one ? i + 2 : i + 1)) continue;
    // "did" and "n't" are two tokens of one word.
    const bool in_word = i > reading.first() && !reading.token(i).space_before &&
                         reading.token(i - 1).kind == TokenKind::kWord;
    Quantity zero = ZeroOf(reading, in_word ? i - 1 : i, *none);
    const Trigger* trigger = FrameOfQuantity(reading, zero);
    if (trigger == nullptr || !kMeasures.Holds(FoldedHash(trigger->row->frame))) continue;
    if (IsOfPeople(reading, zero, *trigger)) zeros.push_back(std::move(zero));
  }
  return zeros;
}

bool MayCountNone(const TokenizedText& text, const Sentence& sentence) {
  static constexpr WordSet kHarm({"hurt", "injured", "wounded", "killed", "dead", "died", "harmed",
                                  "shot", "injuries", "deaths", "fatalities", "casualties"});
  if (!AnyMarked(sentence, kTellsNone)) return false;
  bool none = false, harm = false;
  for (std::size_t i = sentence.first; i < sentence.last && !(none && harm); ++i) {
    none = none || IsMarked(text.tokens[i], kTellsNone);
    harm = harm || (none && kHarm.Holds(text.tokens[i].key));
  }
  return none && harm;
}

}  // namespace claimcheck
