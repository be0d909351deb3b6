import { isIsoDate, quote } from "@career-benchmarks/core";
import type { CsvIssue } from "../issue.js";
import { readRows } from "../table/read-rows.js";
import type { TableSource } from "../table/source.js";
import type { ReadTableOptions } from "../table/table-reader.js";
import { dateOfRegister } from "./date-of-register.js";
import { createTextKeeper } from "./keep-text.js";
import { readEstablishment } from "./read-establishment.js";
import type { Establishment, Register } from "./register.js";
import { planRegister, type RegisterPlan, registerColumns } from "./register-columns.js";

/** How to read a register. */
export interface ReadRegisterOptions extends ReadTableOptions {
  readonly file?: string;
  /** The ISO day of which it tells; else the day in the file's name. */
  readonly asAt?: string;
}

const mostIssues = 100;

/**
 * Reads the register of establishments, `edubasealldata….csv` of Get Information about Schools.
 *
 * The file is read row by row, and only what `Establishment` lists is kept: columns about people, such
 * as the head's name, are dropped as they come.
 *
 * @param source - the file, in Windows-1252 as it is published or in any encoding that is recognised
 * @param options - the file's name and the day of the copy
 * @returns establishments by URN, and what is wrong with the file; of a repeated URN the first counts
 * @example
 * import { readRegister } from "@career-benchmarks/csv";
 *
 * const source = "URN,EstablishmentName,StatutoryLowAge,StatutoryHighAge\n900001,Sample School,11,16\n";
 * const register = await readRegister(source, { file: "edubasealldata20230918.csv" });
 * register.asAt; //=> "2023-09-18"
 * register.establishments.get("900001");
 * //=> { urn: "900001", name: "Sample School", lowAge: 11, highAge: 16 }
 */
export async function readRegister(
  source: TableSource,
  options: ReadRegisterOptions = {},
): Promise<Register> {
  const { file, asAt = file === undefined ? undefined : dateOfRegister(file), ...layout } = options;
  const establishments = new Map<string, Establishment>();
  const issues: CsvIssue[] = [];
  let unshown = 0;
  const report = (issue: CsvIssue) => {
    if (issues.length < mostIssues) issues.push(issue);
    else unshown += 1;
  };
  if (asAt === undefined) report(undated);
  else if (!isDay(asAt)) report(notADay(asAt));

  const keep = createTextKeeper();
  let plan: RegisterPlan | undefined;
  for await (const { header, rows, issues: found } of readRows(source, layout)) {
    // It is published in Windows-1252, so finding that is no news.
    for (const issue of found) if (issue.code !== "encoding-assumed") report(issue);
    if (plan === undefined && header.length > 0) {
      plan = planRegister(header);
      for (const issue of missingColumns(plan)) report(issue);
    }
    if (plan === undefined || plan.at.urn < 0) continue;
    for (const { cells, row, line, issues: ofRow } of rows) {
      for (const issue of ofRow.filter(({ code }) => code === "cell-holds-nul")) {
        report({ ...issue, place: { row, line } });
      }
      const { establishment, issue } = readEstablishment(cells, plan, keep);
      if (issue) report({ ...issue, place: { row, line, ...issue.place } });
      if (!establishment) continue;
      if (establishments.has(establishment.urn)) report(repeated(establishment.urn, row, line));
      else establishments.set(establishment.urn, establishment);
    }
  }
  if (unshown > 0) issues.push(more(unshown));
  const named = file === undefined ? {} : { file };
  return {
    ...named,
    ...(asAt !== undefined && isDay(asAt) && { asAt }),
    establishments,
    issues: issues.map((issue) => ({ ...issue, place: { ...named, ...issue.place } })),
  };
}

function isDay(text: string): boolean {
  return text.length === 10 && isIsoDate(text);
}

function missingColumns({ missing, at }: RegisterPlan): readonly CsvIssue[] {
  return missing.map((name) => ({
    code: "register-column-missing",
    severity: name === registerColumns.urn ? "error" : "warning",
    place: { column: name },
    expected: `a column ${name}`,
    hint:
      at.urn < 0
        ? "Is this the register of all establishments, edubasealldata….csv?"
        : "What it tells is not known of any establishment.",
  }));
}

const undated: CsvIssue = {
  code: "register-undated",
  severity: "warning",
  expected: "the day of the register",
  hint: "Keep the day in the file's name, as in edubasealldata20230918.csv, or give it: FILE@2023-09-18.",
};

function notADay(received: string): CsvIssue {
  const expected = "the day of the register, such as 2023-09-18";
  return { code: "date-invalid", severity: "error", expected, received: quote(received) };
}

function repeated(urn: string, row: number, line: number): CsvIssue {
  return {
    code: "register-urn-repeated",
    severity: "warning",
    place: { row, line, column: registerColumns.urn },
    expected: "each URN once",
    received: quote(urn),
    hint: "The first of them counts.",
  };
}

function more(count: number): CsvIssue {
  return { code: "issues-not-shown", severity: "info", hint: `${count} more are not listed.` };
}
