import type { Hidden } from "../hidden.js";
import type { Study } from "../study.js";
import { type Echelon, isSpanned, reduceRows } from "./echelon.js";
import { findMovable, type Way } from "./movable.js";
import type { Answer, People } from "./people.js";

/**
 * Two sets of answers that learners could have the other way round, and whom everything that is shown
 * tells apart.
 */
export interface Exchange {
  readonly from: readonly Answer[];
  readonly to: readonly Answer[];
  /** By people: the class of those who have one set or the other, and which of the two. */
  readonly placeOf: ReadonlyMap<number, { readonly index: number; readonly side: 0 | 1 }>;
  /** For each class whether the numbers of the two can change. */
  readonly movable: readonly boolean[];
  /** For each class how many have one set and the other. */
  readonly has: readonly (readonly [from: number, to: number])[];
  /** What is shown, of the classes that are movable. */
  readonly shown: () => Echelon;
}

/** Lists the exchanges that there are among people for some measures. */
export function exchangesOf(
  study: Study,
  hidden: Hidden,
  people: readonly People[],
  measures: readonly number[],
): readonly Exchange[] {
  const answersOf = (each: People) => measures.map((measure) => each.answers[measure] ?? "-");
  const sets = new Map<string, { answers: readonly Answer[]; own: number[] }>();
  for (const [index, each] of people.entries()) {
    const answers = answersOf(each);
    if (answers.every((answer) => answer === "-")) continue;
    const key = answers.join();
    const set = sets.get(key) ?? { answers, own: [] };
    set.own.push(index);
    sets.set(key, set);
  }
  const all = [...sets.values()];
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other): readonly Exchange[] => {
      // Whom a measure asks is known, so that nobody has the answers of somebody else.
      const alike = one.answers.every(
        (answer, at) => (answer === "-") === (other.answers[at] === "-"),
      );
      if (!alike) return [];
      const differing = measures.filter((_, at) => one.answers[at] !== other.answers[at]);
      return [exchangeOf(study, hidden, people, differing, one, other)];
    }),
  );
}

type AnswerSet = { readonly answers: readonly Answer[]; readonly own: readonly number[] };

function exchangeOf(
  { rows, measures }: Study,
  hidden: Hidden,
  people: readonly People[],
  differing: readonly number[],
  one: AnswerSet,
  other: AnswerSet,
): Exchange {
  const isShown = Array.from(rows, (_, row) =>
    differing.some((each) => measures[each]?.counts[row] && !hidden.cells[each]?.[row]),
  );
  const shownRows = [...rows.keys()].filter((row) => isShown[row]);
  const classes = new Map<
    string,
    { index: number; rows: readonly number[]; has: [number, number] }
  >();
  const placeOf = new Map<number, { readonly index: number; readonly side: 0 | 1 }>();
  for (const side of [0, 1] as const) {
    for (const each of (side === 0 ? one : other).own) {
      const here = people[each]?.rows.filter((row) => isShown[row]) ?? [];
      const key = here.join();
      const found = classes.get(key) ?? { index: classes.size, rows: here, has: [0, 0] };
      found.has[side] += people[each]?.learners ?? 0;
      classes.set(key, found);
      placeOf.set(each, { index: found.index, side });
    }
  }
  const all = [...classes.values()];
  const ways = all.map(({ has: [from, to] }): Way => (from > 0 && to > 0 ? 0 : from > 0 ? -1 : 1));
  const order = new Map(shownRows.map((row, index) => [row, index]));
  const sums = shownRows.map(() => new Float64Array(all.length));
  for (const [index, each] of all.entries()) {
    for (const row of each.rows) {
      const sum = sums[order.get(row) ?? -1];
      if (sum) sum[index] = 1;
    }
  }
  const movable = findMovable(sums, ways);
  let echelon: Echelon | undefined;
  return {
    from: one.answers,
    to: other.answers,
    placeOf,
    movable,
    has: all.map(({ has }) => has),
    shown: () => {
      echelon ??= reduceRows(
        sums.map((row) => Float64Array.from(row, (each, at) => (movable[at] ? each : 0))),
        all.map((_, at) => at),
      );
      return echelon;
    },
  };
}

/** Whether an exchange can change how many of some people have one of its two sets of answers. */
export function changes(
  exchange: Exchange,
  people: readonly People[],
  own: readonly number[],
): boolean {
  const { has, movable, placeOf } = exchange;
  const inside = new Map<number, [from: number, to: number]>();
  for (const each of own) {
    const place = placeOf.get(each);
    if (!place) continue;
    const numbers = inside.get(place.index) ?? [0, 0];
    numbers[place.side] += people[each]?.learners ?? 0;
    inside.set(place.index, numbers);
  }
  const wanted = new Float64Array(has.length);
  for (const [index, [fromIn, toIn]] of inside) {
    const [fromAll = 0, toAll = 0] = has[index] ?? [];
    const [fromOut, toOut] = [fromAll - fromIn, toAll - toIn];
    if ((fromIn > 0 && toOut > 0) || (toIn > 0 && fromOut > 0)) return true;
    if (!movable[index]) continue;
    if (fromOut + toOut > 0) return true;
    wanted[index] = 1;
  }
  return wanted.includes(1) && !isSpanned(exchange.shown(), wanted);
}
