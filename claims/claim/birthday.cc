// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/birthday.h"

namespace claimcheck {
namespace {

// How far before the birthday the word stands that says whether it was reached.
constexpr std::size_t kReach = 8;

constexpr WordSet kNearing({"before", "shy", "short", "ahead", "approaching", "nearing"});
// "make it to", "would have been"
constexpr WordSet kNotReached({"until", "till", "to", "would", "will", "never", "not", "n't"});
constexpr WordSet kAfter({"after", "past", "since"});

// What a birthday says of an age: its number, a year less, or a bound.
enum class Reached { kNow, kSoon, kNotYet, kLongAgo };

Reached ReachedOf(const SentenceReading& reading, std::size_t ordinal) {
  for (std::size_t i = ordinal; i > reading.first() && ordinal - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) break;
    if (kNearing.Holds(reading.token(i).key)) return Reached::kSoon;
    if (kNotReached.Holds(reading.token(i).key)) return Reached::kNotYet;
    if (kAfter.Holds(reading.token(i).key)) return Reached::kLongAgo;
    if (reading.Is(i, "on")) break;
  }
  return Reached::kNow;
}

void SetAge(Reached reached, Quantity& age) {
  const Decimal birthday = *age.value;
  switch (reached) {
    case Reached::kNow:
      age.interval = Exactly(birthday);
      return;
    case Reached::kSoon:
      age.value = Subtract(birthday, 1);
      age.interval = Exactly(age.value.value_or(birthday));
      return;
    case Reached::kNotYet:
      age.bound = BoundKind::kLessThan;
      age.interval = {.low = std::nullopt, .high = Bound{birthday, /*inclusive=*/false}};
      return;
    case Reached::kLongAgo:
      age.bound = BoundKind::kAtLeast;
      age.interval = {.low = Bound{birthday, /*inclusive=*/true}, .high = std::nullopt};
      return;
  }
}

}  // namespace

std::vector<Quantity> BirthdayAges(const SentenceReading& reading) {
  std::vector<Quantity> ages;
  for (const Quantity& ordinal : reading.ordinals) {
    const std::size_t birthday = ordinal.last_token;
    if (!reading.has(birthday) || !reading.Is(birthday, "birthday")) continue;
    Quantity age = ordinal;
    age.role = NumberRole::kQuantity;
    SetAge(ReachedOf(reading, ordinal.first_token), age);
    age.unit = {"year of age", "age"};
    age.last_token = birthday + 1;
    age.span = Cover(reading.token(age.first_token).span, reading.token(birthday).span);
    ages.push_back(std::move(age));
  }
  return ages;
}

}  // namespace claimcheck
