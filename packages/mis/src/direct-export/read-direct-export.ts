import { readPages } from "../engine/read-pages.js";
import type { MisPages, MisRecords, ReadMisOptions } from "../mis-records.js";
import { directExportShape } from "./direct-export-shape.js";

/**
 * Reads learners that a school's system exports by itself, in the shape of a public sample: days are
 * written dd/mm/yyyy, and `NCYear` is taken where `Year` disagrees with it. It has nothing about
 * disadvantage and no leaving day.
 *
 * @param pages - parsed JSON: an array of learners, one learner, or several arrays
 * @param options - the day, and a key for the hashes of identifiers or `keepIds`
 * @returns learners, and what was wrong, used, dropped and missing
 * @throws InputError when an option is wrong
 * @example
 * import { readDirectExport } from "@career-benchmarks/mis";
 *
 * const learner = { LearnerId: 7, Surname: "not read", Year: "7", NCYear: "9", DateOfEntry: "04/09/2023" };
 * const { learners, issues } = await readDirectExport([learner], { asAt: "2025-07-31", keepIds: true });
 * [learners[0]?.yearGroup, learners[0]?.joined]; //=> [9, "2023-09-04"]
 * issues.map(({ code }) => code); //=> ["years-disagree"]
 */
export function readDirectExport(pages: MisPages, options: ReadMisOptions): Promise<MisRecords> {
  return readPages(directExportShape, pages, options);
}
