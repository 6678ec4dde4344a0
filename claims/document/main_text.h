// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_MAIN_TEXT_H_
#define CLAIMS_DOCUMENT_MAIN_TEXT_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/document/document.h"

namespace claimcheck {

// What of a page's text is not the article. Each function makes blocks of `blocks`, which lie in
// `text`, kLeftOut with a reason, and touches no others.
//
// To lose words of the article is the worse mistake: each rule asks for wording (residue.tsv) and
// for what the block and its neighbours look like.

// Lines of a page's furniture, wherever they stand; see furniture.h.
void LeaveOutFurniture(absl::string_view text, std::vector<Block>* blocks);

// Paragraphs that stand in the text a second time, word for word: pages print a caption under each
// picture of a series, and some save the whole article twice.
void LeaveOutRepeatedText(absl::string_view text, std::vector<Block>* blocks);

// Lists of videos: three or more lines that begin with a length ("1:36 Storm sinks boats"). Lines
// whose times only grow are the article's: a chronology.
void LeaveOutVideoLists(absl::string_view text, std::vector<Block>* blocks);

// Lists of other articles: what follows a heading such as "Recent Posts", as long as it has the
// shape of teasers (headlines, texts cut short with "…", "1 day ago"). The first paragraph of
// running text that no "1 day ago" follows is the article again.
void LeaveOutTeasers(absl::string_view text, std::vector<Block>* blocks);

// The readers' part: what follows "Leave a Reply" or "12 Comments" after the article, to the end of
// the text, when it holds no running text, or signs of comments ("Ole says:", "Reply", the form's
// lines); the line alone otherwise, for it may stand among the share links above the article.
void LeaveOutComments(absl::string_view text, std::vector<Block>* blocks);

// The author's box at the end: a line that is a person's name, not mentioned in the article, and a
// paragraph that goes on "Jane is a …" or "She writes …"; or any paragraph under "About the
// author".
void LeaveOutAuthorBox(absl::string_view text, std::vector<Block>* blocks);

// Blocks other than the title's that consist of the headline only, once or several times, even
// without a space in between ("Ferry runs agroundFerry runs aground").
void LeaveOutRepeatedTitle(absl::string_view text, absl::string_view title,
                           std::vector<Block>* blocks);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_MAIN_TEXT_H_
