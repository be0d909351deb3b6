import { formatIssue, type Institution } from "@career-benchmarks/core";
import { readTable } from "@career-benchmarks/csv";
import { checkIdentifier } from "@career-benchmarks/evidence/cells";
import { CommandError, message } from "../command-error.js";
import { readBytes } from "../read-inputs.js";
import type { Terminal } from "../terminal.js";

const columns = ["urn", "ukprn", "name", "site"] as const;

/** Reads the institutions that should have reported, a row each; a damaged identifier is a warning. */
export async function readExpected(
  file: string,
  terminal: Terminal,
): Promise<readonly Institution[]> {
  const { header, rows, issues } = readTable(await readBytes(file));
  const wrong = issues.filter(({ severity }) => severity === "error");
  const names = header.map((name) => name.trim().toLowerCase());
  if (wrong.length > 0 || !columns.some((column) => column !== "site" && names.includes(column))) {
    throw new CommandError(
      message`Cannot read ${file}: expected a CSV with a column urn, ukprn or name (and site, if any).`,
    );
  }
  const warnings: string[] = [];
  const expected = rows.map(({ cells, row, line }) => {
    const pairs = columns.flatMap((column) => {
      const cell = (cells[names.indexOf(column)] ?? "").trim();
      return cell ? [[column, cell] as const] : [];
    });
    const institution: Institution = Object.fromEntries(pairs);
    if (!institution.urn && !institution.ukprn && !institution.name) {
      throw new CommandError(message`Cannot read ${file}, line ${line}: it names no institution.`);
    }
    for (const column of ["urn", "ukprn"] as const) {
      const text = institution[column];
      const issue = text === undefined ? undefined : checkIdentifier(text, column);
      const place = { file, row, line, column };
      if (issue) warnings.push(`${formatIssue({ ...issue, place })}\n`);
    }
    return institution;
  });
  await terminal.err(warnings.join(""));
  return expected;
}
