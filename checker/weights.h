// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_WEIGHTS_H_
#define CHECKER_WEIGHTS_H_

namespace claimcheck {

// What each piece of evidence for or against two claims' being about the same thing is worth. The
// pieces add up; kAlign makes two claims one topic, kFlag lets a disagreement between them be a
// finding. The value itself is never evidence.
//
// The unit is "the same frame": two reports of people killed, and nothing else known. That alone
// must never pair; with articles that report one event it may.
struct Weights {
  double same_frame = 3.0;       // both from frames.tsv, one measure
  double same_noun = 1.5;        // the same noun is counted, no frame
  double same_bearer = 1.0;      // the age of the only girl of both articles
  double same_role = 2.0;        // the age of the only trader of both articles
  double same_people = 0.0;      // people are counted, under two names
  double same_things = 1.0;      // things are counted, and a frame tells of one count what was done
  double same_head = 3.0;        // two measures of one thing, no frame
  double other_head = -1.0;      // of two things
  double other_end = -3.0;       // "9 miles off the coast" / "9 miles off the cape"
  double no_head = -1.0;         // "High 31C": does not say what is so warm
  double related_frame = 1.0;    // a visit and a meeting: one occasion, not one thing
  double missing_measure = 0.5;  // one of them does not say what began or ended
  double kinship = 3.0;          // of articles whose kinship is kFullKinship or more
  double headline = 2.0;         // instead of kinship, between an article's headline and its body
  double same_article = 1.0;     // instead of kinship, within one article
  double shared_person = 1.5;    // the first shared name of each kind; half for each further one
  double shared_place = 1.0;
  double shared_word = 1.4;         // each word of the event, four at most, times what it tells
  double words_beside_frame = 1.8;  // the most that shared words add to a frame
  double only_match = 1.2;          // no other figure of the two articles fits either as well
  double same_scope = 1.0;          // the same since, period or place
  double same_actor = 1.5;          // the same one did it
  double other_actor = -8.0;        // two visits, by two visitors
  double other_thing = -8.0;        // the museum opened / the inquiry opened
  double other_instance = -8.0;     // the last visit / this one
  double other_person = -2.5;       // an age beside another name
  double other_place = -0.5;
  double other_part = -6.0;         // "40 others" / "40"; six children / 24 people
  double handful = -1.5;            // "two men": a story tells of many
  double other_scope_place = -4.0;  // killed in one district / killed in another
  double one_place = -3.0;          // killed in one district / killed
  double other_modifier = -1.5;     // "senior officials" / "officials"
  double assumed_unit = -0.7;       // "$5" / "A$5": one of them does not say whose dollars
  double other_purpose = -5.0;      // money for roads / money for schools
  double other_since = -2.0;        // since different times
  double other_time = -6.0;         // this week's flood and the flood of 2010
};
inline constexpr Weights kWeights;

inline constexpr double kAlign = 3.5;
inline constexpr double kFlag = 5.0;

// Without a frame only the words around a figure tell what it is about: that takes more of them.
// Less where it is things of one noun, measures of one thing or people of one trade: of people
// under a common name, and of shares of something unsaid, a story counts many kinds.
inline constexpr double kFlagWithoutFrame = 5.7;
inline constexpr double kFlagOfOneThing = 5.2;

// … and by so much more of sums, shares and lengths twice apart; see two_kinds.h.
inline constexpr double kTwiceApart = 1.3;

// A figure rivals another as the partner of a third while it falls short by no more than this.
inline constexpr double kRivalMargin = 0.6;
// … and is the third one's partner, so that it contradicts no other, when it is better by more.
inline constexpr double kOutmatchMargin = 1.2;
// … where a figure ten times larger or smaller counts for less by this.
inline constexpr double kTenTimesApart = 3.0;

// … and articles that surely report one event.
inline constexpr double kCertaintyWithoutFrame = 0.7;

// Within one article figures that look alike are mostly about different things: an article rarely
// contradicts itself, and often counts twice. The headline is held to the body at kFlag.
inline constexpr double kFlagWithinArticle = 7.0;

// Of kinds of events that happen again and again (quakes, visits, votes), two dates further apart
// than this are of two events.
inline constexpr int kInstanceDays = 60;
// What is over in a moment and makes news (a shooting, a crash) is told within days of it.
inline constexpr int kMomentDays = 14;

// Articles whose kinship is below this do not report the same event, and none of their claims meet:
// kMinKinship for a handful of articles, which somebody chose to compare, and more by
// kMinKinshipPerFold with every e-fold of a larger collection, where most pairs are strangers.
inline constexpr double kMinKinship = 0.05;
inline constexpr double kMinKinshipPerFold = 0.055;

// A kinship from which two articles are taken to report one event; below it counts in proportion.
// It grows with the collection like kMinKinship.
inline constexpr double kFullKinship = 0.12;
inline constexpr double kFullKinshipPerFold = 0.07;

inline constexpr double kHandful = 12;

}  // namespace claimcheck

#endif  // CHECKER_WEIGHTS_H_
