import {
  collect,
  interpret,
  type Profile,
  type Result,
  type Rubric,
  safeScoreBenchmarkPercents,
  scoreAssessment,
} from "@career-benchmarks/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessments } from "../../../core/src/laws/arbitraries.js";
import { forAll } from "../../../core/src/laws/for-all.js";
import { changeAt, pathsIn } from "../../../core/src/testing/change-at.js";
import {
  parseAssessment,
  parseCollection,
  parseInterpretation,
  parseResult,
  parseRubric,
} from "../index.js";
import { jsonValidator } from "../testing/json-validators.js";
import { shippedInterpretations, shippedRubrics } from "../testing/shipped.js";

const validate = {
  assessment: jsonValidator("assessment"),
  collection: jsonValidator("collection"),
  interpretation: jsonValidator("interpretation"),
  result: jsonValidator("result"),
  rubric: jsonValidator("rubric"),
};
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const years: Profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] };

it("there are rubrics to try", () => {
  expect(shippedRubrics.length).toBeGreaterThan(0);
});

describe.each(shippedRubrics)("$id", (rubric) => {
  it("is a rubric, also as the document that the command prints", () => {
    const document = {
      $schema: "urn:career-benchmarks:schema:rubric:1",
      formatVersion: 1,
      ...rubric,
    };
    for (const each of [json(rubric), json(document)]) {
      expect(parseRubric(each)).toEqual({ ok: true, rubric });
      expect([validate.rubric(each), validate.rubric.errors]).toEqual([true, null]);
    }
  });

  it(
    "gives results that the schemas let through",
    forAll(assessments(rubric), (assessment) => {
      const result = json(scoreAssessment(rubric, assessment));
      expect(parseResult(result)).toEqual({ ok: true, result });
      expect([validate.result(result), validate.result.errors]).toEqual([true, null]);
    }),
  );
});

describe.each(shippedInterpretations)("$id", (interpretation) => {
  it("is an interpretation", () => {
    const document = json({ formatVersion: 1, ...interpretation });
    expect(parseInterpretation(document)).toEqual({ ok: true, interpretation });
    expect([validate.interpretation(document), validate.interpretation.errors]).toEqual([
      true,
      null,
    ]);
  });
});

describe.each(
  shippedInterpretations.flatMap((interpretation) =>
    shippedRubrics
      .filter(({ id }) => interpretation.rubrics.includes(id))
      .map((rubric) => interpret(rubric, [interpretation])),
  ),
)("$id", (rubric) => {
  it("is a rubric too", () => {
    expect(parseRubric(json(rubric))).toEqual({ ok: true, rubric });
    expect([validate.rubric(json(rubric)), validate.rubric.errors]).toEqual([true, null]);
  });
});

describe("a collection", () => {
  const [rubric] = shippedRubrics;
  const results = rubric ? [scoreSome(rubric), scorePercents(rubric)] : [];
  const collection = json(
    collect(results, [
      {
        place: { file: "a.csv", row: 3, line: 4 },
        cells: { urn: "012345" },
        issues: [{ code: "unknown-level", severity: "error", path: "answers.lead" }],
      },
    ]),
  );

  it("of results of both resolutions and rejects is let through", () => {
    expect(results.map(({ resolution }) => resolution)).toEqual(["indicator", "benchmark"]);
    expect(parseCollection(collection)).toEqual({ ok: true, collection });
    expect([validate.collection(collection), validate.collection.errors]).toEqual([true, null]);
  });

  it("may gain a field anywhere, and is as good as before", () => {
    const places = ["", ...pathsIn(collection)].filter((path) => isObjectAt(collection, path));
    expect(places.length).toBeGreaterThan(50);
    const more = places
      .filter((path) => !path.endsWith(".cells"))
      .reduce(
        (data, path) => changeAt(data, path ? `${path}.later` : "later", { more: 1 }),
        collection,
      );
    expect(parseCollection(more)).toEqual({ ok: true, collection: more });
    expect([validate.collection(more), validate.collection.errors]).toEqual([true, null]);
  });

  it("may not lose a field", () => {
    const needed = ["engine", "results", "rejects", "results[0].headline.of", "rejects[0].cells"];
    for (const path of [...needed, "results[1].grade", "results[0].indicators[0].reason.code"]) {
      const less = changeAt(collection, path, undefined);
      expect([path, parseCollection(less).ok, validate.collection(less)]).toEqual([
        path,
        false,
        false,
      ]);
    }
  });
});

describe("what comes in", () => {
  const [rubric] = shippedRubrics;
  const inputs = {
    assessment: json({
      institution: { name: "Example School" },
      cohort: { size: 3, of: 4, reason: "chosen" },
      profile: years,
      answers: {
        share: { count: 1, of: 4, excluded: { medical: 1 } },
        judged: { notApplicable: { reason: "other", text: "none" } },
      },
    }),
    rubric: json(rubric),
    interpretation: json({
      id: "our-setting",
      version: "1.0.0",
      title: "Our setting",
      summary: "For our own school.",
      rubrics: ["gatsby-2025-school"],
      readings: [
        { target: "7.2", notApplicable: { allowed: [] }, source: ["O"], grade: "inferred" },
      ],
      cohort: {
        statement: "Those who are ready.",
        required: true,
        source: ["O"],
        grade: "inferred",
      },
      sources: [{ id: "O", title: "Our careers policy" }],
    }),
  };
  const parse = {
    assessment: parseAssessment,
    rubric: parseRubric,
    interpretation: parseInterpretation,
  };

  it.each(["assessment", "rubric", "interpretation"] as const)(
    "as %s may have no field that nobody reads",
    (kind) => {
      const input = inputs[kind];
      expect([parse[kind](input).ok, validate[kind](input)]).toEqual([true, true]);
      const places = ["", ...pathsIn(input)]
        .filter((path) => isObjectAt(input, path) && path !== "answers")
        .filter((_, index) => index < 60);
      for (const path of places) {
        const field = path ? `${path}.later` : "later";
        const more = changeAt(input, field, "more");
        const parsed = parse[kind](more);
        const codes = parsed.ok ? [] : parsed.issues.map((issue) => `${issue.code} ${issue.path}`);
        const code = path.endsWith("excluded") ? "unknown-reason" : "unknown-field";
        expect(codes).toEqual([`${code} ${field}`]);
        expect(validate[kind](more)).toBe(false);
      }
    },
  );

  it(
    "may be anything, and both schemas say the same of it",
    forAll(
      fc.oneof(...(Object.keys(inputs) as (keyof typeof inputs)[]).map((kind) => meddled(kind))),
      ({ kind, data }) => {
        const parsed = parse[kind](data);
        // What a rubric or an interpretation means is beyond JSON Schema, so it may let more through.
        if (parsed.ok || kind === "assessment") expect(validate[kind](data)).toBe(parsed.ok);
        expect(parsed.ok ? [] : parsed.issues).not.toContainEqual({ code: undefined });
      },
      500,
    ),
  );

  function meddled(kind: keyof typeof inputs) {
    return fc
      .tuple(
        fc.constantFrom(...pathsIn(inputs[kind])),
        fc.option(fc.jsonValue(), { nil: undefined }),
      )
      .map(([path, value]) => ({ kind, data: changeAt(inputs[kind], path, value) }));
  }
});

function scoreSome(rubric: Rubric): Result {
  const scored = scoreAssessment(rubric, { profile: years, answers: {} }, { onInvalid: "unknown" });
  return { ...scored, withoutExclusions: scored };
}

function scorePercents(rubric: Rubric) {
  const scored = safeScoreBenchmarkPercents(rubric, { 1: 0, 2: 100 }, years);
  if (!scored.ok) throw new Error("The percentages do not fit");
  return scored.result;
}

function isObjectAt(data: unknown, path: string): boolean {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const value = keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], data);
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
