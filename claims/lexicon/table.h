// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_TABLE_H_
#define CLAIMS_LEXICON_TABLE_H_

#include "claims/text/table.h"  // IWYU pragma: export

#endif  // CLAIMS_LEXICON_TABLE_H_
