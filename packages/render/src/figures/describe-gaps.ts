import { type ProtectedTable, protectAll } from "@career-benchmarks/disclosure";
import { counted } from "../view/numbers.js";
import { tidyAll } from "../view/tidy.js";
import type { PictureRow, Track } from "./figure-view.js";
import { type GapGroup, gapGroups } from "./gap-groups.js";
import { comparableGroups, gapHeadline, widestGap } from "./gap-headline.js";
import type { GapsInput, GapsView } from "./gaps-view.js";
import { markProtected } from "./protected-views.js";

/**
 * Describes groups of learners beside each other, with their counts, after disclosure control.
 *
 * It takes the counts as they are and protects them itself, all tables together: there is no way to
 * show groups that goes around it. What it returns is frozen, and only this very object, not a copy,
 * can be written.
 *
 * @param input - tables of counts by group, and the policy; without one, for publication
 * @returns a view for each table
 * @throws DisclosureError from `@career-benchmarks/disclosure` when a table or the policy is wrong
 * @example
 * import { describeGaps } from "@career-benchmarks/render";
 *
 * const table = {
 *   title: "Encounters with employers",
 *   dimension: "SEN provision",
 *   groups: [
 *     { id: "N", label: "No SEN" },
 *     { id: "K", label: "SEN support" },
 *     { id: "E", label: "EHC plan" },
 *   ],
 *   measures: [{ id: "employers", label: "An encounter each year" }],
 *   cells: [
 *     { group: "N", measure: "employers", count: 90, of: 110 },
 *     { group: "K", measure: "employers", count: 18, of: 36 },
 *     { group: "E", measure: "employers", count: 8, of: 20 },
 *   ],
 *   whole: [{ measure: "employers", count: 116, of: 166 }],
 * };
 * const [figure] = describeGaps({ tables: [table] });
 * figure?.title; //=> "Widest gap, An encounter each year: EHC plan 40 %, No SEN 81 %"
 * figure?.table.rows[2]; //=> ["An encounter each year", "EHC plan", "8", "20", "0", "40 %"]
 */
export function describeGaps({ tables, policy, ...beside }: GapsInput): readonly GapsView[] {
  return protectAll(tables, { ...policy, ...beside }).map((table) =>
    markProtected(tidyAll(table.wholeOnly ? describeWhole(table) : describeTable(table))),
  );
}

/** Says in words what holds for everyone, where hardly any group could be shown. */
function describeWhole(table: ProtectedTable): GapsView {
  const { title, dimension, policy } = table;
  const everyone = gapGroups(table).filter(({ whole }) => whole);
  const sentences = [
    `Most groups by ${dimension} are so small that their numbers would tell of single learners, so no group is shown.`,
    `${rulesOf(table)}.${roundingOf(table)}`,
  ];
  const shares = everyone.flatMap(({ measure, percent, range }) =>
    range ? [`${measure}: ${percent} of everyone.`] : [],
  );
  return {
    dimension,
    title: `Groups by ${dimension} are too small to show`,
    description: `${title}: the whole institution, without groups by ${dimension}.`,
    table: {
      caption: `${title}, everyone`,
      columns: ["Measure", "Learners reached", "Of", "Not known", "Per cent"],
      rows: everyone.map(({ measure, cells, percent }) => [
        ...[measure, cells.count, cells.of, cells.unknown, percent],
      ]),
    },
    notes: [...shares, ...sentences, ...keyOf(table)],
    protection: { audience: policy.audience, sentences: [...sentences, ...keyOf(table)] },
  };
}

function keyOf({ key }: ProtectedTable): readonly string[] {
  return key.map(({ symbol, meaning }) => `[${symbol}] ${meaning}.`);
}

function describeTable(table: ProtectedTable): GapsView {
  const groups = gapGroups(table);
  const drawn = widestMeasures(table, groups);
  const hidden = table.measures.length - drawn.length;
  const internal = table.policy.audience === "internal";
  const sentences = [
    ...(internal
      ? ["For internal use only: numbers that a publication would withhold are shown."]
      : []),
    describeWithheld(table),
    ...keyOf(table),
  ];
  return {
    dimension: table.dimension,
    title: gapHeadline(table, groups),
    description: `${table.title}: share of the learners of each group, by ${table.dimension}. The line marks everyone.`,
    picture: {
      kind: "rows",
      most: 100,
      rows: rowsOf(drawn, groups),
      key: [
        { shape: "dot", words: "a group" },
        { shape: "everyone", words: "everyone" },
        ...(groups.some(({ range }) => range && range.from < range.to)
          ? [{ shape: "maybe" as const, words: "still possible, not yet known" }]
          : []),
      ],
    },
    table: {
      caption: `${table.title}, by ${table.dimension}`,
      columns: ["Measure", "Group", "Learners reached", "Of", "Not known", "Per cent"],
      rows: groups.map(({ measure, label, cells, percent }) => [
        measure,
        label,
        cells.count,
        cells.of,
        cells.unknown,
        percent,
      ]),
    },
    notes: [
      ...(hidden > 0
        ? [
            `The picture shows the ${drawn.length} measures with the widest gaps; the table has all ${table.measures.length}.`,
          ]
        : []),
      ...sentences,
    ],
    protection: { audience: table.policy.audience, sentences },
  };
}

function rulesOf({ policy: { minDenominator, minNumerator } }: ProtectedTable): string {
  return `To protect learners, groups of fewer than ${minDenominator} and numbers below ${minNumerator} are not published, nor what they could be worked out from`;
}

/** Counts what is withheld; where no group is shown, that would only tell how many groups there are. */
function describeWithheld(table: ProtectedTable): string {
  const { audience } = table.policy;
  const withheld = Object.values(table.suppressed).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const would = audience === "internal" ? "would be withheld in a publication" : "withheld";
  return `${rulesOf(table)}; ${counted(withheld, "number")} ${would}.${roundingOf(table)}`;
}

function roundingOf({ policy: { roundTo } }: ProtectedTable): string {
  return roundTo > 1 ? ` Numbers of learners are rounded to ${roundTo}.` : "";
}

/** A picture of more measures than this says less than one of the widest gaps. */
const mostDrawn = 6;

/** The measures to draw, in the order of the table: those whose groups are certainly farthest apart. */
function widestMeasures(
  table: ProtectedTable,
  groups: readonly GapGroup[],
): ProtectedTable["measures"] {
  const { measures } = table;
  if (measures.length <= mostDrawn) return measures;
  const comparable = comparableGroups(table, groups);
  const points = ({ label }: { readonly label: string }) =>
    widestGap(comparable.filter(({ measure }) => measure === label))[0]?.points ??
    Number.NEGATIVE_INFINITY;
  const widest = [...measures].sort((a, b) => points(b) - points(a)).slice(0, mostDrawn);
  return measures.filter((measure) => widest.includes(measure));
}

function rowsOf(
  measures: ProtectedTable["measures"],
  groups: readonly GapGroup[],
): readonly PictureRow[] {
  return measures.flatMap(({ label }) => {
    const own = groups.filter(({ measure }) => measure === label);
    const everyone = own.find(({ whole }) => whole);
    const rows = own.map((group) => ({ label: group.label, tracks: [trackOf(group, everyone)] }));
    return measures.length > 1 ? [{ label, tracks: [] }, ...rows] : rows;
  });
}

function trackOf(group: GapGroup, everyone: GapGroup | undefined): Track {
  const { range, percent, cells } = group;
  const line = everyone?.range;
  return {
    marks: [
      ...(range && range.from < range.to ? [{ shape: "maybe" as const, ...range }] : []),
      ...(line ? [{ shape: "everyone" as const, from: line.from, to: line.from }] : []),
      ...(range && !group.whole
        ? [{ shape: "dot" as const, from: range.from, to: range.from }]
        : []),
    ],
    value: percent,
    detail: `${cells.count} of ${cells.of}`,
  };
}
