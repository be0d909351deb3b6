import { readPages } from "../engine/read-pages.js";
import type { MisPages, MisRecords, ReadMisOptions } from "../mis-records.js";
import { bromcomShape } from "./bromcom-shape.js";

/**
 * Reads students of Bromcom: the entities `Students` and `StudentFlatView`, either or both, in any
 * order. The first has the year and the days on roll, the second SEN and care; they are joined by UPN.
 * `StudentFlatView` by itself knows learners by `upn` or `uln` only.
 *
 * @param pages - parsed JSON, one page or several; see `MisPages`
 * @param options - the day, and a key for the hashes of identifiers or `keepIds`
 * @returns learners, and what was wrong, used, dropped and missing
 * @throws InputError when an option is wrong
 * @example
 * import { readBromcom } from "@career-benchmarks/mis";
 *
 * const students = { data: [{ studentID: 1, upn: "H801200001001", nCyearActual: "10" }] };
 * const view = { data: [{ upn: "H801200001001", provisionName: "K", senPrimaryNeedCode: "ASD" }] };
 * const options = { asAt: "2025-07-31", keepIds: true };
 * const { learners } = await readBromcom([students, view], options);
 * learners.map(({ id, yearGroup, senProvision, senTypes }) => [id, yearGroup, senProvision, senTypes]);
 * //=> [["1", 10, "K", ["ASD"]]]
 */
export function readBromcom(pages: MisPages, options: ReadMisOptions): Promise<MisRecords> {
  return readPages(bromcomShape, pages, options);
}
