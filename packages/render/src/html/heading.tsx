import { type ComponentChildren, h, type VNode } from "preact";

/** How deep a heading is; a report can be a page of its own or a part of one. */
export type Level = 1 | 2 | 3 | 4;

/** A heading of the given level. */
export function Heading(props: {
  readonly level: number;
  readonly id?: string;
  readonly children: ComponentChildren;
}): VNode {
  return h(`h${props.level}`, props.id === undefined ? {} : { id: props.id }, props.children);
}
