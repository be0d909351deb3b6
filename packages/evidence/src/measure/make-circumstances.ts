import type { Rubric } from "@career-benchmarks/core";
import type { Records } from "../records/records.js";
import type { IsoDay } from "../records/when.js";
import { yearOfDay } from "./academic-years.js";
import type { Circumstances } from "./circumstances.js";
import type {
  CompleteKind,
  Completeness,
  MeasureOptions,
  SubjectsTaught,
} from "./measure-options.js";
import type { Person } from "./person.js";
import { subjectName } from "./subject-name.js";
import { startOf } from "./windows.js";

/** Since when each kind is complete; an undefined day is from the first record on. */
export type CompleteSince = ReadonlyMap<CompleteKind, IsoDay | undefined>;

/** Gathers what every measure of one run has in common. */
export function makeCircumstances(
  rubric: Rubric,
  records: Records,
  people: readonly Person[],
  options: MeasureOptions,
): Circumstances {
  const { asAt, complete = [], assumeMeaningful = false, subjects = [] } = options;
  const since = completeSince(complete);
  const hasList = (kind: CompleteKind) => records[listOf(kind)] !== undefined;
  return {
    asAt,
    asAtYear: yearOfDay(asAt),
    edition: rubric.edition,
    people,
    assumeMeaningful,
    hasRecords: (kinds) => kinds.every(hasList),
    completeFor: (kinds, from) =>
      kinds.every((kind) => {
        if (!since.has(kind) || !hasList(kind)) return false;
        const day = since.get(kind);
        return day === undefined || (from !== undefined && day <= from);
      }),
    windowStart: (person, window) => startOf(person, window, asAt),
    subjectsOf: subjectsOf(subjects),
  };
}

/** Finds since when each kind is complete; of two declarations of one kind the wider holds. */
export function completeSince(complete: readonly Completeness[]): CompleteSince {
  const since = new Map<CompleteKind, IsoDay | undefined>();
  for (const each of complete) {
    const { kind, since: day = undefined } = typeof each === "string" ? { kind: each } : each;
    const known = since.get(kind);
    const isWider = !since.has(kind) || (known !== undefined && (day === undefined || day < known));
    if (isWider) since.set(kind, day);
  }
  return since;
}

/** The list of the records that a kind is in. */
export function listOf(kind: CompleteKind): "activities" | "guidance" | "destinations" {
  return kind === "guidance" || kind === "destinations" ? kind : "activities";
}

function subjectsOf(taught: readonly SubjectsTaught[]): Circumstances["subjectsOf"] {
  return ({ learner, stage }) => {
    const own = taught.filter(
      ({ yearGroups, stages }) =>
        (!yearGroups || yearGroups.some((year) => year === learner.yearGroup)) &&
        (!stages || stages.some((each) => each === stage)),
    );
    if (own.length === 0) return undefined;
    return new Set(own.flatMap(({ subjects }) => subjects.map(subjectName)));
  };
}
