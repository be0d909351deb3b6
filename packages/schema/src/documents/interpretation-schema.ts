import * as z from "zod";
import { cohortRule, documentMarks, reasonCode, source, sourced } from "../parts/sourced.js";
import { text, textOf } from "../parts/text.js";

/** How one criterion or indicator is read. */
export const reading = z.strictObject({
  target: text,
  rubrics: z.array(textOf("rubricId")).min(1).exactOptional(),
  reword: text.exactOptional(),
  easier: z.literal(true).exactOptional(),
  note: text.exactOptional(),
  notApplicable: z.strictObject({ allowed: z.array(reasonCode) }).exactOptional(),
  emptyCohort: z.literal(true).exactOptional(),
  stagesForYearGroups: z.literal(true).exactOptional(),
  ...sourced,
});

/** The zod schema of an interpretation. */
export const interpretationSchema = z.strictObject({
  ...documentMarks,
  id: textOf("interpretationId"),
  version: textOf("version"),
  title: text,
  summary: text,
  rubrics: z.array(textOf("rubricId")).min(1),
  readings: z.array(reading),
  cohort: cohortRule.exactOptional(),
  sources: z.array(source),
  digest: textOf("digest").exactOptional(),
});
