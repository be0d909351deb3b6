import { type CodeSet, labelOf } from "../codes/code-set.js";

/** How a field puts learners into groups. */
export interface FieldGroups<Id extends string = string> {
  /** What the groups are asked for by. */
  readonly id: Id;
  readonly label: string;
  /** In the order in which they are shown. */
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  /** The id of the group of a value that is known; undefined where it says that it is not. */
  readonly groupOf: (value: never) => string | undefined;
}

/** Groups of those of whom something is true, and of whom it is not. */
export function yesNoGroups<Id extends string>(
  id: Id,
  label: string,
  [yes, no]: readonly [yes: string, no: string] = [label, `Not ${label.toLowerCase()}`],
): FieldGroups<Id> {
  const groups = [
    { id: "yes", label: yes },
    { id: "no", label: no },
  ];
  return { id, label, groups, groupOf: (value: boolean) => (value ? "yes" : "no") };
}

/** A group for each code of a set, or for some of them in an order of their own. */
export function codeGroups<Id extends string>(
  id: Id,
  label: string,
  { codes }: CodeSet,
  shown: readonly string[] = codes.flatMap(({ code, becomes }) => (becomes ? [] : [code])),
): FieldGroups<Id> {
  const groups = shown.flatMap((wanted) =>
    codes.flatMap((code) => (code.code === wanted ? [{ id: wanted, label: labelOf(code) }] : [])),
  );
  return {
    id,
    label,
    groups,
    groupOf: (code: string) => (shown.includes(code) ? code : undefined),
  };
}
