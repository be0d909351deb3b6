import * as z from "zod";
import { text, textOf } from "./text.js";

/** How well something is founded, best first. */
export const grade = z.enum(["published", "derived", "inferred", "unverified"]);

/** The fields of whatever rests on sources. */
export const sourced = { source: z.array(text).min(1), grade };

/** A document that facts are taken from. */
export const source = z.strictObject({
  id: text,
  title: text,
  url: textOf("address").exactOptional(),
});

/** Who decides which learners a result speaks of. */
export const cohortRule = z.strictObject({ statement: text, required: z.boolean(), ...sourced });

/** Reasons for which a question may be judged not applicable. */
export const reasonCode = z.enum(["no-realistic-destination", "best-interests", "other"]);

/** What a document may say of itself, besides what it holds. */
export const documentMarks = {
  $schema: text.exactOptional(),
  formatVersion: z.literal(1).exactOptional(),
};
