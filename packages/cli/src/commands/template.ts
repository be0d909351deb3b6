import { join } from "node:path";
import {
  recordKinds,
  writeDataPackage,
  writeRecordTableSchema,
  writeRecordTemplate,
  writeTableSchema,
  writeTemplate,
} from "@career-benchmarks/csv";
import { CommandError, message } from "../command-error.js";
import { writeFile } from "../output/write-file.js";
import { findRubric } from "../rubrics.js";
import type { Terminal } from "../terminal.js";

/** The options of `template`. */
export interface TemplateFlags {
  readonly percents?: boolean;
  readonly dictionary?: boolean;
  readonly out?: string;
}

/** Writes a template, its data dictionary, or both into a folder. */
export async function template(
  what: string,
  flags: TemplateFlags,
  terminal: Terminal,
): Promise<number> {
  const { percents, dictionary, out } = flags;
  const options = percents ? { percents } : {};
  const kind = recordKinds.find((each) => each === what);
  if (kind && percents) throw new CommandError("--percents is for the template of a rubric.");
  if (dictionary && out !== undefined) {
    throw new CommandError("--out writes the data dictionary as well: leave --dictionary out.");
  }
  const of = kind ?? findRubric(what);
  const csv = typeof of === "string" ? writeRecordTemplate(of) : writeTemplate(of, options);
  if (out === undefined) {
    const schema = () =>
      typeof of === "string" ? writeRecordTableSchema(of) : writeTableSchema(of, options);
    await terminal.out(dictionary ? schema() : csv);
    return 0;
  }
  const name = `${typeof of === "string" ? of : of.id}${percents ? "-percents" : ""}`;
  const paths = [join(out, `${name}.csv`), join(out, `${name}.datapackage.json`)] as const;
  await writeFile(paths[0], csv);
  await writeFile(paths[1], writeDataPackage(of, `${name}.csv`, options));
  await terminal.err(message`Written: ${paths[0]}, ${paths[1]}\n`);
  return 0;
}
