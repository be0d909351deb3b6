import type { FigureView } from "./figure-view.js";
import { UnprotectedError } from "./unprotected-error.js";

/** The views that `describeGaps` has made in this run: nothing else can add to them. */
const views = new WeakSet<object>();

/** Marks a view as made from a protected table, and keeps it from being changed. */
export function markProtected<T extends FigureView>(view: T): T {
  const frozen = freezeAll(view);
  views.add(frozen);
  return frozen;
}

/** Refuses a view that shows groups of learners, unless it is as `describeGaps` made it. */
export function requireProtected(view: FigureView): void {
  if (showsGroups(view) && !views.has(view)) throw new UnprotectedError();
}

/** Groups are drawn as dots, or named by a protection: either is enough to be asked for the mark. */
function showsGroups(view: FigureView): boolean {
  if ("protection" in view) return true;
  const { picture } = view;
  if (picture?.kind !== "rows") return false;
  const shapes = [
    ...picture.key.map(({ shape }) => shape),
    ...picture.rows.flatMap(({ tracks }) =>
      tracks.flatMap(({ marks }) => marks.map(({ shape }) => shape)),
    ),
  ];
  return shapes.some((shape) => shape === "dot" || shape === "everyone");
}

function freezeAll<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) freezeAll(part);
  return Object.freeze(value);
}
