import { entryAt, type Part, partsIn } from "./parts.js";
import type { RubricIssue, RubricIssueCode } from "./rubric-issue.js";
import { levelOutcomes } from "./rubric-shape.js";
import { notAs } from "./shapes.js";

const outcomeOrder: readonly unknown[] = levelOutcomes;

/** Reports levels that are out of order, and bands that leave a share out or hold one twice. */
export function checkScale(scale: Part): readonly RubricIssue[] {
  const levels = partsIn(scale, "levels");
  const points = levels.map((level) => level.fields["points"]);
  const outcomes = levels.map(({ fields }) => placeOf(fields["outcome"]));
  return [
    ...fallsIn(levels, points, "points", "points-not-ascending"),
    ...fallsIn(levels, outcomes, "outcome", "outcomes-not-ascending"),
    ...(scale.fields["kind"] === "coverage" ? checkBands(levels) : checkNoBands(scale, levels)),
  ];
}

function placeOf(outcome: unknown): number | undefined {
  const place = outcomeOrder.indexOf(outcome);
  return place < 0 ? undefined : place;
}

function fallsIn(
  levels: readonly Part[],
  values: readonly unknown[],
  field: string,
  code: RubricIssueCode,
): readonly RubricIssue[] {
  return levels.flatMap((level, index) => {
    const [before, here] = [values[index - 1], values[index]];
    if (typeof before !== "number" || typeof here !== "number") return [];
    if (!(here < before)) return [];
    const { path, value } = entryAt(level, field);
    const worse = levels[index - 1]?.fields;
    const expected = `no less than the level before, ${worse?.[field]}: levels go from worst to best`;
    return [notAs(code, path, expected, value)];
  });
}

function checkNoBands(scale: Part, levels: readonly Part[]): readonly RubricIssue[] {
  if (typeof scale.fields["kind"] !== "string") return [];
  return levels
    .flatMap((level) => [entryAt(level, "from"), entryAt(level, "to")])
    .filter(({ value }) => value !== undefined)
    .map(({ path, value }) =>
      notAs("band-not-allowed", path, "nothing: only coverage scales have per cents", value),
    );
}

/** Bands must run from 0 to 0, by way of every whole per cent once, to 100 to 100. */
function checkBands(levels: readonly Part[]): readonly RubricIssue[] {
  return levels.flatMap((level, index) => {
    const [from, to] = [entryAt(level, "from"), entryAt(level, "to")];
    const missing = [from, to].filter(({ value }) => value === undefined);
    if (missing.length > 0) {
      return missing.map(({ path, value }) =>
        notAs("bands-incomplete", path, "a whole per cent, as every coverage level has", value),
      );
    }
    if (typeof from.value !== "number" || typeof to.value !== "number") return [];
    const before = levels[index - 1]?.fields["to"];
    const isLast = index === levels.length - 1;
    const next = index === 0 ? 0 : typeof before === "number" ? before + 1 : from.value;
    const ends = index === 0 ? 0 : isLast ? 100 : undefined;
    return [
      ...(from.value > next ? [notAs("bands-incomplete", from.path, `${next}`, from.value)] : []),
      ...(from.value < next ? [notAs("bands-overlap", from.path, `${next}`, from.value)] : []),
      ...(isLast && from.value !== 100 && from.value === next
        ? [notAs("bands-incomplete", from.path, "100: the best level is everybody", from.value)]
        : []),
      ...(ends !== undefined && to.value !== ends
        ? [notAs("bands-incomplete", to.path, `${ends}, and nothing else`, to.value)]
        : []),
      ...(ends === undefined && to.value < from.value
        ? [notAs("bands-incomplete", to.path, `${from.value} or more`, to.value)]
        : []),
    ];
  });
}
