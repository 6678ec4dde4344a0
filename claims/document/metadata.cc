// SPDX-License-Identifier: Apache-2.0
#include "claims/document/metadata.h"

#include <algorithm>

namespace claimcheck {

const Metadatum* FindMetadatum(const Metadata& metadata, absl::string_view name) {
  const auto found = std::find_if(metadata.begin(), metadata.end(),
                                  [name](const Metadatum& datum) { return datum.name == name; });
  return found == metadata.end() ? nullptr : &*found;
}

}  // namespace claimcheck
