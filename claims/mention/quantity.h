// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_QUANTITY_H_
#define CLAIMS_MENTION_QUANTITY_H_

#include <optional>
#include <string>
#include <vector>

#include "claims/text/token.h"
#include "claims/value/interval.h"
#include "claims/value/unit.h"

namespace claimcheck {

// How the words bound the value. The ends themselves are in Quantity::interval.
enum class BoundKind { kExact, kMoreThan, kAtLeast, kLessThan, kAtMost, kAbout, kRange, kVague };

// "exact", "more_than", "at_least", … as in the report.
absl::string_view BoundName(BoundKind bound);

// Whether the number tells a change ("rose by 3%", "3% more") rather than a level ("stood at 3%").
enum class Change { kNone, kIncrease, kDecrease };

// What a number in the text is. Only kQuantity goes on to become a claim; the others are recognized
// so that nothing reads them as a quantity.
enum class NumberRole {
  kQuantity,
  kOrdinal,  // "third", "5th": value is the position
  kName,     // "World War II", "Boeing 737", "G20", "iPhone 14", "Article 205"
  kDate,     // read by time_expression.h: years, days, clock times
  kPhone,
  kScore,
  kListNumber,
  kIdentifier,   // identifier: URLs, versions, case numbers, addresses
  kNotCompared,  // a quantity too large or too long to hold exactly: value is missing
  kIdiom,        // "no one", "one of the", "180-degree turn", "number one"
};

// A number in the text with everything the words around it say of its value.
struct Quantity {
  NumberRole role = NumberRole::kQuantity;
  Span span;         // hedge to unit or counted head: "more than 6,100 people", "$1.2 billion"
  Span number_span;  // the number alone: "6,100", "1.2 billion"
  std::size_t first_token = 0;  // tokens of `span`: [first_token, last_token)
  std::size_t last_token = 0;
  std::size_t number_token = 0;  // the number's first token

  std::optional<Decimal> value;  // missing for ranges and vague quantities
  Interval interval;             // the values it may take, in `unit`
  BoundKind bound = BoundKind::kExact;
  bool approximate = false;  // "about", "nearly", "or so", beside any bound
  Decimal step = 1;          // place value of the last significant digit, in `unit`
  Change change = Change::kNone;

  Unit unit;
  bool unit_assumed = false;   // other currencies share the words: see claims/claim/dollars.h
  std::string noun;            // what is counted, as written without its number: "people"
  Span noun_span;              // its place; empty when none is written beside the number
  std::size_t head_token = 0;  // the counted head's token when noun_span is not empty

  // The same amount told a second time in another unit: "10 km (6 miles)".
  std::optional<Decimal> other_value;
  Unit other_unit;

  friend bool operator==(const Quantity&, const Quantity&) = default;
};

// Reads every number in sentence `sentence` of `text`, in the order of the text, names, ordinals
// and the other roles included. Spans do not overlap. Linear in the sentence's length.
std::vector<Quantity> ReadQuantities(const TokenizedText& text, const Sentence& sentence);

// The same in place of what `quantities` holds, whose memory is used again.
void ReadQuantities(const TokenizedText& text, const Sentence& sentence,
                    std::vector<Quantity>& quantities);

// Whether the word with this key can begin or be part of a number ("twelve", "dozens", "half",
// "several"); a gate for Tokenize.
bool IsNumberWord(std::uint64_t key);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_QUANTITY_H_
