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
import { type GivenFlag, type Honours, refuseUnhonoured } from "../flags.js";
import { refuseNoFolder } from "../output/blank-path.js";
import { keepApart } from "../output/keep-apart.js";
import { refuseOtherContent } from "../output/refuse-other-content.js";
import { writeFiles } from "../output/write-file.js";
import { findRubric } from "../rubrics.js";
import type { Terminal } from "../terminal.js";

/** The options of `template`. */
export interface TemplateFlags {
  readonly percents?: boolean;
  readonly dictionary?: boolean;
  readonly out?: string;
  /** Replaces files that hold something else, such as a template that was filled in. */
  readonly force?: boolean;
}

const honours: Honours<TemplateFlags, "stdout" | "folder"> = {
  percents: "always",
  dictionary: { by: ["stdout"], how: "A folder has the data dictionary as well: leave --out out" },
  out: "always",
  force: { by: ["folder"], how: "Name a folder with --out" },
};

/** Writes a template, its data dictionary, or both into a folder. */
export async function template(
  what: string,
  flags: TemplateFlags,
  terminal: Terminal,
  given: readonly GivenFlag[],
): Promise<number> {
  const { percents, dictionary, out } = flags;
  refuseNoFolder("--out", out);
  refuseUnhonoured(given, honours, out === undefined ? "stdout" : "folder");
  const options = percents ? { percents } : {};
  const kind = recordKinds.find((each) => each === what);
  if (kind && percents) throw new CommandError("--percents is for the template of a rubric.");
  const of = kind ?? findRubric(what);
  const csv = typeof of === "string" ? writeRecordTemplate(of) : writeTemplate(of, options);
  if (out === undefined) {
    const schema = () =>
      typeof of === "string" ? writeRecordTableSchema(of) : writeTableSchema(of, options);
    await terminal.out(dictionary ? schema() : csv);
    return 0;
  }
  const name = `${typeof of === "string" ? of : of.id}${percents ? "-percents" : ""}`;
  const files = [
    { path: join(out, `${name}.csv`), text: csv },
    {
      path: join(out, `${name}.datapackage.json`),
      text: writeDataPackage(of, `${name}.csv`, options),
    },
  ];
  keepApart(
    [],
    files.map(({ path }) => ({ name: "the output", path })),
  );
  if (!flags.force) await refuseOtherContent(files);
  await writeFiles(files);
  await terminal.err(message`Written: ${files[0]?.path}, ${files[1]?.path}\n`);
  return 0;
}
