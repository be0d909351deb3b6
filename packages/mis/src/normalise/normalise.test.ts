import type { MissingReason } from "@career-benchmarks/evidence";
import { describe, expect, it } from "vitest";
import { normaliseBoolean } from "./normalise-boolean.js";
import { normaliseDay } from "./normalise-day.js";
import { normaliseDestination } from "./normalise-destination.js";
import { normaliseEnrolment } from "./normalise-enrolment.js";
import { normaliseSenProvision } from "./normalise-sen-provision.js";
import { normaliseSenType } from "./normalise-sen-type.js";
import { normaliseSex } from "./normalise-sex.js";
import { normaliseStage } from "./normalise-stage.js";
import { normaliseYearGroup } from "./normalise-year-group.js";

const whenNull: MissingReason = "not-recorded-or-not-permitted";
const dayFirst = { dayFirst: true };
const excelSerial = { excelSerial: true };
const none = (reason: MissingReason) => ({ ok: false, reason });
const some = (value: unknown) => ({ ok: true, value });
const notUnderstood = none("not-understood");

describe.each<[string, (value: unknown) => unknown]>([
  ["boolean", (value) => normaliseBoolean(value, whenNull)],
  ["day", (value) => normaliseDay(value, whenNull)],
  ["year group", (value) => normaliseYearGroup(value, whenNull)],
  ["SEN provision", (value) => normaliseSenProvision(value, whenNull, "2025-07-31")],
  ["SEN type", (value) => normaliseSenType(value, whenNull)],
  ["sex", (value) => normaliseSex(value, whenNull)],
  ["enrolment", (value) => normaliseEnrolment(value, whenNull)],
  ["key stage", (value) => normaliseStage(value, whenNull)],
])("a %s that is not there", (_, normalise) => {
  it.each<[string, unknown, MissingReason]>([
    ["null carries the reason of the reader", null, whenNull],
    ["an absent field too", undefined, whenNull],
    ["empty text is nothing", "", whenNull],
    ["spaces are nothing", "  ", whenNull],
    ["the text Redacted", "Redacted", "redacted"],
    ["the text redacted in another case", " REDACTED ", "redacted"],
    ["text that nothing knows", "£", "not-understood"],
    ["an object", {}, "not-understood"],
    ["a list", ["K"], "not-understood"],
    ["not a number", Number.NaN, "not-understood"],
  ])("%s", (_, value, reason) => {
    expect(normalise(value)).toEqual(none(reason));
  });
});

describe("a boolean", () => {
  it.each([true, 1, "1", "true", "TRUE", "Yes", "yes", "Y", "y", "T", " Yes "])(
    "%j is true",
    (value) => {
      expect(normaliseBoolean(value, whenNull)).toEqual(some(true));
    },
  );
  it.each([false, 0, "0", "false", "No", "N", "n", "F"])("%j is false", (value) => {
    expect(normaliseBoolean(value, whenNull)).toEqual(some(false));
  });
  it.each([2, -1, "2", "maybe", "truthy", "constructor"])("%j is not understood", (value) => {
    expect(normaliseBoolean(value, whenNull)).toEqual(notUnderstood);
  });
});

describe("a day", () => {
  it.each<[string, unknown, Parameters<typeof normaliseDay>[2]?]>([
    ["an ISO date", "2016-09-29"],
    ["an ISO date-time without zone", "2016-09-29T00:00:00"],
    ["an ISO date-time with parts of a second", "2016-09-29T02:25:06.223"],
    ["an ISO date-time in UTC", "2016-09-29T23:30:00Z"],
    ["a zone ahead does not move the day", "2016-09-29T00:00:00+01:00"],
    ["a zone behind does not move the day", "2016-09-29T23:59:59-0500"],
    ["a date and time with a space", "2016-09-29 00:00:00"],
    ["a date and time with millionths", "2016-09-29 00:00:00.000000"],
    ["the object of Wonde", wonde("2016-09-29 00:00:00.000000")],
    ["the object of Arbor", { entityType: "date", date: "2016-09-29 00:00:00" }],
    ["dd/mm/yyyy where declared", "29/09/2016", dayFirst],
    ["d/m/yyyy where declared", "29/9/2016", dayFirst],
    ["an ISO date where dd/mm/yyyy is declared", "2016-09-29", dayFirst],
    ["an Excel serial where declared", 42642, excelSerial],
    ["an Excel serial as text", "42642", excelSerial],
    ["an Excel serial with a time", 42642.75, excelSerial],
  ])("%s", (_, value, forms) => {
    expect(normaliseDay(value, whenNull, forms)).toEqual(some("2016-09-29"));
  });

  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [45658, "2025-01-01"],
  ])("the Excel serial %d is %s", (serial, day) => {
    expect(normaliseDay(serial, whenNull, excelSerial)).toEqual(some(day));
  });

  it.each<[string, unknown, Parameters<typeof normaliseDay>[2]?]>([
    ["dd/mm/yyyy where not declared", "29/09/2016"],
    ["mm/dd/yyyy", "09/29/2016", dayFirst],
    ["an Excel serial where not declared", 42642],
    ["an Excel serial as text where not declared", "42642"],
    ["the 29 February 1900 of Excel", 60, excelSerial],
    ["a day before the Excel calendar", 0, excelSerial],
    ["a day after the Excel calendar", 9_999_999, excelSerial],
    ["29 February of a common year", "2025-02-29"],
    ["31 April", "31/04/2025", dayFirst],
    ["month 13", "2025-13-01"],
    ["a month", "2025-09"],
    ["an hour that is not", "2025-09-01T25:00:00"],
    ["text behind a date", "2025-09-01 or so"],
    ["an object without zone or type", { date: "2016-09-29" }],
    ["an object of another type", { entityType: "time", date: "2016-09-29" }],
    ["an object within an object", wonde(wonde("2016-09-29"))],
    ["a day first in an object", wonde("29/09/2016"), dayFirst],
    ["true", true],
  ])("is not %s", (_, value, forms) => {
    expect(normaliseDay(value, whenNull, forms)).toEqual(notUnderstood);
  });

  it.each<[string, unknown, Parameters<typeof normaliseDay>[2]?]>([
    ["1901-01-01", "1901-01-01"],
    ["with a time", "1901-01-01T00:00:00"],
    ["in an object", wonde("1901-01-01 00:00:00.000000")],
    ["day first", "01/01/1901", dayFirst],
    ["as an Excel serial", 367, excelSerial],
  ])("1901-01-01 stands for one that was taken out: %s", (_, value, forms) => {
    expect(normaliseDay(value, whenNull, forms)).toEqual(none("redacted"));
  });

  it("an object with nothing in it is nothing", () => {
    expect(normaliseDay(wonde(null), whenNull)).toEqual(none(whenNull));
    expect(normaliseDay(wonde("Redacted"), whenNull)).toEqual(none("redacted"));
  });
});

describe("a year group", () => {
  it.each([
    ["a number", 10, 10],
    ["digits", "10", 10],
    ["Year 10", "Year 10", 10],
    ["Year  10 with two spaces", "Year  10", 10],
    ["Year  4 with two spaces", "Year  4", 4],
    ["Y10", "Y10", 10],
    ["Y2", "Y2", 2],
    ["Year 2", "Year 2", 2],
    ["lower case", "year 7", 7],
    ["a leading zero, as in OneRoster", "09", 9],
    ["reception", "R", "R"],
    ["the first year", "1", 1],
    ["the last year", "14", 14],
    ["not following the years", "X", "X"],
    ["a nursery year is outside the benchmarks", "N1", "nursery"],
    ["the other nursery year", "N2", "nursery"],
  ])("%s", (_, value, yearGroup) => {
    expect(normaliseYearGroup(value, whenNull)).toEqual(some(yearGroup));
  });

  it.each(["5D", "RF", "10A", "0", "15", "N3", "Year", 0, 15, 10.5, -1, true, "1 0", "Yeary 10"])(
    "%j is not one",
    (value) => {
      expect(normaliseYearGroup(value, whenNull)).toEqual(notUnderstood);
    },
  );
});

describe("SEN provision", () => {
  it.each([
    ["N", "N"],
    ["K", "K"],
    ["E", "E"],
    ["k", "K"],
    ["SEN Support", "K"],
    ["SEN support", "K"],
    ["SEN support / SEN without an EHC plan", "K"],
    ["No SEN provision", "N"],
    ["No identified special educational need", "N"],
    ["No Special Educational Need", "N"],
    ["Education, health and care plan", "E"],
    ["Education Health & Care Plan", "E"],
    ["EHC plan", "E"],
  ])("%s is %s", (value, provision) => {
    expect(normaliseSenProvision(value, whenNull, "2025-07-31")).toEqual(some(provision));
  });

  it.each([
    ["S", "2018-08-31", "E"],
    ["Statement", "2018-08-31", "E"],
    ["A", "2015-08-31", "K"],
    ["P", "2015-08-31", "K"],
    ["School Action Plus", "2015-08-31", "K"],
    ["Early years action", "2015-08-31", "K"],
  ])("%s was valid on %s and is %s", (value, asAt, provision) => {
    expect(normaliseSenProvision(value, whenNull, asAt)).toEqual(some(provision));
    const dayAfter = `${asAt.slice(0, 4)}-09-01`;
    expect(normaliseSenProvision(value, whenNull, dayAfter)).toEqual(notUnderstood);
  });

  it.each(["Unknown", "-", "NULL", "not known"])("%s says that it is not recorded", (value) => {
    expect(normaliseSenProvision(value, whenNull, "2014-07-31")).toEqual(none(whenNull));
  });

  it.each(["O", "Q", "X", "All SEN provision", "ASD", "Kä"])("%s says nothing of it", (value) => {
    expect(normaliseSenProvision(value, whenNull, "2014-07-31")).toEqual(notUnderstood);
  });
});

describe("SEN type", () => {
  it.each([
    ["SPLD", "SPLD"],
    ["asd", "ASD"],
    ["BESD", "SEMH"],
    ["Social, Emotional and Mental Health", "SEMH"],
    ["social, emotional, mental health", "SEMH"],
    ["Down syndrome", "DS"],
    ["Profound and multiple", "PMLD"],
    ["SEN support without specialist assessment", "NSA"],
  ])("%s is %s", (value, type) => {
    expect(normaliseSenType(value, whenNull)).toEqual(some(type));
  });
  it("is not the provision", () => {
    expect(normaliseSenType("K", whenNull)).toEqual(notUnderstood);
  });
});

describe("sex", () => {
  it.each([
    ["M", "M"],
    ["F", "F"],
    ["U", "U"],
    ["MALE", "M"],
    ["FEMALE", "F"],
    ["male", "M"],
    ["Female", "F"],
    ["Unknown", "U"],
    ["f", "F"],
    ["X", "U"],
  ])("%s is %s", (value, sex) => {
    expect(normaliseSex(value, whenNull)).toEqual(some(sex));
  });
  it("W, met in real data, is not one", () => {
    expect(normaliseSex("W", whenNull)).toEqual(notUnderstood);
  });
});

describe("enrolment", () => {
  it.each([
    ["C", "C"],
    ["M", "M"],
    ["S", "S"],
    ["F", "F"],
    ["O", "O"],
    ["G", "G"],
    ["P", "P"],
    ["Current", "C"],
    ["Current main (dual)", "M"],
    ["Current Subsidiary (Dual)", "S"],
    ["Previous", "P"],
  ])("%s is %s", (value, enrolment) => {
    expect(normaliseEnrolment(value, whenNull)).toEqual(some(enrolment));
  });
  it("OnRoll is not one", () => {
    expect(normaliseEnrolment("OnRoll", whenNull)).toEqual(notUnderstood);
  });
});

describe("a destination", () => {
  const neet = {
    codeSet: "nccis-groups",
    code: "neet",
    route: "not-in-education-employment-or-training",
  };
  it.each([
    ["210", "education"],
    ["240", "higher-education"],
    ["280", "education"],
    ["310", "apprenticeship"],
    ["330", "employment"],
    ["450", "training"],
    ["460", "supported-internship"],
    ["530", "re-engagement"],
    ["540", "not-in-education-employment-or-training"],
    ["680", "not-in-education-employment-or-training"],
    ["810", "not-known"],
    ["820", "not-known"],
  ])("%s has the route %s", (code, route) => {
    const value = { codeSet: "nccis", code, route };
    expect(normaliseDestination({ codeSet: "nccis", code })).toEqual(some(value));
    expect(normaliseDestination({ codeSet: "nccis", code: Number(code) })).toEqual(some(value));
  });

  it.each(["130", "199", "510", "720"])("%s has no route that is established", (code) => {
    const value = { codeSet: "nccis", code };
    expect(normaliseDestination(value)).toEqual(some(value));
  });

  it.each(["610", "615", "616", "619", "620", "630", "640", "650", "660", "670", "710"])(
    "%s, which discloses health or an offence, becomes its group",
    (code) => {
      expect(normaliseDestination({ codeSet: "nccis", code })).toEqual(some(neet));
    },
  );

  it("education in custody becomes education", () => {
    expect(normaliseDestination({ codeSet: "nccis", code: "290" })).toEqual(
      some({ codeSet: "nccis-groups", code: "education", route: "education" }),
    );
  });

  it.each([
    ["290", "education"],
    ["640", "not-in-education-employment-or-training"],
    ["710", "other"],
  ])("%s stays where the caller asks for it", (code, route) => {
    const value = { codeSet: "nccis", code };
    expect(normaliseDestination(value, { keepSensitiveCodes: true })).toEqual(
      some({ ...value, route }),
    );
  });

  it.each([
    ["education", "education"],
    ["apprenticeships", "apprenticeship"],
    ["employment", "employment"],
    ["not-captured", "not-known"],
    ["not-sustained", undefined],
  ])("the official measure %s has the route %s", (code, route) => {
    const value = { codeSet: "destination-measures", code };
    expect(normaliseDestination(value)).toEqual(some({ ...value, ...(route && { route }) }));
  });

  it.each(["UNI", "D12", "42", "210"])("%s of an unknown set has no route", (code) => {
    const value = { codeSet: "own", code };
    expect(normaliseDestination(value)).toEqual(some(value));
  });

  it.each([
    ["nccis", "999"],
    ["nccis", "21"],
    ["nccis", "gone to sea"],
    ["nccis", { code: "210" }],
    ["nccis-groups", "610"],
    ["destination-measures", "210"],
    ["own", "North College"],
    ["own", "Someone"],
    ["own", "640"],
  ])("of the set %s, %j is not understood", (codeSet, code) => {
    expect(normaliseDestination({ codeSet, code })).toEqual(notUnderstood);
  });

  it.each([
    [null, "not-recorded"],
    ["", "not-recorded"],
    ["Redacted", "redacted"],
  ] as const)("%j is nothing", (code, reason) => {
    expect(normaliseDestination({ codeSet: "nccis", code })).toEqual(none(reason));
  });
});

function wonde(date: unknown) {
  return { date, timezone_type: 3, timezone: "Europe/London" };
}

it.each<[unknown, unknown]>([
  ["Key Stage 4", some("ks4")],
  ["KeyStage 3", some("ks3")],
  ["KS5", some("ks5")],
  ["4", some("ks4")],
  [3, some("ks3")],
  ["KS2", notUnderstood],
  ["Year 10", notUnderstood],
  [{}, notUnderstood],
])("a key stage %j is read as %j", (value, expected) => {
  expect(normaliseStage(value, whenNull)).toEqual(expected);
});
