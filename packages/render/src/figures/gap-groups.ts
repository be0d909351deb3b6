import type { Cell, ProtectedCells, ProtectedTable } from "@career-benchmarks/disclosure";

/** The numbers of one group for one measure, as texts, and as a range where they may be drawn. */
export interface GapGroup {
  readonly measure: string;
  readonly label: string;
  /** Whether it is everyone. */
  readonly whole: boolean;
  /** Whether it is made of other groups of the table. */
  readonly combined: boolean;
  /** Whether it is the learners of whom the group is not known. */
  readonly unknown: boolean;
  /** How many learners it has; absent where that is withheld. */
  readonly size?: number;
  readonly cells: { readonly count: string; readonly of: string; readonly unknown: string };
  readonly percent: string;
  /** Absent where a per cent is withheld. */
  readonly range?: { readonly from: number; readonly to: number };
}

/** The id of the group of learners of whom the group is not known. */
const unknownGroup = "unknown";

/** Reads a protected table row by row: for each measure its groups, and everyone last. */
export function gapGroups({ rows, groups, measures }: ProtectedTable): readonly GapGroup[] {
  return rows.flatMap(({ measure, whole, groups: own }) => {
    const measureLabel = measures.find(({ id }) => id === measure)?.label ?? measure;
    return [
      ...own.map((cells) => {
        const group = groups.find(({ id }) => id === cells.group);
        return {
          ...groupOf(measureLabel, group?.label ?? cells.group, cells),
          combined: (group?.parts?.length ?? 0) > 0,
          unknown: cells.group === unknownGroup,
        };
      }),
      { ...groupOf(measureLabel, "Everyone", whole), whole: true },
    ];
  });
}

/** Tells whether a per cent may be shown. */
export function isShown(
  group: GapGroup,
): group is GapGroup & { readonly range: NonNullable<GapGroup["range"]> } {
  return group.range !== undefined;
}

function groupOf(measure: string, label: string, cells: ProtectedCells): GapGroup {
  const range = rangeOf(cells.percent, cells.percentMax);
  return {
    measure,
    label,
    whole: false,
    combined: false,
    unknown: false,
    ...("value" in cells.of && { size: cells.of.value }),
    cells: {
      count: cellText(cells.count),
      of: cellText(cells.of),
      unknown: cellText(cells.unknown),
    },
    percent: percentText(cells.percent, cells.percentMax),
    ...(range && { range }),
  };
}

function rangeOf(from: Cell, to: Cell): GapGroup["range"] {
  return "value" in from && "value" in to ? { from: from.value, to: to.value } : undefined;
}

function percentText(from: Cell, to: Cell): string {
  if (!("value" in from) || !("value" in to)) return cellText("value" in from ? to : from);
  const mark = [from, to].map(wouldBe).find(Boolean) ?? "";
  const text = from.value === to.value ? `${from.value}` : `${from.value} to ${to.value}`;
  return `${text} %${mark}`;
}

function cellText(cell: Cell): string {
  return "value" in cell ? `${cell.value}${wouldBe(cell)}` : `[${cell.symbol}]`;
}

/** For internal use: what a publication would show in place of a number. */
function wouldBe(cell: Cell): string {
  return "value" in cell && cell.published ? ` (published as [${cell.published.symbol}])` : "";
}
