// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/conjoined_total.h"

#include <algorithm>
#include <optional>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/claim/quantity_frame.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

bool IsPerpetrator(std::uint64_t lemma) {
  static constexpr WordSet kWho(
      {"gunman", "shooter", "attacker", "assailant", "suspect", "killer", "bomber"});
  return kWho.Holds(lemma);
}

bool IsHarm(const Claim& claim) {
  static constexpr WordSet kHarms(
      {"death", "injury", "gunshot", "hospital", "arrest", "missing", "rescue"});
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
         claim.about.from_frame && kHarms.Holds(FoldedHash(claim.about.measure)) &&
         claim.quantity->bound == BoundKind::kExact && claim.quantity->value &&
         !claim.quantity->approximate && claim.quantity->role == NumberRole::kQuantity &&
         IsPeople(claim.quantity->unit.name);
}

// One of those that are counted one after the other, in tokens [first, last).
struct Conjunct {
  std::size_t first = 0;
  std::size_t last = 0;
  Decimal number = 1;
};

class List {
 public:
  List(const SentenceReading& reading, std::span<const Claim> claims, const Claim& claim)
      : reading_(reading), claims_(claims), claim_(claim) {
    conjuncts_.push_back(Counted(claim));
    while (AddBehind()) {
    }
    while (AddBefore()) {
    }
  }

  // The conjuncts, where they are several and belong together by what befell them.
  bool Holds() const {
    if (conjuncts_.size() < 2 || !anded_) return false;
    const Trigger* trigger = FrameOfQuantity(reading_, *claim_.quantity);
    if (trigger == nullptr) return false;
    const std::size_t first = conjuncts_.front().first, last = conjuncts_.back().last;
    if (trigger->first < first) {
      // "killed two men and a woman was hurt"
      return !reading_.has(last) || !IsVerb(reading_.tag(last));
    }
    // "arrested a man and two women were hurt", "parents of a girl and two boys"
    if (IsBehindName(first)) return false;
    const bool object = first > reading_.first() &&
                        (IsVerb(reading_.tag(first - 1)) || reading_.tag(first - 1) == Tag::kIN);
    return !object && trigger->first >= last;
  }

  const Conjunct& front() const { return conjuncts_.front(); }
  const Conjunct& back() const { return conjuncts_.back(); }
  bool begins_before() const { return front().first < claim_.quantity->first_token; }

  std::optional<Decimal> Sum() const {
    std::optional<Decimal> sum = Decimal(0);
    for (const Conjunct& conjunct : conjuncts_) {
      if (sum) sum = Add(*sum, conjunct.number);
    }
    return sum;
  }

 private:
  static Conjunct Counted(const Claim& claim) {
    return {claim.quantity->first_token, claim.quantity->last_token, *claim.quantity->value};
  }

  // "Anton Berg, [two women and a child] were hurt": with one who may count, or may not.
  bool IsBehindName(std::size_t first) const {
    if (first <= reading_.first() + 1 || !reading_.Is(first - 1, ",")) return false;
    return std::any_of(reading_.names.begin(), reading_.names.end(), [&](const Name& name) {
      return name.first == reading_.first() && name.last == first - 1;
    });
  }

  // A count of the same measure that begins, or ends, at the token.
  std::optional<Conjunct> CountAt(std::size_t token, bool ends) const {
    for (const Claim& other : claims_) {
      if (!IsHarm(other) || other.about.measure != claim_.about.measure) continue;
      const Conjunct conjunct = Counted(other);
      if ((ends ? conjunct.last : conjunct.first) == token) return conjunct;
    }
    return std::nullopt;
  }

  // "a police officer", that begins at the token.
  std::optional<Conjunct> OneFrom(std::size_t token) const {
    constexpr std::size_t kLongest = 4;
    if (!reading_.Is(token, "a") && !reading_.Is(token, "an")) return std::nullopt;
    std::size_t i = token + 1;
    while (reading_.has(i) && i <= token + kLongest &&
           (IsNoun(reading_.tag(i)) || IsAdjective(reading_.tag(i)))) {
      ++i;
    }
    return IsOne(token, i) ? std::optional(Conjunct{token, i}) : std::nullopt;
  }

  // "the driver of" no; "a guard", "the pilot", "Anton Berg", that ends at the token.
  std::optional<Conjunct> OneUpTo(std::size_t end) const {
    constexpr std::size_t kLongest = 4;
    // "Berg and three others were shot": he may have died since, whom an article names for that.
    const bool hurt = TraitsOf(claim_.about.measure).tally == "hurt";
    for (const Name& name : reading_.names) {
      if (!hurt && name.last == end && name.kind == NameKind::kPerson && !name.pronoun)
        return Conjunct{name.first, end};
    }
    for (std::size_t i = end; i > reading_.first() && end - i < kLongest + 1;) {
      const Tag tag = reading_.tag(--i);
      if (tag == Tag::kDT || tag == Tag::kPRPS)
        return IsOne(i, end) ? std::optional(Conjunct{i, end}) : std::nullopt;
      if (!IsNoun(tag) && !IsAdjective(tag)) break;
    }
    return std::nullopt;
  }

  // Whether tokens [first, last) are one person, and not the one who did it.
  bool IsOne(std::size_t first, std::size_t last) const {
    const std::size_t head = last - 1;
    static constexpr WordSet kMany({"staff", "crew", "police", "personnel", "couple", "family"});
    if (kMany.Holds(reading_.lemma_key(head))) return false;
    return last > first + 1 && reading_.tag(head) == Tag::kNN && IsPeople(reading_.lemma(head)) &&
           !IsPerpetrator(reading_.lemma_key(head));
  }

  bool AddBefore() {
    std::size_t end = conjuncts_.front().first;
    if (end <= reading_.first() + 1) return false;
    const bool anded = reading_.Is(end - 1, "and");
    if (!anded && (!reading_.Is(end - 1, ",") || !anded_)) return false;
    --end;
    if (anded && end > reading_.first() && reading_.Is(end - 1, ",")) --end;
    std::optional<Conjunct> before = CountAt(end, /*ends=*/true);
    if (!before) before = OneUpTo(end);
    if (!before) return false;
    // "[A man], two women and a child were hurt"; not "According to a guard, two women and …"
    if (!anded && before->first != reading_.first()) return false;
    anded_ = anded_ || anded;
    conjuncts_.insert(conjuncts_.begin(), *before);
    return true;
  }

  bool AddBehind() {
    std::size_t i = conjuncts_.back().last;
    if (!reading_.has(i + 1)) return false;
    const bool comma = reading_.Is(i, ",");
    const std::size_t and_at = comma ? i + 1 : i;
    const bool anded = reading_.Is(and_at, "and");
    if (!comma && !anded) return false;
    i = anded ? and_at + 1 : i + 1;
    if (!reading_.has(i)) return false;
    std::optional<Conjunct> behind = CountAt(i, /*ends=*/false);
    if (!behind) behind = OneFrom(i);
    if (!behind) return false;
    anded_ = anded_ || anded;
    conjuncts_.push_back(*behind);
    return true;
  }

  const SentenceReading& reading_;
  std::span<const Claim> claims_;
  const Claim& claim_;
  std::vector<Conjunct> conjuncts_;
  bool anded_ = false;
};

// Whether the claim's words make it a part for another reason than those beside it: "two other men"
// are others than somebody before, "Berg and two others" others than Berg.
bool IsPart(const Claim& claim, const List& list) {
  const bool others = claim.quantity->unit.name == "other" && list.begins_before();
  return std::any_of(claim.about.modifiers.begin(), claim.about.modifiers.end(),
                     [&](const std::string& modifier) {
                       return modifier != "beside one" && !(others && modifier == "other");
                     });
}

Claim TotalOf(const SentenceReading& reading, const Claim& part, const List& list,
              const Decimal& sum) {
  Claim total = part;
  Quantity& quantity = *total.quantity;
  const std::string noun = quantity.noun;
  quantity.value = sum;
  quantity.interval = {.low = Bound{sum, /*inclusive=*/true}, .high = Bound{sum, true}};
  quantity.unit.name = "person";
  quantity.noun = "people";
  total.span =
      Cover(reading.token(list.front().first).span, reading.token(list.back().last - 1).span);
  total.about.modifiers = {"sum"};  // see modifiers.h
  // "The dead [included] two women and a child": they need not be all.
  const std::size_t first = list.front().first;
  if (first > reading.first() && reading.lemma(first - 1) == "include") {
    total.about.modifiers = {"of them", "sum"};
  }
  if (!noun.empty() && absl::StartsWith(total.about.label, noun))
    total.about.label = absl::StrCat("people", total.about.label.substr(noun.size()));
  return total;
}

}  // namespace

std::vector<Claim> ConjoinedTotals(const SentenceReading& reading, std::span<const Claim> claims) {
  std::vector<Claim> totals;
  std::size_t end = 0;  // one past the last list
  for (const Claim& claim : claims) {
    if (!IsHarm(claim) || claim.quantity->first_token < end) continue;
    const List list(reading, claims, claim);
    if (!list.Holds() || IsPart(claim, list)) continue;
    const std::optional<Decimal> sum = list.Sum();
    if (!sum) continue;
    end = list.back().last;
    totals.push_back(TotalOf(reading, claim, list, *sum));
  }
  return totals;
}

}  // namespace claimcheck
