// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_LAYERS_LAYERS_H_
#define TESTS_LAYERS_LAYERS_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claimcheck::testing {

// A folder of the program and the other folders that it may include.
struct Layer {
  std::string folder;                 // "claims/document"
  std::vector<std::string> includes;  // "claims/text"
};

// The folders of the program from the ground up. A folder includes itself and folders before it:
// all of them, or for those that need less, the few named.
const std::vector<Layer>& Layers();

// The #includes of the source file at `path` (from the repository's root) that point the wrong way,
// each as a line of diagnosis:
//
//     claims/text/token.h:9: "claims/mention/quantity.h": claims/text may include only itself
//
// Also named: a file in a folder that no layer holds, and a header of ours that is not spelled by
// its path from the root ("token.h"). Includes in angle brackets are other people's.
std::vector<std::string> WrongIncludes(absl::string_view path, absl::string_view contents);

// The types that a header defines at the start of a line: "TokenRange" of "struct TokenRange {".
// The program is one namespace, so two headers must not define one name: the linker would take
// either's code for both.
std::vector<std::string> TypesDefined(absl::string_view header);

}  // namespace claimcheck::testing

#endif  // TESTS_LAYERS_LAYERS_H_
