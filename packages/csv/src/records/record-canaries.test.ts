import { formatIssue } from "@career-benchmarks/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeTable } from "../table/write-table.js";
import { writeRejects } from "../write/write-rejects.js";
import type { ReadRecords } from "./read-records.js";
import {
  readActivities,
  readDestinations,
  readExclusions,
  readGuidance,
  readLearners,
  recordKinds,
} from "./record-files.js";
import { recordColumns } from "./record-kind.js";

const readers = {
  learners: readLearners,
  activities: readActivities,
  guidance: readGuidance,
  destinations: readDestinations,
  exclusions: readExclusions,
} as const;

const mark = "CANARY";
const foreign = ["first", "last", "mother", "ni_number", "medical", "safeguarding", "Zoë"] as const;

/** Tells whether a column takes any text: an identifier, or a text that a question needs. */
const isOpen = (kind: keyof typeof readers, name: string) =>
  recordColumns[kind][name]?.parse(`${mark}1`).ok === true;

/** Rejects a row of learners, in whose file hardly anything is needed. */
const reversed: Readonly<Record<string, string>> = { joined: "2024-09-01", left: "2023-09-01" };

/** All that comes out of a file, but for the records. */
function output({ rejects, issues, header }: ReadRecords<unknown>) {
  const all = [...issues, ...rejects.flatMap((reject) => reject.issues)];
  return {
    messages: `${JSON.stringify(all)}\n${all.map(formatIssue).join("\n")}\n${JSON.stringify(header)}`,
    rejects,
    file: writeRejects(rejects, header),
  };
}

describe.each(recordKinds)("of a file of %s", (kind) => {
  const known = Object.keys(recordColumns[kind]);
  const open = known.filter((name) => isOpen(kind, name));
  const read = (text: string | Uint8Array) =>
    readers[kind]({ source: typeof text === "string" ? text : [text], file: "made-up.csv" });
  const canaryRow = (header: readonly string[], row: number) =>
    header.map((name, index) => reversed[name] ?? `${mark}-${row}-${index}-`);

  it("a reject keeps nothing of a column that is not known, nor its name", async () => {
    const header = [...known, ...foreign.map((name) => `${name} ${mark}-header`), `${mark}-id`];
    const { messages, rejects, file } = output(
      await read(writeTable(header, [canaryRow(header, 1), canaryRow(header, 2)])),
    );
    expect(rejects).toHaveLength(2);
    expect(messages).not.toMatch(/canary/i);
    for (const { cells } of rejects) expect(Object.keys(cells)).toEqual(known);
    expect(file.split("\r\n")[0]?.split(",").slice(4)).toEqual(known);
    expect(messages).toContain(`${foreign.length + 1} columns beside them`);
  });

  it("a reject keeps no text that its column could not hold", async () => {
    const { rejects } = output(await read(writeTable(known, [canaryRow(known, 1)])));
    for (const [name, cell] of Object.entries(rejects[0]?.cells ?? {})) {
      expect([name, cell.includes(mark)]).toEqual([name, open.includes(name)]);
    }
  });

  it.each<[string, (rows: readonly string[]) => string | Uint8Array]>([
    ["in UTF-16", (rows) => utf16(rows.join("\r\n"))],
    ["behind a byte-order mark", (rows) => `\ufeff${rows.join("\n")}\n`],
    ["with semicolons", (rows) => `${rows.join("\n").replaceAll(",", ";")}\n`],
    ["with bytes of Windows-1252", (rows) => Buffer.from(`${rows.join("\n")}é\n`, "latin1")],
    ["with a NUL in it", (rows) => `${rows.join("\n").replaceAll("-1-", "-1\u0000-")}\n`],
  ])("%s nothing unknown comes out", async (_, write) => {
    const header = [...foreign.slice(0, 2), ...known, ...foreign.slice(2)];
    const rows = [header.join(","), canaryRow(header, 1).join(",")];
    const { messages, rejects, file } = output(await read(write(rows)));
    expect(rejects).toHaveLength(1);
    expect(messages).not.toMatch(/canary/i);
    for (const [name, cell] of Object.entries(rejects[0]?.cells ?? {})) {
      if (!open.includes(name) && cell !== reversed[name]) {
        expect([name, cell]).toEqual([name, "[not kept]"]);
      }
    }
    for (const at of [0, 1]) expect(file).not.toContain(`${mark}-1-${at}-`);
  });

  it.each<[string, (cells: readonly string[]) => string]>([
    ["too long", (cells) => ["Lake", ...cells].join(",")],
    ["too short", (cells) => cells.slice(1).join(",")],
    ["with a quote that is never closed", (cells) => `"${cells.join(",")}`],
    ["below another header", (cells) => `${[...foreign].join(",")},${mark}\n${cells.join(",")}`],
  ])("a row that is %s keeps no cell, since none may be in its place", async (_, spoil) => {
    const header = [...foreign, ...known];
    const { messages, rejects } = output(
      await read(`${header.join(",")}\n${spoil(canaryRow(header, 1))}\n`),
    );
    expect(rejects.length).toBeGreaterThan(0);
    expect(messages).not.toMatch(/canary/i);
    const last = rejects.at(-1);
    expect(new Set(Object.values(last?.cells ?? {}))).toEqual(new Set(["[not kept]"]));
    expect(last?.place).toMatchObject({ file: "made-up.csv" });
  });

  it.each<[string, readonly string[]]>([
    ["is missing columns", known.slice(0, 0)],
    ["has a column twice", [...known, known[0] ?? ""]],
  ])("nothing is kept where the header %s", async (_, columns) => {
    const header = [...foreign, ...columns];
    const { messages, file } = output(
      await read(writeTable(header, [canaryRow(header, 1), canaryRow(header, 2)])),
    );
    expect(messages).not.toMatch(/canary/i);
    expect(file).not.toMatch(/canary/i);
  });

  it("a header that is a row of data is quoted nowhere", async () => {
    const header = known.map((_, index) => `${mark}-header-${index}`);
    const { messages, file } = output(
      await read(writeTable(header, [canaryRow(header, 1), canaryRow(header, 2)])),
    );
    expect(messages).not.toMatch(/canary/i);
    expect(file).not.toMatch(/canary/i);
  });

  it("a reject is rejected again until every cell that was not kept is filled in", async () => {
    const first = await read(writeTable(known, [canaryRow(known, 1)]));
    const again = await read(writeRejects(first.rejects, first.header));
    expect(again.records).toEqual([]);
    const notKept = Object.entries(first.rejects[0]?.cells ?? {})
      .filter(([, cell]) => cell === "[not kept]")
      .map(([name]) => name);
    const wrong = again.rejects[0]?.issues.flatMap(({ severity, place }) =>
      severity === "error" ? (place?.column ?? []) : [],
    );
    expect(notKept.length).toBeGreaterThan(0);
    expect(wrong).toEqual(expect.arrayContaining(notKept));
  });

  it("only open columns and the place come out, whatever the columns, rows and faults", async () => {
    const columns = fc.shuffledSubarray([...known, ...foreign], { minLength: 3 });
    const fault = fc.constantFrom("none", "long", "short", "quote", "blank");
    const file = fc.record({ header: columns, faults: fc.array(fault, { maxLength: 5 }) });
    await fc.assert(
      fc.asyncProperty(file, async ({ header, faults }) => {
        const lines = faults.map((each, row) => spoilt(canaryRow(header, row), each).join(","));
        const { messages, rejects } = output(await read([header.join(","), ...lines].join("\n")));
        expect(messages).not.toMatch(/canary/i);
        for (const { cells } of rejects) {
          for (const [name, cell] of Object.entries<string>(cells)) {
            const own = new RegExp(`^${mark}-\\d+-${header.indexOf(name)}-$`);
            const isAllowed =
              cell === "" || cell === "[not kept]" || cell === reversed[name] || own.test(cell);
            expect([name, cell, isAllowed]).toEqual([name, cell, true]);
            if (own.test(cell)) expect(open).toContain(name);
          }
        }
      }),
      { seed: 11, numRuns: process.env.FULL === "1" ? 1000 : 100 },
    );
  });
});

it.each([
  ["exclusions", "learner_id,reason,text", "L1,other,[not kept]", "text"],
  ["activities", "learner_id,kind,date", "[not kept],curriculum-link,2025-03-14", "learner_id"],
  [
    "activities",
    "group,absent,kind,date",
    "everyone,[not kept],curriculum-link,2025-03-14",
    "absent",
  ],
  [
    "destinations",
    "learner_id,kind,date,code_set,code",
    "L1,actual,2025-03-14,nccis,[not kept]",
    "code",
  ],
] as const)("[not kept] is no text either: %s, %s", async (kind, header, row, column) => {
  const { records, rejects } = await readers[kind]({ source: `${header}\n${row}\n` });
  expect(records).toEqual([]);
  expect(rejects).toMatchObject([{ issues: [{ place: { column } }] }]);
});

function spoilt(cells: readonly string[], fault: string): readonly string[] {
  if (fault === "long") return [...cells.slice(0, 1), "more", ...cells.slice(1)];
  if (fault === "short") return cells.slice(1);
  if (fault === "quote") return [`"${cells[0]}`, ...cells.slice(1)];
  return fault === "blank" ? cells.map(() => "") : cells;
}

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
}
