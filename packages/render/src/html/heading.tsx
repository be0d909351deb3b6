import type { ComponentChildren, VNode } from "preact";

const tags = ["h1", "h2", "h3", "h4", "h5"] as const;

/** A heading of the given level: a report can be a page of its own or a part of one. */
export function Heading(props: {
  readonly level: number;
  readonly id?: string;
  readonly children: ComponentChildren;
}): VNode {
  const Tag = tags[props.level - 1] ?? "h6";
  return <Tag id={props.id}>{props.children}</Tag>;
}
