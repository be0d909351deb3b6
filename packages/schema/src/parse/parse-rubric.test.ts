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
  "",
  " ",
  "x",
  "yes-no",
  "ks4",
  "1.0.0",
  0,
  1,
  2.5,
  -1,
  100,
  101,
  true,
  false,
  [],
  {},
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

/** Requires core, zod and JSON Schema to agree on the shape of what should be a rubric. */
function requireAgreement(data: unknown): void {
  const defined = safeDefineRubric(data);
  const codes = defined.ok ? [] : defined.issues.map(({ code }) => code);
  const fits = rubricSchema.safeParse(data).success;
  expect(validate(data)).toBe(fits);
  if (defined.ok) expect(fits).toBe(true);
  if (codes.some((code) => structural.has(code))) expect(fits).toBe(false);
  expect(parseRubric(data)).toEqual(defined);
}

describe("what should be a rubric", () => {
  it("has a fault in its shape by core, zod and JSON Schema alike, wherever it is", () => {
    for (const path of pathsIn(full)) {
      for (const value of [...almostFitting, full.scales[0]?.levels.slice(0, 1)]) {
        requireAgreement(changeAt(full, path, value));
      }
    }
  });

  it("is judged alike whatever stands in a shipped one", forAll(meddled, requireAgreement));

  it("may be a document of any kind, and gets reasons", () => {
    for (const data of [null, [], "rubric", 7, {}, { format: "career-benchmarks/results" }]) {
      const parsed = parseRubric(data);
      expect(parsed.ok ? [] : parsed.issues).not.toEqual([]);
    }
  });
});
