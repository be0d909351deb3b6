import type { LeafKind, MisField } from "./mis-field.js";

/** The fields that may be read, as they lie inside each other. */
export interface FieldTree {
  readonly exact: ReadonlyMap<string, FieldNode>;
  /** By lower-case name: systems change the case of a name from one release to the next. */
  readonly anyCase: ReadonlyMap<string, FieldNode>;
}

/** A field to read, or an object or list with fields inside. */
export type FieldNode =
  | { readonly name: string; readonly kind: LeafKind }
  | { readonly name: string; readonly inside: FieldTree; readonly list: boolean };

interface Branch {
  readonly inside: Map<string, Branch>;
  readonly list: boolean;
  readonly field: MisField | undefined;
}

/** Arranges the fields of one list of a system for looking them up key by key. */
export function makeFieldTree(fields: readonly MisField[]): FieldTree {
  const root = new Map<string, Branch>();
  for (const field of fields) {
    let level = root;
    const parts = field.path ?? field.name.split(".");
    for (const [index, part] of parts.entries()) {
      const name = part.replace(/\[\]$/, "");
      const found = level.get(name) ?? {
        inside: new Map(),
        list: name !== part,
        field: index === parts.length - 1 ? field : undefined,
      };
      level.set(name, found);
      level = found.inside;
    }
  }
  return treeOf(root);
}

function treeOf(branches: ReadonlyMap<string, Branch>): FieldTree {
  const nodes = [...branches].flatMap(([name, { field, inside, list }]) => {
    const node: FieldNode = field
      ? { name, kind: field.kind }
      : { name, inside: treeOf(inside), list };
    return [name, ...(field?.aliases ?? [])].map((key) => [key, node] as const);
  });
  return {
    exact: new Map(nodes),
    anyCase: new Map(nodes.map(([key, node]) => [key.toLowerCase(), node])),
  };
}
