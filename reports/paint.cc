// SPDX-License-Identifier: Apache-2.0
#include "reports/paint.h"

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

absl::string_view Escape(Ink ink) {
  switch (ink) {
    case Ink::kPlain:
      return "";
    case Ink::kStrong:
      return "\x1B[1m";
    case Ink::kMargin:
      return "\x1B[1;34m";
    case Ink::kError:
      return "\x1B[1;31m";
    case Ink::kWarning:
      return "\x1B[1;33m";
    case Ink::kNote:
      return "\x1B[1;36m";
  }
  return "";
}

}  // namespace

std::string Paint(bool color, Ink ink, absl::string_view text) {
  if (!color || ink == Ink::kPlain || text.empty()) return std::string(text);
  return absl::StrCat(Escape(ink), text, "\x1B[0m");
}

Ink InkOf(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return Ink::kError;
    case Severity::kWarning:
      return Ink::kWarning;
    case Severity::kNote:
      return Ink::kNote;
  }
  return Ink::kPlain;
}

}  // namespace claimcheck
