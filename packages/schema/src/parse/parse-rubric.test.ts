import { interpret, type RubricIssueCode, safeDefineRubric } from "@career-benchmarks/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { variant } from "../../../core/src/laws/arbitraries.js";
import { forAll } from "../../../core/src/laws/for-all.js";
import { changeAt, pathsIn } from "../../../core/src/testing/change-at.js";
import { full } from "../../../core/src/testing/full-rubric.js";
import { rubricSchema } from "../documents/rubric-schema.js";
import { jsonValidator } from "../testing/json-validators.js";
import { shippedInterpretations, shippedRubrics } from "../testing/shipped.js";
import { parseRubric } from "./parse-rubric.js";

const validate = jsonValidator("rubric");

/** The faults that are in the shape alone, by core's name for them. */
const structural: ReadonlySet<RubricIssueCode> = new Set<RubricIssueCode>([
  "id-invalid",
  "list-empty",
  "number-invalid",
  "text-empty",
  "unknown-field",
  "version-invalid",
]);

const interpreted = shippedInterpretations.flatMap((interpretation) =>
  shippedRubrics
    .filter(({ id }) => interpretation.rubrics.includes(id))
    .map((rubric) => interpret(rubric, [interpretation])),
);
const rubrics: readonly unknown[] = [variant, ...shippedRubrics, ...interpreted];

const almostFitting: readonly unknown[] = [
  undefined,
  null,
  " ",
  "x",
  "1.0.0",
  0,
  2.5,
  101,
  true,
  false,
  [],
  ["RECON"],
];

const meddled = fc
  .constantFrom(...rubrics)
  .chain((rubric) =>
    fc
      .tuple(
        fc.constantFrom(...pathsIn(rubric)),
        fc.oneof(fc.constantFrom(...almostFitting), fc.jsonValue()),
      )
      .map(([path, value]) => changeAt(rubric, path, value)),
  );

/** Says where core, zod and JSON Schema do not agree on the shape of what should be a rubric. */
function disagreement(data: unknown): readonly string[] {
  const defined = safeDefineRubric(data);
  const codes = defined.ok ? [] : defined.issues.map(({ code }) => code);
  const fits = rubricSchema.safeParse(data).success;
  const parsed = parseRubric(data);
  return [
    validate(data) !== fits && "zod and JSON Schema",
    defined.ok && !fits && "core lets through what zod does not",
    fits && codes.some((code) => structural.has(code)) && "zod lets through what core does not",
    JSON.stringify(parsed) !== JSON.stringify(defined) && "parsing and core",
  ].filter((said) => said !== false);
}

describe("what should be a rubric", () => {
  it("has a fault in its shape by core, zod and JSON Schema alike, wherever it is", () => {
    const values = [...almostFitting, full.scales[0]?.levels.slice(0, 1)];
    const said = pathsIn(full).flatMap((path) =>
      values.map((value) => [path, value, disagreement(changeAt(full, path, value))] as const),
    );
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter(([, , found]) => found.length > 0)).toEqual([]);
  });

  it(
    "is judged alike whatever stands in a shipped one",
    forAll(meddled, (data) => {
      expect(disagreement(data)).toEqual([]);
    }),
  );

  it("may be a document of any kind, and gets reasons", () => {
    for (const data of [null, [], "rubric", 7, {}, { format: "career-benchmarks/results" }]) {
      const parsed = parseRubric(data);
      expect(parsed.ok ? [] : parsed.issues).not.toEqual([]);
    }
  });
});
