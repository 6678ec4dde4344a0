// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_MAIN_EVENT_H_
#define CLAIMS_CLAIM_MAIN_EVENT_H_

#include <map>
#include <string>
#include <vector>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The frame of "the incident", which says no more than that something happened.
inline constexpr absl::string_view kIncident = "incident";

// The happening that an article is about: the fire, the crash, the shooting.
class MainEvent {
 public:
  // Counts the words for happenings in a sentence; those of the headline count more.
  void See(const SentenceReading& reading);

  // The frame that the article names at least twice as often as any other, and more than once;
  // empty where there is none. "Attack" is another word for a shooting or a blast beside it.
  std::string Frame() const;

  // The only happening that the article names, though it be once and "an attack", too; empty where
  // there are several.
  std::string Only() const;

  // Whether the article names such a happening at all.
  bool Names(absl::string_view frame) const { return counts_.contains(frame); }

  // What "the accident" was: the main event where an accident may be that, else the only such
  // happening that the article names; a crash where nothing tells.
  std::string AccidentFrame() const;

 private:
  // Whether the article tells of what kind "the attack" in it was: a shooting, a stabbing, a blast.
  bool IsAttackOfAKind() const;

  std::map<absl::string_view, int> counts_;  // of frames, as frames.h has them
};

// Gives what an article calls "the incident" or "the ordeal" the name of its main event, and the
// day on which people not named were killed or hurt the day of that event: "the incident lasted 26
// minutes" in an article on a shooting tells how long the shooting lasted. Figures of what such
// events do, told without a time, are given the day of the main event; a date of
// the like days before or after it is marked as another's, by a modifier. "It took place at noon"
// tells of the event that the sentence before dates, else of the main one, and a clock time of the
// main event alone is put on its day.
void NameMainEvent(const MainEvent& main, std::vector<Claim>& claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_MAIN_EVENT_H_
