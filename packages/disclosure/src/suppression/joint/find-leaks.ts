import type { Policy } from "../../policy/policy.js";
import type { Hidden } from "../hidden.js";
import type { Study } from "../study.js";
import type { Watch } from "./common-sets.js";
import { changes, type Exchange, exchangesOf } from "./exchange.js";
import type { People } from "./people.js";

/** People of whom something could be told for certain that is not to be told. */
export interface JointLeak {
  readonly measure: number;
  readonly people: readonly number[];
}

const told = ["count", "complement", "unknown", "excluded"] as const;

/**
 * Finds what a reader could tell who knows the groups of every learner: what was found of one of them,
 * a withheld number, or a small number of learners who have groups in common.
 *
 * @returns no more than one leak for each measure
 */
export function findLeaks(
  study: Study,
  policy: Policy,
  hidden: Hidden,
  people: readonly People[],
  watches: readonly Watch[],
  measures: readonly number[],
): readonly JointLeak[] {
  const exchanges = exchangesOf(study, hidden, people, measures);
  return measures.flatMap((measure, at): readonly JointLeak[] => {
    const watch = watches[measure];
    if (!watch) return [];
    const { asked, totals, everyone } = watch;
    const whole = study.wholes.find((row) => study.measures[measure]?.counts[row]);
    const isShown = whole !== undefined && !hidden.cells[measure]?.[whole];
    for (const answer of told) {
      // What everyone has in common follows from the whole, which speaks of the programme.
      const number = totals.get(answer) ?? 0;
      if (isShown && (number === 0 || number === everyone)) continue;
      if (number === 0 && (answer === "unknown" || answer === "excluded")) continue;
      const own = exchanges.filter(({ from, to }) => (from[at] === answer) !== (to[at] === answer));
      if (policy.suppressClassDisclosure) {
        const known = asked.find(
          (each) => people[each]?.answers[measure] === answer && !isOpen(own, each),
        );
        if (known !== undefined) return [{ measure, people: [known] }];
      }
      for (const set of [
        ...(watch.few.get(answer) ?? []),
        ...withheld(study, hidden, watch, measure),
      ]) {
        if (!own.some((each) => changes(each, people, set))) return [{ measure, people: set }];
      }
    }
    return [];
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

/** The people of the groups that are withheld, unless they are everyone. */
function withheld(
  { wholes }: Study,
  hidden: Hidden,
  { rows, asked }: Watch,
  measure: number,
): readonly (readonly number[])[] {
  return [...rows].flatMap(([row, own]) => {
    const isGroup = hidden.cells[measure]?.[row] && !wholes.includes(row);
    return isGroup && own.length < asked.length ? [own] : [];
  });
}
