import { deepFreeze } from "../internal/deep-freeze.js";
import type { Interpretation } from "../model/interpretation.js";

/** Freezes an interpretation through and through. */
export const frozen = (interpretation: Interpretation): Interpretation =>
  deepFreeze(interpretation);
