import {
  findMissing,
  identifierShapes,
  parseDate,
  parseMissing,
} from "@career-benchmarks/evidence/cells";
import type { CsvIssue } from "../issue.js";
import type { Establishment } from "./register.js";
import { type RegisterField, type RegisterPlan, registerColumns } from "./register-columns.js";

/** An establishment, or why the row holds none. */
export type ReadEstablishment =
  | { readonly establishment: Establishment; readonly issue?: CsvIssue }
  | { readonly establishment?: undefined; readonly issue: CsvIssue };

/**
 * Reads one row of a register.
 *
 * @param keep - gives a copy of a text that does not hold on to the piece of the file it was cut from
 */
export function readEstablishment(
  cells: readonly string[],
  { at, sen }: RegisterPlan,
  keep: (text: string) => string,
): ReadEstablishment {
  const cell = (field: RegisterField) => (cells[at[field]] ?? "").trim();
  const urn = cell("urn");
  const { pattern, expected: shape } = identifierShapes.urn;
  if (!pattern.test(urn)) return { issue: unreadable("urn", `a URN of ${shape}`) };
  const wrong: RegisterField[] = [];
  const optional = <Field extends string, Value>(field: Field, value: Value | undefined) =>
    (value === undefined ? {} : { [field]: value }) as { readonly [Name in Field]?: Value };
  const text = <Field extends RegisterField>(field: Field) =>
    optional(field, isKnown(cell(field)) ? keep(cell(field)) : undefined);
  const day = <Field extends "opened" | "closed">(field: Field) => {
    const parsed = parseDate(cell(field));
    // Dates of the register have the day first, so what could be read either way is not in doubt.
    if (!parsed.ok) wrong.push(field);
    return optional(field, parsed.ok && parsed.value ? keep(parsed.value) : undefined);
  };
  const age = <Field extends "lowAge" | "highAge">(field: Field) => {
    const whole = /^\d{1,2}$/.test(cell(field)) ? Number(cell(field)) : undefined;
    if (whole === undefined && !parseMissing(cell(field))) wrong.push(field);
    return optional(field, whole);
  };
  const needs = sen.map((index) => (cells[index] ?? "").trim()).filter(isStated);
  const establishment: Establishment = {
    urn: keep(urn),
    ...text("name"),
    ...optional("laestab", laestab(cell("la"), cell("number"), keep)),
    ...text("type"),
    ...text("typeGroup"),
    ...text("phase"),
    ...text("status"),
    ...day("opened"),
    ...day("closed"),
    ...age("lowAge"),
    ...age("highAge"),
    ...optional("sixthForm", says(cell("sixthForm"), /^has /i, /^does not have /i)),
    ...optional("section41", says(cell("section41"), /^approved$/i, /^not approved$/i)),
    ...optional("sen", needs.length > 0 ? needs.map(keep) : undefined),
  };
  const [first] = wrong;
  return first === undefined
    ? { establishment }
    : { establishment, issue: unreadable(first, expected[first] ?? "a value") };
}

const expected: Readonly<Partial<Record<RegisterField, string>>> = {
  opened: "a date such as 31-08-1992",
  closed: "a date such as 31-08-1992",
  lowAge: "an age in whole years",
  highAge: "an age in whole years",
};

function laestab(la: string, number: string, keep: (text: string) => string): string | undefined {
  const whole = /^\d{3}$/.test(la) ? `${la}${number}` : "";
  return identifierShapes.laestab.pattern.test(whole) ? keep(whole) : undefined;
}

function says(text: string, yes: RegExp, no: RegExp): boolean | undefined {
  if (yes.test(text)) return true;
  return no.test(text) ? false : undefined;
}

/** The register itself calls a phase not applicable. */
function isKnown(text: string): boolean {
  return findMissing(text)?.means !== "unknown";
}

function isStated(text: string): boolean {
  return !parseMissing(text, { open: true });
}

function unreadable(field: RegisterField, expected: string): CsvIssue {
  const column = registerColumns[field];
  return { code: "register-cell-unreadable", severity: "warning", place: { column }, expected };
}
