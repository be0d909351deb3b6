import { readPages } from "../engine/read-pages.js";
import type { MisPages, MisRecords, ReadMisOptions } from "../mis-records.js";
import { assemblyShape } from "./assembly-shape.js";

/**
 * Reads students of Assembly (versions 1.0 and 1.1). Ask Assembly for `demographics`, `care` and
 * `sen_needs=true`; what is not asked for is not known, and nothing is taken for "no".
 *
 * @param pages - parsed JSON, one page or several; see `MisPages`
 * @param options - the day, and a key for the hashes of identifiers or `keepIds`
 * @returns learners, and what was wrong, used, dropped and missing
 * @throws InputError when an option is wrong
 * @example
 * import { readAssembly } from "@career-benchmarks/mis";
 *
 * const student = {
 *   object: "student",
 *   mis_id: "S1",
 *   last_name: "not read",
 *   year_code: "10",
 *   demographics: {
 *     sen_category_history: [
 *       { code: "K", start_date: "2021-09-01", end_date: "2024-08-31" },
 *       { code: "E", start_date: "2024-09-01", end_date: null },
 *     ],
 *   },
 * };
 * const read = (asAt: string) => readAssembly([student], { asAt, keepIds: true });
 * (await read("2024-07-31")).learners[0]?.senProvision; //=> "K"
 * (await read("2025-07-31")).learners[0]?.senProvision; //=> "E"
 */
export function readAssembly(pages: MisPages, options: ReadMisOptions): Promise<MisRecords> {
  return readPages(assemblyShape, pages, options);
}
