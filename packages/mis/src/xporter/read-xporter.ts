import { readPages } from "../engine/read-pages.js";
import type { MisPages, MisRecords, ReadMisOptions } from "../mis-records.js";
import { xporterShape } from "./xporter-shape.js";

/**
 * Reads students of Xporter on Demand, whichever of its field lists they have. Ask for
 * `options=includeLeavers` if destinations matter.
 *
 * @param pages - parsed JSON, one page or several; see `MisPages`
 * @param options - the day, and a key for the hashes of identifiers or `keepIds`
 * @returns learners and destinations, and what was wrong, used, dropped and missing
 * @throws InputError when an option is wrong
 * @example
 * import { readXporter } from "@career-benchmarks/mis";
 *
 * const student = { Id: "7", Surname: "not read", YearGroup: "Year  10", FSMEver6: "1" };
 * const page = { Students: [student], meta: [] };
 * const { learners } = await readXporter(page, { asAt: "2025-07-31", keepIds: true });
 * [learners[0]?.yearGroup, learners[0]?.disadvantaged]; //=> [10, true]
 */
export function readXporter(pages: MisPages, options: ReadMisOptions): Promise<MisRecords> {
  return readPages(xporterShape, pages, options);
}
