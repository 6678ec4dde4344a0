// SPDX-License-Identifier: Apache-2.0
#include "claims/document/document.h"

#include <algorithm>
#include <iterator>

namespace claimcheck {

std::vector<Block> LeftOut(const Document& document) {
  std::vector<Block> left_out;
  std::copy_if(document.blocks.begin(), document.blocks.end(), std::back_inserter(left_out),
               [](const Block& block) { return block.kind == BlockKind::kLeftOut; });
  return left_out;
}

}  // namespace claimcheck
