import { it } from "vitest";
import { attack } from "./attack.js";
import { makeSchool } from "./make-school.js";
import { publish } from "./publish.js";
import { chanceOf } from "./random.js";
import { readGaps } from "./read-gaps.js";

it("try", () => {
  const total = { cells: [0, 0, 0], facts: [0, 0, 0], schools: 0 };
  const from = Number(process.env["FROM"] ?? 1);
  const n = Number(process.env["N"] ?? 20);
  const examples: string[] = [];
  let [tp, ta] = [0, 0];
  let [shown, of] = [0, 0];
  for (let seed = from; seed < from + n; seed++) {
    const t0 = performance.now();
    const school = makeSchool(seed);
    const { gaps, measurement } = publish(school);
    const t1 = performance.now();
    const chance = chanceOf(seed);
    const loot = attack(readGaps(gaps), measurement.patterns, (all) =>
      process.env["ALL"] ? all : chance.some(all, 5),
    );
    const cellsAll = readGaps(gaps).filter((r) => r["group"] !== "all" && r["percent"] !== "z");
    shown += cellsAll.filter((r) => r["percent"] !== "c").length;
    of += cellsAll.length;
    tp += t1 - t0;
    ta += performance.now() - t1;
    for (const kind of ["cells", "facts"] as const) {
      const { tried, exact, near } = loot[kind];
      total[kind] = [tried, exact, near].map((each, at) => each + (total[kind][at] ?? 0));
    }
    if (loot.examples.length > 0) total.schools++;
    examples.push(
      ...loot.examples
        .slice(0, 3)
        .map((e) => `${seed} ${school.kind} ${school.options.groupBy}: ${e}`),
    );
  }
  console.log(JSON.stringify(total), examples.slice(0, 25).join("\n"), tp | 0, ta | 0, shown, of);
}, 10000000);
