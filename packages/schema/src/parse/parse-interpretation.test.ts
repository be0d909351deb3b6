import { formatIssue, type Interpretation } from "@career-benchmarks/core";
import { digestOf } from "@career-benchmarks/core/digest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forAll } from "../../../core/src/laws/for-all.js";
import { changeAt, pathsIn } from "../../../core/src/testing/change-at.js";
import { parseInterpretation } from "./parse-interpretation.js";

const content = {
  id: "our-setting",
  version: "1.0.0",
  title: "Our setting",
  summary: "For our own school, on the word of its careers leader.",
  rubrics: ["gatsby-2014-school", "gatsby-2025-school"],
  readings: [
    {
      target: "7.2",
      rubrics: ["gatsby-2025-school"],
      reword: "Those for whom it is right visit.",
      easier: true,
      note: "Online will do.",
      notApplicable: { allowed: ["other"] },
      emptyCohort: true,
      stagesForYearGroups: true,
      source: ["OURS"],
      grade: "inferred",
    },
  ],
  cohort: {
    statement: "Those who are ready.",
    required: true,
    source: ["OURS"],
    grade: "inferred",
  },
  sources: [{ id: "OURS", title: "Our careers policy", url: "https://example.org/policy" }],
} satisfies Interpretation;
const ours = { ...content, digest: digestOf(content) };

const lines = (data: unknown) => {
  const parsed = parseInterpretation(data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
};

describe("an interpretation", () => {
  it("with every field stays as it is, and loses the marks of a document", () => {
    const document = { $schema: "./interpretation.schema.json", formatVersion: 1, ...ours };
    expect(parseInterpretation(document)).toEqual({ ok: true, interpretation: ours });
  });

  it.each<readonly [string, string, unknown]>([
    ["id-invalid id", "id", "Our setting"],
    ["version-invalid version", "version", "1"],
    ["text-empty summary", "summary", " "],
    ["list-empty rubrics", "rubrics", []],
    ["value-invalid readings", "readings", undefined],
    ["text-empty readings[0].reword", "readings[0].reword", ""],
    ["value-invalid readings[0].easier", "readings[0].easier", false],
    [
      "value-invalid readings[0].notApplicable.allowed[0]",
      "readings[0].notApplicable.allowed[0]",
      "n/a",
    ],
    ["unknown-field readings[0].points", "readings[0].points", 2],
    ["reference-unknown readings[0].rubrics[0]", "readings[0].rubrics[0]", "gatsby-2014-college"],
    ["reference-unknown readings[0].source[0]", "readings[0].source[0]", "OUR"],
    ["list-empty readings[0].source", "readings[0].source", []],
    ["reference-unknown cohort.source[0]", "cohort.source[0]", "OUR"],
    ["value-invalid cohort.required", "cohort.required", "yes"],
    ["value-invalid sources[0].url", "sources[0].url", "javascript:alert(1)"],
    ["value-invalid digest", "digest", "abc"],
    ["value-invalid formatVersion", "formatVersion", 2],
  ])("is told %s", (said, path, value) => {
    expect(lines(changeAt(ours, path, value)).slice(0, 1)).toEqual([said]);
  });

  it("is told which name was probably meant", () => {
    const parsed = parseInterpretation(changeAt(ours, "readings[0].source[0]", "OUR"));
    expect(parsed.ok ? [] : parsed.issues.map(formatIssue)).toEqual([
      'readings[0].source[0]: expected one of OURS, found "OUR". Did you mean OURS? [reference-unknown]',
    ]);
  });

  it(
    "may be anything, and gets reasons that fit on a line",
    forAll(
      fc.oneof(
        fc.jsonValue(),
        fc
          .tuple(fc.constantFrom(...pathsIn(ours)), fc.jsonValue())
          .map(([path, value]) => changeAt(ours, path, value)),
      ),
      (data) => {
        const parsed = parseInterpretation(data);
        if (parsed.ok) expect(parsed.interpretation).toEqual(data);
        const issues = parsed.ok ? [] : parsed.issues;
        expect(issues.length > 0).toBe(!parsed.ok);
        for (const issue of issues) expect(formatIssue(issue)).toMatch(/^\P{Cc}+$/u);
      },
    ),
  );
});
