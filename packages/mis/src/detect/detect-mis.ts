import { isErrorBody } from "../engine/is-error-body.js";
import type { MisShape } from "../engine/mis-shape.js";
import type { MisVendor } from "../mis-records.js";
import { misShapes } from "./mis-shapes.js";

/** What JSON is, or why that can't be said. */
export type DetectedMis =
  | {
      readonly ok: true;
      readonly vendor: MisVendor;
      /** The name for people. */
      readonly title: string;
      /** Its version, or the shape where there are several. */
      readonly version: string;
    }
  | {
      readonly ok: false;
      /** It reports an error, or no system is known that writes it, or it is empty or no object at all. */
      readonly reason: "error-body" | "unknown-shape" | "nothing-there";
      readonly hint: string;
    };

/** How many pages of an array are looked at. */
const farEnough = 20;

/**
 * Says which system JSON is of, from one page or the first of an array of pages. It looks at keys
 * alone, and never throws.
 *
 * @param json - anything that a parser of JSON gives
 * @returns the system and its version or shape, or why not
 * @example
 * import { detectMis } from "@career-benchmarks/mis";
 *
 * detectMis({ Students: [{ Id: "7", XID: null, NCYear: "10" }] });
 * //=> { ok: true, vendor: "xporter", title: "Xporter on Demand", version: "field list of 2022" }
 * const detected = detectMis({ ExceptionMessage: "not read" });
 * detected.ok ? undefined : detected.reason; //=> "error-body"
 */
export function detectMis(json: unknown): DetectedMis {
  const found = shapeOf(json);
  if (found) {
    const { shape, version } = found;
    return { ok: true, vendor: shape.vendor, title: shape.title, version };
  }
  const pages: readonly unknown[] = Array.isArray(json) ? json.slice(0, farEnough) : [json];
  if (pages.some(isErrorBody)) {
    const hint = "The service answered with an error instead of data; fetch it again.";
    return { ok: false, reason: "error-body", hint };
  }
  if (pages.every((page) => typeof page !== "object" || page === null)) {
    const hint =
      typeof json === "string"
        ? "Parse the JSON first."
        : "There is no object with learners in it.";
    return { ok: false, reason: "nothing-there", hint };
  }
  const titles = misShapes.map(({ title }) => title).join(", ");
  return {
    ok: false,
    reason: "unknown-shape",
    hint: `It looks like none of ${titles}; learner files in CSV can be given instead.`,
  };
}

/** Finds the system of a page, or of the first page of an array that has one. */
export function shapeOf(
  json: unknown,
): { readonly shape: MisShape; readonly version: string } | undefined {
  const pages: readonly unknown[] = Array.isArray(json) ? json.slice(0, farEnough) : [json];
  for (const page of pages) {
    for (const shape of misShapes) {
      const version = shape.recognise(page);
      if (version !== undefined) return { shape, version };
    }
  }
  return undefined;
}
