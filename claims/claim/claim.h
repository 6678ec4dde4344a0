// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CLAIM_H_
#define CLAIMS_CLAIM_CLAIM_H_

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "claims/lexicon/estimate_ends.h"
#include "claims/mention/quantity.h"
#include "claims/mention/time_expression.h"
#include "claims/text/span.h"
#include "claims/value/boxed.h"

namespace claimcheck {

enum class ClaimKind { kQuantity, kDate, kDuration };
absl::string_view ClaimKindName(ClaimKind kind);  // "quantity", …

// What part the value plays in what it is about.
enum class ClaimRole {
  kCount,   // how many: "6,100 people killed"
  kAmount,  // how much: "$130 million in support"
  kRate,    // how much per something
  kAge,
  kStart,  // when, or how long since, something began
  kEnd,
  kOccurrence,  // when something happened
  kDeadline,
  kDuration,  // how long something lasted
  kPosition,  // which of a row: "third visit"
};
absl::string_view ClaimRoleName(ClaimRole role);  // "count", …
std::optional<ClaimRole> ClaimRoleNamed(absl::string_view name);

// How the text holds the claim.
enum class Modality { kAsserted, kPlanned, kDenied, kUncertain };
absl::string_view ModalityName(Modality modality);

// What an event happened to, as far as the sentence tells.
struct Thing {
  std::string name;  // canonical: "aurora" of "the ferry Aurora"
  std::string noun;  // the lemma: "ferry"; see lexicon/things.h
  friend bool operator==(const Thing&, const Thing&) = default;
};

// What a claim is about. `measure` and `role` decide whether two claims can be compared at all; the
// rest is evidence for or against their being about the same thing.
struct About {
  std::string label;    // for people: "people killed, conflict in Ukraine"
  std::string measure;  // row of frames.tsv ("death", "visit", "begin") or the counted noun's lemma
  ClaimRole role = ClaimRole::kCount;
  bool from_frame = false;  // the measure is a row of frames.tsv, not just a noun
  std::string evoked_by;    // the words that the measure was read from: "death toll", "erupted"
  // Lemmas of the event's words ("ukraine", "conflict"), canonical names ("john kerry", "russia"),
  // and lemmas that narrow the thing ("previous", "senior"); each list sorted, each word once.
  std::vector<std::string> event;
  std::vector<std::string> entities;
  std::vector<std::string> modifiers;
  // The word that a figure without a frame hangs on: "tower" of "the tower is 30 metres high". Of
  // money, what it is for, with a frame or without: "repair" of "spent 2 million on repairs".
  std::string head;
  // What the person whose age it is is called: "girl" of "a 6-year-old girl", "trader" of Anton
  // Berg where the article calls him so (see cast.h). Sorted; only what one person of the article
  // is called, so that it tells who is meant in another article, too.
  std::vector<std::string> bearers;
  // Who did it, of an event that is somebody's doing or a person's: "john kerry" of "Kerry's trip",
  // "he visited"; and what he or she is called: "business minister". Empty when not told.
  std::string actor;
  std::string actor_role;
  Thing thing;
  // It tells when the main event of its article was (main_event.h), whatever word it uses.
  bool main_event = false;
  // The date is a new one, put in the place of another: "has now been put back to May".
  bool rescheduled = false;
  friend bool operator==(const About&, const About&) = default;
};

// Whether `modifier` is one of those of a claim that is about this.
inline bool HasModifier(const About& about, absl::string_view modifier) {
  const std::vector<std::string>& modifiers = about.modifiers;
  return std::find(modifiers.begin(), modifiers.end(), modifier) != modifiers.end();
}

// Whether those who did it are counted with those it was done to.
enum class Perpetrators {
  kUnsaid,
  kIncluded,  // "four dead, including the gunman"
  kExcluded,  // "killed three clerks and then himself"
};

// For what time and part of the world the claim is made.
struct Scope {
  std::optional<DateInterval> as_of;  // "by a UN count from April 2015"
  std::string as_of_timex;
  std::optional<DateInterval> since;  // "since the war broke out in April 2014"
  std::string since_timex;
  // When what is counted happened, where the clause says so: "in the flood of 2010". `background`:
  // that lies well before the article's own time.
  std::optional<DateInterval> during;
  bool background = false;
  // Told of another event than the article's own, which its words mark as such: "the previous
  // strike", "in a separate outbreak"; see other_event.h.
  bool other_event = false;
  // When what is counted happened, where only the rest of the article tells: the day of its main
  // event.
  std::optional<DateInterval> happened;
  std::string place;  // canonical name; empty when none
  // The place is not the one that the article is about, only one of those that it tells of.
  bool one_place = false;
  // The country whose clocks a time without a zone shows, as far as the article's beginning tells;
  // canonical, empty when it names none or several.
  std::string clock_country;
  Perpetrators perpetrators = Perpetrators::kUnsaid;
  bool several_perpetrators = false;  // "including both gunmen"
  // The figure is of a time that is over: "once numbered 1,900".
  bool former = false;
  // The figure only stands beside another for comparison ("larger than the 11 million of 1989"),
  // was put right since ("had put the toll at 12"), or is what is needed.
  bool benchmark = false;
  // Which figure of an estimate that gives several: "a high-end rate of 9,000 litres".
  EstimateEnd estimate = EstimateEnd::kUnsaid;
  friend bool operator==(const Scope&, const Scope&) = default;
};

// One thing that an article asserts with a number or a date.
struct Claim {
  ClaimKind kind = ClaimKind::kQuantity;
  std::size_t document = 0;  // index of the document
  Span span;                 // the words quoted, in the document's text
  Span sentence;             // the sentence around it
  bool in_title = false;     // read from the headline
  // The headline came from metadata: the spans lie in Document::title, not in Document::text.
  bool in_title_field = false;
  Boxed<Quantity> quantity;    // of kind kQuantity
  Boxed<TimeExpression> date;  // of kinds kDate and kDuration
  About about;
  // What the date counts from, of "two days after the vote": the vote.
  Boxed<About> anchor;
  Scope scope;
  std::string source;  // who says so, as written: "UN"; empty when the article itself does
  Modality modality = Modality::kAsserted;
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CLAIM_H_
