// SPDX-License-Identifier: Apache-2.0
#include "checker/house_terms.h"

#include <algorithm>
#include <map>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "claims/claim/same_name.h"
#include "claims/lexicon/frames.h"
#include "claims/lexicon/lemma.h"
#include "claims/lexicon/places.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace {

using Group = std::vector<std::string>;

std::string FoldedTerm(absl::string_view text) {
  std::string folded = absl::AsciiStrToLower(text);
  absl::RemoveExtraAsciiWhitespace(&folded);
  return folded;
}

bool HoldsFolded(const Group& group, absl::string_view folded) {
  return std::any_of(group.begin(), group.end(),
                     [folded](const std::string& term) { return FoldedTerm(term) == folded; });
}

// Puts the first of its group in the place of `name`.
void Unify(const std::vector<Group>& groups, std::string& name) {
  if (name.empty()) return;
  const std::string folded = FoldedTerm(name);
  for (const Group& group : groups) {
    if (!HoldsFolded(group, folded)) continue;
    // Names of claims are folded, sources are as written.
    name = folded == name ? FoldedTerm(group.front()) : group.front();
    return;
  }
}

void UnifyAll(const std::vector<Group>& groups, std::vector<std::string>& names) {
  for (std::string& name : names) Unify(groups, name);
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
}

void UnifyNames(const std::vector<Group>& groups, About& about) {
  UnifyAll(groups, about.entities);
  UnifyAll(groups, about.event);
  Unify(groups, about.actor);
  Unify(groups, about.thing.name);
}

// What a profile calls `term`: a place by its name, anything else by the words that tell it.
std::string ProfileName(const std::string& term) {
  const std::string folded = FoldedTerm(term);
  return FindPlace(folded) != nullptr ? folded : std::string(TellingWords(folded));
}

void UnifyProfile(const std::vector<Group>& groups, Profile& profile) {
  std::map<std::string, std::string> first_of;
  for (const Group& group : groups) {
    for (const std::string& term : group) {
      first_of.emplace(ProfileName(term), ProfileName(group.front()));
    }
  }
  std::map<std::string, int> counts;
  for (const NameCount& name : profile.names) {
    const auto first = first_of.find(name.name);
    counts[first == first_of.end() ? name.name : first->second] += name.count;
  }
  profile.names.clear();
  for (const auto& [name, count] : counts) profile.names.push_back({name, count});
}

// The measure of the program's that `term` is, or is a word for; empty when it is none.
absl::string_view FrameOf(const std::string& term) {
  for (const FrameRow& row : Frames()) {
    if (row.frame == term || (row.lemmas.size() == 1 && row.lemmas.front() == term)) {
      return row.frame;
    }
  }
  return "";
}

// What a group of measures is called: as the program calls the first that it knows, else by its
// first.
std::string MeasureOf(const Group& group) {
  for (const std::string& term : group) {
    const absl::string_view frame = FrameOf(FoldedTerm(term));
    if (!frame.empty()) return std::string(frame);
  }
  return FoldedTerm(group.front());
}

// Whether `text` holds `phrase` as whole words; both folded.
bool HoldsPhrase(absl::string_view text, absl::string_view phrase) {
  const auto is_word = [](char c) { return absl::ascii_isalnum(c) || (c & 0x80) != 0; };
  for (std::size_t at = text.find(phrase); at != absl::string_view::npos;
       at = text.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    if ((at == 0 || !is_word(text[at - 1])) && (end == text.size() || !is_word(text[end]))) {
      return true;
    }
  }
  return false;
}

// Whether the claim is about a word of `phrase`: its measure, its head or what evoked it. Where no
// frame tells what a figure is of, the words of its event do.
bool IsAbout(const About& about, absl::string_view phrase) {
  for (absl::string_view word : absl::StrSplit(phrase, ' ')) {
    if (word == about.measure || word == about.head ||
        HoldsPhrase(FoldedTerm(about.evoked_by), word)) {
      return true;
    }
    const std::string lemma = NounLemma(word);
    if (about.from_frame) continue;
    if (std::find(about.event.begin(), about.event.end(), lemma) != about.event.end()) return true;
  }
  return false;
}

void UnifyMeasure(const std::vector<Group>& groups, absl::string_view sentence, Claim& claim) {
  if (claim.about.measure.empty() && claim.about.head.empty()) return;
  for (const Group& group : groups) {
    for (const std::string& term : group) {
      const std::string phrase = FoldedTerm(term);
      const bool same = phrase == claim.about.measure;
      if (!same && !(IsAbout(claim.about, phrase) && HoldsPhrase(sentence, phrase))) continue;
      claim.about.measure = MeasureOf(group);
      claim.about.from_frame = true;
      claim.about.head.clear();
      return;
    }
  }
}

}  // namespace

void UseHouseTerms(const HouseTerms& terms, Article& article) {
  if (terms.empty()) return;
  UnifyProfile(terms.names, article.profile);
  for (Claim& claim : article.claims) {
    UnifyNames(terms.names, claim.about);
    Unify(terms.names, claim.scope.place);
    Unify(terms.names, claim.source);
    if (terms.measures.empty() || claim.kind != ClaimKind::kQuantity) continue;
    UnifyMeasure(terms.measures, FoldedTerm(Slice(TextOf(article.document, claim), claim.sentence)),
                 claim);
  }
}

}  // namespace claimcheck
