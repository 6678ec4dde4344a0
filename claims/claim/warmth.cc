// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/warmth.h"

namespace claimcheck {

bool IsOfWarmth(const SentenceReading& reading, const Quantity& degrees) {
  static constexpr WordSet kWarm(
      {"hot",     "hotter",   "hottest",     "warm",    "warmer",      "warmest",
       "cold",    "colder",   "coldest",     "cool",    "cooler",      "coolest",
       "heat",    "heatwave", "temperature", "weather", "forecaster",  "meteorologist",
       "frost",   "shade",    "fahrenheit",  "celsius", "thermometer", "mercury",
       "swelter", "chill",    "freezing"});
  static constexpr WordSet kLeaning(
      {"angle",     "turn",  "rotate",  "tilt",    "lean",    "list",         "latitude",
       "longitude", "slope", "bank",    "pitch",   "roll",    "bend",         "swing",
       "spin",      "arc",   "incline", "bearing", "heading", "conditioning", "thermostat"});
  static constexpr WordSet kOnGlobe({"north", "south", "east", "west"});
  if (degrees.unit.dimension != "angle" || degrees.unit.name != "degree") return false;
  const std::size_t next = degrees.last_token;
  if (reading.has(next) && kOnGlobe.Holds(reading.token(next).key)) return false;
  bool warm = false;
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    const std::uint64_t lemma = reading.lemma_key(i);
    if (kLeaning.Holds(lemma)) return false;
    warm = warm || kWarm.Holds(lemma) || kWarm.Holds(reading.token(i).key);
  }
  return warm;
}

}  // namespace claimcheck
