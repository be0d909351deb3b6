import { code, escapeMarkdown, link, list, page, table } from "./markdown.mjs";
import { generated, gradeKey, gradeTable, sourceList, sourcesOf } from "./words.mjs";

const fieldWords = {
  statement: "wording",
  question: "wording",
  note: "note",
  notApplicable: "may be judged not applicable",
  emptyCohort: "does not apply to a cohort of nobody",
  yearGroups: "year groups asked",
  stages: "stages asked",
  cohort: "who is reported",
};

/** Writes the page of an interpretation: what it changes in each rubric, for whom, on whose word. */
export function interpretationPage(core, interpretation, rubrics) {
  const { id, version, digest, title, summary, readings, cohort, sources } = interpretation;
  const applying = rubrics.filter((rubric) => interpretation.rubrics.includes(rubric.id));
  const audits = applying.map((rubric) => [
    rubric,
    core.auditInterpretation(rubric, interpretation),
  ]);
  return page([
    generated,
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(summary),
    list([
      `Id: ${code(id)}`,
      `Version: ${version}`,
      ...(digest ? [`Digest (SHA-256): ${code(digest)}`] : []),
      `For the rubrics: ${applying.map((rubric) => link(rubric.title, `${rubric.id}.md`)).join("; ")}`,
    ]),
    "An interpretation keeps every benchmark and criterion. What follows is all that it changes. Everything is listed in the [index](README.md).",
    "## How well it is founded",
    gradeTable([
      ["Readings", readings],
      ["Who is reported", cohort ? [cohort] : []],
    ]),
    gradeKey(core.gradeWords),
    "## Whom the result speaks of",
    cohort
      ? `${escapeMarkdown(cohort.statement)} ${cohort.required ? "The result must say so." : ""} (${sourcesOf(cohort)}; ${cohort.grade})`
      : "As in the rubric itself.",
    "## How much becomes easier",
    "Easier means that something may be left out, or that the wording asks for less.",
    table(
      ["Rubric", "Differences", "Easier", "Criteria that differ", "Questions that may be left out"],
      audits.map(([rubric, { totals }]) => [
        code(rubric.id),
        `${totals.differences}`,
        `${totals.easier}`,
        `${totals.criteria.differing} of ${totals.criteria.of}`,
        `${totals.mayBeLeftOut.indicators} of ${totals.mayBeLeftOut.of}`,
      ]),
    ),
    ...audits.flatMap(([rubric, { differences }]) => [
      `## In ${rubric.id}`,
      table(
        ["Criterion or question", "What", "In the rubric", "Read as", "Easier", "Sources", "Grade"],
        differences.map((difference) => [
          code(difference.target),
          fieldWords[difference.field],
          valueWords(core, difference.before),
          valueWords(core, difference.after),
          difference.easier ? "yes" : "no",
          sourcesOf(difference),
          difference.grade,
        ]),
      ),
    ]),
    "## Sources",
    sourceList(sources),
  ]);
}

function valueWords(core, value) {
  if (value === undefined) return "nothing";
  if (value === true) return "yes";
  if (typeof value === "string") return escapeMarkdown(value);
  if (Array.isArray(value)) return escapeMarkdown(value.join(", ")) || "nothing";
  if ("allowed" in value) {
    const reasons = value.allowed.map((reason) => core.reasonWords[reason]);
    return escapeMarkdown(reasons.join("; ")) || "for no reason";
  }
  if ("statement" in value) return escapeMarkdown(value.statement);
  throw new TypeError(`No words for ${JSON.stringify(value)}`);
}
