import type { Edition } from "@career-benchmarks/core";
import type { MeasureWindow } from "../measures/measure-data.js";
import type { IsoDay } from "../records/when.js";
import type { CompleteKind } from "./measure-options.js";
import type { Person } from "./person.js";

/** What every measure of one run has in common. */
export interface Circumstances {
  readonly asAt: IsoDay;
  /** The calendar year in which the academic year of the date begins. */
  readonly asAtYear: number;
  readonly edition: Edition;
  readonly people: readonly Person[];
  readonly assumeMeaningful: boolean;
  /** Whether there is a list at all that the kinds would be in. */
  readonly hasRecords: (kinds: readonly CompleteKind[]) => boolean;
  /** Whether nothing of these kinds can be missing from a day on; undefined is from the beginning. */
  readonly completeFor: (kinds: readonly CompleteKind[], from: IsoDay | undefined) => boolean;
  readonly windowStart: (person: Person, window: MeasureWindow) => IsoDay | undefined;
  /** The names of the subjects that a learner is taught; undefined where nobody said. */
  readonly subjectsOf: (person: Person) => ReadonlySet<string> | undefined;
}
