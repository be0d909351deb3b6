import { readFileSync } from "node:fs";
import { formatIssue, interpret } from "@career-benchmarks/core";
import { alternativeProvision } from "@career-benchmarks/core/interpretations/alternative-provision";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014College } from "@career-benchmarks/core/rubrics/2014-college";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { beforeAll, describe, expect, it } from "vitest";
import { scoreCsv } from "../score-csv.js";
import { dateOfRegister } from "./date-of-register.js";
import { joinRegister } from "./join-register.js";
import { nearestRegister } from "./nearest-register.js";
import { readRegister } from "./read-register.js";
import type { Register } from "./register.js";

// Made up: the columns are those of the published file in their order, every establishment is invented.
const files = ["edubasealldata20230918.csv", "edubasealldata20250701.csv"] as const;
const bytesOf = (file: string) =>
  new Uint8Array(readFileSync(new URL(`../../test/register/${file}`, import.meta.url)));

let registers: readonly Register[] = [];
beforeAll(async () => {
  registers = await Promise.all(files.map((file) => readRegister(bytesOf(file), { file })));
});
const first = () => registers.slice(0, 1);
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe("a register", () => {
  it("is read for what is used, from Windows-1252 without a word", async () => {
    const [register] = registers;
    const entries = [...(register?.establishments.values() ?? [])];
    await expect(entries.map((entry) => `${JSON.stringify(entry)}\n`).join("")).toMatchFileSnapshot(
      "../../test/golden/register.ndjson",
    );
    expect(register?.establishments.get("900002")?.name).toBe("Saint-Éloi's School");
  });

  it("says what is wrong with its rows, and where", () => {
    const [file] = files;
    expect(registers[0]?.issues.map(formatIssue)).toEqual([
      `${file}, row 38 (line 39), OpenDate: expected a date such as 31-08-1992 [register-cell-unreadable]`,
      `${file}, row 39 (line 40), StatutoryLowAge: expected an age in whole years [register-cell-unreadable]`,
      `${file}, row 40 (line 41), URN: expected each URN once, found "900001". The first of them counts. [register-urn-repeated]`,
      `${file}, row 41 (line 42), URN: expected a URN of six digits [register-cell-unreadable]`,
    ]);
  });

  it("holds nobody's name, title, telephone number or street", () => {
    const text = Buffer.from(bytesOf(files[0])).toString("latin1");
    expect(text).toContain("Canary-Last");
    const kept = registers.map(({ establishments, issues }) => [[...establishments], issues]);
    expect(JSON.stringify(kept)).not.toMatch(/canary/i);
  });

  it("means the same however it is cut into chunks", async () => {
    const bytes = bytesOf(files[0]);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 997) }, (_, index) =>
      bytes.subarray(index * 997, index * 997 + 997),
    );
    expect(await readRegister(chunks, { file: files[0] })).toEqual(registers[0]);
  });

  it("without a URN column is an error, and other columns missing are warnings", async () => {
    const { issues, establishments } = await readRegister("Name,Town\nA,B\n", {
      asAt: "2023-09-18",
    });
    expect(establishments.size).toBe(0);
    expect(issues.filter(({ severity }) => severity === "error").map(formatIssue)).toEqual([
      "URN: expected a column URN. Is this the register of all establishments, edubasealldata….csv? [register-column-missing]",
    ]);
    const some = await readRegister("URN,EstablishmentName\n900001,A\n", { asAt: "2023-09-18" });
    expect(some.establishments.size).toBe(1);
    expect(new Set(some.issues.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
    expect(some.issues).toHaveLength(12);
  });

  it("wants a day that exists", async () => {
    const source = "URN,EstablishmentName\n900001,A\n";
    const wrong = await readRegister(source, { asAt: "2023-02-31" });
    expect(wrong.asAt).toBeUndefined();
    expect(codesOf(wrong.issues)).toContain("date-invalid");
    expect(codesOf((await readRegister(source, { file: "gias.csv" })).issues)).toContain(
      "register-undated",
    );
  });

  it("lists only so many issues and counts the others", async () => {
    const rows = "x,y\n".repeat(250);
    const { issues } = await readRegister(`URN,EstablishmentName\n${rows}`, { asAt: "2023-09-18" });
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)?.hint).toBe("162 more are not listed.");
  });
});

it.each([
  ["edubasealldata20230918.csv", "2023-09-18"],
  ["/2020/data-2023-09-18 (1).csv", "2023-09-18"],
  ["20230918\\register.csv", undefined],
  ["register-20231399.csv", undefined],
  ["900001202309.csv", undefined],
])("the day in the name %s", (file, day) => {
  expect(dateOfRegister(file)).toBe(day);
});

it.each([
  ["2021-01-01", "2023-09-18"],
  ["2024-08-08", "2023-09-18"],
  ["2024-08-09", "2023-09-18"],
  ["2024-08-10", "2025-07-01"],
  [undefined, "2025-07-01"],
])("for %s the register of %s is the nearest", (day, asAt) => {
  for (const given of [registers, registers.toReversed()]) {
    expect(nearestRegister(given, day)?.register.asAt).toBe(asAt);
  }
});

describe("a row joined with a register", () => {
  const join = (urn: string, as_at = "2023-07", more = {}) =>
    joinRegister({ urn, as_at, name: "", year_groups: "", ...more }, first());

  it.each([
    ["900001", "7 8 9 10 11"],
    ["900002", "7 8 9 10 11 12 13"],
    ["900004", "7 8 9 10 11"],
    ["900005", "R 1 2 3 4 5 6 7 8 9 10 11 12 13 14"],
    ["900006", "7 8 9 10 11 12 13 14"],
    ["900015", "10 11"],
    ["900016", "12 13 14"],
    ["900020", "5 6 7 8 middle"],
    ["900021", "R 1 2 3 4 5 6 7 8 9 10 11 12 13"],
    ["900034", "9 10 11 12 13"],
    ["900032", ""],
    ["900039", ""],
  ])("%s has the year groups %s", (urn, yearGroups) => {
    expect(join(urn).cells["year_groups"]).toBe(yearGroups);
  });

  it.each([
    ["900001", "ask level2Share75"],
    ["900005", "gatsby-2014-school+specialist-setting"],
    ["900006", "gatsby-2014-school+specialist-setting"],
    ["900008", "gatsby-2014-school+specialist-setting"],
    ["900012", "gatsby-2014-school+alternative-provision"],
    ["900015", "gatsby-2014-school+alternative-provision"],
    ["900016", "gatsby-2014-college"],
    ["900019", "gatsby-2014-college"],
    ["900033", "ask specialSchool"],
    ["900032", "ask registeredPost16"],
  ])("%s comes to %s", (urn, expected) => {
    const { choice } = join(urn);
    expect(choice?.determined ? choice.id : `ask ${choice?.ask.fact}`).toBe(expected);
  });

  it("asks whether it is a training provider only from 2025 on, and not of a college", () => {
    const { choice } = join("900018", "2025-10");
    expect(choice?.determined ? choice.id : choice?.ask.fact).toBe("trainingProvider");
    expect(join("900016", "2025-10").choice).toMatchObject({ id: "gatsby-2025-college" });
  });

  it("keeps what it states", () => {
    const { cells, filled } = join("900001", "2023-07", { name: "As we say", year_groups: "9-11" });
    expect([cells["name"], cells["year_groups"], filled]).toEqual(["As we say", "9-11", []]);
  });

  it.each([
    ["an unknown URN", "999999", "2023-07", ["urn-unknown"]],
    ["a school closed before", "900024", "2023-07", ["establishment-closed", "register-filled"]],
    ["a school closed in that month", "900024", "2021-08", ["register-far", "register-filled"]],
    ["a school closed on no day", "900025", "2023-07", ["establishment-closed", "register-filled"]],
    ["a school closed later", "900026", "2023-02", ["register-filled"]],
    [
      "what it became, too early",
      "900027",
      "2023-02",
      ["establishment-not-open", "register-filled"],
    ],
    ["what it became", "900027", "2023-07", ["register-filled"]],
    ["a proposed school", "900028", "2023-07", ["establishment-not-open", "register-filled"]],
    ["a register a year away", "900001", "2022-09-18", ["register-filled"]],
    ["a register over a year away", "900001", "2022-09-16", ["register-far", "register-filled"]],
    ["no URN", "", "2023-07", []],
    ["no date", "900001", "", ["register-filled"]],
    ["a date that is none", "900001", "soon", ["register-filled"]],
  ])("with %s", (_name, urn, asAt, codes) => {
    expect(codesOf(join(urn, asAt).issues)).toEqual(codes);
  });

  it("takes the register of the time", () => {
    const named = (as_at: string) => joinRegister({ urn: "900001", as_at }, registers).cells;
    expect(named("2024-01")).toMatchObject({ name: "Example School", year_groups: "7 8 9 10 11" });
    expect(named("2025-07")).toMatchObject({
      name: "Example Academy",
      year_groups: "7 8 9 10 11 12 13",
    });
  });
});

describe("a CSV scored with a register", () => {
  const options = {
    rubrics: [gatsby2014School, gatsby2014College, gatsby2025School],
    interpretations: [alternativeProvision, specialistSetting],
    rubric: () => "gatsby-2014-school",
  };
  const header = "urn,as_at,name,year_groups,rubric,bm5_1_each_year";
  const score = (rows: readonly string[], more = {}) => {
    const text = [header, ...rows, ""].join("\n");
    return scoreCsv([{ text }], { ...options, registers: first(), ...more });
  };

  it("needs no names and no year groups, and says that they were assumed", () => {
    const { results, rejects } = score(["900001,2023-07,,,,most"]);
    expect(rejects).toEqual([]);
    const [row] = results;
    expect(row?.result.institution).toEqual({ urn: "900001", name: "Example School" });
    expect(row?.result.profile).toMatchObject({ yearGroups: [7, 8, 9, 10, 11], assumed: true });
    expect(row?.result.issues.map(formatIssue)).toEqual([
      "row 1 (line 2): From the register of 2023-09-18: name, year_groups. The year groups (7 8 9 10 11) follow from the statutory ages and are assumed. [register-filled]",
    ]);
  });

  it("reads special schools and alternative provision through their interpretation, and says so", () => {
    const { results } = score(["900005,2023-07,,,,most", "900012,2023-07,,,,most"]);
    expect(results.map(({ rubric }) => rubric.id)).toEqual([
      interpret(gatsby2014School, [specialistSetting]).id,
      interpret(gatsby2014School, [alternativeProvision]).id,
    ]);
    expect(results[0]?.result.issues.map(({ hint }) => hint)).toContain(
      "By the type of the establishment in the register: gatsby-2014-school+specialist-setting.",
    );
  });

  it("lets a rubric win that the row or the options name", () => {
    const [row] = score(["900005,2023-07,,,gatsby-2014-school,most"]).results;
    expect(row?.rubric.id).toBe("gatsby-2014-school");
    const named = score(["900005,2023-07,,,,most"], { rubric: "gatsby-2014-school" });
    expect(named.results[0]?.rubric.id).toBe("gatsby-2014-school");
  });

  it("keeps to the rubrics that it was given", () => {
    const rubrics = [gatsby2014School];
    const { results } = score(["900016,2023-07,,,,most"], { rubrics });
    expect(results[0]?.rubric.id).toBe("gatsby-2014-school");
    expect(codesOf(results[0]?.result.issues ?? [])).toContain("register-rubric-unavailable");
  });

  it("warns where the register leaves the choice open, but not of every mainstream school", () => {
    const { results } = score(["900033,2023-07,,,,most", "900001,2023-07,,,,most"]);
    const open = results.map(({ result }) => codesOf(result.issues).includes("rubric-open"));
    expect(open).toEqual([true, false]);
  });

  it("rejects rows as they stand in the file", () => {
    const { rejects } = score(["900001,2023-07,,,,sometimes"]);
    expect(rejects[0]?.cells).toEqual({
      urn: "900001",
      as_at: "2023-07",
      name: "",
      year_groups: "",
      rubric: "",
      bm5_1_each_year: "sometimes",
    });
  });

  it("takes year groups from the register before those to be assumed of everyone", () => {
    const { results } = score(["900015,2023-07,,,,most", "999999,2023-07,A,,,most"], {
      assumeYearGroups: [7],
    });
    const profiles = results.map(({ result }) => result.profile);
    expect(profiles).toMatchObject([
      { yearGroups: [10, 11], assumed: true },
      { yearGroups: [7], assumed: true },
    ]);
  });
});
