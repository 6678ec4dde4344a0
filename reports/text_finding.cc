// SPDX-License-Identifier: Apache-2.0
#include "reports/text_finding.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "reports/finding_message.h"
#include "reports/finding_passage.h"
#include "reports/paint.h"
#include "reports/snippet.h"
#include "reports/visible.h"

namespace claimcheck {
namespace {

// More than these are counted, not listed.
constexpr std::size_t kMaxOtherPlaces = 5;
constexpr std::size_t kMaxReasons = 5;

// "also in b.txt:4:2, c.txt:9:1 and 3 more".
std::string OtherPlaces(const TextContext& context, const FindingPassage& passage) {
  std::vector<std::string> places;
  for (std::size_t claim : passage.position->claims) {
    if (claim == passage.claim) continue;
    places.push_back(places.size() < kMaxOtherPlaces ? Visible(PassageLocation(context, claim))
                                                     : "");
  }
  if (places.empty()) return "";
  const std::size_t rest = places.size() - std::min(places.size(), kMaxOtherPlaces);
  places.resize(places.size() - rest);
  return absl::StrCat("also in ", absl::StrJoin(places, ", "),
                      rest > 0 ? absl::StrCat(" and ", rest, " more") : "");
}

// `words` in lines that end before column `width` where a space allows; all but the first begin
// with `indent` spaces. The first has `column` columns before it.
std::string Wrapped(absl::string_view words, std::size_t column, std::size_t indent,
                    std::size_t width) {
  std::string wrapped;
  for (absl::string_view word : absl::StrSplit(words, ' ', absl::SkipEmpty())) {
    const std::size_t columns = DisplayWidth(word);
    const bool fits = column + 1 + columns <= width;
    absl::StrAppend(&wrapped, fits ? " " : absl::StrCat("\n", std::string(indent, ' ')), word);
    column = fits ? column + 1 + columns : indent + columns;
  }
  return wrapped;
}

// Writes what follows a finding's first line: passages and reasons beside a margin that holds the
// line numbers.
class FindingWriter {
 public:
  FindingWriter(const TextContext& context, const Finding& finding,
                const std::vector<FindingPassage>& passages)
      : context_(context), finding_(finding) {
    for (const FindingPassage& passage : passages) {
      const std::size_t line = context.places.PlaceOf(passage.claim).line;
      margin_ = std::max(margin_, absl::StrCat(line).size());
    }
  }

  void WritePassage(const FindingPassage& passage) {
    const Article& article = context_.result.article_of(passage.claim);
    const Claim& claim = context_.result.claim(passage.claim);
    const Snippet snippet =
        CutSnippet(TextOf(article.document, claim), claim.span, context_.options.width);
    absl::StrAppend(&out_, std::string(margin_ + 1, ' '), InMargin("--> "),
                    Visible(PassageLocation(context_, passage.claim)), "\n");
    WriteLine("", "");
    WriteLine(absl::StrCat(context_.places.PlaceOf(passage.claim).line), snippet.line);
    WriteLine("", absl::StrCat(
                      std::string(snippet.mark_column, ' '),
                      InSeverity(absl::StrCat(std::string(snippet.mark_width, '^'), " ",
                                              Visible(PassageLabel(context_.result, passage))))));
    const std::string others = OtherPlaces(context_, passage);
    if (!others.empty()) WriteLine("", others);
    WriteLine("", "");
  }

  // Why each pair of positions disagrees, the strongest relation first, each reason once; then why
  // the claims were held against each other at all, or what there is to know of a single passage.
  void WriteReasons() {
    std::vector<const PositionPair*> pairs;
    for (const PositionPair& pair : finding_.pairs) {
      const bool told = std::any_of(pairs.begin(), pairs.end(), [&pair](const PositionPair* other) {
        return other->relation == pair.relation && other->reason == pair.reason;
      });
      if (!told) pairs.push_back(&pair);
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const PositionPair* a, const PositionPair* b) {
      return a->relation > b->relation;
    });
    pairs.resize(std::min(pairs.size(), kMaxReasons));
    for (const PositionPair* pair : pairs) WriteReason(RelationName(pair->relation), Words(*pair));
    if (finding_.because.empty()) return;
    const bool alone = finding_.positions.size() == 1 && finding_.pairs.empty();
    WriteReason(alone ? "note" : "about the same thing",
                Visible(absl::StrJoin(finding_.because, "; ")));
  }

  std::string Take() { return std::move(out_); }

 private:
  std::string InMargin(absl::string_view text) const {
    return Paint(context_.options.color, Ink::kMargin, text);
  }
  std::string InSeverity(absl::string_view text) const {
    return Paint(context_.options.color, InkOf(finding_.severity), text);
  }

  // "33 | text", the number at the right of the margin.
  void WriteLine(absl::string_view number, absl::string_view text) {
    const std::string padding(margin_ - number.size(), ' ');
    absl::StrAppend(&out_, InMargin(absl::StrCat(padding, number, " |")), text.empty() ? "" : " ",
                    text, "\n");
  }

  // A pair of two is plain from the passages above; of more positions, the two are named.
  std::string Words(const PositionPair& pair) const {
    const std::vector<Position>& positions = finding_.positions;
    if (positions.size() == 2 || pair.b >= positions.size()) return Visible(pair.reason);
    return absl::StrCat(Visible(positions[pair.a].value), " / ", Visible(positions[pair.b].value),
                        pair.reason.empty() ? "" : ": ", Visible(pair.reason));
  }

  // "  = name: words", wrapped under the name.
  void WriteReason(absl::string_view name, absl::string_view words) {
    const std::size_t indent = margin_ + 3;
    const std::size_t column = indent + name.size() + 1;
    absl::StrAppend(&out_, std::string(margin_ + 1, ' '), InMargin("= "),
                    Paint(context_.options.color, Ink::kStrong, name), words.empty() ? "" : ":",
                    Wrapped(words, column, indent, context_.options.width + indent), "\n");
  }

  const TextContext& context_;
  const Finding& finding_;
  std::size_t margin_ = 1;
  std::string out_;
};

std::string Header(const TextContext& context, const Finding& finding,
                   const std::vector<FindingPassage>& passages) {
  const bool color = context.options.color;
  const std::string place =
      passages.empty()
          ? ""
          : absl::StrCat(Visible(PassageLocation(context, passages.front().claim)), ": ");
  return absl::StrCat(
      Paint(color, Ink::kStrong, place),
      Paint(color, InkOf(finding.severity), absl::StrCat(SeverityName(finding.severity), ": ")),
      Paint(color, Ink::kStrong, Visible(finding.message)), " [", Visible(finding.rule), "]\n");
}

}  // namespace

std::string FindingText(const TextContext& context, const Finding& finding) {
  const std::vector<FindingPassage> passages =
      FindingPassages(context.result, context.options.drafts, finding);
  FindingWriter writer(context, finding, passages);
  for (const FindingPassage& passage : passages) writer.WritePassage(passage);
  writer.WriteReasons();
  return absl::StrCat(Header(context, finding, passages), writer.Take(), "\n");
}

}  // namespace claimcheck
