import { readFileSync } from "node:fs";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { expect, it } from "vitest";
import type { ReadOptions } from "../read/options.js";
import { readRegister } from "../register/read-register.js";
import { scoreCsv } from "../score-csv.js";
import { writeResults } from "../write/write-results.js";
import { streamResultsCsv } from "./stream-results-csv.js";

const registerFile = new URL("../../test/register/edubasealldata20230918.csv", import.meta.url);
const register = await readRegister(new Uint8Array(readFileSync(registerFile)), {
  asAt: "2023-09-18",
});
const options: ReadOptions = {
  rubrics: [gatsby2014School],
  interpretations: [specialistSetting],
  rubric: () => gatsby2014School.id,
};
const long = [
  "assessment_id,urn,as_at,year_groups,indicator,value",
  "a,900001,2023-07,7-11,bm1_1_lead,yes",
  "b,900005,2023-07,7-11,bm1_1_lead,perhaps",
  "a,,,,bm5_1_each_year,most",
  "c,900005,2023-07,7-11,bm1_1_lead,no",
  "",
].join("\n");
const wide = "urn,as_at,year_groups,bm1_1_lead\n900005,2023-07,7-11,yes\n999999,2023-07,7-11,no\n";
const theirs = "School,When,Years,bm1_1_lead\nSample,2023-07,7-11,surely\n";
const mapping = {
  columns: { School: "name", When: "as_at", Years: "year_groups", bm1_1_lead: "bm1_1_lead" },
  values: { "*": { surely: "yes" } },
};

it.each<[string, string, Partial<ReadOptions>]>([
  ["a row per answer", long, {}],
  ["a row per answer, together", long, { together: true }],
  ["a row per answer and a register", long, { registers: [register] }],
  ["a register", wide, { registers: [register] }],
  ["a mapping", theirs, { mapping }],
])("written in bulk, %s means the same", async (_name, text, more) => {
  const given = { ...options, ...more };
  const one = scoreCsv([{ text }], given);
  let [written, results, rows] = ["", 0, 0];
  const rejects: unknown[] = [];
  for await (const batch of streamResultsCsv([{ source: text }], given)) {
    written += batch.text;
    results += batch.results;
    rows += batch.rows;
    rejects.push(...batch.rejects);
  }
  expect(written).toBe(writeResults(one.results.map(({ result }) => result)));
  expect(rejects).toEqual(one.rejects);
  expect(results).toBe(one.results.length);
  expect(rows + rejects.length).toBe(text.trim().split("\n").length - 1);
});
