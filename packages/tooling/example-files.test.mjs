import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { canaries } from "../../examples/mis-to-report/canaries.mjs";
import { carried } from "../../examples/mis-to-report/carried.mjs";
import { awkwardValues } from "../../examples/mis-to-report/checks/awkward-values.mjs";
import { direct, files, ids } from "../../examples/mis-to-report/checks/records.mjs";
import { exampleFiles } from "../../examples/mis-to-report/generator/files.mjs";

const example = fileURLToPath(new URL("../../examples/mis-to-report/", import.meta.url));
const schools = ["brambledown", "larkfield"];
const asAt = "2025-07-18";

function rowsOf(path) {
  const [head, ...lines] = files.get(path).trimEnd().split("\n");
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, index) => [name, cells[index]]));
  });
}

describe("the script", () => {
  const run = (...options) =>
    spawnSync(process.execPath, [join(example, "generate.mjs"), ...options], { encoding: "utf8" });

  it("makes what is in the repository", () => {
    expect(run("--check")).toMatchObject({ status: 0, stderr: "" });
  });

  it("finds files that were changed, removed or added", () => {
    const folder = mkdtempSync(join(tmpdir(), "mis-to-report-"));
    try {
      for (const school of schools)
        cpSync(join(example, school), join(folder, school), { recursive: true });
      writeFileSync(join(folder, "larkfield/learners.csv"), "learner_id\n");
      rmSync(join(folder, "brambledown/guidance.csv"));
      writeFileSync(join(folder, "larkfield/more.csv"), "");
      const { status, stderr } = run("--check", "--out", folder);
      expect([status, stderr.trimEnd().split("\n")]).toEqual([
        1,
        [
          "missing: brambledown/guidance.csv",
          "not made here: larkfield/more.csv",
          "different: larkfield/learners.csv",
        ],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([["--all"], ["--seed", "2"]])("refuses %s", (...options) => {
    expect(run(...options)).toMatchObject({ status: 2, stdout: "" });
  });

  it("keeps the files of the repository below 6 MB", () => {
    const bytes = [...exampleFiles().values()].reduce(
      (sum, text) => sum + Buffer.byteLength(text),
      0,
    );
    expect(bytes).toBeLessThan(6_000_000);
  });
});

describe.each([
  ["brambledown", 900, { K: 0.08, E: 0.03 }],
  ["larkfield", 70, { K: 0.05, E: 0.8 }],
])("the CSV files of %s", (school, size, shares) => {
  const learners = rowsOf(`${school}/learners.csv`);
  const onRoll = learners.filter(({ left, enrolment }) => left === "" && enrolment !== "G");
  const known = new Set(learners.map(({ learner_id }) => learner_id));

  it(`have ${size} learners on roll, each once`, () => {
    expect(onRoll).toHaveLength(size);
    expect(known.size).toBe(learners.length);
  });

  it("have plausible shares", () => {
    for (const [provision, share] of Object.entries(shares)) {
      const count = onRoll.filter(({ sen_provision }) => sen_provision === provision).length;
      expect(count / size).toBeGreaterThan(share);
    }
    for (const field of ["disadvantaged", "in_care"]) {
      expect(new Set(onRoll.map((learner) => learner[field]))).toEqual(new Set(["yes", "no"]));
    }
  });

  it("have leavers of three years, and of an earlier one whose records were redacted", () => {
    const left = (year) => learners.filter((learner) => learner.left === `${year}-07-21`);
    for (const year of [2022, 2023, 2024]) expect(left(year).length).toBeGreaterThanOrEqual(3);
    for (const learner of left(2021)) {
      expect(learner).toMatchObject({ sen_provision: "", sex: "", joined: "" });
    }
    expect(left(2021).length).toBeGreaterThan(0);
  });

  it("give every learner a time on roll", () => {
    for (const { joined, left } of learners) {
      expect(joined <= (left || asAt)).toBe(true);
      expect(joined === "" || joined >= "2015").toBe(true);
    }
  });

  it.each(["activities", "guidance", "destinations", "exclusions"])(
    "name only learners of the school in %s",
    (file) => {
      const named = rowsOf(`${school}/${file}.csv`).flatMap((row) =>
        `${row.learner_id} ${row.absent ?? ""}`.split(" ").filter((id) => id !== ""),
      );
      expect(named.filter((id) => !known.has(id))).toEqual([]);
      expect(named.length).toBeGreaterThan(0);
    },
  );

  it("have every kind of activity, and not all of them judged", () => {
    const activities = rowsOf(`${school}/activities.csv`);
    expect(new Set(activities.map(({ kind }) => kind)).size).toBe(5);
    const values = new Set(activities.map(({ meaningful }) => meaningful));
    for (const value of ["yes", "", "purpose outcomes two_way reflection"])
      expect(values).toContain(value);
    expect(activities.every((row) => (row.date === "") !== (row.academic_year === ""))).toBe(true);
    expect(activities.every((row) => (row.learner_id === "") !== (row.group === ""))).toBe(true);
  });

  it("keep what was intended, found and measured apart", () => {
    const kinds = new Set(rowsOf(`${school}/destinations.csv`).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["intended", "actual", "sustained"]));
  });

  it("hold nothing that names anybody", () => {
    const csv = [...files].filter(
      ([path]) => path.startsWith(`${school}/`) && path.endsWith(".csv"),
    );
    for (const [path, text] of csv) {
      expect([path, canaries.filter(({ pattern }) => pattern.test(text))]).toEqual([path, []]);
    }
  });
});

it("leaves learners of the special school out for every reason", () => {
  const reasons = rowsOf("larkfield/exclusions.csv").map(({ reason }) => reason);
  expect(new Set(reasons)).toEqual(
    new Set([
      "plan-outcome",
      "best-interests",
      "medical",
      "no-realistic-destination",
      "no-consent",
      "other",
    ]),
  );
});

it("has about half the special school in stages, some registered elsewhere, small leaver cohorts", () => {
  const learners = rowsOf("larkfield/learners.csv");
  const staged = learners.filter(({ year_group, left }) => year_group === "X" && left === "");
  expect(staged.length).toBe(34);
  expect(new Set(staged.map(({ stage }) => stage))).toEqual(new Set(["ks3", "ks4", "ks5"]));
  expect(learners.filter(({ enrolment }) => enrolment === "S").length).toBeGreaterThan(3);
  const sizes = [2022, 2023, 2024].map(
    (year) => learners.filter(({ left }) => left === `${year}-07-21`).length,
  );
  expect(sizes).toEqual([5, 3, 12]);
});

describe.each(schools.flatMap((school) => Object.keys(ids).map((vendor) => [school, vendor])))(
  "%s in the shape of %s",
  (school, vendor) => {
    const expected = rowsOf(`${school}/${vendor}/expected-learners.csv`);

    it("holds just the learners that it is expected to", () => {
      const found = ids[vendor](school);
      expect(found.toSorted()).toEqual(expected.map(({ learner_id }) => learner_id).toSorted());
      expect(new Set(found).size).toBe(found.length);
      const all = rowsOf(`${school}/learners.csv`).filter(
        ({ left }) => carried[vendor].learners === "all" || left === "",
      );
      expect(expected.map(({ learner_id }) => learner_id)).toEqual(
        all.map(({ learner_id }) => learner_id).toSorted((a, b) => a - b),
      );
    });

    it("is expected to say nothing but the truth, and each field that it carries of somebody", () => {
      const truth = new Map(rowsOf(`${school}/learners.csv`).map((row) => [row.learner_id, row]));
      for (const row of expected) {
        for (const [name, value] of Object.entries(row)) {
          const whole = truth.get(row.learner_id)[name];
          expect(value === "" || value === whole || whole.startsWith(`${value} `)).toBe(true);
        }
      }
      const { fields, may = [], without } = carried[vendor];
      const said = Object.keys(expected[0]).filter((name) =>
        expected.some((row) => row[name] !== ""),
      );
      const columns = [...fields, ...may]
        .map(columnOf)
        .filter((name) => school === "larkfield" || name !== "stage");
      expect(said.filter((name) => name !== "learner_id").toSorted()).toEqual(columns.toSorted());
      expect([...new Set([...fields, ...Object.keys(without), ...may])]).toHaveLength(10);
    });

    it("holds what a reader must drop", () => {
      const found = canariesIn(`${school}/${vendor}/`);
      expect(found).toEqual(expect.arrayContaining(["a forename", "a surname", "a birth date"]));
    });
  },
);

function canariesIn(folder) {
  const text = [...files]
    .filter(([path]) => path.startsWith(folder) && path.endsWith(".json"))
    .map(([, json]) => json)
    .join("");
  return canaries.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);
}

it.each(schools)("has every kind of what a reader must drop in %s", (school) => {
  expect(canariesIn(`${school}/`)).toEqual(canaries.map(({ what }) => what));
});

function columnOf(field) {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

describe("the awkward values of the facts", () => {
  it.each(awkwardValues)("%s: %s", (_vendor, _what, isThere) => {
    expect(isThere()).toBe(true);
  });
});

it("gives unique pupil numbers that have the check letter of the published vectors", () => {
  const upns = direct("brambledown").map(({ UPN }) => UPN);
  const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
  const right = (upn) => {
    const sum = [...upn.slice(1)].reduce((total, each, index) => {
      const value = /\d/.test(each) ? Number(each) : letters.indexOf(each);
      return total + value * (index + 2);
    }, 0);
    return letters[sum % 23] === upn[0];
  };
  for (const vector of ["R201100018042", "T20110001804V", "H801200001001", "G80120000101A"]) {
    expect(right(vector)).toBe(true);
  }
  expect(upns.every(right)).toBe(true);
  expect(upns.some((upn) => /[A-Z]$/.test(upn))).toBe(true);
});

it("says in the README what the files are", () => {
  const readme = readFileSync(join(example, "README.md"), "utf8");
  for (const vendor of Object.keys(carried)) expect(readme).toContain(`\`${vendor}\``);
});
