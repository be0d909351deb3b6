import { readPages } from "../engine/read-pages.js";
import type { MisPages, MisRecords, ReadMisOptions } from "../mis-records.js";
import { wondeShape } from "./wonde-shape.js";

/**
 * Reads students of Wonde (version 1.0): lists of students or leavers, or one student. Ask Wonde for
 * `include=education_details,extended_details,year`; without an include its fields are not known,
 * and nothing is taken for "no".
 *
 * @param pages - parsed JSON, one page or several; see `MisPages`
 * @param options - the day, and a key for the hashes of identifiers or `keepIds`
 * @returns learners and destinations, and what was wrong, used, dropped and missing
 * @throws InputError when an option is wrong
 * @example
 * import { readWonde } from "@career-benchmarks/mis";
 *
 * const student = {
 *   mis_id: "S1",
 *   surname: "not read",
 *   gender: "FEMALE",
 *   education_details: { data: { current_nc_year: "10", leaving_date: null } },
 * };
 * const page = { data: [student], meta: {} };
 * const { learners, report } = await readWonde(page, { asAt: "2025-07-31", keepIds: true });
 * [learners[0]?.yearGroup, learners[0]?.sex]; //=> [10, "F"]
 * learners[0]?.missing?.senProvision; //=> "not-included"
 * report.dropped; //=> { surname: 1 }
 */
export function readWonde(pages: MisPages, options: ReadMisOptions): Promise<MisRecords> {
  return readPages(wondeShape, pages, options);
}
