// SPDX-License-Identifier: Apache-2.0
#include "checker/toll_twice.h"

#include <algorithm>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/compare_claims.h"
#include "checker/one_event.h"
#include "checker/other_time.h"
#include "checker/shared_names.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/standing_lines.h"

namespace claimcheck {
namespace {

// A count of all whom it befell, told as a fact of the article's own event.
bool IsWhole(const Claim& claim, absl::string_view measure) {
  if (claim.kind != ClaimKind::kQuantity || claim.about.measure != measure) return false;
  const std::vector<std::string>& modifiers = claim.about.modifiers;
  const bool all =
      modifiers.empty() ||
      (modifiers.size() == 1 && (modifiers.front() == "rest" || modifiers.front() == "sum"));
  const BoundKind bound = claim.quantity->bound;
  const Scope& scope = claim.scope;
  const CountedNoun* noun = FindCountedNoun(claim.quantity->unit.name);
  const bool anybody = claim.quantity->unit.name.empty() || HasModifier(claim.about, "rest") ||
                       (noun != nullptr && noun->within == CountedClass::kAny);
  return all && anybody && claim.about.role == ClaimRole::kCount && claim.about.from_frame &&
         claim.quantity->value && (bound == BoundKind::kExact || bound == BoundKind::kAtLeast) &&
         claim.modality == Modality::kAsserted && !scope.background && !scope.other_event &&
         !scope.benchmark && !scope.one_place && !scope.since && !scope.as_of;
}

// The dead beside whom the claim counts the hurt: those of its own sentence, or of the one before
// where it counts the rest. nullopt where none are counted, or several numbers of them.
std::optional<Decimal> DeadBeside(const CheckResult& result, std::size_t claim) {
  constexpr std::size_t kMostBetween = 2;
  const Claim& hurt = result.claim(claim);
  std::optional<Decimal> own, before;
  for (const Claim& other : result.article_of(claim).claims) {
    if (!IsWhole(other, "death") || other.in_title_field != hurt.in_title_field) continue;
    const bool here = other.sentence == hurt.sentence;
    const bool next = other.sentence.end <= hurt.sentence.begin &&
                      hurt.sentence.begin - other.sentence.end <= kMostBetween;
    std::optional<Decimal>& dead = here ? own : before;
    if (!here && !next) continue;
    if (dead && !SameValue(*dead, *other.quantity->value)) return std::nullopt;
    dead = other.quantity->value;
  }
  return own || !HasModifier(hurt.about, "rest") ? own : before;
}

// What one sentence counts of those whom an event befell.
struct Toll {
  std::optional<Decimal> dead;
  std::optional<Decimal> hurt;
  std::optional<Decimal> all;  // of whom some died
};

Toll TollOf(const CheckResult& result, std::size_t claim) {
  Toll toll;
  const Claim& own = result.claim(claim);
  for (const Claim& other : result.article_of(claim).claims) {
    if (other.sentence != own.sentence || other.in_title_field != own.in_title_field) continue;
    if (IsWhole(other, "death")) toll.dead = other.quantity->value;
    if (IsWhole(other, "injury")) toll.hurt = other.quantity->value;
    if (IsWhole(other, "gunshot")) toll.all = other.quantity->value;
  }
  if (!toll.all && toll.dead && toll.hurt) toll.all = Add(*toll.dead, *toll.hurt);
  return toll;
}

// Whether both give one number, of as many as two events have in common by chance only.
bool GiveOne(const std::optional<Decimal>& a, const std::optional<Decimal>& b, int least) {
  return a && b && SameValue(*a, *b) && !Less(*a, least);
}

bool IsOfHarm(const Claim& claim) {
  return IsWhole(claim, "death") || IsWhole(claim, "injury") || IsWhole(claim, "gunshot");
}

const Block* BlockOf(const CheckResult& result, std::size_t claim) {
  const Claim& own = result.claim(claim);
  if (own.in_title_field) return nullptr;
  for (const Block& block : result.article_of(claim).document.blocks) {
    if (block.span.begin <= own.span.begin && own.span.end <= block.span.end) return &block;
  }
  return nullptr;
}

// Whether the claim stands in a caption or the like.
bool IsBeside(const CheckResult& result, std::size_t claim) {
  if (result.claim(claim).in_title) return false;
  const Block* block = BlockOf(result, claim);
  return block != nullptr &&
         (block->kind == BlockKind::kCaption ||
          IsStandingLine(Slice(result.article_of(claim).document.text, block->span)));
}

// Whether the beginning of the article or its headline names a place or a person of the claim's.
bool IsAtHome(const CheckResult& result, std::size_t claim) {
  constexpr std::size_t kLeadBytes = 1500;
  const Document& document = result.article_of(claim).document;
  const std::string lead = absl::AsciiStrToLower(
      absl::StrCat(document.title, "\n", absl::string_view(document.text).substr(0, kLeadBytes)));
  const Claim& own = result.claim(claim);
  const std::string line = absl::AsciiStrToLower(SentenceOf(result, claim));
  const std::size_t at = lead.find(line);
  const std::string without =
      at == std::string::npos ? lead : lead.substr(0, at) + lead.substr(at + line.size());
  return own.about.entities.empty() ||
         std::any_of(own.about.entities.begin(), own.about.entities.end(),
                     [&](const std::string& name) { return absl::StrContains(without, name); });
}

bool IsInOne(const CheckResult& result, std::size_t a, std::size_t b) {
  return b < result.claims.size() && result.claims[a].article == result.claims[b].article;
}

// The first claim of the article's running text that counts all whom it befell so.
std::optional<std::size_t> FirstOfText(const CheckResult& result, std::size_t claim) {
  constexpr std::size_t kReachBytes = 1200;
  for (std::size_t i = FirstClaimOf(result, claim); IsInOne(result, claim, i); ++i) {
    const Claim& other = result.claim(i);
    if (other.in_title || other.span.begin > kReachBytes) continue;
    if (IsWhole(other, result.claim(claim).about.measure) && !IsBeside(result, i)) return i;
  }
  return std::nullopt;
}

// Whether the running text or the headline gives the value of a line beside it, too.
bool TextGives(const CheckResult& result, std::size_t line) {
  const Claim& own = result.claim(line);
  for (std::size_t i = FirstClaimOf(result, line); IsInOne(result, line, i); ++i) {
    if (IsBeside(result, i)) continue;
    const Claim& other = result.claim(i);
    if (other.kind == ClaimKind::kQuantity && other.about.measure == own.about.measure &&
        other.quantity->value && SameValue(*other.quantity->value, *own.quantity->value)) {
      return true;
    }
  }
  return false;
}

bool IsStale(const CheckResult& result, std::size_t line, std::size_t text) {
  const Claim& told = result.claim(text);
  if (!told.in_title && FirstOfText(result, line) != text) return false;
  return IsBeside(result, line) && !IsBeside(result, text) && IsAtHome(result, line) &&
         !TextGives(result, line) && !SetsApart(SentenceOf(result, line));
}

}  // namespace

bool TellStaleToll(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  if (!IsOfHarm(x) || !IsOfHarm(y) || x.about.measure != y.about.measure) return false;
  if (HasModifier(x.about, "rest") != HasModifier(y.about, "rest")) return false;
  return IsStale(result, a, b) || IsStale(result, b, a);
}

bool TellTotalTwice(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  if (!IsWhole(x, "death") || !IsWhole(y, "death") || x.sentence == y.sentence) return false;
  if (!MayBeOfOneTime(x, y)) return false;
  const Toll first = TollOf(result, a), second = TollOf(result, b);
  const bool one = GiveOne(first.hurt, second.hurt, 2) || GiveOne(first.all, second.all, 3);
  return one && !SetsApart(SentenceOf(result, a)) && !SetsApart(SentenceOf(result, b));
}

bool TellTollTwice(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  if (result.claims[a].article != result.claims[b].article || x.sentence == y.sentence)
    return false;
  if (!IsWhole(x, "injury") || !IsWhole(y, "injury") || !MayBeOfOneTime(x, y)) return false;
  if (!x.scope.place.empty() && !y.scope.place.empty() && x.scope.place != y.scope.place)
    return false;
  const std::optional<Decimal> dead = DeadBeside(result, a), also = DeadBeside(result, b);
  return dead && also && SameValue(*dead, *also);
}

}  // namespace claimcheck
