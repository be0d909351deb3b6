import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { misShapes } from "./detect/mis-shapes.js";
import type { FieldPurpose, MisField } from "./engine/mis-field.js";

const file = new URL("../../../docs/mis.md", import.meta.url);
const begin = "<!-- fields: written by WRITE_DOCS=1 npx vitest run src/fields-docs.test.ts -->\n";

/** Writes the allow-lists as tables, a section for each system, by its name. */
function tables(): string {
  return [...misShapes]
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, vendor, fields }) => {
      const heading = `### ${title.replace(/^a direct/, "Direct")} (\`${vendor}\`)`;
      return `\n${[heading, "", "| field | needed for | need | note |", "|---|---|---|---|", ...fields.map(row)].join("\n")}\n`;
    })
    .join("");
}

function row({ name, list, aliases = [], neededFor, need, note }: MisField): string {
  const spellings = [name, ...aliases].map((each) => `\`${each}\``).join(" or ");
  const place = list === undefined ? "" : ` of \`${list}\``;
  return `| ${spellings}${place} | ${purpose(neededFor)} | ${need} | ${note ?? ""} |`;
}

function purpose(neededFor: FieldPurpose): string {
  return typeof neededFor === "string" ? neededFor : `identifier \`${neededFor.identifier}\``;
}

it("the documentation lists every field that is read", () => {
  const text = readFileSync(file, "utf8");
  const [before = ""] = text.split(begin);
  const current = `${before}${begin}${tables()}`;
  if (process.env["WRITE_DOCS"]) writeFileSync(file, current);
  expect(readFileSync(file, "utf8")).toBe(current);
});
