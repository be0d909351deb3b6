import type { IsoDay, MissingReason } from "@career-benchmarks/evidence";
import { type DateFormId, readDateAs } from "@career-benchmarks/evidence/cells";
import { type Normalised, normaliseText } from "./normalised.js";

/** Forms of a day that a reader takes only where its source is known to write them. */
export interface DayForms {
  /** `31/12/2025`. */
  readonly dayFirst?: boolean;
  /** Days since the end of 1899, as spreadsheets count them. */
  readonly excelSerial?: boolean;
}

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
  const read = normaliseText(value, whenNull, (text) => {
    const date = readDateAs(text, formIds(forms));
    return date?.length === 10 ? date : undefined;
  });
  return read.ok && read.value === redactedDay ? { ok: false, reason: "redacted" } : read;
}

function formIds({ dayFirst, excelSerial }: DayForms): readonly DateFormId[] {
  return [
    "zoned-timestamp",
    ...(dayFirst ? (["certain-day-first"] as const) : []),
    ...(excelSerial ? (["any-day-number"] as const) : []),
  ];
}

/** `{date, timezone_type, timezone}` or `{entityType: "date", date}`, and no other object. */
function isDayObject(value: unknown): value is { readonly date: string | null } {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "date")) return false;
  const { date, entityType } = value as { readonly date: unknown; readonly entityType?: unknown };
  const isDocumented = entityType === "date" || Object.hasOwn(value, "timezone");
  return isDocumented && (date === null || typeof date === "string");
}
