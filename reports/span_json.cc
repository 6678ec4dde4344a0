// SPDX-License-Identifier: Apache-2.0
#include "reports/span_json.h"

namespace claimcheck {

void BeginSpan(const Document& document, Span span, const TextPlace& place, JsonWriter& json) {
  const Span file = document.source_map.FileSpan(span);
  json.BeginObject();
  json.Key("begin").Integer(file.begin);
  json.Key("end").Integer(file.end);
  json.Key("line").Integer(place.line);
  json.Key("column").Integer(place.column);
  const absl::string_view part = PartAt(document, span.begin);
  if (!part.empty()) json.Key("part").String(part);
  if (place.run == 0) return;
  json.Key("paragraph").Integer(place.line);
  json.Key("run").Integer(place.run);
}

}  // namespace claimcheck
