import { InputError } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { countWork } from "@career-benchmarks/tooling/count-work";
import { anyInput, hostileValues, spoilt } from "@career-benchmarks/tooling/hostile";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandActivities } from "../groups/expand-activities.js";
import { measure, safeMeasure } from "./measure.js";
import { MeasureError } from "./measure-error.js";

const when = { academicYear: "2024/25" };
const sound = [
  gatsby2014School,
  {
    learners: [
      { id: "a", yearGroup: 11, sex: "F", joined: "2020-09-01" },
      { id: "b", yearGroup: 10, senProvision: "K" },
    ],
    activities: [
      { kind: "workplace-experience", when, who: { learner: "a" } },
      { kind: "employer-encounter", when, who: { yearGroups: [10], absent: ["b"] } },
    ],
    guidance: [{ learner: "a", day: "2025-01-01" }],
  },
  {
    asAt: "2025-07-31",
    complete: ["workplace-experience"],
    groupBy: ["sex"],
    exclude: [{ learner: "b", reason: "medical" }],
  },
] as const;

/** Says what is wrong with the way in which the door treats what it is given; nothing when it is right. */
function faultOf(given: readonly unknown[]): string | undefined {
  try {
    const measured = safeMeasure(...(given as never as Parameters<typeof safeMeasure>));
    const issues = measured.ok ? [] : measured.issues;
    if (!measured.ok && !issues.some(({ code }) => /^[a-z-]+$/.test(code))) return "no code";
    const words = JSON.stringify(issues);
    if (/secret|node_modules|\\n +at /.test(words)) return `shows too much: ${words}`;
  } catch (thrown) {
    return `threw ${String(thrown)}`;
  }
  try {
    measure(...(given as never as Parameters<typeof measure>));
  } catch (thrown) {
    if (!(thrown instanceof MeasureError)) return `threw ${String(thrown)}`;
  }
  try {
    expandActivities(given[1] as never, given[2] as never);
  } catch (thrown) {
    if (!(thrown instanceof InputError)) return `expandActivities threw ${String(thrown)}`;
  }
  return undefined;
}

const runs = { numRuns: process.env["FULL"] ? 3000 : 300, seed: 20_240_731 };

describe("safeMeasure", () => {
  it("takes what is right", () => {
    expect(safeMeasure(...(sound as never as Parameters<typeof safeMeasure>)).ok).toBe(true);
  });

  it.each(["rubric", "records", "options"])("takes anything as %s, and never throws", (what) => {
    const place = ["rubric", "records", "options"].indexOf(what);
    const withValue = (value: unknown) =>
      sound.map((part, index) => (index === place ? value : part));
    for (const [name, value] of Object.entries(hostileValues())) {
      expect([name, faultOf(withValue(value))]).toEqual([name, undefined]);
    }
    fc.assert(
      fc.property(fc.oneof(anyInput(), spoilt(sound[place])), (make) => {
        expect(faultOf(withValue(make()))).toBeUndefined();
      }),
      runs,
    );
  });

  it("says what to write in the place of a rubric's id", () => {
    const measured = safeMeasure("gatsby-2014-school" as never, { learners: [] }, sound[2]);
    expect(measured.ok || measured.issues).toMatchObject([
      { code: "rubric-wrong-type", hint: expect.stringContaining("Give the rubric itself") },
    ]);
  });

  it("names neither a learner nor a field of one when something cannot be read", () => {
    const learner = Object.defineProperty({ id: "a" }, "Zebediah", {
      get: () => {
        throw new Error("Quillfeather");
      },
      enumerable: true,
    });
    const measured = safeMeasure(gatsby2014School, { learners: [learner] }, sound[2]);
    expect(measured.ok || measured.issues).toEqual([
      {
        code: "value-unreadable",
        severity: "error",
        path: "records.learners",
        expected: "a value that can be read",
      },
    ]);
  });

  it.each(["12345678901234567890", "7"])("takes no number as the id of a learner: %s", (json) => {
    const records = JSON.parse(`{ "learners": [{ "id": ${json} }] }`);
    const measured = safeMeasure(gatsby2014School, records, { asAt: "2025-07-31" });
    expect(measured.ok || measured.issues).toMatchObject([
      { code: "value-invalid", path: "records.learners.id", positions: [0] },
    ]);
    expect(JSON.stringify(measured)).not.toContain("1234567890");
  });

  const names = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`asAtt_${index}`, "x"]));
  it.each<[string, (count: number) => void]>([
    [
      "options",
      (count) => safeMeasure(gatsby2014School, sound[1], { ...sound[2], ...names(count) }),
    ],
    [
      "dimensions",
      (count) => {
        const groupBy = Object.keys(names(count)) as never;
        safeMeasure(gatsby2014School, sound[1], { ...sound[2], groupBy });
      },
    ],
    [
      "kinds",
      (count) => {
        const complete = Object.keys(names(count)) as never;
        safeMeasure(gatsby2014School, sound[1], { ...sound[2], complete });
      },
    ],
    [
      "indicators of an exclusion",
      (count) => {
        const indicators = Object.keys(names(count));
        const exclude = [{ learner: "a", reason: "medical", indicators }] as never;
        safeMeasure(gatsby2014School, sound[1], { ...sound[2], exclude });
      },
    ],
    [
      "lists of records",
      (count) => safeMeasure(gatsby2014School, { ...sound[1], ...names(count) }, sound[2]),
    ],
    [
      "fields of a record",
      (count) => {
        const learners = [{ id: "a", yearGroup: 11, ...names(count) }] as never;
        safeMeasure(gatsby2014School, { learners }, { asAt: "2025-07-31" });
      },
    ],
  ])("takes unknown %s in time in proportion to their number", (_, call) => {
    call(10);
    const [some, more] = [countWork(() => call(400)), countWork(() => call(1600))];
    expect(more / some).toBeLessThan(4.5);
  });
});
