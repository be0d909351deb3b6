import { join } from "node:path";
import {
  type GroupAggregate,
  type ResultShape,
  type ScoredCsv,
  writeGroups,
} from "@career-benchmarks/csv";
import {
  type AudienceFiles,
  describeAudiences,
  writeAudiences,
} from "../output/audience-folders.js";
import type { Audience } from "../output/folder/manifest.js";
import { renderFolder, renderPublishedFolder } from "../output/render-results.js";
import type { ReportChoice } from "../output/report-flags.js";
import { type FolderFile, type FolderOptions, writeFolder } from "../output/write-folder.js";

/** What goes into the folder of a report. */
export interface ScoredFolder {
  readonly scored: ScoredCsv;
  readonly shape: ResultShape;
  readonly report: ReportChoice;
  readonly summaries: readonly GroupAggregate[] | undefined;
  /** The rejects, if they go into the folder, with their path in it. */
  readonly rejects: FolderFile | undefined;
}

/**
 * Writes a folder of reports: flat for the institutions themselves, and with `internal/` and
 * `published/` where something is to be published.
 *
 * @returns what to tell the user about files that were kept, a line each, and where the report is
 */
export async function writeScoreFolder(
  path: string,
  folder: ScoredFolder,
  { audience, ...options }: Omit<FolderOptions, "command"> & { readonly audience: Audience },
): Promise<{ readonly notes: readonly string[]; readonly written: string }> {
  const command = "score";
  if (audience === "internal") {
    const notes = await writeFolder(path, exactFiles(folder), { ...options, audience, command });
    return { notes, written: `Report: ${join(path, "index.html")}` };
  }
  const { scored, report } = folder;
  const files: AudienceFiles = {
    internal: exactFiles(folder),
    published: renderPublishedFolder(scored, report),
  };
  const notes = await writeAudiences(path, files, { ...options, command });
  const published = join(path, "published", "index.html");
  return {
    notes,
    written: `Report for publication: ${published}\n${describeAudiences(path, files)}`,
  };
}

function exactFiles({ scored, shape, report, summaries, rejects }: ScoredFolder) {
  const { kind, options } = report;
  return [
    ...renderFolder(scored, shape, { kind, options: { ...options, audience: "internal" } }),
    ...(summaries ? [{ path: "groups.csv", text: writeGroups(summaries) }] : []),
    ...(rejects ? [rejects] : []),
  ];
}
