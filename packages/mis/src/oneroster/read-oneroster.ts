import { readPages } from "../engine/read-pages.js";
import type { MisPages, MisRecords, ReadMisOptions } from "../mis-records.js";
import { oneRosterShape } from "./oneroster-shape.js";

/**
 * Reads OneRoster 1.1 and 1.2: pages of users, and of demographics and enrolments in any order. It
 * has no field for SEN, free school meals or care; name the keys of `metadata` where a server keeps
 * them there.
 *
 * @param pages - parsed JSON, one page or several; see `MisPages`
 * @param options - the day, and a key for the hashes of identifiers or `keepIds`; `metadata`
 * @returns learners, and what was wrong, used, dropped and missing
 * @throws InputError when an option is wrong
 * @example
 * import { readOneRoster } from "@career-benchmarks/mis";
 *
 * const pages = [
 *   { users: [{ sourcedId: "u1", givenName: "not read", role: "student", grades: ["09"] }] },
 *   { demographics: [{ sourcedId: "u1", sex: "female" }] },
 * ];
 * const { learners } = await readOneRoster(pages, { asAt: "2025-07-31", keepIds: true });
 * [learners[0]?.yearGroup, learners[0]?.sex]; //=> [9, "F"]
 * learners[0]?.missing?.senProvision; //=> "not-supported"
 */
export function readOneRoster(pages: MisPages, options: ReadMisOptions): Promise<MisRecords> {
  return readPages(oneRosterShape, pages, options);
}
