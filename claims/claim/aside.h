// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ASIDE_H_
#define CLAIMS_CLAIM_ASIDE_H_

#include <optional>

#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The words around a date that tell of one thing named in passing, where they do; the rest of the
// sentence has a time of its own:
//
//   The ferry, [built in 1991], had 40 people on board.
//   The mayor, [who took office in 2011], said that 40 people had died.
//   He was driving a bus [bought in 1991].
//
// nullopt where the date stands elsewhere, or tells when something happened that may be the news:
// "The ferry, which sank in 1991, …". From the first word to one past the last.
std::optional<TokenRange> AsideAround(const SentenceReading& reading, const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ASIDE_H_
