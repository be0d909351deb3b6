import { attack, type Loot } from "./attack.js";
import { makeSchool, type SchoolPlan } from "./make-school.js";
import { measureSchool, publish, type Rule } from "./publish.js";
import { chanceOf } from "./random.js";
import { readGaps } from "./read-gaps.js";

/** What was found out of many schools. */
export interface Haul extends Loot {
  readonly schools: number;
  /** Schools of which something is known for certain. */
  readonly open: number;
}

/** How many families of measures of each school are attacked; which ones is left to chance. */
const familiesTried = 3;

/** Publishes and attacks made-up schools, each with its own seed. */
export function attackSchools(
  first: number,
  schools: number,
  { without, ...plan }: SchoolPlan & { readonly without?: Rule } = {},
): Haul {
  const cells = { tried: 0, exact: 0, near: 0 };
  const facts = { tried: 0, exact: 0, near: 0 };
  const examples: string[] = [];
  let open = 0;
  for (let seed = first; seed < first + schools; seed++) {
    const measurement = measureSchool(makeSchool(seed, plan));
    const rows = readGaps(publish(measurement, without));
    const chance = chanceOf(seed);
    const loot = attack(rows, measurement.patterns, (all) => chance.some(all, familiesTried));
    for (const name of ["tried", "exact", "near"] as const) {
      cells[name] += loot.cells[name];
      facts[name] += loot.facts[name];
    }
    if (loot.examples.length > 0) open++;
    examples.push(...loot.examples.slice(0, 2).map((example) => `${seed}: ${example}`));
  }
  return { schools, open, cells, facts, examples };
}
