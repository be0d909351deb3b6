import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const built = fileURLToPath(new URL("../bin/career-benchmarks.js", import.meta.url));
const { values } = parseArgs({ options: { cli: { type: "string" }, only: { type: "string" } } });

/** The command that is broken: the built one, or another that `--cli` names. */
export const cli = values.cli === undefined ? built : resolve(values.cli);

/** Words that a name must hold to be tried, from `--only`. */
export const only = values.only ?? "";
