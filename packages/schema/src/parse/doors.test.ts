import { collect, scoreAssessment } from "@career-benchmarks/core";
import { limits } from "@career-benchmarks/core/input";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { countWork } from "@career-benchmarks/tooling/count-work";
import { anyInput, hostileValues, spoilt } from "@career-benchmarks/tooling/hostile";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAssessment } from "./parse-assessment.js";
import { parseInterpretation } from "./parse-interpretation.js";
import { parseCollection, parseResult } from "./parse-result.js";
import { parseRubric } from "./parse-rubric.js";
import type { SchemaIssue } from "./schema-issue.js";

interface Parsed {
  readonly ok: boolean;
  readonly issues?: readonly SchemaIssue[];
}

const assessment = {
  id: "a",
  asAt: "2024-07",
  institution: { urn: "900001" },
  profile: { yearGroups: [7, 8, 9, 10, 11] as const },
  answers: { bm5_1_each_year: "all", bm6_1_by_16: { count: 92, of: 122 } } as const,
};
const result = scoreAssessment(gatsby2014School, assessment);

/** Every document that is parsed, with one that is right. */
const doors: Readonly<Record<string, readonly [(json: unknown) => Parsed, unknown]>> = {
  parseAssessment: [parseAssessment, assessment],
  parseCollection: [parseCollection, collect([result], [])],
  parseInterpretation: [parseInterpretation, specialistSetting],
  parseResult: [parseResult, result],
  parseRubric: [parseRubric, gatsby2014School],
};

/** Says what is wrong with the way in which a door treats what it is given; nothing when it is right. */
function faultOf(parse: (json: unknown) => Parsed, given: unknown): string | undefined {
  try {
    const { ok, issues = [] } = parse(given);
    if (!ok && !issues.some(({ code }) => /^[a-z-]+$/.test(code))) return "no code";
    const words = JSON.stringify(issues);
    return /secret|node_modules|\\n +at /.test(words) ? `shows too much: ${words}` : undefined;
  } catch (thrown) {
    return `threw ${String(thrown)}`;
  }
}

const runs = { numRuns: process.env["FULL"] ? 2000 : 200, seed: 20_240_731 };

describe.each(Object.entries(doors))("%s", (_, [parse, sound]) => {
  it("takes what is right", () => {
    expect(parse(sound).ok).toBe(true);
  });

  it("takes anything, and never throws", () => {
    for (const [name, value] of Object.entries(hostileValues())) {
      expect([name, faultOf(parse, value)]).toEqual([name, undefined]);
    }
    fc.assert(
      fc.property(fc.oneof(anyInput(), spoilt(sound)), (make) => {
        expect(faultOf(parse, make())).toBeUndefined();
      }),
      runs,
    );
  });

  it("takes unknown fields in time in proportion to their number, and lists them up to a limit", () => {
    const spoil = (count: number) => ({
      ...(sound as object),
      ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`idd_${index}`, 1])),
    });
    const [some, more] = [300, 1200].map(spoil);
    parse(some);
    expect(countWork(() => parse(more)) / countWork(() => parse(some))).toBeLessThan(4.5);
    const { issues = [] } = parse(spoil(2400));
    expect(issues.length).toBeLessThanOrEqual(limits.issues + 1);
    const hints = issues.filter(({ hint }) => hint?.startsWith("Did you mean"));
    expect(hints.length).toBeLessThanOrEqual(2 * limits.suggestions);
  });
});

describe("a number where an identifier is expected", () => {
  it.each(["12345678901234567890", "900001"])("is refused: %s", (json) => {
    const text = JSON.stringify(assessment).replace('"900001"', json);
    const { ok, issues } = parseAssessment(JSON.parse(text)) as Parsed;
    expect(ok).toBe(false);
    expect(issues).toMatchObject([{ code: "value-invalid", path: "institution.urn" }]);
    expect(issues?.[0]?.hint).toContain("as text");
  });

  it("and a count above 2^53 as well", () => {
    const text = JSON.stringify(assessment).replace("122", "9007199254740993");
    const { issues } = parseAssessment(JSON.parse(text)) as Parsed;
    expect(issues?.[0]).toMatchObject({ code: "number-invalid", path: "answers.bm6_1_by_16.of" });
  });
});
