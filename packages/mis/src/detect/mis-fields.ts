import { InputError } from "@career-benchmarks/core";
import type { MisField } from "../engine/mis-field.js";
import type { MisVendor } from "../mis-records.js";
import { misShapes } from "./mis-shapes.js";

/**
 * Lists the fields of a system that are read; every other is dropped before anything else happens.
 * It answers what a school asks before it gives access: which field, what for, and whether it must be.
 *
 * @param vendor - the system
 * @returns the allow-list
 * @throws InputError when there is no such system
 * @example
 * import { misFields } from "@career-benchmarks/mis";
 *
 * const { neededFor, need } = misFields("xporter").find(({ name }) => name === "SENProvision") ?? {};
 * [neededFor, need]; //=> ["senProvision", "essential"]
 * misFields("xporter").some(({ name }) => name === "Surname"); //=> false
 */
export function misFields(vendor: MisVendor): readonly MisField[] {
  const shape = misShapes.find((each) => each.vendor === vendor);
  if (shape) return shape.fields;
  const expected = misShapes.map((each) => each.vendor).join(", ");
  throw new InputError([
    { code: "mis-not-recognised", severity: "error", path: "vendor", expected },
  ]);
}
