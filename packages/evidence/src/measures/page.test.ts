import { readFileSync } from "node:fs";
import { rubrics } from "@career-benchmarks/core/all";
import { expect, it } from "vitest";
import { measuresOf } from "./measures.js";

const page = readFileSync(new URL("../../../../docs/measures.md", import.meta.url), "utf8");
const place = (edition: string, setting: string) =>
  page.split("\n## ").find((section) => {
    const [heading = ""] = section.split("\n");
    return heading.includes(edition) && heading.toLowerCase().includes(setting.replace("-", " "));
  });

it.each(rubrics)("every measure of $id has a row in its section", (rubric) => {
  const measures = measuresOf(rubric);
  expect(measures.length).toBeGreaterThan(0);
  for (const { indicator } of measures) {
    expect(place(rubric.edition, rubric.setting)).toContain(`| \`${indicator}\` |`);
  }
});
