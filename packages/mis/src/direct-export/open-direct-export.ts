import { isObject } from "../engine/json.js";
import type { OpenedPage } from "../engine/mis-shape.js";

const version = "sample";

/** Keys that stand beside `LearnerId` in this export and in no other system's JSON. */
const marks = ["NCYear", "EnrolementStatus", "SENProvisionDetails", "YSSAIndicator", "LearnerCode"];

/** Recognises a list of learners of a direct export, or a single one. */
export function recogniseDirectExport(page: unknown): string | undefined {
  return isDirectExportLearner(Array.isArray(page) ? page[0] : page) ? version : undefined;
}

/** Tells a learner of a direct export. */
export function isDirectExportLearner(value: unknown): boolean {
  if (!isObject(value) || !Object.hasOwn(value, "LearnerId")) return false;
  return marks.some((mark) => Object.hasOwn(value, mark));
}

/** Finds the learners; an envelope around them is not established, so none is looked into. */
export function openDirectExport(page: unknown): OpenedPage | undefined {
  if (isDirectExportLearner(page)) return { version, objects: [{ value: page, path: "learner" }] };
  if (!Array.isArray(page) || (page.length > 0 && !page.some(isDirectExportLearner))) {
    return undefined;
  }
  return { version, objects: page.map((value, index) => ({ value, path: `[${index}]` })) };
}
