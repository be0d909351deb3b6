import * as z from "zod";
import { openObject } from "../parts/open-object.js";
import { issue, resultSchema } from "./result-schema.js";

/** A row of input that could not be scored. */
export const reject = openObject({
  place: issue.shape.place.unwrap(),
  cells: z.record(z.string(), z.string()),
  issues: z.array(issue),
});

/** The zod schema of a collection of results and rejects. It is open, as results are. */
export const collectionSchema = openObject({
  format: z.literal("career-benchmarks/results"),
  formatVersion: z.literal(1),
  engine: openObject({ name: z.string(), version: z.string() }),
  results: z.array(resultSchema),
  rejects: z.array(reject),
});
