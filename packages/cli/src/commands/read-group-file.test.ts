import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runWithInput, temporaryFile, temporaryFolder } from "../testing/run.js";

const assessments = [
  "urn,as_at,year_groups,rubric,bm1_percent,bm2_percent",
  "900001,2023-07,7-11,gatsby-2014-school,100,100",
  "900002,2024-07,7-11,gatsby-2014-school,58,100",
  "",
].join("\n");
const groups = temporaryFile(
  "groups.csv",
  "urn,group_type,group,from,to\n900001,trust,Sample Trust,,\n900003,trust,Sample Trust,,\n",
);

it("groups are summed up in a table and in groups.csv of the folder", async () => {
  const out = join(temporaryFolder(), "report");
  const { code, err } = await runWithInput(
    assessments,
    ...["score", "-", "--groups", groups, "--out", out],
  );
  expect(code).toBe(0);
  expect(err).toBe(
    [
      "type   group         reported  edition  results  benchmarks on average",
      "trust  Sample Trust  1 of 2    2014     1        2.00 to 8.00",
      "trust  (no trust)              2014     1        1.00 to 7.00",
      "",
    ].join("\n"),
  );
  const lines = readFileSync(join(out, "groups.csv"), "utf8").split("\r\n");
  expect(lines[1]).toMatch(/^trust,Sample Trust,2,1,2014,1,/);
});

it("groups go with any output, and only a folder gets a file", async () => {
  const out = join(temporaryFolder(), "results.json");
  const { err } = await runWithInput(
    assessments,
    ...["score", "-", "--groups", groups, "--out", out],
  );
  expect(err).toContain("Sample Trust  1 of 2");
  expect(existsSync(join(out, "..", "groups.csv"))).toBe(false);
  const piped = await runWithInput(
    assessments,
    ...["score", "-", "--groups", groups, "--format", "json"],
  );
  expect(JSON.parse(piped.out).results).toHaveLength(2);
});

it("groups with a row that can't be understood stop, with all that is wrong", async () => {
  const wrong = temporaryFile(
    "g.csv",
    "urn,group_type,group,from\n900001,trust,,\n900002,trust,A,soon\n",
  );
  const { code, err } = await runWithInput(assessments, "score", "-", "--groups", wrong);
  expect(code).toBe(2);
  expect(err).toContain("row 1 (line 2), group: expected a text");
  expect(err).toContain("row 2 (line 3), from:");
});

it("of many groups the first hundred are shown, and the others counted", async () => {
  const rows = Array.from({ length: 250 }, (_, each) => `${910_000 + each},trust,Trust ${each},,`);
  const many = temporaryFile("many.csv", ["urn,group_type,group,from,to", ...rows, ""].join("\n"));
  const { err } = await runWithInput(assessments, "score", "-", "--groups", many, "-f", "json");
  expect(err.split("\n")).toHaveLength(103);
  expect(err).toContain("… and 151 more: --out FOLDER writes all of them to groups.csv.");
});
