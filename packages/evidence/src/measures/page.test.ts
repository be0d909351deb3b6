import type { Rubric } from "@career-benchmarks/core";
import { gatsby2014College } from "@career-benchmarks/core/rubrics/2014-college";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025College } from "@career-benchmarks/core/rubrics/2025-college";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { gatsby2025TrainingProvider } from "@career-benchmarks/core/rubrics/2025-training-provider";
import { expect, it } from "vitest";
import { describeMeasure } from "../explain/describe-measure.js";
import type { Measure } from "./measure-data.js";
import { measures, measuresOf } from "./measures.js";
import { measureSources } from "./sources.js";

const sections: readonly (readonly [title: string, rubrics: readonly Rubric[]])[] = [
  ["Schools, 2025", [gatsby2025School]],
  ["Colleges and training providers, 2025", [gatsby2025College, gatsby2025TrainingProvider]],
  ["Schools, 2014", [gatsby2014School]],
  ["Colleges, 2014", [gatsby2014College]],
];

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const header = [
  "question",
  "who counts",
  "what counts",
  "when",
  "how we read it",
  "grade",
  "sources",
];

function rowOf(measure: Measure): string {
  const { cohort, needs, window } = describeMeasure(measure);
  const id = `\`${measure.indicator}\`${measure.interpretation ? `, in ${measure.interpretation}` : ""}`;
  return row([
    id,
    cohort,
    needs,
    window,
    measure.reading,
    measure.grade,
    measure.source.join(", "),
  ]);
}

const page = [
  "# How learner records answer the questions",
  "",
  "Written by the tests of `packages/evidence` from the measures themselves; `npx vitest run -u` renews it.",
  "Why they are as they are: [decision 0009](decisions/0009-measures-as-data.md).",
  "",
  "A learner counts who is on roll at the date: joined by then, not left before, and neither a guest nor a",
  "previous enrolment. Nothing counts that was before a learner joined or after the date. Where a record does",
  "not say what a measure asks of it, or records are not said to be complete, the learner is *not known*.",
  "",
  ...sections.flatMap(([title, rubrics]) => [
    `## ${title}`,
    "",
    row(header),
    row(header.map(() => "---")),
    ...measures
      .filter((measure) => rubrics.every(({ id }) => measure.rubrics.includes(id)))
      .map(rowOf),
    "",
  ]),
  "## Sources",
  "",
  ...measureSources.map(
    ({ id, title, url }) => `- **${id}**: ${url ? `[${title}](${url})` : title}`,
  ),
  "",
].join("\n");

it("the page of measures is current", async () => {
  await expect(page).toMatchFileSnapshot("../../../../docs/measures.md");
});

it("every measure of every rubric has a row in its section", () => {
  for (const [title, rubrics] of sections) {
    const section = page.split(`## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
    for (const { indicator } of rubrics.flatMap(measuresOf)) {
      expect(section).toContain(`| \`${indicator}\` |`);
    }
  }
});
