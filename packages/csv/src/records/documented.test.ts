import { readFileSync, writeFileSync } from "node:fs";
import { recordKinds } from "@career-benchmarks/evidence";
import { expect, it } from "vitest";
import { type RecordColumn, recordColumns } from "./record-kind.js";

const file = new URL("../../../../docs/learner-files.md", import.meta.url);
const begin =
  "<!-- columns: written by WRITE_DOCS=1 npx vitest run src/records/documented.test.ts -->\n";

/** Writes the columns of each kind of file as a table. */
function tables(): string {
  return recordKinds
    .map((kind) => {
      const rows = Object.entries(recordColumns[kind]).map(([name, column]) => row(name, column));
      const head = ["| column | says | may hold |", "|---|---|---|"];
      return `\n## ${kind}\n\n${[...head, ...rows].join("\n")}\n`;
    })
    .join("");
}

function row(name: string, { says, expected, values, required }: RecordColumn): string {
  const named = values?.some(({ value, label }) => label !== value.replaceAll("-", " "));
  const held = named ? values?.map(({ value, label }) => `\`${value}\` (${label})`) : undefined;
  return `| \`${name}\` | ${says}${required ? "; **needed**" : ""} | ${held?.join(", ") ?? expected} |`;
}

it("the documentation lists every column", () => {
  const [before = ""] = readFileSync(file, "utf8").split(begin);
  const current = `${before}${begin}${tables()}`;
  if (process.env["WRITE_DOCS"]) writeFileSync(file, current);
  expect(readFileSync(file, "utf8")).toBe(current);
});
