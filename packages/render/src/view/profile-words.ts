import { type Result, yearGroups } from "@career-benchmarks/core";
import { listed } from "./numbers.js";

/** Writes the year groups and key stages of a profile, as in "7 to 11 (key stages 3 and 4)". */
export function profileWords({ yearGroups: present, stages }: Result["profile"]): string {
  const keyStages = stages.map((stage) => stage.replace("ks", ""));
  const word = keyStages.length === 1 ? "key stage" : "key stages";
  const suffix = keyStages.length > 0 ? ` (${word} ${listed(keyStages)})` : "";
  return `${yearWords(present)}${suffix}`;
}

function yearWords(present: readonly (string | number)[]): string {
  if (present.every((year) => year === "X")) return "none used";
  const positions = yearGroups.flatMap((year, index) => (present.includes(year) ? [index] : []));
  const names = positions.map((position) => yearName(yearGroups[position]));
  const first = positions[0] ?? 0;
  const unbroken = positions.every((position, index) => position === first + index);
  const [from, to] = [names[0], names.at(-1)];
  return names.length > 2 && unbroken && !present.includes("X")
    ? `${from} to ${to}`
    : listed(names);
}

function yearName(year: string | number | undefined): string {
  return year === "R" ? "reception" : year === "X" ? "learners in no year group" : `${year}`;
}
