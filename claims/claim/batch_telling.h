// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_BATCH_TELLING_H_
#define CLAIMS_CLAIM_BATCH_TELLING_H_

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "claims/claim/about_time.h"
#include "claims/claim/claim.h"
#include "claims/claim/dated_event.h"
#include "claims/claim/published.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// For what time and place a sentence tells something, and who says so.
struct Circumstances {
  Scope scope;
  std::string source;
};
Circumstances CircumstancesOf(const SentenceReading& reading, std::size_t first, std::size_t last);

// A quantity of a sentence: what it says by itself, empty where it claims nothing. The
// circumstances are those of a claim, found where there is one.
struct ToldFigure {
  std::optional<About> about;
  std::optional<Circumstances> around;
};

// The same of a date or a length of time.
struct ToldDate {
  std::optional<TimeClaim> claim;
  std::optional<Circumstances> around;
};

// What one sentence of a batch says of its figures and dates by itself.
struct Told {
  std::vector<TimeClaim> reckoned;   // the dates that it reckons with
  std::span<ToldFigure> quantities;  // those of the reading one by one
  std::span<ToldDate> times;         // likewise

  // Whether a date that the sentence reckons with covers some of `span`.
  bool IsReckoned(Span span) const;
};

// What the sentences of a batch (see SentenceReader) say of their figures and dates by themselves.
// It is worked out stage by stage over the whole batch: the code of one stage fits into the cache
// next to a processor, that of all of them is many times as large.
class BatchTelling {
 public:
  // `batch` and `published` must outlive this.
  BatchTelling(std::span<const SentenceReading> batch, const Published& published);
  BatchTelling(const BatchTelling&) = delete;
  BatchTelling& operator=(const BatchTelling&) = delete;

  // What sentence `i` of the batch says, which is taken from here.
  Told& of(std::size_t i) { return told_[i]; }

  // How many claims the sentences make, as far as they tell by themselves.
  std::size_t CountClaims() const;

 private:
  void MakeRoom();
  void TellFigures();
  void FindEvents();
  void TellDates();
  void FindCircumstances();

  // Call `use` with the reading and what is told of it, and each of its quantities or times with
  // what is told with that: those that are not reckoned with.
  template <typename Use>
  void ForEachFigure(Use use);
  template <typename Use>
  void ForEachDate(Use use);

  // The first half of what a date tells: which time of the sentence it is asked of, itself or one
  // that it tells again; null where nothing is.
  struct Dating {
    const TimeExpression* asked = nullptr;
    DatedEvent event;
  };

  const std::span<const SentenceReading> batch_;
  const Published& published_;
  std::vector<Told> told_;
  std::vector<ToldFigure> figures_;  // of all sentences, one behind the other
  std::vector<ToldDate> dates_;      // likewise
  std::vector<Dating> datings_;      // of `dates_`
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_BATCH_TELLING_H_
