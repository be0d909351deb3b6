import type { Interpretation } from "../model/interpretation.js";
import type { Edition, Rubric, Setting } from "../model/rubric.js";

/** What is known of a rubric before it is loaded. */
export interface RubricEntry extends Pick<Rubric, "id" | "title" | "version"> {
  readonly edition: Edition;
  readonly setting: Setting;
  readonly digest: string;
  /** Loads the rubric itself, which bundlers keep in a file of its own. */
  readonly load: () => Promise<Rubric>;
}

/** What is known of an interpretation before it is loaded. */
export interface InterpretationEntry
  extends Pick<Interpretation, "id" | "title" | "version" | "rubrics"> {
  readonly digest: string;
  /** Loads the interpretation itself, which bundlers keep in a file of its own. */
  readonly load: () => Promise<Interpretation>;
}
