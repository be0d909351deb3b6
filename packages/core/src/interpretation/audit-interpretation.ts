import { indicatorsOf } from "../internal/indicators-of.js";
import type { Interpretation } from "../model/interpretation.js";
import type { Criterion, Rubric } from "../model/rubric.js";
import type { Difference, InterpretationAudit } from "./audit.js";
import { interpret } from "./interpret.js";
import { listCohort, listDifferences } from "./list-differences.js";
import { settingsOf } from "./setting.js";

/**
 * Lists every difference that an interpretation makes to a rubric: what was changed, on whose word,
 * and whether it asks for less.
 *
 * The interpreted rubric is compared with the rubric itself, field by field.
 *
 * @param rubric - the rubric itself
 * @param interpretation - an interpretation of it
 * @returns the differences with their source and grade, and totals
 * @throws {@link InterpretationError} when the interpretation does not fit the rubric
 * @example
 * import { auditInterpretation } from "@career-benchmarks/core";
 * import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const { differences } = auditInterpretation(gatsby2014School, specialistSetting);
 * const universities = differences.find(({ target }) => target === "bm7_1_universities");
 * universities?.after; //=> { allowed: ["no-realistic-destination"] }
 * universities?.easier; //=> true
 */
export function auditInterpretation(
  rubric: Rubric,
  interpretation: Interpretation,
): InterpretationAudit {
  const interpreted = interpret(rubric, [interpretation]);
  const settings = settingsOf(rubric, interpretation);
  const after = criteriaOf(interpreted);
  const byCriterion = criteriaOf(rubric).map((criterion, index) =>
    listDifferences(criterion, after[index] ?? criterion, settings),
  );
  const differences = [...byCriterion.flat(), ...listCohort(rubric, interpreted)];
  return {
    rubric: identity(rubric),
    interpretation: identity(interpretation),
    differences,
    totals: {
      differences: differences.length,
      easier: differences.filter(({ easier }) => easier).length,
      byField: countEach(differences.map(({ field }) => field)),
      byGrade: {
        ...{ published: 0, derived: 0, inferred: 0, unverified: 0 },
        ...countEach(differences.map(({ grade }) => grade)),
      },
      criteria: {
        differing: byCriterion.filter((found) => found.length > 0).length,
        of: byCriterion.length,
      },
      mayBeLeftOut: {
        indicators: new Set(differences.filter(leavesOut).map(({ target }) => target)).size,
        of: indicatorsOf(rubric).length,
      },
    },
  };
}

function criteriaOf(rubric: Rubric): readonly Criterion[] {
  return rubric.benchmarks.flatMap(({ criteria }) => criteria);
}

function identity({ id, version, digest }: Pick<Rubric, "id" | "version" | "digest">) {
  return { id, version, ...(digest && { digest }) };
}

function leavesOut({ field, easier }: Difference): boolean {
  return easier && (field === "notApplicable" || field === "emptyCohort");
}

function countEach<T extends string>(values: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
