// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_MHTML_H_
#define CLAIMS_DOCUMENT_MHTML_H_

#include "absl/strings/string_view.h"
#include "claims/document/read.h"

namespace claimcheck {

// A web page that a browser saved as one file with its pictures (MHTML, RFC 2557; .mht, .mhtml):
// one article. Known by what browsers write at the head of such a file ("From: <Saved by Blink>",
// "Snapshot-Content-Location: …"), else by its name with the head of a message. An e-mail with
// pictures is put together alike, and is not read.
//
// The page is the part that the head names as the start, else the first that is a page; frames and
// other parts are passed over. It is read as html.h tells; its address is also the part's
// Content-Location. Offsets and lines are those of the file: "=C2=A35" is quoted as "£5".
bool IsMhtml(absl::string_view path, absl::string_view bytes);
ReadResult ReadMhtml(absl::string_view path, absl::string_view bytes);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_MHTML_H_
