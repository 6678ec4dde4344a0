// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PRESENT_VERB_H_
#define CLAIMS_CLAIM_PRESENT_VERB_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Mends the tags of verbs in the present tense beside a count: headlines are written in it, and
// the tagger, which learned from running text, takes such verbs for nouns. What may stand beside a
// count as a verb is what frames.tsv says of it; between a noun and a number stands no other
// plural.
//
//   "Shelling [kills] at least 20", "forces [wound] 14"    what is counted is its object
//   "Hundreds [flee] floods", "30 miners [die]"            its subject: no number above one counts
//                                                          what has no plural
//   "Death toll [nears] 1,000", "[climbs] past 300"        the height of something
//
// Needs the reading's text, quantities, names and tags.
void RepairPresentVerbs(SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PRESENT_VERB_H_
