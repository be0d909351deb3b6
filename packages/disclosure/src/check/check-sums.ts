import { components, splitOf } from "../suppression/study.js";
import type { GroupTable, TableCount } from "../table.js";
import type { DisclosureIssue } from "./disclosure-issue.js";

/** Reports counts that are missing, and sums that differ from what they are the sum of. */
export function checkSums(table: GroupTable, path: string): readonly DisclosureIssue[] {
  const { groups, measures, cells, whole } = table;
  const countsOf = new Map(cells.map((cell) => [JSON.stringify([cell.group, cell.measure]), cell]));
  return measures.flatMap(({ id: measure }): readonly DisclosureIssue[] => {
    const find = (group: string) => countsOf.get(JSON.stringify([group, measure]));
    const everyone = whole.find((each) => each.measure === measure);
    const missing = groups.filter(({ id }) => !find(id));
    if (!everyone && missing.length === groups.length) return [];
    const lost = [...missing.map(({ id }) => id), ...(everyone ? [] : ["the whole"])];
    if (lost.length > 0) {
      const expected = `a count of "${measure}" for ${lost.join(", ")}`;
      return [{ code: "cell-missing", severity: "error", path: `${path}.cells`, expected }];
    }
    const leavesOf = (group: string): readonly string[] => {
      const parts = groups.find(({ id }) => id === group)?.parts;
      return parts ? [...new Set(parts.flatMap(leavesOf))] : [group];
    };
    const addsUp = (sum: TableCount | undefined, parts: readonly string[]) =>
      sum !== undefined &&
      [...components].every((component) => {
        const numbers = parts.map((part) => {
          const counts = find(part);
          return counts ? splitOf(counts)[component] : 0;
        });
        return splitOf(sum)[component] === numbers.reduce((total, each) => total + each, 0);
      });
    const leaves = groups.flatMap(({ id, parts }) => (parts ? [] : [id]));
    const hint = "A learner whose group is not known belongs to a group of that name.";
    const differ = (where: string, expected: string): DisclosureIssue => ({
      code: "sums-differ",
      severity: "error",
      path: `${path}.${where}`,
      expected,
      hint,
    });
    return [
      ...groups.flatMap(({ id, parts }, index) =>
        !parts || addsUp(find(id), leavesOf(id))
          ? []
          : [differ(`groups[${index}]`, `the sum of its parts for "${measure}"`)],
      ),
      ...(addsUp(everyone, leaves)
        ? []
        : [differ("whole", `the sum of the groups for "${measure}"`)]),
    ];
  });
}
