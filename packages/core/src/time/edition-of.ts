import type { Edition, Setting } from "../model/rubric.js";

const shape = /^gatsby-(2014|2025)-(school|college|training-provider)(?:\+[^~]*)?$/;

/**
 * Reads the edition and the setting from the id of a rubric, also an interpreted one.
 *
 * @param rubricId - such as `gatsby-2025-school+specialist-setting`
 * @returns edition and setting; undefined for other rubrics, and for variants (`~`), whose points are their own
 * @example
 * import { editionOf } from "@career-benchmarks/core";
 *
 * editionOf("gatsby-2014-college"); //=> { edition: "2014", setting: "college" }
 * editionOf("our-own-rubric"); //=> undefined
 */
export function editionOf(
  rubricId: string,
): { readonly edition: Edition; readonly setting: Setting } | undefined {
  const match = shape.exec(rubricId);
  return match ? { edition: match[1] as Edition, setting: match[2] as Setting } : undefined;
}
