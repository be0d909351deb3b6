import type { Policy } from "../../policy/policy.js";
import type { Hidden } from "../hidden.js";
import type { Study } from "../study.js";
import { changes, type Exchange, exchangesOf } from "./exchange.js";
import type { Answer, People } from "./people.js";

/** People of whom something could be told for certain that is not to be told. */
export interface JointLeak {
  readonly measure: number;
  /** The rows that hold some of them. */
  readonly rows: ReadonlySet<number>;
}

const told = ["count", "complement", "unknown", "excluded"] as const;

/**
 * Finds what a reader could tell who knows the groups of every learner: what was found of one of them,
 * a withheld number, or a small number of learners who have groups in common.
 */
export function findLeaks(
  study: Study,
  policy: Policy,
  hidden: Hidden,
  people: readonly People[],
  measures: readonly number[],
): readonly JointLeak[] {
  const exchanges = exchangesOf(study, hidden, people, measures);
  return measures.flatMap((measure, at) => {
    const asked = [...people.keys()].filter((each) => people[each]?.answers[measure] !== "-");
    const totals = countsOf(people, asked, measure);
    const whole = study.wholes.find((row) => study.measures[measure]?.counts[row]);
    const isShown = whole !== undefined && !hidden.cells[measure]?.[whole];
    const touching = (answer: Answer) =>
      exchanges.filter(({ from, to }) => (from[at] === answer) !== (to[at] === answer));
    const leakOf = (own: readonly number[]): JointLeak => ({
      measure,
      rows: new Set(own.flatMap((each) => [...(people[each]?.rows ?? [])])),
    });
    return told.flatMap((answer): readonly JointLeak[] => {
      // What everyone has in common follows from the whole, which speaks of the programme.
      const everyone = totals.get(answer) ?? 0;
      if (isShown && (everyone === 0 || everyone === sum(totals))) return [];
      const own = touching(answer);
      const sets = setsOf(study, policy, hidden, people, asked, measure, answer);
      return [
        ...(policy.suppressClassDisclosure
          ? asked
              .filter((each) => people[each]?.answers[measure] === answer && !isOpen(own, each))
              .map((each) => leakOf([each]))
          : []),
        ...sets
          .filter((set) => !own.some((each) => changes(each, people, (one) => set.has(one))))
          .map((set) => leakOf([...set])),
      ];
    });
  });
}

/** Whether learners could have had another answer. */
function isOpen(exchanges: readonly Exchange[], each: number): boolean {
  return exchanges.some(({ placeOf, movable, has }) => {
    const place = placeOf.get(each);
    if (!place) return false;
    return (has[place.index]?.[place.side === 0 ? 1 : 0] ?? 0) > 0 || movable[place.index];
  });
}

/** The sets of people whose number must not be told: withheld groups, and whatever is small in common. */
function setsOf(
  study: Study,
  policy: Policy,
  hidden: Hidden,
  people: readonly People[],
  asked: readonly number[],
  measure: number,
  answer: Answer,
): readonly ReadonlySet<number>[] {
  const numberOf = (own: readonly number[]) =>
    own.reduce((total, each) => {
      const { answers, learners } = people[each] ?? { answers: [], learners: 0 };
      return answers[measure] === answer ? total + learners : total;
    }, 0);
  const isSmall = (own: readonly number[]) => {
    const number = numberOf(own);
    return number > 0 && number < policy.minNumerator;
  };
  const withheld = [...study.rows.keys()].flatMap((row) => {
    if (study.wholes.includes(row) || !hidden.cells[measure]?.[row]) return [];
    const own = asked.filter((each) => people[each]?.rows.has(row));
    return own.length > 0 && own.length < asked.length ? [own] : [];
  });
  const common = commonSets(people, asked).filter(
    (own) => own.length < asked.length && isSmall(own),
  );
  const sets = new Map([...withheld, ...common].map((own) => [own.join(), new Set(own)]));
  return [...sets.values()];
}

/** Those who share two groups or all, and those of one group who are not of another. */
function commonSets(
  people: readonly People[],
  asked: readonly number[],
): readonly (readonly number[])[] {
  const dimensions = people[0]?.groups.length ?? 0;
  if (dimensions < 2) return [];
  const sets: (readonly number[])[] = [];
  const split = (keyOf: (groups: readonly string[]) => string, among = asked) => {
    const own = new Map<string, number[]>();
    for (const each of among) {
      const key = keyOf(people[each]?.groups ?? []);
      const set = own.get(key);
      if (set) set.push(each);
      else own.set(key, [each]);
    }
    return [...own.values()];
  };
  for (let one = 0; one < dimensions; one++) {
    for (let other = 0; other < dimensions; other++) {
      if (one === other) continue;
      for (const group of split((groups) => groups[one] ?? "")) {
        const parts = split((groups) => groups[other] ?? "", group);
        sets.push(...parts);
        if (parts.length < 2) continue;
        for (const part of parts) {
          const without = new Set(part);
          sets.push(group.filter((each) => !without.has(each)));
        }
      }
    }
  }
  if (dimensions > 2) sets.push(...split((groups) => JSON.stringify(groups)));
  return sets;
}

function countsOf(people: readonly People[], asked: readonly number[], measure: number) {
  const counts = new Map<Answer, number>();
  for (const each of asked) {
    const { answers, learners } = people[each] ?? { answers: [], learners: 0 };
    const answer = answers[measure] ?? "-";
    counts.set(answer, (counts.get(answer) ?? 0) + learners);
  }
  return counts;
}

function sum(counts: ReadonlyMap<Answer, number>): number {
  return [...counts.values()].reduce((total, each) => total + each, 0);
}
