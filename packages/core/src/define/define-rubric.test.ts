import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { UnreadableCode } from "../input/read-data.js";
import { formatIssue } from "../issues/format-issue.js";
import { forAll } from "../laws/for-all.js";
import type { Answer } from "../model/answer.js";
import type { IndicatorId, Rubric } from "../model/rubric.js";
import { safeScoreAssessment } from "../score/score-assessment.js";
import { changeAt, pathsIn } from "../testing/change-at.js";
import { full } from "../testing/full-rubric.js";
import { defineRubric, safeDefineRubric } from "./define-rubric.js";
import { RubricError } from "./rubric-error.js";
import type { RubricIssueCode } from "./rubric-issue.js";

const folder = new URL("../rubrics/", import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const modules = await Promise.all(folders.map(({ name }) => import(`../rubrics/${name}/index.ts`)));
const shipped: readonly Rubric[] = modules
  .flatMap((module) => Object.values(module))
  .filter((value): value is Rubric => typeof value === "object");

const made = { source: ["TEST"], grade: "published" } as const;

const codesAndPaths = (data: unknown) => {
  const defined = safeDefineRubric(data);
  return defined.ok ? [] : defined.issues.map(({ code, path }) => `${code} ${path}`);
};

const levels = "scales[2].levels";
const lead = "benchmarks[0].criteria[0].indicators[0]";
const visits = "benchmarks[0].criteria[0].indicators[1]";
const by18 = "benchmarks[1].criteria[0].indicators[1]";

describe("what is a rubric", () => {
  it("there are rubrics to try", () => {
    expect(shipped.length).toBeGreaterThan(0);
  });

  it.each([...shipped, full])("$id stays as it is", (rubric) => {
    expect(codesAndPaths(rubric)).toEqual([]);
    expect(defineRubric(rubric)).toEqual(rubric);
  });

  it("is frozen, and what it was made from is not", () => {
    const data = structuredClone(full);
    const { benchmarks } = defineRubric(data);
    expect(Object.isFrozen(benchmarks[0]?.criteria[0]?.indicators[0])).toBe(true);
    expect(Object.isFrozen(data.benchmarks[0])).toBe(false);
  });

  it("may come as a document, which it is then no longer", () => {
    const document = {
      $schema: "urn:career-benchmarks:schema:rubric:1",
      formatVersion: 1,
      ...full,
    };
    expect(safeDefineRubric(JSON.parse(JSON.stringify(document)))).toEqual({
      ok: true,
      rubric: full,
    });
  });

  it("may have a scale that earns nothing, for what is not scored", () => {
    const unscored = changeAt(full, `${lead}.scored`, false);
    expect(codesAndPaths(changeAt(unscored, "scales[0].levels[1].points", 0))).toEqual([]);
  });

  it("keeps the ids of its indicators as types", () => {
    const [benchmark] = full.benchmarks;
    const rubric = defineRubric({
      ...full,
      wording: [],
      middleSchool: { ...made, notApplicable: [1] },
      benchmarks: [
        {
          ...made,
          number: 1,
          name: "One",
          summary: "The only one.",
          criteria: [
            {
              ...made,
              id: "1.1",
              statement: "There is a lead.",
              indicators: [
                { ...made, id: "bm1_1_lead", question: "Who?", scale: "yes-no", scored: true },
                { ...made, id: "bm1_1_team", question: "Who?", scale: "yes-no", scored: true },
              ],
            },
          ],
        },
      ],
    });
    expectTypeOf<IndicatorId<typeof rubric>>().toEqualTypeOf<"bm1_1_lead" | "bm1_1_team">();
    expectTypeOf(safeDefineRubric(benchmark)).toEqualTypeOf(safeDefineRubric({}));
    expect(rubric.benchmarks).toHaveLength(1);
  });
});

/** What to change, by the one issue that it raises: where, to what, and where the issue points if elsewhere. */
const faults: Readonly<
  Record<
    Exclude<RubricIssueCode, "issues-not-shown" | UnreadableCode>,
    readonly (readonly [path: string, value: unknown, at?: string])[]
  >
> = {
  "band-not-allowed": [
    ["scales[0].levels[0].from", 0],
    ["scales[1].levels[2].to", 100],
  ],
  "bands-incomplete": [
    [`${levels}[1].from`, undefined],
    [`${levels}[3].to`, undefined],
    [`${levels}[1].from`, 2],
    [`${levels}[0].from`, 1],
    [`${levels}[2].from`, 51],
    [`${levels}[3].to`, 99],
    [`${levels}[2].to`, 98, `${levels}[3].from`],
    [`${levels}[2]`, undefined, `${levels}[2].from`],
  ],
  "bands-overlap": [[`${levels}[2].from`, 49]],
  "criterion-misplaced": [["benchmarks[1].criteria[0].id", "3.1"]],
  "digest-mismatch": [
    ["resolvedDigest", "f".repeat(64)],
    ["id", "gatsby-2025-school", "interpretations"],
  ],
  "value-repeated": [
    ["benchmarks[1].criteria[0].indicators[0].id", "visits"],
    [`${levels}[2].id`, "few"],
    [`${by18}.stages[1]`, "ks4"],
    [`${by18}.yearGroups[1]`, 7],
    [`${lead}.source`, ["TEST", "TEST"], `${lead}.source[1]`],
    [`${visits}.notApplicable.allowed`, ["other", "other"], `${visits}.notApplicable.allowed[1]`],
    ["middleSchool.notApplicable", [2, 2], "middleSchool.notApplicable[1]"],
    ["sources", [...full.sources, ...full.sources], "sources[1].id"],
    ["scales", [...full.scales, ...full.scales.slice(0, 1)], "scales[3].id"],
  ],
  "id-invalid": [
    ["id", "Our rubric"],
    ["id", "7-rubric"],
    ["id", "our-rubric+"],
    ["benchmarks[1].criteria[0].indicators[0].id", "Weeks"],
    ["benchmarks[1].criteria[0].indicators[0].id", "a".repeat(33)],
    ["benchmarks[1].criteria[0].indicators[0].id", "7_weeks"],
    ["benchmarks[1].criteria[0].indicators[0].id", "weeks\n"],
    ["benchmarks[1].criteria[0].id", "2.x"],
    [`${levels}[1].id`, "A few"],
    ["interpretations[0].id", "ours!"],
    ["scales[1].id", ""],
    [`${by18}.id`, undefined],
  ],
  "list-empty": [
    ["benchmarks[1].criteria", []],
    ["benchmarks[1].criteria[0].indicators", []],
    [`${by18}.stages`, []],
    [`${lead}.source`, []],
    ["scales[1].levels", full.scales[1]?.levels.slice(0, 1)],
  ],
  "points-missing": [["scales[0].levels[1].points", 0, `${lead}.scored`]],
  "number-invalid": [
    [`${levels}[3].points`, 2.5],
    [`${levels}[0].points`, -1],
    [`${levels}[1].points`, "1"],
    [`${levels}[1].points`, Number.NaN],
    [`${levels}[3].points`, Number.POSITIVE_INFINITY],
    [`${levels}[1].points`, undefined],
    ["statusRule.fullyAchieved.from", 101],
    ["statusRule.notAchieved.to", -1],
    ["shareRule.atLeast", 0],
    ["shareRule.atLeast", 100],
  ],
  "outcomes-not-ascending": [[`${levels}[3].outcome`, "not-achieved"]],
  "points-not-ascending": [
    [`${levels}[3].points`, 1],
    ["scales[0].levels[0].points", 2, "scales[0].levels[1].points"],
  ],
  "status-rule-invalid": [
    ["statusRule.notAchieved.to", 100],
    ["statusRule.fullyAchieved.from", 0, "statusRule.notAchieved.to"],
  ],
  "text-empty": [
    ["title", " "],
    [`${lead}.question`, ""],
    [`${lead}.note`, ""],
    ["benchmarks[0].criteria[0].statement", ""],
    ["cohort.statement", "\t"],
    [`${levels}[0].label`, ""],
  ],
  "unknown-field": [
    ["author", "us"],
    [`${lead}.points`, 2],
    [`${levels}[0].from_`, 0],
    ["shareRule.round", true],
    ["statusRule.partiallyAchieved", {}],
    ["middleSchool.allowed", []],
  ],
  "reference-unknown": [
    [`${lead}.scale`, "yes-or-no"],
    [`${lead}.source[0]`, "TESTS"],
    [`${levels}[0].source[0]`, "TESTS"],
    ["shareRule.source[0]", "TESTS"],
    ["statusRule.fullyAchieved.source[0]", "TESTS"],
    ["statusRule.notAchieved.source[0]", "TESTS"],
    ["cohort.source[0]", "TESTS"],
    ["middleSchool.source[0]", "TESTS"],
    ["wording[0].ids[0]", "1.2"],
    ["middleSchool.notApplicable[0]", 3],
  ],
  "value-invalid": [
    ["", null],
    ["", []],
    ["edition", "2018"],
    ["setting", undefined],
    ["title", undefined],
    ["textLicence", 7],
    ["digest", "abc"],
    ["formatVersion", 2],
    ["sources[0].url", "javascript:alert(1)"],
    [`${lead}.scored`, "yes"],
    [`${lead}.grade`, "sure"],
    [`${lead}.emptyCohort`, true],
    [`${visits}.emptyCohort`, false],
    [`${visits}.notApplicable`, ["other"]],
    [`${visits}.notApplicable.allowed[0]`, "n/a"],
    [`${by18}.yearGroups[0]`, 15],
    [`${by18}.stages[0]`, "ks1"],
    [`${levels}[1].outcome`, "partly"],
    ["scales[0].kind", "truth"],
    ["shareRule.wholePercent", "round"],
    ["cohort.required", "yes"],
  ],
  "version-invalid": [
    ["version", "1"],
    ["version", "1.0.01"],
    ["interpretations[0].version", 1],
  ],
};

describe.each(Object.entries(faults))("%s", (code, cases) => {
  it.each(cases.map(([path, value, at = path]) => ({ path, value, at })))(
    "is all that is said of $path: $value",
    ({ path, value, at }) => {
      expect(codesAndPaths(changeAt(full, path, value))).toEqual([`${code} ${at}`]);
    },
  );
});

describe("what is no rubric", () => {
  it("is told everything that is wrong at once", () => {
    const apart = ["version", `${visits}.id`, `${levels}[3].points`, `${lead}.scale`];
    const together = apart.reduce<unknown>((data, path) => changeAt(data, path, "?"), full);
    const said = codesAndPaths(together).map((line) => line.split(" ")[1]);
    expect(said.toSorted()).toEqual(apart.toSorted());
  });

  it("throws the same, a line for each", () => {
    const wrong = changeAt(changeAt(full, "version", "1"), `${lead}.scale`, "reachs");
    const message = [
      "This is not a rubric:",
      '- version: expected a semantic version, such as 1.0.0, found "1" [version-invalid]',
      `- ${lead}.scale: expected one of yes-no, progress, reach, found "reachs". Did you mean reach? [reference-unknown]`,
    ].join("\n");
    expect(() => defineRubric(wrong as Rubric)).toThrow(new RubricError([]).constructor as never);
    expect(() => defineRubric(wrong as Rubric)).toThrow(message);
  });

  it("is what lacks a field, unless it can do without", () => {
    const paths = pathsIn(full).filter((path) => !path.endsWith("]"));
    const undigested = changeAt(full, "digest", undefined);
    const spared = paths.filter(
      (path) => codesAndPaths(changeAt(undigested, path, undefined)).length === 0,
    );
    const fields = spared.map((path) => path.split(".").at(-1));
    expect([...new Set(fields)].toSorted()).toEqual([
      "cohort",
      "digest",
      "emptyCohort",
      "interpretations",
      "middleSchool",
      "notApplicable",
      "note",
      "replaced",
      "stages",
      "wording",
      "yearGroups",
    ]);
  });

  it(
    "may be anything at all, and gets reasons that fit on a line",
    forAll(
      fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), meddledWith()),
      (data) => {
        const defined = safeDefineRubric(data);
        if (defined.ok) expect(defined.rubric).toEqual(data);
        const issues = defined.ok ? [] : defined.issues;
        expect(issues.length > 0).toBe(!defined.ok);
        for (const issue of issues) expect(formatIssue(issue)).toMatch(/^\P{Cc}+$/u);
      },
    ),
  );

  it(
    "is told before it is scored with: whatever is accepted scores every share",
    forAll(fc.tuple(meddledBands(), fc.nat(300), fc.nat(300)), ([data, count, others]) => {
      const defined = safeDefineRubric(data);
      if (!defined.ok) return;
      const answer: Answer = { count, of: Math.max(1, count + others) };
      const scored = safeScoreAssessment(defined.rubric, {
        profile: { yearGroups: [7] },
        answers: { visits: answer },
      });
      expect(scored.ok).toBe(true);
    }),
  );
});

/** The full rubric with a value of another kind somewhere. */
function meddledWith(): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...pathsIn(full)), fc.jsonValue())
    .map(([path, value]) => changeAt(full, path, value));
}

/** The full rubric with bands that may or may not follow on one another. */
function meddledBands(): fc.Arbitrary<unknown> {
  const cut = fc.integer({ min: 1, max: 99 });
  return fc.tuple(cut, cut, fc.boolean()).map(([to, from, fits]) =>
    [
      [`${levels}[1].to`, to],
      [`${levels}[2].from`, fits ? to + 1 : from],
    ].reduce<unknown>((data, [path, value]) => changeAt(data, String(path), value), full),
  );
}
