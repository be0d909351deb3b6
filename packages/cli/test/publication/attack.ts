import type { LearnerPattern } from "@career-benchmarks/evidence";
import { type Answer, type Family, familiesOf } from "./families.js";
import { type GapRow, numberOf } from "./read-gaps.js";
import { largest } from "./solver.mjs";

/** What somebody found out who knows the groups of every learner and reads what is published. */
export interface Loot {
  /** Numbers of the published groups that are withheld. */
  readonly cells: Tally;
  /** Small numbers and classes of any learners who have groups in common. */
  readonly facts: Tally;
  readonly examples: readonly string[];
}

interface Tally {
  readonly tried: number;
  /** How many are known for certain. */
  readonly exact: number;
  /** How many are known within one, of those that could be further off. */
  readonly near: number;
}

type Component = "count" | "complement" | "unknown" | "excluded";
const columns = { count: "count", complement: "not_count", unknown: "unknown" } as const;
const components = ["count", "complement", "unknown"] as const;

/** Learners who are alike for somebody who knows everything but what was found of them. */
interface Atom {
  readonly groups: Readonly<Record<string, string>>;
  readonly asked: readonly boolean[];
  readonly learners: number;
  readonly truth: ReadonlyMap<string, number>;
}

interface Target {
  readonly kind: "cells" | "facts";
  readonly name: string;
  readonly weights: readonly number[];
  readonly truth: number;
  readonly room: number;
  /** Whether it is not to be told by the whole either. */
  readonly always: boolean;
  least: number;
  most: number;
}

/** Attacks what is published with whole numbers, each family of measures by itself. */
export function attack(
  rows: readonly GapRow[],
  patterns: readonly LearnerPattern[],
  choose: (families: readonly Family[]) => readonly Family[] = (families) => families,
): Loot {
  const measures = [...new Set(rows.map(({ measure = "" }) => measure))];
  const loot = {
    cells: { tried: 0, exact: 0, near: 0 },
    facts: { tried: 0, exact: 0, near: 0 },
    examples: [] as string[],
  };
  for (const row of rows.filter(({ group }) => group !== "all")) {
    const size = numberOf(row, "of") ?? 0;
    const everyone = rows.find(
      ({ group, dimension, measure }) =>
        group === "all" && dimension === row["dimension"] && measure === row["measure"],
    );
    if (size === 0 || size > 5 || (everyone && numberOf(everyone, "of") === size)) continue;
    loot.facts.tried++;
    loot.facts.exact++;
    loot.examples.push(
      `${row["measure"]} of ${row["dimension"]} ${row["group"]}: a group of ${size}`,
    );
  }
  for (const family of choose(familiesOf(measures))) {
    for (const { kind, name, truth, least, most, room } of attackFamily(rows, patterns, family)) {
      const tally = loot[kind];
      tally.tried++;
      if (least === most) {
        tally.exact++;
        loot.examples.push(`${name} is ${truth}`);
      }
      if (room > 2 && least >= truth - 1 && most <= truth + 1) tally.near++;
    }
  }
  return loot;
}

function attackFamily(
  rows: readonly GapRow[],
  patterns: readonly LearnerPattern[],
  family: Family,
): readonly Target[] {
  const { measures } = family;
  const atoms = atomsOf(patterns, measures);
  if (atoms.length === 0) return [];
  const valuesOf = measures.map((id): readonly Answer[] => {
    const found = new Set(patterns.flatMap(({ outcomes }) => outcomes[id] ?? []));
    const rare = (["excluded", "unasked"] as const).filter((each) => found.has(each));
    return [...components, ...rare];
  });
  const variables = atoms.flatMap((atom, at) =>
    answersOf(valuesOf, atom.asked).flatMap((answers) =>
      family.fits(answers) ? [{ at, answers, key: answers.join() }] : [],
    ),
  );
  const most = variables.map(({ at }) => atoms[at]?.learners ?? 0);
  const weightsOf = (inside: (atom: Atom) => boolean, measure: number, component: Component) =>
    variables.map(({ at, answers }) => {
      const atom = atoms[at];
      return atom && answers[measure] === component && inside(atom) ? 1 : 0;
    });
  const truthOf = (weights: readonly number[]) =>
    variables.reduce(
      (sum, { at, key }, index) => sum + (weights[index] ?? 0) * (atoms[at]?.truth.get(key) ?? 0),
      0,
    );
  const equations = atoms.map((atom, at) => ({
    terms: termsOf(variables.map((each) => (each.at === at ? 1 : 0))),
    equals: atom.learners,
  }));
  const targets = new Map<string, Target>();
  const aim = (
    kind: Target["kind"],
    name: string,
    weights: readonly number[],
    room: number,
    always = false,
  ) => {
    const truth = truthOf(weights);
    const key = weights.join("");
    if (!targets.has(key)) {
      targets.set(key, { kind, name, weights, truth, room, always, least: truth, most: truth });
    }
  };
  const whole = [...equations];
  for (const row of rows) {
    const measure = measures.indexOf(row["measure"] ?? "");
    if (measure < 0) continue;
    const add = (weights: readonly number[], equals: number) => {
      const equation = { terms: termsOf(weights), equals };
      equations.push(equation);
      if (row["group"] === "all") whole.push(equation);
    };
    const inside = insideOf(row);
    const learners = sizeOf(atoms.filter((atom) => atom.asked[measure] && inside(atom)));
    for (const component of components) {
      const weights = weightsOf(inside, measure, component);
      const shown = numberOf(row, columns[component]);
      // That nobody at all is unknown tells nothing of anybody.
      const isPlain =
        component === "unknown" && truthOf(weightsOf(() => true, measure, component)) === 0;
      if (shown !== undefined) {
        add(weights, shown);
      } else if (
        row[columns[component]] === "c" &&
        row["group"] !== "all" &&
        !isPlain &&
        learners > 0
      ) {
        const name = `${row["dimension"]}/${row["group"]}/${row["measure"]}/${component}`;
        aim("cells", name, weights, learners);
      }
    }
    const size = numberOf(row, "of");
    if (size !== undefined) {
      const all = components.map((component) => weightsOf(inside, measure, component));
      const weights = variables.map((_, index) =>
        all.reduce((sum, each) => sum + (each[index] ?? 0), 0),
      );
      add(weights, size);
    }
  }
  for (const [measure, id] of measures.entries()) {
    const leftOut = weightsOf(() => true, measure, "excluded");
    const number = truthOf(leftOut);
    if (number > 0 && number < 3) {
      aim("facts", `${id}: left out of everyone`, leftOut, sizeOf(atoms), true);
    }
    for (const { name, inside } of setsOf(atoms)) {
      const asked = atoms.filter((atom) => atom.asked[measure]);
      const own = asked.filter(inside);
      if (own.length === 0 || own.length === asked.length) continue;
      for (const component of ["count", "complement", "excluded"] as const) {
        const weights = weightsOf(inside, measure, component);
        const truth = truthOf(weights);
        const other = component === "count" ? "complement" : "count";
        // Nothing is told of those of whom nothing is known.
        const isClass =
          component !== "excluded" && truth === 0 && truthOf(weightsOf(inside, measure, other)) > 0;
        if (truth > 2 || (truth === 0 && !isClass)) continue;
        aim("facts", `${id} of ${name}: ${component} of ${sizeOf(own)}`, weights, sizeOf(own));
      }
    }
  }
  const found = search([...targets.values()], most, equations);
  // What follows from the whole alone speaks of the programme.
  const exact = found.filter(({ least, most: top }) => least === top);
  const byWhole = new Map(
    search(
      exact.map((each) => ({ ...each })),
      most,
      whole,
    ).map((each) => [each.weights, each.least === each.most] as const),
  );
  return found.filter(({ weights, always }) => always || !byWhole.get(weights));
}

/** Widens what each target can be until it is certain what can be told of it. */
function search(
  targets: readonly Target[],
  most: readonly number[],
  equations: Parameters<typeof largest>[1],
): readonly Target[] {
  const isOpen = ({ least, most: top, truth, room }: Target) =>
    least < truth - 1 || top > truth + 1 || (room <= 2 && least < top);
  const solve = (weights: readonly number[]) => {
    const found = largest(most, equations, weights);
    if (!found) throw new Error("what is published fits no school");
    for (const target of targets) {
      const value = target.weights.reduce(
        (sum, each, index) => sum + each * (found[index] ?? 0),
        0,
      );
      target.least = Math.min(target.least, value);
      target.most = Math.max(target.most, value);
    }
  };
  if (targets.length === 0) return targets;
  for (const sign of [1, -1]) {
    const sum = most.map((_, index) =>
      targets.reduce((total, each) => total + sign * (each.weights[index] ?? 0), 0),
    );
    solve(sum);
  }
  for (const target of targets) {
    for (const sign of [1, -1]) {
      if (!isOpen(target)) solve(target.weights.map((each) => sign * each));
    }
  }
  return targets;
}

function atomsOf(
  patterns: readonly LearnerPattern[],
  measures: readonly string[],
): readonly Atom[] {
  const atoms = new Map<string, Atom & { learners: number; readonly truth: Map<string, number> }>();
  for (const { groups, outcomes, learners } of patterns) {
    const answers = measures.map((id): Answer => outcomes[id] ?? "-");
    const asked = answers.map((each) => each !== "-");
    if (!asked.includes(true)) continue;
    const key = JSON.stringify([groups, asked]);
    const atom = atoms.get(key) ?? { groups, asked, learners: 0, truth: new Map<string, number>() };
    atom.learners += learners;
    atom.truth.set(answers.join(), (atom.truth.get(answers.join()) ?? 0) + learners);
    atoms.set(key, atom);
  }
  return [...atoms.values()];
}

function answersOf(
  values: readonly (readonly Answer[])[],
  asked: readonly boolean[],
): readonly (readonly Answer[])[] {
  return values.reduce<readonly (readonly Answer[])[]>(
    (all, own, index) =>
      all.flatMap((each) => (asked[index] ? own : ["-" as const]).map((next) => [...each, next])),
    [[]],
  );
}

function insideOf({ dimension = "", group = "" }: GapRow): (atom: Atom) => boolean {
  return ({ groups }) => group === "all" || groups[dimension] === group;
}

/** Learners with groups in common: those of one, two or all dimensions, and one group less another. */
function setsOf(atoms: readonly Atom[]) {
  const [first] = atoms;
  const dimensions = Object.keys(first?.groups ?? {});
  const sets = new Map<string, (atom: Atom) => boolean>();
  const add = (names: readonly string[]) => {
    for (const { groups } of atoms) {
      const wanted = names.map((name) => [name, groups[name] ?? ""] as const);
      sets.set(wanted.map((each) => each.join(" ")).join(" and "), (atom) =>
        wanted.every(([name, group]) => atom.groups[name] === group),
      );
    }
  };
  for (const one of dimensions) {
    add([one]);
    for (const other of dimensions) {
      if (one >= other) continue;
      add([one, other]);
    }
    for (const { groups } of atoms) {
      for (const other of dimensions) {
        for (const less of new Set(atoms.map((atom) => atom.groups[other]))) {
          if (one === other) continue;
          sets.set(
            `${one} ${groups[one]} less ${other} ${less}`,
            (atom) => atom.groups[one] === groups[one] && atom.groups[other] !== less,
          );
        }
      }
    }
  }
  add(dimensions);
  return [...sets].map(([name, inside]) => ({ name, inside }));
}

function termsOf(weights: readonly number[]): readonly (readonly [number, number])[] {
  return weights.flatMap((weight, at) => (weight === 0 ? [] : [[at, weight] as const]));
}

function sizeOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { learners }) => sum + learners, 0);
}
