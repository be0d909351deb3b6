import type { ComponentChildren, VNode } from "preact";

/** Coordinates of their own: what is inside is placed from here, in em and in shares of the width. */
export function Place(props: {
  readonly x?: string;
  readonly y?: string;
  readonly width?: string;
  readonly children: ComponentChildren;
}): VNode {
  const { x, y, width, children } = props;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the picture around it has one
    <svg x={x} y={y} width={width} overflow="visible">
      {children}
    </svg>
  );
}
