import type { Rubric } from "@career-benchmarks/core";
import { rejectColumns } from "../columns/key-columns.js";
import { plainName } from "./column-mapping.js";
import { ourColumns } from "./our-columns.js";
import type { Proposal, ProposedMapping } from "./proposal.js";
import { proposeColumn } from "./propose-column.js";

/**
 * Proposes how the columns of somebody else's file are to be understood: by name, by what people call
 * a column, by the number of a benchmark or criterion, and by the words of the questions.
 *
 * Nothing is mapped by it: it is for somebody to look through, save and give as the mapping.
 *
 * @param header - the headers of the file
 * @param rubric - the rubric whose questions the file answers
 * @returns what is certain or likely as a mapping, and what was found for each column
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { proposeMapping } from "@career-benchmarks/csv";
 *
 * const header = ["School name", "1.1 Is the careers programme written down?", "Telephone"];
 * const { mapping, proposals } = proposeMapping(header, gatsby2014School);
 * mapping.columns;
 * //=> { "School name": "name", "1.1 Is the careers programme written down?": "bm1_1_written_down" }
 * proposals.map(({ sure }) => sure); //=> ["likely", "likely", "none"]
 */
export function proposeMapping(header: readonly string[], rubric: Rubric): ProposedMapping {
  const columns = header.filter((name) => name.trim() !== "" && !isReject(name));
  const found = columns.map((column) => proposeColumn(column.trim(), rubric));
  const order = ourColumns([rubric]);
  const proposals = found.map((proposal) => settle(proposal, found));
  const sure = proposals.filter(({ sure }) => sure === "certain" || sure === "likely");
  const pairs = sure
    .map(({ column, target = "" }) => [column, target] as const)
    .sort(([, a], [, b]) => order.indexOf(a) - order.indexOf(b));
  return { mapping: { columns: Object.fromEntries(pairs) }, proposals };
}

function isReject(name: string): boolean {
  return rejectColumns.some((column) => column === plainName(name));
}

const strength = { certain: 3, likely: 2, possible: 1, none: 0 } as const;

/** Of several columns for one of ours the surest stays; where none is, all are only possible. */
function settle(proposal: Proposal, all: readonly Proposal[]): Proposal {
  const rivals = all.filter(
    (other) =>
      other !== proposal &&
      other.target === proposal.target &&
      strength[other.sure] >= strength[proposal.sure],
  );
  if (proposal.target === undefined || rivals.length === 0) return proposal;
  return { ...proposal, sure: "possible" };
}
