import { AssessmentError, interpret, scoreAssessment } from "@career-benchmarks/core";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { expect, test } from "vitest";
import * as entries from "../test/entries.js";
import { renderHtml, renderMarkdown, renderText } from "./index.js";
import type { ReportEntry } from "./report-entry.js";

const { rubric, result } = entries.mixed;
const special = interpret(gatsby2014School, [specialistSetting]);
const interpreted = {
  rubric: special,
  result: scoreAssessment(special, {
    profile: entries.toSixteen,
    cohort: { size: 3, of: 3 },
    answers: {},
  }),
};
const other = "0".repeat(64);

/** The codes and paths with which every report of an entry is refused. */
function refusals(entry: ReportEntry): readonly string[] {
  return [renderHtml, renderMarkdown, renderText].flatMap((render) => {
    try {
      render([entry]);
      return [];
    } catch (error) {
      if (!(error instanceof AssessmentError)) throw error;
      return error.issues.map(({ code, path }) => `${code} ${path}`);
    }
  });
}

test.each<readonly [string, ReportEntry, string]>([
  ["of another rubric", { rubric: interpreted.rubric, result }, "rubric-mismatch rubric"],
  [
    "made with other rules under the same id",
    { rubric, result: { ...result, rubric: { ...result.rubric, digest: other } } },
    "digest-mismatch rubric.digest",
  ],
  [
    "made with another reading under the same id",
    {
      ...interpreted,
      result: {
        ...interpreted.result,
        rubric: { ...interpreted.result.rubric, resolvedDigest: other },
      },
    },
    "digest-mismatch rubric.resolvedDigest",
  ],
  [
    "beside a rubric whose rules were changed",
    { rubric: { ...rubric, scales: rubric.scales.slice(1) }, result },
    "digest-mismatch id",
  ],
])("a result %s is not reported", (_name, entry, said) => {
  expect(refusals(entry)).toEqual([said, said, said]);
});

test("a result beside its own rubric is reported", () => {
  expect([entries.mixed, interpreted].flatMap(refusals)).toEqual([]);
});
