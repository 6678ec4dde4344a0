// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_HOSPITAL_H_
#define CLAIMS_CLAIM_HOSPITAL_H_

#include <optional>
#include <string>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The hospital that people were brought to. All ways to say so are one measure; a hospital with a
// name got some of them, as one place of several does:
//
//   "area hospitals received 12 people"              no name
//   "six people were taken to Halden Hospital"       "halden hospital"
//   "two were treated at Halden hospital"            "halden hospital"
//   "Halden Medical Center received four patients"   "halden medical center"
struct Hospital {
  std::string name;  // canonical; empty when the text names none
};

// The hospital where those come who are the object of the verb `trigger`: what receives them, or
// where they are taken. nullopt when the clause tells of none.
std::optional<Hospital> FindHospital(const SentenceReading& reading, const Trigger& trigger);

// The named hospital that the count of the dead or the hurt is one of: "Halden Hospital alone
// [counted] 41 dead", "41 people died [at] Halden Hospital"; empty where it is of none.
std::string HospitalOfCount(const SentenceReading& reading, const Quantity& quantity);

// The named hospital in the clause of a count over tokens [first, last); empty when there is none.
std::string NamedHospital(const SentenceReading& reading, std::size_t first, std::size_t last);

// The hospital that a count of `measure` is told of: of those taken to hospital the named one in
// its clause, of the dead or the hurt the one that counts them; empty where there is none.
std::string HospitalOfMeasure(const SentenceReading& reading, const Quantity& quantity,
                              absl::string_view measure);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_HOSPITAL_H_
