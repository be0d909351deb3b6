import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Chunk,
  readTable,
  scoreCsv,
  streamCsv,
  writeRejects,
  writeTable,
} from "../src/index.js";

const options = { rubrics: [gatsby2014School], rubric: gatsby2014School.id };

/** Columns with good cells first and cells that reject their row second. */
const columns: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  name: [["Ash", 'The "Elm", School', "=Oak\n-Lane", "Élan €", "'+x"], []],
  as_at: [
    ["2024", "31/07/2024", "2024-07-31"],
    ["07/31/2024", "soon"],
  ],
  year_groups: [
    ["7-11", "X ks4"],
    ["07-Nov", ""],
  ],
  bm1_1_lead: [
    ["yes", "N", "1", "", "x"],
    ["perhaps", "z", "69"],
  ],
  bm5_1_each_year: [
    ["all", "8 of 12", "76 – 99", "-"],
    ["0.69", "12 of 8", "51-90%"],
  ],
  "my own": [["", "a;b", "tab\there"], []],
};
const header = Object.keys(columns);
const goodRow = fc.tuple(...header.map((name) => fc.constantFrom(...(columns[name]?.[0] ?? []))));
const breakable = header.filter((name) => (columns[name]?.[1].length ?? 0) > 0);
const breaks = fc.array(
  fc.record({
    row: fc.nat({ max: 7 }),
    column: fc.constantFrom(...breakable),
    pick: fc.nat({ max: 5 }),
    extra: fc.boolean(),
  }),
  { maxLength: 6 },
);
const tables = fc.array(goodRow, { minLength: 1, maxLength: 8 });

function broken(
  good: readonly (readonly string[])[],
  wanted: typeof breaks extends fc.Arbitrary<infer Breaks> ? Breaks : never,
) {
  return good.map((cells, index) => {
    const mine = wanted.filter(({ row }) => row === index);
    const bad = cells.map((cell, at) => {
      const hit = mine.find(({ column }) => column === header[at]);
      const choices = columns[header[at] ?? ""]?.[1] ?? [];
      return hit ? (choices[hit.pick % choices.length] ?? cell) : cell;
    });
    return mine.some(({ extra }) => extra) ? [...bad, "one too many"] : bad;
  });
}

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-8": (text) => Buffer.from(text),
  "a byte-order mark": (text) => Buffer.from(`\ufeff${text}`),
  "UTF-16LE": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "Latin-1": (text) => Buffer.from(text.replaceAll("€", ""), "latin1"),
};
const chunked = (bytes: Uint8Array, cuts: readonly number[]): Chunk[] => {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
};

async function streamed(source: readonly Chunk[]) {
  const all = { results: [] as unknown[], rejects: [] as unknown[], issues: [] as unknown[] };
  let names: readonly string[] = [];
  for await (const { header, rows, issues } of streamCsv([{ source }], options)) {
    names = header;
    all.issues.push(...issues);
    for (const outcome of rows) {
      if (outcome.ok) all.results.push(outcome.row);
      else all.rejects.push(outcome.reject);
    }
  }
  return { ...all, header: names };
}

describe("any table", () => {
  it("streamed in any chunks scores as its whole text does", async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        breaks,
        fc.constantFrom(...Object.keys(encodings)),
        fc.array(fc.nat({ max: 2000 }), { maxLength: 12 }),
        async (good, wanted, encoding, cuts) => {
          const text = writeTable(header, broken(good, wanted));
          const bytes = encodings[encoding]?.(text) ?? new Uint8Array();
          expect(await streamed(chunked(bytes, cuts))).toEqual(
            scoreCsv([{ text: bytes }], options),
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  it("mended in its reject file gives the missing results", () => {
    fc.assert(
      fc.property(tables, breaks, (good, wanted) => {
        const whole = scoreCsv([{ text: writeTable(header, good) }], options);
        expect(whole.rejects).toEqual([]);
        const first = scoreCsv([{ text: writeTable(header, broken(good, wanted)) }], options);
        expect(first.results.length + first.rejects.length).toBe(good.length);

        const rejects = readTable(writeRejects(first.rejects, first.header));
        const mended = rejects.rows.map(({ cells }, index) => [
          ...cells.slice(0, 4),
          ...(good[(first.rejects[index]?.place.row ?? 0) - 1] ?? []),
        ]);
        const second = scoreCsv(
          [
            {
              text: writeTable(
                ["", "", "", "", ...header].map((name, at) => rejects.header[at] ?? name),
                mended,
              ),
            },
          ],
          options,
        );
        expect(second.rejects).toEqual([]);
        const contents = ({ results }: typeof first) =>
          results.map(({ content }) => JSON.stringify(content));
        expect([...contents(first), ...contents(second)].sort()).toEqual(contents(whole).sort());
      }),
      { numRuns: 80 },
    );
  });

  it("keeps every cell of a reject, and rejects it again as long as it is not mended", () => {
    fc.assert(
      fc.property(tables, breaks, (good, wanted) => {
        const first = scoreCsv([{ text: writeTable(header, broken(good, wanted)) }], options);
        const again = scoreCsv([{ text: writeRejects(first.rejects, first.header) }], options);
        expect(again.results).toEqual([]);
        const own = ({ rejects }: typeof first) =>
          rejects.map(({ cells }) =>
            Object.entries(cells)
              .filter(([key, cell]) => !key.startsWith("reject_") && cell !== "")
              .map(([key, cell]) => [key.replace(/\d+/, ""), cell]),
          );
        expect(own(again).map(String)).toEqual(own(first).map(String));
      }),
      { numRuns: 60 },
    );
  });
});

describe("any bytes at all", () => {
  const alphabet = fc.constantFrom(
    ...",;\t|\"\n\r\0\ufeff'=é€",
    ...["bm1_1_lead", "name,as_at\n", "yes", "12-Aug", "sep=;", "PK\u0003\u0004", "{", "2024"],
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: alphabet, maxLength: 40 }).map((text) => new Uint8Array(Buffer.from(text))),
    fc
      .string({ unit: alphabet, maxLength: 40 })
      .map((text) => new Uint8Array(Buffer.from(text, "utf16le"))),
  );

  it("end in results, rejects and issues with codes, and no row is lost", () => {
    fc.assert(
      fc.property(bytes, (found) => {
        const { results, rejects, issues } = scoreCsv([{ text: found }], options);
        const rows = readTable(found).rows.length;
        expect(results.length + rejects.length).toBe(rows);
        for (const { code } of [...issues, ...rejects.flatMap((reject) => reject.issues)]) {
          expect(code).toMatch(/^[a-z][a-z-]+$/);
        }
        for (const reject of rejects) {
          expect(reject.issues.some(({ severity }) => severity === "error")).toBe(true);
        }
        if (rows === 0 && found.length > 0 && issues.length === 0) {
          expect(readTable(found).header.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("any table of text", () => {
  // NULs are errors, other control characters look like binary data, and half a
  // character can't be encoded.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const notText = /[\u0000-\u0008\u000e-\u001f\ud800-\udfff]/;
  const cell = fc
    .oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "=1+1",
        "+2",
        "-3",
        "@x",
        "\ttab",
        "a\n=b",
        "a\r\n-b",
        "'=x",
        "''",
        'say "so"',
      ),
      fc.constantFrom("\ufeff", "semi;colon", "pi|pe", " spaces ", '"', '""', "\r", "sep=;", "-5"),
    )
    .filter((text) => !notText.test(text));
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      names: fc.array(
        cell.filter((name) => name.trim() !== ""),
        { minLength: width, maxLength: width },
      ),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
    }),
  );
  const plain = (cells: readonly string[]) => cells.map((text) => text.trim().toLowerCase());

  it.each([false, true])("written and read back is the same table, byte-order mark %s", (bom) => {
    fc.assert(
      fc.property(table, ({ names, rows }) => {
        const isName = new Set(plain(names));
        fc.pre(rows.every((row) => row.some((text) => text.trim() !== "")));
        // A row of names is a header that is repeated, which is passed over with an issue.
        fc.pre(rows.every((row) => !plain(row).every((text) => isName.has(text))));
        const text = writeTable(names, rows, { bom });
        const read = readTable(Buffer.from(text));
        expect(read.header).toEqual(names);
        expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
        expect(readTable(text)).toEqual(read);
        for (const line of text.replace(/^\ufeff/, "").split(/[\r\n]+|,/)) {
          expect(line.replace(/^"/, "")).not.toMatch(/^[=+\-@\t]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
