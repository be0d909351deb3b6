import { describe, expect, it } from "vitest";
import { parseDate } from "./parse-date.js";

describe("parseDate", () => {
  it.each([
    ["2025-07-31", "2025-07-31"],
    [" 2025-07 ", "2025-07"],
    ["2025", "2025"],
    ["31/07/2025", "2025-07-31"],
    ["31-07-2025", "2025-07-31"],
    ["31.7.2025", "2025-07-31"],
    ["31/07/2025 00:00:00", "2025-07-31"],
    ["07/07/2025", "2025-07-07"],
    ["2022-01-27 00:00:00", "2022-01-27"],
    ["2022-01-27T14:30", "2022-01-27"],
    ["20250731", "2025-07-31"],
    ["31 July 2025", "2025-07-31"],
    ["31-Jul-2025", "2025-07-31"],
    ["1st September 2025", "2025-09-01"],
    ["Sept 2025", "2025-09"],
    ["", undefined],
  ])("reads %j", (cell, value) => {
    expect(parseDate(cell)).toEqual({ ok: true, value });
  });

  it.each([
    ["03/04/2025", "2025-04-03", "date-ambiguous"],
    ["44629", "2022-03-09", "date-from-serial"],
    ["45000.5", "2023-03-15", "date-from-serial"],
    ["36526", "2000-01-01", "date-from-serial"],
    ["58440", "2059-12-31", "date-from-serial"],
  ])("reads %j with a warning", (cell, value, code) => {
    const issue = { code, severity: "warning", received: `"${cell}", read as ${value}` };
    expect(parseDate(cell)).toMatchObject({ ok: true, value, issue });
  });

  it.each([
    ["07/31/2025", "date-ambiguous"],
    ["31/07/25", "date-invalid"],
    ["Jul-25", "date-invalid"],
    ["31 Juli 2025", "date-invalid"],
    ["30/02/2025", "date-invalid"],
    ["20251301", "date-invalid"],
    ["2025-02-30", "date-invalid"],
    ["2025-07-31T23:00:00Z", "date-invalid"],
    ["36525", "date-invalid"],
    ["58441", "date-invalid"],
    ["99999", "date-invalid"],
    ["2024/25", "date-invalid"],
    ["soon", "date-invalid"],
  ])("refuses %j", (cell, code) => {
    expect(parseDate(cell)).toMatchObject({ ok: false, issue: { code, severity: "error" } });
  });
});
