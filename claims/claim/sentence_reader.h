// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SENTENCE_READER_H_
#define CLAIMS_CLAIM_SENTENCE_READER_H_

#include <deque>
#include <optional>
#include <span>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "claims/claim/day_month_order.h"
#include "claims/claim/name.h"
#include "claims/claim/published.h"
#include "claims/claim/sentence_reading.h"
#include "claims/document/document.h"
#include "claims/mention/time_expression.h"
#include "claims/text/token.h"
#include "claims/value/fiscal_year.h"

namespace claimcheck {

// How much is read of each sentence.
enum class ReadingDepth {
  kMentions,  // its numbers, lengths of time among them, and its dates
  kClaims     // its numbers and dates, and all else that a SentenceReading has room for
};

// Reads one text of a document, the article's or a title from metadata, sentence by sentence.
class SentenceReader {
 public:
  // Cuts the text and reads its dates, against `published` and in the given order of day and month
  // or, where that is unknown, in the one that the text tells. What the reader was made of must
  // outlive it.
  SentenceReader(const Document& document, absl::string_view text, const std::vector<Block>& blocks,
                 const Published& published, DayMonthChoice order);

  const TokenizedText& text() const { return text_; }
  const std::vector<TimeExpression>& times() const { return times_; }
  DayMonthChoice order() const { return order_; }

  // Whether a date in digits still reads two ways.
  bool IsUndecided() const;

  // The names in the text; the readings hold them once this has been called.
  const std::vector<Name>& FindAllNames();

  // Calls `use` with readings of all sentences of the article that hold a mention, some after the
  // other in the order of the text. They are good until `use` returns, and `use` must not read
  // another text. What works through sentences in stages is faster batch by batch: the code and
  // tables of all stages are several times what the caches next to a processor hold.
  void ForEachBatch(ReadingDepth depth,
                    absl::FunctionRef<void(std::span<const SentenceReading>)> use);

 private:
  void ReadTimes(const Published& published);
  void DropTimesIn(const std::optional<Span>& span);
  bool MayHoldMention(const Sentence& sentence, ReadingDepth depth) const;
  // Reads the numbers of a reading that has its sentence and dates; whether it holds any mention.
  bool ReadMentions(BlockKind kind, ReadingDepth depth, SentenceReading& reading);

  TokenizedText text_;
  const std::vector<Block>& blocks_;
  DayMonthChoice order_;
  bool southern_ = false;
  std::optional<FiscalYear> fiscal_;
  std::vector<TimeExpression> times_;
  std::deque<std::vector<TimeExpression>> impossible_;  // those of date lines that cannot be
  std::vector<Name> names_;
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SENTENCE_READER_H_
