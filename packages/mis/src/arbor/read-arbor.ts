import { readPages } from "../engine/read-pages.js";
import type { MisPages, MisRecords, ReadMisOptions } from "../mis-records.js";
import { arborShape } from "./arbor-shape.js";

/**
 * Reads students of Arbor: bodies of REST v2, of all resources in any order, or rows of the flat share
 * as objects. REST v2 keeps almost nothing in the student itself: fetch `students` and `persons`;
 * `academic-level-memberships`, `academic-levels` and `curriculum-grades`; `academic-year-enrolments`;
 * `sen-status-assignments` and `sen-statuses`; `sen-needs` and `sen-need-types`; pupil premium, care,
 * work placements and destinations with their types. What was not fetched is not known.
 *
 * @param pages - parsed JSON, one body or several; see `MisPages`
 * @param options - the day, and a key for the hashes of identifiers or `keepIds`
 * @returns learners, work placements and destinations, and what was wrong, used, dropped and missing
 * @throws InputError when an option is wrong
 * @example
 * import { readArbor } from "@career-benchmarks/mis";
 *
 * const link = (entityType: string, href: string) => ({ entityType, href, displayName: "not read" });
 * const date = (day: string) => ({ entityType: "date", date: `${day} 00:00:00` });
 * const student = link("Student", "/rest-v2/students/16");
 * const bodies = [
 *   { student: { ...student, person: link("Person", "/rest-v2/persons/9") } },
 *   { senStatus: { ...link("SenStatus", "/rest-v2/sen-statuses/3"), d00229: "K" } },
 *   {
 *     senStatusAssignment: {
 *       ...link("SenStatusAssignment", "/rest-v2/sen-status-assignments/1"),
 *       student,
 *       senStatus: link("SenStatus", "/rest-v2/sen-statuses/3"),
 *       startDate: date("2024-09-01"),
 *     },
 *   },
 * ];
 * const { learners } = await readArbor(bodies, { asAt: "2025-07-31", keepIds: true });
 * [learners[0]?.id, learners[0]?.senProvision]; //=> ["16", "K"]
 */
export function readArbor(pages: MisPages, options: ReadMisOptions): Promise<MisRecords> {
  return readPages(arborShape, pages, options);
}
