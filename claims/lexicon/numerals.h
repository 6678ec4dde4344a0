// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_NUMERALS_H_
#define CLAIMS_LEXICON_NUMERALS_H_

#include <cstdint>
#include <optional>

#include "claims/lexicon/key_map.h"
#include "claims/text/token.h"
#include "claims/value/interval.h"

namespace claimcheck {

// What a number word does; see the head of en/numerals.tsv.
enum class NumeralKind {
  kUnit,
  kTeen,
  kTen,
  kHundred,
  kScale,
  kAbbreviatedScale,
  kGluedScale,
  kMoneyScale,
  kOrdinal,
  kFraction,
  kGroup,
  kSuffix,
  kMultiplied,
  kMultiplier,
  kFold,
  kTimes,
  kDivided,
  kDivider,
  kDecade,
};

// One row of numerals.tsv. `value` is the number itself, the power of ten of a scale, the number of
// parts of a fraction, how many times as much.
struct Numeral {
  NumeralKind kind = NumeralKind::kUnit;
  int value = 0;
};

// The row of the word `token` of `text`, if it has one.
std::optional<Numeral> FindNumeral(const TokenizedText& text, std::size_t token);

// An amount without a figure: "several" [3, 12]; see en/vague.tsv.
struct VagueNumber {
  Interval interval;
  bool stands_alone = true;  // "few" and "many" do not: they only multiply a scale
  bool multiplies = false;   // "several hundred"
  std::size_t last = 0;      // one past its last token
};

// The longest vague phrase that begins at token `first`.
std::optional<VagueNumber> FindVague(const TokenizedText& text, std::size_t first,
                                     std::size_t limit);

// The words with which a numeral or a vague phrase begins.
const KeySet& FirstNumberWords();

// The words that tell that a number is near; not "a", though "a few" begins with it, nor "m" or
// "th", which need digits.
const KeySet& TellingNumberWords();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_NUMERALS_H_
