import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readLearners } from "@career-benchmarks/csv";
import type { Learner } from "@career-benchmarks/evidence";
import { type MisRecords, readMis } from "@career-benchmarks/mis";
import { beforeAll, describe, expect, it } from "vitest";
import { canaries } from "../../../examples/mis-to-report/canaries.mjs";
import { carried } from "../../../examples/mis-to-report/carried.mjs";

const example = fileURLToPath(new URL("../../../examples/mis-to-report/", import.meta.url));

/** Which fields a vendor's files carry; see carried.mjs. */
interface Carried {
  readonly fields: readonly (keyof Learner)[];
  readonly may?: readonly (keyof Learner)[];
  readonly beside?: readonly (keyof Learner)[];
}

const folders = ["brambledown", "larkfield"].flatMap((school) =>
  readdirSync(`${example}${school}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [school, name] as const),
);

it("every vendor has its example", () => {
  const vendors = folders.filter(([school]) => school === "larkfield").map(([, vendor]) => vendor);
  expect(vendors.sort()).toEqual(Object.keys(carried).sort());
});

describe.each(folders)("%s read from %s", (school, vendor) => {
  const folder = `${example}${school}/${vendor}/`;
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(`${folder}${name}`, "utf8")));
  const asAt = "2025-07-18";
  let read: MisRecords;
  let expected: readonly Learner[];

  beforeAll(async () => {
    read = await readMis(pages, { asAt, keepIds: true });
    const source = readFileSync(`${folder}expected-learners.csv`);
    ({ records: expected } = await readLearners({ source }));
  });

  const {
    fields,
    may = [],
    beside = [],
  } = (carried as unknown as Record<string, Carried>)[vendor] ?? {
    fields: [],
  };

  it("has the learners of the CSV, and no other", () => {
    expect(expected.length).toBeGreaterThan(60);
    expect(idsOf(read.learners)).toEqual(idsOf(expected));
  });

  it.each(fields)("has their %s as the CSV has it", (field) => {
    expect(columnOf(read.learners, field)).toEqual(columnOf(expected, field));
  });

  it.each([...may])("has their %s as the CSV has it, or not at all", (field) => {
    const wanted = new Map(columnOf(expected, field));
    const said = columnOf(read.learners, field).filter(([, value]) => value !== undefined);
    expect(said).toEqual(said.map(([id]) => [id, wanted.get(id)]));
  });

  it("has no field that the files don't carry", () => {
    const allowed = new Set<string>([...fields, ...may, ...beside, "id", "missing"]);
    const found = new Set(read.learners.flatMap((learner) => Object.keys(learner)));
    expect([...found].filter((field) => !allowed.has(field))).toEqual([]);
  });

  it.each(canaries)("tells nothing that is $what", ({ pattern }) => {
    expect(JSON.stringify(read)).not.toMatch(pattern);
  });

  it("hashes every identifier of the source", async () => {
    const hashed = await readMis(pages, { asAt, key: "a made-up secret key" });
    const ids = hashed.learners.map(({ id }) => id);
    expect(new Set(ids).size).toBe(expected.length);
    expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  });
});

function idsOf(learners: readonly Learner[]): readonly string[] {
  return learners.map(({ id }) => id).sort();
}

function columnOf(learners: readonly Learner[], field: keyof Learner) {
  return learners
    .map((learner) => [learner.id, learner[field]] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
