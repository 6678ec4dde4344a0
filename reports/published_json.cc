// SPDX-License-Identifier: Apache-2.0
#include "reports/published_json.h"

#include "claims/value/date_interval.h"

namespace claimcheck {

void WritePublished(const Published& published, JsonWriter& json) {
  json.BeginObject();
  json.Key("date").StringOrNull(published.date ? IsoDay(*published.date) : "");
  json.Key("from").String(PublishedFromName(published.from));
  if (!published.alternatives.empty()) {
    json.Key("alternatives").BeginArray();
    for (const absl::CivilDay day : published.alternatives) json.String(IsoDay(day));
    json.EndArray();
  }
  if (!published.note.empty()) json.Key("note").String(published.note);
  json.EndObject();
}

}  // namespace claimcheck
