import type { Edition, Sourced } from "../model/rubric.js";

/** What a criterion looks like where it is lived, and how to begin. */
export interface PracticeNote extends Sourced {
  readonly edition: Edition;
  /** The id of the criterion, such as 3.2. */
  readonly criterion: string;
  readonly looksLike: string;
  readonly firstSteps: readonly FirstStep[];
}

/** Something that can be begun at once. */
export interface FirstStep extends Sourced {
  readonly for: "school" | "specialist-setting" | "employer";
  readonly step: string;
}
