import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { dimensions } from "@career-benchmarks/evidence";
import { describe, expect, it } from "vitest";
import { canaries } from "../../../examples/mis-to-report/canaries.mjs";
import { run, temporaryFile, temporaryFolder } from "../src/testing/run.js";

const mark = "CANARY";
const larkfield = fileURLToPath(
  new URL("../../../examples/mis-to-report/larkfield/", import.meta.url),
);
const options = [
  ...["--rubric", "gatsby-2025-school", "--as-at", "2025-07-18"],
  ...["--complete", "employer-encounter,guidance,destinations"],
];
const groupBy = ["--group-by", dimensions.join(",")];
const audiences: readonly { readonly who: string; readonly audience: readonly string[] }[] = [
  { who: "both audiences", audience: [] },
  { who: "the institution", audience: ["--audience", "internal"] },
  { who: "publication", audience: ["--audience", "published"] },
];

/** For each kind of file its option, and rows that can be read, one that can't, and their columns. */
const kinds = {
  learners: {
    option: "--learners",
    header: ["learner_id", "year_group", "sen_provision", "sex", "joined"],
    good: ["CANARYid1", "10", "K", "F", "2021-09-01"],
    bad: ["CANARYid2", "10", "CANARYsen", "F", "2021-09-01"],
  },
  activities: {
    option: "--activities",
    header: ["learner_id", "kind", "date", "subject", "meaningful"],
    good: ["CANARYid1", "curriculum-link", "2025-03-14", "CANARYsubject", "yes"],
    bad: ["CANARYid1", "curriculum-link", "CANARYday", "CANARYsubject", "yes"],
  },
  guidance: {
    option: "--guidance",
    header: ["learner_id", "date", "adviser_level"],
    good: ["CANARYid1", "2025-03-14", "6"],
    bad: ["CANARYid1", "2025-03-14", "CANARYlevel"],
  },
  destinations: {
    option: "--destinations",
    header: ["learner_id", "kind", "date", "code_set", "code"],
    good: ["CANARYid1", "actual", "2025-03-14", "CANARYset", "CANARYcode"],
    bad: ["CANARYid1", "CANARYkind", "2025-03-14", "CANARYset", "CANARYcode"],
  },
  exclusions: {
    option: "--exclude",
    header: ["learner_id", "reason", "indicators", "text"],
    good: ["CANARYid1", "medical", "", ""],
    bad: ["CANARYid1", "CANARYreason", "", "CANARYtext"],
  },
} as const;
type Kind = keyof typeof kinds;
const names = Object.keys(kinds) as Kind[];

const foreign = [
  "Forename",
  "CANARYheader",
  "mother",
  "ni_number",
  "Medical notes",
  "safeguarding",
];
const unread = foreign.map((_, at) => `CANARYunread${at}`);

const write = (kind: Kind, rows: readonly (readonly string[])[]) =>
  temporaryFile(`${kind}.csv`, `\ufeff${rows.map((row) => row.join(";")).join("\r\n")}\r\n`);

/** Writes a file of a kind with columns that nobody knows around its own. */
function fileOf(kind: Kind, { bad }: { readonly bad: boolean }): readonly string[] {
  const { option, header, good, bad: spoilt } = kinds[kind];
  const around = (row: readonly string[], others: readonly string[]) => [
    ...others.slice(0, 3),
    ...row,
    ...others.slice(3),
  ];
  const rows = [
    around(header, foreign),
    around(good, unread),
    ...(bad ? [around(spoilt, unread)] : []),
  ];
  return [option, write(kind, rows)];
}

/** Every file below a folder, by its path. */
function textsIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, "utf8")]),
  );
}

/** Expects no canary but in the known columns of reject files. */
function expectNone(folder: string, said: { readonly out: string; readonly err: string }): void {
  expect(`${said.out}\n${said.err}`).not.toMatch(/canary/i);
  for (const [path, text] of textsIn(folder)) {
    if (/^internal\/rejects-\w+\.csv$/.test(path)) continue;
    expect([path, /canary/i.test(text)]).toEqual([path, false]);
  }
}

describe.each(audiences)("no canary comes out of measure for $who:", ({ audience }) => {
  it("all five files, each with a row that can't be read and columns that nobody knows", async () => {
    const out = temporaryFolder();
    const files = names.flatMap((kind) => fileOf(kind, { bad: true }));
    const said = await run("measure", ...files, ...options, ...groupBy, ...audience, "--out", out);
    expect(said.code).toBe(1);
    expectNone(out, said);
    for (const [path, text] of textsIn(out)) {
      const kind = names.find((name) => path.includes(`rejects-${name}`));
      if (!kind) continue;
      const { header, bad } = kinds[kind];
      const [columns = "", row = "", ...more] = text.trimEnd().split("\r\n");
      expect(columns.split(",").slice(4)).toEqual(header);
      const open = ["learner_id", "subject", "code_set", "code", "text"];
      const kept = header.map((name, at) =>
        bad[at]?.includes(mark) && !open.includes(name) ? "[not kept]" : bad[at],
      );
      expect(row.endsWith(`,${kept.join(",")}`)).toBe(true);
      expect(more).toEqual([]);
    }
  });

  it.each(names)(
    "a fatal error in the file of %s: its header, its format, its rows",
    async (kind) => {
      const { option, header, good, bad } = kinds[kind];
      const contents: readonly string[] = [
        write(kind, [good, bad]),
        write(kind, [
          [...header, header[0]],
          [...good, mark],
        ]),
        temporaryFile("a.csv", `PK\u0003\u0004${mark}`),
        temporaryFile("a.csv", `{"surname":"${mark}"}`),
        temporaryFile("a.csv", ""),
      ];
      for (const file of contents) {
        const out = temporaryFolder();
        const others = kind === "learners" ? [] : fileOf("learners", { bad: false });
        const args = [...others, option, file, ...options, ...groupBy, ...audience];
        const said = await run("measure", ...args, "--out", out);
        expect(said.code).toBe(2);
        expectNone(out, said);
      }
    },
  );

  it("a file about learners given for another one", async () => {
    const [, learners = ""] = fileOf("learners", { bad: true });
    const others = [
      "--activities",
      "--guidance",
      "--destinations",
      "--exclude",
      "--answers",
      "--mis",
    ];
    for (const option of others) {
      const out = temporaryFolder();
      const own = option === "--mis" ? [] : fileOf("learners", { bad: false });
      const args = [...own, option, learners, ...options, ...audience, "--out", out];
      const said = await run("measure", ...args);
      expect([option, said.code]).toEqual([option, 2]);
      expectNone(out, said);
    }
  });

  it("an unknown question in an exclusion, and the text of one outside internal/", async () => {
    const { option, header } = kinds.exclusions;
    const rows = (row: readonly string[]) => [
      ...fileOf("learners", { bad: false }),
      option,
      write("exclusions", [header, row]),
    ];
    const out = temporaryFolder();
    const unknown = await run(
      "measure",
      ...rows(["CANARYid1", "medical", mark, ""]),
      ...options,
      "--out",
      out,
    );
    expectNone(out, unknown);
    const args = [...rows(["CANARYid1", "other", "", mark]), ...options, ...audience, "--out", out];
    const said = await run("measure", ...args);
    expect(said.code).toBe(0);
    expect(`${said.out}${said.err}`).not.toContain(mark);
    for (const [path, text] of textsIn(out)) {
      if (path.startsWith("published/")) expect([path, text.includes(mark)]).toEqual([path, false]);
    }
  });

  it("the name of a file, but in a message", async () => {
    const out = temporaryFolder();
    const files = names.flatMap((kind) => {
      const [option = "", path = ""] = fileOf(kind, { bad: true });
      return [option, temporaryFile(`Jane-${mark}.csv`, readFileSync(path))];
    });
    await run("measure", ...files, ...options, ...groupBy, ...audience, "--out", out);
    for (const [path, text] of textsIn(out)) {
      if (path.includes("rejects-")) continue;
      expect([path, text.includes(mark)]).toEqual([path, false]);
    }
  });
});

describe("no canary comes out of measure or inspect on the pages of", () => {
  const vendors = readdirSync(larkfield, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);

  /** The pages of a system, with a canary beside every field, nested and as a name. */
  function spoilt(
    vendor: string,
    change: (name: string, value: unknown) => unknown,
  ): readonly string[] {
    return readdirSync(`${larkfield}${vendor}`)
      .filter((name) => name.endsWith(".json"))
      .map((name) => {
        const page = JSON.parse(readFileSync(`${larkfield}${vendor}/${name}`, "utf8"), change);
        return temporaryFile(name, JSON.stringify(page));
      });
  }
  const isPart = (value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  const besides = (_: string, value: unknown) =>
    isPart(value)
      ? {
          ...(value as object),
          [`${mark}name`]: mark,
          notes: { deep: [{ [mark]: `${mark}deep` }] },
        }
      : value;
  const everywhere = (name: string, value: unknown) =>
    typeof value === "string" && !["role", "object", "entityType", "type"].includes(name)
      ? mark
      : value;

  it.each(vendors)("%s, beside every field and in every field", async (vendor) => {
    for (const change of [besides, everywhere]) {
      const pages = spoilt(vendor, change);
      const out = temporaryFolder();
      const said = await run("measure", "--mis", ...pages, ...options, ...groupBy, "--out", out);
      expectNone(out, said);
      if (change === besides) {
        expect([vendor, said.code]).toEqual([vendor, 0]);
        for (const text of [said.out, said.err, ...textsIn(out).values()]) {
          for (const { pattern } of canaries) expect(text).not.toMatch(pattern);
        }
      }
      expectNone(temporaryFolder(), await run("inspect", ...pages));
    }
  });

  it.each(vendors)("%s, cut off in the middle", async (vendor) => {
    const [first = ""] = spoilt(vendor, besides);
    const cut = temporaryFile("cut.json", readFileSync(first, "utf8").slice(0, -40));
    const said = await run("measure", "--mis", cut, ...options);
    expect(said.code).toBe(2);
    expectNone(temporaryFolder(), said);
  });
});

it.each(["html", "csv", "ndjson", "json", "folder"])(
  "score copies no row about a learner, as %s, and says which command reads them",
  async (format) => {
    const [, learners = ""] = fileOf("learners", { bad: true });
    const out = temporaryFolder();
    const path = format === "folder" ? join(out, "report") : join(out, `results.${format}`);
    const said = await run("score", learners, "--out", path);
    expect(said.code).toBe(2);
    expect(said.err).toContain("career-benchmarks measure reads files about learners");
    expectNone(out, said);
    expect(textsIn(out).size).toBe(0);
  },
);
