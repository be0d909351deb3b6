import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forAll } from "../laws/for-all.js";
import { academicYear, academicYearDays, isAcademicYear } from "./academic-year.js";
import { firstDay, lastDay } from "./day-span.js";
import { daysBetween } from "./days-between.js";
import { snapshotDates } from "./snapshot-dates.js";

/** Days from 1000 to 9998 as the calendar of the platform gives them. */
const days = fc
  .date({ min: new Date("1000-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("a day, month or year", () => {
  it.each([
    ["2025-07-31", "2025-07-31", "2025-07-31"],
    ["2025-07", "2025-07-01", "2025-07-31"],
    ["2025-09", "2025-09-01", "2025-09-30"],
    ["2025-02", "2025-02-01", "2025-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2025", "2025-01-01", "2025-12-31"],
  ])("%s spans %s to %s", (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it.each(["", "2025-13", "2025-02-29", "25-07-31", "2025-7", "31/07/2025", null, 2025])(
    "is not %j",
    (date) => {
      expect(() => firstDay(date as string)).toThrow(TypeError);
      expect(() => lastDay(date as string)).toThrow(TypeError);
      expect(() => academicYear(date as string)).toThrow(TypeError);
    },
  );
});

describe("days between", () => {
  it.each([
    ["2025-07-31", "2025-07-31", 0],
    ["2025-07-31", "2025-08-01", 1],
    ["2025-08-01", "2025-07-31", -1],
    ["2024-02-28", "2024-03-01", 2],
    ["2025-02-28", "2025-03-01", 1],
    ["1900-02-28", "1900-03-01", 1],
    ["2000-02-28", "2000-03-01", 2],
    ["2024-09-01", "2025-08-31", 364],
    ["2023-09-01", "2024-08-31", 365],
    ["1970-01-01", "2000-01-01", 10_957],
    ["1582-10-15", "2000-01-01", 152_384],
  ])("%s and %s", (from, to, count) => {
    expect(daysBetween(from, to)).toBe(count);
  });

  it(
    "are those of the platform's calendar",
    forAll(fc.tuple(days, days), ([from, to]) => {
      expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
    }),
  );

  it.each([
    ["2025-07", "2025-07-31"],
    ["2025-07-31", "2025"],
  ])("needs days: %s, %s", (from, to) => {
    expect(() => daysBetween(from, to)).toThrow(TypeError);
  });
});

describe("the academic year", () => {
  it.each([
    ["2025-07-31", "2024/25"],
    ["2025-08-01", "2024/25"],
    ["2025-08-31", "2024/25"],
    ["2025-09-01", "2025/26"],
    ["2025-12-31", "2025/26"],
    ["2025-08", "2024/25"],
    ["2025-09", "2025/26"],
    ["2025", undefined],
    ["1999-09-01", "1999/00"],
    ["0987-09", "0987/88"],
    ["0000-01", undefined],
  ])("of %s is %s", (date, name) => {
    expect(academicYear(date)).toBe(name);
  });

  it(
    "holds its day",
    forAll(days, (day) => {
      const { from, to } = academicYearDays(academicYear(day) ?? "");
      expect([from, to, day].toSorted()).toEqual([from, day, to]);
      expect(daysBetween(from, to)).toBeOneOf([364, 365]);
    }),
  );

  it.each(["2024/26", "2024/2025", "2024-25", "2024", " 2024/25", "9999/00", ""])(
    "is not %j",
    (name) => {
      expect(isAcademicYear(name)).toBe(false);
      expect(() => academicYearDays(name)).toThrow(TypeError);
      expect(() => snapshotDates(name)).toThrow(TypeError);
    },
  );
});

it("takes snapshots inside the academic year", () => {
  expect(snapshotDates("1999/00")).toEqual(["1999-12-31", "2000-03-31", "2000-07-31"]);
  expect(snapshotDates("2024/25").map(academicYear)).toEqual(["2024/25", "2024/25", "2024/25"]);
});
