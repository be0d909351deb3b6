import { expect, test } from "vitest";
import { mixed, rejects, several } from "../../test/entries.js";
import { describeMethod, renderPageMarkdown } from "../index.js";

const view = describeMethod(several, { rejects });
const section = (name: string) => view.sections.find(({ heading }) => heading === name);

test("rows in are results and rejects out", () => {
  expect(view.headline).toBe("8 rows in: 6 results and 2 rejects out");
  const [, part] = section("Counts in and out")?.parts ?? [];
  const counts = Object.fromEntries(
    part?.kind === "table" ? part.table.rows.map(([a, b]) => [a, b]) : [],
  );
  expect(counts).toMatchObject({
    "Rows in": "8",
    Rejects: "2",
    Results: "6",
    "Results from answers": "5",
    "Results from percentages only": "1",
    Drafts: "1",
  });
});

test("the rubric has its version and its digest, whole and for a citation", () => {
  const { rubric } = mixed;
  const written = renderPageMarkdown(view);
  expect(written).toContain(`Id: ${rubric.id}`);
  expect(written).toContain(rubric.digest);
  expect(written).toContain(`version ${rubric.version}, SHA-256 ${rubric.digest?.slice(0, 16)}`);
  expect(written).toContain(rubric.sources[1]?.url);
});

test("each code of a reject is counted, and nothing of a row is named", () => {
  const written = renderPageMarkdown(view);
  expect(written).toMatch(/\| unknown-level \(error\) \| 1 \|/);
  expect(written).not.toContain("Hill");
});

test("nothing at all is a method without rubrics", () => {
  expect(describeMethod([]).headline).toBe("0 rows in: 0 results and 0 rejects out");
});
