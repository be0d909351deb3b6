import type { Institution } from "@career-benchmarks/core";
import { readTable } from "@career-benchmarks/csv";
import { CommandError, message } from "../command-error.js";
import { readBytes } from "../read-inputs.js";

const columns = ["urn", "ukprn", "name", "site"] as const;

/** Reads the institutions that should have reported, a row each. */
export async function readExpected(file: string): Promise<readonly Institution[]> {
  const { header, rows, issues } = readTable(await readBytes(file));
  const wrong = issues.filter(({ severity }) => severity === "error");
  const names = header.map((name) => name.trim().toLowerCase());
  if (wrong.length > 0 || !columns.some((column) => column !== "site" && names.includes(column))) {
    throw new CommandError(
      message`Cannot read ${file}: expected a CSV with a column urn, ukprn or name (and site, if any).`,
    );
  }
  return rows.map(({ cells, line }) => {
    const pairs = columns.flatMap((column) => {
      const cell = (cells[names.indexOf(column)] ?? "").trim();
      return cell ? [[column, cell] as const] : [];
    });
    const institution: Institution = Object.fromEntries(pairs);
    if (!institution.urn && !institution.ukprn && !institution.name) {
      throw new CommandError(message`Cannot read ${file}, line ${line}: it names no institution.`);
    }
    return institution;
  });
}
