import type { PercentsResult, Result, Rubric } from "@career-benchmarks/core";
import { describeGrades, describeSources } from "./describe-sources.js";
import type { MethodView } from "./result-view.js";

/** The sentence that stands in every report. */
export const reconstruction =
  "The scoring is a reconstruction from published figures. It is not Compass itself, which may score differently.";

/** Describes how results of a rubric are scored, and on which sources. */
export function describeRubricMethod(
  rubric: Rubric,
  { engine }: Pick<Result | PercentsResult, "engine">,
): MethodView {
  const { title, id, version, edition, statusRule, wording = [], cohort } = rubric;
  const digest = rubric.resolvedDigest ?? rubric.digest;
  const { fullyAchieved, notAchieved } = statusRule;
  const sources = describeSources(rubric);
  return {
    rubric: { title, id, version },
    ...(digest !== undefined && { digest }),
    sentences: [
      reconstruction,
      `Scored by ${engine.name} ${engine.version} with the rubric ${id}, version ${version}, of the ${edition} edition.`,
      "A percentage is the points earned out of those available, cut off to a whole per cent and not rounded.",
      "What is not known makes a range: from what is earned for certain to what is still possible.",
      `A benchmark is fully achieved from ${fullyAchieved.from} % of its available points (${fullyAchieved.grade}) and not achieved up to ${notAchieved.to} % (${notAchieved.grade}).`,
      ...(cohort ? [`${cohort.statement} (${cohort.grade})`] : []),
      ...wording.map(({ source }) => `Some of the wording is that of ${source}.`),
      rubric.textLicence,
    ],
    grades: describeGrades(sources),
    sources,
  };
}
