import { CommandError } from "../command-error.js";
import type { Audience } from "./folder/manifest.js";
import type { Format, Target } from "./format.js";

const exact: readonly Format[] = ["json", "ndjson", "csv"];

/** Stops where results would be written exactly although they are to be published. */
export function refuseExact(target: Target, audience: Audience): void {
  if (audience !== "published" || target.kind === "folder") return;
  if (!exact.includes(target.format)) return;
  throw new CommandError(
    `--audience published writes no ${target.format}: it holds exact numbers of learners. Name a report (.html, .md or .txt), or a folder: its published/ gets a table of the benchmarks too.`,
  );
}
