import type { Grade } from "@career-benchmarks/core";
import { type NccisGroup, nccisCodes } from "./nccis.js";

/** One user's way of counting activities in groups. */
export interface NccisGrouping {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly groups: Readonly<Record<string, NccisGroup>>;
  readonly grade: Grade;
}

const longitudinal: Readonly<Record<string, NccisGroup>> = Object.fromEntries(
  nccisCodes.codes.flatMap(({ code, group }) => (group ? [[code, group] as const] : [])),
);

/**
 * Lists the groupings in use, for they differ: a share of young people not in education, employment
 * or training says little without the name of its grouping. The first is the usual one.
 */
export const nccisGroupings = [
  {
    id: "longitudinal",
    version: 1,
    title: "As the code of the longitudinal education outcomes has it",
    groups: longitudinal,
    grade: "published",
  },
  {
    id: "gap-year-other",
    version: 1,
    title: "A gap year is other",
    groups: { ...longitudinal, "260": "other" },
    grade: "published",
  },
  {
    id: "custody-neet",
    version: 1,
    title: "A council that counts custody as NEET",
    groups: { ...longitudinal, "710": "neet" },
    grade: "published",
  },
  {
    id: "neet-by-range",
    version: 1,
    title: "A council that counts codes from 540 to 699 as NEET, from 800 as unknown",
    groups: byRange(),
    grade: "published",
  },
] as const satisfies readonly NccisGrouping[];

/** The names of the groupings. */
export type NccisGroupingId = (typeof nccisGroupings)[number]["id"];

function byRange(): Readonly<Record<string, NccisGroup>> {
  const ofRange = nccisCodes.codes.flatMap(({ code }): readonly [string, NccisGroup][] => {
    if (code >= "540" && code < "700") return [[code, "neet"]];
    return code >= "800" ? [[code, "unknown"]] : [];
  });
  return { ...longitudinal, ...Object.fromEntries(ofRange) };
}
