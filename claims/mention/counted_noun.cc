// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/counted_noun.h"

#include "absl/strings/match.h"
#include "claims/lexicon/counted.h"
#include "claims/mention/number_put_at.h"

namespace claimcheck {
namespace {

// A noun phrase longer than this is read no further.
constexpr std::size_t kMaxWords = 8;
// After "one" there is no plural to stop at.
constexpr std::size_t kMaxSingularWords = 3;

bool IsCompound(const SentenceTokens& tokens, std::size_t hyphen) {
  return tokens.Is(hyphen, "-") && tokens.Glued(hyphen) && tokens.Glued(hyphen + 1) &&
         tokens.IsWord(hyphen + 1);
}

// One past "20 [16-year-old] girls", "two [50-page] reports" at `at`, else 0.
std::size_t AfterNumberCompound(const SentenceTokens& tokens, std::size_t at) {
  if (!tokens.IsNumber(at) || !IsCompound(tokens, at + 1)) return 0;
  std::size_t last = at + 3;
  while (IsCompound(tokens, last)) last += 2;
  return last;
}

// One past "two [F-16] jets", "three [DC-8-62] aircraft", "12 [F-35s]" at `at`, else 0.
std::size_t AfterModelName(const SentenceTokens& tokens, std::size_t at) {
  if (!tokens.IsWord(at) || tokens.IsLowerCase(at)) return 0;
  std::size_t last = at + 1;
  while (tokens.Is(last, "-") && tokens.Glued(last) && tokens.Glued(last + 1) &&
         tokens.IsNumber(last + 1)) {
    last += 2;
  }
  if (last > at + 1) return last;
  // "30 [Boeing 787] jets"
  const bool numbered = tokens.IsNumber(at + 1) && tokens.IsLowerCase(at + 2) &&
                        !tokens.Glued(at + 1) && LooksPlural(tokens.at(at + 2)) &&
                        !tokens.IsFunctionWord(at + 2);
  return numbered ? at + 2 : 0;
}

// A plural that is no function word or verb form.
bool IsPlainPlural(const SentenceTokens& tokens, std::size_t at) {
  return tokens.IsWord(at) && LooksPlural(tokens.at(at)) &&
         (tokens.Classes(at) & (kFunctionWord | kVerbWord)) == 0;
}

bool IsParticiple(absl::string_view word) {
  if (LooksPlural(word)) return false;  // "women"
  const std::string folded = Folded(word);
  return absl::EndsWith(folded, "ed") || absl::EndsWith(folded, "ing") ||
         absl::EndsWith(folded, "en");
}

constexpr WordSet kNounsInLy({"ally", "anomaly", "assembly", "belly", "bully", "butterfly",
                              "family", "fly", "gully", "jelly", "lily", "monopoly", "rally",
                              "reply", "supply"});

constexpr WordSet kDays({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
                         "sunday", "yesterday", "today"});

// Nouns in -ing behind another word: "one more [shooting]"; other such words tell what it does:
// "one man [hiding] there".
constexpr WordSet kNounsInIng(
    {"shooting", "building", "meeting",  "hearing",  "wedding", "warning", "killing",  "stabbing",
     "bombing",  "painting", "drawing",  "ruling",   "filing",  "reading", "crossing", "opening",
     "evening",  "morning",  "listing",  "finding",  "landing", "casing",  "ceiling",  "ring",
     "king",     "wing",     "spring",   "string",   "thing",   "sibling", "earring",  "dwelling",
     "offering", "training", "briefing", "recording"});

// "one fatally": an adverb counts nothing.
bool IsAdverb(absl::string_view word) {
  return absl::EndsWith(word, "ly") && !kNounsInLy.Holds(FoldedHash(word));
}

class NounReader {
 public:
  NounReader(const SentenceTokens& tokens, bool singular) : tokens_(tokens), singular_(singular) {}

  std::optional<CountedPhrase> Read(std::size_t at) {
    if (IsCompound(tokens_, at)) {
      // "a 12-strong crew", "24-of-35", "3-pointers"
      const bool other = (tokens_.Classes(at + 1) & (kStateWord | kFunctionWord)) != 0 ||
                         IsPlainPlural(tokens_, at + 1);
      return other ? std::nullopt : std::optional<CountedPhrase>(Attributive(at + 1));
    }
    const bool whole = IsWholeOfPart(at);
    if (tokens_.Is(at, "more") && tokens_.Is(at + 1, "of")) ++at;  // "two more of the ships"
    const bool out_of = tokens_.Is(at, "out") && tokens_.Is(at + 1, "of");
    if (out_of && tokens_.IsAny(at + 2, {"the", "its", "their", "those", "these"})) {
      ++at;  // "seven out of the ten ships"
    }
    if (tokens_.Is(at, "of")) at = AfterPartitive(at);
    std::size_t end = Scan(at);
    if ((tokens_.Classes(end) & kStateWord) != 0) ++end;  // "six of the dead were"
    if (head_ == 0 && !singular_ && !whole && IsCopula(end)) ScanComplement(end + 1);
    return Result();
  }

 private:
  // Reads on from `at` to the phrase's head, or to where it ends without one; returns that token.
  std::size_t Scan(std::size_t at) {
    first_ = at;
    for (std::size_t i = at; i < at + kMaxWords && tokens_.Has(i);) {
      if (const std::size_t next = AfterNumberCompound(tokens_, i)) {
        adjacent_ = false;
        i = next;
        continue;
      }
      if (const std::size_t next = AfterModelName(tokens_, i)) {
        last_word_ = i;
        if (tokens_.Is(next, "s") && tokens_.Glued(next)) {
          head_ = next;
          return next + 1;
        }
        i = next;
        continue;
      }
      if (Ends(i)) return i;
      if (tokens_.IsWord(i) && Take(i)) return i;
      ++i;
    }
    return at + kMaxWords;
  }

  // "12-[member] panel": the word joined to the number.
  CountedPhrase Attributive(std::size_t at) const {
    CountedPhrase noun;
    noun.span = tokens_.token(at).span;
    noun.head = at;
    noun.last = at + 1;
    return noun;
  }

  // "of the 8,000 people", "of his men", "of them children": the token after "of" and what
  // determines the noun.
  std::size_t AfterPartitive(std::size_t of) {
    if (const std::size_t owned = AfterOwner(of + 1)) {
      adjacent_ = false;
      return owned;
    }
    std::size_t at = of + 1;
    adjacent_ = !tokens_.IsAny(at, {"the", "these", "those", "its", "his", "her", "their", "our",
                                    "my", "your", "all", "them", "whom"});
    if (!adjacent_) ++at;
    if (!adjacent_ && tokens_.IsAny(at, {"last", "first", "past", "next", "other"})) ++at;
    return AfterNumber(at);
  }

  // "of the [8,000] people", "of its [more than 8,000] jobs", "of his [season-high 31] points"
  std::size_t AfterNumber(std::size_t at) {
    std::size_t number = IsCompound(tokens_, at + 1) && tokens_.IsNumber(at + 3) ? at + 3 : at;
    if (tokens_.Is(at + 1, "than") || tokens_.Is(at, "at")) number += 2;
    if (tokens_.IsAny(at, {"about", "nearly", "some", "almost", "roughly"})) ++number;
    const std::optional<Numeral> numeral = tokens_.NumeralAt(number);
    if (!tokens_.IsNumber(number) && (!numeral || numeral->kind > NumeralKind::kTen)) return at;
    adjacent_ = false;
    ++number;
    while (const auto scale = tokens_.NumeralAt(number)) {
      if (scale->kind != NumeralKind::kScale && scale->kind != NumeralKind::kHundred) break;
      ++number;
    }
    return number;
  }

  // "of [Anna Keller's] three boats", "of [Norway's] 12 ships": one past the owner, or 0.
  std::size_t AfterOwner(std::size_t at) {
    constexpr std::size_t kMaxNames = 3;
    for (std::size_t i = at; i < at + kMaxNames; ++i) {
      if (!tokens_.IsWord(i) || tokens_.IsLowerCase(i)) return 0;
      if (tokens_.Is(i + 1, "'s")) return AfterNumber(i + 2);
    }
    return 0;
  }

  // Whether the number that ends at `at` is the 23 of "eight of the 23 dead were children": the
  // eight were.
  bool IsWholeOfPart(std::size_t at) const {
    constexpr std::size_t kBefore = 4;
    if (at < tokens_.first() + kBefore || !tokens_.Is(at - 2, "the") || !tokens_.Is(at - 3, "of")) {
      return false;
    }
    return tokens_.IsNumber(at - kBefore) || tokens_.NumeralAt(at - kBefore);
  }

  bool IsCopula(std::size_t at) const { return tokens_.IsAny(at, {"were", "are"}); }

  // "nine were [women]"; not "nine were charged" or "nine were in hospital"
  void ScanComplement(std::size_t at) {
    if (!tokens_.IsWord(at) || IsParticiple(tokens_.at(at))) return;
    if ((tokens_.Classes(at) & kStateWord) != 0 || tokens_.NumeralAt(at)) return;
    adjacent_ = false;
    Scan(at);
  }

  // Whether the phrase ends before token `at`.
  bool Ends(std::size_t at) const {
    const Token& token = tokens_.token(at);
    if (token.kind == TokenKind::kPunctuation) return !IsCompound(tokens_, at);
    if (token.kind != TokenKind::kWord) return true;
    if (token.line_before && at > first_) return true;
    // "well-armed", "US-based", "state-led"
    if (IsCompound(tokens_, at + 1) || (at > first_ && IsCompound(tokens_, at - 1))) return false;
    const std::uint32_t classes = tokens_.Classes(at);
    const bool country = tokens_.at(at) == "US";  // not "us"
    if ((classes & (kFunctionWord | kVerbWord)) != 0 && !country) return !GoesOn(at);
    // "24 dead", but "40 wounded soldiers"
    if ((classes & kStateWord) != 0) {
      return !tokens_.IsWord(at + 1) || !LooksPlural(tokens_.at(at + 1)) ||
             tokens_.IsFunctionWord(at + 1);
    }
    // After "one", a word in -ed is the verb that ends the phrase.
    if (!singular_) return false;
    if (kDays.Holds(token.key)) return true;  // "one official Monday said"
    const bool lower = tokens_.IsLowerCase(at);
    if (at > first_ && lower && IsAdverb(tokens_.at(at))) return true;  // "one boy accidentally"
    if (at > first_ && lower && absl::EndsWith(tokens_.at(at), "ing") &&
        !kNounsInIng.Holds(token.key) &&
        (tokens_.IsFunctionWord(at + 1) || !tokens_.IsWord(at + 1))) {
      return true;
    }
    const bool goes_on = tokens_.IsWord(at + 1) && !tokens_.IsFunctionWord(at + 1);
    const bool placed = at > first_ && IsAdverb(tokens_.at(at - 1));  // "one highly placed source"
    return ((at > first_ || !goes_on) && !(placed && goes_on) &&
            absl::EndsWith(Folded(tokens_.at(at)), "ed")) ||
           (tokens_.IsLowerCase(at) && IsAdverb(tokens_.at(at)) && !tokens_.IsWord(at + 1));
  }

  // "40 such people", "40 daily users", "400 school and hospital buildings"
  bool GoesOn(std::size_t at) const {
    if (at == first_) {
      const bool adverb = tokens_.IsAny(at, {"daily", "weekly", "monthly", "yearly", "mostly",
                                             "nationwide", "worldwide", "live"});
      return tokens_.IsAny(at, {"such", "old"}) ||
             (adverb && tokens_.IsWord(at + 1) && !tokens_.IsFunctionWord(at + 1));
    }
    if (singular_) return false;
    if (tokens_.Is(at, "'s")) return IsPlainPlural(tokens_, at + 1);  // "two sheriff's deputies"
    if (tokens_.IsAny(at, {"and", "or"}) && LeadsOn(at - 1)) return true;
    if (!tokens_.IsLowerCase(at - 1)) return false;
    if (!tokens_.IsAny(at, {"and", "or"})) return false;
    return tokens_.IsLowerCase(at + 1) && !IsParticiple(tokens_.at(at + 1)) &&
           (tokens_.Classes(at + 1) & (kFunctionWord | kVerbWord | kStateWord)) == 0 &&
           (IsPlainPlural(tokens_, at + 1) || IsPlainPlural(tokens_, at + 2) ||
            (tokens_.IsLowerCase(at + 2) && !tokens_.IsFunctionWord(at + 2) &&
             IsPlainPlural(tokens_, at + 3)));
  }

  // Takes the word at `at`; whether it is the head.
  bool Take(std::size_t at) {
    last_word_ = at;
    ++words_;
    if (singular_) return words_ >= kMaxSingularWords && !IsCompound(tokens_, at + 1);
    if (!LooksPlural(tokens_.at(at)) || IsCompound(tokens_, at + 1)) return false;
    head_ = at;
    return !LeadsOn(at);
  }

  // "40 [police] officers", "40 [Chinese] steel workers"
  bool LeadsOn(std::size_t at) const {
    if ((tokens_.Classes(at) & kLeadingPlural) == 0) return false;
    if (IsPlainPlural(tokens_, at + 1)) return true;
    // "40 [Chinese] and Thai workers"
    if (tokens_.IsAny(at + 1, {"and", "or"}) && tokens_.IsWord(at + 2) &&
        !tokens_.IsLowerCase(at + 2) && IsPlainPlural(tokens_, at + 3)) {
      return true;
    }
    return !tokens_.IsLowerCase(at) && tokens_.IsWord(at + 1) &&
           !IsParticiple(tokens_.at(at + 1)) && IsPlainPlural(tokens_, at + 2) &&
           (tokens_.Classes(at + 1) & (kFunctionWord | kVerbWord | kStateWord)) == 0;
  }

  std::optional<CountedPhrase> Result() const {
    std::size_t head = head_;
    if (singular_ && words_ > 0) head = last_word_;
    if (head == 0) return std::nullopt;
    // "one critically", "one more": nothing is named.
    if (singular_ && (tokens_.Is(head, "more") || IsAdverb(Folded(tokens_.at(head))))) {
      return std::nullopt;
    }
    CountedPhrase noun;
    noun.span = tokens_.SpanOf(FirstWord(), head + 1);
    noun.head = head;
    noun.last = head + 1;
    noun.adjacent = adjacent_;
    return noun;
  }

  // "more" and "other" say nothing of what is counted, nor does a number compound.
  std::size_t FirstWord() const {
    std::size_t at = first_;
    while (const std::size_t next = AfterNumberCompound(tokens_, at)) at = next;
    while (at < last_word_ &&
           tokens_.IsAny(at, {"more", "other", "additional", "further", "such", "fewer"})) {
      ++at;
    }
    return at;
  }

  const SentenceTokens& tokens_;
  const bool singular_;
  std::size_t first_ = 0;
  std::size_t head_ = 0;  // 0: none yet; a head never is the text's first token
  std::size_t last_word_ = 0;
  std::size_t words_ = 0;
  bool adjacent_ = true;
};

// Verbs that put a number to their subject, beside those of change.
constexpr WordSet kLevelVerbs({"is",       "was",    "are",     "were",     "be",      "been",
                               "hit",      "hits",   "reach",   "reached",  "reaches", "reaching",
                               "stood",    "stands", "stand",   "total",    "totals",  "totaled",
                               "totalled", "number", "numbers", "numbered", "passed",  "topped",
                               "exceeded", "exceeds"});

bool IsLevelVerb(const SentenceTokens& tokens, std::size_t i) {
  constexpr std::uint32_t kChange =
      kRiseBefore | kFallBefore | kRiseBy | kFallBy | kMovementWord | kFallBeforePercent;
  return tokens.IsWord(i) &&
         (kLevelVerbs.Holds(tokens.token(i).key) || (tokens.Classes(i) & kChange) != 0);
}

// One past the subject of the verb of level before token `first`; 0 when there is no such verb.
std::size_t EndOfSubject(const SentenceTokens& tokens, std::size_t first) {
  constexpr std::size_t kMaxVerbWords = 4;
  std::size_t at = first;
  if (tokens.IsAny(at - 1, {"to", "at", "by", "from"})) --at;
  const std::size_t end = at;
  while (end - at < kMaxVerbWords &&
         (IsLevelVerb(tokens, at - 1) ||
          tokens.IsAny(at - 1, {"now", "has", "have", "had", "already", "will", "may", "could"}))) {
    --at;
  }
  return at < end && IsLevelVerb(tokens, end - 1) ? at : 0;
}

// The phrase that ends before token `last` with a plural of lexicon/counted.h.
std::optional<CountedPhrase> PhraseBefore(const SentenceTokens& tokens, std::size_t last) {
  const std::size_t head = last - 1;
  if (!IsPlainPlural(tokens, head) || FindCountedNoun(Singular(tokens.at(head))) == nullptr) {
    return std::nullopt;
  }
  std::size_t first = head;
  while (tokens.IsWord(first - 1) && !tokens.IsFunctionWord(first - 1) &&
         last - first < kMaxWords) {
    --first;
  }
  if (tokens.IsNumber(first - 1)) return std::nullopt;
  return CountedPhrase{tokens.SpanOf(first, last), head, last, false};
}

// "number of [homes destroyed]": the phrase behind the "of" nearest before token `last`.
std::optional<CountedPhrase> NumberOfBefore(const SentenceTokens& tokens, std::size_t last) {
  constexpr std::size_t kReach = 8;
  for (std::size_t of = last - 1; tokens.Has(of) && last - of < kReach; --of) {
    if (!tokens.Is(of, "of") || !tokens.IsAny(of - 1, {"number", "numbers", "tally"})) continue;
    std::optional<CountedPhrase> noun = ReadCountedNoun(tokens, of + 1, false);
    if (!noun || noun->head >= last) return std::nullopt;
    noun->adjacent = false;
    return noun;
  }
  return std::nullopt;
}

}  // namespace

std::optional<CountedPhrase> ReadCountedSubject(const SentenceTokens& tokens, std::size_t first) {
  if (const auto noun = NumberPutAt(tokens, first)) return noun;
  const std::size_t last = EndOfSubject(tokens, first);
  if (last <= tokens.first()) return std::nullopt;
  if (const auto noun = NumberOfBefore(tokens, last)) return noun;
  return PhraseBefore(tokens, last);
}

std::optional<CountedPhrase> ReadCountedNoun(const SentenceTokens& tokens, std::size_t at,
                                             bool singular) {
  if (!tokens.Has(at)) return std::nullopt;
  return NounReader(tokens, singular).Read(at);
}

}  // namespace claimcheck
