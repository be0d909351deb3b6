import { formatIssue, type Rubric } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreCsv } from "../score-csv.js";
import { readTable } from "../table/read-table.js";
import { writeRejects } from "../write/write-rejects.js";
import type { ColumnMapping } from "./column-mapping.js";
import { parseMapping } from "./parse-mapping.js";
import { proposeMapping } from "./propose-mapping.js";
import { templateMapping } from "./template-mapping.js";

const rubrics = [gatsby2014School];
const options = { rubrics, rubric: gatsby2014School.id };
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe("a mapping", () => {
  const mapping: ColumnMapping = {
    columns: {
      "School  Name": "name",
      Date: "as_at",
      "Years taught": "year_groups",
      Lead: "bm1_1_lead",
      "Every year?": "bm5_1_each_year",
    },
    values: { bm1_1_lead: { "We have": "yes" }, "*": { "nearly all": "most", "We have": "no" } },
    ignore: ["name", "Notes"],
  };
  const text = [
    "school name,DATE, Years taught ,Lead,Every year?,name,Notes",
    "Sample,2024,7-11,we  have,Nearly all,Somebody,so",
    "Other,2024,7-11,perhaps,Nearly all,Somebody,so",
    "",
  ].join("\n");
  const score = (more: Partial<ColumnMapping> = {}, file = text) =>
    scoreCsv([{ text: file }], { ...options, mapping: { ...mapping, ...more } });

  it("puts headers and texts into ours, and passes over what it ignores without a word", () => {
    const { results, issues } = score();
    expect(issues).toEqual([]);
    expect(results).toHaveLength(1);
    expect(results[0]?.content).toMatchObject({
      assessment: {
        institution: { name: "Sample" },
        answers: { bm1_1_lead: "yes", bm5_1_each_year: "most" },
      },
    });
  });

  it("leaves rejects as they are in the file, which can be mended and read with the mapping again", () => {
    const { rejects, header } = score();
    expect(header).toEqual([
      "school name",
      "DATE",
      "Years taught",
      "Lead",
      "Every year?",
      "name",
      "Notes",
    ]);
    const file = writeRejects(rejects, header);
    expect(readTable(file).rows[0]?.cells.slice(4)).toEqual([
      "Other",
      "2024",
      "7-11",
      "perhaps",
      "Nearly all",
      "Somebody",
      "so",
    ]);
    const mended = score({ match: "exact" }, file.replace(",perhaps,", ",we have,"));
    expect([mended.rejects, mended.issues, mended.results.length]).toEqual([[], [], 1]);
  });

  it("hints at the nearest name of ours where a header is not mapped", () => {
    const { issues } = score({}, text.replace("Years taught", "year_group"));
    expect(issues.map(({ hint }) => hint)).toEqual([
      "Did you mean year_groups? The column was not read.",
    ]);
  });

  const lacking = text.replaceAll(/^([^,]*,[^,]*,[^,]*),[^,]*/gm, "$1");
  const more = text.replaceAll(/$(?<=.)/gm, ",more");
  it.each<[ColumnMapping["match"], string, string, readonly string[]]>([
    ["exact", "as it should be", text, []],
    ["exact", "a column less", lacking, ["column-missing"]],
    ["exact", "a column more", more, ["column-unexpected"]],
    ["subset", "as it should be", text, []],
    ["subset", "a column less", lacking, []],
    ["subset", "a column more", more, ["column-unexpected"]],
    ["superset", "as it should be", text, []],
    ["superset", "a column less", lacking, ["column-missing"]],
    ["superset", "a column more", more, ["column-unknown"]],
    [undefined, "a column less", lacking, []],
    [undefined, "a column more", more, ["column-unknown"]],
  ])("that is %s, of a file with %s", (match, _name, file, codes) => {
    const scored = score(match === undefined ? {} : { match }, file);
    expect(codesOf(scored.issues.filter(({ severity }) => severity !== "info"))).toEqual(codes);
    const refused = codes.some((code) => code !== "column-unknown");
    if (refused) expect(scored.results).toEqual([]);
    else expect(scored.results.length).toBeGreaterThan(0);
    expect(scored.results.length + scored.rejects.length).toBe(2);
  });

  it("that asks for a column hints at the one that may be it", () => {
    const { issues } = score({ match: "exact" }, text.replace("Lead", "Leader"));
    expect(issues.map(formatIssue)).toEqual([
      'expected a column "Lead". Is it the column "Leader"? [column-missing]',
      'Leader: expected no column but those of the mapping, found "Leader". Add it to ignore, or allow others with match superset. [column-unexpected]',
    ]);
  });

  it("of our template takes a template", () => {
    const header = Object.keys(templateMapping(gatsby2014School, "exact").columns);
    const file = `${header}\n${header.map((name) => ({ name: "A", as_at: "2024", year_groups: "7-11" })[name] ?? "")}\n`;
    const scored = scoreCsv([{ text: file }], {
      ...options,
      mapping: templateMapping(gatsby2014School, "exact"),
    });
    expect([scored.issues, scored.results.length]).toEqual([[], 1]);
  });
});

describe("a mapping as JSON", () => {
  it("is taken when it is right", () => {
    const mapping = { columns: { School: "name" }, ignore: ["Notes"], match: "subset" };
    expect(parseMapping(`\ufeff${JSON.stringify(mapping)}`, rubrics)).toEqual({
      ok: true,
      mapping,
    });
  });

  it.each<[string, unknown, readonly (readonly [string, string | undefined])[]]>([
    ["nothing", null, [["mapping", undefined]]],
    ["a list", [], [["mapping", undefined]]],
    ["no columns", { ignore: [] }, [["columns", undefined]]],
    [
      "a misspelt field",
      { columns: { A: "name" }, colums: {} },
      [["colums", "Did you mean columns?"]],
    ],
    ["another's column", { columns: { A: "nam" } }, [["columns.A", "Did you mean name?"]]],
    ["a number for a column", { columns: { A: 3 } }, [["columns.A", undefined]]],
    [
      "one column twice",
      { columns: { A: "name", B: "name" } },
      [["columns.B", '"A" has it already.']],
    ],
    ["one header twice", { columns: { A: "name", "a ": "urn" } }, [["columns.a ", undefined]]],
    [
      "texts of a column that isn't mapped",
      { columns: { A: "name" }, values: { bm1_1_lead: { Y: "yes" } } },
      [["values.bm1_1_lead", "Map it in columns, or leave this out."]],
    ],
    [
      "texts of answers, without one",
      { columns: { A: "name" }, values: { "*": { Y: "yes" } } },
      [["values.*", undefined]],
    ],
    [
      "an empty text",
      { columns: { A: "bm1_1_lead" }, values: { bm1_1_lead: { " ": "no" } } },
      [["values.bm1_1_lead. ", "An empty cell is not known, and stays so."]],
    ],
    [
      "a text twice, and another for a truth",
      { columns: { A: "bm1_1_lead" }, values: { bm1_1_lead: { y: "yes", Y: true } } },
      [
        ["values.bm1_1_lead.Y", undefined],
        ["values.bm1_1_lead.Y", undefined],
      ],
    ],
    [
      "what is mapped and ignored",
      { columns: { A: "name" }, ignore: ["a", 3], match: "some" },
      [
        ["ignore.0", undefined],
        ["ignore.1", undefined],
        ["match", undefined],
      ],
    ],
  ])("with %s is refused", (_name, json, wrong) => {
    const parsed = parseMapping(JSON.stringify(json), rubrics);
    expect(parsed.ok || parsed.issues.map(({ path, hint }) => [path, hint])).toEqual(wrong);
  });

  it("that is no JSON is refused", () => {
    expect(parseMapping("{ columns", rubrics)).toMatchObject({
      ok: false,
      issues: [{ path: "mapping" }],
    });
  });

  it("is never an exception", () => {
    const json = fc.json({ maxDepth: 3 }).map((inner) => `{"columns":${inner},"values":${inner}}`);
    fc.assert(
      fc.property(fc.oneof(json, fc.string()), (text) => {
        const parsed = parseMapping(text, rubrics);
        return parsed.ok || codesOf(parsed.issues).every((code) => code === "mapping-invalid");
      }),
      { numRuns: 200 },
    );
  });
});

describe("a proposed mapping", () => {
  it.each<[string, string | undefined, string]>([
    ["URN", "urn", "certain"],
    ["year groups", "year_groups", "certain"],
    ["BM1_1_LEAD", "bm1_1_lead", "certain"],
    ["School Name", "name", "likely"],
    ["bm5_1_each_yaer", "bm5_1_each_year", "likely"],
    ["Benchmark 3 (%)", "bm3_percent", "likely"],
    ["BM3 percent", "bm3_percent", "certain"],
    ["Gatsby Benchmark 3", "bm3_percent", "possible"],
    ["Benchmark 9 %", undefined, "none"],
    ["2.2", "bm2_2_parents_encouraged", "likely"],
    ["Q2.2: parents", "bm2_2_parents_encouraged", "likely"],
    ["1.1 written down", "bm1_1_written_down", "likely"],
    ["1.1", undefined, "possible"],
    ["Is the careers programme written down?", "bm1_1_written_down", "likely"],
    ["The programme for careers is written down", "bm1_1_written_down", "likely"],
    ["Is the programme on the website of the school?", "bm1_2_website", "likely"],
    ["Headteacher's favourite colour", undefined, "none"],
    ["9.7 of something", undefined, "none"],
  ])("takes %j for %s: %s", (column, target, sure) => {
    const [proposal] = proposeMapping([column], gatsby2014School).proposals;
    expect([proposal?.target, proposal?.sure]).toEqual([target, sure]);
  });

  it("lists what else a column could be", () => {
    const [proposal] = proposeMapping(["1.1"], gatsby2014School).proposals;
    expect(proposal?.others).toHaveLength(7);
  });

  it("takes nothing for certain that two columns could be", () => {
    const { mapping, proposals } = proposeMapping(
      ["School", "Institution", "URN", "school urn"],
      gatsby2014School,
    );
    expect(proposals.map(({ sure }) => sure)).toEqual([
      "possible",
      "possible",
      "certain",
      "possible",
    ]);
    expect(mapping).toEqual({ columns: { URN: "urn" } });
  });

  it.each<Rubric>([gatsby2014School, gatsby2025School])(
    "finds every question of $id by its own words",
    (rubric) => {
      const indicators = rubric.benchmarks.flatMap(({ criteria }) =>
        criteria.flatMap((criterion) => criterion.indicators),
      );
      const { proposals } = proposeMapping(
        indicators.map(({ question }) => question),
        rubric,
      );
      const wrong = proposals.filter(
        ({ target, sure }, index) => sure !== "possible" && target !== indicators[index]?.id,
      );
      expect(wrong).toEqual([]);
      const likely = proposals.filter(({ sure }) => sure === "likely").length;
      expect(likely / proposals.length).toBeGreaterThan(0.9);
    },
  );

  it("can be used as it is", () => {
    const header = [
      "School",
      "Evaluation date",
      "Year groups",
      "1.1 Is there an identified lead who answers for the careers programme strategically?",
    ];
    const { mapping } = proposeMapping(header, gatsby2014School);
    const parsed = parseMapping(JSON.stringify(mapping), rubrics);
    expect(parsed.ok).toBe(true);
    const text = `${header.join(",")}\nSample,2024,7-11,yes\n`;
    expect(scoreCsv([{ text }], { ...options, mapping }).results).toHaveLength(1);
  });
});
