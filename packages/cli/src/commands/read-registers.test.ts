import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run, runWithInput, temporaryFile } from "../testing/run.js";

const registers = fileURLToPath(new URL("../../../csv/test/register/", import.meta.url));
const of2023 = `${registers}edubasealldata20230918.csv`;
const of2025 = `${registers}edubasealldata20250701.csv`;
const rows = (asAt: string) => `urn,as_at,bm5_1_each_year\n900001,${asAt},most\n`;
const namesOf = (json: string) =>
  JSON.parse(json).results.map(
    (result: { institution: { name: string } }) => result.institution.name,
  );

describe("score --register", () => {
  it("fills names, year groups and the rubric", async () => {
    const input = "urn,as_at,bm5_1_each_year\n900002,2023-07,most\n900005,2023-07,all\n";
    const { code, out } = await runWithInput(
      input,
      ...["score", "-", "--format", "json", "--register", of2023],
    );
    expect(code).toBe(0);
    expect(namesOf(out)).toEqual(["Saint-Éloi's School", "Elm Bank Special School"]);
    expect(JSON.parse(out).results[1]).toMatchObject({
      rubric: { id: "gatsby-2014-school+specialist-setting" },
      profile: { assumed: true },
    });
  });

  it.each([
    ["2024-01", "Example School"],
    ["2025-07", "Example Academy"],
  ])("takes the register nearest to %s", async (asAt, name) => {
    const args = ["score", "-", "--format", "json", "--register", of2023, "--register", of2025];
    expect(namesOf((await runWithInput(rows(asAt), ...args)).out)).toEqual([name]);
  });

  it("takes the day behind the name", async () => {
    const file = temporaryFile("register.csv", readFileSync(of2025));
    const args = ["score", "-", "--format", "json", "--register", of2023, "--register"];
    const { out } = await runWithInput(rows("2023-07"), ...args, `${file}@2023-08-01`);
    expect(namesOf(out)).toEqual(["Example Academy"]);
  });

  it("says what is wrong with the register, but not at length", async () => {
    const { err } = await runWithInput(rows("2023-07"), "score", "-", "--register", of2023);
    expect(err.match(/register-/g)).toHaveLength(4);
  });

  it.each([
    ["nowhere.csv", "Cannot read nowhere.csv: there is no such file."],
    [registers, "it is a folder"],
    [temporaryFile("other20230918.csv", "Name,Town\nA,B\n"), "expected a column URN"],
    [`${of2023}@2023-02-31`, "expected the day of the register, such as 2023-09-18"],
    [temporaryFile("book20230918.csv", "PK\u0003\u0004xl/workbook.xml"), "file-not-csv"],
  ])("stops for %s", async (file, message) => {
    const { code, err } = await run("score", of2023, "--register", file);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
