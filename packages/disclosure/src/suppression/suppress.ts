import type { Policy } from "../policy/policy.js";
import type { ProtectOptions } from "../protect-options.js";
import type { GroupTable } from "../table.js";
import { type Hidden, nothingHidden } from "./hidden.js";
import { changeHider } from "./hide-changes.js";
import { jointHider } from "./joint/hide-joint.js";
import { peopleOf } from "./joint/people.js";
import { hidePrimary, isSensitive } from "./primary.js";
import { cellRanges } from "./ranges.js";
import { hideSecondary } from "./secondary.js";
import { type Component, type Study, studyOf } from "./study.js";

/** What is withheld of some tables. */
export interface Suppression {
  readonly study: Study;
  readonly hidden: Hidden;
  /** Whether a withheld number is a zero that follows from what is shown and tells nothing. */
  readonly isPlainZero: (measure: number, row: number, component: Component) => boolean;
}

/** Decides what is withheld of tables of the same learners. */
export function suppress(
  tables: readonly GroupTable[],
  policy: Policy,
  { patterns, previous = [] }: Pick<ProtectOptions, "patterns" | "previous"> = {},
): Suppression {
  const study = studyOf(tables);
  const hidden = nothingHidden(study);
  hidePrimary(study, policy, hidden);
  if (policy.secondarySuppression) {
    const hideJoint = jointHider(study, tables, policy, peopleOf(study, tables, patterns));
    const hideChanges = changeHider(study, tables, policy, previous);
    hideChanges(hidden);
    do hideSecondary(study, policy, hidden);
    while (hideJoint(hidden) || hideChanges(hidden));
  }
  const ranges = [...study.measures.keys()].map((each) => cellRanges(study, hidden, each));
  const isPlainZero = (measure: number, row: number, component: Component) => {
    const [rangeOf, here] = [ranges[measure], study.rows[row]];
    if (!rangeOf || !here || rangeOf(here, component).max > 0) return false;
    return !isSensitive(study, policy, hidden, measure, row, component);
  };
  return { study, hidden, isPlainZero };
}
