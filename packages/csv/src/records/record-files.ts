import type {
  Activity,
  Destination,
  Exclusion,
  Guidance,
  Learner,
  RecordKindName,
} from "@career-benchmarks/evidence";
import { writeTable } from "../table/write-table.js";
import { type ReadRecords, type RecordsInput, readRecords } from "./read-records.js";
import { recordColumns } from "./record-kind.js";
import { activities, destinations, exclusions, guidance, learners } from "./record-kinds.js";

export { type RecordKindName, recordKinds } from "@career-benchmarks/evidence";

/**
 * Reads a CSV of learners, a row for each; see docs/learner-files.md for the columns.
 *
 * Columns that are not known are dropped before anything else, and no issue holds a value of a learner
 * or the name of such a column.
 *
 * @param input - the file and what to call it in messages
 * @returns learners and rejects; a row is one or the other
 * @example
 * import { readLearners } from "@career-benchmarks/csv";
 *
 * const source = "learner_id,year_group,sen_provision\nL1,Year 10,K\n,11,N\n";
 * const { records, rejects } = await readLearners({ source });
 *
 * records; //=> [{ id: "L1", yearGroup: 10, senProvision: "K" }]
 * rejects.length; //=> 1
 */
export function readLearners(input: RecordsInput): Promise<ReadRecords<Learner>> {
  return readRecords(learners, input);
}

/**
 * Reads a CSV of activities, a row for each; one row may stand for a group of learners.
 *
 * @param input - the file and what to call it in messages
 * @returns activities and rejects; no issue holds a value of a learner
 * @example
 * import { readActivities } from "@career-benchmarks/csv";
 *
 * const source = "group,kind,date\nyear 10,employer-encounter,2025-03-14\n";
 * (await readActivities({ source })).records;
 * //=> [{ kind: "employer-encounter", when: { day: "2025-03-14" }, who: { yearGroups: [10] } }]
 */
export function readActivities(input: RecordsInput): Promise<ReadRecords<Activity>> {
  return readRecords(activities, input);
}

/**
 * Reads a CSV of meetings with a careers adviser, a row for each.
 *
 * @param input - the file and what to call it in messages
 * @returns guidance and rejects; no issue holds a value of a learner
 * @example
 * import { readGuidance } from "@career-benchmarks/csv";
 *
 * const source = "learner_id,date,adviser_level\nL1,2025-03-14,6\n";
 * (await readGuidance({ source })).records;
 * //=> [{ learner: "L1", day: "2025-03-14", adviserLevel: 6 }]
 */
export function readGuidance(input: RecordsInput): Promise<ReadRecords<Guidance>> {
  return readRecords(guidance, input);
}

/**
 * Reads a CSV of destinations, intended or found, a row for each.
 *
 * @param input - the file and what to call it in messages
 * @returns destinations and rejects; no issue holds a value of a learner
 * @example
 * import { readDestinations } from "@career-benchmarks/csv";
 *
 * const source = "learner_id,kind,date,code_set,code\nL1,actual,2024-11-01,nccis,230\n";
 * (await readDestinations({ source })).records;
 * //=> [{ learner: "L1", kind: "actual", day: "2024-11-01", codeSet: "nccis", code: "230" }]
 */
export function readDestinations(input: RecordsInput): Promise<ReadRecords<Destination>> {
  return readRecords(destinations, input);
}

/**
 * Reads a CSV of learners who are left out of the cohort of questions.
 *
 * @param input - the file and what to call it in messages
 * @returns exclusions and rejects; no issue holds a value of a learner
 * @example
 * import { readExclusions } from "@career-benchmarks/csv";
 *
 * const source = "learner_id,reason\nL1,medical\n";
 * (await readExclusions({ source })).records;
 * //=> [{ learner: "L1", reason: "medical" }]
 */
export function readExclusions(input: RecordsInput): Promise<ReadRecords<Exclusion>> {
  return readRecords(exclusions, input);
}

/**
 * Writes an empty record file to fill in: the header row only.
 *
 * @param kind - such as `learners`
 * @returns CSV text of one line
 * @example
 * import { writeRecordTemplate } from "@career-benchmarks/csv";
 *
 * writeRecordTemplate("exclusions"); //=> "learner_id,reason,indicators,text\r\n"
 */
export function writeRecordTemplate(kind: RecordKindName): string {
  return writeTable(Object.keys(recordColumns[kind]), []);
}
