import type { Sex } from "@career-benchmarks/evidence";
import type { LearnerSource } from "../engine/learner-source.js";
import type { LearnerReading } from "../engine/mis-shape.js";
import { normaliseSex } from "../normalise/normalise-sex.js";
import type { Normalised } from "../normalise/normalised.js";
import { convertFlatRow } from "./convert-flat-row.js";
import { follow, whyNone } from "./linked.js";
import { readDestinations } from "./read-destinations.js";
import { readFlag } from "./read-flag.js";
import { readOnRoll } from "./read-on-roll.js";
import { readPlacements } from "./read-placements.js";
import { readSenNeeds, readSenStatus } from "./read-sen.js";
import { readLevel } from "./read-year.js";

/** Makes records of a student of REST v2 and the records that link to it, or of a row of the flat share. */
export function convertArbor(source: LearnerSource): LearnerReading {
  const { values, related } = source;
  if (!values.has("href")) return convertFlatRow(source);
  const isLink = !values.has("person.href") && !values.has("person");
  if (isLink && related("Student").length > 0) return { skipped: "links to students" };
  return {
    fields: {
      yearGroup: readLevel(source),
      senProvision: readSenStatus(source),
      senTypes: readSenNeeds(source),
      sex: readGender(source),
      disadvantaged: readFlag(source, "disadvantaged", "UkDfe/PupilPremiumRecipient"),
      inCare: readFlag(source, "inCare", "InCareStatusAssignment"),
      ...readOnRoll(source),
    },
    activities: readPlacements(source),
    destinations: readDestinations(source),
  };
}

function readGender(source: LearnerSource): Normalised<Sex> {
  const person = follow(source, source, "person", "Person");
  if (!person) return whyNone(source, "Person");
  const gender = follow(source, person, "gender", "Gender");
  return gender
    ? gender.read("sex", "code", normaliseSex)
    : person.read("sex", "gender.displayName", normaliseSex);
}
