// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/definite_age.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "absl/strings/str_cat.h"
#include "claims/claim/fate.h"
#include "claims/claim/same_name.h"
#include "claims/claim/value_text.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// "The 26-year-old [who] fired": one of several, whom the words behind tell from the others.
bool IsToldApart(const TokenizedText& text, const Sentence& sentence, const Claim& age) {
  std::size_t i = sentence.first;
  while (i < sentence.last && text.tokens[i].span.begin < age.span.end) ++i;
  return i < sentence.last && (text.Is(i, "who") || text.Is(i, "whose") || text.Is(i, "that"));
}

// The sentence that begins with "the" and the age; the number of sentences where none does.
std::size_t SentenceBegunBy(const TokenizedText& text, const Claim& age) {
  const auto after = std::upper_bound(
      text.sentences.begin(), text.sentences.end(), age.span.begin,
      [](std::size_t byte, const Sentence& sentence) { return byte < sentence.span.begin; });
  if (after == text.sentences.begin()) return text.sentences.size();
  const Sentence& sentence = *std::prev(after);
  const bool begins = sentence.last - sentence.first > 1 && text.Is(sentence.first, "the") &&
                      text.tokens[sentence.first + 1].span.begin == age.span.begin &&
                      !IsToldApart(text, sentence, age);
  return begins ? static_cast<std::size_t>(std::prev(after) - text.sentences.begin())
                : text.sentences.size();
}

// Whether the name is that of who says what the sentence tells.
bool Says(const TokenizedText& text, const Name& name) {
  static constexpr WordSet kSays(
      {"said", "says", "told", "tells", "added", "wrote", "announced", "according", "to"});
  const auto says = [&](std::size_t i) {
    return i < text.tokens.size() && kSays.Holds(text.tokens[i].key);
  };
  return says(name.last) || says(name.last + 1) || (name.first > 0 && says(name.first - 1));
}

// "[Named as] Anton Berg": a person, though none of the words is known for a given name.
bool IsPerson(const TokenizedText& text, const Name& name) {
  if (name.pronoun) return false;
  if (name.kind == NameKind::kPerson) return true;
  return name.kind == NameKind::kOther && name.first > 1 && text.Is(name.first - 1, "as") &&
         (text.Is(name.first - 2, "named") || text.Is(name.first - 2, "identified"));
}

// The one person that a sentence tells of; "" where it tells of none or several.
std::string OnlyPersonIn(const TokenizedText& text, const Sentence& sentence,
                         const std::vector<Name>& names) {
  std::string person;
  auto name = std::partition_point(names.begin(), names.end(),
                                   [&](const Name& other) { return other.first < sentence.first; });
  for (; name != names.end() && name->first < sentence.last; ++name) {
    if (!IsPerson(text, *name)) continue;
    if (Says(text, *name)) return "";
    if (!person.empty() && person != name->canonical) return "";
    person = name->canonical;
  }
  return person;
}

bool NamesAnybody(const TokenizedText& text, const Sentence& sentence,
                  const std::vector<Name>& names) {
  return std::any_of(names.begin(), names.end(), [&](const Name& name) {
    return name.first >= sentence.first && name.first < sentence.last && IsPerson(text, name);
  });
}

// Whom the article is about: the one person whom its headline or its first sentence names, where
// nobody else is named more often; "" where there is none.
std::string PersonOfLead(const TokenizedText& text, const std::vector<Name>& names) {
  std::string person = OnlyPersonIn(text, text.sentences.front(), names);
  if (person.empty() && text.sentences.size() > 1) {
    person = OnlyPersonIn(text, text.sentences[1], names);
  }
  if (person.empty()) return "";
  const auto times = [&](const std::string& who) {
    return std::count_if(names.begin(), names.end(),
                         [&](const Name& name) { return name.canonical == who; });
  };
  const auto most = times(person);
  const bool other = std::any_of(names.begin(), names.end(), [&](const Name& name) {
    return IsPerson(text, name) && name.canonical != person && times(name.canonical) >= most;
  });
  return most > 1 && !other ? person : "";
}

bool IsAge(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kAge;
}

// Whether an age was told before that "the 26-year-old" takes up: of "a 26-year-old".
bool WasTold(const Claim& age, const std::vector<Claim>& claims) {
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
    return IsAge(claim) && !claim.in_title_field && claim.span.begin < age.span.begin &&
           ValueText(claim) == ValueText(age);
  });
}

// Whether the article gives the person another age.
bool HasOtherAge(const std::string& person, const Claim& age, const std::vector<Claim>& claims) {
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
    return IsAge(claim) && ValueText(claim) != ValueText(age) &&
           std::any_of(claim.about.entities.begin(), claim.about.entities.end(),
                       [&](const std::string& name) { return SameName(name, person); });
  });
}

}  // namespace

void NameDefiniteAges(const TokenizedText& text, const std::vector<Name>& names,
                      std::vector<Claim>& claims) {
  for (Claim& claim : claims) {
    const std::vector<std::string>& called = claim.about.bearers;
    const bool nobodys = IsAge(claim) && claim.about.entities.empty() &&
                         std::all_of(called.begin(), called.end(), IsFate) && !claim.in_title_field;
    if (!nobodys) continue;
    const std::size_t sentence = SentenceBegunBy(text, claim);
    if (sentence == 0 || sentence == text.sentences.size()) continue;
    std::string person = OnlyPersonIn(text, text.sentences[sentence - 1], names);
    if (person.empty() && !NamesAnybody(text, text.sentences[sentence - 1], names)) {
      person = PersonOfLead(text, names);
    }
    if (person.empty() || WasTold(claim, claims) || HasOtherAge(person, claim, claims)) continue;
    claim.about.entities = {person};
    claim.about.label = absl::StrCat("age of ", person);
  }
}

}  // namespace claimcheck
