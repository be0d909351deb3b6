import * as z from "zod";
import { answer, learners } from "../parts/answer.js";
import { profile } from "../parts/profile.js";
import { textOf } from "../parts/text.js";

/** The fields of an institution's names. */
export const institutionFields = {
  urn: z.string().exactOptional(),
  ukprn: z.string().exactOptional(),
  name: z.string().exactOptional(),
  site: z.string().exactOptional(),
};

/** The fields of a cohort. */
export const cohortFields = { size: learners, of: learners, reason: z.string().exactOptional() };

/** The zod schema of an assessment. It is closed, and knows neither indicators nor levels of a rubric. */
export const assessmentSchema = z.strictObject({
  id: z.string().exactOptional(),
  rubric: z.string().exactOptional(),
  institution: z.strictObject(institutionFields).exactOptional(),
  asAt: textOf("isoDate").exactOptional(),
  completedOn: textOf("isoDate").exactOptional(),
  state: z.enum(["draft", "completed"]).exactOptional(),
  cohort: z.strictObject(cohortFields).exactOptional(),
  profile,
  answers: z.record(z.string(), answer.optional()),
});
