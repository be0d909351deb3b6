import type { Rubric, Sourced } from "../model/rubric.js";
import { makeRubric } from "./make-rubric.js";

const made: Sourced = { source: ["TEST"], grade: "published" };

/** A small rubric with every field that a rubric can have. */
export const full: Rubric = {
  ...makeRubric([
    [
      { id: "lead", scale: "yes-no", note: "Who leads?" },
      { id: "visits", scale: "reach", notApplicable: { allowed: ["other"] }, emptyCohort: true },
    ],
    [
      { id: "weeks", scale: "reach", scored: false },
      { id: "by_18", scale: "reach", stages: ["ks4", "ks5"], yearGroups: [7, "X"] },
    ],
  ]),
  digest: "0".repeat(64),
  wording: [
    { source: "Our handbook", ids: ["1.1", "lead"], replaced: ["A lead.", "Is there a lead?"] },
  ],
  interpretations: [{ id: "our-setting", version: "1.0.0", digest: "f".repeat(64) }],
  cohort: { ...made, statement: "Those who are ready.", required: true },
  middleSchool: { ...made, notApplicable: [2] },
};
