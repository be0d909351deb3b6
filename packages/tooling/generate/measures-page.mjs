import { runSource } from "./source.mjs";

const sections = [
  ["Schools, 2025", ["gatsby-2025-school"]],
  [
    "Colleges and training providers, 2025",
    ["gatsby-2025-college", "gatsby-2025-training-provider"],
  ],
  ["Schools, 2014", ["gatsby-2014-school"]],
  ["Colleges, 2014", ["gatsby-2014-college"]],
];
const columns = [
  "question",
  "who counts",
  "what counts",
  "when",
  "how we read it",
  "grade",
  "sources",
];
const row = (cells) => `| ${cells.join(" | ")} |`;

/** The page that says how learner records answer the questions. */
export async function measuresPage() {
  const { describeMeasure, measures, measureSources } = await runSource(`
    export { describeMeasure } from "./packages/evidence/src/explain/describe-measure.ts";
    export { measures } from "./packages/evidence/src/measures/measures.ts";
    export { measureSources } from "./packages/evidence/src/measures/sources.ts";
  `);
  const rowOf = (measure) => {
    const { indicator, interpretation, reading, grade, source } = measure;
    const { cohort, needs, window } = describeMeasure(measure);
    const id = `\`${indicator}\`${interpretation ? `, in ${interpretation}` : ""}`;
    return row([id, cohort, needs, window, reading, grade, source.join(", ")]);
  };
  const lines = [
    "# How learner records answer the questions",
    "",
    "Written by `npm run generate` from the measures themselves, in `packages/evidence`.",
    "Why they are as they are: [decision 0009](decisions/0009-measures-as-data.md).",
    "",
    "A learner counts who is on roll at the date: joined by then, not left before, and neither a guest nor a",
    "previous enrolment. Nothing counts that was before a learner joined or after the date. Where a record does",
    "not say what a measure asks of it, or records are not said to be complete, the learner is *not known*.",
    "",
    ...sections.flatMap(([title, rubrics]) => [
      `## ${title}`,
      "",
      row(columns),
      row(columns.map(() => "---")),
      ...measures.filter((each) => rubrics.every((id) => each.rubrics.includes(id))).map(rowOf),
      "",
    ]),
    "## Sources",
    "",
    ...measureSources.map(
      ({ id, title, url }) => `- **${id}**: ${url ? `[${title}](${url})` : title}`,
    ),
    "",
  ];
  return new Map([["docs/measures.md", lines.join("\n")]]);
}
