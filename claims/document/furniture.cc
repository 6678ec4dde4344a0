// SPDX-License-Identifier: Apache-2.0
#include "claims/document/furniture.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "claims/document/date_shape.h"
#include "claims/document/line_shape.h"
#include "claims/document/residue.h"

namespace claimcheck {
namespace {

// No line of a page's furniture is longer, but for the notices of residue.tsv.
constexpr std::size_t kMaxPageLineBytes = 400;
constexpr std::size_t kMaxContactBytes = 120;  // for each address, of two at most
constexpr std::size_t kMaxContactWords = 8;    // the same
constexpr std::size_t kMaxFollowBytes = 100;
constexpr std::size_t kMaxCreditBytes = 60;

// "Home > News > World", "Home | News | Sports": begins with "Home" and has two or more parts.
bool IsNavigation(absl::string_view line) {
  if (line.size() > 200 || !absl::ConsumePrefix(&line, "Home")) return false;
  line = absl::StripLeadingAsciiWhitespace(line);
  for (absl::string_view separator : {">", "»", "|", "›", "→", "&gt;"}) {
    if (absl::StartsWith(line, separator)) return true;
  }
  return false;
}

// "… Published on Harbour Post (http://harbourpost.example)": the footer that Drupal and others
// print under each page of the print version, so that it stands in the middle of the text.
bool IsPrintFooter(absl::string_view line) {
  if (!absl::EndsWith(line, ")")) return false;
  const std::size_t published = line.find("Published on ");
  if (published == absl::string_view::npos) return false;
  const std::size_t url = line.find("(http", published);
  return url != absl::string_view::npos && line.find(' ', url) == absl::string_view::npos;
}

// Whether nothing but a web address is in `line`.
bool IsWebAddress(absl::string_view line) {
  return (absl::StartsWith(line, "http://") || absl::StartsWith(line, "https://") ||
          absl::StartsWith(line, "www.")) &&
         line.find(' ') == absl::string_view::npos;
}

// "jane.roe@harbourpost.example", "Follow Jane Roe on Twitter: @janeroe", "Contact Jane Roe at
// 555-0100 or jroe@harbourpost.example.": an address and no room for more than the invitation.
// With two of them there may be twice as much: "Have a tip? Jane Roe may be reached at
// jane@h.example. Follow her on Twitter @janeroe." A line with a date is none: "— Jane Roe
// (@janeroe) March 18, 2015" says whose words stand above.
bool IsContact(absl::string_view line) {
  if (line.size() > 2 * kMaxContactBytes || !absl::StrContains(line, "@")) return false;
  if (!ReadDateLine(line).dates.empty()) return false;
  const std::size_t size = line.size();
  std::size_t addresses = 0;
  std::size_t other_words = 0;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    const absl::string_view word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    const bool has_digit = word.find_first_of("0123456789") != absl::string_view::npos;
    if (absl::StrContains(word, "@") && word.size() > 2) {
      ++addresses;
    } else if (!word.empty() && !has_digit) {
      ++other_words;
    }
  }
  const std::size_t room = std::min<std::size_t>(addresses, 2);
  return size <= room * kMaxContactBytes && other_words <= room * kMaxContactWords;
}

// "Follow the Harbour Post: Facebook | Twitter": begins with "Follow" and names a network.
bool IsFollowLine(absl::string_view line) {
  if (line.size() > kMaxFollowBytes || !absl::StartsWithIgnoreCase(line, "follow ")) return false;
  for (absl::string_view network : {"Facebook", "Twitter", "Instagram", "YouTube", "LinkedIn"}) {
    if (absl::StrContains(line, network)) return true;
  }
  return false;
}

// "Jane Roe/AP", "(Jane Roe/Reuters)": nothing but who took a picture, and for which agency.
bool IsCredit(absl::string_view line) {
  absl::ConsumePrefix(&line, "(");
  absl::ConsumeSuffix(&line, ")");
  if (line.size() > kMaxCreditBytes) return false;
  const std::size_t slash = line.rfind('/');
  if (slash == absl::string_view::npos) return false;
  for (absl::string_view agency :
       {"AP", "AFP", "Reuters", "EPA", "UPI", "Getty Images", "Associated Press", "Shutterstock"}) {
    if (!absl::EqualsIgnoreCase(line.substr(slash + 1), agency)) continue;
    const absl::string_view name = absl::StripTrailingAsciiWhitespace(line.substr(0, slash));
    return IsPersonName(absl::StripSuffix(name, ",")) || name == "Uncredited";
  }
  return false;
}

// Whether `row`, which `line` meets, tells that the line alone is not the article. A label may
// stand before a sentence of the article's own ("Original story: Police said on Monday that …"),
// unless it says that what follows stands elsewhere.
bool IsAlone(const ResidueRow& row, absl::string_view line) {
  if (row.role == ResidueRole::kNotice) return true;
  if (row.role != ResidueRole::kLine) return false;
  const bool label = absl::EndsWith(row.pattern, ": *") && row.reason != "link to another story";
  return !label || !IsProse(line);
}

}  // namespace

absl::string_view FurnitureReason(absl::string_view line) {
  if (const ResidueRow* row = FindResidue(line)) {
    return IsAlone(*row, line) ? absl::string_view(row->reason) : "";
  }
  if (line.size() >= kMaxPageLineBytes) return "";
  if (IsNavigation(line)) return "navigation";
  if (IsPrintFooter(line)) return "published-on footer";
  if (IsWebAddress(line)) return "web address";
  if (IsContact(line)) return "contact line";
  if (IsFollowLine(line)) return "follow links";
  if (IsCredit(line)) return "photo credit";
  return line.size() < 200 && IsSeparator(line) ? "separator" : "";
}

}  // namespace claimcheck
