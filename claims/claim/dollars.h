// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DOLLARS_H_
#define CLAIMS_CLAIM_DOLLARS_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/document/document.h"

namespace claimcheck {

// Whose dollars the bare "$" of one article is. The evidence, best first:
//
//   1. the dollars that the article names: "A$5 million", "Canadian dollars". Those of one country
//      only; of several, the outlet's if they are among them
//   2. the outlet: its country by the domain of its address (.com.au), or by a place in its name
//      ("Example Bay Herald, Auckland")
//   3. the place in the dateline, unless a news agency stands behind it: agencies write "$" for US
//      dollars everywhere
//
// and US dollars without any. It is evidence and not what the text says: Quantity::unit_assumed
// stays set.
class Dollars {
 public:
  // `home` is the outlet's own currency where it is known; it goes before what 2 and 3 tell. Both
  // must outlive this.
  explicit Dollars(const Document& document, absl::string_view home = "");

  // Takes the dollars that a sentence names.
  void See(const std::vector<Quantity>& quantities);

  // Gives every assumed dollar among `claims` its currency.
  void Resolve(std::vector<Claim>& claims) const;

  // The currency of a bare "$", by what was seen: an ISO 4217 code.
  std::string Currency() const;

 private:
  const Document& document_;
  absl::string_view home_;
  std::vector<std::string> named_;  // each once
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DOLLARS_H_
