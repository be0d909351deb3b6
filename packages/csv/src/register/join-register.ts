import {
  chooseRubric,
  editionInForce,
  firstDay,
  lastDay,
  quote,
  type RubricChoice,
} from "@career-benchmarks/core";
import { parseDate } from "@career-benchmarks/evidence/cells";
import type { CsvIssue } from "../issue.js";
import { formatYearGroups } from "../write/format-year-groups.js";
import { factsOf } from "./facts-of.js";
import { nearestRegister } from "./nearest-register.js";
import { profileOf } from "./profile-of.js";
import type { Establishment, Register } from "./register.js";

/** A row with what a register adds to it. */
export interface JoinedRow {
  /** The row's cells; empty ones that the register could fill are filled. */
  readonly cells: Readonly<Record<string, string>>;
  /** The columns that were filled. Year groups among them are assumed: see `profileOf`. */
  readonly filled: readonly string[];
  /** The entry that was used, and the day of its register. */
  readonly establishment?: Establishment;
  readonly asAt?: string;
  /** What follows for the choice of a rubric at `as_at`, where an edition was in force. */
  readonly choice?: RubricChoice;
  readonly issues: readonly CsvIssue[];
}

/** More days than any year has. */
const farDays = 366;

/**
 * Joins a row of assessments with the register nearest to its `as_at`, by its URN.
 *
 * What a row states wins: only an empty `name` and empty `year_groups` are filled. A row without a URN
 * is given back as it is.
 *
 * @param row - cells by column, such as `urn`, `as_at`, `name`, `year_groups`
 * @param registers - copies of the register, of one day or of several
 * @returns the filled cells, and warnings where the URN is unknown, the establishment was not open, or
 *   the register is of a day over a year away
 * @example
 * import { joinRegister, readRegister } from "@career-benchmarks/csv";
 *
 * const source = "URN,EstablishmentName,StatutoryLowAge,StatutoryHighAge\n900001,Sample School,11,16\n";
 * const register = await readRegister(source, { asAt: "2023-09-18" });
 * const { cells, filled } = joinRegister({ urn: "900001", as_at: "2023-07" }, [register]);
 * cells["year_groups"]; //=> "7 8 9 10 11"
 * filled; //=> ["name", "year_groups"]
 */
export function joinRegister(
  row: Readonly<Record<string, string>>,
  registers: readonly Register[],
): JoinedRow {
  const cell = (column: string) => (row[column] ?? "").trim();
  const asAt = parseDate(cell("as_at"));
  const date = asAt.ok ? asAt.value : undefined;
  const nearest = nearestRegister(registers, date === undefined ? undefined : lastDay(date));
  const urn = cell("urn");
  if (urn === "" || !nearest) return { cells: row, filled: [], issues: [] };
  const { register, days = 0 } = nearest;
  const establishment = register.establishments.get(urn);
  if (!establishment) return { cells: row, filled: [], issues: [unknownUrn(urn, register)] };

  const profile = profileOf(establishment);
  const offered = {
    name: establishment.name ?? "",
    year_groups: profile ? formatYearGroups(profile) : "",
  };
  const filled = (["name", "year_groups"] as const).filter(
    (column) => cell(column) === "" && offered[column] !== "",
  );
  const cells = { ...row, ...Object.fromEntries(filled.map((name) => [name, offered[name]])) };
  const choice = date === undefined ? undefined : chooseAt(establishment, date);
  return {
    cells,
    filled,
    establishment,
    ...(register.asAt !== undefined && { asAt: register.asAt }),
    ...(choice && { choice }),
    issues: [
      ...(days > farDays ? [farRegister(register, days)] : []),
      ...(date === undefined ? [] : checkOpen(establishment, date)),
      ...(filled.length > 0 ? [filledFrom(register, filled, offered.year_groups)] : []),
    ],
  };
}

/** Chooses by what the register knows, under the edition in force for the kind of institution. */
function chooseAt(establishment: Establishment, date: string): RubricChoice | undefined {
  const facts = factsOf(establishment);
  const inForce = editionInForce(date, facts.registeredPost16 ? "college" : "school");
  if (!inForce || inForce.edition === "none") return undefined;
  return chooseRubric({ edition: inForce.edition, ...facts });
}

function checkOpen({ status, opened, closed }: Establishment, date: string): readonly CsvIssue[] {
  const place = { column: "urn" };
  const wasClosed = closed === undefined ? /^closed$/i.test(status ?? "") : closed < firstDay(date);
  if (wasClosed) {
    const when = closed === undefined ? "on a day it does not tell" : `on ${closed}`;
    return [
      {
        code: "establishment-closed",
        severity: "warning",
        place,
        expected: "an establishment that was open at as_at",
        hint: `By the register it was closed ${when}. Did it continue under another URN?`,
      },
    ];
  }
  const proposed = opened === undefined && /^proposed to open$/i.test(status ?? "");
  if (!proposed && (opened === undefined || opened <= lastDay(date))) return [];
  const when = opened === undefined ? "is only proposed to open" : `opened on ${opened}`;
  return [
    {
      code: "establishment-not-open",
      severity: "warning",
      place,
      expected: "an establishment that was open at as_at",
      hint: `By the register it ${when}. Is this the URN of what came before?`,
    },
  ];
}

function unknownUrn(urn: string, register: Register): CsvIssue {
  return {
    code: "urn-unknown",
    severity: "warning",
    place: { column: "urn" },
    expected: `a URN in the register${dated(register)}`,
    received: quote(urn),
    hint: "Nothing was filled in.",
  };
}

function farRegister(register: Register, days: number): CsvIssue {
  return {
    code: "register-far",
    severity: "warning",
    place: { column: "as_at" },
    expected: "a register of a day within a year of as_at",
    received: `the register${dated(register)}, ${days} days away`,
    hint: "Give another register as well: --register FILE.",
  };
}

function filledFrom(register: Register, filled: readonly string[], yearGroups: string): CsvIssue {
  const ages = filled.includes("year_groups")
    ? ` The year groups (${yearGroups}) follow from the statutory ages and are assumed.`
    : "";
  return {
    code: "register-filled",
    severity: "info",
    hint: `From the register${dated(register)}: ${filled.join(", ")}.${ages}`,
  };
}

function dated({ asAt, file }: Register): string {
  if (asAt !== undefined) return ` of ${asAt}`;
  return file === undefined ? "" : ` ${file}`;
}
