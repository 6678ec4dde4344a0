// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/spelling.h"

#include <algorithm>
#include <array>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/lexicon/given_names.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMinSurname = 5;

// Shorter names (Iran, Iraq) that are one letter apart are two.
constexpr std::size_t kMinMisspelt = 7;

// Whether `a` becomes `b` by changing, adding or taking away one byte.
bool OneEditApart(absl::string_view a, absl::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t begin = 0;
  while (begin < a.size() && a[begin] == b[begin]) ++begin;
  const std::size_t rest = a.size() == b.size() ? begin + 1 : begin;
  return a.substr(std::min(rest, a.size())) == b.substr(begin + 1);
}

bool IsVowel(char c) { return absl::string_view("aeiouy").find(c) != absl::string_view::npos; }

// What is heard of a name but for its vowels: "mrdt" of "meredith". The
// first letter stays, an "h" inside and the second of two alike fall out.
std::string Consonants(absl::string_view name) {
  std::string heard;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i] == 'z' ? 's' : name[i] == 'k' || name[i] == 'q' ? 'c' : name[i];
    if (i > 0 && (IsVowel(c) || c == 'h' || c == '-' || c == '\'')) continue;
    if (heard.empty() || heard.back() != c) heard.push_back(c);
  }
  return heard;
}

// How the name ends to the ear: an open vowel tells Mario from Maria and Daniel from Daniela.
char EndOf(absl::string_view name) {
  if (absl::EndsWith(name, "nne") || absl::EndsWith(name, "lle")) return '-';
  const char last = name.back();
  if (last == 'y' || last == 'i' || absl::EndsWith(name, "ie") || absl::EndsWith(name, "ee") ||
      absl::EndsWith(name, "ey")) {
    return 'y';
  }
  return IsVowel(last) ? last : '-';
}

// "mario" and "maria"
bool EndOtherwise(absl::string_view a, absl::string_view b) {
  const char x = a.back(), y = b.back();
  return (x == 'a' && y == 'o') || (x == 'o' && y == 'a');
}

struct PersonName {
  absl::string_view first;   // "jo"
  absl::string_view second;  // what stands between: "ann"
  absl::string_view last;
};

PersonName Parts(absl::string_view name) {
  const std::size_t space = name.find(' '), end = name.rfind(' ');
  PersonName parts;
  if (space == absl::string_view::npos) return parts;
  parts.first = name.substr(0, space);
  parts.last = name.substr(end + 1);
  if (space != end) parts.second = name.substr(space + 1, end - space - 1);
  return parts;
}

// Whether two names for the same sex are one: of the same consonants, three of them or more.
bool FirstNamesAlike(absl::string_view a, absl::string_view b) {
  constexpr std::size_t kMinLetters = 5;
  if (a.size() < kMinLetters || b.size() < kMinLetters) return false;
  if (EndOf(a) != EndOf(b)) return false;
  // "Daniel" / "Danielle" are a man and a woman.
  if (absl::EndsWith(a, "lle") != absl::EndsWith(b, "lle")) return false;
  return Consonants(a) == Consonants(b);
}

bool SurnamesAlike(absl::string_view a, absl::string_view b) {
  if (a == b) return true;
  return a[0] == b[0] && a.size() >= kMinSurname && b.size() >= kMinSurname &&
         Consonants(a) == Consonants(b);
}

}  // namespace

absl::string_view WithoutSuffix(absl::string_view name) {
  if (name.empty()) return name;
  const char last = name.back();  // of most names no suffix's
  if (last != '.' && last != 'r' && last != 'i' && last != 'v') return name;
  static constexpr std::array<absl::string_view, 8> kSuffixes = {" jr.", " jr",  " sr.", " sr",
                                                                 " ii",  " iii", " iv",  " v"};
  for (const absl::string_view suffix : kSuffixes) {
    if (absl::EndsWith(name, suffix)) return name.substr(0, name.size() - suffix.size());
  }
  return name;
}

bool IsMisspelling(absl::string_view a, absl::string_view b) {
  if (std::min(a.size(), b.size()) < kMinMisspelt || a[0] != b[0]) return false;
  if (!OneEditApart(a, b)) return false;
  const absl::string_view x = Parts(a).first, y = Parts(b).first;
  return x.empty() || y.empty() || !EndOtherwise(x, y);
}

bool AreSpeltAlike(absl::string_view a, absl::string_view b) {
  if (a.empty() || b.empty() || a[0] != b[0]) return false;
  const PersonName x = Parts(a), y = Parts(b);
  if (x.first.empty() || y.first.empty() || !SurnamesAlike(x.last, y.last)) return false;
  if (FirstNamesAlike(x.first, y.first)) return true;
  // "mary ann" / "maryann"
  return (!x.second.empty() && FirstNamesAlike(absl::StrCat(x.first, x.second), y.first)) ||
         (!y.second.empty() && FirstNamesAlike(x.first, absl::StrCat(y.first, y.second)));
}

bool ShareDoubleSurname(absl::string_view a, absl::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  const std::size_t first = b.find(' ');
  if (first == absl::string_view::npos || b.rfind(' ') != first) return false;
  if (!absl::StartsWith(a, b) || a.size() <= b.size() + 1 || a[b.size()] != ' ') return false;
  // "austin police department" / "austin police", "mill street north"
  static constexpr WordSet kOther(
      {"department", "county",   "street",  "road",      "avenue", "university", "school",
       "park",       "hospital", "center",  "centre",    "news",   "times",      "police",
       "court",      "office",   "college", "boulevard", "drive",  "house",      "hall",
       "company",    "group",    "bank",    "airport",   "city",   "foundation"});
  const absl::string_view last = a.substr(b.size() + 1);
  return !absl::StrContains(last, ' ') && !kOther.Holds(FoldedHash(last)) &&
         SexOfGivenName(b.substr(0, first)) != Sex::kUnknown;
}

}  // namespace claimcheck
