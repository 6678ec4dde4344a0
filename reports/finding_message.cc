// SPDX-License-Identifier: Apache-2.0
#include "reports/finding_message.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "reports/passage.h"

namespace claimcheck {
namespace {

// More than these are counted, not listed.
constexpr std::size_t kMaxPassages = 5;
// A quotation is a figure with its words; one that is longer is no help.
constexpr std::size_t kMaxQuoteBytes = 200;

// The first bytes of `text`, whole characters.
std::string Shortened(absl::string_view text) {
  if (text.size() <= kMaxQuoteBytes) return std::string(text);
  std::size_t end = kMaxQuoteBytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return absl::StrCat(text.substr(0, end), "…");
}

}  // namespace

std::string OneLine(absl::string_view text) {
  return absl::StrReplaceAll(text, {{"\r\n", " "}, {"\n", " "}, {"\r", " "}});
}

bool HasFullStop(absl::string_view text) {
  return absl::EndsWith(text, ".") || absl::EndsWith(text, "!") || absl::EndsWith(text, "?");
}

std::string PassageLocation(const ReportContext& context, std::size_t claim) {
  const TextPlace place = context.places.PlaceOf(claim);
  return absl::StrCat(context.result.article_of(claim).document.path,
                      context.result.claim(claim).in_title_field ? " (title)" : "", ":", place.line,
                      ":", place.column);
}

std::string FindingSentence(const ReportContext& context, const Finding& finding,
                            const std::vector<FindingPassage>& passages) {
  std::string sentence = finding.message;
  const absl::string_view joint = HasFullStop(sentence) ? " Compare " : "; compare ";
  for (std::size_t i = 1; i < std::min(passages.size(), 1 + kMaxPassages); ++i) {
    absl::StrAppend(&sentence, i == 1 ? joint : ", ", PassageLabel(context.result, passages[i]),
                    " at ", PassageLocation(context, passages[i].claim));
  }
  if (passages.size() > 1 + kMaxPassages) {
    absl::StrAppend(&sentence, " and ", passages.size() - 1 - kMaxPassages, " more");
  }
  return OneLine(sentence);
}

std::string FindingLines(const ReportContext& context, const Finding& finding,
                         const std::vector<FindingPassage>& passages) {
  std::string lines = OneLine(finding.message);
  for (std::size_t i = 0; i < std::min(passages.size(), 1 + kMaxPassages); ++i) {
    const std::size_t claim = passages[i].claim;
    const absl::string_view quote =
        QuoteOf(context.result.article_of(claim), context.result.claim(claim));
    absl::StrAppend(&lines, "\n", OneLine(PassageLocation(context, claim)), ": ",
                    OneLine(PassageLabel(context.result, passages[i])), ": “",
                    OneLine(Shortened(quote)), "”");
  }
  if (passages.size() > 1 + kMaxPassages) {
    absl::StrAppend(&lines, "\nand ", passages.size() - 1 - kMaxPassages, " more");
  }
  return lines;
}

}  // namespace claimcheck
