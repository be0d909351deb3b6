import { cellWriter } from "./cells/cell-writer.js";
import { figuresOf, shareShown, withholdAll } from "./cells/figures.js";
import { checkPatterns } from "./check/check-patterns.js";
import { checkPolicy } from "./check/check-policy.js";
import { checkTables } from "./check/check-tables.js";
import { copyOf } from "./check/copy-of.js";
import { DisclosureError } from "./check/disclosure-error.js";
import { isObject } from "./check/quote.js";
import { defaultPolicy } from "./policy/policies.js";
import type { Policy } from "./policy/policy.js";
import type { ProtectOptions } from "./protect-options.js";
import type { ProtectedTable } from "./protected-table.js";
import { type Suppression, suppress } from "./suppression/suppress.js";
import type { GroupTable } from "./table.js";

/**
 * Protects a table of groups, so that it tells nothing of a single learner.
 *
 * @param table - exact counts
 * @param options - what differs from {@link defaultPolicy}, and earlier publications of the table
 * @returns the table with a number or a symbol in each cell
 * @throws {@link DisclosureError} with everything that is wrong with the table or policy
 * @example
 * import { protect } from "@career-benchmarks/disclosure";
 *
 * const table = {
 *   title: "Encounters with employers",
 *   dimension: "SEN provision",
 *   groups: [
 *     { id: "N", label: "No SEN" },
 *     { id: "K", label: "SEN support" },
 *     { id: "E", label: "EHC plan" },
 *   ],
 *   measures: [{ id: "bm5_1_each_year", label: "An encounter each year" }],
 *   cells: [
 *     { group: "N", measure: "bm5_1_each_year", count: 90, of: 110 },
 *     { group: "K", measure: "bm5_1_each_year", count: 18, of: 26 },
 *     { group: "E", measure: "bm5_1_each_year", count: 3, of: 4 },
 *   ],
 *   whole: [{ measure: "bm5_1_each_year", count: 111, of: 140 }],
 * };
 * const [row] = protect(table).rows;
 * row?.whole.percent; //=> { value: 79 }
 * row?.groups.map(({ percent }) => ("value" in percent ? percent.value : percent.symbol));
 * //=> [81, "c", "c"]
 */
export function protect(table: GroupTable, options: ProtectOptions = {}): ProtectedTable {
  const [result] = protectTables([table], options, () => "table");
  if (!result) throw new TypeError("one table gives one table");
  return result;
}

/**
 * Protects tables of the same learners by different dimensions, which are shown side by side.
 *
 * What is withheld in one table is not shown by another: a whole, or a group with the same numbers
 * throughout ("no SEN" by provision and by type).
 *
 * @param tables - tables that give the same wholes for the measures that they share
 * @param options - as for {@link protect}, with the patterns that all tables are sums of
 * @returns the tables in their order
 * @throws {@link DisclosureError} with everything that is wrong with the tables or policy
 * @example
 * import { protectAll } from "@career-benchmarks/disclosure";
 *
 * // 60 learners, of whom 50 have had an interview; 4 are in care, and 12 disadvantaged.
 * const patterns = [
 *   { groups: { Care: "no", Disadvantage: "no" }, outcomes: { guidance: "count" }, learners: 44 },
 *   { groups: { Care: "no", Disadvantage: "no" }, outcomes: { guidance: "complement" }, learners: 4 },
 *   { groups: { Care: "no", Disadvantage: "yes" }, outcomes: { guidance: "count" }, learners: 4 },
 *   { groups: { Care: "no", Disadvantage: "yes" }, outcomes: { guidance: "complement" }, learners: 4 },
 *   { groups: { Care: "yes", Disadvantage: "yes" }, outcomes: { guidance: "count" }, learners: 2 },
 *   { groups: { Care: "yes", Disadvantage: "yes" }, outcomes: { guidance: "complement" }, learners: 2 },
 * ] as const;
 * const table = (dimension: string, no: [number, number], yes: [number, number]) => ({
 *   title: "Guidance",
 *   dimension,
 *   groups: [{ id: "no", label: "No" }, { id: "yes", label: "Yes" }],
 *   measures: [{ id: "guidance", label: "A guidance interview" }],
 *   cells: [
 *     { group: "no", measure: "guidance", count: no[0], of: no[1] },
 *     { group: "yes", measure: "guidance", count: yes[0], of: yes[1] },
 *   ],
 *   whole: [{ measure: "guidance", count: 50, of: 60 }],
 * });
 * const tables = [table("Care", [48, 56], [2, 4]), table("Disadvantage", [44, 48], [6, 12])];
 * protectAll(tables, { patterns }).map(({ suppressed }) => suppressed); //=> [{ suppressed: 10 }, {}]
 */
export function protectAll(
  tables: readonly GroupTable[],
  options: ProtectOptions = {},
): readonly ProtectedTable[] {
  return protectTables(tables, options, (index) => `tables[${index}]`);
}

function protectTables(
  given: readonly GroupTable[],
  choices: ProtectOptions,
  pathOf: (index: number) => string,
): readonly ProtectedTable[] {
  const tables = copyOf(given, "tables");
  const options = copyOf(choices, "options");
  const isGiven: boolean = isObject(options);
  const { patterns, previous, ...policy }: ProtectOptions = isGiven ? options : {};
  const wrong = checkPolicy(isGiven ? policy : options);
  const issues = [...wrong, ...checkTables(tables, pathOf)];
  if (issues.length > 0) throw new DisclosureError(issues);
  const rules = { ...defaultPolicy, ...policy };
  const differing = checkPatterns(tables, patterns, rules.audience === "published");
  if (differing.length > 0) throw new DisclosureError(differing);
  const suppression = suppress(tables, rules, {
    ...(patterns && { patterns }),
    ...(previous && { previous }),
  });
  return tables.map((table, index) => writeTable(table, index, rules, suppression));
}

function writeTable(
  { title, dimension, groups, measures }: GroupTable,
  table: number,
  policy: Policy,
  suppression: Suppression,
): ProtectedTable {
  const { study } = suppression;
  const writer = cellWriter(policy);
  const judged = measures.map(({ id }) => {
    const measure = study.measures.findIndex((each) => each.id === id);
    const figures = (row: number) => figuresOf(suppression, policy, measure, row);
    return {
      measure: id,
      whole: figures(study.wholes[table] ?? -1),
      groups: groups.map(({ id: group }) => ({
        group,
        figures: figures(
          study.rows.findIndex((each) => each.table === table && each.group === group),
        ),
      })),
    };
  });
  const all = judged.flatMap((row) => row.groups.map(({ figures }) => figures));
  const tooFew = shareShown(all) < policy.minShown;
  const rows = judged.map(({ measure, whole, groups: own }) => ({
    measure,
    whole: writer.write(whole),
    groups: own.map(({ group, figures }) => ({
      group,
      ...writer.write(tooFew && figures ? withholdAll(figures) : figures),
    })),
  }));
  const issues = writer.issues();
  if (issues.length > 0) throw new DisclosureError(issues);
  const head = {
    title,
    dimension,
    policy,
    groups: groups.map(({ id, label, parts }) => ({ id, label, ...(parts && { parts }) })),
    measures: measures.map(({ id, label }) => ({ id, label })),
  };
  const wholeOnly = tooFew && policy.audience === "published";
  return { ...head, rows, wholeOnly, ...writer.summary() };
}
