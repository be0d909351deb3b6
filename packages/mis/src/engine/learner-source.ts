import type { IsoDay, LearnerField, MissingReason } from "@career-benchmarks/evidence";
import type { MisIssue } from "../mis-records.js";
import { type Normalised, notUnderstood } from "../normalise/normalised.js";
import { inexact, type Leaf, unreadable } from "./leaf.js";
import type { Picked } from "./pick.js";

/** What is known of one learner, for a shape to make records of. */
export interface LearnerSource {
  readonly asAt: IsoDay;
  readonly keepSensitiveCodes: boolean;
  readonly values: Picked;
  /** Gives objects of another list: those joined to this learner, or to any key that is given. */
  readonly related: (list: string, key?: Leaf) => readonly Picked[];
  /** Reads a field of the learner's object; what is not understood is noted. */
  readonly read: ReadField;
  /** The same for the fields of a related object or of an item of a list. */
  readonly from: (values: Picked, name: string) => ReadField;
  /** Notes an issue about the learner; the path is that of the object with the field added. */
  readonly note: (issue: Omit<MisIssue, "path">, field?: string) => void;
}

/** Reads one field by name as something that a learner's field can hold. */
export type ReadField = <Value>(
  field: LearnerField | undefined,
  name: string,
  normalise: (value: unknown, whenNull: MissingReason) => Normalised<Value>,
) => Normalised<Value>;

/** What every learner of a reading has in common. */
export interface LearnerSourceContext {
  readonly asAt: IsoDay;
  readonly keepSensitiveCodes: boolean;
  readonly notPermitted: readonly LearnerField[];
  readonly whenNull: MissingReason;
  readonly whenAbsent: MissingReason;
  readonly related: (list: string, key: Leaf | undefined) => readonly Picked[];
  readonly note: (issue: MisIssue) => void;
}

/** Gives a shape access to what was picked of one learner. */
export function makeLearnerSource(
  values: Picked,
  path: string,
  joinedBy: Leaf | undefined,
  context: LearnerSourceContext,
): LearnerSource {
  const note: LearnerSource["note"] = (issue, field) =>
    context.note({ ...issue, path: field === undefined ? path : `${path}.${field}` });
  const from =
    (held: Picked, within: string): ReadField =>
    (field, name, normalise) => {
      const leaf = lookUp(held, name);
      const denied = field !== undefined && context.notPermitted.includes(field);
      if (leaf === undefined) {
        return { ok: false, reason: denied ? "not-permitted" : context.whenAbsent };
      }
      const whenNull = denied ? "not-permitted" : context.whenNull;
      const read =
        leaf === unreadable || leaf === inexact ? notUnderstood : normalise(leaf, whenNull);
      if (!read.ok && read.reason === "not-understood") {
        note({ code: "field-not-understood", severity: "warning", ...says(field) }, within + name);
      }
      return read;
    };
  return {
    asAt: context.asAt,
    keepSensitiveCodes: context.keepSensitiveCodes,
    values,
    related: (list, key = joinedBy) => context.related(list, key),
    read: from(values, ""),
    from: (held, name) => from(held, `${name}.`),
    note,
  };
}

/** Finds a field, or the null or unreadable object that it would lie in; undefined when neither is there. */
function lookUp(values: Picked, name: string): Leaf | undefined {
  const leaf = leafOf(values, name);
  if (leaf !== undefined) return leaf;
  const parts = name.split(".");
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const outer = leafOf(values, parts.slice(0, length).join("."));
    if (outer !== undefined) return outer;
  }
  return undefined;
}

/** Gives a field that is no list. */
export function leafOf(values: Picked, name: string): Leaf | undefined {
  const held = values.get(name);
  return isItems(held) ? undefined : held;
}

/** Gives the items of a list; none when it is not there or is something else. */
export function itemsOf(values: Picked, name: string): readonly Picked[] {
  const held = values.get(name);
  return isItems(held) ? held : [];
}

function isItems(held: Leaf | readonly Picked[] | undefined): held is readonly Picked[] {
  return Array.isArray(held) && held.length > 0 && held.every((item) => item instanceof Map);
}

function says(field: LearnerField | undefined): Pick<MisIssue, "hint"> {
  return field ? { hint: `The learner's ${field} counts as not known.` } : {};
}
