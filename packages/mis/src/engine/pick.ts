import type { FieldNode, FieldTree } from "./field-tree.js";
import { isObject, type JsonObject } from "./json.js";
import { type Leaf, readLeaf, unreadable } from "./leaf.js";

/**
 * What was picked of an object, by the name of the field. A field that was not there is absent; an
 * object that was null or no object stands under its own name instead of the fields inside it.
 */
export type Picked = ReadonlyMap<string, Leaf | readonly Picked[]>;

/** Told of every key as it is met: whether its value is used, or dropped unread. */
export interface PickWitness {
  readonly used: (name: string) => void;
  readonly dropped: (key: string) => void;
}

/** Keeps a list from growing without end: no learner has as many of anything. */
const longestList = 500;

/**
 * Copies the fields that may be read out of an object of the source, and nothing else of it.
 *
 * @param value - an object of the source; only what it holds itself counts, so that keys such as
 *   `__proto__` mean nothing
 */
export function pick(value: JsonObject, tree: FieldTree, witness: PickWitness): Picked {
  const picked = new Map<string, Leaf | readonly Picked[]>();
  pickInto(picked, value, tree, "", witness);
  return picked;
}

function pickInto(
  picked: Map<string, Leaf | readonly Picked[]>,
  value: JsonObject,
  tree: FieldTree,
  prefix: string,
  witness: PickWitness,
): void {
  for (const [key, node] of readableKeys(value, tree)) {
    if (!node) {
      witness.dropped(prefix + key);
      continue;
    }
    const name = prefix + node.name;
    const held = value[key];
    if ("kind" in node) {
      const leaf = readLeaf(held, node.kind);
      picked.set(name, leaf);
      if (leaf !== null) witness.used(name);
    } else {
      pickInside(picked, held, node, name, witness);
    }
  }
}

function pickInside(
  picked: Map<string, Leaf | readonly Picked[]>,
  held: unknown,
  node: Extract<FieldNode, { readonly list: boolean }>,
  name: string,
  witness: PickWitness,
): void {
  const content = isObject(held) && Object.hasOwn(held, "data") ? held["data"] : held;
  if (content === null) picked.set(name, null);
  else if (node.list) picked.set(name, pickItems(content, node.inside, name, witness));
  else if (isObject(content)) pickInto(picked, content, node.inside, `${name}.`, witness);
  else picked.set(name, unreadable);
}

function pickItems(
  content: unknown,
  tree: FieldTree,
  name: string,
  witness: PickWitness,
): readonly Picked[] | typeof unreadable {
  const items = Array.isArray(content) ? content : [content];
  if (items.length > longestList || !items.every(isObject)) return unreadable;
  return items.map((item) => {
    const picked = new Map<string, Leaf | readonly Picked[]>();
    pickInto(picked, item, tree, `${name}[].`, witness);
    return new Map([...picked].map(([each, leaf]) => [each.slice(name.length + 3), leaf]));
  });
}

/**
 * Pairs each key with the field that it stands for, if it may be read. Where several stand for one
 * field, one that holds something wins, and then the one that is spelt as the field is.
 */
function readableKeys(
  value: JsonObject,
  { exact, anyCase }: FieldTree,
): readonly (readonly [string, FieldNode | undefined])[] {
  const best = new Map<string, { readonly key: string; readonly rank: number }>();
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const nodes = keys.map((key) => {
    const node = exact.get(key) ?? anyCase.get(key.toLowerCase());
    if (node) {
      const spelling = node.name === key ? 0 : exact.has(key) ? 1 : 2;
      const rank = spelling + (value[key] === null ? 3 : 0);
      if (rank < (best.get(node.name)?.rank ?? 6)) best.set(node.name, { key, rank });
    }
    return [key, node] as const;
  });
  return nodes.map(([key, node]) => [
    key,
    node && best.get(node.name)?.key === key ? node : undefined,
  ]);
}
