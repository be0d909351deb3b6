import { describe, expect, it } from "vitest";
import { writeRejects } from "../write/write-rejects.js";
import {
  readActivities,
  readDestinations,
  readExclusions,
  readGuidance,
  readLearners,
  recordKinds,
  writeRecordTemplate,
} from "./record-files.js";

const csv = (...lines: readonly string[]) => ({
  source: `${lines.join("\n")}\n`,
  file: "made-up.csv",
});

describe("a learner's cell", () => {
  const read = (column: string, cell: string) =>
    readLearners(csv(`learner_id,${column}`, `L1,${cell}`));

  it.each([
    ["year_group", "10", { yearGroup: 10 }],
    ["year_group", "Year 10", { yearGroup: 10 }],
    ["year_group", "Y7", { yearGroup: 7 }],
    ["year_group", "09", { yearGroup: 9 }],
    ["year_group", "x", { yearGroup: "X" }],
    ["year_group", "R", { yearGroup: "R" }],
    ["stage", "KS4", { stage: "ks4" }],
    ["sen_provision", "k", { senProvision: "K" }],
    ["sen_provision", "A", { senProvision: "K" }],
    ["sen_provision", "P", { senProvision: "K" }],
    ["sen_provision", "S", { senProvision: "E" }],
    ["sen_types", "asd SLCN", { senTypes: ["ASD", "SLCN"] }],
    ["sen_types", "BESD", { senTypes: ["SEMH"] }],
    ["sex", "f", { sex: "F" }],
    ["disadvantaged", "Y", { disadvantaged: true }],
    ["disadvantaged", "0", { disadvantaged: false }],
    ["in_care", "TRUE", { inCare: true }],
    ["enrolment", "m", { enrolment: "M" }],
    ["joined", "2021-09-01", { joined: "2021-09-01" }],
    ["left", "31/08/2024", { left: "2024-08-31" }],
    ["programme_ends", "2025-07-18", { programme: { ends: "2025-07-18" } }],
    ["programme_occupational", "no", { programme: { occupational: false } }],
    ["sex", " ", {}],
  ])("%s %j is understood", async (column, cell, expected) => {
    expect(await read(column, cell)).toMatchObject({
      records: [{ id: "L1", ...expected }],
      rejects: [],
    });
  });

  it.each([
    ["year_group", "31"],
    ["stage", "ks2"],
    ["sen_provision", "ASD"],
    ["sen_types", "K"],
    ["sex", "W"],
    ["disadvantaged", "perhaps"],
    ["enrolment", "Y"],
    ["joined", "2021-02-30"],
    ["left", "13/31/2024"],
  ])("%s %j is not known, with a warning at its column", async (column, cell) => {
    const { records, rejects, issues } = await read(column, cell);
    expect([records, rejects]).toEqual([[{ id: "L1" }], []]);
    expect(issues).toMatchObject([
      { severity: "warning", place: { file: "made-up.csv", row: 1, line: 2, column } },
    ]);
    expect(JSON.stringify(issues)).not.toContain(cell);
  });
});

describe("a file of learners", () => {
  it("takes each learner once", async () => {
    const { records, rejects } = await readLearners(csv("learner_id", "L1", "L2", "L1"));
    expect(records.map(({ id }) => id)).toEqual(["L1", "L2"]);
    expect(rejects).toMatchObject([{ place: { row: 3 }, issues: [{ code: "row-repeated" }] }]);
  });

  it("refuses a learner who left before joining", async () => {
    const row = "L1,2024-09-01,2023-09-01";
    const { rejects } = await readLearners(csv("learner_id,joined,left", row));
    expect(rejects).toMatchObject([{ issues: [{ place: { column: "left" } }] }]);
  });

  it("rejects every row when the learner's id has no column", async () => {
    const { records, rejects, issues } = await readLearners(
      csv("pupil,year_group", "L1,10", "L2,10"),
    );
    expect(records).toEqual([]);
    expect(rejects).toHaveLength(2);
    expect(issues).toMatchObject([{ code: "column-missing", severity: "error" }]);
  });

  it("points to the template of its own kind when the file is empty", async () => {
    const { issues } = await readActivities({ source: "" });
    expect(issues).toMatchObject([
      { code: "file-empty", hint: expect.stringMatching(/template activities /) },
    ]);
  });

  it("finds columns whatever their case, spaces and hyphens", async () => {
    const { records } = await readLearners(csv("Learner ID,YEAR-GROUP", "L1,10"));
    expect(records).toEqual([{ id: "L1", yearGroup: 10 }]);
  });

  it("says what an unknown column may have been", async () => {
    const { issues } = await readLearners(csv("learner_id,yeargroup", "L1,10"));
    expect(issues).toMatchObject([
      {
        code: "column-unknown",
        severity: "warning",
        hint: expect.stringMatching(/Did you mean year_group in column 2\?/),
      },
    ]);
  });
});

describe("an activity", () => {
  const header = "learner_id,group,absent,kind,date,academic_year,subject,meaningful";
  const read = (row: string) => readActivities(csv(header, row));

  it.each([
    ["everyone", {}],
    ["year 10", { yearGroups: [10] }],
    ["Years 7-9", { yearGroups: [7, 8, 9] }],
    ["10", { yearGroups: [10] }],
    ["ks3 KS4", { stages: ["ks3", "ks4"] }],
  ])("of the group %j is understood", async (group, who) => {
    const { records } = await read(`,${group},,employer-encounter,2025-03-14,,,`);
    expect(records).toEqual([{ kind: "employer-encounter", when: { day: "2025-03-14" }, who }]);
  });

  it("of several learners becomes one of each", async () => {
    const { records } = await read("L1 L2,,,curriculum-link,,2024/25,Science,");
    const common = {
      kind: "curriculum-link",
      when: { academicYear: "2024/25" },
      subject: "science",
    };
    expect(records).toEqual([
      { ...common, who: { learner: "L1" } },
      { ...common, who: { learner: "L2" } },
    ]);
  });

  it.each([
    ["yes", true],
    ["no", false],
    ["purpose reflection", ["purpose", "reflection"]],
  ])("that is meaningful: %j", async (cell, meaningful) => {
    const { records } = await read(`L1,,,employer-encounter,2025-03-14,,,${cell}`);
    expect(records).toMatchObject([{ meaningful }]);
  });

  it.each([
    ["learner_id", "L1,year 10,,employer-encounter,2025-03-14,,,"],
    ["learner_id", ",,,employer-encounter,2025-03-14,,,"],
    ["date", "L1,,,employer-encounter,,,,"],
    ["date", "L1,,,employer-encounter,2025-03-14,2024/25,,"],
    ["absent", "L1,,L2,employer-encounter,2025-03-14,,,"],
    ["academic_year", "L1,,,employer-encounter,,2024/26,,"],
    ["group", ",form 10B,,employer-encounter,2025-03-14,,,"],
    ["kind", "L1,,,trip,2025-03-14,,,"],
    ["kind", "L1,,,,2025-03-14,,,"],
  ])("is refused at %s: %s", async (column, row) => {
    const { records, rejects } = await read(row);
    expect(records).toEqual([]);
    const code = column === "kind" && row.includes(",,,,") ? "cell-missing" : "cell-not-understood";
    expect(rejects[0]?.issues).toMatchObject([{ code, place: { column } }]);
  });
});

it.each([
  ["other without a text", "L1,other,,", "text"],
  ["no reason", "L1,,,", "reason"],
  ["an unheard-of reason", "L1,lazy,,", "reason"],
])("refuses an exclusion with %s", async (_, row, column) => {
  const { rejects } = await readExclusions(csv("learner_id,reason,indicators,text", row));
  expect(rejects).toMatchObject([{ issues: [{ place: { column } }] }]);
});

it("refuses a meeting without a day, and a destination of an unheard-of kind", async () => {
  expect((await readGuidance(csv("learner_id,date", "L1,"))).rejects).toHaveLength(1);
  const destination = await readDestinations(
    csv("learner_id,kind,date,code_set,code", "L1,hoped,2025-03-14,nccis,230"),
  );
  expect(destination.rejects).toMatchObject([{ issues: [{ place: { column: "kind" } }] }]);
});

it("takes back the rejects once they are fixed", async () => {
  const first = await readLearners(
    csv("learner_id,year_group,Remarks", "L1,10,", "L 2,11,a remark"),
  );
  const rejects = writeRejects(first.rejects, first.header);
  expect(rejects).not.toContain("remark");
  const second = await readLearners({ source: rejects.replace("[not kept]", "L2") });
  expect(second.records).toEqual([{ id: "L2", yearGroup: 11 }]);
  expect(first.records.length + second.records.length).toBe(first.rows);
});

it.each(recordKinds)("the template of %s has its header only", (kind) => {
  const lines = writeRecordTemplate(kind).split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^(?:[a-z_]+,)+[a-z_]+$/);
});
