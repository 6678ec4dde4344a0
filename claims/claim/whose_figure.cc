// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/whose_figure.h"

#include <cstdint>
#include <optional>
#include <string>

#include "claims/claim/doer_of_count.h"
#include "claims/claim/firm_of.h"
#include "claims/claim/holder.h"
#include "claims/claim/part_of_count.h"
#include "claims/syntax/arguments.h"

namespace claimcheck {
namespace {

// "112 of the [201 seats]", "in the [201-seat] parliament": nobody's, but all that there are.
bool IsSeatsInAll(const SentenceReading& reading, const Quantity& quantity, const About& about) {
  if (about.measure != "seats") return false;
  const bool hyphen =
      quantity.number_token + 1 < quantity.last_token && reading.Is(quantity.number_token + 1, "-");
  return hyphen || IsWhole(reading, quantity);
}

// "the [government]", "the [council]": whose is public money; "" of any other noun.
absl::string_view PublicBody(const SentenceReading& reading, std::size_t noun) {
  static constexpr WordSet kState({"state", "government", "federal", "ministry", "treasury"});
  static constexpr WordSet kTown({"city", "town", "council", "municipality", "hall"});
  const std::uint64_t lemma = reading.lemma_key(noun);
  if (kState.Holds(lemma)) return "state";
  if (reading.lemma(noun) == "county") return "county";
  return kTown.Holds(lemma) ? "town" : "";
}

// That which the clause of a figure tells of: "the [state] owns 9 percent".
absl::string_view SubjectBody(const SentenceReading& reading, const Quantity& quantity) {
  const std::optional<std::size_t> verb = ClauseVerb(*reading.text, reading.sentence, reading.tags,
                                                     quantity.first_token, quantity.last_token);
  if (!verb || !reading.has(*verb)) return "";
  const std::optional<std::size_t> who = SubjectOf(reading, *verb);
  return who && reading.has(*who) ? PublicBody(reading, *who) : "";
}

// Whose share of votes or seats it is: the party named right before it ("the Reds 24 percent") or
// that "won" it. Of other shares and counts, whoever the clause tells of.
void AddHolder(const SentenceReading& reading, const Quantity& quantity, std::uint64_t measure,
               About& about) {
  const bool share = quantity.unit.dimension == "percent" && !about.from_frame;
  static constexpr WordSet kHeld({"seats", "seat", "seat loss", "seat gain", "stake"});
  if (!share && !kHeld.Holds(measure)) return;
  if (IsSeatsInAll(reading, quantity, about)) {
    about.measure = "seats in all";
    return;
  }
  about.actor = HolderOf(reading, quantity.first_token, quantity.last_token);
  if (about.actor.empty() && about.measure == "stake") {
    about.actor = std::string(SubjectBody(reading, quantity));
  }
}

// Whose profit, sales or staff it is: "[Halden Mills] employs 900 people".
void AddFirm(const SentenceReading& reading, const Quantity& quantity, const Trigger* trigger,
             std::uint64_t measure, About& about) {
  static constexpr WordSet kOfFirms({"profit", "revenue", "loss", "debt", "employment"});
  if (trigger == nullptr || reading.names.empty() || !kOfFirms.Holds(measure)) return;
  about.actor = FirmOf(reading, quantity, *trigger);
}

// Whose shortfall it is: "the [city] faces a shortfall of $9 million".
void AddDebtor(const SentenceReading& reading, const Quantity& quantity, About& about) {
  if (about.role != ClaimRole::kAmount || about.measure != "deficit") return;
  about.actor = std::string(SubjectBody(reading, quantity));
}

// Who pays: "[Halden Mills] will pay $9 million"; of public money the state or the town: "a [state]
// payment of $9 million". Two payers make two payments.
void AddPayer(const SentenceReading& reading, const Trigger* trigger, std::uint64_t measure,
              About& about) {
  static constexpr WordSet kPays({"payment", "compensation", "spending", "loan"});
  if (trigger == nullptr || about.role != ClaimRole::kAmount || trigger->passive ||
      !kPays.Holds(measure)) {
    return;
  }
  const bool verb = trigger->row->part == FramePart::kVerb;
  if (!verb && trigger->first == reading.first()) return;
  const std::optional<std::size_t> who =
      verb ? SubjectOf(reading, trigger->first) : std::optional(trigger->first - 1);
  if (!who || !reading.has(*who)) return;
  about.actor = std::string(PublicBody(reading, *who));
  for (const Name& name : reading.names) {
    const bool here = verb && *who >= name.first && *who < name.last;
    if (here && !name.pronoun && name.kind != NameKind::kPlace) about.actor = name.canonical;
  }
}

}  // namespace

void AddWhoseFigure(const SentenceReading& reading, const Quantity& quantity,
                    const Trigger* trigger, About& about) {
  const std::uint64_t measure = FoldedHash(about.measure);
  AddHolder(reading, quantity, measure, about);
  AddPayer(reading, trigger, measure, about);
  AddFirm(reading, quantity, trigger, measure, about);
  if (about.actor.empty()) about.actor = DoerOfCount(reading, quantity, trigger, about.role);
  AddDebtor(reading, quantity, about);
}

}  // namespace claimcheck
