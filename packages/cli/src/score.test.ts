import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreCsv, writeResults } from "@career-benchmarks/csv";
import { describe, expect, it } from "vitest";
import { rubrics } from "./rubrics.js";
import {
  assessments,
  published,
  run,
  runWithInput,
  temporaryFile,
  temporaryFolder,
} from "./testing/run.js";

const one = "name,as_at,year_groups,bm5_1_each_year\nExample School,2024-07,7-11,all\n";

describe("score", () => {
  it("writes a folder: overview, a page each, results and rejects", async () => {
    const out = join(temporaryFolder(), "report");
    const { code, out: said, err } = await run("score", assessments, published, "--out", out);
    expect(code).toBe(1);
    expect(readdirSync(out).sort()).toEqual([
      "easy-read",
      "group.html",
      "index.html",
      "institutions",
      "manifest.json",
      "method.html",
      "rejects.csv",
      "results.csv",
      "results.json",
    ]);
    expect(readdirSync(join(out, "institutions"))).toHaveLength(15);
    expect(said).toContain(`Report: ${join(out, "index.html")}`);
    expect(said).toContain("Beaconsfield School");
    expect(err).toContain("3 of 18 rows could not be scored.");
    const collection = JSON.parse(readFileSync(join(out, "results.json"), "utf8"));
    expect(collection).toMatchObject({ format: "career-benchmarks/results", formatVersion: 1 });
    expect(collection.results.length + collection.rejects.length).toBe(18);
  });

  it("reads a file in Windows-1252 and says so", async () => {
    const bytes = Buffer.from(one.replace("Example", "Saint-\u00c9l\u00f4i"), "latin1");
    const { code, out, err } = await run("score", temporaryFile("latin.csv", bytes));
    expect(code).toBe(0);
    expect(out).toContain("Saint-\u00c9l\u00f4i School");
    expect(err).toContain("latin.csv, line 2: expected UTF-8, found Windows-1252");
  });

  it("counts rejects as done when they are allowed", async () => {
    expect((await run("score", assessments, "--allow-rejects", "--quiet")).code).toBe(0);
  });

  it.each([
    ["report.html", /^<!doctype html>/i],
    ["report.md", /^# /],
    ["report.txt", /Example School/],
    ["report.json", /^\{\n {2}"format": "career-benchmarks\/results"/],
    ["report.ndjson", /^\{"schemaVersion":1/],
    ["report.csv", /^assessment_id,/],
  ])("takes the format of %s from its ending", async (name, beginning) => {
    const out = join(temporaryFolder(), name);
    const { code, err } = await runWithInput(one, "score", "-", "--out", out);
    expect([code, err]).toEqual([0, ""]);
    expect(readFileSync(out, "utf8")).toMatch(beginning);
    expect(existsSync(join(out, "..", "report.rejects.csv"))).toBe(false);
  });

  it.each(["text", "md", "json", "ndjson", "csv"])("writes %s to stdout", async (format) => {
    const { code, out } = await runWithInput(one, "score", "-", "--format", format);
    expect(code).toBe(0);
    expect(out).toContain("Example School");
  });

  it("puts rejects where it is told, and they can be mended and scored", async () => {
    const rejects = join(temporaryFolder(), "mend.csv");
    const { code } = await run("score", assessments, "--rejects", rejects, "--quiet");
    expect(code).toBe(1);
    const mended = readFileSync(rejects, "utf8")
      .replace(",12-Aug,", ",8 of 12,")
      .replace(",mots,", ",most,")
      .replace(",n/a,", ",0 of 0,");
    const again = await runWithInput(mended, "score", "-", "--assume-year-groups", "7-13");
    expect([again.code, again.err]).toEqual([0, ""]);
  });

  it("says where rejects can go when the output is stdout", async () => {
    const { err } = await runWithInput("name,as_at,bm1_percent\nA,2024,58\n", "score", "-");
    expect(err).toContain("[year-groups-missing]");
    expect(err).toContain("--rejects FILE");
  });

  it("shows twenty issues and counts the rest", async () => {
    const rows = "A,2024,58\n".repeat(30);
    const { err } = await runWithInput(`name,as_at,bm1_percent\n${rows}`, "score", "-");
    expect(err.match(/year-groups-missing/g)).toHaveLength(20);
    expect(err).toContain("… and 10 more.");
  });

  it("takes the edition in force for the setting, and asks where the date does not decide", async () => {
    const text =
      "name,as_at,year_groups,bm1_percent\nA,2025-08-31,12 13,50\nB,2025-09-01,12 13,50\nC,2025,12 13,50\n";
    const { code, out, err } = await runWithInput(text, "score", "-", "--format", "csv");
    expect(code).toBe(1);
    expect(out.match(/gatsby-[^,]+/g)).toEqual(["gatsby-2014-school", "gatsby-2025-school"]);
    expect(err).toContain("row 3 (line 4), rubric: expected a rubric");
    expect(err).toContain("Results by rubric: gatsby-2014-school 1, gatsby-2025-school 1.");
    const colleges = await runWithInput(
      text,
      "score",
      "-",
      "--format",
      "csv",
      "--setting",
      "college",
    );
    expect(colleges.out.match(/gatsby-[^,]+/g)).toEqual([
      "gatsby-2014-college",
      "gatsby-2025-college",
    ]);
    const named = await runWithInput(text, "score", "-", "--rubric", "gatsby-2014-school");
    expect(named.code).toBe(0);
  });

  it("reads a rubric through the interpretation that its id names", async () => {
    const text = [
      "name,as_at,year_groups,rubric,cohort_size,cohort_of,cohort_reason,bm7_1_universities",
      "A,2024,7-11,gatsby-2014-school+specialist-setting,40,48,agreed with colleagues,na:no-realistic-destination",
    ].join("\n");
    const { code, out } = await runWithInput(text, "score", "-", "--format", "json");
    const [result] = JSON.parse(out).results;
    expect(code).toBe(0);
    expect(result.rubric.id).toBe("gatsby-2014-school+specialist-setting");
    expect(result.interpretations).toMatchObject([{ id: "specialist-setting" }]);
    expect(result.benchmarks[6].available).toBe(16);
    expect(result.withoutExclusions.benchmarks[6].available).toBe(20);
  });

  it("carries answers to other rubrics, and says what could not be carried", async () => {
    const rubrics = ["--rubric", "auto", "--rubric", "gatsby-2025-school", "--carry"];
    const { out, err } = await run("score", assessments, published, ...rubrics, "--format", "json");
    const { results } = JSON.parse(out);
    expect(results).toHaveLength(15 + 12);
    expect(results[1].rubric.id).toBe("gatsby-2025-school");
    expect(results[1].issues[0]).toMatchObject({ code: "carried-forward", severity: "info" });
    expect(results[1].headline.min).toBeLessThan(results[1].headline.max);
    expect(err).toContain("3 results could not be carried");
  });
});

describe("reports", () => {
  const expected = "urn,name\n900001,Example School\n999999,Absent School\n";

  it("writes a group, with who has not reported", async () => {
    const list = temporaryFile("expected.csv", expected);
    const flags = [
      "--report",
      "group",
      "--expected",
      list,
      "--at",
      "2024-12-31",
      "--title",
      "A hub",
    ];
    const { code, out } = await run("score", assessments, published, ...flags, "--allow-rejects");
    expect(code).toBe(0);
    expect(out).toMatch(/^A hub\n=====\nGroup report\. At 31 December 2024\./);
    expect(out).toContain("of 2 expected institutions");
    expect(out).toContain("Absent School");
  });

  it("writes the method, and an easy-read page of one result", async () => {
    const method = await run(
      "score",
      assessments,
      "--report",
      "method",
      "--format",
      "md",
      "--allow-rejects",
    );
    expect(method.out).toMatch(/\*\*15 rows in: 12 results and 3 rejects out\*\*/);
    const easy = await runWithInput(one, "score", "-", "--report", "easy-read");
    expect(easy.out).toContain("Easy read.");
    const several = await run("score", assessments, "--report", "easy-read");
    expect([several.code, several.err]).toEqual([2, expect.stringContaining("of one result")]);
  });

  it("puts every report into a folder", async () => {
    const out = join(temporaryFolder(), "report");
    const list = temporaryFile("expected.csv", expected);
    await run("score", assessments, "--out", out, "--expected", list, "--allow-rejects", "--quiet");
    const reports = readdirSync(join(out, "institutions"));
    expect(readdirSync(join(out, "easy-read"))).toEqual(reports);
    expect(reports).toHaveLength(12);
    expect(readFileSync(join(out, "group.html"), "utf8")).toContain("Absent School");
    expect(readFileSync(join(out, "method.html"), "utf8")).toContain("15 rows in");
  });

  it("withholds small numbers of learners left out only from a publication", async () => {
    const text = "name,as_at,year_groups,bm6_1_by_16\nA,2024,7-11,20 of 20 (2 medical)\n";
    const own = await runWithInput(text, "score", "-");
    const out = await runWithInput(text, "score", "-", "--audience", "published");
    expect(own.err).toBe("");
    const words = (text: string) => text.replace(/\s+/g, " ");
    expect(words(own.out)).toContain("2 learners for medical reasons");
    expect(out.out).not.toContain("medical");
    expect(words(out.out)).toContain("Fewer than 3 learners");
  });

  it.each([
    [["--at", "2024-07"], "Expected a day such as 2025-07-31"],
    [["--report", "all"], "Allowed choices are institution, group, method, easy-read"],
    [["--report", "group", "--expected", "no-such.csv"], "there is no such file"],
    [["--report", "group", "--expected", assessments], ""],
  ])("%j", async (flags, words) => {
    const { code, err } = await run("score", assessments, ...flags, "--allow-rejects");
    expect(code).toBe(words === "" ? 0 : 2);
    expect(err).toContain(words);
  });

  it("refuses a list of institutions that names none", async () => {
    const flags = (text: string) => [
      "--report",
      "group",
      "--expected",
      temporaryFile("e.csv", text),
    ];
    const columns = await run("score", assessments, ...flags("school\nA\n"));
    expect(columns.err).toContain("expected a CSV with a column urn, ukprn or name");
    const row = await run("score", assessments, ...flags("urn,name,site\n900001,A,\n,,Upper\n"));
    expect(row.err).toContain("line 3: it names no institution");
  });
});

describe("what could not run ends with 2 and says what to do", () => {
  it.each([
    [["score", "no-such.csv"], "there is no such file"],
    [["score", "."], "it is a folder"],
    [["score", assessments, "--format", "html"], "--out report.html"],
    [["score", assessments, "--format", "xml"], "Allowed choices are html"],
    [["score", assessments, "--rubric", "gatsby-2014-shool"], "Did you mean gatsby-2014-school?"],
    [["score", assessments, "--assume-year-groups", "all"], "year groups such as 7-11"],
    [["score", assessments, "--colour"], "unknown option"],
    [["score"], "missing required argument"],
    [["explain", assessments], "--urn NUMBER or --name TEXT"],
    [["explain", assessments, "--urn", "1"], "no institution with URN 1"],
    [["explain", assessments, "--urn", "900001", "--benchmark", "9"], "a number from 1 to 8"],
    [["rubric", "show", "gatsby-2099"], "expected one of gatsby-2014-school"],
    [["rubric", "show", "specialist-setting"], "--format json"],
    [
      ["rubric", "show", "gatsby-2014-school+specialist-settings"],
      "Did you mean specialist-setting?",
    ],
    [
      ["rubric", "show", "gatsby-2025-college+alternative-provision"],
      "interpretations that fit this rubric",
    ],
    [
      ["score", assessments, "--rubric", "auto", "--rubric", "gatsby-2025-school"],
      "Several rubrics need --carry",
    ],
    [["guess"], "unknown command"],
  ])("%j", async (args, words) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it("a file that is not CSV", async () => {
    const path = temporaryFile("sheet.csv", Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0]));
    const { code, err } = await run("score", path);
    expect(code).toBe(2);
    expect(err).toContain("sheet.csv: expected CSV text, found a zip archive");
  });

  it("a place that can't be written", async () => {
    const { code, err } = await runWithInput(
      one,
      "score",
      "-",
      "--out",
      `${assessments}/report.html`,
    );
    expect(code).toBe(2);
    expect(err).toContain("Cannot write");
  });
});

describe("score of files that are read piece by piece", () => {
  const header = "name,as_at,year_groups,bm5_1_each_year";
  const rows = Array.from({ length: 3000 }, (_, index) =>
    index % 1000 === 7 ? `School ${index},2019-07,7-11,mots` : `School ${index},2019-07,7-11,most`,
  );
  const large = temporaryFile("large.csv", [header, ...rows].join("\n"));

  it.each(["csv", "ndjson"])(
    "as %s keeps rows in and out the same, and the rejects",
    async (format) => {
      const folder = temporaryFolder();
      const out = join(folder, `results.${format}`);
      const { code, err } = await run("score", large, "--out", out);
      expect(code).toBe(1);
      expect(err).toContain("3 of 3000 rows could not be scored.");
      const lines = readFileSync(out, "utf8").trim().split(/\r?\n/);
      expect(lines.length).toBe(2997 + (format === "csv" ? 1 : 0));
      const rejects = readFileSync(join(folder, "results.rejects.csv"), "utf8")
        .trim()
        .split("\r\n");
      expect(rejects).toHaveLength(4);
      expect(rejects[0]).toContain("reject_reason,name,as_at");
      expect(readdirSync(folder).sort()).toEqual(
        [`results.${format}`, "results.rejects.csv"].sort(),
      );
    },
  );

  it("puts rejects of files with other headers into files of their own", async () => {
    const folder = temporaryFolder();
    const other = temporaryFile(
      "other.csv",
      "urn,as_at,year_groups,bm1_1_lead\n900001,2019,7-11,mots\n",
    );
    const { err } = await run("score", large, other, "--out", join(folder, "results.csv"));
    const names = ["results.csv", "results.rejects-2.csv", "results.rejects.csv"];
    expect(readdirSync(folder).sort()).toEqual(names);
    expect(err).toContain("results.rejects-2.csv: fix them there");
    expect(readFileSync(join(folder, "results.rejects-2.csv"), "utf8")).toContain(
      ",urn,as_at,year_groups,bm1_1_lead\r\n",
    );
  });

  it("writes the same table as when all is read at once", async () => {
    const streamed = await run("score", large, "--format", "csv");
    const text = readFileSync(large, "utf8");
    const whole = scoreCsv([{ text, file: large }], { rubrics, rubric: "gatsby-2014-school" });
    expect(streamed.out).toBe(
      writeResults(
        whole.results.map(({ result }) => result),
        "wide",
      ),
    );
  });
});

it("score takes the layout of a file that it is told", async () => {
  const bytes = Buffer.from(
    `Export of 18 July\n\n${one.replaceAll(",", "|").replace("Example", "\u00c9l\u00f4i")}`,
    "latin1",
  );
  const layout = ["--header-row", "3", "--delimiter", "pipe", "--encoding", "windows-1252"];
  const path = temporaryFile("titled.csv", bytes);
  const { code, out } = await run("score", path, "--format", "csv", ...layout);
  expect(code).toBe(0);
  expect(out).toContain("\u00c9l\u00f4i School");
  for (const wrong of [
    ["--header-row", "0"],
    ["--delimiter", "dot"],
    ["--encoding", "ascii"],
  ]) {
    expect((await run("score", path, ...wrong)).code).toBe(2);
  }
});
