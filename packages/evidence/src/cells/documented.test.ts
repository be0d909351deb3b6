import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cellForms } from "./cell-forms.js";
import { dateForms } from "./date-forms.js";
import { missingCodes } from "./missing-codes.js";

const page = readFileSync(new URL("../../../../docs/csv.md", import.meta.url), "utf8");
const rowOf = (form: string) => page.split("\n").find((line) => line.startsWith(`| ${form} |`));

describe("docs/csv.md", () => {
  it.each(cellForms)("tells what $id means", ({ id, examples, means }) => {
    const row = rowOf(id) ?? "";
    const cells = row.split(" | ");
    expect(cells).toHaveLength(5);
    expect(examples.some((example) => row.includes(`\`${example}\``))).toBe(true);
    const ambiguous = [means["yes-no"], means.coverage, means.agreement].map(
      (meaning) => meaning === "ambiguous",
    );
    expect(cells.slice(2).map((cell) => cell.startsWith("ambiguous"))).toEqual(ambiguous);
  });

  it.each(missingCodes.filter(({ code }) => code !== ""))("names the code $code", ({ code }) => {
    expect(page.toLowerCase()).toContain(`\`${code}\``);
  });

  it.each(dateForms.filter(({ declared }) => !declared))(
    "shows dates of the form $id",
    ({ examples }) => {
      for (const example of examples) expect(page).toContain(`\`${example}\``);
    },
  );
});
