import type {
  Assessment,
  AssessmentDetails,
  BenchmarkPercents,
  Place,
  Profile,
  Rubric,
} from "@career-benchmarks/core";

/** A row of a CSV as it stands in the file. */
export interface CsvRow {
  readonly place: Place;
  /** Its cells by column name. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A row that was understood, as far as it could be. */
export interface ReadRow extends CsvRow {
  readonly rubric: Rubric;
  readonly content: AnswersRow | PercentsRow;
}

/** What a row with answers holds. */
export interface AnswersRow {
  readonly kind: "answers";
  readonly assessment: Assessment;
}

/** What a row with published percentages holds. */
export interface PercentsRow {
  readonly kind: "percents";
  readonly percents: BenchmarkPercents;
  readonly profile: Profile;
  readonly details: AssessmentDetails;
}
