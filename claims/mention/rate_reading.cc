// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/rate_reading.h"

#include "absl/strings/str_cat.h"
#include "claims/mention/amount.h"
#include "claims/mention/counted_noun.h"

namespace claimcheck {
namespace {

// "per [100,000 people]", "per [1,000 live births]", "per [100 ml]", "per [$1,000]": a denominator
// with a number of its own, told as "100000 people".
UnitMatch ReadNumberedDenominator(const SentenceTokens& tokens, std::size_t at) {
  if (!tokens.IsNumber(at) && !tokens.IsNumber(at + 1)) return {};
  const std::optional<Amount> amount = ReadAmountFrom(tokens, at);
  if (!amount || !amount->number.value || amount->number.form != NumberForm::kDigits) return {};
  UnitMatch denominator;
  denominator.last = amount->last;
  std::string of = amount->unit.name;
  denominator.unit.dimension = amount->has_unit ? amount->unit.dimension : "count";
  if (!amount->has_unit) {
    const auto noun = ReadCountedNoun(tokens, amount->last, false);
    if (noun && noun->adjacent) {
      of = Folded(Slice(tokens.text().text, noun->span));
      denominator.last = noun->last;
    }
  }
  denominator.unit.name = amount->number.value->ToCanonicalString();
  if (!of.empty()) absl::StrAppend(&denominator.unit.name, " ", of);
  denominator.rate_name = denominator.unit.name;
  return denominator;
}

// "per [woman]", "per [polling station]": any noun in small letters.
UnitMatch ReadPlainDenominator(const SentenceTokens& tokens, std::size_t at) {
  const bool noun = tokens.IsLowerCase(at) && !tokens.IsFunctionWord(at) &&
                    tokens.at(at).size() > 2 && !tokens.IsAny(at, {"cent", "diem", "annum"});
  if (!noun) return {};
  UnitMatch denominator;
  denominator.unit = {Folded(tokens.at(at)), "count"};
  denominator.rate_name = denominator.unit.name;
  denominator.last = at + 1;
  return denominator;
}

// "3,000 barrels [daily]"; not "a $5 [daily] fee"
UnitMatch ReadFrequency(const SentenceTokens& tokens, std::size_t at) {
  if (!tokens.IsLowerCase(at) || tokens.at(at).back() != 'y') return {};
  const bool adjective = tokens.IsWord(at + 1) && !tokens.IsFunctionWord(at + 1);
  return adjective ? UnitMatch{} : FindFrequency(tokens.text(), at, tokens.last());
}

// "investors will get 47 pence [apiece]": for a share, where shares or those who hold them are told
// of before.
UnitMatch ReadApiece(const SentenceTokens& tokens, std::size_t at) {
  for (std::size_t i = at; i > tokens.first();) {
    --i;
    if (!tokens.IsAny(i, {"share", "shares", "shareholders", "investors", "stock"})) continue;
    UnitMatch share;
    share.unit = {"share", "count"};
    share.rate_name = "share";
    share.last = at + 1;
    return share;
  }
  return {};
}

// Whether the word behind a unit of time makes a time of it: "$1.2 billion a year [earlier]" tells
// when, not how often. "9 million a year [from] 2026" tells from when on it is so often.
bool TellsWhen(const SentenceTokens& tokens, std::size_t at) {
  if (tokens.Is(at, "from")) return !tokens.IsNumber(at + 1);
  return tokens.IsAny(at, {"earlier", "ago", "later", "before", "old", "after", "apart"});
}

}  // namespace

UnitMatch ReadRate(const SentenceTokens& tokens, std::size_t at) {
  if (const UnitMatch frequency = ReadFrequency(tokens, at)) return frequency;
  if (tokens.Is(at, "apiece")) return ReadApiece(tokens, at);
  std::size_t by = at;
  if (tokens.Is(by, "-")) ++by;  // "12-cent-a-share"
  // "47 pence [for every share]", "[for each Halden share]"
  if (tokens.Is(by, "for") && tokens.IsAny(by + 1, {"each", "every"})) {
    const bool named =
        tokens.IsWord(by + 2) && !tokens.IsLowerCase(by + 2) && tokens.Is(by + 3, "share");
    return FindDenominator(tokens.text(), named ? by + 3 : by + 2, tokens.last());
  }
  const bool per = tokens.Is(by, "per") || tokens.Is(by, "/");
  const bool each = tokens.Is(by, "each") || tokens.Is(by, "every");
  if (!per && !each && !tokens.IsArticle(by)) return {};
  std::size_t next = by + 1;
  if (tokens.Is(next, "-")) ++next;
  if (per) {
    if (UnitMatch numbered = ReadNumberedDenominator(tokens, next)) return numbered;
  }
  UnitMatch denominator = FindDenominator(tokens.text(), next, tokens.last());
  if (denominator && TellsWhen(tokens, denominator.last)) return {};
  if (each && denominator.unit.dimension != "time") return {};
  if (denominator || !per) return denominator;
  denominator = FindUnit(tokens.text(), next, tokens.last(), true);
  if (denominator.unit.dimension == "percent") return {};
  return denominator ? denominator : ReadPlainDenominator(tokens, next);
}

bool RestatesBehindSlash(const SentenceTokens& tokens, std::size_t slash, const Unit& unit) {
  if (!tokens.Is(slash, "/")) return false;
  const std::optional<Number> number = ReadNumber(tokens, slash + 1, {});
  if (!number) {  // "€3 million/$4 million"
    return unit.dimension == "money" && tokens.IsNumber(slash + 2) &&
           FindMoneySign(tokens.text(), slash + 1, slash + 2);
  }
  const UnitMatch again = FindUnit(tokens.text(), number->last, tokens.last(), true);
  return again && again.unit.name != unit.name && Comparable(again.unit, unit);
}

Unit RateOf(const Unit& unit, const UnitMatch& denominator) {
  UnitMatch numerator;
  numerator.unit = unit;
  const absl::string_view currency = CurrencyName(unit.name);
  numerator.rate_name = currency.empty() ? unit.name : std::string(currency);
  Unit rate = Rate(numerator, denominator);
  if (unit.name.empty()) rate.name.erase(0, 1);  // "12 [per 100000 people]"
  return rate;
}

}  // namespace claimcheck
