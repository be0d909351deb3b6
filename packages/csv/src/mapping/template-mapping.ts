import type { Rubric } from "@career-benchmarks/core";
import { keyColumns, percentColumn } from "../columns/key-columns.js";
import type { ColumnMapping, MatchMode } from "./column-mapping.js";

/**
 * Makes the mapping of our own template, to hold a header against it.
 *
 * @param rubric - the rubric of the template
 * @param match - whether columns may be missing or others there
 * @param options - `percents: true` for the template of eight published percentages
 * @returns a mapping of every column to itself
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { scoreCsv, templateMapping } from "@career-benchmarks/csv";
 *
 * const mapping = templateMapping(gatsby2014School, "subset");
 * const options = { rubrics: [gatsby2014School], rubric: "gatsby-2014-school", mapping };
 * const text = "name,as_at,year_groups,bm1_1_lead,pupils\nSample,2024,7-11,yes,900\n";
 * scoreCsv([{ text }], options).rejects[0]?.issues[0]?.code; //=> "column-unexpected"
 */
export function templateMapping(
  rubric: Rubric,
  match: MatchMode,
  options: { readonly percents?: boolean } = {},
): ColumnMapping {
  const answers = rubric.benchmarks.flatMap(({ number, criteria }) =>
    options.percents
      ? [percentColumn(number)]
      : criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  );
  const columns = Object.fromEntries([...keyColumns, ...answers].map((name) => [name, name]));
  return { columns, match };
}
