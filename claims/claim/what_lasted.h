// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_WHAT_LASTED_H_
#define CLAIMS_CLAIM_WHAT_LASTED_H_

#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// The measure of how long somebody was trapped, held or buried.
inline constexpr absl::string_view kConfinement = "confinement";

// What a length of time is the length of, by a task, an end or a filling that the words beside it
// tell of: a frame, or the lemma of what somebody did.
struct Lasting {
  std::string measure;
  bool framed = false;
  const Trigger* trigger = nullptr;  // the word for it; null where none of frames.tsv stands there
  std::optional<std::size_t> who =
      std::nullopt;              // the noun for whoever was held, without a trigger
  absl::string_view words = "";  // what evokes it, without a trigger
};

// What lasted as long as `time`, a duration of `reading`; nullopt where only the clause's own verb
// or noun can tell (see event.h). What is over lasted until then, and what is done took so long:
//
//   "After four hours of talks they signed"          meeting: what fills it
//   "It took crews six hours to put out the fire"    fire: the end of it was the task
//   "Crews spent six hours battling the fire"        fire: what the time was spent on
//   "The fire was put out after six hours"           fire
//   "The road reopened after six hours"              closure: what the end of it ended
//   "They took six hours to restore power"           outage
//   "The jury took nine hours to reach a verdict"    deliberation
//   "It took them a year to paint the bridge"        paint, without a frame
std::optional<Lasting> WhatLasted(const SentenceReading& reading, const TimeExpression& time);

// What a length of time is filled with: "three days of [mourning]", "six months of free [checks]";
// not what somebody has behind him, "20 years of experience".
std::optional<std::size_t> NounOfLength(const SentenceReading& reading, const TimeExpression& time);

// Whether a token may stand for a person: a pronoun, a name, a noun for people.
bool MayBePerson(const SentenceReading& reading, std::size_t token);

// Tells whose what `about` tells of is: the person named, or what is called so, at the noun `who`.
void TellWho(const SentenceReading& reading, std::size_t who, About& about);

// Makes the length of a trapping, a hostage-taking or a rescue one measure, how long somebody was
// held, and tells who it was, at token `who` or by the verb of `trigger`: the woman of "the woman
// was trapped", "crews freed the woman".
void TellWhoWasHeld(const SentenceReading& reading, const Trigger* trigger,
                    std::optional<std::size_t> who, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_WHAT_LASTED_H_
