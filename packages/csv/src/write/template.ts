import type { Rubric } from "@career-benchmarks/core";
import { keyColumns, percentColumn } from "../columns/key-columns.js";
import { writeTable } from "../table/write-table.js";

/**
 * Writes an empty CSV to fill in: the header row only.
 *
 * @param rubric - the rubric whose questions become columns
 * @param options - `percents: true` for eight published percentages instead of answers
 * @returns CSV text of one line
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { writeTemplate } from "@career-benchmarks/csv";
 *
 * writeTemplate(gatsby2014School, { percents: true }).split(",").slice(-2);
 * //=> ["bm7_percent", "bm8_percent\r\n"]
 */
export function writeTemplate(
  rubric: Rubric,
  options: { readonly percents?: boolean } = {},
): string {
  const answers = rubric.benchmarks.flatMap(({ criteria }) =>
    criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  );
  const percents = rubric.benchmarks.map(({ number }) => percentColumn(number));
  return writeTable([...keyColumns, ...(options.percents ? percents : answers)], []);
}
