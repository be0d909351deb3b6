import { statSync } from "node:fs";
import { join } from "node:path";
import { readTable } from "@career-benchmarks/csv";
import type { PreviousCell, PreviousTable } from "@career-benchmarks/disclosure";
import { CommandError } from "../command-error.js";
import { checkFolder } from "../output/folder/check-folder.js";
import { readBytes } from "../read-inputs.js";
import { gapColumns, gapsName } from "./write-gaps.js";

/** Gives the gaps.csv that `--previous` means: the file itself, or the one in a published folder. */
export function previousFile(path: string): string {
  return isFolder(path) ? join(path, gapsName) : path;
}

/** Reads tables that were published earlier, from a gaps.csv or from a whole published folder. */
export async function readPrevious(path: string): Promise<readonly PreviousTable[]> {
  if (isFolder(path)) {
    const { manifest, isWhole } = checkFolder(path);
    const isOurs = isWhole && manifest?.audience === "published";
    if (!isOurs || !manifest.files.some((file) => file.path === gapsName)) {
      throw new CommandError(
        `--previous ${path}: expected a published folder as it was written, with its manifest and ${gapsName}.`,
      );
    }
  }
  const { header, rows } = readTable(await readBytes(previousFile(path)));
  const lacks = gapColumns.filter((name) => !header.includes(name));
  if (lacks.length > 0) {
    throw new CommandError(
      `--previous ${path}: expected a gaps.csv that was published; it lacks ${lacks.join(", ")}.`,
    );
  }
  return tablesOf(
    rows.map(
      ({ cells }) =>
        (name: string) =>
          cells[header.indexOf(name)] ?? "",
    ),
  );
}

type Row = (column: string) => string;

function tablesOf(rows: readonly Row[]): readonly PreviousTable[] {
  return groupsBy(rows, "dimension").map(([dimension, own]) => ({
    dimension,
    rows: groupsBy(own, "measure").flatMap(([measure, each]) => {
      const whole = each.find((row) => row("group") === "all");
      const groups = each.filter((row) => row("group") !== "all");
      return whole
        ? [
            {
              measure,
              whole: cellsOf(whole),
              groups: groups.map((row) => ({ group: row("group"), ...cellsOf(row) })),
            },
          ]
        : [];
    }),
  }));
}

function groupsBy(rows: readonly Row[], column: string) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(row(column));
    if (own) own.push(row);
    else groups.set(row(column), [row]);
  }
  return [...groups];
}

function cellsOf(row: Row) {
  return {
    of: cellOf(row("of")),
    count: cellOf(row("count")),
    complement: cellOf(row("not_count")),
    unknown: cellOf(row("unknown")),
  };
}

function cellOf(text: string): PreviousCell {
  return /^\d+$/.test(text) ? { value: Number(text) } : { symbol: text };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Whoever reads it as a file says why it can't be read.
    return false;
  }
}
