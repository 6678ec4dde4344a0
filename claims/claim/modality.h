// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_MODALITY_H_
#define CLAIMS_CLAIM_MODALITY_H_

#include "claims/claim/claim.h"
#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// How the sentence holds the claim whose mention covers tokens [first, last): planned ("will open
// in March"), denied ("was not killed"), uncertain ("may have killed", "feared dead"), else
// asserted. `told_by` are the words that tell what is counted, empty for none: they deny nothing of
// it ("[cancelled] 340 flights").
Modality ModalityOf(const SentenceReading& reading, std::size_t first, std::size_t last,
                    absl::string_view told_by = "");

// The same for a date or a length of time whose event stands in the tokens of `event`: only what
// is said of the event counts, not what stands in another clause or a quotation ("she promised to
// waste no words during a visit on Tuesday" denies no visit). "Did not open until May"
// says that it opened.
Modality EventModality(const SentenceReading& reading, const TimeExpression& time,
                       TokenRange event);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_MODALITY_H_
