import type { Policy } from "../../policy/policy.js";
import type { Study } from "../study.js";
import type { Answer, People } from "./people.js";

/** What must not be told of a measure, whatever is withheld. */
export interface Watch {
  /** The people whom the measure asks. */
  readonly asked: readonly number[];
  readonly totals: ReadonlyMap<Answer, number>;
  readonly everyone: number;
  /** By row, those of the asked whom it holds. */
  readonly rows: ReadonlyMap<number, readonly number[]>;
  /** By answer, people with groups in common of whom few have it. */
  readonly few: ReadonlyMap<Answer, readonly (readonly number[])[]>;
}

/** Works out for each measure what must not be told. */
export function watchAll(
  study: Study,
  policy: Policy,
  people: readonly People[],
): readonly Watch[] {
  return study.measures.map((_, measure): Watch => {
    const asked = [...people.keys()].filter((each) => people[each]?.answers[measure] !== "-");
    const rows = new Map<number, number[]>();
    for (const each of asked) {
      for (const row of people[each]?.rows ?? []) {
        const own = rows.get(row);
        if (own) own.push(each);
        else rows.set(row, [each]);
      }
    }
    const sets = new Map(commonSets(people, asked).map((own) => [own.join(), own]));
    const few = new Map<Answer, (readonly number[])[]>();
    for (const own of sets.values()) {
      if (own.length === asked.length) continue;
      for (const [answer, number] of countAnswers(people, own, measure)) {
        if (number >= policy.minNumerator) continue;
        few.set(answer, [...(few.get(answer) ?? []), own]);
      }
    }
    const totals = countAnswers(people, asked, measure);
    const everyone = [...totals.values()].reduce((sum, each) => sum + each, 0);
    return { asked, totals, everyone, rows, few };
  });
}

/** Those who share two groups or all, and those of one group who are not of another. */
function commonSets(
  people: readonly People[],
  asked: readonly number[],
): readonly (readonly number[])[] {
  const dimensions = [...(people[0]?.groups.keys() ?? [])];
  if (dimensions.length < 2) return [];
  const split = (among: readonly number[], keyOf: (groups: readonly string[]) => string) => {
    const own = new Map<string, number[]>();
    for (const each of among) {
      const key = keyOf(people[each]?.groups ?? []);
      const set = own.get(key);
      if (set) set.push(each);
      else own.set(key, [each]);
    }
    return [...own.values()];
  };
  const inPairs = dimensions.flatMap((one) =>
    split(asked, (groups) => groups[one] ?? "").flatMap((group) =>
      dimensions.flatMap((other) => {
        if (other === one) return [];
        const parts = split(group, (groups) => groups[other] ?? "");
        const less = parts.map((part) => {
          const without = new Set(part);
          return group.filter((each) => !without.has(each));
        });
        return [...parts, ...less.filter((each) => each.length > 0)];
      }),
    ),
  );
  return dimensions.length === 2
    ? inPairs
    : [...inPairs, ...split(asked, (groups) => JSON.stringify(groups))];
}

function countAnswers(people: readonly People[], own: readonly number[], measure: number) {
  const counts = new Map<Answer, number>();
  for (const each of own) {
    const { answers, learners } = people[each] ?? { answers: [], learners: 0 };
    const answer = answers[measure] ?? "-";
    counts.set(answer, (counts.get(answer) ?? 0) + learners);
  }
  return counts;
}
