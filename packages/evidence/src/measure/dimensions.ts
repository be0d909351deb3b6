import type { FieldGroups } from "../records/definition/field-groups.js";
import { type Learner, learnerFields } from "../records/learner.js";
import type { TableLabel } from "./group-table.js";

type LearnerFields = typeof learnerFields;

/** What learners may be grouped by. */
export type Dimension = {
  [Name in keyof LearnerFields]: LearnerFields[Name] extends {
    readonly groups: FieldGroups<infer Id>;
  }
    ? Id
    : never;
}[keyof LearnerFields];

interface DimensionRule {
  readonly label: string;
  /** In the order in which they are shown. */
  readonly groups: readonly TableLabel[];
  /** The id of a learner's group; undefined where it is not known. */
  readonly groupOf: (learner: Learner) => string | undefined;
}

/** Learners of whom the group is not known are a group of their own. */
export const unknownGroup: TableLabel = { id: "unknown", label: "Not known" };

const rules = Object.entries(learnerFields).flatMap(([name, field]) =>
  "groups" in field
    ? [[field.groups.id, ruleOf(name as keyof Learner, field.groups)] as const]
    : [],
);

function ruleOf(field: keyof Learner, { label, groups, groupOf }: FieldGroups): DimensionRule {
  return {
    label,
    groups,
    groupOf: (learner) => {
      const value = learner[field];
      return value === undefined ? undefined : groupOf(value as never);
    },
  };
}

/**
 * Makes those without a need the same group by type as by provision: two tables side by side then
 * differ by nobody.
 */
function withNoNeed([id, rule]: readonly [Dimension, DimensionRule]) {
  if (id !== "sen_type") return [id, rule] as const;
  const provision = rules.find(([other]) => other === "sen_provision")?.[1];
  const noNeed = provision?.groups.filter((group) => group.id === "N") ?? [];
  return [
    id,
    {
      ...rule,
      groups: [...noNeed, ...rule.groups],
      groupOf: (learner: Learner) => (learner.senProvision === "N" ? "N" : rule.groupOf(learner)),
    },
  ] as const;
}

/** The groups of each dimension, and how to tell a learner's. */
export const dimensionRules = Object.fromEntries(rules.map(withNoNeed)) as Readonly<
  Record<Dimension, DimensionRule>
>;

/** Every dimension. */
export const dimensions: readonly Dimension[] = rules.map(([id]) => id);
