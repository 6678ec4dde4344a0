// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TRAIN_TABLE_WRITER_H_
#define CLAIMS_SYNTAX_TRAIN_TABLE_WRITER_H_

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace claimcheck {

// Appends `number` in four bytes, little-endian.
void AppendUint32(std::uint32_t number, std::string& bytes);

// Appends a KeyTable (claims/syntax/key_table.h) of these keys and values, in their order; it has
// the smallest number of slots of which they fill at most seven tenths. Values of 0 are left out.
void AppendKeyTable(const std::vector<std::pair<std::uint64_t, std::uint16_t>>& entries,
                    std::string& bytes);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TRAIN_TABLE_WRITER_H_
