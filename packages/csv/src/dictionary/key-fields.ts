import { identifierShapes } from "@career-benchmarks/evidence/cells";
import type { KeyColumn } from "../columns/key-columns.js";
import type { SchemaField } from "./table-schema.js";

/** What the columns hold that say who and what an assessment speaks of. */
export const keyFields: Readonly<Record<KeyColumn, Omit<SchemaField, "name" | "title">>> = {
  assessment_id: { type: "string", description: "Your own id of the assessment." },
  urn: identifier("urn", "The institution's unique reference number", "900001"),
  ukprn: identifier("ukprn", "The institution's UK provider reference number", "10900001"),
  name: {
    type: "string",
    description: "The institution's name. One of urn, ukprn, name and site is needed.",
    example: "Sample School",
  },
  site: { type: "string", description: "The site, where an institution has several." },
  as_at: {
    type: "string",
    description: "The day, month or year that the answers describe; kept as given.",
    example: "2025-07-31",
    constraints: { required: true },
  },
  completed_on: {
    type: "string",
    description: "The day, month or year on which the evaluation was completed.",
    example: "2025-07-18",
  },
  state: {
    type: "string",
    description: "Whether the assessment is finished.",
    categories: [
      { value: "draft", label: "not finished" },
      { value: "completed", label: "finished" },
    ],
  },
  rubric: {
    type: "string",
    description:
      "The id of the rubric, with interpretations behind it; wins over the rubric of the command.",
    example: "gatsby-2025-school+specialist-setting",
  },
  year_groups: {
    type: "string",
    description:
      "The year groups present: 1 to 14 and R, ranges or lists; X where year groups are not used, with key stages beside it; middle behind those of a middle school.",
    example: "7-13",
  },
  cohort_size: wholeNumber("How many learners the answers speak of."),
  cohort_of: wholeNumber("Of how many learners they are."),
  cohort_reason: { type: "string", description: "Why the answers do not speak of all of them." },
};

function identifier(
  kind: "urn" | "ukprn",
  meaning: string,
  example: string,
): Omit<SchemaField, "name" | "title"> {
  const { pattern, expected } = identifierShapes[kind];
  return {
    type: "string",
    description: `${meaning}, ${expected}; text, so that no zero is lost.`,
    example,
    constraints: { pattern: pattern.source },
  };
}

function wholeNumber(description: string): Omit<SchemaField, "name" | "title"> {
  return { type: "integer", description, constraints: { minimum: 0 } };
}
