import type { MisIdentifier } from "../mis-records.js";
import { type FieldTree, makeFieldTree } from "./field-tree.js";
import type { MisField } from "./mis-field.js";
import type { MisShape } from "./mis-shape.js";

/**
 * Arranges the allow-list of a system by the list that the fields are in; `undefined` stands for the
 * learners themselves. Of identifiers only the one that learners are known by may be read.
 */
export function makeAllowList(
  { fields, joins }: MisShape,
  identifier: MisIdentifier,
): ReadonlyMap<string | undefined, FieldTree> {
  const lists = new Map<string | undefined, MisField[]>([[undefined, []]]);
  for (const list of Object.keys(joins?.lists ?? {})) lists.set(list, []);
  for (const field of fields) {
    if (isNeeded(field, identifier)) lists.get(field.list)?.push(field);
  }
  return new Map([...lists].map(([list, allowed]) => [list, makeFieldTree(allowed)]));
}

function isNeeded({ neededFor }: MisField, identifier: MisIdentifier): boolean {
  return typeof neededFor === "string" || neededFor.identifier === identifier;
}

/** Lists the names that may be told: those of the allow-list, of what lies around it, and of the rest. */
export function documentedNames({ fields, droppedFields }: MisShape): readonly string[] {
  const outer = fields.flatMap(({ name }) => {
    const parts = name.split(".");
    return parts.map((_, index) => parts.slice(0, index + 1).join("."));
  });
  return [...outer, ...outer.map((name) => name.replace(/\[\]$/, "")), ...droppedFields];
}
