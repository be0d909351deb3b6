import { expect, it } from "vitest";
import { measures } from "./measures.js";

/** The data itself, a line each, so that a change of any measure shows in review. */
const lines = measures.map(({ indicator, rubrics, interpretation, cohort, window, needs, grade }) =>
  [
    `${indicator} (${[...rubrics, interpretation].filter(Boolean).join(", ")})`,
    `  cohort ${JSON.stringify(cohort)}`,
    `  window ${window}`,
    ...needs.map((need) => `  needs ${JSON.stringify(need)}`),
    `  grade ${grade}`,
  ].join("\n"),
);

it("the measures are those of the golden table", async () => {
  await expect(`${lines.join("\n\n")}\n`).toMatchFileSnapshot("../../test/golden/measures.txt");
});
