import type { Rubric } from "@career-benchmarks/core";
import { makeSuggestions } from "@career-benchmarks/core/input";
import { rejectColumns } from "../columns/key-columns.js";
import { plainName } from "./column-mapping.js";
import { ourColumns } from "./our-columns.js";
import type { Proposal, ProposedMapping } from "./proposal.js";
import { proposeColumn, questionWords } from "./propose-column.js";

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
  const order = ourColumns([rubric]);
  const questions = questionWords(rubric);
  const suggest = makeSuggestions(order, mostSuggestions);
  const found = columns.map((column) => proposeColumn(column.trim(), rubric, questions, suggest));
  const byTarget = new Map<string | undefined, Proposal[]>();
  for (const proposal of found) {
    const rivals = byTarget.get(proposal.target);
    if (rivals) rivals.push(proposal);
    else byTarget.set(proposal.target, [proposal]);
  }
  const proposals = found.map((proposal) => settle(proposal, byTarget.get(proposal.target) ?? []));
  const sure = proposals.filter(({ sure }) => sure === "certain" || sure === "likely");
  const pairs = sure
    .map(({ column, target = "" }) => [column, target] as const)
    .sort(([, a], [, b]) => order.indexOf(a) - order.indexOf(b));
  return { mapping: { columns: Object.fromEntries(pairs) }, proposals };
}

/** To how many columns a similar name is looked for; a file that is filled in by people has fewer. */
const mostSuggestions = 1000;

function isReject(name: string): boolean {
  return rejectColumns.some((column) => column === plainName(name));
}

const strength = { certain: 3, likely: 2, possible: 1, none: 0 } as const;

/** Of several columns for one of ours the surest stays; where none is, all are only possible. */
function settle(proposal: Proposal, sameTarget: readonly Proposal[]): Proposal {
  if (proposal.target === undefined) return proposal;
  const isRival = (other: Proposal) =>
    other !== proposal && strength[other.sure] >= strength[proposal.sure];
  if (!sameTarget.some(isRival)) return proposal;
  return { ...proposal, sure: "possible" };
}
