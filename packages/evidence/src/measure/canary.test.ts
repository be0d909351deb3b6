import { inspect } from "node:util";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { describe, expect, it } from "vitest";
import {
  dimensions,
  type Exclusion,
  expandActivities,
  explainMeasure,
  type MeasureOptions,
  makePseudonyms,
  measure,
  pseudonymiseRecords,
  type Records,
  safeMeasure,
  toAssessment,
} from "../index.js";
import { recordFields } from "../records/record-fields.js";

const canary = "CaNaRy Jane 1";

const records = {
  learners: [{ id: "L1", yearGroup: 10, senProvision: "K", joined: "2021-09-01" }, { id: "L2" }],
  activities: [
    { kind: "employer-encounter", when: { day: "2025-03-14" }, who: { learner: "L1" } },
    { kind: "curriculum-link", when: { academicYear: "2024/25" }, who: { yearGroups: [10] } },
  ],
  guidance: [{ learner: "L1", day: "2025-03-14" }],
  destinations: [
    { learner: "L1", kind: "actual", day: "2025-03-14", codeSet: "nccis", code: "230" },
  ],
} satisfies Records;
const exclude: readonly Exclusion[] = [{ learner: "L1", reason: "medical" }];
const options = { asAt: "2025-07-31", groupBy: dimensions, complete: ["guidance"] } as const;

/** Everything of a value that a log, a debugger or a report of an error could show. */
function everything(value: unknown): string {
  const text = inspect(value, {
    depth: Number.POSITIVE_INFINITY,
    showHidden: true,
    maxArrayLength: null,
    maxStringLength: null,
    getters: true,
  });
  return `${text}\n${JSON.stringify(value)}\n${value instanceof Error ? `${value.stack}\n${inspect(value.cause)}` : ""}`;
}

/** What measuring gives or throws, with the words for it. */
function outcome(given: object, exclusions: readonly object[] = []): string {
  const how = { ...options, exclude: exclusions } as MeasureOptions;
  try {
    const measurement = measure(gatsby2025School, given as Records, how);
    const words = measurement.indicators.map((each) => explainMeasure(each));
    return everything([measurement, words, toAssessment(measurement)]);
  } catch (error) {
    return everything([error, safeMeasure(gatsby2025School, given as Records, how)]);
  }
}

const lists = Object.keys(records) as (keyof typeof records)[];
const places = lists.flatMap((list) =>
  [...Object.keys(recordFields[list]), "unknown field", canary].map(
    (field) => [list, field] as const,
  ),
);

describe("a canary comes out of nothing that measuring gives or throws:", () => {
  it.each(places)("in %s, field %s", (list, field) => {
    for (const value of [canary, [canary], { [canary]: canary }]) {
      const spoilt = records[list].map((record) => ({ ...record, [field]: value }));
      expect(outcome({ ...records, [list]: spoilt })).not.toContain(canary);
    }
  });

  it.each([...lists, canary])("in the place of the list %s", (list) => {
    expect(outcome({ ...records, [list]: canary })).not.toContain(canary);
    expect(outcome({ ...records, [list]: [canary] })).not.toContain(canary);
  });

  it.each(["learner", "reason", "indicators", canary])("in an exclusion, field %s", (field) => {
    for (const value of [canary, [canary]]) {
      const spoilt = exclude.map((each) => ({ ...each, [field]: value }));
      expect(outcome(records, spoilt)).not.toContain(canary);
    }
  });

  it("as the identifier of a learner everywhere", async () => {
    const named = JSON.parse(JSON.stringify(records).replaceAll('"L1"', JSON.stringify(canary)));
    expect(outcome(named, [{ learner: canary, reason: "medical" }])).not.toContain(canary);
    expect(outcome({ ...named, learners: [...named.learners, ...named.learners] })).not.toContain(
      canary,
    );
    const pseudonym = await makePseudonyms("a key of the test");
    expect(everything(await pseudonymiseRecords(named, pseudonym))).not.toContain(canary);
  });

  it("but for the text of an exclusion, which is there to be read, and so only says why", () => {
    const said = outcome(records, [{ learner: "L1", reason: "other", text: canary }]);
    expect(said).toContain(canary);
  });

  it("and activities are expanded without one in an issue", () => {
    const who = { learners: [canary], absent: [canary] };
    const spoilt = { ...records, activities: records.activities.map((each) => ({ ...each, who })) };
    const { issues } = expandActivities(spoilt as Records, options) as { issues?: unknown };
    expect(everything(issues)).not.toContain(canary);
  });
});
