import type { Stage } from "@career-benchmarks/core";
import { stageYears } from "../groups/learner-at.js";
import type { MeasureWindow } from "../measures/measure-data.js";
import type { IsoDay } from "../records/when.js";
import { firstOf, firstYearAfterJoining, lastOf, yearOfDay } from "./academic-years.js";
import type { Person } from "./person.js";

/** A stretch of time; without `from` it has no beginning. */
export interface Span {
  readonly from: IsoDay | undefined;
  readonly to: IsoDay;
  /** Whether the learner may not have been ours to look after, or not for all of it. */
  readonly doubtful: boolean;
}

/** Academic years that a stage usually takes. */
const usual: Readonly<Record<Stage, number>> = { ks3: 3, ks4: 2, ks5: 2 };
/** Academic years from year 7 to the first year of a stage, both included. */
const fewest: Readonly<Record<Stage, number>> = { ks3: 1, ks4: 4, ks5: 6 };

/**
 * The stretches in which a need must be met, each by itself: one for most windows, one for each
 * academic year where something is asked of every year.
 */
export function spansOf(person: Person, window: MeasureWindow, asAt: IsoDay): readonly Span[] {
  const now = yearOfDay(asAt);
  if (window !== "every-year" && window !== "every-year-of-programme") {
    return [{ from: startOf(person, window, asAt), to: asAt, doubtful: false }];
  }
  const { first, certain } =
    window === "every-year" ? schoolYears(person, now) : programmeYears(person, now);
  const opening = startOf(person, window, asAt);
  // Without a beginning, nobody knows how many years there were before the present one.
  const before = { from: undefined, to: lastOf(now - 1), doubtful: true };
  const endless = window === "every-year-of-programme" && opening === undefined;
  const years = Array.from({ length: now - first + 1 }, (_, index) => {
    const year = first + index;
    return {
      from: latest(firstOf(year), opening),
      to: year === now ? asAt : lastOf(year),
      doubtful: year < certain,
    };
  });
  return endless ? [before, ...years] : years;
}

/** The day from which records count; undefined where there is no telling, so that all of them do. */
export function startOf(person: Person, window: MeasureWindow, asAt: IsoDay): IsoDay | undefined {
  const { joined, programme } = person.learner;
  const now = yearOfDay(asAt);
  switch (window) {
    case "this-year":
      return latest(firstOf(now), joined);
    case "every-year":
    case "so-far":
      return latest(firstOf(now - yearsFrom7(person).most + 1), joined);
    case "stage":
      return latest(firstOf(now - yearsInStage(person) + 1), joined);
    case "programme":
    case "every-year-of-programme":
      return programme?.starts ?? joined;
  }
}

/** How many academic years a learner is in year 7 or above, with that of the date. */
function yearsFrom7({ year, stage }: Person): { readonly least: number; readonly most: number } {
  if (year !== undefined) return { least: Math.max(1, year - 6), most: Math.max(1, year - 6) };
  if (!stage) return { least: 1, most: usual.ks3 + usual.ks4 + usual.ks5 };
  return { least: fewest[stage], most: fewest[stage] + usual[stage] - 1 };
}

function yearsInStage({ year, stage }: Person): number {
  if (!stage) return usual.ks3;
  return year === undefined ? usual[stage] : year - stageYears[stage][0] + 1;
}

/** From which academic year something is asked of a learner, and from which for certain. */
function schoolYears(person: Person, now: number) {
  const { joined } = person.learner;
  const { least, most } = yearsFrom7(person);
  // Of a learner who joined nobody knows when, only the present year is certain.
  const entry = joined === undefined ? now : firstYearAfterJoining(joined);
  const first = Math.max(now - most + 1, joined === undefined ? 0 : entry);
  return {
    first: Math.min(now, first),
    certain: Math.min(now, Math.max(now - least + 1, entry)),
  };
}

/** The academic years of a programme. */
function programmeYears({ learner: { programme, joined } }: Person, now: number) {
  const start = programme?.starts ?? joined;
  const first = start === undefined ? now : Math.min(now, firstYearAfterJoining(start));
  return { first, certain: first };
}

function latest(day: IsoDay, other: IsoDay | undefined): IsoDay {
  return other !== undefined && other > day ? other : day;
}
