import { collect, interpret, scoreAssessment } from "@career-benchmarks/core";
import { describe, expect, it } from "vitest";
import { parseCollection, parseInterpretation, parseResult, parseRubric } from "../index.js";
import { shippedInterpretations, shippedRubrics } from "../testing/shipped.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const rubric = shippedRubrics.find(({ id }) => id === "gatsby-2025-school");
const interpretation = shippedInterpretations.find(({ id }) => id === "specialist-setting");
if (!rubric || !interpretation) throw new Error("There is nothing to try");

type Parsed = {
  readonly ok: boolean;
  readonly issues?: readonly { code: string; path?: string }[];
};
const said = ({ issues = [] }: Parsed) => issues.map(({ code, path }) => `${code} ${path}`);

/** The highest level of a scale earns more than it should. */
const generous = {
  ...rubric,
  scales: rubric.scales.map(({ levels, ...scale }) => ({
    ...scale,
    levels: levels.map((level, index) =>
      index === levels.length - 1 ? { ...level, points: level.points + 3 } : level,
    ),
  })),
};

describe("where documents come in,", () => {
  it("a rubric with other points is not the official one", () => {
    expect(said(parseRubric(json(generous)))).toEqual(["digest-mismatch id"]);
    expect(said(parseRubric(json({ ...generous, digest: undefined })))).toEqual([
      "digest-mismatch id",
    ]);
    expect(said(parseRubric(json({ ...generous, id: "our-school" })))).toEqual([
      "digest-mismatch digest",
    ]);
    expect(parseRubric(json({ ...generous, id: "our-school", digest: undefined })).ok).toBe(true);
  });

  it("an interpreted rubric is what became of the official one", () => {
    const special = interpret(rubric, [interpretation]);
    expect(parseRubric(json(special)).ok).toBe(true);
    expect(said(parseRubric(json({ ...special, scales: generous.scales })))).toEqual([
      "digest-mismatch id",
    ]);
  });

  it("an interpretation is the official one under its id only", () => {
    expect(parseInterpretation(json(interpretation)).ok).toBe(true);
    const changed = { ...interpretation, readings: interpretation.readings.slice(1) };
    expect(said(parseInterpretation(json(changed)))).toEqual(["digest-mismatch id"]);
  });

  it("a result says with which rules it was made", () => {
    const result = scoreAssessment(interpret(rubric, [interpretation]), {
      profile: { yearGroups: [11] },
      cohort: { size: 3, of: 3 },
      answers: {},
    });
    const other = "0".repeat(64);
    const forged = [
      { ...result, rubric: { ...result.rubric, digest: other } },
      { ...result, rubric: { ...result.rubric, resolvedDigest: other } },
    ];
    expect(parseResult(json(result)).ok).toBe(true);
    expect(forged.map((each) => said(parseResult(json(each))))).toEqual([
      ["digest-mismatch rubric.digest"],
      ["digest-mismatch rubric.resolvedDigest"],
    ]);
    expect(said(parseCollection(json(collect([result, ...forged], []))))).toEqual([
      "digest-mismatch results[1].rubric.digest",
      "digest-mismatch results[2].rubric.resolvedDigest",
    ]);
  });
});
