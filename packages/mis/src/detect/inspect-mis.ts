import type { MisPages, MisReport, ReadMisOptions } from "../mis-records.js";
import { readMis } from "./read-mis.js";

/** What changes a report without reading anything else. */
export interface InspectMisOptions
  extends Partial<Pick<ReadMisOptions, "asAt" | "identifier" | "notPermitted" | "metadata">> {}

/** After any day that a page may tell of: what holds last counts. */
const lastDay = "9999-12-31";

/**
 * Says what is in pages without giving any of it: which system they are of, how many learners, which
 * fields would be used, dropped and missed, and which issues would be raised. It needs no key.
 *
 * @param pages - parsed JSON, one page or several; see `MisPages`
 * @param options - as for reading; without a day, what holds last counts
 * @returns counts and names of fields, no values
 * @throws InputError when an option is wrong, or no page is of a system that can be read
 * @example
 * import { inspectMis } from "@career-benchmarks/mis";
 *
 * const student = { Id: "7", XID: null, Surname: "not read", YearGroup: "Year  10" };
 * const report = await inspectMis({ Students: [student] });
 * report.learners; //=> { seen: 1, read: 1, left: 0 }
 * report.used; //=> { Id: 1, YearGroup: 1 }
 * report.dropped; //=> { Surname: 1, XID: 1 }
 */
export async function inspectMis(
  pages: MisPages,
  options: InspectMisOptions = {},
): Promise<MisReport> {
  const { report } = await readMis(pages, { asAt: lastDay, ...options, keepIds: true });
  return report;
}
