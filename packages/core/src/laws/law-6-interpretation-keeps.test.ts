import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditInterpretation } from "../interpretation/audit-interpretation.js";
import { interpret } from "../interpretation/interpret.js";
import type { Interpretation } from "../model/interpretation.js";
import type { Assessment } from "../model/assessment.js";
import type { Criterion, Indicator, Rubric } from "../model/rubric.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { assessments, rubrics } from "./arbitraries.js";
import { interpretationsOf } from "./arbitrary-interpretations.js";
import { forAll } from "./for-all.js";
import { shipped } from "./interpreted.js";
import { benchmarksOutside } from "./outside.js";

const shippedLists = shipped.map(({ rubric, list }) => ({
  name: `${rubric.id} through ${list.map(({ id }) => id)}`,
  rubric,
  lists: fc.constant(list),
}));
const madeUpLists = rubrics.map((rubric) => ({
  name: `${rubric.id} through made-up interpretations`,
  rubric,
  lists: interpretationsOf(rubric),
}));

describe.each([...shippedLists, ...madeUpLists])("law 6, $name", ({ rubric, lists }) => {
  it(
    "keeps every benchmark, criterion and question, every scale, point and threshold",
    forAll(lists, (list) => {
      expect(kept(interpret(rubric, list))).toEqual(kept(rubric));
    }),
  );

  it(
    "lists whatever it changes",
    forAll(lists, (list) => {
      for (const interpretation of list) {
        expect(rebuilt(rubric, interpretation)).toEqual(parts(interpret(rubric, [interpretation])));
      }
    }),
  );

  const interpreted = lists.chain((list) => {
    const read = interpret(rubric, list);
    return fc.record({ read: fc.constant(read), assessment: assessments(read) });
  });

  it(
    "lists whatever is left out, and scores without leaving it out too",
    forAll(interpreted, ({ read, assessment }) => {
      const result = scoreAssessment(read, assessment);
      const judged = Object.entries(assessment.answers).flatMap(([id, answer]) =>
        typeof answer === "object" && "notApplicable" in answer ? [id] : [],
      );
      const listed = result.notApplicable.flatMap(({ indicator, reason }) =>
        reason.code === "judged" ? [indicator] : [],
      );
      const notAsked = result.issues.flatMap(({ code, path }) =>
        code === "answer-not-asked" ? [path?.replace("answers.", "")] : [],
      );
      expect(listed.toSorted()).toEqual(judged.filter((id) => !notAsked.includes(id)).toSorted());
      if (listed.length > 0) expect(benchmarksOutside(result.withoutExclusions ?? result, result)).toEqual([]);
      expect(listed.length > 0 && result.withoutExclusions === undefined).toBe(false);
    }),
  );

  it(
    "does not move a score where nothing is left out and year groups are used",
    forAll(fc.record({ lists, assessment: assessments(rubric) }), ({ lists, assessment }) => {
      const usual: Assessment = {
        ...assessment,
        profile: { yearGroups: assessment.profile.yearGroups.filter((year) => year !== "X") },
        answers: Object.fromEntries(
          Object.entries(assessment.answers).filter(([, answer]) => !mayLeaveOut(answer)),
        ),
      };
      if (usual.profile.yearGroups.length === 0) return;
      const points = (by: Rubric) =>
        scoreAssessment(by, usual).benchmarks.map(({ min, max, available, percent }) => ({
          min,
          max,
          available,
          percent,
        }));
      expect(points(interpret(rubric, lists))).toEqual(points(rubric));
    }),
  );
});

function mayLeaveOut(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && ("notApplicable" in answer || "of" in answer);
}

/** What an interpretation may never touch. */
function kept({ benchmarks, edition, setting, version, scales, shareRule, statusRule, textLicence, digest }: Rubric) {
  return {
    ...{ edition, setting, version, scales, shareRule, statusRule, textLicence, digest },
    benchmarks: benchmarks.map(({ criteria, ...benchmark }) => ({
      ...benchmark,
      criteria: criteria.map(({ id, indicators }) => ({
        id,
        indicators: indicators.map(({ id, scale, scored }) => ({ id, scale, scored })),
      })),
    })),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The criteria and indicators of a rubric, by id, but for where they are from. */
function parts({ benchmarks, cohort }: Rubric): Readonly<Record<string, Fields>> {
  const criteria = benchmarks.flatMap((benchmark) => benchmark.criteria);
  const own = ({ source: _source, grade: _grade, ...fields }: Criterion | Indicator): Fields => fields;
  return Object.fromEntries([
    ...criteria.map((criterion) => {
      const { indicators: _indicators, ...fields } = own(criterion);
      return [criterion.id, fields];
    }),
    ...criteria.flatMap(({ indicators }) => indicators.map((each) => [each.id, own(each)])),
    ["cohort", cohort ? { cohort } : {}],
  ]);
}

/** Makes the interpreted parts again out of the rubric and the differences that the audit lists. */
function rebuilt(rubric: Rubric, interpretation: Interpretation) {
  const made: Record<string, Fields> = { ...parts(rubric) };
  for (const { target, field, before, after } of auditInterpretation(rubric, interpretation).differences) {
    expect(made[target]?.[field]).toEqual(before);
    made[target] = { ...made[target], [field]: after };
  }
  return made;
}
