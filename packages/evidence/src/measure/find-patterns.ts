import { type Dimension, dimensionRules } from "./dimensions.js";
import type { LearnerOutcome, LearnerPattern } from "./group-table.js";
import type { Person } from "./person.js";
import { type Column, groupOf, type Section } from "./tabulate.js";

/** Finds who is alike in everything that the tables of some sections say. */
export function findPatterns(
  people: readonly Person[],
  sections: readonly Section[],
  dimensions: readonly Dimension[],
): readonly LearnerPattern[] {
  const patterns = new Map<string, LearnerPattern>();
  const members = sections.map(({ learners }) => new Set(learners.map(([position]) => position)));
  for (const [position, { learner }] of people.entries()) {
    const own = sections.filter((_, index) => members[index]?.has(position));
    if (own.length === 0) continue;
    const groups = Object.fromEntries(
      dimensions.map((each) => [dimensionRules[each].label, groupOf(each, learner)]),
    );
    const outcomes = Object.fromEntries(
      own.flatMap(({ columns }) =>
        columns.flatMap((column) => {
          const outcome = outcomeOf(column, position);
          return outcome ? [[column.label.id, outcome] as const] : [];
        }),
      ),
    );
    const key = JSON.stringify([groups, outcomes]);
    const learners = (patterns.get(key)?.learners ?? 0) + 1;
    patterns.set(key, { groups, outcomes, learners });
  }
  return [...patterns].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}

/**
 * Finds the columns where what was found of a learner may tell what another found: they rest on the
 * same, and nobody contradicts that who counts in one counts in the other.
 */
export function findRelated(columns: readonly Column[]): readonly (readonly string[])[] {
  return columns.flatMap((one, index) =>
    columns.slice(index + 1).flatMap((other) => {
      if (!one.rests.some((each) => other.rests.includes(each))) return [];
      return implies(one, other) || implies(other, one) ? [[one.label.id, other.label.id]] : [];
    }),
  );
}

/** Whether everyone who counts in one counts in the other, and that says something of somebody. */
function implies({ findings, unasked }: Column, other: Column): boolean {
  if (unasked?.includes(true) || other.unasked?.includes(true)) return true;
  let [counted, missed] = [false, false];
  for (const [position, { is }] of findings.entries()) {
    const there = other.findings[position]?.is;
    if (is === "outside" || there === "outside") continue;
    if (is === "met" && there === "missed") return false;
    counted ||= is === "met";
    missed ||= there === "missed";
  }
  return counted && missed;
}

const outcomes = {
  met: "count",
  missed: "complement",
  unknown: "unknown",
  excluded: "excluded",
} as const;

function outcomeOf({ findings, unasked }: Column, position: number): LearnerOutcome | undefined {
  const finding = findings[position];
  if (!finding) return undefined;
  if (finding.is !== "outside") return outcomes[finding.is];
  return finding.reason === "not-considering" || unasked?.[position] ? "unasked" : undefined;
}
