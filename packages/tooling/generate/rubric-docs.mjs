import { readdirSync } from "node:fs";
import { indexPage } from "../rubric-docs/index-page.mjs";
import { interpretationPage } from "../rubric-docs/interpretation-page.mjs";
import { rubricPage } from "../rubric-docs/rubric-page.mjs";
import { coreData } from "./core-data.mjs";
import { root } from "./source.mjs";

/** A page for each rubric and interpretation, and an index; a page of nothing is removed. */
export async function rubricDocs() {
  const data = await coreData();
  const byId = (entries) =>
    entries.map((entry) => entry.data).sort((one, other) => (one.id < other.id ? -1 : 1));
  const [rubrics, interpretations] = [byId(data.rubrics), byId(data.interpretations)];
  const pages = [
    ["README.md", indexPage(data.core, rubrics, interpretations)],
    ...rubrics.map((each) => [`${each.id}.md`, rubricPage(data.core, each, interpretations)]),
    ...interpretations.map((each) => [
      `${each.id}.md`,
      interpretationPage(data.core, each, rubrics),
    ]),
  ];
  const present = readdirSync(new URL("docs/rubrics/", root)).filter((file) =>
    file.endsWith(".md"),
  );
  return new Map(
    [...present.map((file) => [file, undefined]), ...pages].map(([file, text]) => [
      `docs/rubrics/${file}`,
      text,
    ]),
  );
}
