import { counted, listed } from "./numbers.js";
import type { OverviewView } from "./overview-view.js";

/** Names the benchmarks that the fewest results fully achieve for certain. */
export function overviewFinding({
  benchmarks,
  rows,
}: Pick<OverviewView, "benchmarks" | "rows">): string {
  const counts = benchmarks.flatMap(({ number }) => {
    const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.number === number));
    const applying = cells.filter(({ status }) => status !== "not-applicable").length;
    const full = cells.filter(({ status }) => status === "fully-achieved").length;
    return applying > 0 ? [{ number, full, applying }] : [];
  });
  if (counts.length === 0) return "There is no result to show";
  const share = ({ full, applying }: (typeof counts)[number]) => full / applying;
  const least = Math.min(...counts.map(share));
  const fewest = counts.filter((each) => share(each) === least);
  const of = fewest[0];
  if (!of || fewest.length === counts.length) {
    const every = counts.every((each) => share(each) === 1);
    return every
      ? `Every benchmark is fully achieved by ${counted(rows.length, "result")}`
      : `No benchmark is fully achieved more often than another by ${counted(rows.length, "result")}`;
  }
  const which =
    fewest.length === 1
      ? `Benchmark ${of.number} is`
      : `Benchmarks ${listed(fewest.map(({ number }) => number))} are`;
  const alike = fewest.every(({ applying }) => applying === of.applying);
  const each = fewest.length === 1 ? "" : "each ";
  const by = alike
    ? `: ${each}by ${of.full} of ${counted(of.applying, "result")} for certain`
    : `, of the results that ${fewest.length === 1 ? "it applies" : "they apply"} to`;
  return `${which} fully achieved least often${by}`;
}
