import type { Grade } from "../model/grade.js";
import type { Edition, Source, Sourced } from "../model/rubric.js";

/** What is known of an institution; a fact that is left out is not known. */
export interface InstitutionFacts {
  /** Which edition to choose from; see the date for which you assess. */
  readonly edition: Edition;
  /** Whether it is registered as post-16, even if it has a URN. */
  readonly registeredPost16?: boolean;
  /** Whether it is an independent training provider. */
  readonly trainingProvider?: boolean;
  /** Whether its type, as the Department for Education registers it, is special school. */
  readonly specialSchool?: boolean;
  /** Set for alternative provision, such as a pupil referral unit; the published choice does not ask. */
  readonly alternativeProvision?: boolean;
  /** Whether 75 % or more of its learners take, or could take, level 2 qualifications such as GCSEs. */
  readonly level2Share75?: boolean;
  /** The id of the rubric to use whatever the facts say, interpretations included. */
  readonly override?: string;
}

/** A fact that decides the choice. */
export type DecidingFact = Exclude<keyof InstitutionFacts, "edition" | "override">;

/** The rubric to use and why, or the question to ask first. */
export type RubricChoice = ChosenRubric | UndeterminedChoice;

/** A rubric that has been chosen. */
export interface ChosenRubric extends Reasoning {
  readonly determined: true;
  readonly by: "facts" | "override";
  /** The rubric's id, joined with what it is read through. */
  readonly id: string;
  readonly rubric: string;
  readonly interpretations: readonly string[];
}

/** A choice that waits for a fact. */
export interface UndeterminedChoice extends Reasoning {
  readonly determined: false;
  /** What to find out next. */
  readonly ask: { readonly fact: DecidingFact; readonly question: string };
}

/** How a choice came about. */
export interface Reasoning {
  /** In the order in which they were taken. */
  readonly steps: readonly ChoiceStep[];
  /** The weakest grade of any step. */
  readonly grade: Grade;
  /** The documents that the steps name. */
  readonly sources: readonly Source[];
}

/** One step of the reasoning. */
export interface ChoiceStep extends Sourced {
  readonly fact: DecidingFact | "edition" | "override";
  readonly text: string;
}
