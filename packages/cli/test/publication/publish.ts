import { interpret, type Rubric } from "@career-benchmarks/core";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { type ProtectOptions, protect, protectAll } from "@career-benchmarks/disclosure";
import { type LearnerPattern, type Measurement, measure } from "@career-benchmarks/evidence";
import { writeGaps } from "../../src/measure/write-gaps.js";
import type { School } from "./make-school.js";

const rubrics = { 2014: gatsby2014School, 2025: gatsby2025School } as const;

/** A rule of protection that can be left out, to see that it is needed. */
export type Rule =
  | "small-groups"
  | "small-numbers"
  | "classes"
  | "secondary"
  | "dimensions-together"
  | "measures-together"
  | "left-out";

/** Gives the rubric that a school would use. */
export function rubricOf({ kind, edition }: School): Rubric {
  const plain = rubrics[edition];
  return kind === "special" ? interpret(plain, [specialistSetting]) : plain;
}

/** Measures a school by the rubric that it would use. */
export function measureSchool(school: School): Measurement {
  return measure(rubricOf(school), school.records, school.options);
}

/** Publishes the groups of a school as the command does, or without one of the rules. */
export function publish(measurement: Measurement, without?: Rule): string {
  const tables = [...measurement.groups, ...measurement.benchmark3.groups];
  const { patterns } = measurement;
  switch (without) {
    case undefined:
      return writeGaps(protectAll(tables, { patterns }));
    case "dimensions-together": {
      const all = tables.map((table) => {
        const own = patterns.map((each) => onlyOf(each, table.dimension));
        return protect(table, { patterns: own });
      });
      return writeGaps(all);
    }
    case "measures-together":
      return writeGaps(
        protectAll(
          tables.map(({ nested: _, ...table }) => table),
          { patterns },
        ),
      );
    case "left-out":
      return writeGaps(
        protectAll(
          tables.map((table) => ({
            ...table,
            cells: table.cells.map(({ excluded: _, ...cell }) => cell),
            whole: table.whole.map(({ excluded: _, ...cell }) => cell),
          })),
          { patterns: patterns.map(withoutLeftOut) },
        ),
      );
    default:
      return writeGaps(protectAll(tables, { patterns, ...policies[without] }));
  }
}

const policies = {
  "small-groups": { minDenominator: 1 },
  "small-numbers": { minNumerator: 1 },
  classes: { suppressClassDisclosure: false },
  secondary: { secondarySuppression: false },
} as const satisfies Record<string, ProtectOptions>;

function onlyOf({ groups, ...rest }: LearnerPattern, dimension: string): LearnerPattern {
  return { groups: { [dimension]: groups[dimension] ?? "" }, ...rest };
}

function withoutLeftOut({ outcomes, ...rest }: LearnerPattern): LearnerPattern {
  const asked = Object.entries(outcomes).filter(([, outcome]) => outcome !== "excluded");
  return { outcomes: Object.fromEntries(asked), ...rest };
}
