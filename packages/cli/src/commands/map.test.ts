import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, runWithInput, temporaryFile, temporaryFolder } from "../testing/run.js";

const foreign = [
  "School;School URN;Evaluation date;Years taught;1.1 written down;Every year;Head",
  "Example School;900001;2024-07-31;7-11;We do;Nearly all;somebody",
  "",
].join("\n");

describe("map", () => {
  it("proposes a mapping, says how sure it is, and writes it for score --map", async () => {
    const file = temporaryFile("foreign.csv", foreign);
    const out = join(temporaryFolder(), "mapping.json");
    const { code, err } = await run("map", file, "--rubric", "gatsby-2014-school", "--out", out);
    expect(code).toBe(0);
    expect(err).toContain("School → name (likely, by other name)\n");
    expect(err).toContain("Head → ?\n");
    const mapping = JSON.parse(readFileSync(out, "utf8"));
    expect(mapping.columns).toMatchObject({
      "School URN": "urn",
      "Evaluation date": "as_at",
      "1.1 written down": "bm1_1_written_down",
    });

    mapping.columns["Years taught"] = "year_groups";
    mapping.columns["Every year"] = "bm5_1_each_year";
    mapping.values = { "*": { "we do": "yes", "nearly all": "most" } };
    mapping.ignore = ["Head"];
    const map = temporaryFile("mapping.json", JSON.stringify(mapping));
    const args = ["score", file, "--map", map, "--match", "exact", "--format", "json"];
    const scored = await run(...args);
    expect([scored.code, scored.err]).toEqual([0, ""]);
    expect(JSON.parse(scored.out).results).toMatchObject([
      { institution: { urn: "900001", name: "Example School" }, issues: [] },
    ]);
  });

  it("writes the mapping alone to standard output", async () => {
    const { out } = await runWithInput(foreign, "map", "-", "--rubric", "gatsby-2014-school", "-q");
    expect(Object.values(JSON.parse(out).columns)).toContain("urn");
  });

  it.each([
    ["nowhere.csv", "there is no such file"],
    [temporaryFile("empty.csv", ""), "file-empty"],
    [temporaryFile("book.xlsx", "PK\u0003\u0004xl/workbook.xml"), "file-not-csv"],
    [temporaryFile("else.csv", "colour;shoe\nred;9\n"), "could be recognised"],
  ])("stops for %s", async (file, message) => {
    const { code, err } = await run("map", file, "--rubric", "gatsby-2014-school");
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe("score --map and --match", () => {
  it("stop for a mapping that is wrong, with all that is wrong", async () => {
    const map = temporaryFile("m.json", '{"columns":{"A":"nam"},"match":"some"}');
    const { code, err } = await run("score", "any.csv", "--map", map);
    expect(code).toBe(2);
    expect(err).toContain("columns.A: expected a column of ours");
    expect(err).toContain("match: expected exact, subset, superset");
  });

  it("explain a row that was rejected, whatever its headers", async () => {
    const file = temporaryFile("f.csv", "School,When,Years,Lead\nSample,2024,7-11,perhaps\n");
    const columns = { School: "name", When: "as_at", Years: "year_groups", LEAD: "bm1_1_lead" };
    const map = temporaryFile("m.json", JSON.stringify({ columns }));
    const { code, err } = await run("explain", file, "--map", map, "--name", "Sample");
    expect([code, err]).toEqual([1, expect.stringContaining('found "perhaps"')]);
  });

  it("hold a file against the template", async () => {
    const text = "name,as_at,year_groups,bm5_1_each_year,pupils\nA,2024,7-11,all,900\n";
    const args = ["score", "-", "--rubric", "gatsby-2014-school", "--match"];
    const { code, err } = await runWithInput(text, ...args, "subset");
    expect(code).toBe(2);
    expect(err).toContain("pupils: expected no column but those of the mapping");
    const alone = await runWithInput(text, "score", "-", "--match", "subset");
    expect(alone.code).toBe(2);
    expect(alone.err).toContain("--match needs --rubric ID");
  });
});
