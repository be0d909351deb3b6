import { code, escapeMarkdown, link, page, table } from "./markdown.mjs";
import {
  availableTo,
  criteriaOf,
  indicatorsOf,
  profilesFor,
  statementsOf,
} from "./rubric-parts.mjs";
import { generated, gradeKey, gradeShares } from "./words.mjs";

/** Writes the index of all rubrics and interpretations. */
export function indexPage(core, rubrics, interpretations) {
  return page([
    generated,
    "# The rubrics and their interpretations",
    "Each page shows one rubric or interpretation whole: what it asks, what an answer earns, who says so and how well that is founded. The pages are made from the data that scores are made from.",
    "## Rubrics",
    table(
      ["Id", "Title", "Version", "Criteria", "Questions", "Scored", "Points available", "Grades"],
      rubrics.map((rubric) => [
        link(rubric.id, `${rubric.id}.md`),
        escapeMarkdown(rubric.title),
        rubric.version,
        `${criteriaOf(rubric).length}`,
        `${indicatorsOf(rubric).length}`,
        `${indicatorsOf(rubric).filter(({ scored }) => scored).length}`,
        pointsWords(core, rubric),
        gradeShares(statementsOf(rubric)),
      ]),
    ),
    "## Interpretations",
    table(
      ["Id", "Title", "Version", "Rubrics", "Readings", "Grades"],
      interpretations.map(({ id, title, version, rubrics: ids, readings, cohort }) => [
        link(id, `${id}.md`),
        escapeMarkdown(title),
        version,
        ids.map(code).join(", "),
        `${readings.length}`,
        gradeShares([...readings, ...(cohort ? [cohort] : [])]),
      ]),
    ),
    "## Grades",
    gradeKey(core.gradeWords),
  ]);
}

function pointsWords(core, rubric) {
  return profilesFor(rubric)
    .map(([name, profile]) => {
      const points = availableTo(core, rubric, profile).reduce(
        (sum, each) => sum + each.available,
        0,
      );
      return `${points} (${name})`;
    })
    .join(", ");
}
