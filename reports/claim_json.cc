// SPDX-License-Identifier: Apache-2.0
#include "reports/claim_json.h"

#include <optional>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claims/value/date_interval.h"
#include "claims/value/decimal.h"
#include "reports/span_json.h"

namespace claimcheck {
namespace {

void WriteDecimal(const std::optional<Decimal>& value, JsonWriter& json) {
  if (value) {
    json.String(value->ToCanonicalString());
  } else {
    json.Null();
  }
}

void WriteBound(const std::optional<Bound>& bound, JsonWriter& json) {
  WriteDecimal(bound ? std::optional<Decimal>(bound->value) : std::nullopt, json);
}

void WriteDay(const std::optional<absl::CivilDay>& day, JsonWriter& json) {
  if (day) {
    json.String(IsoDay(*day));
  } else {
    json.Null();
  }
}

void WriteStrings(const std::vector<std::string>& strings, JsonWriter& json) {
  json.BeginArray();
  for (const std::string& string : strings) json.String(string);
  json.EndArray();
}

// Bytes of the file, but the line and column of the text: both count characters as a reader does.
void WriteSpan(const Article& article, const PlaceFinder& places, const Claim& claim,
               JsonWriter& json) {
  const TextPlace place = places.PlaceOf(claim);
  if (!claim.in_title_field) {
    BeginSpan(article.document, claim.span, place, json);
  } else {
    // Counted within the title, whatever the file.
    BeginSpan(Document{}, claim.span, place, json);
    const std::string& field = article.document.title_field;
    json.Key("field").String(field.empty() ? "title" : field);
  }
  json.EndObject();
}

void WriteOther(const Quantity& quantity, JsonWriter& json) {
  if (!quantity.other_value) return;
  json.Key("also").BeginObject();
  json.Key("value").String(quantity.other_value->ToCanonicalString());
  json.Key("unit").StringOrNull(quantity.other_unit.name);
  json.Key("dimension").String(quantity.other_unit.dimension);
  json.EndObject();
}

void WriteChange(Change change, JsonWriter& json) {
  if (change == Change::kNone) {
    json.Null();
  } else {
    json.String(change == Change::kIncrease ? "increase" : "decrease");
  }
}

void WriteQuantity(const Quantity& quantity, JsonWriter& json) {
  json.BeginObject();
  json.Key("value");
  WriteDecimal(quantity.value, json);
  if (quantity.role == NumberRole::kNotCompared) json.Key("not_compared").Bool(true);
  json.Key("low");
  WriteBound(quantity.interval.low, json);
  json.Key("high");
  WriteBound(quantity.interval.high, json);
  json.Key("bound").String(BoundName(quantity.bound));
  if (quantity.approximate) json.Key("approximate").Bool(true);
  json.Key("unit").StringOrNull(quantity.unit.name);
  if (quantity.unit_assumed) json.Key("unit_assumed").Bool(true);
  json.Key("dimension").String(quantity.unit.dimension);
  json.Key("noun").StringOrNull(quantity.noun);
  json.Key("step").String(quantity.step.ToCanonicalString());
  json.Key("change");
  WriteChange(quantity.change, json);
  WriteOther(quantity, json);
  json.EndObject();
}

void WriteReadings(const std::vector<DateReading>& readings, JsonWriter& json) {
  json.BeginArray();
  for (const DateReading& reading : readings) {
    json.BeginObject();
    json.Key("timex").String(reading.timex);
    json.Key("first");
    WriteDay(reading.interval.first, json);
    json.Key("last");
    WriteDay(reading.interval.last, json);
    json.Key("why").String(reading.why);
    json.EndObject();
  }
  json.EndArray();
}

void WriteDuration(const DurationValue& duration, JsonWriter& json) {
  json.BeginObject();
  json.Key("value");
  WriteDecimal(duration.value, json);
  json.Key("low");
  WriteBound(duration.amount.low, json);
  json.Key("high");
  WriteBound(duration.amount.high, json);
  json.Key("bound").String(BoundName(duration.bound));
  json.Key("unit").StringOrNull(duration.unit);
  json.Key("step").String(duration.step.ToCanonicalString());
  json.EndObject();
}

// "two days after the vote": how far from what.
void WriteOffset(const DateOffset& offset, absl::string_view text, JsonWriter& json) {
  json.BeginObject();
  json.Key("amount").String(absl::StrCat(offset.amount));
  json.Key("unit").String(offset.unit);
  if (offset.whole) json.Key("whole").Bool(true);
  json.Key("from").String(Slice(text, offset.anchor));
  json.EndObject();
}

// The clock as written, and its distance from UTC; null where no zone is told: local time.
void WriteClock(const TimeExpression& date, JsonWriter& json) {
  const int minute = *date.minute_of_day;
  json.BeginObject();
  json.Key("clock").String(absl::StrFormat("%02d:%02d", minute / 60, minute % 60));
  json.Key("utc_offset").StringOrNull(UtcOffsetText(date.utc_offset_minutes));
  if (date.half_unknown) json.Key("half_unknown").Bool(true);
  json.EndObject();
}

// How digits alone were read, and what told it.
void WriteOrder(const DayMonthChoice& choice, JsonWriter& json) {
  json.BeginObject();
  json.Key("read").String(choice.order == DayMonthOrder::kDayFirst ? "day-first" : "month-first");
  json.Key("by").String(OrderSourceName(choice.source));
  json.EndObject();
}

// `text` is what the spans lie in.
void WriteDate(const TimeExpression& date, absl::string_view text, JsonWriter& json) {
  json.BeginObject();
  json.Key("type").String(TimexTypeName(date.type));
  json.Key("timex").String(date.timex);
  if (!date.mod.empty()) json.Key("mod").String(date.mod);
  json.Key("edtf").StringOrNull(date.edtf);
  json.Key("first");
  WriteDay(date.interval.first, json);
  json.Key("last");
  WriteDay(date.interval.last, json);
  if (date.minute_of_day) {
    json.Key("time");
    WriteClock(date, json);
  }
  json.Key("anchor").String(DateAnchorName(date.anchor));
  json.Key("alternatives");
  WriteReadings(date.alternatives, json);
  if (date.order.order != DayMonthOrder::kUnknown) {
    json.Key("order");
    WriteOrder(date.order, json);
  }
  if (date.vague) json.Key("vague").Bool(true);
  if (!date.impossible.empty()) json.Key("impossible").String(date.impossible);
  if (date.duration) {
    json.Key("duration");
    WriteDuration(*date.duration, json);
  }
  if (date.offset) {
    json.Key("offset");
    WriteOffset(*date.offset, text, json);
  }
  json.EndObject();
}

void WriteAbout(const About& about, JsonWriter& json) {
  json.BeginObject();
  json.Key("label").String(about.label);
  json.Key("measure").String(about.measure);
  json.Key("role").String(ClaimRoleName(about.role));
  json.Key("event");
  WriteStrings(about.event, json);
  json.Key("entities");
  WriteStrings(about.entities, json);
  json.Key("modifiers");
  WriteStrings(about.modifiers, json);
  json.EndObject();
}

void WriteScope(const Scope& scope, JsonWriter& json) {
  json.BeginObject();
  json.Key("as_of").StringOrNull(scope.as_of_timex);
  json.Key("since").StringOrNull(scope.since_timex);
  json.Key("place").StringOrNull(scope.place);
  if (scope.estimate != EstimateEnd::kUnsaid) {
    json.Key("estimate").String(EstimateEndName(scope.estimate));
  }
  json.EndObject();
}

}  // namespace

void WriteClaim(const ClaimName& name, const Article& article, const PlaceFinder& places,
                const Claim& claim, JsonWriter& json) {
  json.BeginObject();
  json.Key("id").String(name.id);
  json.Key("document").String(name.document);
  json.Key("kind").String(ClaimKindName(claim.kind));
  json.Key("span");
  WriteSpan(article, places, claim, json);
  json.Key("quote").String(QuoteOf(article, claim));
  json.Key("sentence").String(SentenceOf(article, claim));
  if (claim.quantity) {
    json.Key("quantity");
    WriteQuantity(*claim.quantity, json);
  }
  if (claim.date) {
    json.Key("date");
    WriteDate(*claim.date, TextOf(article.document, claim), json);
  }
  if (!(claim.about == About{})) {
    json.Key("about");
    WriteAbout(claim.about, json);
  }
  json.Key("scope");
  WriteScope(claim.scope, json);
  json.Key("source").StringOrNull(claim.source);
  json.Key("modality").String(ModalityName(claim.modality));
  json.EndObject();
}

}  // namespace claimcheck
