// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_TRANSFER_ENCODING_H_
#define CLAIMS_DOCUMENT_TRANSFER_ENCODING_H_

#include <string>

#include "absl/strings/string_view.h"
#include "claims/document/source_map.h"

namespace claimcheck {

// The bytes that an encoded body stands for, and where each stands in it.
struct TransferredBytes {
  std::string bytes;
  SourceMap source_map;
};

// Undoes the encoding of the body of a MIME part (RFC 2045, section 6): "quoted-printable",
// "base64" or, for every other name, none. What is no such encoding is taken as it stands, as
// section 6.7 advises; between the letters of base64 it is passed over.
//
//   "a =3D =C2=\r\n=A35"    "a = £5"
TransferredBytes UndoTransferEncoding(absl::string_view encoding, absl::string_view body);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_TRANSFER_ENCODING_H_
