import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { describe, expect, it } from "vitest";
import { streamResultsCsv } from "../bulk/stream-results-csv.js";
import { readGroups } from "../groups/read-groups.js";
import { readLearners } from "../records/record-files.js";
import { readRegister } from "../register/read-register.js";
import { scoreCsv } from "../score-csv.js";
import { streamCsv } from "../stream-csv.js";
import { readTable } from "./read-table.js";

const options = { rubrics: [gatsby2014School], rubric: gatsby2014School.id };
const header = "urn,as_at,year_groups,bm1_1_lead,bm5_1_each_year";
const good = "900001,2024-07-31,7-11,yes,8 of 12";

/** Where NULs may stand, and how many of the rows hold them. */
const files: readonly (readonly [string, string, number])[] = [
  ["in a cell", `${header}\n${good}\n${good.replace("8 of 12", "8\0 of 12")}\n${good}\n`, 1],
  ["in a quoted cell", `${header}\n${good.replace("8 of 12", '"8 of\0 12"')}\n`, 1],
  ["in place of a cell", `${header}\n${good.replace("yes", "\0\0\0")}\n${good}\n`, 1],
  ["in an identifier", `${header}\n${good.replace("900001", "9\u00000001")}\n`, 1],
  ["as a line", `${header}\n${good}\n\0\0\0\0\n${good}\n`, 1],
  ["at the end", `${header}\n${good}\n${"\0".repeat(100)}`, 1],
  ["in the header", `${header.replace("lead", "le\0ad")}\n${good}\n`, 0],
  ["in place of a header", `\0\0\0\n${good}\n`, 0],
];

const split = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => Uint8Array.of(byte));

describe.each(files)("NULs %s are an error", (name, text, rows) => {
  const inHeader = name.includes("header");

  it("when the file is scored whole", () => {
    const { issues, rejects } = scoreCsv([{ text }], options);
    const errors = rejects.filter((reject) => reject.issues.some(isNul));
    expect(errors).toHaveLength(rows);
    expect(issues.some(isNul)).toBe(inHeader);
  });

  it("when it is read piece by piece, and as a table", async () => {
    for (const source of [text, split(text)]) {
      let [errors, ofFile] = [0, false];
      for await (const batch of streamCsv([{ source }], options)) {
        ofFile ||= batch.issues.some(isNul);
        errors += batch.rows.filter((row) => !row.ok && row.reject.issues.some(isNul)).length;
      }
      expect([errors, ofFile]).toEqual([rows, inHeader]);
    }
  });

  it("on the fast path", async () => {
    let [errors, ofFile] = [0, false];
    for await (const piece of streamResultsCsv([{ source: text }], options)) {
      ofFile ||= piece.issues.some(isNul);
      errors += piece.rejects.filter(({ issues }) => issues.some(isNul)).length;
    }
    expect([errors, ofFile]).toEqual([rows, inHeader]);
  });

  it("and what stood there comes back as it was", () => {
    const read = readTable(text);
    expect([read.header, ...read.rows.map(({ cells }) => cells)].flat().join("")).toContain("\0");
  });
});

describe("NULs are an error", () => {
  it("in a file about learners", async () => {
    const source = "learner_id,year_group\nL1,1\u00000\nL2,10\n";
    const { records, rejects } = await readLearners({ source });
    expect(records).toHaveLength(1);
    expect(rejects.map(({ issues }) => issues.some(isNul))).toEqual([true]);
  });

  it("in a file of groups", async () => {
    const text = "urn,group_type,group\n900001,trust,A\0\n";
    expect((await readGroups(text)).issues.some(isNul)).toBe(true);
  });

  it("in a register", async () => {
    const source = "URN,EstablishmentName\n900001,A\0\n";
    expect((await readRegister(source, { asAt: "2024-01-01" })).issues.some(isNul)).toBe(true);
  });
});

function isNul({ code, severity }: { readonly code: string; readonly severity: string }): boolean {
  return code === "cell-holds-nul" && severity === "error";
}
