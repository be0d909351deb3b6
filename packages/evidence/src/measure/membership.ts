import type { Indicator, Stage } from "@career-benchmarks/core";
import { stageOfYear, stageYears } from "../groups/learner-at.js";
import type { MeasureCohort } from "../measures/measure-data.js";
import { yearOfDay } from "./academic-years.js";
import type { Circumstances } from "./circumstances.js";
import type { OutsideReason, UnknownReason } from "./measurement.js";
import type { Person } from "./person.js";

/** Whether a learner is in a cohort: yes, no and why, or not known and why. */
export type Membership =
  | { readonly is: "in" }
  | { readonly is: "out"; readonly reason: OutsideReason }
  | { readonly is: "unknown"; readonly reason: UnknownReason };

/** A cohort of year groups and stages, in the year groups that the institution has. */
interface Phase {
  readonly first: number;
  readonly last: number;
  readonly stage: Stage;
  /** Whether learners who are in no year group belong to it by their stage. */
  readonly byStage: boolean;
}

const within: Membership = { is: "in" };
const otherPhase: Membership = { is: "out", reason: "other-phase" };
const yearUnknown: Membership = { is: "unknown", reason: "year-group-unknown" };

/** Makes a test of who is in the cohort of a measure, among learners on roll. */
export function membershipOf(
  cohort: MeasureCohort,
  indicator: Indicator,
  circumstances: Circumstances,
): (person: Person) => Membership {
  const tests = [
    phaseTest(cohort, indicator, circumstances),
    ...(cohort.who === "end-of-programme" ? [endsThisYear(circumstances)] : []),
    ...(cohort.occupational === false ? [isNotOccupational] : []),
    ...(cohort.considering ? [considersHigherEducation(circumstances)] : []),
  ];
  return (person) => {
    const found = tests.map((test) => test(person));
    // Whoever is certainly outside by one rule is outside, whatever is not known of another.
    return (
      found.find(({ is }) => is === "out") ?? found.find(({ is }) => is === "unknown") ?? within
    );
  };
}

function phaseTest(
  cohort: MeasureCohort,
  indicator: Indicator,
  { people }: Circumstances,
): (person: Person) => Membership {
  switch (cohort.who) {
    case "everyone":
    case "end-of-programme":
      return () => within;
    case "from-year-7":
      return isFromYear7;
    case "year-group": {
      const stage = stageOfYear(cohort.yearGroup) ?? "ks3";
      // An interpretation adds X where the stage's answer stands for each of its years.
      const byStage = indicator.yearGroups?.includes("X") ?? false;
      return inPhase({ first: cohort.yearGroup, last: cohort.yearGroup, stage, byStage });
    }
    case "stage": {
      const [first, last] = stageYears[cohort.stage];
      return inPhase({ first, last, stage: cohort.stage, byStage: true });
    }
    case "end-of-stage":
      return inPhase(endOf(cohort.stage));
    case "end-of-lowest-stage":
      return inPhase(endOfLowest(people));
  }
}

function isFromYear7({ year, stage, learner }: Person): Membership {
  if (year !== undefined) return year >= 7 ? within : otherPhase;
  return stage || learner.stage ? within : yearUnknown;
}

function inPhase({ first, last, stage, byStage }: Phase): (person: Person) => Membership {
  return (person) => {
    if (person.year !== undefined) {
      return first <= person.year && person.year <= last ? within : otherPhase;
    }
    const inYears = person.learner.yearGroup === undefined;
    if (!inYears && !byStage) return otherPhase;
    if (!person.stage) return yearUnknown;
    if (person.stage !== stage) return otherPhase;
    const [from, to] = stageYears[stage];
    // Without X the learner has a year group that nobody recorded.
    return !inYears || (first === from && last === to) ? within : yearUnknown;
  };
}

/** Years 9, 11 and 13 end the key stages. */
const ends: Readonly<Record<Stage, number>> = { ks3: 9, ks4: 11, ks5: 13 };

function endOf(stage: Stage, last: number = ends[stage]): Phase {
  return { first: last, last, stage, byStage: true };
}

/** The last year group that there is of the lowest stage: a middle school has no year 9. */
function endOfLowest(people: readonly Person[]): Phase {
  const present = people.filter(({ outside }) => !outside);
  for (const stage of ["ks3", "ks4", "ks5"] as const) {
    const own = present.filter((person) => person.stage === stage);
    if (own.length === 0) continue;
    const years = own.flatMap(({ year }) =>
      year === undefined || year > ends[stage] ? [] : [year],
    );
    return endOf(stage, years.length > 0 ? Math.max(...years) : ends[stage]);
  }
  return endOf("ks3");
}

function endsThisYear({ asAtYear, asAt }: Circumstances): (person: Person) => Membership {
  return ({ learner: { programme } }) => {
    if (programme?.starts !== undefined && programme.starts > asAt) {
      return { is: "out", reason: "programme-not-begun" };
    }
    if (programme?.ends === undefined) return { is: "unknown", reason: "programme-unknown" };
    return yearOfDay(programme.ends) === asAtYear
      ? within
      : { is: "out", reason: "programme-not-ending" };
  };
}

function isNotOccupational({ learner: { programme } }: Person): Membership {
  if (programme?.occupational === undefined) return { is: "unknown", reason: "programme-unknown" };
  return programme.occupational ? { is: "out", reason: "occupational" } : within;
}

function considersHigherEducation({
  completeFor,
  windowStart,
}: Circumstances): (person: Person) => Membership {
  return (person) => {
    const { intention } = person;
    if (intention === "higher-education") return within;
    const none = { is: "out", reason: "not-considering" } as const;
    if (intention === "elsewhere") return none;
    if (intention === "not-established") return { is: "unknown", reason: "intention-unknown" };
    return completeFor(["destinations"], windowStart(person, "so-far"))
      ? none
      : { is: "unknown", reason: "intention-unknown" };
  };
}
