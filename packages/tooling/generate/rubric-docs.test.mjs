import { describe, expect, it } from "vitest";
import { coreData } from "./core-data.mjs";
import { rubricDocs } from "./rubric-docs.mjs";

const data = await coreData();
const rubrics = data.rubrics.map((entry) => entry.data);
const interpretations = data.interpretations.map((entry) => entry.data);
const pages = await rubricDocs();
const pageOf = (id) => pages.get(`docs/rubrics/${id}.md`);

it("there is a page for each rubric and interpretation, and an index", () => {
  const names = [...rubrics, ...interpretations].map(({ id }) => `${id}.md`);
  expect(names.length).toBeGreaterThan(1);
  expect([...pages.keys()].sort()).toEqual(
    ["README.md", ...names].map((name) => `docs/rubrics/${name}`).sort(),
  );
  for (const name of names) expect(pageOf("README")).toContain(`(${name})`);
});
describe.each(rubrics)("the page of $id", (rubric) => {
  const lines = pageOf(rubric.id).split("\n");
  const criteria = rubric.benchmarks.flatMap((benchmark) => benchmark.criteria);

  it("has each criterion and each question once, with its points", () => {
    for (const { id } of criteria)
      expect(lines.filter((line) => line === `### ${id}`)).toHaveLength(1);
    for (const { id, scored } of criteria.flatMap(({ indicators }) => indicators)) {
      const rows = lines.filter((line) => line.startsWith(`| \`${id}\` |`));
      expect(rows).toHaveLength(1);
      expect(rows[0].includes("not scored")).toBe(!scored);
    }
  });

  it("links each source", () => {
    const end = lines.slice(lines.indexOf("## Sources"));
    for (const { id, url = "" } of rubric.sources) {
      expect(end.some((line) => line.startsWith(`- **${id}**: `) && line.includes(url))).toBe(true);
    }
  });
});

describe.each(interpretations)("the page of $id", ({ id, readings, rubrics: ids }) => {
  it("has every reading, under each rubric that it is for", () => {
    const sections = pageOf(id).split("\n## In ").slice(1);
    expect(sections.map((section) => section.split("\n")[0]).sort()).toEqual([...ids].sort());
    for (const { target, reword, note, rubrics: own = ids } of readings) {
      const texts = [reword, note].filter((text) => text !== undefined && !/[*_&<>]/.test(text));
      for (const section of sections.filter((each) => own.includes(each.split("\n")[0]))) {
        const rows = section.split("\n").filter((line) => line.startsWith(`| \`${target}\` |`));
        for (const text of texts) {
          expect(rows.filter((row) => row.includes(`| ${text} |`))).toHaveLength(1);
        }
      }
    }
  });
});
