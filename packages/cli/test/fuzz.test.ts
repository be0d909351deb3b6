import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { exitCodes } from "../src/exit-codes.js";
import { assessments, runWithInput, temporaryFolder } from "../src/testing/run.js";

/** `FULL=1` tries ten times as many. */
const numRuns = process.env["FULL"] === undefined ? 120 : 1200;

const folder = temporaryFolder();
const files = ["a.csv", "b.json", "c", "missing.csv", "inside"].map((name) => join(folder, name));
mkdirSync(join(folder, "inside"));

const words = fc.constantFrom(
  ...["score", "explain", "measure", "inspect", "map", "template", "rubric", "verify"],
  ...["list", "show", "learners", "activities", "gatsby-2014-school", "gatsby-2025-school"],
  ...["gatsby-2025-school+specialist-setting", "auto", "--rubric", "-r", "--format", "-f"],
  ...["text", "md", "json", "ndjson", "csv", "html", "--shape", "wide", "benchmarks", "indicators"],
  ...["--report", "group", "method", "easy-read", "--audience", "published", "internal", "--quiet"],
  ...[
    "--carry",
    "--allow-rejects",
    "--map",
    "--match",
    "exact",
    "subset",
    "--register",
    "--groups",
  ],
  ...["--expected", "--at", "2025-07-31", "--as-at", "2025-07-18", "--title", "--delimiter", "tab"],
  ...["--encoding", "utf-8", "--header-row", "3", "--together", "--on-invalid", "unknown"],
  ...["--urn", "900005", "--name", "--benchmark", "--percents", "--dictionary", "--mis"],
  ...["--learners", "--activities", "--guidance", "--destinations", "--exclude", "--answers"],
  ...["--complete", "guidance", "--group-by", "sex", "--identifier", "upn", "--subjects"],
  ...["-", "--", "", "7-11", "--assume-year-groups", "--help", "--version", "-V", assessments],
  ...files,
);
const args = fc.array(fc.oneof({ weight: 9, arbitrary: words }, fc.string({ maxLength: 8 })), {
  maxLength: 9,
});
const pieces = fc.constantFrom(
  ...[
    "urn,",
    "name,",
    "as_at,",
    "year_groups,",
    "bm1_1_lead",
    "bm5_1_each_year,",
    "\n",
    "\r\n",
    '"',
  ],
  ...["learner_id,", "kind,", "date,", "1,", "yes", "8 of 12", "2024", "7-11", "\0", "\ufeff", ";"],
  ...[
    '{"data":[',
    '{"upi":"x"}',
    "]}",
    "[",
    "{",
    "}",
    "null",
    '"columns":',
    "<html>",
    "PK\u0003\u0004",
  ],
  ...["1e999", "-0", "NaN", "__proto__", "constructor", "sep=;\n", "é", "\u202e", "\ud83d"],
);
const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: pieces, maxLength: 60 }).map((found) => new TextEncoder().encode(found)),
);

it("any arguments and any bytes end in a code of the table, and never in a stack trace", async () => {
  const codes: readonly number[] = [0, 1, 2].filter((code) =>
    Object.values(exitCodes).some((each) => each.code === code),
  );
  await fc.assert(
    fc.asyncProperty(args, content, content, content, async (given, a, b, input) => {
      writeFileSync(join(folder, "a.csv"), a);
      writeFileSync(join(folder, "b.json"), b);
      writeFileSync(join(folder, "c"), input);
      const { code, err } = await runWithInput(input, ...given);
      expect(codes).toContain(code);
      expect(err).not.toMatch(/^\s+at |node:internal|This is a fault/m);
      if (code === 2) expect(err).not.toBe("");
    }),
    { numRuns, seed: 11 },
  );
}, 300_000);
