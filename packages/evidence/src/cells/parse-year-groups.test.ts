import { describe, expect, it } from "vitest";
import { parseYearGroups } from "./parse-year-groups.js";

describe("parseYearGroups", () => {
  it.each([
    ["7-11", [7, 8, 9, 10, 11]],
    ["7–9", [7, 8, 9]],
    ["7 to 9", [7, 8, 9]],
    [" 7 - 9 ", [7, 8, 9]],
    ["9 10 11", [9, 10, 11]],
    ["11;9,10 10", [9, 10, 11]],
    ["R-2", ["R", 1, 2]],
    ["12", [12]],
    ["Year 7", [7]],
    ["Years 7 to 9", [7, 8, 9]],
    ["Y10, Y11", [10, 11]],
    ["09", [9]],
  ])("reads %s", (cell, yearGroups) => {
    expect(parseYearGroups(cell)).toEqual({ ok: true, value: { yearGroups } });
  });

  it("reads key stages beside year groups", () => {
    const value = { yearGroups: [11, "X"], stages: ["ks3", "ks5"] };
    expect(parseYearGroups("11 x KS5 ks3")).toEqual({ ok: true, value });
  });

  it("reads the mark of a middle school", () => {
    const value = { yearGroups: [5, 6, 7, 8], middleSchool: true };
    expect(parseYearGroups("5-8 Middle")).toEqual({ ok: true, value });
  });

  it.each(["11-7", "7-", "-7", "15", "0", "year", "N1", "7-X", "all", "7.5"])(
    "refuses %s",
    (cell) => {
      const issue = { code: "cell-not-understood", severity: "error" };
      expect(parseYearGroups(cell)).toMatchObject({ ok: false, issue });
    },
  );

  it.each(["07-Nov", "7-Nov", "Nov-07", "07/11/2024", "7-9-11"])(
    "names the spreadsheet for %s",
    (cell) => {
      const parsed = parseYearGroups(cell);
      expect(parsed).toMatchObject({ ok: false, issue: { code: "cell-looks-like-date" } });
      expect(parsed.ok ? "" : parsed.issue.hint).toContain("7 to 11");
    },
  );
});
