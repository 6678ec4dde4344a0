// SPDX-License-Identifier: Apache-2.0
#include "checker/within_article.h"

#include <algorithm>
#include <set>
#include <vector>

#include "checker/compare_claims.h"
#include "checker/headline_count.h"
#include "checker/one_event.h"
#include "checker/quantity_relation.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// A headline is held against what an article begins with: further down an article on several events
// tells of each.
constexpr std::size_t kLeadBytes = 1200;

// What happens to a person once: the day that Anton Berg died.
bool IsOfOneLife(const Claim& claim) {
  const FrameTraits& traits = TraitsOf(claim.about.measure);
  const bool once = claim.about.measure == "death" || !traits.recurring;
  return claim.kind == ClaimKind::kDate && once && traits.owner == FrameOwner::kPerson &&
         !claim.about.actor.empty();
}

bool HasOneValue(const Claim& claim) {
  const ClaimRole role = claim.about.role;
  return role == ClaimRole::kAge || role == ClaimRole::kStart || role == ClaimRole::kEnd ||
         IsOfOneLife(claim);
}

class WithinArticle {
 public:
  WithinArticle(const CheckResult& result, const Topic& topic, const Positions& positions)
      : result_(result), topic_(topic), positions_(positions) {}

  bool MayContradict(const AlignedPair& pair) const {
    const Claim& a = result_.claim(pair.a);
    const Claim& b = result_.claim(pair.b);
    if (a.in_title == b.in_title) {
      return (HasOneValue(a) || HasOneValue(b)) && !OneSentenceGivesBoth(pair);
    }
    const std::size_t headline = a.in_title ? pair.a : pair.b;
    const Claim& body = a.in_title ? b : a;
    if (SumsUpEvents(SentenceOf(result_, headline))) return false;
    return body.span.begin <= kLeadBytes && !IsVague(a) && !IsVague(b) && !BodyKeeps(headline) &&
           BodyGivesOne(headline) && !PartsComeTo(result_, headline);
  }

 private:
  // Whether the body gives the headline's value too, and so another figure there is of something
  // else.
  bool BodyKeeps(std::size_t headline) const {
    const Position& position = positions_.all()[positions_.Of(headline)];
    return BodyTellsItAsPart(headline) ||
           std::any_of(position.claims.begin(), position.claims.end(),
                       [&](std::size_t claim) { return IsInBodyOf(headline, claim); });
  }

  // Whether the body tells as a part what the headline counts under its own name: "79 marchers
  // held" over "40 were arrested, at least 12 of them marchers".
  bool BodyTellsItAsPart(std::size_t headline) const {
    const Claim& title = result_.claim(headline);
    if (title.kind != ClaimKind::kQuantity || title.about.role != ClaimRole::kCount) return false;
    const Quantity& figure = *title.quantity;
    if (!figure.value || figure.unit.name.empty()) return false;
    const std::vector<Claim>& claims = result_.article_of(headline).claims;
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
      return !claim.in_title && claim.kind == ClaimKind::kQuantity && claim.quantity->value &&
             claim.quantity->unit == figure.unit &&
             SameValue(*claim.quantity->value, *figure.value);
    });
  }

  // Whether the body gives one figure on the topic. Of several the headline may be about any, or
  // about all of them.
  bool BodyGivesOne(std::size_t headline) const {
    std::set<std::size_t> given;
    for (std::size_t claim : topic_.claims) {
      if (IsInBodyOf(headline, claim)) given.insert(positions_.Of(claim));
    }
    return given.size() <= 1;
  }

  // Whether the claim stands in the body under the headline, and is of its measure.
  bool IsInBodyOf(std::size_t headline, std::size_t claim) const {
    return result_.claims[claim].article == result_.claims[headline].article &&
           !result_.claim(claim).in_title &&
           result_.claim(claim).about.measure == result_.claim(headline).about.measure;
  }

  // Whether the sentence of one of two claims gives the other's value too: "two days ago, on 28
  // December".
  bool OneSentenceGivesBoth(const AlignedPair& pair) const {
    const auto gives = [&](std::size_t claim, std::size_t position) {
      const std::vector<std::size_t>& others = positions_.all()[position].claims;
      return std::any_of(others.begin(), others.end(), [&](std::size_t other) {
        return result_.claims[other].article == result_.claims[claim].article &&
               result_.claim(other).sentence == result_.claim(claim).sentence;
      });
    };
    return gives(pair.a, positions_.Of(pair.b)) || gives(pair.b, positions_.Of(pair.a));
  }

  const CheckResult& result_;
  const Topic& topic_;
  const Positions& positions_;
};

}  // namespace

bool MayContradictItself(const CheckResult& result, const Topic& topic, const Positions& positions,
                         const AlignedPair& pair) {
  return WithinArticle(result, topic, positions).MayContradict(pair);
}

}  // namespace claimcheck
