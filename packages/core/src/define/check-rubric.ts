import { checkDuplicates } from "./check-duplicates.js";
import { checkReferences } from "./check-references.js";
import { checkScale } from "./check-scale.js";
import { entryAt, type Part, type Parts, partAt, partsIn, partsOf } from "./parts.js";
import type { RubricIssue } from "./rubric-issue.js";
import { rubricShape } from "./rubric-shape.js";
import { notAs } from "./shapes.js";

/** Reports everything that is wrong with data that should be a rubric: its shape, then its meaning. */
export function checkRubric(data: unknown): readonly RubricIssue[] {
  const parts = partsOf(data);
  return [
    ...rubricShape(data, ""),
    ...checkDuplicates(parts),
    ...checkReferences(parts),
    ...parts.scales.flatMap(checkScale),
    ...parts.benchmarks.flatMap(checkCriterionIds),
    ...checkEarnings(parts),
    ...checkEmptyCohorts(parts),
    ...checkStatusRule(parts.whole),
  ];
}

function checkCriterionIds(benchmark: Part): readonly RubricIssue[] {
  const { number } = benchmark.fields;
  if (typeof number !== "number") return [];
  return partsIn(benchmark, "criteria")
    .map((part) => entryAt(part, "id"))
    .filter(({ value }) => typeof value === "string" && !value.startsWith(`${number}.`))
    .map(({ path, value }) =>
      notAs("criterion-misplaced", path, `an id that starts with ${number}.`, value),
    );
}

/** A scored question that can't earn a point would be "not applicable" for ever. */
function checkEarnings({ scales, indicators }: Parts): readonly RubricIssue[] {
  const withoutPoints = scales.filter((scale) => {
    const levels = partsIn(scale, "levels");
    return levels.length > 0 && levels.every(({ fields }) => fields["points"] === 0);
  });
  const barren = new Set(withoutPoints.map((scale) => scale.fields["id"]));
  return indicators
    .filter(({ fields }) => fields["scored"] === true && barren.has(fields["scale"]))
    .map((part) => entryAt(part, "scored"))
    .map(({ path, value }) =>
      notAs("points-missing", path, "false: no level of its scale earns a point", value),
    );
}

function checkEmptyCohorts({ scales, indicators }: Parts): readonly RubricIssue[] {
  const others = scales.filter(({ fields }) => fields["kind"] !== "coverage");
  const withoutShares = new Set(others.map((scale) => scale.fields["id"]));
  return indicators
    .filter(({ fields }) => fields["emptyCohort"] && withoutShares.has(fields["scale"]))
    .map((part) => entryAt(part, "emptyCohort"))
    .map(({ path, value }) =>
      notAs("value-invalid", path, "nothing: only a share of learners can be of nobody", value),
    );
}

function checkStatusRule(whole: Part): readonly RubricIssue[] {
  const rules = partAt(whole, "statusRule");
  const fully = rules.flatMap((rule) => partAt(rule, "fullyAchieved"));
  const not = rules.flatMap((rule) => partAt(rule, "notAchieved"));
  const [from] = fully.map((part) => part.fields["from"]);
  return not
    .map((part) => entryAt(part, "to"))
    .filter(({ value }) => typeof value === "number" && typeof from === "number" && value >= from)
    .map(({ path, value }) =>
      notAs("status-rule-invalid", path, `less than fullyAchieved.from, ${from}`, value),
    );
}
