import { isIsoDate } from "@career-benchmarks/core";
import type { IsoDay, MissingReason } from "@career-benchmarks/evidence";
import { addDays, formatISO } from "date-fns";
import { absence, type Normalised, notUnderstood } from "./normalised.js";

/** Forms of a day that a reader takes only where its source is known to write them. */
export interface DayForms {
  /** `31/12/2025`. */
  readonly dayFirst?: boolean;
  /** Days since the end of 1899, as spreadsheets count them. */
  readonly excelSerial?: boolean;
}

const iso =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The day that some systems put in place of one they took out. */
const redactedDay = "1901-01-01";

/**
 * Reads a day in the forms that systems write. A day and time gives the day as written: it is a day
 * of the school's calendar, which a shift to another zone would move.
 */
export function normaliseDay(
  value: unknown,
  whenNull: MissingReason,
  forms: DayForms = {},
): Normalised<IsoDay> {
  if (isDayObject(value)) return normaliseDay(value.date, whenNull);
  const absent = absence(value, whenNull);
  if (absent) return absent;
  const day = readDay(value, forms);
  if (day === undefined) return notUnderstood;
  return day === redactedDay ? { ok: false, reason: "redacted" } : { ok: true, value: day };
}

function readDay(value: unknown, { dayFirst, excelSerial }: DayForms): IsoDay | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = `${value}`.trim();
  const written = iso.exec(text)?.[1] ?? (dayFirst ? fromDayFirst(text) : undefined);
  if (written !== undefined) return isIsoDate(written) ? written : undefined;
  return excelSerial && /^\d{1,7}(?:\.\d+)?$/.test(text) ? fromSerial(Number(text)) : undefined;
}

function fromDayFirst(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return day && month && year && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Spreadsheets count 1900 as a leap year: from March on the count is one ahead, and day 60 never was. */
function fromSerial(serial: number): IsoDay | undefined {
  const days = Math.floor(serial);
  if (days < 1 || days === 60 || days > 2_958_465) return undefined;
  const day = addDays(new Date(1899, 11, days < 60 ? 31 : 30), days);
  return formatISO(day, { representation: "date" });
}

/** `{date, timezone_type, timezone}` or `{entityType: "date", date}`, and no other object. */
function isDayObject(value: unknown): value is { readonly date: string | null } {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "date")) return false;
  const { date, entityType } = value as { readonly date: unknown; readonly entityType?: unknown };
  const isDocumented = entityType === "date" || Object.hasOwn(value, "timezone");
  return isDocumented && (date === null || typeof date === "string");
}
