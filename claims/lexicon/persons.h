// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_PERSONS_H_
#define CLAIMS_LEXICON_PERSONS_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "claims/lexicon/key_map.h"
#include "claims/text/token.h"

namespace claimcheck {

enum class TitleKind : std::uint8_t {
  kCourtesy,  // "Mr.", "Dr.": nothing but a name can follow
  kOffice,    // "President", "foreign minister", "secretary of state": held by one at a time
  kRank,      // "General", "Sgt.", "Sheriff": of the forces, the courts, the church
  kRole,      // "spokesman", "analyst", "gunman": what somebody does in the story
};

// A title that stands before or after a person's name; a row of lexicon/en/titles.tsv.
struct Title {
  absl::string_view name;  // one for all ways to write it: "senator" for Sen. and Senator
  TitleKind kind = TitleKind::kRole;
  friend bool operator==(const Title&, const Title&) = default;
};

struct TitleMatch {
  const Title* title = nullptr;
  std::size_t last = 0;  // one past the title's last token
  bool former = false;   // "former president", "then-mayor", "ex-wife", "the late king"
  explicit operator bool() const { return title != nullptr; }
};

// The longest title that begins at token `first` and ends at or before token `limit`, with the
// words that belong before it: "former", "deputy", "acting". "chancellor" and "Chancellor" are the
// same. A nationality before it ("German chancellor") is a place of its own: see LongestPlace.
TitleMatch LongestTitle(const TokenizedText& text, std::size_t first, std::size_t limit);

// The words with which a title, or a word before one, begins.
const KeySet& FirstTitleWords();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_PERSONS_H_
