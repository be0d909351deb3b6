import { type GroupTable, type ProtectedTable, protectAll } from "@career-benchmarks/disclosure";
import type { LearnerPattern } from "@career-benchmarks/evidence";
import { type Chance, chanceOf } from "./random.js";
import { largest } from "./solver.mjs";

const answers = ["count", "complement", "unknown"] as const;
type Answer = (typeof answers)[number];

interface One {
  readonly groups: readonly string[];
  readonly answer: Answer;
}

const dimensions = ["Provision", "Sex"] as const;

/**
 * Publishes a school twice, the second time with one learner more, and reads both publications.
 *
 * @returns whether a reader who knows everyone's groups, the newcomer's too, knows what was found of
 *   the newcomer, although the second publication alone would not tell
 */
export function isNewcomerRead(seed: number, withPrevious: boolean): boolean {
  const chance = chanceOf(seed);
  const school = Array.from({ length: chance.between(12, 80) }, () => makeOne(chance));
  const newcomer = makeOne(chance);
  const width = chance.pick([1, 2]);
  const then = tablesOf(school, width);
  const now = tablesOf([...school, newcomer], width);
  const first = protectAll(then.tables, { patterns: then.patterns });
  const second = protectAll(now.tables, {
    patterns: now.patterns,
    ...(withPrevious && { previous: first }),
  });
  const possible = (tables: readonly (readonly [ProtectedTable, added: boolean])[]) =>
    answers.filter((answer) => fits(school, width, tables, { ...newcomer, answer }));
  const alone = second.map((table) => [table, true] as const);
  const both = [...first.map((table) => [table, false] as const), ...alone];
  return possible(both).length === 1 && possible(alone).length > 1;
}

function makeOne(chance: Chance): One {
  const provision = chance.pick(["N", "N", "N", "N", "K", "K", "E"]);
  const answer = chance.pick<Answer>([
    "count",
    "count",
    "count",
    "complement",
    "complement",
    "unknown",
  ]);
  return { groups: [provision, chance.pick(["F", "M"])], answer };
}

/** Whether there is a school that looks like this, with and without the newcomer. */
function fits(
  school: readonly One[],
  width: number,
  tables: readonly (readonly [ProtectedTable, boolean])[],
  newcomer: One,
): boolean {
  const keyOf = ({ groups }: One) => groups.slice(0, width).join();
  const atoms = [...new Map(school.map((one) => [keyOf(one), one.groups])).entries()];
  const sizes = atoms.map(([key]) => school.filter((one) => keyOf(one) === key).length);
  const at = (atom: number, answer: number) => atom * answers.length + answer;
  const equations = sizes.map((size, atom) => ({
    terms: answers.map((_, answer) => [at(atom, answer), 1] as const),
    equals: size,
  }));
  for (const [table, added] of tables) {
    const dimension = dimensions.findIndex((each) => table.dimension === each);
    for (const { whole, groups } of table.rows) {
      for (const cells of [{ ...whole, group: undefined }, ...groups]) {
        const holds = (one: readonly string[]) =>
          cells.group === undefined || one[dimension] === cells.group;
        for (const [index, answer] of answers.entries()) {
          const cell = cells[answer];
          if (!("value" in cell)) continue;
          const isOne = added && newcomer.answer === answer && holds(newcomer.groups);
          const terms = atoms.flatMap(([, own], atom) =>
            holds(own) ? [[at(atom, index), 1] as const] : [],
          );
          if (terms.length === 0 && cell.value !== (isOne ? 1 : 0)) return false;
          equations.push({ terms, equals: cell.value - (isOne ? 1 : 0) });
        }
      }
    }
  }
  const most = sizes.flatMap((size) => answers.map(() => size));
  return (
    largest(
      most,
      equations,
      most.map(() => 0),
    ) !== undefined
  );
}

function tablesOf(school: readonly One[], width: number) {
  const own = dimensions.slice(0, width);
  const countOf = (some: readonly One[]) => {
    const number = (answer: Answer) => some.filter((one) => one.answer === answer).length;
    return { count: number("count"), of: some.length, unknown: number("unknown") };
  };
  const tables = own.map((dimension, index): GroupTable => {
    const ids = [...new Set(school.map(({ groups }) => groups[index] ?? ""))].sort();
    return {
      title: "Reached",
      dimension,
      groups: ids.map((id) => ({ id, label: id })),
      measures: [{ id: "m", label: "m" }],
      cells: ids.map((group) => ({
        group,
        measure: "m",
        ...countOf(school.filter(({ groups }) => groups[index] === group)),
      })),
      whole: [{ measure: "m", ...countOf(school) }],
    };
  });
  const patterns = school.map(
    ({ groups, answer }): LearnerPattern => ({
      groups: Object.fromEntries(own.map((dimension, index) => [dimension, groups[index] ?? ""])),
      outcomes: { m: answer },
      learners: 1,
    }),
  );
  return { tables, patterns };
}
