import { gatsby2014School } from "../packages/core/dist/rubrics/2014-school.js";
import { gatsby2025School } from "../packages/core/dist/rubrics/2025-school.js";
import { madeUpAssessments } from "./made-up-assessments.mjs";

const many = 64;

/**
 * The rubrics that scoring is measured with. `levels` are assessments that a loop or a rules engine
 * can score too: every question is answered, by a level. In `mixed` ones a third of the coverage
 * questions are answered by shares and one question in twenty is open.
 */
export function rubricsToMeasure() {
  return [
    { name: "2014 school", rubric: gatsby2014School },
    { name: "2025 school", rubric: gatsby2025School },
  ].map(({ name, rubric }) => ({
    name,
    rubric,
    levels: madeUpAssessments(rubric, many, { shares: 0, gaps: 0 }),
    mixed: madeUpAssessments(rubric, many, { shares: 33, gaps: 5 }),
  }));
}
