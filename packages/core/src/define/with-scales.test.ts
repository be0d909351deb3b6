import { describe, expect, it } from "vitest";
import type { Rubric, Scale } from "../model/rubric.js";
import { gatsby2025School } from "../rubrics/2025-school/index.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { makeRubric, scales } from "../testing/make-rubric.js";
import { RubricError } from "./rubric-error.js";
import { withScales } from "./with-scales.js";

const rubric: Rubric = {
  ...makeRubric([
    [
      { id: "lead", scale: "progress" },
      { id: "visits", scale: "reach" },
    ],
  ]),
  digest: "0".repeat(64),
};
const details = { id: "made-up-otherwise", version: "0.1.0" };

/** As in reading B of the 2025 tool: what is achieved earns a point, what is in progress nothing. */
const readB = (scale: Scale): Scale => ({
  ...scale,
  levels: scale.levels.map((level) => ({ ...level, points: level.outcome === "achieved" ? 1 : 0 })),
});
const allOrNothing = scales.map(readB);

describe("a rubric with other scales", () => {
  it("asks the same and gives other points", () => {
    const other = withScales(rubric, allOrNothing, details);
    const points = (answers: Record<string, string>) =>
      [rubric, other].map((each) => {
        const { benchmarks } = scoreAssessment(each, { profile: { yearGroups: [7] }, answers });
        return [benchmarks[0]?.points, benchmarks[0]?.available];
      });
    expect(points({ lead: "begun", visits: "many" })).toEqual([
      [3, 5],
      [0, 2],
    ]);
    expect(points({ lead: "done", visits: "everybody" })).toEqual([
      [5, 5],
      [2, 2],
    ]);
  });

  it("differs in nothing but its scales, its name and its digest", () => {
    const [yesNo] = allOrNothing;
    const other = withScales(rubric, yesNo ? [yesNo] : [], { ...details, title: "Otherwise" });
    const { digest, ...rest } = rubric;
    expect(digest).toBeDefined();
    expect(other).toEqual({
      ...rest,
      ...details,
      title: "Otherwise",
      scales: [yesNo, ...scales.slice(1)],
    });
    expect(Object.isFrozen(other.scales)).toBe(true);
  });

  it("may bring the sources of its levels", () => {
    const ours = allOrNothing.map((scale) => ({
      ...scale,
      levels: scale.levels.map((level) => ({ ...level, source: ["OURS"] })),
    }));
    const sources = [{ id: "OURS", title: "Our own reading" }];
    expect(withScales(rubric, ours, { ...details, sources }).sources.at(-1)).toEqual(sources[0]);
    expect(() => withScales(rubric, ours, details)).toThrow(RubricError);
  });

  it("can be reading B of the 2025 tool", () => {
    const readingB = withScales(gatsby2025School, gatsby2025School.scales.map(readB), {
      id: "our-2025-school-reading-b",
      version: "1.0.0",
    });
    const profile = { yearGroups: [7, 8, 9, 10, 11] } as const;
    const ofFour = (count: number) => ({
      bm4_1_year_7: { count, of: 4 },
      bm4_1_year_8: { count, of: 4 },
    });
    const score = (rubric: Rubric, count: number) =>
      scoreAssessment(rubric, { profile, answers: ofFour(count) }).benchmarks[3];
    expect(score(gatsby2025School, 2)).toMatchObject({ points: 2, available: 12 });
    expect(score(readingB, 2)).toMatchObject({ points: 0, available: 6 });
    expect(score(readingB, 3)).toMatchObject({ points: 2, available: 6 });
  });

  const [first] = allOrNothing;
  const one = first ? [first] : [];
  it.each<[string, readonly Scale[], object, RegExp]>([
    [
      "a scale that it has not",
      one.map((s) => ({ ...s, id: "yes-or" })),
      {},
      /Did you mean yes-no/,
    ],
    ["a scale twice", [...one, ...one], {}, /given twice/],
    ["its own id", one, { id: "made-up" }, /name it anew/],
    ["a detail that nobody reads", one, { name: "Ours" }, /details\.name/],
    ["a version that is none", one, { version: "2" }, /version-invalid/],
    [
      "levels that fall",
      one.map((s) => ({ ...s, levels: s.levels.toReversed() })),
      {},
      /ascending/,
    ],
  ])("is refused %s", (_what, changed, more, message) => {
    expect(() => withScales(rubric, changed, { ...details, ...more })).toThrow(message);
  });
});
