import { deepFreeze } from "../internal/deep-freeze.js";
import type { InterpretationEntry, RubricEntry } from "./catalogue-entry.js";
import { interpretationEntries } from "./interpretation-entries.js";
import { rubricEntries } from "./rubric-entries.js";

/** Every rubric and interpretation that there is, to choose from before anything is loaded. */
export interface Catalogue {
  /** In order of edition and setting. */
  readonly rubrics: readonly RubricEntry[];
  /** In order of id. */
  readonly interpretations: readonly InterpretationEntry[];
}

/**
 * Lists every rubric and interpretation: what it is, and how it is loaded.
 *
 * @example
 * import { catalogue } from "@career-benchmarks/core/catalogue";
 *
 * const colleges = catalogue.rubrics.filter(({ setting }) => setting === "college");
 * colleges.map(({ id }) => id); //=> ["gatsby-2014-college", "gatsby-2025-college"]
 * const [college] = await Promise.all(colleges.map(({ load }) => load()));
 * college?.benchmarks.length; //=> 8
 */
export const catalogue: Catalogue = /* @__PURE__ */ deepFreeze({
  rubrics: rubricEntries,
  interpretations: interpretationEntries,
});
