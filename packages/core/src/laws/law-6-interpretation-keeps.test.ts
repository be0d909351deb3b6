import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditInterpretation } from "../interpretation/audit-interpretation.js";
import { interpret } from "../interpretation/interpret.js";
import type { Assessment } from "../model/assessment.js";
import type { Interpretation } from "../model/interpretation.js";
import type { Criterion, Indicator, Rubric } from "../model/rubric.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { assessments, rubrics } from "./arbitraries.js";
import { interpretationsOf } from "./arbitrary-interpretations.js";
import { forAll } from "./for-all.js";
import { shipped } from "./interpreted.js";
import { benchmarksOutside } from "./outside.js";

/** Rubrics with interpretations of them, read through them. */
interface Read {
  readonly read: Rubric;
  readonly list: readonly Interpretation[];
}

const cases: readonly {
  readonly name: string;
  readonly rubric: Rubric;
  readonly reads: fc.Arbitrary<Read>;
}[] = [
  ...shipped.map(({ rubric, interpretation }) => {
    const list = [interpretation];
    const reads = fc.constant({ read: interpret(rubric, list), list });
    return { name: `${rubric.id} through ${interpretation.id}`, rubric, reads };
  }),
  ...rubrics.map((rubric) => ({
    name: `${rubric.id} through made-up interpretations`,
    rubric,
    reads: interpretationsOf(rubric).map((list) => ({ read: interpret(rubric, list), list })),
  })),
];

describe.each(cases)("law 6, $name", ({ name, rubric, reads }) => {
  const differing = name.endsWith("made-up interpretations") ? 100 : 1;

  it(
    "keeps every benchmark, criterion and question, every scale, point and threshold",
    forAll(
      reads,
      ({ read }) => {
        expect(kept(read)).toEqual(kept(rubric));
      },
      differing,
    ),
  );

  it(
    "lists whatever it changes",
    forAll(
      reads,
      ({ list }) => {
        for (const interpretation of list) {
          const read = interpret(rubric, [interpretation]);
          expect(rebuilt(rubric, interpretation)).toEqual(parts(read));
        }
      },
      differing,
    ),
  );

  const assessed = reads.chain(({ read }) =>
    fc.record({ read: fc.constant(read), assessment: assessments(read) }),
  );

  it(
    "lists whatever is left out, and scores without leaving it out too",
    forAll(
      assessed,
      ({ read, assessment }) => {
        const result = scoreAssessment(read, assessment);
        const judged = Object.entries(assessment.answers).flatMap(([id, answer]) =>
          typeof answer === "object" && "notApplicable" in answer ? [id] : [],
        );
        const listed = result.notApplicable.flatMap(({ indicator, reason }) =>
          reason.code === "judged" ? [indicator] : [],
        );
        const ignored = result.issues.flatMap(({ code, path }) =>
          code === "answer-not-asked" ? [path?.replace("answers.", "")] : [],
        );
        expect(listed.toSorted()).toEqual(judged.filter((id) => !ignored.includes(id)).toSorted());
        expect(result.withoutExclusions !== undefined).toBe(
          listed.length + result.excluded.length > 0,
        );
        expect(benchmarksOutside(result.withoutExclusions ?? result, result)).toEqual([]);
      },
      50,
    ),
  );

  it(
    "does not move a score where nothing is left out and year groups are used",
    forAll(
      fc.record({ reads, assessment: assessments(rubric).map(usual) }),
      ({ reads: { read }, assessment }) => {
        const points = (by: Rubric) =>
          scoreAssessment(by, assessment).benchmarks.map(({ min, max, available }) => ({
            min,
            max,
            available,
          }));
        expect(points(read)).toEqual(points(rubric));
      },
      50,
    ),
  );
});

/** An assessment that uses year groups and leaves nothing and nobody out. */
function usual(assessment: Assessment): Assessment {
  const { yearGroups } = assessment.profile;
  return {
    profile: { yearGroups: yearGroups.includes("X") ? [10, 11] : yearGroups },
    answers: Object.fromEntries(
      Object.entries(assessment.answers).filter(([, answer]) => !mayLeaveOut(answer)),
    ),
  };
}

function mayLeaveOut(answer: unknown): boolean {
  return (
    typeof answer === "object" && answer !== null && ("notApplicable" in answer || "of" in answer)
  );
}

/** What an interpretation may never touch. */
function kept({
  benchmarks,
  edition,
  setting,
  version,
  scales,
  shareRule,
  statusRule,
  textLicence,
  digest,
}: Rubric) {
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
  const own = ({ source: _source, grade: _grade, ...fields }: Criterion | Indicator): Fields =>
    fields;
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
  for (const { target, field, before, after } of auditInterpretation(rubric, interpretation)
    .differences) {
    expect(made[target]?.[field]).toEqual(before);
    made[target] = { ...made[target], [field]: after };
  }
  return made;
}
